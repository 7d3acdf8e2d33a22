"""Numbers about what was done and how often it was wrong. Pure."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Final, NamedTuple

SURE: Final = 1.959963984540054
"""How many standard deviations hold 95 of 100 samples of a normal distribution."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Sums over a span of time in one community.

    ``seen`` all comments; ``flagged`` those with a label over the model's threshold; ``acted``
    those with an action; ``unsupported`` in a language nobody measured; ``unread`` not read to
    their end; ``prompted`` those about which the bot spoke to the author; ``upheld`` and
    ``overturned`` cases decided by a person; ``unjudged`` comments that the model could not judge
    for as long as their text may be kept, which are not among those seen; ``reported`` what people
    reported, each person about each case once.
    """

    seen: int = 0
    flagged: int = 0
    acted: int = 0
    unsupported: int = 0
    unread: int = 0
    prompted: int = 0
    held: int = 0
    strikes: int = 0
    escalated: int = 0
    disputed: int = 0
    upheld: int = 0
    overturned: int = 0
    unjudged: int = 0
    reported: int = 0

    def __post_init__(self) -> None:
        """Refuse to count less than nothing."""
        if any(getattr(self, field.name) < 0 for field in fields(self)):
            raise ValueError("counts are never negative")

    def __add__(self, other: "Counts") -> "Counts":
        """The sums over both spans."""
        return Counts(
            *(getattr(self, field.name) + getattr(other, field.name) for field in fields(self))
        )


def total(counts: Iterable[Counts]) -> Counts:
    """The sums over all of them."""
    return sum(counts, start=Counts())


class Interval(NamedTuple):
    """From ``low`` to ``high``, both from 0 to 1."""

    low: float
    high: float


class Rate(NamedTuple):
    """A share (0 to 1) of ``of`` cases, with the interval that holds the true share in 95 of 100
    such reports.
    """

    share: float
    of: int
    interval: Interval


def wilson(part: int, of: int, *, deviations: float = SURE) -> Interval:
    """Wilson's score interval for a share, which stays honest for few cases and shares near 0.

    E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22
    (1927). Nothing is known of no cases: 0 to 1. Raises `ValueError` unless 0 <= part <= of.
    """
    if not 0 <= part <= of:
        raise ValueError(f"{part} is no part of {of}")
    return score_interval(part / of, of, deviations=deviations) if of else Interval(0.0, 1.0)


def score_interval(share: float, of: float, *, deviations: float = SURE) -> Interval:
    """The same for a share of as many cases as its variance is worth: no whole number, above 0."""
    squared = deviations**2
    middle = (share + squared / (2 * of)) / (1 + squared / of)
    spread = math.sqrt(share * (1 - share) / of + squared / (4 * of**2))
    reach = deviations * spread / (1 + squared / of)
    # Rounding must not put the share itself outside of its interval.
    return Interval(max(0.0, min(share, middle - reach)), min(1.0, max(share, middle + reach)))


def rate(part: int, of: int) -> Rate | None:
    """A share with its interval; None of no cases. Raises `ValueError` unless 0 <= part <= of."""
    interval = wilson(part, of)
    return Rate(part / of, of, interval) if of else None


def overturned(counts: Counts) -> Rate | None:
    """How often people who looked at a decision found it wrong; None if nobody has looked yet."""
    return rate(counts.overturned, counts.upheld + counts.overturned)


def overturn_rate(counts: Counts) -> float | None:
    """The share of `overturned` alone."""
    found = overturned(counts)
    return None if found is None else found.share


def shares(counts: Counts) -> dict[str, Rate | None]:
    """Of all comments seen, the share of each kind of outcome, by the name of its count.

    Cases that people decided are no share of what was seen: see `overturned`. A count that is
    larger than what was seen in the span (its comments came before it) counts as all of it.
    """
    parts = [field.name for field in fields(Counts) if field.name not in _NOT_OF_SEEN]
    return {name: rate(min(getattr(counts, name), counts.seen), counts.seen) for name in parts}


_NOT_OF_SEEN: Final = frozenset({"seen", "upheld", "overturned", "unjudged", "reported"})
