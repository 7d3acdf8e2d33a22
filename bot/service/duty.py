"""The rota of a community's moderators: its turns on record, put on, taken off and read.

Who may do it is for the door to check.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from bot.core.comment import AuthorId, CommunityId
from bot.core.duty import MOST, Rota, Turn, Who
from bot.core.errors import BadInputError
from bot.core.habits import Habits
from bot.service.small_ports import Clock


class DutyStore(Protocol):
    """Remembers; the part of the Store that this needs. Every method is one transaction."""

    async def habits(self, community: CommunityId) -> Habits | None:
        """What a community has chosen about its time zone; None if nothing."""
        ...

    async def set_habits(
        self, community: CommunityId, habits: Habits, *, by: str, now: datetime
    ) -> None:
        """Put it on record."""
        ...

    async def turns(self, community: CommunityId) -> Sequence[tuple[int, Turn]]:
        """The turns of a community with their numbers, in the order in which they were added."""
        ...

    async def add_turn(self, community: CommunityId, turn: Turn, *, by: str, now: datetime) -> None:
        """Add a turn."""
        ...

    async def remove_turn(self, community: CommunityId, number: int) -> bool:
        """Take a turn away; False if there is none of that number."""
        ...


class Duties:
    """Keeps rotas."""

    def __init__(self, store: DutyStore, clock: Clock) -> None:
        """All of it is in the store."""
        self._store = store
        self._clock = clock

    async def rota(self, community: CommunityId, *, stands_in: Who | None = None) -> Rota:
        """The rota of a community, with who stands in where it is nobody's turn."""
        habits = await self._store.habits(community) or Habits()
        turns = tuple(turn for _, turn in await self._store.turns(community))
        return Rota(turns, habits.zone, stands_in)

    async def turns(self, community: CommunityId) -> Sequence[tuple[int, Turn]]:
        """Its turns with their numbers."""
        return await self._store.turns(community)

    async def add(
        self, community: CommunityId, turn: Turn, *, by: AuthorId, zone: str = ""
    ) -> None:
        """Add a turn by the community's clock. ``zone`` says which one it is, where nobody has yet.

        Raises `BadInputError`: ``rota-needs-zone``, ``rota-other-zone`` (campaigns go by the same
        clock, so it is not changed here in passing), ``campaign-unknown-zone``, ``rota-known`` and
        ``rota-full``.
        """
        habits, known = await self._store.habits(community), await self._store.turns(community)
        if habits is None and not zone:
            raise BadInputError("rota-needs-zone")
        if habits is not None and zone not in ("", habits.zone):
            raise BadInputError("rota-other-zone", zone=habits.zone)
        if turn in [one for _, one in known]:
            raise BadInputError("rota-known")
        if len(known) >= MOST:
            raise BadInputError("rota-full", most=MOST)
        now = self._clock.now()
        if habits is None:
            theirs = replace(Habits(), zone=zone)
            await self._store.set_habits(community, theirs, by=by, now=now)
        await self._store.add_turn(community, turn, by=by, now=now)

    async def remove(self, community: CommunityId, number: int) -> None:
        """Take a turn away. Raises `BadInputError` (``rota-unknown``) if there is none."""
        if not await self._store.remove_turn(community, number):
            raise BadInputError("rota-unknown")
