"""The part of the Store that forgets: one person on request, everything in time, old keys."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.comment import AuthorId, CommunityId
from bot.store.part import Part, belongs
from bot.store.tables import (
    CASES,
    DECISIONS,
    DIGESTS,
    ENCRYPTED,
    ERRANDS,
    RULEBOOK,
    STANDINGS,
    STEPS,
    STRIKES,
    WAITING,
)

ERASED: Final = "erased"
"""Stands where the id of an erased moderator stood."""

BATCH: Final = 500
"""Rows that are re-encrypted in one transaction: others wait for some milliseconds."""


class Privacy(Part):
    """Forgetting, as `bot.service.ports.Store` promises."""

    async def erase(self, author: AuthorId, *, community: CommunityId | None = None) -> int:
        """Erase everything about one person; returns how many decisions were erased.

        What they did as a moderator stays, without their name and their notes: it is about
        somebody else. Digests stay for their two days: they name nobody, and without them a
        redelivered event would bring back what was erased.
        """
        async with self._database.writing() as connection:
            # In the order in which `record` writes, so that the two cannot wait for each other.
            gone = await connection.execute(
                sa.delete(DECISIONS).where(belongs(DECISIONS, author, community))
            )
            theirs = sa.select(CASES.c.id).where(belongs(CASES, author, community))
            await connection.execute(sa.delete(STEPS).where(STEPS.c.case_id.in_(theirs)))
            for table in (STANDINGS, STRIKES, CASES, ERRANDS, WAITING):
                await connection.execute(sa.delete(table).where(belongs(table, author, community)))
            await self._unname(connection, author, community)
        await self._database.forget()
        return gone.rowcount

    async def sweep(self, *, now: datetime) -> int:
        """Forget what has outlived its retention; returns how many rows were changed or deleted."""
        keep = self._retention
        old = sa.select(DECISIONS.c.comment).where(DECISIONS.c.recorded_at < now - keep.decisions)
        old_cases = sa.select(CASES.c.id).where(CASES.c.comment.in_(old))
        idle = ~sa.exists().where(
            DECISIONS.c.author == STANDINGS.c.author,
            DECISIONS.c.community == STANDINGS.c.community,
        )
        changes: tuple[sa.Delete | sa.Update, ...] = (
            sa.delete(DIGESTS).where(DIGESTS.c.at < now - keep.digests),
            sa.update(DECISIONS)
            .where(DECISIONS.c.recorded_at < now - keep.texts, DECISIONS.c.text.is_not(None))
            .values(text=None),
            sa.delete(WAITING).where(WAITING.c.since < now - keep.texts),
            sa.delete(ERRANDS).where(ERRANDS.c.finished_at < now - keep.errands),
            sa.delete(ERRANDS).where(ERRANDS.c.comment.in_(old)),
            sa.delete(STEPS).where(STEPS.c.case_id.in_(old_cases)),
            sa.delete(CASES).where(CASES.c.comment.in_(old)),
            sa.delete(STRIKES).where(STRIKES.c.comment.in_(old)),
            sa.delete(DECISIONS).where(DECISIONS.c.recorded_at < now - keep.decisions),
            sa.delete(STANDINGS).where(idle),
        )
        changed = 0
        for change in changes:
            async with self._database.writing() as connection:
                changed += (await connection.execute(change)).rowcount
        if changed:
            await self._database.forget()
        return changed

    async def rotate(self, *, batch: int = BATCH) -> int:
        """Bring everything that is encrypted under the first key; returns how many texts changed.

        Safe while others work, and after an interruption: what is under the first key already is
        left alone. When it returns, the old keys may go, provided that no other process still
        writes with them. Raises `BadInputError` (``key-opens-nothing``) if no key opens a text.
        """
        changed = 0
        for table, column in ENCRYPTED:
            start: tuple[Any, ...] | None = None
            while rows := await self._batch(table, column, start, batch):
                start = tuple(rows[-1][:-1])
                changed += await self._renew(table, column, rows)
        await self._database.forget()
        return changed

    async def _batch(
        self,
        table: sa.Table,
        column: sa.Column[Any],
        start: tuple[Any, ...] | None,
        batch: int,
    ) -> list[Sequence[Any]]:
        key = list(table.primary_key)
        query = sa.select(*key, column).where(column.is_not(None)).order_by(*key).limit(batch)
        if start is not None:
            query = query.where(sa.tuple_(*key) > sa.tuple_(*start))
        async with self._database.reading() as connection:
            return list((await connection.execute(query)).all())

    async def _renew(
        self, table: sa.Table, column: sa.Column[Any], rows: list[Sequence[Any]]
    ) -> int:
        changed = 0
        async with self._database.writing() as connection:
            for row in rows:
                key, token = row[:-1], row[-1]
                renewed = self._keys.renew(token)
                if renewed == token:
                    continue
                same = zip(table.primary_key, key, strict=True)
                # Only if nobody has changed or erased it since it was read.
                update = sa.update(table).where(
                    column == token, *(name == value for name, value in same)
                )
                renewing = update.values({column.name: renewed})
                changed += (await connection.execute(renewing)).rowcount
        return changed

    async def _unname(
        self, connection: AsyncConnection, author: AuthorId, community: CommunityId | None
    ) -> None:
        """Take a person's name and notes out of what they did with other people's cases."""
        steps = sa.update(STEPS).where(STEPS.c.by == author)
        pages = sa.update(RULEBOOK).where(RULEBOOK.c.by == author)
        if community is not None:
            there = sa.select(CASES.c.id).where(CASES.c.community == community)
            steps = steps.where(STEPS.c.case_id.in_(there))
            pages = pages.where(RULEBOOK.c.community == community)
        await connection.execute(steps.values(by=ERASED, note=None))
        await connection.execute(pages.values(by=ERASED))
