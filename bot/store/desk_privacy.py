"""Forgetting what the moderators' desk keeps, within the transactions of `bot.store.privacy`."""

from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.case import DECIDED
from bot.core.comment import AuthorId, CommunityId
from bot.store.desk_tables import CASE_THREADS, PARDONS, RAISED, REPORTS, TURNS
from bot.store.part import Retention, belongs
from bot.store.tables import CASES

OF_CASES: Final = (REPORTS, RAISED, CASE_THREADS)
"""Tables whose rows go with their case."""


async def forget_person(
    connection: AsyncConnection, author: AuthorId, community: CommunityId | None, digest: str
) -> None:
    """What was reported about somebody, what they reported themselves, their pardons, and when
    they are on duty or were called.

    Before their cases go. ``digest`` finds their own reports.
    """
    cases = sa.select(CASES.c.id).where(belongs(CASES, author, community))
    for table in OF_CASES:
        await connection.execute(sa.delete(table).where(table.c.case_id.in_(cases)))
    here = sa.true() if community is None else REPORTS.c.community == community
    await connection.execute(sa.delete(REPORTS).where(REPORTS.c.digest == digest, here))
    await connection.execute(sa.delete(PARDONS).where(belongs(PARDONS, author, community)))
    on_duty = sa.delete(TURNS).where(TURNS.c.who == author)
    # Where the id of another one begins with theirs, the line only begins anew.
    called = sa.update(RAISED).where(RAISED.c.called.contains(author, autoescape=True))
    for change in (on_duty, called.values(calls=None, called=None)):
        there = sa.true() if community is None else change.table.c.community == community
        await connection.execute(change.where(there))


async def unname(
    connection: AsyncConnection, author: AuthorId, community: CommunityId | None, erased: str
) -> None:
    """Take a moderator's name and reasons out of the pardons that they gave, and their name out of
    the turns that they added.
    """
    turns = sa.update(TURNS).where(TURNS.c.by == author)
    turns = turns if community is None else turns.where(TURNS.c.community == community)
    await connection.execute(turns.values(by=erased))
    here = sa.true() if community is None else PARDONS.c.community == community
    changes: tuple[tuple[sa.Column[Any], dict[str, Any]], ...] = (
        (PARDONS.c.by, {"by": erased, "why": None}),
        (PARDONS.c.undone_by, {"undone_by": erased}),
    )
    for column, values in changes:
        change = sa.update(PARDONS).where(column == author, here)
        await connection.execute(change.values(**values))


def outlived(keep: Retention, now: datetime) -> tuple[sa.Delete, ...]:
    """What goes with its case, and what has outlived its retention.

    A report stays while nobody has decided about it: who made it still waits to hear.
    """
    undecided = sa.exists().where(
        CASES.c.id == REPORTS.c.case_id, CASES.c.state.not_in(sorted(DECIDED))
    )
    return (
        *(
            sa.delete(table).where(~sa.exists().where(CASES.c.id == table.c.case_id))
            for table in OF_CASES
        ),
        sa.delete(REPORTS).where(REPORTS.c.at < now - keep.case_texts, ~undecided),
        sa.delete(PARDONS).where(PARDONS.c.at < now - keep.decisions),
    )
