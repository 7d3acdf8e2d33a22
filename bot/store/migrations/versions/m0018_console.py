"""Links that sign in to the console once, and who is or was signed in."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "18"
down_revision: Final = "17"


def upgrade() -> None:
    """Add tables that the version before does not look at."""
    op.create_table(
        "console_links",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_index("ix_console_links_ends_at", "console_links", ["ends_at"])
    op.create_table(
        "console_sessions",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), comment="encrypted: name and roles; null once it has ended"),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.create_index("ix_console_sessions_person", "console_sessions", ["person"])
    op.create_index("ix_console_sessions_made_at", "console_sessions", ["made_at"])
