"""Who is on duty at the moderators' desk when, who was called, and where a case is talked about."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "19"
down_revision: Final = "18"

Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add what the version before does not look at, or may leave out."""
    for name, type_, comment in (
        ("again_at", sa.BigInteger(), "not before; null on older records: a day later"),
        ("calls", sa.Text(), "who was called then"),
        ("called", sa.Text(), "these and all who were called before them"),
    ):
        op.add_column("raised", sa.Column(name, type_, nullable=True, comment=comment))
    _turns()
    _threads()


def _turns() -> None:
    op.create_table(
        "duty_turns",
        sa.Column("number", Number, nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("days", sa.Text(), nullable=False, comment="numbers, Monday is 0"),
        sa.Column("begins", Number, nullable=False, comment="minutes since midnight on the wall"),
        sa.Column("ends", Number, nullable=False, comment="the same"),
        sa.Column("who", sa.Text(), nullable=False, comment="a member as an author, or a role"),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index("ix_duty_turns_community", "duty_turns", ["community"])


def _threads() -> None:
    op.create_table(
        "case_threads",
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("number", Number, nullable=False, comment="counts the threads of a community"),
        sa.Column("place", sa.Text(), nullable=False, comment="as the platform numbers it"),
        sa.Column(
            "told", Number, nullable=False, comment="so many steps of the case were told there"
        ),
        sa.Column(
            "behind", sa.Boolean(), nullable=False, comment="whether something is left to do"
        ),
        sa.Column("gone", sa.Boolean(), nullable=False, comment="whether somebody has deleted it"),
        sa.PrimaryKeyConstraint("case_id"),
    )
    op.create_index("case_threads_of", "case_threads", ["community", "number"])
