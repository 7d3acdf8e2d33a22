"""Which cases were taken in from elsewhere, so that the same file never brings one in twice."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "12"
down_revision: Final = "11"


def upgrade() -> None:
    """Add a table that the version before does not look at."""
    op.create_table(
        "brought_in",
        sa.Column("digest", sa.Text(), nullable=False, comment="of the case, keyed"),
        sa.Column("community", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_index("ix_brought_in_community", "brought_in", ["community"])
