"""Ordinary comments that come at the same time go into one transaction.

On SQLite writers take turns, and a transaction costs several trips to its thread: one for each of
hundreds of comments a second would be too many. PostgreSQL has many writers and needs none of it.
"""

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime

import sqlalchemy as sa

from bot.core.comment import CommentId, CommunityId
from bot.core.errors import KindnessError
from bot.core.report import Counts
from bot.store.database import Database
from bot.store.keys import Digester, KeyRing
from bot.store.part import Part, Retention, hour_of
from bot.store.tables import DECISIONS, DIGESTS, WAITING

MOST = 200
"""Comments in one transaction."""


@dataclass(frozen=True, slots=True, eq=False)
class Ordinary:
    """A comment about which nothing was decided. ``done``: whether it is new, or what failed."""

    comment: CommentId
    community: CommunityId
    counts: Counts
    now: datetime
    done: asyncio.Future[bool | KindnessError] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )


class OrdinaryComments(Part):
    """Writes them together. Who comes while others are being written waits for the next turn."""

    def __init__(
        self, database: Database, keys: KeyRing, digester: Digester, retention: Retention
    ) -> None:
        """Made by `bot.store.open_store`."""
        super().__init__(database, keys, digester, retention)
        self._turn = asyncio.Lock()
        self._pending: list[Ordinary] = []

    async def _record_ordinary(self, one: Ordinary) -> bool:
        """Whether the comment is new; raises `TryLaterError` as writing does."""
        self._pending.append(one)
        try:
            async with self._turn:
                while not one.done.done():
                    await self._take_turn()
        finally:
            if one in self._pending:  # whoever asked has given up
                self._pending.remove(one)
        outcome = one.done.result()
        if isinstance(outcome, KindnessError):
            raise outcome
        return outcome

    async def _take_turn(self) -> None:
        """Write what is pending. If that is cancelled, whoever is next does it."""
        batch = self._pending[:MOST]
        try:
            known = await self._write_together(batch)
        except KindnessError as error:
            for one in batch:
                one.done.set_result(error)
        else:
            for one in batch:
                one.done.set_result(one.comment not in known)
                known.add(one.comment)  # of the same comment twice the second is known
        self._pending = [one for one in self._pending if not one.done.done()]

    async def _write_together(self, batch: Sequence[Ordinary]) -> set[CommentId]:
        """Record a batch; returns which of them were known."""
        digests = {one.comment: self._digester.digest(one.comment) for one in batch}
        read = sa.select(DIGESTS.c.digest).where(DIGESTS.c.digest.in_(digests.values()))
        decided = sa.select(DECISIONS.c.comment).where(DECISIONS.c.comment.in_(digests))
        numbers: Counter[tuple[CommunityId, datetime, str]] = Counter()
        async with self._database.writing() as connection:
            seen = set(await connection.scalars(read))
            known = {CommentId(one) for one in await connection.scalars(decided)}
            known |= {comment for comment, digest in digests.items() if digest in seen}
            new = {one.comment: one for one in batch if one.comment not in known}
            if new:
                rows = [{"digest": digests[c], "at": one.now} for c, one in new.items()]
                await connection.execute(sa.insert(DIGESTS), rows)
            await connection.execute(sa.delete(WAITING).where(WAITING.c.comment.in_(digests)))
            for one in new.values():
                for name, n in asdict(one.counts).items():
                    numbers[one.community, hour_of(one.now), name] += n
            await self._count_all(connection, numbers)
        return known
