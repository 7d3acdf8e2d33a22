"""The life of a case as a table of steps; what is not in the table cannot happen. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NewType

from bot.core.comment import AuthorId, CommentId, CommunityId
from bot.core.errors import IllegalStepError

CaseId = NewType("CaseId", str)


class CaseState(StrEnum):
    """Where a case stands."""

    OPEN = "open"
    TAKEN = "taken"
    UPHELD = "upheld"
    OVERTURNED = "overturned"
    APPEALED = "appealed"
    APPEAL_TAKEN = "appeal_taken"
    CLOSED = "closed"


class CaseEvent(StrEnum):
    """What somebody does with a case."""

    TAKE = "take"
    RELEASE = "release"
    UPHOLD = "uphold"
    OVERTURN = "overturn"
    APPEAL = "appeal"
    DISPUTE = "dispute"
    UNDO = "undo"


STEPS: Final[Mapping[tuple[CaseState, CaseEvent], CaseState]] = MappingProxyType(
    {
        (CaseState.OPEN, CaseEvent.TAKE): CaseState.TAKEN,
        (CaseState.OPEN, CaseEvent.DISPUTE): CaseState.OPEN,
        (CaseState.TAKEN, CaseEvent.DISPUTE): CaseState.TAKEN,
        (CaseState.TAKEN, CaseEvent.RELEASE): CaseState.OPEN,
        (CaseState.TAKEN, CaseEvent.UPHOLD): CaseState.UPHELD,
        (CaseState.TAKEN, CaseEvent.OVERTURN): CaseState.OVERTURNED,
        (CaseState.UPHELD, CaseEvent.UNDO): CaseState.TAKEN,
        (CaseState.OVERTURNED, CaseEvent.UNDO): CaseState.TAKEN,
        (CaseState.UPHELD, CaseEvent.APPEAL): CaseState.APPEALED,
        (CaseState.APPEALED, CaseEvent.TAKE): CaseState.APPEAL_TAKEN,
        (CaseState.APPEAL_TAKEN, CaseEvent.RELEASE): CaseState.APPEALED,
        (CaseState.APPEAL_TAKEN, CaseEvent.UPHOLD): CaseState.CLOSED,
        (CaseState.APPEAL_TAKEN, CaseEvent.OVERTURN): CaseState.OVERTURNED,
    }
)
"""A closed case has been appealed and upheld by a second person: there is no further step."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step on record: who did what, when and why."""

    event: CaseEvent
    by: str
    at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """One comment before the moderators. ``version`` rises by one with each step."""

    id: CaseId
    comment: CommentId
    community: CommunityId
    author: AuthorId
    state: CaseState
    opened_at: datetime
    urgent: bool = False
    why: str = ""
    steps: tuple[Step, ...] = ()

    @property
    def version(self) -> int:
        """How many steps were taken; a step is recorded only on the version it was taken from."""
        return len(self.steps)


def next_state(state: CaseState, event: CaseEvent) -> CaseState:
    """The state after an event.

    Raises `IllegalStepError` when the table has no such step.
    """
    try:
        return STEPS[state, event]
    except KeyError:
        raise IllegalStepError("case-illegal-step", state=state, event=event) from None
