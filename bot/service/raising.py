"""Calls the moderators again to cases that nobody has taken in time: who is on duty, then who is
next in line, and then daily at most.
"""

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

from bot.core.case import Case, CaseId, last_change
from bot.core.comment import CommentId, CommunityId
from bot.core.decision import Mode
from bot.core.duty import Rota, Who, to_call
from bot.core.errand import Errand, ErrandId
from bot.core.errands import called_to, step_of
from bot.core.raising import DAILY, Patience, overdue
from bot.service.records import Record
from bot.service.small_ports import Clock

RAISED: Final = "raised"
"""Why the moderators are called once more."""

LOOKED_AT: Final = 500
"""Cases that are looked at in one round; the oldest first."""

SOONEST: Final = timedelta(hours=1)
"""Nobody is called again to the same case before: the hour stands in the id of the call."""


@dataclass(frozen=True, slots=True)
class Raised:
    """How the moderators were last called again to a case: when, who, and who with those before."""

    at: datetime
    calls: Collection[Who]
    called: Collection[Who]


class RaisingStore(Protocol):
    """Remembers; the part of the Store that this needs. Every method is one transaction."""

    async def decision(self, comment: CommentId) -> Record | None:
        """The recorded decision about a comment; None for ordinary or unknown ones."""
        ...

    async def untaken(self, *, prefix: str, now: datetime, limit: int) -> Sequence[Case]:
        """Cases that nobody has taken, oldest first, of the communities whose ids begin with
        ``prefix``.

        Those are left out that were raised and are not raised again yet: however many they are,
        they keep nobody else's case waiting.
        """
        ...

    async def raised(self, case: CaseId) -> Raised | None:
        """How the moderators were last called again to a case; None if they were not."""
        ...

    async def raise_case(
        self,
        case: Case,
        errand: Errand,
        *,
        now: datetime,
        until: datetime,
        calls: Collection[Who] = (),
        called: Collection[Who] = (),
    ) -> bool:
        """Put the errand on record that calls the moderators once more to a case, with whom it
        calls and all who were ``called`` to it by then. It is not raised again before ``until``.

        False, and nothing is put on record, if the case has moved on since it was read, or it is
        not to be raised again yet.
        """
        ...


async def _nobody(_community: CommunityId) -> Rota:
    return Rota()


class Raising:
    """Looks for cases that wait too long. What was called for is on record: no restart, and no
    second process, calls twice.
    """

    def __init__(
        self,
        store: RaisingStore,
        clock: Clock,
        patience: Callable[[CommunityId], Awaitable[Patience]],
        *,
        rota: Callable[[CommunityId], Awaitable[Rota]] = _nobody,
        prefix: str = "",
        announce: Callable[[], None] = lambda: None,
    ) -> None:
        """``patience`` says how long a case may wait in a community, ``rota`` who is called to it
        then; ``prefix``: only communities are looked at whose ids begin so, because each door calls
        its own moderators.
        """
        self._store = store
        self._clock = clock
        self._patience = patience
        self._rota = rota
        self._prefix = prefix
        self._announce = announce

    async def once(self) -> int:
        """One round; returns to how many cases the moderators are called again."""
        now, raised = self._clock.now(), 0
        waiting = await self._store.untaken(prefix=self._prefix, now=now, limit=LOOKED_AT)
        for case in waiting:
            patience = await self._patience(case.community)
            if overdue(case, patience, now=now):
                raised += await self._raise(case, patience, now)
        if raised:
            self._announce()
        return raised

    async def _raise(self, case: Case, patience: Patience, now: datetime) -> bool:
        """Call who is next in line; whether that is on record."""
        record = await self._store.decision(case.comment)
        if record is None:
            return False
        before = await self._store.raised(case.id)
        anew = before is None or before.at < last_change(case)
        called = frozenset() if anew or before is None else frozenset(before.called)
        rota = await self._rota(case.community)
        calls = to_call(rota, called, now)
        if not calls:  # all were called: it begins anew
            called, calls = frozenset(), to_call(rota, (), now)
        more = to_call(rota, called | calls, now)
        hours = int(now.timestamp()) // 3600
        call = called_to(record.comment, record.decision, why=RAISED, step=hours)
        return await self._store.raise_case(
            case,
            replace(call, text=None, mode=Mode.NUDGE),
            now=now,
            until=now + (max(patience.of(case), SOONEST) if more else DAILY),
            calls=calls,
            called=called | calls,
        )


def raised_at(errand: ErrandId) -> datetime:
    """In which hour the moderators were called again."""
    return datetime.fromtimestamp((step_of(errand) or 0) * 3600, UTC)
