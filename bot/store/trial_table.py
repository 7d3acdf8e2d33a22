"""The table of trials. Nobody is in it: the arm of a prompt stands on the prompt."""

from typing import Final

import sqlalchemy as sa

from bot.store.tables import METADATA, Moment

TRIALS: Final = sa.Table(
    "trials",
    METADATA,
    sa.Column("community", sa.Text, primary_key=True),
    sa.Column("number", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("variants", sa.JSON, nullable=False),
    sa.Column("hold_out", sa.BigInteger, nullable=False, comment="in a hundred"),
    sa.Column("measure", sa.Text, nullable=False),
    sa.Column("by", sa.Text, nullable=False),
    sa.Column("started_at", Moment, nullable=False),
    sa.Column("ended_at", Moment),
    sa.Index(
        "trials_running",
        "community",
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    ),
)
