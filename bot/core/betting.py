"""The difference of two shares with an interval that holds however often somebody looks. Pure.

Whoever looks at a trial each day and stops on the best day finds a difference in far more than five
of a hundred trials in which there is none, if the interval is an ordinary one. This one may be
looked at after every answer, and it needs no large numbers.

The method. Who comes is put in arm B with a known chance, else in A. Every outcome, less what was
usual until then, weighed by one over that chance (with a minus in A), is on average the difference
of the two shares, whatever they are (D. G. Horvitz and D. J. Thompson, JASA 47, 1952). Somebody who
bets on that average being higher than a supposed one cannot grow rich if it is not: their capital
is a martingale, and reaches ``1 / risk`` in a share ``risk`` of all trials at most, at any time
(J. Ville, 1939). The interval holds all differences against which no such capital stands: a
confidence sequence by betting, I. Waudby-Smith and A. Ramdas, "Estimating means of bounded random
variables by betting", JRSS B 86 (2024); for the time-uniform kind in general S. R. Howard,
A. Ramdas, J. McAuliffe and J. Sekhon, Annals of Statistics 49 (2021). The capital is spread over
bets of several sizes: H. Robbins' mixture (Annals of Mathematical Statistics 41, 1970).
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

_STAKES: Final = (0.06, 0.15, 0.35, 0.8)
"""Sizes of bets, as parts of the largest with which nobody can lose more than they have."""

_HALVINGS: Final = 16
"""Steps of a bisection: to a few hundred-thousandths."""


class Draw(NamedTuple):
    """Somebody in one of two arms: ``second`` is B, and ``yes`` what became of it."""

    second: bool
    yes: bool


class Difference(NamedTuple):
    """How much larger a share is in B than in A, from -1 to 1: at least and at most."""

    low: float
    high: float


class Capital(NamedTuple):
    """What became of 1, by betting that the difference is higher than supposed, and lower."""

    higher: float
    lower: float


def capitals(draws: Sequence[Draw], chance: float, *, supposed: float = 0.0) -> Iterator[Capital]:
    """The capital after each draw, if the difference is ``supposed``.

    ``chance`` is that of B, between 0 and 1; draws come in the order in which people did. While
    one of the two is ``2 / risk`` or more, the supposed difference is refused at that risk.
    """
    signed = _signed(draws, chance)
    return map(
        Capital,
        _betting(signed, chance, supposed, way=1.0),
        _betting(signed, chance, supposed, way=-1.0),
    )


def difference(draws: Sequence[Draw], chance: float, *, risk: float = 0.05) -> Difference:
    """The interval after all draws. In a share ``risk`` of all trials at most it is ever wrong, at
    any number of draws. Raises `ValueError` unless ``chance`` lies between 0 and 1.
    """
    if not 0.0 < chance < 1.0:
        raise ValueError("both arms need a chance")
    signed, enough = _signed(draws, chance), 2.0 / risk

    def refused(supposed: float, way: float) -> bool:
        capital = 1.0
        for after in _betting(signed, chance, supposed, way=way):
            capital = after
        return capital >= enough

    low = _edge(lambda at: refused(at, 1.0), outside=-1.0, inside=1.0)
    return Difference(low, _edge(lambda at: refused(at, -1.0), outside=1.0, inside=-1.0))


def _signed(draws: Sequence[Draw], chance: float) -> list[float]:
    """Each draw as a number whose mean is the difference, by what was known before it."""
    found, total = [], 0.5
    for number, (second, yes) in enumerate(draws, start=1):
        beyond = yes - total / number
        found.append(beyond / chance if second else -beyond / (1.0 - chance))
        total += yes
    return found


def _betting(
    signed: Sequence[float], chance: float, supposed: float, *, way: float
) -> Iterator[float]:
    """The capital after each of them; ``way`` is 1 for betting on more than supposed, or -1."""
    farthest = 1.0 + 1.0 / min(chance, 1.0 - chance)
    bets = [way * stake / farthest for stake in _STAKES]
    capital = [1.0 / len(bets)] * len(bets)
    for one in signed:
        gain = one - supposed
        capital = [left * (1.0 + bet * gain) for left, bet in zip(capital, bets, strict=True)]
        yield sum(capital)


def _edge(refused: Callable[[float], bool], *, outside: float, inside: float) -> float:
    """How far what is refused reaches from ``outside`` on, and never too far."""
    for _ in range(_HALVINGS):
        middle = (inside + outside) / 2
        if refused(middle):
            outside = middle
        else:
            inside = middle
    return outside
