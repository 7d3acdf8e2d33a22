"""A page of the rulebook says why it was written, whether it is a pause, and what else it set."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "3"
down_revision: Final = "2"


def upgrade() -> None:
    """Add columns that the version before may leave out."""
    for column in (
        sa.Column("why", sa.Text(), nullable=True, comment="encrypted"),
        sa.Column(
            "resumes",
            sa.Text(),
            nullable=True,
            comment="the mode to go back to; null where nothing is paused",
        ),
        sa.Column("notes", sa.JSON(), nullable=True, comment="memos that were set with it"),
    ):
        op.add_column("rulebook", column)
