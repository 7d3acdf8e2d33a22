"""Whether a filter that only observes has earned to be switched on here. Pure."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.core.chance import at_any_time
from bot.core.decision import Mode
from bot.core.limits import Rules
from bot.core.past import Past
from bot.core.report import Interval
from bot.core.tuning import WANTED

ENOUGH: Final = 20
"""Answers below which nothing is said against a filter either."""


class Advice(StrEnum):
    """What to do."""

    TOO_EARLY = "too_early"
    """Too few answers: keep observing."""
    NOT_YET = "not_yet"
    """It may be good enough, and the answers leave it open: keep observing."""
    READY = "ready"
    """Prompts are wanted at least as often as was asked for: switch on."""
    NOT_LIKE_THIS = "not_like_this"
    """They are not: raise limits first."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """Of the prompts that would have come, how often they were ``wanted``, by moderators' answers.

    ``prompts`` were observed, ``answered`` with yes or no. ``share`` is None without answers.
    ``left``: so many answers are missing at least until it can be ready, if all of them are yes.
    """

    advice: Advice
    needed: float
    prompts: int
    answered: int
    wanted: int
    share: float | None
    interval: Interval
    left: int


def readiness(
    past: Iterable[Past], rules: Rules, *, model: str, needed: float = WANTED
) -> Readiness:
    """What moderators' answers say of the rules in force.

    Counted is what was observed and what these rules with this model would still prompt about.
    The rule: ready once the lower end of the interval is at least ``needed``. The interval holds
    at every moment (`at_any_time`), so that looking every day until it is ready proves as much as
    looking once. As many are asked about each day, so it is the share of an average day. Raises
    `ValueError` for a share that is needed below 0 or above 0.99: that is never proven.
    """
    if not 0.0 <= needed <= 0.99:
        raise ValueError(f"nothing proves a share of {needed}")
    observed = [one for one in past if _would_prompt(one, rules, model)]
    told = [one.wanted for one in observed if one.wanted is not None]
    answered, wanted = len(told), sum(told)
    interval = at_any_time(wanted, answered)
    if interval.low >= needed:
        advice = Advice.READY
    elif answered < ENOUGH:
        advice = Advice.TOO_EARLY
    else:
        advice = Advice.NOT_YET if interval.high >= needed else Advice.NOT_LIKE_THIS
    return Readiness(
        advice=advice,
        needed=needed,
        prompts=len(observed),
        answered=answered,
        wanted=wanted,
        share=wanted / answered if answered else None,
        interval=interval,
        left=_left(wanted, answered, needed),
    )


def _left(wanted: int, answered: int, needed: float) -> int:
    """The fewest answers more, all of them yes, with which ``needed`` is proven."""

    def enough(more: int) -> bool:
        return at_any_time(wanted + more, answered + more).low >= needed

    most = 0
    while not enough(most):
        most = 2 * most + 1
    return bisect_left(range(most), True, key=enough)  # noqa: FBT003 - what is looked for


def _would_prompt(one: Past, rules: Rules, model: str) -> bool:
    why = one.prompt
    if one.decision.mode is not Mode.OBSERVE or one.decision.model != model or why is None:
        return False
    limits = rules.limits.get(why.label) if why.label else None
    return limits is not None and why.seen >= limits.nudge_at
