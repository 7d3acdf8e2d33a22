"""Where a case is talked about, and what was told there. Values and the part of the Store for them.

Whatever happens to a case, its thread is behind from then on, in the same transaction; who looks
after the threads sees to what is behind, so that no restart loses a step or tells it twice.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.core.case import Case, CaseId


@dataclass(frozen=True, slots=True)
class CaseThread:
    """The thread of one case. ``number`` counts those of its community, ``place`` is the platform's
    number of it, and ``told`` says how many steps of the case were told there.
    """

    case: Case
    number: int
    place: str
    told: int = 0


class ThreadStore(Protocol):
    """Remembers; the part of the Store that this needs. Every method is one transaction."""

    async def open_thread(self, case: Case, place: str) -> bool:
        """A case is talked about in a new thread from now on, unless it has one.

        In place of one that is gone it gets another, in which everything is told anew. False if
        nothing changed.
        """
        ...

    async def threads_behind(self, *, prefix: str, limit: int) -> Sequence[CaseThread]:
        """Threads in which something is left to do, of the communities whose ids begin with
        ``prefix``; the oldest first.
        """
        ...

    async def thread_told(self, case: CaseId, told: int) -> None:
        """So many steps were told. It is still behind if the case has more by now."""
        ...

    async def thread_gone(self, case: CaseId) -> None:
        """Somebody has deleted it: nothing more is told there."""
        ...
