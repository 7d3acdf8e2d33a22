"""Which communities were left, in memory: what every keeper there asks before it looks for work."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.core.comment import CommunityId


@dataclass
class MemoryLeft:
    """The part of `bot.service.departure_ports.DepartureStore` that marks."""

    left: dict[CommunityId, datetime] = field(default_factory=dict)

    async def mark_left(self, community: CommunityId, *, now: datetime) -> datetime:
        return self.left.setdefault(community, now)

    async def left_at(self, community: CommunityId) -> datetime | None:
        return self.left.get(community)
