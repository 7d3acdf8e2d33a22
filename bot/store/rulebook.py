"""The part of the Store that keeps communities' rules and the hourly numbers."""

from datetime import datetime

import sqlalchemy as sa

from bot.core.comment import CommunityId
from bot.core.report import Counts
from bot.core.rules import Rules, parse_rules, rules_as_mapping
from bot.store.part import Part
from bot.store.tables import COUNTERS, RULEBOOK


class Rulebook(Part):
    """Rules and numbers, as `bot.service.ports.Store` promises."""

    async def rules(self, community: CommunityId) -> Rules | None:
        """The rules in force, or None for a community that has set none."""
        query = (
            sa.select(RULEBOOK.c.rules)
            .where(RULEBOOK.c.community == community)
            .order_by(RULEBOOK.c.seq.desc())
            .limit(1)
        )
        async with self._database.reading() as connection:
            written = await connection.scalar(query)
        return None if written is None else parse_rules(written)

    async def set_rules(
        self, community: CommunityId, rules: Rules, *, by: str, now: datetime
    ) -> None:
        """Put new rules in force; earlier versions stay on record with who and when."""
        page = sa.insert(RULEBOOK).values(
            community=community, rules=rules_as_mapping(rules), by=by, at=now
        )
        async with self._database.writing() as connection:
            await connection.execute(page)

    async def counts(self, community: CommunityId, *, since: datetime, until: datetime) -> Counts:
        """Sums over the hours from ``since`` (inclusive) to ``until`` (exclusive)."""
        query = (
            sa.select(COUNTERS.c.name, sa.cast(sa.func.sum(COUNTERS.c.n), sa.BigInteger))
            .where(COUNTERS.c.community == community)
            .where(COUNTERS.c.hour >= since, COUNTERS.c.hour < until)
            .group_by(COUNTERS.c.name)
        )
        async with self._database.reading() as connection:
            sums = (await connection.execute(query)).all()
        known = set(Counts.__dataclass_fields__)
        # A later version may count more than this one knows of.
        return Counts(**{name: n for name, n in sums if name in known})
