"""A community's own words, with the rules that they are a part of."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "11"
down_revision: Final = "10"


def upgrade() -> None:
    """Add a column that the version before may leave out."""
    words = sa.Column(
        "words",
        sa.Text(),
        nullable=True,
        comment="encrypted; the community's own, null if it has none",
    )
    op.add_column("rulebook", words)
