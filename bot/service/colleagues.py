"""Who else moderates in a community: to whom a case can be handed over where the platform cannot
be asked.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final, Protocol

from bot.core.case import Case, CaseEvent, may_step
from bot.core.comment import CommunityId
from bot.core.errors import IllegalStepError
from bot.service.people import Person, Role
from bot.service.small_ports import Clock

LATELY: Final = timedelta(days=30)
"""Who moderated since then may have a case."""


class ColleagueStore(Protocol):
    """Remembers; the part of the Store that this needs. Every method is one transaction."""

    async def signed_in(self, *, now: datetime) -> Sequence[Person]:
        """As `bot.service.session_ports.SessionStore.signed_in`."""
        ...

    async def moderated_since(self, community: CommunityId, since: datetime) -> Sequence[str]:
        """The ids of who took steps with other people's cases of a community since then."""
        ...


class Colleagues:
    """Knows who moderates: who is signed in with that role, and who did so lately."""

    def __init__(self, store: ColleagueStore, clock: Clock) -> None:
        """Both are open already."""
        self._store = store
        self._clock = clock

    async def for_case(self, case: Case, by: str) -> Mapping[str, str]:
        """The ids of those to whom ``by`` can hand a case over now, each with their name; empty
        where that is not known.

        Of who is not signed in only ids of the community's own door count: the others say nothing.
        """
        now, door = self._clock.now(), case.community.partition(":")[0]
        lately = await self._store.moderated_since(case.community, now - LATELY)
        found = {one: "" for one in lately if one.startswith(f"{door}:")}
        for person in await self._store.signed_in(now=now):
            if person.may(Role.MODERATOR, case.community):
                found[person.id] = person.name
        return {one: name for one, name in found.items() if _may_have(case, by, one)}


def _may_have(case: Case, by: str, to: str) -> bool:
    try:
        may_step(case, CaseEvent.HAND, by, to=to)
    except IllegalStepError:
        return False
    return True
