"""A comment may be one version of a message; of those the worst counts, and they have one case."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "5"
down_revision: Final = "4"


def upgrade() -> None:
    """Add columns that the version before may leave out."""
    for table in ("decisions", "waiting"):
        op.add_column(table, sa.Column("version_of", sa.Text(), nullable=True))
    op.create_index(
        "decisions_versions",
        "decisions",
        ["version_of"],
        sqlite_where=sa.text("version_of IS NOT NULL"),
        postgresql_where=sa.text("version_of IS NOT NULL"),
    )
