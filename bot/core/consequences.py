"""What a decision and each step of its case do to strikes and to the hourly numbers. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from bot.core.actions import AddStrike, Escalate, Hold
from bot.core.case import BY_PEOPLE, Case, CaseEvent, CaseState
from bot.core.decision import Decision
from bot.core.report import Counts
from classifiers.verdict import Verdict

UNDECIDED: Final = frozenset({CaseState.OPEN, CaseState.TAKEN})
"""States in which no moderator has said yet whether the decision was right."""

CONFIRMED: Final = frozenset(
    {CaseState.UPHELD, CaseState.APPEALED, CaseState.APPEAL_TAKEN, CaseState.CLOSED}
)
"""States in which a moderator has said that the decision was right, and nobody took that back."""

COUNTED: Final[Mapping[CaseEvent, str]] = MappingProxyType(
    {
        CaseEvent.DISPUTE: "disputed",
        CaseEvent.UPHOLD: "upheld",
        CaseEvent.OVERTURN: "overturned",
    }
)
"""Under which name of `Counts` a step is counted."""


def rests(case: Case) -> bool:
    """Whether the author disputes the decision and nobody has decided yet: its strike rests."""
    return case.state in UNDECIDED and any(step.event is CaseEvent.DISPUTE for step in case.steps)


def strike_stands(case: Case) -> bool:
    """Whether the comment still counts against its author. Undoing an overturn brings it back."""
    return case.state is not CaseState.OVERTURNED


def counts_of(verdict: Verdict, decision: Decision) -> Counts:
    """What one comment adds to the numbers of its hour, whether observed or carried out."""
    return Counts(
        seen=1,
        flagged=int(bool(verdict.flagged)),
        acted=int(bool(decision.actions)),
        unsupported=int(not verdict.supported),
        unread=int(verdict.read_fraction < 1.0),
        prompted=int(decision.speaks),
        held=int(decision.the(Hold) is not None),
        strikes=int(decision.the(AddStrike) is not None),
        escalated=int(decision.the(Escalate) is not None),
    )


@dataclass(frozen=True, slots=True)
class Change:
    """``by`` more (below zero: fewer) of ``name``, a field of `Counts`, in the hour of ``at``."""

    name: str
    at: datetime
    by: int


def change_of(case: Case) -> Change | None:
    """What the last step of a case changes in the numbers, or None if nothing.

    Undoing takes back what the undone step had added, in the hour of that step, so that the sums
    of any span stay whole and a decision taken back is not counted as one. Nothing about what
    people reported or warned of: these numbers say how often the bot is wrong.
    """
    if case.why in BY_PEOPLE:
        return None
    last = case.steps[-1]
    if last.event in COUNTED:
        return Change(COUNTED[last.event], last.at, 1)
    if last.event is not CaseEvent.UNDO:
        return None
    undone = next(
        step
        for step in reversed(case.steps)
        if step.event in {CaseEvent.UPHOLD, CaseEvent.OVERTURN}
    )
    return Change(COUNTED[undone.event], undone.at, -1)
