"""From a model's logits to calibrated probabilities and flagged labels, as its card says."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from classifiers.verdict import LABELS, ClassifierError, Label

Floats = npt.NDArray[np.float32]

_KEYS: Final = frozenset({"slope", "offset", "threshold"})


@dataclass(frozen=True, slots=True)
class Calibration:
    """Per label, in the order of LABELS: score = sigmoid(slope * logit + offset).

    That is Platt scaling (Platt 1999), fitted on texts kept apart from training. A slope is
    positive, so that calibration never changes which of two texts a model finds worse. A label
    is flagged when its score reaches its threshold, which is chosen on kept-apart texts too.
    """

    slopes: Sequence[float]
    offsets: Sequence[float]
    thresholds: Sequence[float]

    def __post_init__(self) -> None:
        """Raises ValueError for a calibration that cannot be one of our labels."""
        if not len(self.slopes) == len(self.offsets) == len(self.thresholds) == len(LABELS):
            raise ValueError("a calibration has three numbers for every label")
        if not all(math.isfinite(slope) and slope > 0.0 for slope in self.slopes):
            raise ValueError("slopes are positive")
        if not all(math.isfinite(offset) for offset in self.offsets):
            raise ValueError("offsets are finite")
        if not all(0.0 < threshold <= 1.0 for threshold in self.thresholds):
            raise ValueError("thresholds are above 0 and up to 1")

    def scores(self, logits: Floats) -> Floats:
        """Probabilities [texts, labels] of logits of the same shape; never NaN for finite ones."""
        slopes = np.asarray(self.slopes, dtype=np.float32)
        offsets = np.asarray(self.offsets, dtype=np.float32)
        z = np.clip(logits.astype(np.float32) * slopes + offsets, -60.0, 60.0)
        scores: Floats = (1.0 / (1.0 + np.exp(-z))).astype(np.float32)
        return scores

    def flagged(self, scores: Mapping[Label, float]) -> frozenset[Label]:
        """Labels whose score reached the threshold."""
        return frozenset(
            label
            for label, threshold in zip(LABELS, self.thresholds, strict=True)
            if scores[label] >= threshold
        )


def odds(scores: Floats) -> Floats:
    """Log odds of probabilities, kept finite: what a calibration calibrates anew."""
    kept = np.clip(scores.astype(np.float64), 1e-7, 1.0 - 1e-7)
    return np.log(kept / (1.0 - kept)).astype(np.float32)


def parse(table: object) -> Calibration:
    """The ``calibration`` table of a card: for every label ``slope``, ``offset``, ``threshold``.

    Raises ClassifierError (``card-calibration``, with ``label``) for anything missing, unknown or
    out of range.
    """
    if not isinstance(table, Mapping):
        raise ClassifierError("card-calibration", label="-")
    for name in table:
        if name not in set(LABELS):
            raise ClassifierError("card-calibration", label=str(name))
    rows = [_row(table.get(label), label) for label in LABELS]
    slopes, offsets, thresholds = zip(*rows, strict=True)
    return Calibration(slopes, offsets, thresholds)


def _row(entry: object, label: Label) -> tuple[float, float, float]:
    wrong = ClassifierError("card-calibration", label=label.value)
    if not isinstance(entry, Mapping) or set(entry) != _KEYS:
        raise wrong
    numbers = [entry[key] for key in ("slope", "offset", "threshold")]
    if not all(isinstance(n, int | float) and not isinstance(n, bool) for n in numbers):
        raise wrong
    slope, offset, threshold = (float(n) for n in numbers)
    finite = math.isfinite(slope) and math.isfinite(offset)
    if not (finite and slope > 0.0 and 0.0 < threshold <= 1.0):
        raise wrong
    return slope, offset, threshold
