"""Campaigns: their versions and steps, what became of their posts, when communities want them."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "7"
down_revision: Final = "6"

Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _text(name: str, *, comment: str | None = None, primary_key: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, comment=comment, primary_key=primary_key)


def _number(name: str, *, primary_key: bool = False) -> sa.Column[int]:
    return sa.Column(name, Number, nullable=False, primary_key=primary_key)


def _moment(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=False)


def upgrade() -> None:
    """Add tables that the version before does not look at."""
    _campaigns()
    _slots()
    op.create_table(
        "campaign_habits",
        _number("seq", primary_key=True),
        _text("community"),
        sa.Column("habits", sa.JSON(), nullable=False),
        _text("by"),
        _moment("at"),
    )
    for table in ("campaign_versions", "campaign_steps", "campaign_habits"):
        op.create_index(f"ix_{table}_community", table, ["community"])


def _campaigns() -> None:
    op.create_table(
        "campaigns",
        _text("id", primary_key=True),
        _text("community"),
        _text("name"),
        _number("number"),
        _text("state"),
        _text("author", comment="of the newest version"),
        _number("version"),
        _moment("created_at"),
    )
    op.create_index("ix_campaigns_state", "campaigns", ["state"])
    runs = ["community", "name", "number"]
    op.create_index("campaigns_runs", "campaigns", runs, unique=True)
    op.create_table(
        "campaign_versions",
        _text("campaign", primary_key=True),
        _number("number", primary_key=True),
        _text("community"),
        sa.Column("plan", sa.JSON(), nullable=False),
        sa.Column("words", sa.JSON(), nullable=False),
        _text("by"),
        _moment("at"),
    )
    op.create_table(
        "campaign_steps",
        _text("campaign", primary_key=True),
        _number("number", primary_key=True),
        _text("community"),
        _text("event"),
        _number("version"),
        _text("by"),
        _moment("at"),
        sa.Column("note", sa.Text(), nullable=True, comment="encrypted"),
    )


def _slots() -> None:
    op.create_table(
        "campaign_slots",
        _text("id", primary_key=True),
        _text("campaign"),
        _text("community"),
        _number("day"),
        _text("on", comment="local date"),
        _text("text"),
        _text("state"),
        _moment("since"),
        _moment("at"),
        _number("tries"),
        sa.Column("message", sa.Text(), nullable=True),
        sa.Column("why", sa.Text(), nullable=True),
    )
    op.create_index("ix_campaign_slots_campaign", "campaign_slots", ["campaign"])
    op.create_index("campaign_slots_lately", "campaign_slots", ["community", "at"])
    op.create_index(
        "campaign_slots_claimed",
        "campaign_slots",
        ["since"],
        sqlite_where=sa.text("state = 'claimed'"),
        postgresql_where=sa.text("state = 'claimed'"),
    )
