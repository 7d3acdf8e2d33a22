"""How things went before, during and after a campaign, by week. Pure.

A comparison of before and during shows what changed, and never why: holidays, new members or new
rules change things as well, and who starts a campaign often does so at the worst moment, after
which things get better by themselves. So no test is made here and no interval is given. Weeks are
set side by side, and it is said whether all weeks of one time lie on one side of all weeks of the
other. What a campaign does by itself only a trial with a hold-out can show (`bot.core.trial`).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from bot.core.actions import Nudge
from bot.core.choice import Choice
from bot.core.decision import Mode
from bot.core.past import Past
from bot.core.report import Counts

WEEK: Final = timedelta(days=7)

BESIDE: Final = 4
"""Weeks before a campaign, and after it."""

MOST: Final = 16
"""Weeks of a campaign that are shown, from its first on."""

ENOUGH_WEEKS: Final = 2
"""Of each time: one week is only itself."""


class Phase(StrEnum):
    """Where a week lies."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class Trend(StrEnum):
    """How the weeks of two times lie to each other."""

    TOO_EARLY = "too_early"
    LOWER = "lower"
    """Every later week lies below every earlier one."""
    HIGHER = "higher"
    MIXED = "mixed"


class Span(NamedTuple):
    """One week, from ``at`` on."""

    at: datetime
    phase: Phase


@dataclass(frozen=True, slots=True)
class Week:
    """What was counted in a week. ``asked`` prompts are on record, and their authors ``changed``
    (edited or deleted) so many of these messages.
    """

    span: Span
    counts: Counts
    asked: int
    changed: int

    @property
    def prompts(self) -> float | None:
        """How often the bot spoke up, of a thousand messages; None where there were none."""
        return 1000 * self.counts.prompted / self.counts.seen if self.counts.seen else None

    @property
    def changed_share(self) -> float | None:
        """The share of prompts after which the message was changed; None without prompts."""
        return self.changed / self.asked if self.asked else None


@dataclass(frozen=True, slots=True)
class EffectReport:
    """The weeks around a campaign, oldest first, without those in which nothing was read.

    ``same_rules``: all of them were judged by the same rules, model and mode.
    """

    weeks: tuple[Week, ...]
    same_rules: bool

    def during(self) -> Trend:
        """How prompts went while it ran, beside the weeks before."""
        return self._trend(Phase.BEFORE, Phase.DURING)

    def after(self) -> Trend:
        """How they went when it was over, beside the weeks before."""
        return self._trend(Phase.BEFORE, Phase.AFTER)

    def _trend(self, first: Phase, then: Phase) -> Trend:
        earlier, later = (
            [
                one.prompts
                for one in self.weeks
                if one.span.phase is each and one.prompts is not None
            ]
            for each in (first, then)
        )
        if min(len(earlier), len(later)) < ENOUGH_WEEKS:
            return Trend.TOO_EARLY
        if max(later) < min(earlier):
            return Trend.LOWER
        return Trend.HIGHER if min(later) > max(earlier) else Trend.MIXED


def spans(began: datetime, ended: datetime | None, now: datetime) -> list[Span]:
    """The weeks around a campaign that are over, oldest first. They start on full hours."""
    start = _hour(began)
    found = [Span(start - number * WEEK, Phase.BEFORE) for number in range(BESIDE, 0, -1)]
    over = min(ended or now, now)
    found += [Span(at, Phase.DURING) for at in _weeks(start, over, MOST)]
    if ended is not None:
        found += [Span(at, Phase.AFTER) for at in _weeks(_hour(ended), now, BESIDE)]
    return found


def effect(weeks: Iterable[tuple[Span, Counts]], past: Sequence[Past]) -> EffectReport:
    """The weeks with what was counted in them, and the decisions on record of their time."""
    found, rulers = [], set()
    for span, counts in weeks:
        here = [one for one in past if span.at <= one.decision.decided_at < span.at + WEEK]
        rulers |= {_ruler(one) for one in here if not _tried(one)}
        asked = [one for one in here if _asked(one)]
        changed = sum(one.choice in {Choice.EDIT, Choice.DELETE} for one in asked)
        if counts.seen:
            found.append(Week(span, counts, len(asked), changed))
    return EffectReport(tuple(found), same_rules=len(rulers) < 2)


def _weeks(start: datetime, end: datetime, most: int) -> Iterator[datetime]:
    """Whole weeks from a start on."""
    return (start + number * WEEK for number in range(most) if start + (number + 1) * WEEK <= end)


def _hour(at: datetime) -> datetime:
    return at.replace(minute=0, second=0, microsecond=0)


def _ruler(one: Past) -> tuple[str, str, Mode]:
    return one.decision.rules_version, one.decision.model, one.decision.mode


def _tried(one: Past) -> bool:
    nudge = one.decision.the(Nudge)
    return nudge is not None and nudge.trial != ""


def _asked(one: Past) -> bool:
    return one.decision.mode is not Mode.OBSERVE and one.decision.the(Nudge) is not None
