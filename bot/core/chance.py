"""Intervals for shares that are more than a plain count: of several groups, of several rows that
are read together, and for who looks again every day. Pure. The plain one is in `bot.core.report`.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from bot.core.report import SURE, Interval, score_interval

_TOGETHER: Final = (SURE, 2.178, 2.289, 2.361, 2.413, 2.453, 2.485, 2.512, 2.535, 2.555)
"""Pocock's constants for 1 to 10 looks at growing data, two-sided 5 %: C. Jennison and B. W.
Turnbull, "Group Sequential Methods" (2000), table 2.1."""

MOST_ROWS: Final = len(_TOGETHER)
"""Rows of one table at most."""

_HALVINGS: Final = 60
"""Steps of a bisection: further than a float can tell apart."""


def together(rows: int) -> float:
    """How many standard deviations hold every row of a table at once in 95 of 100 tables.

    For rows of which each has all the data of the one before and more, as thresholds have that go
    down: repeated confidence intervals, C. Jennison and B. W. Turnbull, JRSS B 51 (1989). They
    hold for whichever row somebody picks, and by whatever rule. Raises `ValueError` unless there
    are 1 to `MOST_ROWS` rows.
    """
    if not 1 <= rows <= MOST_ROWS:
        raise ValueError(f"no constant for {rows} rows")
    return _TOGETHER[rows - 1]


@dataclass(frozen=True, slots=True)
class Group:
    """``of`` things on record, of which people ``looked`` at some, and found some ``right``."""

    of: int
    looked: int
    right: int

    def __post_init__(self) -> None:
        """Refuse parts that are larger than the whole."""
        if not 0 <= self.right <= self.looked <= self.of:
            raise ValueError(f"{self.right} of {self.looked} of {self.of} are no parts")


class Blend(NamedTuple):
    """The share that is right in several groups as they are mixed on record.

    ``looked`` at by people, of ``of`` on record; ``blind`` is the share (0 to 1) that belongs to
    groups of which nobody has looked at anything. ``share`` is that of the others.
    """

    share: float
    looked: int
    of: int
    blind: float
    interval: Interval


def blended(groups: Iterable[Group], *, deviations: float = SURE) -> Blend | None:
    """The share that is right over all groups, each weighed by its size on record.

    People look at more of one group than of another (all that moderators were called to, few of
    the rest), so their answers cannot simply be added. Double sampling for stratification: W. G.
    Cochran, "Sampling Techniques" (1977), 12.2. The interval is Wilson's with the effective number
    of answers after E. L. Korn and B. I. Graubard, Survey Methodology 24 (1998), where one half is
    added to both answers for the variance, so that no group seems certain, and Student's quantile
    for the freedom that F. E. Satterthwaite's formula finds (Biometrics Bulletin 2, 1946). Of a
    group that nobody looked at everything is possible: the interval reaches from all wrong to all
    right (C. F. Manski, American Economic Review 80, 1990). None if nobody has looked at anything.
    """
    every = list(groups)
    known = [group for group in every if group.looked]
    covered, of = sum(group.of for group in known), sum(group.of for group in every)
    if not known:
        return None
    looked = sum(group.looked for group in known)
    share = min(1.0, math.fsum(one.of / covered * one.right / one.looked for one in known))
    effective, reach = _worth([(one.of / covered, one) for one in known], covered, deviations)
    low, high = score_interval(share, min(effective, float(looked)), deviations=reach)
    blind = 1.0 - covered / of
    return Blend(share, looked, of, blind, Interval(low * (1 - blind), high * (1 - blind) + blind))


def _worth(
    parts: Sequence[tuple[float, Group]], covered: int, deviations: float
) -> tuple[float, float]:
    """How many answers of a single group these are worth, and how many deviations hold as many
    samples although their variance is itself an estimate: the first term of the expansion of
    Student's quantile (M. Abramowitz and I. A. Stegun, 26.7.5). A single group needs none of it.
    """
    near = [(one.right + 0.5) / (one.looked + 1) for _, one in parts]
    middle = math.fsum(weight * share for (weight, _), share in zip(parts, near, strict=True))
    within = [
        weight**2 * share * (1 - share) / one.looked
        for (weight, one), share in zip(parts, near, strict=True)
    ]
    between = math.fsum(
        weight * (share - middle) ** 2 for (weight, _), share in zip(parts, near, strict=True)
    )
    effective = middle * (1 - middle) / (math.fsum(within) + between / covered)
    if len(parts) == 1:
        return effective, deviations
    freedom = math.fsum(within) ** 2 / math.fsum(
        part**2 / one.looked for part, (_, one) in zip(within, parts, strict=True)
    )
    return effective, deviations + (deviations**3 + deviations) / (4 * freedom)


def at_any_time(part: int, of: int, *, risk: float = 0.05) -> Interval:
    """An interval that holds the true share at every number of answers at once, in 95 of 100
    communities: who looks each day and acts on the best day is not fooled.

    The shares whose uniform prior is less than ``1 / risk`` times their posterior: the
    prior-posterior ratio of I. Waudby-Smith and A. Ramdas, NeurIPS 33 (2020), which is H. Robbins'
    mixture (Annals of Mathematical Statistics 41, 1970). Raises `ValueError` unless
    0 <= part <= of.
    """
    if not 0 <= part <= of:
        raise ValueError(f"{part} is no part of {of}")
    if of == 0:
        return Interval(0.0, 1.0)
    likeliest = part / of
    least = math.log(risk)
    low = 0.0 if part == 0 else _edge(part, of, inside=likeliest, outside=0.0, least=least)
    high = 1.0 if part == of else _edge(part, of, inside=likeliest, outside=1.0, least=least)
    return Interval(low, high)


def _edge(part: int, of: int, *, inside: float, outside: float, least: float) -> float:
    """Where the posterior falls below ``least``, between its top and an end at which it is 0."""
    for _ in range(_HALVINGS):
        middle = (inside + outside) / 2
        if _log_posterior(middle, part, of) > least:
            inside = middle
        else:
            outside = middle
    return outside


def _log_posterior(share: float, part: int, of: int) -> float:
    """The logarithm of the density of Beta(part + 1, of - part + 1), of a share between 0 and 1."""
    constant = math.lgamma(of + 2) - math.lgamma(part + 1) - math.lgamma(of - part + 1)
    return constant + part * math.log(share) + (of - part) * math.log1p(-share)
