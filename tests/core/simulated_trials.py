"""Trials whose truth is known, as somebody lives through them who looks at them every day."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np

from bot.core.betting import Draw, capitals
from bot.core.comment import AuthorId, CommunityId
from bot.core.trial import Measure, Trial
from bot.core.trial_results import RISK

BEGUN = datetime(2026, 3, 2, tzinfo=UTC)


def trial(*, hold_out: int = 0, measure: Measure = Measure.CHANGED) -> Trial:
    """One variant against the text as it is."""
    return Trial(
        1, CommunityId("school"), "nudge-bullying", ("warm",), hold_out, measure, "ana", BEGUN
    )


def digest(of: Trial, author: AuthorId, key: bytes) -> str:
    """What a store with this key makes of somebody in a trial."""
    return hashlib.blake2b(of.key(author).encode(), key=key, digest_size=32).hexdigest()


@dataclass(frozen=True, slots=True)
class Lived:
    """How a trial went. ``days`` are numbers of people at which somebody looked."""

    draws: Sequence[Draw]
    days: Sequence[int]
    chance: float

    def found(self, *, risk: float = RISK) -> int | None:
        """At how many people a look first said that the arms differ; None if none did."""
        looks, enough = set(self.days), 2.0 / risk
        path = enumerate(capitals(self.draws, self.chance), start=1)
        said = (number for number, now in path if number in looks and max(now) >= enough)
        return next(said, None)

    def fooled(self) -> bool:
        """Whether an ordinary interval (two shares, 95 %) would have said so at some look."""
        return any(_ordinary(self.draws[:many]) for many in self.days)


def lived(seed: int, *, people: int, usual: float, effect: float, hold_out: int = 0) -> Lived:
    """A trial by chance: so many people, a few to some dozens of new ones a day."""
    chance = np.random.default_rng(seed)
    key, of = chance.bytes(32), trial(
        hold_out=hold_out, measure=Measure.AGAIN if hold_out else Measure.CHANGED
    )  # fmt: skip
    second = of.arms[-1]
    arms = [of.arm(digest(of, AuthorId(f"discord:{n}"), key)) for n in range(people)]
    pair = [arm == second for arm in arms if arm in {second, of.arms[0]}]
    yes = chance.random(len(pair)) < np.where(pair, usual + effect, usual)
    draws = [Draw(arm, bool(one)) for arm, one in zip(pair, yes, strict=True)]
    days = np.unique(np.cumsum(chance.poisson(chance.uniform(5, 40), size=people)))
    within = [int(many) for many in days if 0 < many < len(draws)]
    share, base = of.share(second), of.share(of.arms[0])
    return Lived(draws, [*within, len(draws)], float(share / (share + base)))


def _ordinary(draws: Sequence[Draw]) -> bool:
    """Whether the usual test of two shares says that they differ."""
    sizes = [sum(one.second is arm for one in draws) for arm in (False, True)]
    if min(sizes) == 0:
        return False
    parts = [sum(one.yes for one in draws if one.second is arm) for arm in (False, True)]
    pooled = sum(parts) / len(draws)
    spread = (pooled * (1 - pooled) * (1 / sizes[0] + 1 / sizes[1])) ** 0.5
    return bool(spread > 0 and abs(parts[1] / sizes[1] - parts[0] / sizes[0]) > 1.96 * spread)
