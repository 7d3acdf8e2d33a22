"""Communities that we were removed from, until they are erased or take us back."""

from typing import Final

import sqlalchemy as sa

from bot.store.tables import METADATA, Moment

DEPARTURES: Final = sa.Table(
    "departures",
    METADATA,
    sa.Column("community", sa.Text, primary_key=True),
    sa.Column("left_at", Moment, nullable=False, comment="when it was first noticed"),
)


def not_left(table: sa.Table) -> sa.ColumnElement[bool]:
    """Rows of communities that we are in: for the others nothing is looked for or done."""
    return table.c.community.not_in(sa.select(DEPARTURES.c.community))
