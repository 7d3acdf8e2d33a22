"""The part of the Store that keeps which communities we were removed from, and erases them in time.

Whoever erases, or takes a community back, first takes the row that says that it was left: of two at
once one waits for the other, and finds nothing left to do.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.comment import AuthorId, CommunityId
from bot.core.departure import LEFT, Return, in_time, settled_as
from bot.core.errand import ErrandState
from bot.service.departure_ports import Notes
from bot.store.challenge_tables import ENTRIES
from bot.store.departure_table import DEPARTURES
from bot.store.desk_tables import PARDONS, REPORTS
from bot.store.errands import Errands
from bot.store.noting import noting
from bot.store.own_languages import LANGUAGES
from bot.store.privacy import Privacy
from bot.store.reminders import REMINDERS
from bot.store.rulebook import Rulebook
from bot.store.tables import DECISIONS, ERRANDS


class Departures(Rulebook, Errands, Privacy):
    """Departures, as `bot.service.departure_ports.DepartureStore` promises."""

    async def erase_community(self, community: CommunityId) -> int:
        """Erase everything about a community, also what was opened of its rules."""
        gone = await super().erase_community(community)
        self._forget_words()
        return gone

    @property
    def grace(self) -> timedelta:
        """How long a community that removed us is kept."""
        return self._retention.left

    async def mark_left(self, community: CommunityId, *, now: datetime) -> datetime:
        """Put on record that we were removed; returns since when. The first time stands."""
        insert = self._database.insert(DEPARTURES).values(community=community, left_at=now)
        async with self._database.writing() as connection:
            await connection.execute(insert.on_conflict_do_nothing())
            return await _since(connection, community) or now

    async def left_at(self, community: CommunityId) -> datetime | None:
        """Since when we are not in a community; None for one that we did not leave."""
        async with self._database.reading() as connection:
            return await _since(connection, community)

    async def departures(self) -> Sequence[tuple[CommunityId, datetime]]:
        """All communities that we left and that are not erased yet, in the order of their ids."""
        query = sa.select(DEPARTURES).order_by(DEPARTURES.c.community)
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return [(CommunityId(row.community), row.left_at) for row in rows]

    async def take_back(
        self, community: CommunityId, *, now: datetime, notes: Notes
    ) -> Return | None:
        """We are in a community again; None if it is not on record that we left it."""
        async with self._database.writing() as connection:
            left_at = await self._taken(connection, community)
            if left_at is None:
                return None
            kept = now - left_at < self._retention.left
            if kept:
                late = await self._give_up_late(connection, community, left_at, now)
                back = Return(left_at, kept=True, late=late)
                for name, value in sorted(notes(back).items()):
                    await connection.execute(noting(self._database, community, name, value, now))
                return back
            await self._erase_all_of(connection, community)
        await self._forget_all()
        return Return(left_at, kept=False)

    async def erase_left(self, *, now: datetime) -> Sequence[CommunityId]:
        """Erase everything about communities whose grace period is over; returns which."""
        before = now - self._retention.left
        over = [where for where, left_at in await self.departures() if left_at <= before]
        erased = []
        for community in over:
            async with self._database.writing() as connection:
                if await self._taken(connection, community, before) is None:
                    continue  # taken back or erased by somebody else meanwhile
                await self._erase_all_of(connection, community)
            erased.append(community)
        if erased:
            await self._forget_all()
        return erased

    async def left_with(self, author: AuthorId) -> Sequence[tuple[CommunityId, datetime]]:
        """Those of `departures` in which anything is on record that somebody may see of it."""
        theirs = sa.union(
            *(
                sa.select(table.c.community).where(table.c.author == author)
                for table in (DECISIONS, PARDONS, ENTRIES, REMINDERS)
            ),
            sa.select(REPORTS.c.community).where(REPORTS.c.digest == self._digest_of(author)),
            sa.select(LANGUAGES.c.community).where(self._spoken_by(None, author)),
        )
        query = sa.select(DEPARTURES).where(DEPARTURES.c.community.in_(theirs))
        async with self._database.reading() as connection:
            rows = (await connection.execute(query.order_by(DEPARTURES.c.community))).all()
        return [(CommunityId(row.community), row.left_at) for row in rows]

    async def _forget_all(self) -> None:
        """Let nothing of what was erased stay readable."""
        self._forget_words()
        await self._database.forget()

    async def _taken(
        self, connection: AsyncConnection, community: CommunityId, before: datetime | None = None
    ) -> datetime | None:
        """Within a transaction: it is not on record any more that we left; since when it was."""
        which = DEPARTURES.c.community == community
        if before is not None:
            which &= DEPARTURES.c.left_at <= before
        gone = sa.delete(DEPARTURES).where(which).returning(DEPARTURES.c.left_at)
        left_at: datetime | None = await connection.scalar(gone)
        return left_at

    async def _give_up_late(
        self,
        connection: AsyncConnection,
        community: CommunityId,
        left_at: datetime,
        now: datetime,
    ) -> int:
        """Within a transaction: what waits is due, unless it is too late for it; how much is."""
        waits = (ERRANDS.c.community == community) & (ERRANDS.c.state == ErrandState.WAITING)
        rows = (await connection.execute(sa.select(ERRANDS).where(waits))).all()
        late = [one for row in rows if not in_time(one := self._errand(row), now - left_at)]
        for one in late:
            state = settled_as(one)
            values = {"state": state, "finished_at": now, "why": LEFT}
            change = sa.update(ERRANDS).where(ERRANDS.c.id == one.id, waits).values(**values)
            if state is ErrandState.SETTLED:
                change = change.values(text=None)
            await connection.execute(change)
        return len(late)


async def _since(connection: AsyncConnection, community: CommunityId) -> datetime | None:
    query = sa.select(DEPARTURES.c.left_at).where(DEPARTURES.c.community == community)
    left_at: datetime | None = await connection.scalar(query)
    return left_at
