"""What the Store promises about communities that we were removed from. It is spoken of as
`bot.service.ports.Store`.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.core.comment import CommunityId
from bot.core.departure import Return

Notes = Callable[[Return], Mapping[str, str | None]]
"""What is to be noted about a community that took us back (see `Store.set_memo`)."""


class DepartureStore(Protocol):
    """Remembers where we are not any more. Every method is one transaction of its own.

    Of a community that we left nothing is due: `lease_errands`, `waiting` and whatever else looks
    for work in all communities passes it by. What is on record of it can be read, exported and
    erased as before, and is forgotten in its time.
    """

    async def mark_left(self, community: CommunityId, *, now: datetime) -> datetime:
        """Put on record that we were removed; returns since when. The first time stands."""
        ...

    async def left_at(self, community: CommunityId) -> datetime | None:
        """Since when we are not in a community; None for one that we did not leave."""
        ...

    async def departures(self) -> Sequence[tuple[CommunityId, datetime]]:
        """All communities that we left and that are not erased yet, in the order of their ids."""
        ...

    async def take_back(
        self, community: CommunityId, *, now: datetime, notes: Notes
    ) -> Return | None:
        """We are in a community again; None if it is not on record that we left it.

        Within the grace period (`Retention.left`) it is as it was. What waits there is due, but
        for errands that come too late (`bot.core.departure.in_time`): those stay on record as not
        carried out, with the reason. ``notes`` are set along with it. After the grace period
        everything about the community is erased, and nothing noted.
        """
        ...

    async def erase_left(self, *, now: datetime) -> Sequence[CommunityId]:
        """Erase everything about communities whose grace period is over; returns which.

        Each is erased whole or not at all, so that whoever is interrupted goes on the next time.
        """
        ...
