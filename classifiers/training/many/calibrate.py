"""Thresholds of the second model: a curve for each language, one threshold and one measure of calm.

A language's slope and offset are fitted on its own kept-apart lines. From which score on enough of
what is flagged deserves it is found over the lines of all languages together, each by its own
curve: 400 lines of one language put it now at 0.75, now at 0.95. How high it must be for ordinary
talk to stay quiet is found over all calm texts in the same way: of some languages there is too
little to find a share of one in a thousand.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import numpy as np

from classifiers.training.calibrate import (
    FACTORS,
    LOWEST,
    Curve,
    Floats,
    balanced,
    platt,
    precise,
    rare,
)
from classifiers.training.data import MASKED, Example
from classifiers.verdict import LABELS, Label

PRECISION: Final = 0.92
"""Of our kept-apart lines that a threshold flags, this share deserves it: a little more than of the
English judge, which is surer of itself. At 0.94 some languages heard one cruel line in seven.
"""

RARELY: Final[Mapping[Label, float]] = {Label.BULLYING: 0.002}
"""Share of calm texts that a label may flag at most."""

RARELY_ELSE: Final = 0.0006

TOGETHER: Final = 0.0025
"""Share of calm texts that may get any flag at all; the shares above are lowered until it is
kept.
"""

Curves = dict[str, dict[Label, Curve]]


def curves_of(
    own: Mapping[str, tuple[Floats, list[Example]]],
    public: Mapping[str, tuple[Floats, list[Example]]],
    calm: Mapping[str, Floats],
) -> Curves:
    """A curve per language and label, from log odds [texts, labels] of our kept-apart lines, of
    public rows, and of calm texts, by language.
    """
    fitted = {language: _language(*own[language], *public[language]) for language in own}
    return _quieted(_deserved(fitted, own), calm)


def _language(
    logits: Floats, lines: list[Example], others: Floats, rows: list[Example]
) -> dict[Label, Curve]:
    drawn = balanced(rows, len(lines))
    examples = [*lines, *(rows[place] for place in drawn)]
    together = np.concatenate([logits, others[drawn]]) if drawn else logits
    result = {}
    for column, label in enumerate(LABELS):
        targets = np.array([example.targets[column] for example in examples])
        spoken = targets != MASKED
        slope, offset = platt(together[spoken, column], targets[spoken] >= 0.5)
        result[label] = Curve(slope, offset, LOWEST)
    return result


def _deserved(fitted: Curves, own: Mapping[str, tuple[Floats, list[Example]]]) -> Curves:
    """The curves with the threshold of each label from which on ``PRECISION`` is reached, over our
    kept-apart lines of all languages.
    """
    least: dict[Label, float] = {}
    for column, label in enumerate(LABELS):
        scores, truths = [], []
        for language, (logits, lines) in own.items():
            targets = np.array([line.targets[column] for line in lines])
            sure = targets != MASKED
            scores.append(fitted[language][label].scores(logits[sure, column]))
            truths.append(targets[sure] >= 0.5)
        reached = precise(np.concatenate(scores), np.concatenate(truths), PRECISION)
        least[label] = min(max(reached, LOWEST), 0.999)
    return {
        language: {label: replace(curve, threshold=least[label]) for label, curve in curves.items()}
        for language, curves in fitted.items()
    }


def _quieted(fitted: Curves, calm: Mapping[str, Floats]) -> Curves:
    scores = {
        label: np.concatenate(
            [fitted[language][label].scores(logits[:, column]) for language, logits in calm.items()]
        )
        for column, label in enumerate(LABELS)
    }
    languages = np.concatenate([np.full(len(logits), one) for one, logits in calm.items()])
    result = fitted
    for factor in FACTORS:
        least = {
            label: rare(its, RARELY.get(label, RARELY_ELSE) * factor)
            for label, its in scores.items()
        }
        result = {
            language: {
                label: replace(curve, threshold=min(max(curve.threshold, least[label]), 0.999))
                for label, curve in curves.items()
            }
            for language, curves in fitted.items()
        }
        flagged = np.zeros(len(languages), dtype=bool)
        for language, curves in result.items():
            here = languages == language
            for label, curve in curves.items():
                flagged[here] |= scores[label][here] >= curve.threshold
        if flagged.mean() <= TOGETHER:
            break
    return result
