"""What was done in a community and how often it was wrong, as values for any door to show."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.comment import CommunityId
from bot.core.report import Counts, Rate, overturned, shares
from bot.service.ports import Clock, Store


@dataclass(frozen=True, slots=True)
class Report:
    """The numbers of one community from ``since`` (inclusive) to ``until`` (exclusive).

    ``shares``: of all comments seen, by the name of the count. ``overturned``: of the decisions
    that a person looked at, how many were wrong; None if nobody has looked at any.
    """

    community: CommunityId
    since: datetime
    until: datetime
    counts: Counts
    shares: Mapping[str, Rate | None]
    overturned: Rate | None


class Reporting:
    """Makes reports out of the hourly counts, which name nobody."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Reads counts from ``store``; ``clock`` says where the last days end."""
        self._store = store
        self._clock = clock

    async def between(self, community: CommunityId, since: datetime, until: datetime) -> Report:
        """The report of a span of time. Counts are kept by the hour."""
        counts = await self._store.counts(community, since=since, until=until)
        return Report(community, since, until, counts, shares(counts), overturned(counts))

    async def last(self, community: CommunityId, days: int) -> Report:
        """The report of the last days, up to and with the present hour."""
        hour = self._clock.now().replace(minute=0, second=0, microsecond=0)
        until = hour + timedelta(hours=1)
        return await self.between(community, until - timedelta(days=days), until)
