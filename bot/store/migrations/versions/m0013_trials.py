"""Trials of the wording of prompts. What is asked in them stands on the prompts themselves."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "13"
down_revision: Final = "12"


def upgrade() -> None:
    """Add a table that the version before does not look at."""
    op.create_table(
        "trials",
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("variants", sa.JSON(), nullable=False),
        sa.Column("hold_out", sa.BigInteger(), nullable=False, comment="in a hundred"),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("community", "number"),
    )
    op.create_index(
        "trials_running",
        "trials",
        ["community"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
