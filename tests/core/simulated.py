"""Communities whose truth is known: prompts with scores, what moderators would say of each, and
how it comes that they look at some and not at others.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.core.comment import CommentId
from bot.core.past import Way
from bot.core.tuning import Prompt

Floats = NDArray[np.float64]
_GRID = np.linspace(0.0, 1.0, 2001)


@dataclass(frozen=True, slots=True)
class Community:
    """``shape`` and ``curve`` say how scores lie and how often a prompt is right at each."""

    limit: float
    wanted: float
    shape: tuple[float, float]
    curve: tuple[float, float]
    prompts: list[Prompt]

    def precision(self, at: float) -> float:
        """How often prompts from a score on are right, of all that could ever be written here."""
        above = (at - self.limit) / (1.0 - self.limit)
        grid = above + (1.0 - above) * _GRID
        density = grid ** (self.shape[0] - 1) * (1.0 - grid) ** (self.shape[1] - 1)
        return float((density * _right(grid, self.curve)).sum() / density.sum())


def _right(place: Floats, curve: tuple[float, float]) -> Floats:
    """The chance that a prompt is right, by where its score lies between the limit and 1."""
    chance: Floats = 1.0 / (1.0 + np.exp(-(curve[0] + curve[1] * place)))
    return chance


def community(seed: int, *, most: int = 600) -> Community:
    """One community: how large, how good its filter is, and how much people look at, by chance.

    Moderators are called to the loudest prompts and look at nearly all of them; wrong ones are
    disputed more often than right ones, and looked at; of the rest a sample is looked at. So what
    people looked at is not like what there is, as in life.
    """
    chance = np.random.default_rng(seed)
    limit = float(chance.choice([0.7, 0.8, 0.86]))
    shape = (float(chance.uniform(1, 3)), float(chance.uniform(1, 3)))
    curve = (float(chance.uniform(-1.0, 2.5)), float(chance.uniform(0.0, 5.0)))
    many = int(np.exp(chance.uniform(np.log(80), np.log(most))))
    place = chance.beta(*shape, size=many)
    right = chance.random(many) < _right(place, curve)
    called = place >= chance.uniform(0.7, 0.95)
    grudge = np.where(right, chance.uniform(0.0, 0.1), chance.uniform(0.1, 0.5))
    disputed = ~called & (chance.random(many) < grudge)
    looked = np.where(called | disputed, 0.95, chance.uniform(0.1, 0.6)) > chance.random(many)
    ways = np.where(called, Way.CALLED, np.where(disputed, Way.DISPUTED, Way.SAMPLED))
    rows = zip(
        (limit + (1.0 - limit) * place).tolist(), ways.tolist(), looked.tolist(), right.tolist(),
        strict=True,
    )  # fmt: skip
    prompts = [
        Prompt(CommentId(f"{seed}:{number}"), score, limit, Way(way), good if seen else None)
        for number, (score, way, seen, good) in enumerate(rows)
    ]
    wanted = float(chance.choice([0.7, 0.8, 0.9]))
    return Community(limit, wanted, shape, curve, prompts)
