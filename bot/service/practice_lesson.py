"""A lesson in a practice room: things to try, each of which is seen to be done. Values only.

Nobody has to do them in order, or with the words that are proposed.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from math import fsum
from typing import Final

from bot.core.case import CaseEvent
from bot.service.practice import Snapshot, State
from classifiers.verdict import Label

FADED: Final = 0.75
"""Strikes have been seen to fade when this much or less is left of somebody's."""


class Task(StrEnum):
    """What there is to try, in the order in which it makes sense."""

    GREET = "greet"
    SWEAR = "swear"
    HURT = "hurt"
    CHANGE = "change"
    MISTAKE = "mistake"
    JUDGE = "judge"
    FADE = "fade"
    RULES = "rules"


def done(now: Snapshot, *, first_rules: str) -> frozenset[Task]:
    """The tasks that a room shows to be done; ``first_rules`` is the version it began with."""
    found = {task for task, shown in _SHOWN.items() if shown(now)}
    return frozenset(found if now.rules.version == first_rules else {*found, Task.RULES})


def _greeted(now: Snapshot) -> bool:
    return any(one.decision.clean and not one.verdict.flagged for one in now.heard)


def _swore(now: Snapshot) -> bool:
    """Swearing at nobody: it is noticed, and is no bullying."""
    return any(one.verdict.flagged == {Label.PROFANITY} for one in now.heard)


def _asked(now: Snapshot) -> bool:
    return any(view.prompts for view in now.members)


def _changed(now: Snapshot) -> bool:
    """Somebody has changed what they wrote, and it can be read now."""
    return any(message.state is State.EDITED for message in now.messages)


def _steps(now: Snapshot) -> set[CaseEvent]:
    return {step.event for file in now.cases for step in file.case.steps}


def _disputed(now: Snapshot) -> bool:
    return bool(_steps(now) & {CaseEvent.DISPUTE, CaseEvent.APPEAL})


def _judged(now: Snapshot) -> bool:
    return bool(_steps(now) & {CaseEvent.UPHOLD, CaseEvent.OVERTURN})


def _faded(now: Snapshot) -> bool:
    for view in now.members:
        stand = view.standing
        full = fsum(one.weight for one in stand.strikes if one.comment not in stand.disputed)
        if full and view.weight <= FADED * full:
            return True
    return False


_SHOWN: Final[Mapping[Task, Callable[[Snapshot], bool]]] = {
    Task.GREET: _greeted,
    Task.SWEAR: _swore,
    Task.HURT: _asked,
    Task.CHANGE: _changed,
    Task.MISTAKE: _disputed,
    Task.JUDGE: _judged,
    Task.FADE: _faded,
}
