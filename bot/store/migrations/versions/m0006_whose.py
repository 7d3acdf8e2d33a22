"""What waits to be judged may be words of somebody else that were only passed on."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "6"
down_revision: Final = "5"


def upgrade() -> None:
    """Add a column that the version before may leave out."""
    op.add_column("waiting", sa.Column("whose", sa.Text(), nullable=True))
