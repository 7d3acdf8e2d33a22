"""Calls the moderators again to cases that nobody has taken in time: once, then daily at most."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

from bot.core.case import Case
from bot.core.comment import CommentId, CommunityId
from bot.core.decision import Mode
from bot.core.errand import Errand, ErrandId
from bot.core.errands import called_to, step_of
from bot.core.raising import DAILY, Patience, overdue
from bot.service.records import Record
from bot.service.small_ports import Clock

RAISED: Final = "raised"
"""Why the moderators are called once more."""

LOOKED_AT: Final = 500
"""Cases that are looked at in one round; the oldest first."""


class RaisingStore(Protocol):
    """Remembers; the part of the Store that this needs. Every method is one transaction."""

    async def decision(self, comment: CommentId) -> Record | None:
        """The recorded decision about a comment; None for ordinary or unknown ones."""
        ...

    async def untaken(self, *, prefix: str, quiet_since: datetime, limit: int) -> Sequence[Case]:
        """Cases that nobody has taken, oldest first, of the communities whose ids begin with
        ``prefix``.

        Those are left out to which the moderators were called again later than ``quiet_since``:
        however many they are, they keep nobody else's case waiting.
        """
        ...

    async def raise_case(
        self, case: Case, errand: Errand, *, now: datetime, every: timedelta
    ) -> bool:
        """Put the errand on record that calls the moderators once more to a case.

        False, and nothing is put on record, if the case has moved on since it was read, or they
        were called again less than ``every`` ago.
        """
        ...


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
        prefix: str = "",
        announce: Callable[[], None] = lambda: None,
    ) -> None:
        """``patience`` says how long a case may wait in a community; ``prefix``: only communities
        are looked at whose ids begin so, because each door calls its own moderators.
        """
        self._store = store
        self._clock = clock
        self._patience = patience
        self._prefix = prefix
        self._announce = announce

    async def once(self) -> int:
        """One round; returns to how many cases the moderators are called again."""
        now, raised = self._clock.now(), 0
        waiting = await self._store.untaken(
            prefix=self._prefix, quiet_since=now - DAILY, limit=LOOKED_AT
        )
        for case in waiting:
            if not overdue(case, await self._patience(case.community), now=now):
                continue
            record = await self._store.decision(case.comment)
            if record is None:
                continue
            hours = int(now.timestamp()) // 3600
            call = called_to(record.comment, record.decision, why=RAISED, step=hours)
            errand = replace(call, text=None, mode=Mode.NUDGE)
            raised += await self._store.raise_case(case, errand, now=now, every=DAILY)
        if raised:
            self._announce()
        return raised


def raised_at(errand: ErrandId) -> datetime:
    """In which hour the moderators were called again."""
    return datetime.fromtimestamp((step_of(errand) or 0) * 3600, UTC)
