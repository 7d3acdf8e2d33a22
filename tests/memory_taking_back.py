"""The part of the Store in memory that takes communities back, or erases them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.core.comment import CommunityId
from bot.core.departure import LEFT, Return, in_time, settled_as
from bot.core.errand import ErrandState
from bot.service.departure_ports import Notes
from bot.store import Retention
from tests.memory_comments import MemoryComments
from tests.memory_parts import MemoryRulebook


@dataclass
class MemoryDepartures(MemoryComments, MemoryRulebook):
    """Implements `bot.service.departure_ports.DepartureStore`."""

    retention: Retention = field(default_factory=Retention)

    async def departures(self) -> Sequence[tuple[CommunityId, datetime]]:
        return sorted(self.left.items())

    async def take_back(
        self, community: CommunityId, *, now: datetime, notes: Notes
    ) -> Return | None:
        left_at = self.left.pop(community, None)
        if left_at is None:
            return None
        if now - left_at >= self.retention.left:
            self._erase_all_of(community)
            return Return(left_at, kept=False)
        back = Return(left_at, kept=True, late=self._give_up_late(community, left_at, now))
        for name, value in notes(back).items():
            await self.set_memo(community, name, value, now=now)
        return back

    async def erase_left(self, *, now: datetime) -> Sequence[CommunityId]:
        before = now - self.retention.left
        over = [community for community, at in await self.departures() if at <= before]
        for community in over:
            del self.left[community]
            self._erase_all_of(community)
        return over

    def _give_up_late(self, community: CommunityId, left_at: datetime, now: datetime) -> int:
        late = [
            parcel
            for parcel in self._here(community)
            if parcel.finished is None and not in_time(parcel.errand, now - left_at)
        ]
        for parcel in late:
            parcel.settled = settled_as(parcel.errand) is ErrandState.SETTLED
            parcel.finished, parcel.why = now, LEFT
            if parcel.settled:
                parcel.errand = replace(parcel.errand, text=None)
        return len(late)

    def _erase_all_of(self, community: CommunityId) -> None:
        def drop(table: dict, whose: Callable) -> None:  # type: ignore[type-arg]
            for key in [key for key, one in table.items() if whose(key, one) == community]:
                del table[key]

        drop(self.decided, lambda _, kept: kept.comment.community)
        drop(self.late, lambda _, late: late.comment.community)
        drop(self.parcels, lambda _, parcel: parcel.errand.community)
        drop(self.files, lambda _, case: case.community)
        for keyed in (self.versions, self.hours, self.memos):
            drop(keyed, lambda key, _: key[0])
        self.rulebook.pop(community, None)
        self.fewer &= set(self.versions)
