"""What a trial has shown so far, and whether anything may be said yet. Pure.

The unit is the author: their first prompt counts and no later one, so that somebody who writes a
lot is no crowd. People are counted once the time in which something may become of a prompt has
passed, all of them and in the order of their prompts: who answers quickly is no other than who
does not. Arms are compared with the text as it always is, by the measure that was named before
anybody was asked; with several arms the risk is divided (C. E. Bonferroni, 1936). The other
measures are looked at as well and decide nothing.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, NamedTuple

from bot.core.actions import Nudge
from bot.core.betting import Difference, Draw, difference
from bot.core.choice import Choice
from bot.core.comment import AuthorId
from bot.core.decision import Rule
from bot.core.past import Past
from bot.core.trial import AFTERWARDS, AS_WRITTEN, HOLD_OUT, Measure, Trial

RISK: Final = 0.05
"""Of a hundred trials in which no arm differs, so many at most ever say that one does."""

ALIKE: Final = 0.05
"""A difference within so much on either side is called none worth speaking of."""

USUALLY: Final = 1500
"""People with whom a difference of ten points between two arms is found in more than eight of ten
trials: measured in tests/benchmarks/trials.py."""

_ANSWERS: Final[Mapping[Choice, Measure]] = {
    Choice.EDIT: Measure.EDITED,
    Choice.DELETE: Measure.DELETED,
    Choice.MISTAKE: Measure.DISPUTED,
}


_FLAGS: Final = frozenset({Rule.NUDGE_AT, Rule.LISTED})
"""Why somebody is asked about words of their own."""


class Count(NamedTuple):
    """So many people of so many."""

    part: int
    of: int


class Says(StrEnum):
    """What may be said of an arm."""

    TOO_EARLY = "too_early"
    MORE = "more"
    """What is measured happens more often than with the text as it is."""
    LESS = "less"
    ALIKE = "alike"
    """Whatever difference there is, it is small."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a trial, without a name: when they were first asked, in which arm, and what
    became of it.
    """

    at: datetime
    arm: str
    found: frozenset[Measure]


@dataclass(frozen=True, slots=True)
class Effect:
    """One arm compared with the text as it is. ``share`` and ``usual`` are what was counted in the
    two, ``of`` and ``of_usual`` how many people; the interval is that of their difference.
    """

    arm: str
    share: float
    of: int
    usual: float
    of_usual: int
    interval: Difference
    says: Says


@dataclass(frozen=True, slots=True)
class Results:
    """A trial as it stands. ``waiting`` people are in it of whom it is too early to know.

    ``effects`` are by the measure that decides. ``counts`` says for each arm and measure how many
    people it holds for, of how many of whom it is known.
    """

    trial: Trial
    people: int
    waiting: int
    effects: tuple[Effect, ...]
    counts: Mapping[str, Mapping[Measure, Count]]

    @property
    def also(self) -> tuple[Measure, ...]:
        """What is looked at as well: what every arm can have, and does not decide."""
        known = AFTERWARDS if self.trial.hold_out else frozenset(Measure)
        return tuple(one for one in Measure if one in known and one is not self.trial.measure)


def usually(trial: Trial, arm: str) -> int:
    """About how many people it takes until a difference of ten points between an arm and the text
    as it is has shown: `USUALLY` with two arms of one size, more where fewer are in either.
    """
    both = trial.share(arm) + trial.share(AS_WRITTEN)
    uneven = 4 * trial.share(arm) * trial.share(AS_WRITTEN) / both**2
    return math.ceil(USUALLY / uneven / both / 100) * 100


def people_in(
    trial: Trial, past: Iterable[Past], reported: Iterable[tuple[AuthorId, datetime]]
) -> list[Person]:
    """Everybody in a trial, in the order of their first prompts.

    ``past`` are the decisions of its community since it began, oldest first; ``reported`` who was
    reported there, and when.
    """
    first: dict[AuthorId, tuple[Past, str]] = {}
    flagged: dict[AuthorId, list[Past]] = {}
    reports: dict[AuthorId, list[datetime]] = {}
    for one in past:
        flagged.setdefault(one.author, []).append(one)
        nudge = one.decision.the(Nudge)
        arm = trial.read(nudge.trial) if nudge is not None and nudge.trial else None
        if arm is not None:
            first.setdefault(one.author, (one, arm))
    for author, at in reported:
        reports.setdefault(author, []).append(at)
    return [
        Person(
            one.decision.decided_at,
            arm,
            _found(one, flagged[author], reports.get(author, ()), held=arm == HOLD_OUT),
        )
        for author, (one, arm) in first.items()
    ]


def _found(
    first: Past, flagged: Sequence[Past], reports: Sequence[datetime], *, held: bool
) -> frozenset[Measure]:
    """What became of somebody after their first prompt."""
    at = first.decision.decided_at
    found = set()
    if any(
        one.message != first.message
        and any(reason.rule in _FLAGS for reason in one.decision.reasons)
        and at < one.decision.decided_at <= at + Measure.AGAIN.window
        for one in flagged
    ):
        found.add(Measure.AGAIN)
    if any(at < when <= at + Measure.REPORTED.window for when in reports):
        found.add(Measure.REPORTED)
    if not held:
        answer = None if first.choice is None else _ANSWERS.get(first.choice)
        found.add(answer or Measure.LEFT)
        if answer in {Measure.EDITED, Measure.DELETED}:
            found.add(Measure.CHANGED)
        if first.disputed:
            found.add(Measure.DISPUTED)
    return frozenset(found)


def results(trial: Trial, people: Sequence[Person], *, now: datetime) -> Results:
    """What may be said of a trial at this moment; see the module for how."""
    measure = trial.measure
    known = [one for one in people if one.at + measure.window <= now]
    others = [arm for arm in trial.arms if arm != AS_WRITTEN]
    effects = tuple(_effect(trial, arm, known, risk=RISK / len(others)) for arm in others)
    counts = {arm: {each: _count(people, arm, each, now) for each in Measure} for arm in trial.arms}
    return Results(trial, len(known), len(people) - len(known), effects, counts)


def _count(people: Sequence[Person], arm: str, measure: Measure, now: datetime) -> Count:
    ripe = [one for one in people if one.arm == arm and one.at + measure.window <= now]
    return Count(sum(measure in one.found for one in ripe), len(ripe))


def _effect(trial: Trial, arm: str, people: Sequence[Person], *, risk: float) -> Effect:
    """An arm beside the text as it is."""
    measure = trial.measure
    pair = [one for one in people if one.arm in {arm, AS_WRITTEN}]
    draws = [Draw(one.arm == arm, measure in one.found) for one in pair]
    chance = float(trial.share(arm) / (trial.share(arm) + trial.share(AS_WRITTEN)))
    interval = difference(draws, chance, risk=risk)
    mine = [one.yes for one in draws if one.second]
    theirs = [one.yes for one in draws if not one.second]
    return Effect(
        arm,
        sum(mine) / max(1, len(mine)),
        len(mine),
        sum(theirs) / max(1, len(theirs)),
        len(theirs),
        interval,
        _says(interval),
    )


def _says(interval: Difference) -> Says:
    if interval.low > 0.0:
        return Says.MORE
    if interval.high < 0.0:
        return Says.LESS
    return Says.ALIKE if max(-interval.low, interval.high) <= ALIKE else Says.TOO_EARLY
