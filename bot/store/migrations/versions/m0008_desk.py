"""What the moderators' desk keeps: reports, pardons, and when a case was raised again."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "8"
down_revision: Final = "7"

Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add tables that the version before does not look at."""
    op.create_table(
        "reports",
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False, comment="of who reported it"),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("reporter", sa.Text(), nullable=False, comment="encrypted"),
        sa.Column("what", sa.Text(), nullable=True, comment="encrypted"),
        sa.Column(
            "told", sa.Text(), nullable=True, comment="the outcome that they were told of last"
        ),
        sa.Column("missed", sa.Text(), nullable=True, comment="the outcome that could not be told"),
        sa.PrimaryKeyConstraint("case_id", "digest"),
    )
    op.create_index("ix_reports_at", "reports", ["at"])
    op.create_index("reports_by", "reports", ["digest", "at"])
    op.create_table(
        "pardons",
        sa.Column("number", Number, nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("why", sa.Text(), nullable=True, comment="encrypted"),
        sa.Column("undone_by", sa.Text(), nullable=True),
        sa.Column("undone_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index("pardons_of", "pardons", ["author", "community"])
    op.create_table(
        "raised",
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("case_id"),
    )
