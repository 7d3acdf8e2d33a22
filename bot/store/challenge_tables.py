"""The tables of challenges: what members sent in, how much was kind, and what has to be mended."""

from typing import Final

import sqlalchemy as sa

from bot.store.tables import METADATA, Moment, Number

ENTRIES: Final = sa.Table(
    "challenge_entries",
    METADATA,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("campaign", sa.Text, nullable=False),
    sa.Column("slot", sa.Text, nullable=False, comment="the highlight that shows it"),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("text", sa.Text, comment="encrypted; null once it is forgotten"),
    sa.Column("sent_at", Moment, nullable=False, index=True),
    sa.Column("day", sa.Text, nullable=False, comment="local date"),
    sa.Column("message", sa.Text, comment="null for what came through a form"),
    sa.Column("copy", sa.Boolean, nullable=False),
    sa.Column("named", sa.Boolean, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("counted", sa.Boolean, nullable=False),
    sa.Column("by", sa.Text),
    sa.Column("decided_at", Moment),
    sa.Column("steps", Number, nullable=False),
    sa.Column("shown", sa.Boolean, nullable=False),
    sa.Index("challenge_entries_of", "author", "community"),
    sa.Index("challenge_entries_in", "community", "state"),
    sa.Index("challenge_entries_for", "slot"),
    sa.Index("challenge_entries_from", "message"),
)

TALLIES: Final = sa.Table(
    "challenge_tallies",
    METADATA,
    sa.Column("campaign", sa.Text, primary_key=True),
    sa.Column("community", sa.Text, nullable=False, index=True),
    sa.Column("n", Number, nullable=False),
)
"""How many kind things there were. A number that names nobody, so it stays when entries go."""

AMENDS: Final = sa.Table(
    "challenge_amends",
    METADATA,
    sa.Column("slot", sa.Text, primary_key=True),
    sa.Column("campaign", sa.Text, nullable=False),
    sa.Column("community", sa.Text, nullable=False, index=True),
)
"""Highlights from which an entry has to be taken out again, or may have to be."""

OF_CHALLENGES: Final = (ENTRIES, TALLIES, AMENDS)

CHALLENGE_TEXTS: Final = (ENTRIES, ENTRIES.c.text)
"""The one encrypted column."""
