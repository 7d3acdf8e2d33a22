"""To whom a case was handed over, and how long the time-out lasts that a moderator chose."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "10"
down_revision: Final = "9"


def upgrade() -> None:
    """Add two columns that the version before may leave out."""
    to_whom = sa.Column(
        "to_whom", sa.Text(), nullable=True, comment="who has the case after it was handed over"
    )
    seconds = sa.Column(
        "seconds",
        sa.Integer(),
        nullable=True,
        comment="of a time-out whose length a moderator chose",
    )
    op.add_column("steps", to_whom)
    op.add_column("steps", seconds)
