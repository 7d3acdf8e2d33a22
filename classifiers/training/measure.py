"""What a classifier makes of labelled texts: the numbers of the model card, as plain functions."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np
from sklearn.metrics import average_precision_score, roc_auc_score

from classifiers.training.corpus import QUIET, Line
from classifiers.verdict import LABELS, Classifier, Label, Verdict

Numbers = dict[str, float | int]

LEAST: Final = 10
"""Fewer examples of either kind than this, and a number would be chance: it is left out."""

SHORT: Final = 6
"""A line with fewer words is short."""


def judge(
    classifier: Classifier,
    texts: Sequence[str],
    watch: Callable[[int], None] = lambda _: None,
    *,
    home: str | None = None,
) -> list[Verdict]:
    """Verdicts of many texts, asked where ``home`` is spoken; ``watch`` is told how many more are
    done.
    """
    verdicts: list[Verdict] = []
    for start in range(0, len(texts), 256):
        verdicts += classifier.classify(texts[start : start + 256], home=home)
        watch(len(verdicts) - start)
    return verdicts


def ranking(verdicts: Sequence[Verdict], truth: Sequence[bool], label: Label) -> Numbers:
    """How well one label's score tells the true from the false, at any and at its threshold.

    ``auc`` and ``average_precision`` for the score, ``precision`` and ``recall`` for the flag
    (no precision if nothing was flagged); empty with fewer than ``LEAST`` of either kind.
    """
    right = np.asarray(truth, dtype=bool)
    if min(right.sum(), (~right).sum()) < LEAST:
        return {}
    scores = np.array([verdict.scores[label] for verdict in verdicts])
    flagged = np.array([label in verdict.flagged for verdict in verdicts])
    hits = int((flagged & right).sum())
    precision = {"precision": hits / int(flagged.sum())} if flagged.any() else {}
    return {
        "texts": len(right),
        "positive": int(right.sum()),
        "auc": float(roc_auc_score(right, scores)),
        "average_precision": float(average_precision_score(right, scores)),
        **precision,
        "recall": hits / int(right.sum()),
    }


def flagged_share(verdicts: Sequence[Verdict]) -> float:
    """Share of texts with any label flagged."""
    return sum(bool(verdict.flagged) for verdict in verdicts) / max(1, len(verdicts))


def flags(verdicts: Sequence[Verdict]) -> Numbers:
    """``flagged``: share with any label flagged; and per label that flagged anything, its share."""
    numbers: Numbers = {"texts": len(verdicts), "flagged": flagged_share(verdicts)}
    for label in LABELS:
        share = sum(label in verdict.flagged for verdict in verdicts) / max(1, len(verdicts))
        if share:
            numbers[label.value] = share
    return numbers


def per_label(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> dict[str, Numbers]:
    """`ranking` of every label on our own corpus, without the lines that fair people differ on."""
    result = {}
    for label in LABELS:
        sure = [
            (verdict, line.labels[label] is True)
            for line, verdict in zip(lines, verdicts, strict=True)
            if line.labels[label] is not None
        ]
        numbers = ranking([verdict for verdict, _ in sure], [truth for _, truth in sure], label)
        if numbers:
            result[label.value] = numbers
    return result


def error(line: Line, verdict: Verdict) -> bool:
    """Whether bullying was flagged where it is not, or missed where it is."""
    return (Label.BULLYING in verdict.flagged) is not (line.labels[Label.BULLYING] is True)


def per_function(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> dict[str, Numbers]:
    """Per function of our own corpus: the share of wrong bullying flags, worst first.

    ``quiet`` is 1 for a function that nobody should be prompted about, 0 for one to be heard.
    """
    wrong: dict[str, list[bool]] = defaultdict(list)
    for line, verdict in zip(lines, verdicts, strict=True):
        if line.labels[Label.BULLYING] is not None:
            wrong[line.function].append(error(line, verdict))
    rows: dict[str, Numbers] = {
        function: {
            "quiet": int(function in QUIET),
            "texts": len(errors),
            "wrong": sum(errors) / len(errors),
        }
        for function, errors in wrong.items()
    }
    return dict(sorted(rows.items(), key=lambda row: -row[1]["wrong"]))


def sides(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> Numbers:
    """Over all functions: share of quiet lines flagged for bullying, and of heard lines missed."""
    pairs = list(zip(lines, verdicts, strict=True))
    quiet = [error(line, verdict) for line, verdict in pairs if _bullying(line) is False]
    heard = [error(line, verdict) for line, verdict in pairs if _bullying(line) is True]
    return {
        "quiet": len(quiet),
        "quiet_flagged": sum(quiet) / max(1, len(quiet)),
        "heard": len(heard),
        "heard_missed": sum(heard) / max(1, len(heard)),
    }


def short_misses(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> Numbers:
    """``missed`` lines of bullying, and how many of them have fewer than ``SHORT`` words."""
    missed = [
        line
        for line, verdict in zip(lines, verdicts, strict=True)
        if _bullying(line) is True and error(line, verdict)
    ]
    short = sum(len(line.text.split()) < SHORT for line in missed)
    return {"missed": len(missed), "short": short}


def _bullying(line: Line) -> bool | None:
    return line.labels[Label.BULLYING]


GROUPS: Final[Mapping[str, frozenset[str]]] = {
    "age": frozenset(
        {"young", "old", "younger", "older", "teenage", "elderly", "millenial", "aged"}
    ),
    "disability": frozenset({"blind", "deaf", "paralyzed"}),
    "gender": frozenset({"male", "female", "nonbinary", "trans", "transgender"}),
    "orientation": frozenset(
        {"lesbian", "gay", "bisexual", "queer", "lgbt", "lgbtq", "homosexual"}
        | {"straight", "heterosexual"}
    ),
    "origin": frozenset(
        {"african", "black", "white", "european", "hispanic", "latino", "latina", "latinx"}
        | {"mexican", "canadian", "american", "asian", "indian", "chinese", "japanese", "eastern"}
    ),
    "religion": frozenset(
        {"christian", "muslim", "jewish", "buddhist", "catholic", "protestant", "sikh", "taoist"}
    ),
}
"""Identity words of the bias templates (Dixon et al. 2018), in groups."""


def per_group(
    texts: Sequence[str], toxic: Sequence[bool], verdicts: Sequence[Verdict]
) -> dict[str, Numbers]:
    """Per identity group: `ranking` of toxicity on texts that name it, and ``flagged_calm``, the
    share of its calm texts with any flag. A group word alone must not raise a score.
    """
    result: dict[str, Numbers] = {}
    for group, words in GROUPS.items():
        places = [place for place, text in enumerate(texts) if words & set(text.casefold().split())]
        chosen = [verdicts[place] for place in places]
        truth = [toxic[place] for place in places]
        numbers = ranking(chosen, truth, Label.TOXICITY)
        if numbers:
            calm = [verdict for verdict, bad in zip(chosen, truth, strict=True) if not bad]
            result[group] = {**numbers, "flagged_calm": flagged_share(calm)}
    return result
