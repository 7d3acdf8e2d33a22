"""The part of the Store that keeps errands, with lease and retry."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.codec import action_as_mapping, action_from_mapping
from bot.core.comment import AuthorId, CommentId, CommunityId, PlaceId
from bot.core.decision import Mode
from bot.core.errand import Errand, ErrandId, ErrandState
from bot.store.part import Part
from bot.store.tables import ERRANDS


class Errands(Part):
    """Errands, as `bot.service.ports.Store` promises."""

    async def lease_errands(self, *, now: datetime, lease: timedelta, limit: int) -> list[Errand]:
        """Take errands that are due, for the time of the lease, oldest first."""
        due = (
            sa.select(ERRANDS)
            .where(ERRANDS.c.state == ErrandState.WAITING, ERRANDS.c.due_at <= now)
            .order_by(ERRANDS.c.seq)
            .limit(limit)
            # PostgreSQL: others take the next ones instead of waiting. SQLite has one writer.
            .with_for_update(skip_locked=True)
        )
        async with self._database.writing() as connection:
            rows = (await connection.execute(due)).all()
            if rows:
                taken = ERRANDS.c.seq.in_([row.seq for row in rows])
                await connection.execute(sa.update(ERRANDS).where(taken).values(due_at=now + lease))
        return [self._errand(row) for row in rows]

    async def errand_done(self, errand: Errand, *, now: datetime) -> None:
        """It is carried out; its text is not needed any more."""
        await self._change(errand, state=ErrandState.DONE, finished_at=now, text=None)

    async def errand_later(self, errand: Errand, *, until: datetime, why: str) -> None:
        """It failed for now: due again after ``until``, with one more try counted."""
        await self._change(errand, due_at=until, why=why, tries=ERRANDS.c.tries + 1)

    async def errand_given_up(self, errand: Errand, *, now: datetime, why: str) -> None:
        """It can never be done; stays on record with the reason."""
        await self._change(errand, state=ErrandState.GIVEN_UP, finished_at=now, why=why, text=None)

    async def errands_left(self) -> int:
        """How many errands are still waiting (leased ones included)."""
        query = sa.select(sa.func.count()).where(ERRANDS.c.state == ErrandState.WAITING)
        async with self._database.reading() as connection:
            return int(await connection.scalar(query) or 0)

    async def _change(self, errand: Errand, **values: object) -> None:
        """Change an errand that is not finished; what is finished stays as it is."""
        unfinished = (ERRANDS.c.id == errand.id) & (ERRANDS.c.state == ErrandState.WAITING)
        async with self._database.writing() as connection:
            await connection.execute(sa.update(ERRANDS).where(unfinished).values(**values))

    async def _add_errands(
        self, connection: AsyncConnection, errands: Sequence[Errand], now: datetime
    ) -> None:
        """Within a transaction: new errands, due at once, in their order."""
        rows = [
            {
                "id": errand.id,
                "comment": errand.comment,
                "community": errand.community,
                "place": errand.place,
                "author": errand.author,
                "action": action_as_mapping(errand.action),
                "mode": errand.mode,
                "locale": errand.locale,
                "content": errand.content,
                "text": self._seal(errand.text),
                "tries": errand.tries,
                "state": ErrandState.WAITING,
                "due_at": now,
            }
            for errand in errands
        ]
        if rows:
            await connection.execute(sa.insert(ERRANDS), rows)

    def _errand(self, row: sa.Row[Any]) -> Errand:
        return Errand(
            id=ErrandId(row.id),
            comment=CommentId(row.comment),
            community=CommunityId(row.community),
            place=PlaceId(row.place),
            author=AuthorId(row.author),
            action=action_from_mapping(row.action),
            mode=Mode(row.mode),
            locale=row.locale,
            content=row.content,
            text=self._unseal(row.text),
            tries=row.tries,
        )
