"""The time-outs that moderators gave with the steps of a case: which, since when, until when. Pure.

A time-out follows from an uphold: it is a proposal of the decision that was confirmed, or its
length was chosen. It ends with the judgement that it came from.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.core.case import Case, CaseEvent, Step, upheld_in
from bot.core.comment import CommentId
from bot.core.decision import Decision
from bot.core.errand import ErrandId
from bot.core.errands import Proposal, chosen, confirmation, proposals, step_of

TAKEN_BACK: Final = frozenset({CaseEvent.UNDO, CaseEvent.OVERTURN})
"""The steps that end what an uphold before them gave."""


def lifting(comment: CommentId, *, step: int) -> ErrandId:
    """The id of the errand that ends what was given, taken back in a step."""
    return ErrandId(f"{comment}/lift-{step}")


@dataclass(frozen=True, slots=True)
class Given:
    """A time-out that may have been given: in which step, its errand, and when it ends."""

    step: int
    errand: ErrandId
    end: datetime


def may_end(case: Case, decision: Decision) -> bool:
    """Whether a time-out may end when the last uphold is taken back, which nobody has done yet."""
    upheld = upheld_in(case)
    if not upheld or any(step.event in TAKEN_BACK for step in case.steps[upheld[-1] :]):
        return False
    return bool(case.steps[upheld[-1]].seconds or proposals(decision))


def given_upto(
    case: Case, decision: Decision, *, upto: int, lasts: Callable[[Proposal], int]
) -> list[Given]:
    """The time-outs that can have been given for a decision up to a step of its case, oldest first.

    ``lasts`` says for how many seconds what a decision proposes is given where it is carried out.
    """
    found = []
    for number in upheld_in(case):
        if number > upto:
            break
        step = case.steps[number]
        if step.seconds is not None:
            errand = chosen(decision.comment, step=number)
            found.append(Given(number, errand, step.at + timedelta(seconds=step.seconds)))
            continue
        for index, proposal in proposals(decision):
            errand = confirmation(decision.comment, index, step=number)
            found.append(Given(number, errand, step.at + timedelta(seconds=lasts(proposal))))
    return found


def given_in(case: Case, errand: ErrandId) -> Step | None:
    """The step in which a moderator gave the time-out of an errand; None once that was taken back,
    or never was.

    An errand of an older version names no step: then the last uphold counts.
    """
    upheld = upheld_in(case)
    if not upheld:
        return None
    number = step_of(errand)
    step = upheld[-1] if number is None or number not in upheld else number
    if any(later.event in TAKEN_BACK for later in case.steps[step + 1 :]):
        return None
    return case.steps[step]
