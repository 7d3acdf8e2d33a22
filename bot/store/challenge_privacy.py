"""Forgetting what members sent in, within the transactions of other parts of the Store."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.challenge import EntryState
from bot.core.comment import AuthorId, CommunityId
from bot.store.challenge_tables import AMENDS, ENTRIES
from bot.store.database import Database
from bot.store.part import Retention, belongs


async def to_amend(
    database: Database, connection: AsyncConnection, which: sa.ColumnElement[bool]
) -> None:
    """The highlights that show these entries have to be amended."""
    shown = sa.select(ENTRIES.c.slot, ENTRIES.c.campaign, ENTRIES.c.community).distinct()
    shown = shown.where(which, ENTRIES.c.shown.is_(True)).order_by(ENTRIES.c.slot)
    for slot, campaign, community in (await connection.execute(shown)).all():
        row = {"slot": slot, "campaign": campaign, "community": community}
        insert = database.insert(AMENDS).values(**row)
        await connection.execute(insert.on_conflict_do_nothing())


async def forget_entries_of(
    database: Database,
    connection: AsyncConnection,
    author: AuthorId,
    community: CommunityId | None,
) -> int:
    """Erase what somebody sent in; returns how many entries."""
    theirs = belongs(ENTRIES, author, community)
    await to_amend(database, connection, theirs)
    return (await connection.execute(sa.delete(ENTRIES).where(theirs))).rowcount


def outlived_entries(keep: Retention, now: datetime) -> tuple[sa.Delete | sa.Update, ...]:
    """Words that are needed no more, and entries that have outlived their retention.

    Declined ones keep their words for as long as a flagged text is kept, all others for as long as
    what a case is about: until then a highlight shows them.
    """
    has = ENTRIES.c.text.is_not(None)
    old = (ENTRIES.c.sent_at < now - keep.case_texts) | (
        (ENTRIES.c.state == EntryState.DECLINED) & (ENTRIES.c.decided_at < now - keep.texts)
    )
    return (
        sa.update(ENTRIES).where(has, old).values(text=None),
        sa.delete(ENTRIES).where(ENTRIES.c.sent_at < now - keep.decisions),
    )
