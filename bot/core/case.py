"""The life of a case as a table of steps; what is not in the table cannot happen. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NewType

from bot.core.comment import AuthorId, CommentId, CommunityId
from bot.core.errors import IllegalStepError
from bot.core.signed import check_signed

CaseId = NewType("CaseId", str)

REPORTED: Final = "reported"
REPORTED_PERSON: Final = "reported_person"
WARNED: Final = "warned"
"""Why there is a case that no rule asked for: people reported a comment, or how somebody behaves,
or a moderator gave a warning.
"""

BY_PEOPLE: Final = frozenset({REPORTED, REPORTED_PERSON, WARNED})
"""Such cases say nothing about how often the bot is right."""


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
    NOTE = "note"


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
        **{(state, CaseEvent.NOTE): state for state in CaseState if state is not CaseState.CLOSED},
    }
)
"""A closed case has been appealed and upheld by a second person: there is no further step.
A note changes nothing but what is on record.
"""


@dataclass(frozen=True, slots=True)
class Step:
    """One step on record: who did what, when and why."""

    event: CaseEvent
    by: str
    at: datetime
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse a step by nobody or at an unknown time."""
        check_signed(self.by, self.at)


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


DECIDED: Final = frozenset({CaseState.UPHELD, CaseState.OVERTURNED, CaseState.CLOSED})
"""States in which nobody has anything left to do unless somebody asks for it."""

_BY_THE_AUTHOR: Final = frozenset({CaseEvent.DISPUTE, CaseEvent.APPEAL})
_BY_THE_HOLDER: Final = frozenset({CaseEvent.UPHOLD, CaseEvent.OVERTURN, CaseEvent.UNDO})


def holder(case: Case) -> str | None:
    """Who has taken the case, or decided it last; None while it is free to be taken."""
    for step in reversed(case.steps):
        if step.event in {CaseEvent.RELEASE, CaseEvent.APPEAL}:
            return None
        if step.event not in _BY_THE_AUTHOR and step.event is not CaseEvent.NOTE:
            return step.by
    return None


def may_step(case: Case, event: CaseEvent, by: str) -> None:
    """Return if ``by`` may take this step.

    Only the author disputes and appeals, and does nothing else with their own case. Only who took
    a case decides it, and only who decided it undoes that. Anybody else can release a case that
    somebody has taken, so that it is never stuck with a person who is away. An appeal is taken by
    another person than the one who upheld the case.

    Raises `IllegalStepError`: ``case-illegal-step`` if the table has no such step, and
    ``case-not-the-author``, ``case-own-comment``, ``case-not-yours`` or ``case-second-person``.
    """
    next_state(case.state, event)
    if (by == case.author) != (event in _BY_THE_AUTHOR):
        own = by == case.author
        raise IllegalStepError("case-own-comment" if own else "case-not-the-author", event=event)
    if event in _BY_THE_HOLDER and by != holder(case):
        raise IllegalStepError("case-not-yours", event=event, holder=holder(case) or "")
    if case.state is CaseState.APPEALED and by == _upheld_by(case):
        raise IllegalStepError("case-second-person", event=event)


def take_step(case: Case, event: CaseEvent, by: str, note: str, at: datetime) -> Case:
    """The case after a step, with the step on record.

    Raises `IllegalStepError` as `may_step` does.
    """
    may_step(case, event, by)
    step = Step(event, by, at, note)
    return replace(case, state=next_state(case.state, event), steps=(*case.steps, step))


def last_change(case: Case) -> datetime:
    """When something was last done with a case that is more than a note; else when it opened."""
    done = (step.at for step in reversed(case.steps) if step.event is not CaseEvent.NOTE)
    return next(done, case.opened_at)


def upheld_in(case: Case) -> tuple[int, ...]:
    """The numbers of the steps in which the decision was called right, oldest first."""
    return tuple(number for number, step in enumerate(case.steps) if step.event is CaseEvent.UPHOLD)


def diagram() -> str:
    """The table as a Mermaid state diagram, for the documentation."""
    ends = set(CaseState) - {state for state, _ in STEPS}
    lines = [
        "stateDiagram-v2",
        f"    [*] --> {CaseState.OPEN}",
        *(f"    {state} --> {then}: {event}" for (state, event), then in STEPS.items()),
        *(f"    {state} --> [*]" for state in sorted(ends)),
    ]
    return "\n".join(lines) + "\n"


def _upheld_by(case: Case) -> str | None:
    """Who upheld the case last."""
    upheld = (step.by for step in reversed(case.steps) if step.event is CaseEvent.UPHOLD)
    return next(upheld, None)


def next_state(state: CaseState, event: CaseEvent) -> CaseState:
    """The state after an event.

    Raises `IllegalStepError` when the table has no such step.
    """
    try:
        return STEPS[state, event]
    except KeyError:
        raise IllegalStepError("case-illegal-step", state=state, event=event) from None
