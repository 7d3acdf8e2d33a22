"""Turns logits into probabilities and chooses thresholds, on texts that were kept apart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression

from classifiers.training.data import MASKED, Example
from classifiers.verdict import LABELS, Label

Floats = npt.NDArray[np.floating]
Bools = npt.NDArray[np.bool_]

PRECISION: Final = 0.9
"""Of the kept-apart texts of our own corpus that a threshold flags, this share deserves it."""

ORDINARY: Final[Mapping[Label, float]] = {
    Label.BULLYING: 0.0018,
    Label.TOXICITY: 0.0004,
    Label.INSULT: 0.0004,
    Label.PROFANITY: 0.0004,
}
"""Share of kept-apart ordinary chat that a label may flag at most. Most goes to bullying, which
is what prompts are about; there are insults and swear words in that chat.
"""

ORDINARY_ELSE: Final = 0.0003
"""The same for every other label."""

TOGETHER: Final[Mapping[str, float]] = {"irc_ordinary_chat": 0.0018, "xpersona_chat": 0.0022}
"""Share of each kind of kept-apart ordinary chat that may get any flag at all. The shares in
``ORDINARY`` are lowered, all by one factor, until this is kept.
"""

FACTORS: Final = tuple(0.85**power for power in range(25))

LOWEST: Final = 0.5
"""No threshold is lower: what is flagged is at least more likely than not."""


@dataclass(frozen=True, slots=True)
class Curve:
    """One label's calibration, as the card has it."""

    slope: float
    offset: float
    threshold: float

    def scores(self, logits: Floats) -> Floats:
        """Probabilities."""
        return np.asarray(1.0 / (1.0 + np.exp(-(self.slope * logits + self.offset))))


def platt(logits: Floats, truth: Bools) -> tuple[float, float]:
    """Slope and offset by logistic regression, lightly held towards slope 0 (Platt 1999).

    Without two examples of either kind there is nothing to fit: slope 1, offset 0.
    """
    if min(truth.sum(), (~truth).sum()) < 2:
        return 1.0, 0.0
    fit = LogisticRegression(C=10.0, max_iter=1000).fit(logits.reshape(-1, 1), truth)
    slope, offset = float(fit.coef_[0, 0]), float(fit.intercept_[0])
    return (slope, offset) if slope > 0.0 else (1.0, 0.0)


def precise(scores: Floats, truth: Bools, wanted: float = PRECISION) -> float:
    """The lowest threshold from which on what is flagged is right in ``wanted`` of cases.

    1.0 if there is none.
    """
    order = np.argsort(-scores, kind="stable")
    right = np.cumsum(truth[order]) / np.arange(1, len(order) + 1)
    good = np.flatnonzero(right >= wanted)
    return float(scores[order[good[-1]]]) if len(good) else 1.0


def rare(scores: Floats, share: float) -> float:
    """A threshold just above the score that would be one too many for ``share`` of these texts."""
    allowed = int(len(scores) * share)
    ranked = np.sort(scores)[::-1]
    if allowed >= len(ranked):
        return 0.0
    return float(np.nextafter(ranked[allowed], np.inf, dtype=np.float64)) + 1e-4


def balanced(kept: Sequence[Example], own: int, seed: int = 0) -> list[int]:
    """Places of as many public examples as there are own ones, drawn at random."""
    chance = np.random.default_rng(seed)
    return sorted(chance.permutation(len(kept))[:own].tolist())


def curves(
    own_logits: Floats, own: Sequence[Example], kept_logits: Floats, kept: Sequence[Example]
) -> dict[Label, Curve]:
    """A curve per label from the kept-apart tenth of our corpus and of the public sets.

    Half of what the slope and offset are fitted on is our own corpus, half is public text, where
    it speaks of the label. The threshold is the lowest that is right for ``PRECISION`` of our own
    corpus, flags no more of ordinary chat than ``ORDINARY`` and ``TOGETHER`` allow, and is not
    below ``LOWEST``.
    """
    drawn = balanced(kept, len(own))
    examples = [*own, *(kept[place] for place in drawn)]
    logits = np.concatenate([own_logits, kept_logits[drawn]])
    result = {}
    for column, label in enumerate(LABELS):
        targets = np.array([example.targets[column] for example in examples])
        spoken = targets != MASKED
        slope, offset = platt(logits[spoken, column], targets[spoken] >= 0.5)
        curve = Curve(slope, offset, LOWEST)
        ours = targets[: len(own)]
        sure = ours != MASKED
        reached = precise(curve.scores(own_logits[sure, column]), ours[sure] >= 0.5)
        result[label] = replace(curve, threshold=max(reached, LOWEST))
    return quieted(result, kept_logits, [example.source for example in kept])


def quieted(
    curves: Mapping[Label, Curve], kept_logits: Floats, sources: Sequence[str]
) -> dict[Label, Curve]:
    """The curves with thresholds raised until ordinary chat gets as few flags as it may."""
    scores = {
        label: curve.scores(kept_logits[:, column])
        for column, (label, curve) in enumerate(curves.items())
    }
    kinds = {name: np.array([source == name for source in sources]) for name in TOGETHER}
    chat = np.any(list(kinds.values()), axis=0)
    result = dict(curves)
    for factor in FACTORS:
        for label, curve in curves.items():
            share = ORDINARY[label] * factor if label in ORDINARY else ORDINARY_ELSE
            rarely = rare(scores[label][chat], share)
            result[label] = replace(curve, threshold=min(max(curve.threshold, rarely), 0.999))
        flagged = np.any(
            [scores[label] >= curve.threshold for label, curve in result.items()], axis=0
        )
        shares = {name: flagged[its].mean() if its.any() else 0.0 for name, its in kinds.items()}
        if all(shares[name] <= most for name, most in TOGETHER.items()):
            break
    return result


def table(fitted: Mapping[Label, Curve]) -> dict[str, dict[str, float]]:
    """The ``calibration`` table of a card. Thresholds are rounded up, never down."""
    return {
        label.value: {
            "slope": round(curve.slope, 5),
            "offset": round(curve.offset, 5),
            "threshold": float(np.ceil(curve.threshold * 1e4) / 1e4),
        }
        for label, curve in fitted.items()
    }
