"""The part of the Store that keeps what members sent in for a challenge."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.campaign import CampaignId
from bot.core.challenge import Entry, EntryEvent, EntryState, take_entry_step
from bot.core.comment import AuthorId, CommentId, CommunityId
from bot.core.errors import StaleError
from bot.core.schedule import SlotId
from bot.service.challenge_ports import EVERY_ENTRY, Amend, Sent
from bot.store.challenge_privacy import forget_entries_of, to_amend
from bot.store.challenge_tables import AMENDS, ENTRIES, TALLIES
from bot.store.departure_table import not_left
from bot.store.part import Part

_PLAIN: Final = ("id", "community", "campaign", "slot", "author", "sent_at", "message", "copy",
                 "named", "counted", "by", "decided_at", "steps", "shown")  # fmt: skip
"""Columns that are kept as they are."""


class Challenges(Part):
    """Entries, as `bot.service.challenge_ports.EntryStore` promises."""

    async def send_entry(self, entry: Entry, *, waiting: int) -> Sent:
        """Put a new entry on record, unless others of its author wait already."""
        here = sa.select(ENTRIES.c.id).where(ENTRIES.c.id == entry.id)
        others = sa.select(sa.func.count()).where(
            ENTRIES.c.author == entry.author,
            ENTRIES.c.campaign == entry.campaign,
            ENTRIES.c.state == EntryState.WAITING,
        )
        row = {**self._entry_row(entry)}
        insert = self._database.insert(ENTRIES).values(**row).on_conflict_do_nothing()
        async with self._database.writing() as connection:
            if await connection.scalar(here) is not None:
                return Sent.KNOWN
            if entry.message is not None:
                await self._withdraw_versions(connection, entry.message, entry.sent_at)
            if (await connection.scalar(others) or 0) >= waiting:
                return Sent.TOO_MANY
            made = (await connection.execute(insert)).rowcount
        return Sent.NEW if made else Sent.KNOWN

    async def withdraw_message(self, message: str, *, now: datetime) -> int:
        """Withdraw every version of a message; returns how many."""
        query = sa.select(ENTRIES.c.id).where(ENTRIES.c.message == message).limit(1)
        async with self._database.reading() as connection:
            if await connection.scalar(query) is None:
                return 0  # that is so of nearly every message that is changed
        async with self._database.writing() as connection:
            return await self._withdraw_versions(connection, message, now)

    async def entry(self, entry: CommentId) -> Entry | None:
        """One entry."""
        query = sa.select(ENTRIES).where(ENTRIES.c.id == entry)
        async with self._database.reading() as connection:
            row = (await connection.execute(query)).one_or_none()
        return None if row is None else self._entry(row)

    async def entries(
        self,
        community: CommunityId,
        *,
        states: Collection[EntryState] = EVERY_ENTRY,
        slot: SlotId | None = None,
        author: AuthorId | None = None,
        limit: int = 500,
    ) -> list[Entry]:
        """Entries of a community in any of the states, oldest first."""
        query = (
            sa.select(ENTRIES)
            .where(ENTRIES.c.community == community, ENTRIES.c.state.in_(sorted(states)))
            .order_by(ENTRIES.c.sent_at, ENTRIES.c.id)
            .limit(limit)
        )
        if slot is not None:
            query = query.where(ENTRIES.c.slot == slot)
        if author is not None:
            query = query.where(ENTRIES.c.author == author)
        async with self._database.reading() as connection:
            return [self._entry(row) for row in await connection.execute(query)]

    async def step_entry(self, entry: Entry, event: EntryEvent, *, by: str, now: datetime) -> Entry:
        """Take a step with an entry, as it was read; returns it after the step."""
        async with self._database.writing() as connection:
            found = await self._locked_entries(connection, ENTRIES.c.id == entry.id)
            if not found or found[0].steps != entry.steps:
                raise StaleError("challenge-stale")
            return await self._entry_step(connection, found[0], event, by, now)

    async def name_entry(self, entry: CommentId, author: AuthorId, *, named: bool) -> bool:
        """Whether its author is to be named; False if it is not theirs, or not there."""
        theirs = (ENTRIES.c.id == entry) & (ENTRIES.c.author == author)
        async with self._database.writing() as connection:
            change = sa.update(ENTRIES).where(theirs).values(named=named)
            if not (await connection.execute(change)).rowcount:
                return False
            await to_amend(self._database, connection, theirs)
        return True

    async def show_entries(self, entries: Collection[CommentId]) -> None:
        """Put on record that these were chosen for their highlight."""
        change = sa.update(ENTRIES).where(ENTRIES.c.id.in_(list(entries))).values(shown=True)
        async with self._database.writing() as connection:
            await connection.execute(change)

    async def kind_things(self, campaign: CampaignId) -> int:
        """How many kind things a campaign has had."""
        query = sa.select(TALLIES.c.n).where(TALLIES.c.campaign == campaign)
        async with self._database.reading() as connection:
            return int(await connection.scalar(query) or 0)

    async def forget_entries(self, community: CommunityId, author: AuthorId) -> int:
        """Erase all entries of somebody; returns how many."""
        async with self._database.writing() as connection:
            gone = await forget_entries_of(self._database, connection, author, community)
        await self._database.forget()
        return gone

    async def amends(self) -> list[Amend]:
        """All highlights that have to be amended where we are."""
        query = sa.select(AMENDS).where(not_left(AMENDS)).order_by(AMENDS.c.slot)
        async with self._database.reading() as connection:
            rows = await connection.execute(query)
            return [
                Amend(SlotId(row.slot), CampaignId(row.campaign), CommunityId(row.community))
                for row in rows
            ]

    async def amended(self, slot: SlotId) -> None:
        """It shows nothing any more that has to go."""
        async with self._database.writing() as connection:
            await connection.execute(sa.delete(AMENDS).where(AMENDS.c.slot == slot))

    # --- within a transaction -------------------------------------------------------------------

    async def _withdraw_versions(
        self, connection: AsyncConnection, message: str, now: datetime
    ) -> int:
        standing = ENTRIES.c.state != EntryState.WITHDRAWN
        found = await self._locked_entries(connection, (ENTRIES.c.message == message) & standing)
        for one in found:
            await self._entry_step(connection, one, EntryEvent.WITHDRAW, one.author, now)
        return len(found)

    async def _locked_entries(
        self, connection: AsyncConnection, which: sa.ColumnElement[bool]
    ) -> list[Entry]:
        query = sa.select(ENTRIES).where(which).order_by(ENTRIES.c.id).with_for_update()
        return [self._entry(row) for row in await connection.execute(query)]

    async def _entry_step(
        self,
        connection: AsyncConnection,
        entry: Entry,
        event: EntryEvent,
        by: str,
        now: datetime,
    ) -> Entry:
        row = {"campaign": entry.campaign, "community": entry.community, "n": 0}
        tally = self._database.insert(TALLIES).values(**row)
        same = tally.on_conflict_do_update(
            index_elements=[TALLIES.c.campaign], set_={"n": TALLIES.c.n}
        )
        await connection.execute(same)  # from here on nobody else counts in this campaign
        day = sa.select(ENTRIES.c.id).where(
            ENTRIES.c.author == entry.author,
            ENTRIES.c.campaign == entry.campaign,
            ENTRIES.c.day == entry.day.isoformat(),
            ENTRIES.c.counted.is_(True),
        )
        first = (await connection.execute(day.limit(1))).first() is None
        after = take_entry_step(entry, event, by=by, at=now, first=first)
        own = ENTRIES.c.id == entry.id
        if after.state is not EntryState.APPROVED:
            await to_amend(self._database, connection, own)
            after = replace(after, shown=False)
        await connection.execute(sa.update(ENTRIES).where(own).values(**self._entry_row(after)))
        more = after.counted - entry.counted
        count = sa.update(TALLIES).where(TALLIES.c.campaign == entry.campaign)
        await connection.execute(count.values(n=TALLIES.c.n + more))
        return after

    def _entry_row(self, entry: Entry) -> dict[str, Any]:
        plain = {name: getattr(entry, name) for name in _PLAIN}
        return {
            **plain,
            "text": self._seal(entry.text),
            "day": entry.day.isoformat(),
            "state": entry.state.value,
        }

    def _entry(self, row: sa.Row[Any]) -> Entry:
        plain = {name: getattr(row, name) for name in _PLAIN}
        day, state = date.fromisoformat(row.day), EntryState(row.state)
        return Entry(**plain, text=self._unseal(row.text), day=day, state=state)
