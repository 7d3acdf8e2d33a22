"""What members send in for a challenge, and what they want to be reminded of."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "15"
down_revision: Final = "14"

Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add tables that the version before does not look at."""
    _entries()
    _numbers()
    _reminders()


def _entries() -> None:
    op.create_table(
        "challenge_entries",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("campaign", sa.Text(), nullable=False),
        sa.Column("slot", sa.Text(), nullable=False, comment="the highlight that shows it"),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), comment="encrypted; null once it is forgotten"),
        sa.Column("sent_at", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False, comment="local date"),
        sa.Column("message", sa.Text(), comment="null for what came through a form"),
        sa.Column("copy", sa.Boolean(), nullable=False),
        sa.Column("named", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("counted", sa.Boolean(), nullable=False),
        sa.Column("by", sa.Text()),
        sa.Column("decided_at", sa.BigInteger()),
        sa.Column("steps", Number, nullable=False),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_challenge_entries_sent_at", "challenge_entries", ["sent_at"])
    op.create_index("challenge_entries_of", "challenge_entries", ["author", "community"])
    op.create_index("challenge_entries_in", "challenge_entries", ["community", "state"])
    op.create_index("challenge_entries_for", "challenge_entries", ["slot"])
    op.create_index("challenge_entries_from", "challenge_entries", ["message"])


def _numbers() -> None:
    op.create_table(
        "challenge_tallies",
        sa.Column("campaign", sa.Text(), nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("n", Number, nullable=False),
        sa.PrimaryKeyConstraint("campaign"),
    )
    op.create_index("ix_challenge_tallies_community", "challenge_tallies", ["community"])
    op.create_table(
        "challenge_amends",
        sa.Column("slot", sa.Text(), nullable=False),
        sa.Column("campaign", sa.Text(), nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("slot"),
    )
    op.create_index("ix_challenge_amends_community", "challenge_amends", ["community"])


def _reminders() -> None:
    op.create_table(
        "reminders",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("when", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False, comment="local time"),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False, comment="empty for that of the community"),
        sa.Column("place", sa.Text()),
        sa.Column("tries", Number, nullable=False),
        sa.Column("misses", Number, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_reminders_next_at", "reminders", ["next_at"])
    op.create_index("reminders_of", "reminders", ["author", "community"])
