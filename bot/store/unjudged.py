"""The part of the Store that counts comments which nobody could judge."""

from datetime import datetime

import sqlalchemy as sa

from bot.core.comment import CommunityId
from bot.store.part import Part, hour_of
from bot.store.tables import WAITING


class Unjudged(Part):
    """How many comments wait, and how many waited in vain."""

    async def waiting_left(self, community: CommunityId) -> int:
        """How many comments of a community wait to be judged."""
        query = sa.select(sa.func.count()).where(WAITING.c.community == community)
        async with self._database.reading() as connection:
            return int(await connection.scalar(query) or 0)

    async def not_judged(self, community: CommunityId, *, now: datetime) -> None:
        """Count a comment that could not be judged and is not tried again."""
        async with self._database.writing() as connection:
            await self._count(connection, community, now, unjudged=1)

    async def _forget_unjudged(self, before: datetime, now: datetime) -> int:
        """Forget, and count, what was first due before then; returns how many comments."""
        late = WAITING.c.since < before
        query = (
            sa.select(WAITING.c.community, sa.func.count())
            .where(late)
            .group_by(WAITING.c.community)
        )
        async with self._database.writing() as connection:
            numbers = {
                (CommunityId(community), hour_of(now), "unjudged"): count
                for community, count in await connection.execute(query)
            }
            if numbers:
                await connection.execute(sa.delete(WAITING).where(late))
                await self._count_all(connection, numbers)
        return sum(numbers.values())
