"""Finer questions than AUC: both lines of a contrast, reliability, marked words, precision."""

import re
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import Final

import numpy as np

from classifiers.explain import explain
from classifiers.lexicon import LexiconClassifier
from classifiers.training.corpus import Line
from classifiers.training.data import rows_of, text_of
from classifiers.training.measure import Numbers, error, judge
from classifiers.training.mix import kept_apart
from classifiers.verdict import LABELS, Classifier, Label, Verdict

BINS: Final = 10

ASKED: Final = (0.75, 0.80, 0.85, 0.90, 0.95)
"""Precisions for which the card says from which score on they are reached."""

SPANS: Final = 600
"""Texts with human spans that are explained, at most."""


def contrasts(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> Numbers:
    """``right``: share of minimal contrasts of which both lines are judged right (bullying)."""
    rows = [
        (line, verdict)
        for line, verdict in zip(lines, verdicts, strict=True)
        if line.labels[Label.BULLYING] is not None
    ]
    right = []
    for _, group in groupby(rows, key=lambda row: row[0].group):
        pair = list(group)
        if len({line.labels[Label.BULLYING] for line, _ in pair}) == 2:
            right.append(not any(error(line, verdict) for line, verdict in pair))
    return {"contrasts": len(right), "right": sum(right) / max(1, len(right))}


def reliability(
    lines: Sequence[Line], verdicts: Sequence[Verdict], label: Label
) -> dict[str, Numbers]:
    """Per tenth of the score: how many lines, their mean score, and the share with the label."""
    rows = [
        (verdict.scores[label], line.labels[label] is True)
        for line, verdict in zip(lines, verdicts, strict=True)
        if line.labels[label] is not None
    ]
    result: dict[str, Numbers] = {}
    for number in range(BINS):
        low, high = number / BINS, (number + 1) / BINS
        chosen = [row for row in rows if low <= row[0] < high or (high == 1.0 and row[0] == 1.0)]
        if chosen:
            score, share = (float(np.mean([row[place] for row in chosen])) for place in (0, 1))
            result[f"{low:.1f}"] = {"lines": len(chosen), "score": score, "share": share}
    return result


def precisions(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> dict[str, Numbers]:
    """Per label: from which score on so many of a hundred lines above it have the label.

    Only precisions that are reached are given.
    """
    result: dict[str, Numbers] = {}
    for label in LABELS:
        rows = sorted(
            (
                (verdict.scores[label], line.labels[label] is True)
                for line, verdict in zip(lines, verdicts, strict=True)
                if line.labels[label] is not None
            ),
            reverse=True,
        )
        if not rows:
            continue
        right = np.cumsum([truth for _, truth in rows]) / np.arange(1, len(rows) + 1)
        reached = {asked: np.flatnonzero(right >= asked) for asked in ASKED}
        result[label.value] = {
            f"{asked:.2f}": rows[int(places[-1])][0]
            for asked, places in reached.items()
            if len(places)
        }
    return result


def characters(text: str, spans: Sequence[tuple[int, int]]) -> set[int]:
    """Places of the letters in spans; spaces and signs between words do not count."""
    return {at for start, end in spans for at in range(start, end) if text[at].isalnum()}


def span_f1(classifier: Classifier, path: Path) -> Numbers:
    """Character F1 of marked words against those that people marked (Pavlopoulos et al. 2021),
    mean over texts that have some; of those only the ones that are kept apart from training.
    """
    rows = [row for row in rows_of(path) if str(row["spans"]) != "[]" and kept_apart(text_of(row))][
        :SPANS
    ]
    scores = []
    for row in rows:
        text = str(row["text"])
        people = {int(place) for place in re.findall(r"\d+", str(row["spans"]))}
        people = {place for place in people if place < len(text) and text[place].isalnum()}
        marked = explain(classifier, text, Label.TOXICITY).spans
        ours = characters(text, [(span.start, span.end) for span in marked])
        scores.append(2 * len(people & ours) / max(1, len(people) + len(ours)))
    return {"texts": len(scores), "f1": float(np.mean(scores)) if scores else 0.0}


def known_words(classifier: Classifier, lines: Sequence[Line]) -> Numbers:
    """``held``: on flagged lines in which the word list knows just one word, how often that word
    is among the marked ones.
    """
    words = LexiconClassifier()
    insults = [line for line in lines if line.labels[Label.INSULT] is True]
    verdicts = judge(classifier, [line.text for line in insults])
    held = []
    for line, verdict in zip(insults, verdicts, strict=True):
        known = explain(words, line.text).spans if Label.BULLYING in verdict.flagged else ()
        if len(known) == 1:
            marked = explain(classifier, line.text, Label.BULLYING).spans
            places = characters(line.text, [(span.start, span.end) for span in marked])
            wanted = characters(line.text, [(known[0].start, known[0].end)])
            held.append(wanted <= places)
    return {"lines": len(held), "held": sum(held) / max(1, len(held))}
