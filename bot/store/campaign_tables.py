"""The tables of campaigns. What is posted is public and stands here as it is; notes do not."""

from typing import Final

import sqlalchemy as sa

from bot.store.tables import METADATA, Moment, Number

CAMPAIGNS: Final = sa.Table(
    "campaigns",
    METADATA,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("number", Number, nullable=False),
    sa.Column("state", sa.Text, nullable=False, index=True),
    sa.Column("author", sa.Text, nullable=False, comment="of the newest version"),
    sa.Column("version", Number, nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Index("campaigns_runs", "community", "name", "number", unique=True),
)

CAMPAIGN_VERSIONS: Final = sa.Table(
    "campaign_versions",
    METADATA,
    sa.Column("campaign", sa.Text, primary_key=True),
    sa.Column("number", Number, primary_key=True),
    sa.Column("community", sa.Text, nullable=False, index=True),
    sa.Column("plan", sa.JSON, nullable=False),
    sa.Column("words", sa.JSON, nullable=False),
    sa.Column("by", sa.Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
)

CAMPAIGN_STEPS: Final = sa.Table(
    "campaign_steps",
    METADATA,
    sa.Column("campaign", sa.Text, primary_key=True),
    sa.Column("number", Number, primary_key=True),
    sa.Column("community", sa.Text, nullable=False, index=True),
    sa.Column("event", sa.Text, nullable=False),
    sa.Column("version", Number, nullable=False),
    sa.Column("by", sa.Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("note", sa.Text, comment="encrypted"),
)

CAMPAIGN_SLOTS: Final = sa.Table(
    "campaign_slots",
    METADATA,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("campaign", sa.Text, nullable=False, index=True),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("day", Number, nullable=False),
    sa.Column("on", sa.Text, nullable=False, comment="local date"),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("since", Moment, nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("tries", Number, nullable=False),
    sa.Column("message", sa.Text),
    sa.Column("why", sa.Text),
    sa.Index("campaign_slots_lately", "community", "at"),
    sa.Index(
        "campaign_slots_claimed",
        "since",
        sqlite_where=sa.text("state = 'claimed'"),
        postgresql_where=sa.text("state = 'claimed'"),
    ),
)

CAMPAIGN_FILES: Final = sa.Table(
    "campaign_files",
    METADATA,
    sa.Column("campaign", sa.Text, primary_key=True),
    sa.Column("path", sa.Text, primary_key=True),
    sa.Column("community", sa.Text, nullable=False, index=True),
    sa.Column("content", sa.LargeBinary, nullable=False),
)
"""What was uploaded for the newest version of a campaign. What is posted of it is public."""

CAMPAIGN_HABITS: Final = sa.Table(
    "campaign_habits",
    METADATA,
    sa.Column("seq", Number, primary_key=True),
    sa.Column("community", sa.Text, nullable=False, index=True),
    sa.Column("habits", sa.JSON, nullable=False),
    sa.Column("by", sa.Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
)

OF_CAMPAIGNS: Final = (
    CAMPAIGNS, CAMPAIGN_VERSIONS, CAMPAIGN_STEPS, CAMPAIGN_SLOTS, CAMPAIGN_FILES, CAMPAIGN_HABITS
)  # fmt: skip

NOTES: Final = (CAMPAIGN_STEPS, CAMPAIGN_STEPS.c.note)
"""The one encrypted column."""
