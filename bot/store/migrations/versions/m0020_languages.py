"""In which language somebody is written to privately."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "20"
down_revision: Final = "19"


def upgrade() -> None:
    """Add a table that the version before does not look at."""
    op.create_table(
        "member_languages",
        sa.Column("digest", sa.Text(), nullable=False, comment="of whose it is"),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("day", sa.BigInteger(), nullable=False, comment="when it was noted"),
        sa.PrimaryKeyConstraint("digest", "community"),
    )
    op.create_index("ix_member_languages_day", "member_languages", ["day"])
