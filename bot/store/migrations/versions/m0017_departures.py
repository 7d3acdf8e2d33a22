"""Communities that we were removed from, until they are erased or take us back."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "17"
down_revision: Final = "16"


def upgrade() -> None:
    """Add a table that the version before does not look at."""
    op.create_table(
        "departures",
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("left_at", sa.BigInteger(), nullable=False, comment="when it was first noticed"),
        sa.PrimaryKeyConstraint("community"),
    )
