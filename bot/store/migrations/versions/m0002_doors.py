"""What a door needs: where a comment stood, what its author chose, notes about a community."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "2"
down_revision: Final = "1"


def upgrade() -> None:
    """Add columns that the version before may leave out, and one table."""
    op.add_column("decisions", sa.Column("place", sa.Text(), nullable=True))
    op.add_column("decisions", sa.Column("locale", sa.Text(), nullable=True))
    op.add_column("decisions", sa.Column("answer", sa.Text(), nullable=True))
    op.add_column(
        "standings",
        sa.Column("fewer", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.create_table(
        "memos",
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("community", "name"),
    )
