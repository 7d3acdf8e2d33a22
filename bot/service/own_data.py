"""What is on record about somebody who asks, and what of it they may erase themselves."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final, Protocol

from bot.core.case import DECIDED, CaseState
from bot.core.comment import AuthorId, CommunityId
from bot.core.rules import Rules
from bot.service.ports import Clock
from bot.service.records import Record

FADED: Final = 2
"""After so many half-lives a strike weighs a quarter, and its author may erase it."""


@dataclass(frozen=True, slots=True)
class Own:
    """One decision about somebody's comment. ``strike``: it counts against them, or rests.

    ``case`` is the state of its case, if there is one; ``under_way``: something that follows from
    it is not done yet.
    """

    record: Record
    case: CaseState | None = None
    strike: bool = False
    under_way: bool = False


class Why(StrEnum):
    """Why a decision stays on record although its author would rather erase it."""

    CASE = "case"
    """A moderator still has to decide about it, and needs the words for that."""
    UNDER_WAY = "under-way"
    """The author would lose a text that is on its way to them."""
    COUNTS = "counts"
    """Else everybody could begin anew after each message. Only its words can be erased."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One decision as it is shown to its author; ``until``: when a strike may be erased.

    ``otherwise``: what would be shown if it had no case, where that is what keeps it.
    """

    own: Own
    stays: Why | None = None
    until: datetime | None = None
    otherwise: "Shown | None" = None

    @property
    def erasable(self) -> bool:
        """Whether anything of it may be erased now."""
        words = self.own.record.text is not None
        return self.stays is None or (self.stays is Why.COUNTS and words)


class OwnRecords(Protocol):
    """Remembers; the part of the Store that this needs."""

    async def rules(self, community: CommunityId) -> Rules | None:
        """The rules in force, or None for a community that has set none."""
        ...

    async def own(self, community: CommunityId, author: AuthorId) -> Sequence[Own]:
        """All decisions about one person in one community, newest first."""
        ...

    async def erase_own(
        self, community: CommunityId, author: AuthorId, *, counts_since: datetime
    ) -> int:
        """Erase the decisions about one person in one community with all that belongs to them.

        Those stay that have a case which is not decided, or an errand that is not finished. Those
        with a strike of ``counts_since`` or later stay without the words. Returns how many
        decisions were erased, or lost their words.
        """
        ...


class OwnData:
    """Shows people what is kept about them, and erases it for them."""

    def __init__(self, store: OwnRecords, clock: Clock, *, default_rules: Rules) -> None:
        """``default_rules`` hold where a community has set none."""
        self._store = store
        self._clock = clock
        self._default = default_rules

    async def look(self, community: CommunityId, author: AuthorId) -> list[Shown]:
        """What is on record about somebody in a community, newest first."""
        since = await self._counts_since(community)
        faded = self._clock.now() - since
        return [
            _shown(own, since=since, until=own.record.decision.decided_at + faded)
            for own in await self._store.own(community, author)
        ]

    async def erase(self, community: CommunityId, author: AuthorId) -> int:
        """Erase what may be erased; returns of how many decisions something was."""
        since = await self._counts_since(community)
        return await self._store.erase_own(community, author, counts_since=since)

    async def _counts_since(self, community: CommunityId) -> datetime:
        """Strikes of that time or later still count enough to stay."""
        rules = await self._store.rules(community) or self._default
        return self._clock.now() - FADED * rules.half_life


def _shown(own: Own, *, since: datetime, until: datetime) -> Shown:
    if own.case is not None and own.case not in DECIDED:
        without = _shown(replace(own, case=None), since=since, until=until)
        return Shown(own, Why.CASE, otherwise=without)
    if own.under_way:
        return Shown(own, Why.UNDER_WAY)
    if own.strike and own.record.decision.decided_at >= since:
        return Shown(own, Why.COUNTS, until)
    return Shown(own)
