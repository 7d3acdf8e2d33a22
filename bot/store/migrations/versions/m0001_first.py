"""The first tables. Times are microseconds since 1970."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "1"
down_revision: Final = None

NUMBER: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make every table."""
    _cases()
    _counters()
    _decisions()
    _digests()
    _errands()
    _rulebook()
    _secrets()
    _standings()
    _steps()
    _strikes()
    _waiting()


def _cases() -> None:
    op.create_table(
        "cases",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("rests", sa.Boolean(), nullable=False, comment="see consequences.rests"),
        sa.Column("strike_stands", sa.Boolean(), nullable=False, comment="see consequences"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("comment"),
    )
    op.create_index("cases_in", "cases", ["community", "state"], unique=False)
    op.create_index("cases_of", "cases", ["author", "community"], unique=False)


def _counters() -> None:
    op.create_table(
        "counters",
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("hour", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("n", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("community", "hour", "name"),
    )


def _decisions() -> None:
    op.create_table(
        "decisions",
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("rules_version", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.BigInteger(), nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.Column("speaks", sa.Boolean(), nullable=False),
        sa.Column("actions", sa.JSON(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("scores", sa.JSON(), nullable=False),
        sa.Column(
            "text",
            sa.Text(),
            nullable=True,
            comment="encrypted; null once its retention has passed",
        ),
        sa.PrimaryKeyConstraint("comment"),
    )
    op.create_index("decisions_of", "decisions", ["author", "community"], unique=False)
    op.create_index(
        "decisions_with_text",
        "decisions",
        ["recorded_at"],
        unique=False,
        sqlite_where=sa.text("text IS NOT NULL"),
        postgresql_where=sa.text("text IS NOT NULL"),
    )
    op.create_index("ix_decisions_recorded_at", "decisions", ["recorded_at"], unique=False)


def _digests() -> None:
    op.create_table(
        "digests",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_digests_at", "digests", ["at"], unique=False)


def _errands() -> None:
    op.create_table(
        "errands",
        sa.Column("seq", NUMBER, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("action", sa.JSON(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True, comment="encrypted; null once it is finished"),
        sa.Column("tries", NUMBER, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False, comment="also the end of a lease"),
        sa.Column("finished_at", sa.BigInteger(), nullable=True),
        sa.Column("why", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("seq"),
        sa.UniqueConstraint("id"),
    )
    op.create_index("errands_due", "errands", ["state", "due_at"], unique=False)
    op.create_index("errands_of", "errands", ["author", "community"], unique=False)
    op.create_index("ix_errands_comment", "errands", ["comment"], unique=False)


def _rulebook() -> None:
    op.create_table(
        "rulebook",
        sa.Column("seq", NUMBER, nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("rules", sa.JSON(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("seq"),
    )
    op.create_index("ix_rulebook_community", "rulebook", ["community"], unique=False)


def _secrets() -> None:
    op.create_table(
        "secrets",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False, comment="encrypted"),
        sa.PrimaryKeyConstraint("name"),
    )


def _standings() -> None:
    op.create_table(
        "standings",
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("version", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("author", "community"),
    )


def _steps() -> None:
    op.create_table(
        "steps",
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True, comment="encrypted"),
        sa.PrimaryKeyConstraint("case_id", "number"),
    )
    op.create_index("steps_by", "steps", ["by"], unique=False)


def _strikes() -> None:
    op.create_table(
        "strikes",
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("number", NUMBER, nullable=False, comment="of the action in its decision"),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("weight", sa.Double(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("observed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("comment", "number"),
    )
    op.create_index("strikes_of", "strikes", ["author", "community"], unique=False)


def _waiting() -> None:
    op.create_table(
        "waiting",
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("written_at", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False, comment="encrypted"),
        sa.Column("parent", sa.Text(), nullable=True, comment="encrypted"),
        sa.Column("tries", NUMBER, nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False, comment="when it was first due again"),
        sa.PrimaryKeyConstraint("comment"),
    )
    op.create_index("ix_waiting_until", "waiting", ["until"], unique=False)
    op.create_index("waiting_of", "waiting", ["author", "community"], unique=False)
