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

PAST_BAN: Final = "past_ban"
PAST_UNBAN: Final = "past_unban"
PAST_KICK: Final = "past_kick"
PAST_MUTE: Final = "past_mute"
PAST_UNMUTE: Final = "past_unmute"
PAST_NOTE: Final = "past_note"
PAST_OTHER: Final = "past_other"
"""Why there is a case of before this bot came: what moderators did, or noted, with another one."""

PAST: Final = frozenset(
    {PAST_BAN, PAST_UNBAN, PAST_KICK, PAST_MUTE, PAST_UNMUTE, PAST_NOTE, PAST_OTHER}
)
"""History, which counts against nobody."""

AUTOMOD: Final = "automod"
"""Why there is a case of a message that the platform kept out, by a list that people wrote."""

BY_PEOPLE: Final = frozenset({REPORTED, REPORTED_PERSON, WARNED, AUTOMOD, *PAST})
"""Such cases say nothing about how often the bot is right."""

ABOUT_NO_MESSAGE: Final = frozenset({REPORTED_PERSON, WARNED, AUTOMOD, *PAST})
"""Such cases are about nothing that stands somewhere, where it could be removed."""


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
    HAND = "hand"
    WARN = "warn"
    REMOVE = "remove"


STEPS: Final[Mapping[tuple[CaseState, CaseEvent], CaseState]] = MappingProxyType(
    {
        (CaseState.OPEN, CaseEvent.TAKE): CaseState.TAKEN,
        (CaseState.OPEN, CaseEvent.DISPUTE): CaseState.OPEN,
        (CaseState.TAKEN, CaseEvent.DISPUTE): CaseState.TAKEN,
        (CaseState.TAKEN, CaseEvent.RELEASE): CaseState.OPEN,
        (CaseState.TAKEN, CaseEvent.HAND): CaseState.TAKEN,
        (CaseState.TAKEN, CaseEvent.WARN): CaseState.TAKEN,
        (CaseState.TAKEN, CaseEvent.REMOVE): CaseState.TAKEN,
        (CaseState.TAKEN, CaseEvent.UPHOLD): CaseState.UPHELD,
        (CaseState.TAKEN, CaseEvent.OVERTURN): CaseState.OVERTURNED,
        (CaseState.UPHELD, CaseEvent.UNDO): CaseState.TAKEN,
        (CaseState.OVERTURNED, CaseEvent.UNDO): CaseState.TAKEN,
        (CaseState.UPHELD, CaseEvent.APPEAL): CaseState.APPEALED,
        (CaseState.APPEALED, CaseEvent.TAKE): CaseState.APPEAL_TAKEN,
        (CaseState.APPEAL_TAKEN, CaseEvent.RELEASE): CaseState.APPEALED,
        (CaseState.APPEAL_TAKEN, CaseEvent.HAND): CaseState.APPEAL_TAKEN,
        (CaseState.APPEAL_TAKEN, CaseEvent.UPHOLD): CaseState.CLOSED,
        (CaseState.APPEAL_TAKEN, CaseEvent.OVERTURN): CaseState.OVERTURNED,
        **{(state, CaseEvent.NOTE): state for state in CaseState if state is not CaseState.CLOSED},
    }
)
"""A closed case has been appealed and upheld by a second person: there is no further step.
A note changes nothing but what is on record. Who looks at an appeal says whether the decision was
right, and adds nothing to it: nobody has to fear asking.
"""


@dataclass(frozen=True, slots=True)
class Step:
    """One step on record: who did what, when and why.

    ``to`` is who has the case after it was handed over. ``seconds`` is how long the time-out lasts
    that was given with an uphold, where a moderator chose one.
    """

    event: CaseEvent
    by: str
    at: datetime
    note: str = ""
    to: str | None = None
    seconds: int | None = None

    def __post_init__(self) -> None:
        """Refuse a step by nobody, to nobody, or at an unknown time."""
        check_signed(self.by, self.at)
        if bool(self.to) != (self.event is CaseEvent.HAND):
            raise ValueError("a case is handed over to somebody, and nothing else is")
        if self.seconds is not None and (self.event is not CaseEvent.UPHOLD or self.seconds < 1):
            raise ValueError("a time-out comes with an uphold, and lasts at least a second")


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
_BY_THE_HOLDER: Final = frozenset(
    {
        CaseEvent.UPHOLD,
        CaseEvent.OVERTURN,
        CaseEvent.UNDO,
        CaseEvent.HAND,
        CaseEvent.WARN,
        CaseEvent.REMOVE,
    }
)


def holder(case: Case) -> str | None:
    """Who has taken the case, or decided it last; None while it is free to be taken."""
    for step in reversed(case.steps):
        if step.event in {CaseEvent.RELEASE, CaseEvent.APPEAL}:
            return None
        if step.event is CaseEvent.HAND:
            return step.to
        if step.event not in _BY_THE_AUTHOR and step.event is not CaseEvent.NOTE:
            return step.by
    return None


def may_step(case: Case, event: CaseEvent, by: str, *, to: str | None = None) -> None:
    """Return if ``by`` may take this step, and hand the case over ``to`` somebody.

    Only the author disputes and appeals, and does nothing else with their own case. Only who took
    a case, or was given it, decides it, and only who decided it undoes that. Anybody else can
    release a case that somebody has taken, so that it is never stuck with a person who is away. An
    appeal is decided by another person than the one who upheld the case, also if it is handed over.
    What it is about is removed once.

    Raises `IllegalStepError`: ``case-illegal-step`` if the table has no such step, and
    ``case-not-the-author``, ``case-own-comment``, ``case-not-yours``, ``case-second-person``,
    ``case-removed`` or, where it cannot be handed to that person, ``case-hand-oneself``,
    ``case-hand-author`` or ``case-hand-second``.
    """
    next_state(case.state, event)
    if (by == case.author) != (event in _BY_THE_AUTHOR):
        own = by == case.author
        raise IllegalStepError("case-own-comment" if own else "case-not-the-author", event=event)
    if event in _BY_THE_HOLDER and by != holder(case):
        raise IllegalStepError("case-not-yours", event=event, holder=holder(case) or "")
    if case.state is CaseState.APPEALED and by == _upheld_by(case):
        raise IllegalStepError("case-second-person", event=event)
    if event is CaseEvent.REMOVE and removed_in(case) is not None:
        raise IllegalStepError("case-removed")
    if event is CaseEvent.HAND:
        _may_have(case, by, to)


def _may_have(case: Case, by: str, to: str | None) -> None:
    """Return if a case may be handed over to somebody."""
    if to == by:
        raise IllegalStepError("case-hand-oneself")
    if to == case.author:
        raise IllegalStepError("case-hand-author")
    if case.state is CaseState.APPEAL_TAKEN and to == _upheld_by(case):
        raise IllegalStepError("case-hand-second")


def take_step(
    case: Case,
    event: CaseEvent,
    by: str,
    note: str,
    at: datetime,
    *,
    to: str | None = None,
    seconds: int | None = None,
) -> Case:
    """The case after a step, with the step on record; ``to`` and ``seconds`` as in `Step`.

    Raises `IllegalStepError` as `may_step` does: who looks at an appeal gives no time-out.
    """
    may_step(case, event, by, to=to)
    if seconds is not None and case.state is not CaseState.TAKEN:
        raise IllegalStepError("case-illegal-step", state=case.state, event=event)
    step = Step(event, by, at, note, to, seconds)
    return replace(case, state=next_state(case.state, event), steps=(*case.steps, step))


def last_change(case: Case) -> datetime:
    """When something was last done with a case that is more than a note; else when it opened."""
    done = (step.at for step in reversed(case.steps) if step.event is not CaseEvent.NOTE)
    return next(done, case.opened_at)


def upheld_in(case: Case) -> tuple[int, ...]:
    """The numbers of the steps in which the decision was called right, oldest first."""
    return tuple(number for number, step in enumerate(case.steps) if step.event is CaseEvent.UPHOLD)


def removed_in(case: Case) -> int | None:
    """The number of the step in which a moderator had it removed, None if nobody did."""
    events = [step.event for step in case.steps]
    return events.index(CaseEvent.REMOVE) if CaseEvent.REMOVE in events else None


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
