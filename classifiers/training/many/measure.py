"""What the two judges together make of many languages: the numbers of the second model's card."""

import random
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from sklearn.metrics import roc_auc_score

from classifiers.language import detect
from classifiers.training import checks, suites
from classifiers.training.corpus import Line
from classifiers.training.data import Row, rows_of, text_of
from classifiers.training.many.material import LANGUAGES, lines_of, tested_pairs
from classifiers.training.measure import (
    Numbers,
    error,
    flagged_share,
    judge,
    ranking,
    sides,
)
from classifiers.verdict import LABELS, Classifier, Label, Verdict

Measured = dict[str, Numbers]

WITHIN: Final = 0.1
"""Scores of a sentence and its translation are as good as equal."""

NAMED: Final = 4
"""Words from which on the language of a text is asked for."""

TRUTHS: Final[Mapping[tuple[str, str], Callable[[Row], bool | None]]] = {
    ("toxifrench_benchmark", "fr"): lambda row: str(row["label"]) == "1",
    ("germeval2021", "de"): lambda row: str(row[GERMEVAL]) == "1",
    ("offendes_es", "es"): lambda row: {"OFP": True, "OFG": True, "NO": False, "NOE": False}.get(
        str(row["label"])
    ),
}
"""Public sets that are only judged, and which of their texts are toxic."""

GERMEVAL: Final = "Sub1_Toxic"

CONTEXTS: Final = ("en", "it", "fr")
"""Languages of which we have lines that answer a parent."""

CHAT: Final = ("it", "fr")
"""Languages of which there is ordinary chat to judge."""


def own(classifier: Classifier, language: str) -> Numbers:
    """The kept-apart tenth of our corpus in a language, asked where it is spoken: ranking of
    bullying, shares of quiet lines flagged and heard ones missed, contrasts; ``auc_found`` is that
    of the ranking where nothing is said of the language, ``named`` how often it is named right.
    """
    lines = [line for line in lines_of(language, "test") if line.parent is None]
    texts = [line.text for line in lines]
    verdicts = judge(classifier, texts, home=language)
    ranked = _ranked(lines, verdicts)
    found = _ranked(lines, judge(classifier, texts))
    pairs = checks.contrasts(lines, verdicts)
    return {
        **ranked,
        "auc_found": found["auc"],
        **sides(lines, verdicts),
        "contrasts": pairs["contrasts"],
        "contrasts_right": pairs["right"],
        "named": named(lines),
    }


def _ranked(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> Numbers:
    sure = [
        (verdict, line.labels[Label.BULLYING] is True)
        for line, verdict in zip(lines, verdicts, strict=True)
        if line.labels[Label.BULLYING] is not None
    ]
    return ranking([one for one, _ in sure], [truth for _, truth in sure], Label.BULLYING)


def named(lines: Sequence[Line]) -> float:
    """Share of lines of ``NAMED`` words and more whose language is named right."""
    longer = [line for line in lines if len(line.text.split()) >= NAMED]
    right = sum(detect(line.text).language == line.language for line in longer)
    return right / max(1, len(longer))


def suite(classifier: Classifier, language: str) -> Measured:
    """The functional suite of a language."""
    return suites.measured(classifier, suites.read_suite(language), home=language)


def groups(classifier: Classifier, language: str) -> Measured:
    """Per identity group, lines that say the same of each in each language: how many quiet ones
    stay quiet, how many cruel ones are heard.
    """
    return suites.measured(classifier, suites.read_parity(language), home=language)


def public_sets(classifier: Classifier, data: Path) -> Measured:
    """Public sets, and ordinary chat, of the ``eval`` folder."""
    result: Measured = {}
    for (name, language), speak in TRUTHS.items():
        rows = [
            (text_of(row), speak(row))
            for row in rows_of(data / "eval" / f"{name}.parquet", language)
        ]
        known = [(text, truth) for text, truth in rows if truth is not None]
        verdicts = judge(classifier, [text for text, _ in known])
        truths = [truth for _, truth in known]
        calm = [verdict for verdict, truth in zip(verdicts, truths, strict=True) if not truth]
        ranked = ranking(verdicts, truths, Label.TOXICITY)
        result[f"{name} {language}"] = {**ranked, "flagged_calm": flagged_share(calm)}
    for language in CHAT:
        rows_here = rows_of(data / "eval" / "xpersona_chat.parquet", language)
        verdicts = judge(classifier, [text_of(row) for row in rows_here])
        shares = {"texts": len(verdicts), "flagged": flagged_share(verdicts)}
        result[f"xpersona_chat {language}"] = shares
    return result


def parity(classifier: Classifier, data: Path) -> Measured:
    """Per language: share of sentences all of whose scores are within ``WITHIN`` of those of the
    English sentence, and the largest mean distance of a label.
    """
    by_language: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for language, english, text in tested_pairs(data):
        by_language[language].append((english, text))
    result: Measured = {}
    for language, pairs in by_language.items():
        ours, theirs = (table(judge(classifier, [pair[side] for pair in pairs])) for side in (0, 1))
        apart = np.abs(ours - theirs)
        result[language] = {
            "pairs": len(pairs),
            "within": float((apart.max(axis=1) <= WITHIN).mean()),
            "apart": float(apart.mean(axis=0).max()),
        }
    return result


def table(verdicts: Sequence[Verdict]) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """Scores [texts, labels]."""
    return np.array([[verdict.scores[label] for label in LABELS] for verdict in verdicts])


def context(classifier: Classifier, language: str) -> Numbers:
    """The kept-apart tenth of lines that answer a parent: ranking of bullying, and the share of
    groups, in which only the parent differs, with all lines right; the same without parents.
    """
    lines = [line for line in lines_of(language, "test") if line.parent is not None]
    result: Numbers = {}
    for name, parents in (
        ("", [line.parent for line in lines]),
        ("_alone", [None] * len(lines)),
    ):
        verdicts = classifier.classify([line.text for line in lines], parents)
        rows = [
            (line, verdict)
            for line, verdict in zip(lines, verdicts, strict=True)
            if line.labels[Label.BULLYING] is not None
        ]
        truth = [line.labels[Label.BULLYING] is True for line, _ in rows]
        scores = [verdict.scores[Label.BULLYING] for _, verdict in rows]
        groups: dict[int, list[bool]] = defaultdict(list)
        for line, verdict in rows:
            groups[line.group].append(not error(line, verdict))
        whole = [all(right) for right in groups.values() if len(right) > 1]
        result |= {
            f"auc{name}": float(roc_auc_score(truth, scores)),
            f"groups_right{name}": sum(whole) / max(1, len(whole)),
        }
        result |= {"lines": len(rows), "groups": len(whole)}
    return result | {"auc_unrelated": unrelated(classifier, language)}


def unrelated(classifier: Classifier, language: str, *, seed: int = 3) -> float:
    """AUC of bullying on the kept-apart tenth, each line under one that it does not answer."""
    lines = [line for line in lines_of(language, "test") if line.parent is None]
    quiet = [line.text for line in lines if not any(line.labels.values())]
    lines = [line for line in lines if line.labels[Label.BULLYING] is not None]
    chance = random.Random(seed)
    verdicts = classifier.classify(
        [line.text for line in lines], [chance.choice(quiet) for _ in lines]
    )
    truth = [line.labels[Label.BULLYING] is True for line in lines]
    return float(roc_auc_score(truth, [verdict.scores[Label.BULLYING] for verdict in verdicts]))


def everything(classifier: Classifier, data: Path) -> dict[str, Measured]:
    """All measurements, by kind."""
    return {
        "own": {language: own(classifier, language) for language in LANGUAGES},
        **{f"suite_{language}": suite(classifier, language) for language in LANGUAGES},
        **{f"groups_{language}": groups(classifier, language) for language in suites.LANGUAGES},
        "sets": public_sets(classifier, data),
        "parity": parity(classifier, data),
        "context": {language: context(classifier, language) for language in CONTEXTS},
    }
