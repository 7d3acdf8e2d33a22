"""Which words carried a verdict: each is left out in turn, and the score tells which was missed.

Occlusion (Zeiler and Fergus 2014; for words, Li, Monroe and Jurafsky 2016) asks the model itself,
so it works for any classifier, and its weights are in the units of the score.
"""

import re
from collections.abc import Sequence
from typing import Final

from classifiers.normalise import normalise
from classifiers.verdict import Classifier, Explanation, Label, Span, Verdict

UNITS: Final = 20
"""Most words, or groups of neighbours, left out in one batch: 30 milliseconds are enough for it."""

PART: Final = 64
"""Words. A longer text is first judged in parts of so many, and its heaviest part is explained."""

PHRASE: Final = 3
"""Words left out together where no single word matters, as in "nobody would miss you"."""

MATTERS: Final = 0.1
"""Share of the score that must be lost without a word for the word to be named."""

LEAST: Final = 0.02
"""No word is named for less than this, however low the score: that would be noise."""

_WORD: Final = re.compile(r"\w+(?:['’-]\w+)*")

Stretch = tuple[int, int]


def explain(
    classifier: Classifier, text: str, label: Label | None = None, limit: int = 3
) -> Explanation:
    """The words that carried the verdict on ``label``, at most ``limit``, the heaviest first.

    ``label`` is by default the highest of the flagged ones, or of all if none is flagged. Spans
    point into ``text`` as it was given and do not overlap; there are none if neither a word nor a
    phrase matters. A span's weight is how much the score falls without it. Raises ValueError for
    a limit below 1.
    """
    if limit < 1:
        raise ValueError("limit is at least 1")
    reading = normalise(text)
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
    least = max(LEAST, MATTERS * base.scores[label])
    if len(units) > 1 and max(weights) < least:
        units = _phrases(units)
        base, weights = _weigh(classifier, given, part, units, label)
    chosen = _heaviest(units, weights, least=least, limit=limit)
    spans = tuple(
        Span(*reading.span(first + begin, last + begin), weight) for (first, last), weight in chosen
    )
    return Explanation(label, whole.scores[label], spans)


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
    without = [text[:first] + text[last:] for first, last in units]
    base, *verdicts = classifier.classify([given, *without])
    label = label or _strongest(base)
    return base, [
        # Without a word a text may pass for another language, and its score means something else.
        max(0.0, base.scores[label] - verdict.scores[label])
        if verdict.supported == base.supported
        else 0.0
        for verdict in verdicts
    ]


def _heaviest(
    units: list[Stretch], weights: list[float], *, least: float, limit: int
) -> list[tuple[Stretch, float]]:
    """The heaviest units that matter and do not overlap."""
    chosen: list[tuple[Stretch, float]] = []
    for unit, weight in sorted(zip(units, weights, strict=True), key=lambda pair: -pair[1]):
        apart = all(unit[1] <= first or last <= unit[0] for (first, last), _ in chosen)
        if weight >= least and apart and len(chosen) < limit:
            chosen.append((unit, weight))
    return chosen
