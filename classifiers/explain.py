"""Which words carried a verdict: each is left out in turn, and the score tells which was missed.

Occlusion (Zeiler and Fergus 2014; for words, Li, Monroe and Jurafsky 2016) asks the model itself,
so it works for any classifier, and its weights are in the units of the score. A word that the word
list knows as hurtful is named if the score falls at all without it: a model that has heard enough
in the rest of a sentence hardly misses it, and yet it is what a writer would change.
"""

import math
import re
from collections.abc import Sequence
from typing import Final

from classifiers.language import ENGLISH
from classifiers.lexicon import load, speaks_to_somebody
from classifiers.normalise import normalise
from classifiers.verdict import LONGEST_TEXT, Classifier, Explanation, Label, Span, Verdict

UNITS: Final = 20
"""Most words, or groups of neighbours, left out in one batch: 30 milliseconds are enough for it."""

PART: Final = 64
"""Words. A longer text is first judged in parts of so many, and its heaviest part is explained."""

PHRASE: Final = 3
"""Words left out together where no single word matters, as in "nobody would miss you"."""

MATTERS: Final = 0.1
"""Share of the score that must be lost without a word for the word to be named."""

BESIDE: Final = 0.25
"""Share of the heaviest word's evidence (log-odds) that makes another worth naming beside it. A
score near 1 hardly falls without one of several cruel words, but its log-odds do.
"""

EVIDENCE: Final = 0.35
"""Log-odds that must be lost for that: from 0.98 to 0.97."""

HURTFUL: Final = 0.25
"""A kind of terms of the word list speaks for a label if so many lines with one have the label."""

LEAST: Final = 0.02
"""No word is named for less than this, however low the score: that would be noise."""

CLEAR: Final = 0.5
"""Below it a score has no words to point at but those that make it."""

_WORD: Final = re.compile(r"\w+(?:['’-]\w+)*")

Stretch = tuple[int, int]


def explain(
    classifier: Classifier,
    text: str,
    label: Label | None = None,
    limit: int = 3,
    *,
    home: str | None = None,
) -> Explanation:
    """The words that carried the verdict on ``label``, at most ``limit``, the heaviest first.

    ``label`` is by default the highest of the flagged ones, or of all if none is flagged. Spans
    point into ``text`` as it was given and do not overlap; there are none if neither a word nor a
    phrase matters. A span's weight is how much the score falls without it. Raises ValueError for
    a limit below 1. ``home`` is as in `Classifier.classify`. What lies beyond `LONGEST_TEXT`
    carried nothing: it was not read.
    """
    if limit < 1:
        raise ValueError("limit is at least 1")
    classifier = _AtHome(classifier, home)
    reading = normalise(text[:LONGEST_TEXT])
    words = [found.span() for found in _WORD.finditer(reading.text)]
    begin, part, given = 0, reading.text, text
    whole = None
    if len(words) > PART:
        parts = [words[start : start + PART] for start in range(0, len(words), PART)]
        pieces = [reading.text[part[0][0] : part[-1][1]] for part in parts]
        whole, *verdicts = classifier.classify([text, *pieces])
        asked = label = label or _strongest(whole)
        words = max(zip(parts, verdicts, strict=True), key=lambda pair: pair[1].scores[asked])[0]
        begin = words[0][0]
        part = given = reading.text[begin : words[-1][1]]
    units = _units([(first - begin, last - begin) for first, last in words])
    base, weights = _weigh(classifier, given, part, units, label)
    whole, label = whole or base, label or _strongest(base)
    known = _known(part, units, base.language, label)
    if base.scores[label] >= CLEAR:
        weights = _beside(classifier, part, units, label, weights, known)
    matters = _matters(base.scores[label], weights, known)
    if len(units) > 1 and max(weights) < _least(base.scores[label]) and not _both(known, matters):
        units = _phrases(units)
        base, weights = _weigh(classifier, given, part, units, label)
        known = _known(part, units, base.language, label)
        matters = _matters(base.scores[label], weights, known)
    chosen = _heaviest(units, weights, matters, known, limit)
    spans = tuple(
        Span(*reading.span(first + begin, last + begin), weight) for (first, last), weight in chosen
    )
    return Explanation(label, whole.scores[label], spans)


class _AtHome:
    """A classifier that is asked about texts of one place."""

    def __init__(self, classifier: Classifier, home: str | None) -> None:
        self._classifier, self._home = classifier, home

    @property
    def model(self) -> str:
        return self._classifier.model

    def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        return self._classifier.classify(texts, parents, home=home or self._home)


def _strongest(verdict: Verdict) -> Label:
    return max(verdict.flagged or verdict.scores, key=lambda label: verdict.scores[label])


def _units(words: list[Stretch]) -> list[Stretch]:
    """The words, or groups of neighbours if there are too many of them."""
    size = max(1, -(-len(words) // UNITS))
    groups = [words[start : start + size] for start in range(0, len(words), size)]
    return [(group[0][0], group[-1][1]) for group in groups]


def _phrases(units: list[Stretch]) -> list[Stretch]:
    size = min(PHRASE, len(units))
    return [(units[start][0], units[start + size - 1][1]) for start in range(len(units) - size + 1)]


def _weigh(
    classifier: Classifier,
    given: str,
    text: str,
    units: Sequence[Stretch],
    label: Label | None,
) -> tuple[Verdict, list[float]]:
    """The verdict on a text as given, and how much its score falls without each unit of it as
    read; one batch.
    """
    without = [_cut(text, [unit]) for unit in units]
    base, *verdicts = classifier.classify([given, *without])
    label = label or _strongest(base)
    return base, [
        # Without a word a text may pass for another language, and its score means something else.
        max(0.0, base.scores[label] - verdict.scores[label])
        if verdict.supported == base.supported
        else 0.0
        for verdict in verdicts
    ]


def _beside(
    classifier: Classifier,
    text: str,
    units: Sequence[Stretch],
    label: Label,
    weights: Sequence[float],
    known: Sequence[bool],
) -> list[float]:
    """The weights, but of ``known`` units how much the score falls without them once the heaviest
    is gone, where that is more: of two cruel words one stands in for the other. One more batch,
    where there is such a unit that is not the heaviest.
    """
    heaviest = max(range(len(units)), key=lambda place: weights[place])
    asked = [place for place in range(len(units)) if known[place] and place != heaviest]
    result = list(weights)
    if asked:
        base, *verdicts = classifier.classify(
            [_cut(text, [units[at] for at in {heaviest, *more}]) for more in ([], *zip(asked))]
        )
        for place, verdict in zip(asked, verdicts, strict=True):
            if verdict.supported == base.supported:
                fall = base.scores[label] - verdict.scores[label]
                result[place] = max(result[place], fall)
    return result


def _cut(text: str, stretches: Sequence[Stretch]) -> str:
    """The text without stretches of it."""
    for first, last in sorted(stretches, reverse=True):
        text = text[:first] + text[last:]
    return text


def _known(text: str, units: Sequence[Stretch], language: str, label: Label) -> list[bool]:
    """Which units hold a term of the word list that speaks for a label, in a text as read."""
    words = load()
    places = [
        (hit.start, hit.end)
        for hit in words.hits(text, dict.fromkeys((language, ENGLISH)))
        if words.weights[hit.kind, speaks_to_somebody(hit.kind, text)][label] >= HURTFUL
    ]
    return [any(first < end and start < last for start, end in places) for first, last in units]


def _matters(score: float, weights: Sequence[float], known: Sequence[bool]) -> list[bool]:
    """Which units to name: those without which the score falls by enough, or its log-odds do, and
    ``known`` ones without which a clear score falls at all.
    """
    least = _least(score)
    evidence = [_odds(score) - _odds(score - weight) for weight in weights]
    enough = max(EVIDENCE, BESIDE * max(evidence, default=0.0))
    return [
        weight >= least or (score >= CLEAR and (said >= enough or (hurts and said > 0.0)))
        for weight, said, hurts in zip(weights, evidence, known, strict=True)
    ]


def _both(known: Sequence[bool], matters: Sequence[bool]) -> bool:
    """Whether a word that the word list knows is named already: no phrase says it better."""
    return any(one and other for one, other in zip(known, matters, strict=True))


def _least(score: float) -> float:
    return max(LEAST, MATTERS * score)


def _odds(score: float) -> float:
    """Log-odds of a probability, kept finite."""
    kept = min(max(score, 1e-4), 1 - 1e-4)
    return math.log(kept / (1 - kept))


def _heaviest(
    units: list[Stretch],
    weights: list[float],
    named: list[bool],
    known: list[bool],
    limit: int,
) -> list[tuple[Stretch, float]]:
    """The heaviest units that matter and do not overlap, those of the word list before others."""
    chosen: list[tuple[Stretch, float]] = []
    rows = sorted(
        zip(units, weights, named, known, strict=True), key=lambda row: (-row[3], -row[1])
    )
    for unit, weight, matters, _ in rows:
        apart = all(unit[1] <= first or last <= unit[0] for (first, last), _ in chosen)
        if matters and apart and len(chosen) < limit:
            chosen.append((unit, weight))
    return sorted(chosen, key=lambda pair: -pair[1])
