"""What was uploaded for a campaign."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "14"
down_revision: Final = "13"


def upgrade() -> None:
    """Add a table that the version before does not look at."""
    op.create_table(
        "campaign_files",
        sa.Column("campaign", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("campaign", "path"),
    )
    op.create_index("ix_campaign_files_community", "campaign_files", ["community"])
