"""Lines whose verdict must never flip: ``python -m classifiers.training.regression``.

``regression.tsv`` beside this file has them: ``heard`` or ``quiet``, and the text. The command adds
lines of our corpus that the shipped model judges right by a margin, evenly from all functions, and
lines of ``found.tsv`` (errors that people found) that it judges right by now, until there are
``SIZE``; it never takes one away. A model that flips one must say why in ``flips.toml``, from which
the card has it.
"""

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Final

from classifiers import WEIGHTS, load
from classifiers.card import read_card
from classifiers.training.corpus import Line, read_corpus
from classifiers.training.measure import judge
from classifiers.verdict import LABELS, Classifier, Label, Verdict

LINES: Final = Path(__file__).with_name("regression.tsv")
FOUND: Final = Path(__file__).with_name("found.tsv")
FLIPS: Final = Path(__file__).with_name("flips.toml")

SIZE: Final = 520

BELOW: Final = 0.1
ABOVE: Final = 0.02
"""How far below all thresholds, or above one, scores must be for a line to be taken in: noise flips
no line.
"""

Rule = tuple[str, bool]
"""A text, and whether it is to be heard (flagged as anything but profanity)."""


def rules_of(path: Path = LINES) -> list[Rule]:
    """The lines of a file. Raises ValueError for a verdict that is neither heard nor quiet."""
    rules = []
    for number, row in enumerate(path.read_text("utf-8").splitlines(), start=1):
        verdict, _, text = row.partition("\t")
        if verdict not in {"heard", "quiet"}:
            raise ValueError(f"{path.name}, line {number}: heard or quiet, not {verdict!r}")
        rules.append((text, verdict == "heard"))
    return rules


def is_heard(verdict: Verdict) -> bool:
    """Whether anything but swearing is flagged."""
    return bool(verdict.flagged - {Label.PROFANITY})


def flipped(classifier: Classifier, rules: Sequence[Rule]) -> list[str]:
    """The texts whose verdict is not what it must be."""
    verdicts = judge(classifier, [text for text, _ in rules])
    return [
        text
        for (text, heard), verdict in zip(rules, verdicts, strict=True)
        if is_heard(verdict) is not heard
    ]


def explained(path: Path = FLIPS) -> dict[str, str]:
    """Flips that were accepted: the text, and why."""
    return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}


def by_a_margin(verdict: Verdict, thresholds: dict[Label, float], *, heard: bool) -> bool:
    """Whether a verdict is right and not close to being wrong."""
    distances = [
        verdict.scores[label] - threshold
        for label, threshold in thresholds.items()
        if label is not Label.PROFANITY
    ]
    return max(distances) >= ABOVE if heard else max(distances) <= -BELOW


def in_turn(lines: Iterable[Line]) -> Iterator[Line]:
    """Lines, one of each function in turn."""
    by_function: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        by_function[line.function].append(line)
    for row in zip_longest(*by_function.values()):
        yield from (line for line in row if line is not None)


def chosen(
    classifier: Classifier, thresholds: dict[Label, float], rules: Sequence[Rule], size: int
) -> list[Rule]:
    """``rules`` and new ones after them, ``size`` in all if there are enough."""
    known = {text for text, _ in rules}
    lines = [line for line in read_corpus() if line.parent is None and len(line.text) < 120]
    sure = [line for line in lines if line.labels[Label.BULLYING] is not None]
    sure.sort(key=lambda line: line.key[::-1])
    wanted = [rule for rule in rules_of(FOUND) if rule[0] not in known]
    wanted += [
        (line.text, line.labels[Label.BULLYING] is True)
        for line in in_turn(sure)
        if line.text not in known
    ]
    verdicts = judge(classifier, [text for text, _ in wanted[: 4 * size]])
    right = [
        rule
        for rule, verdict in zip(wanted, verdicts, strict=False)
        if by_a_margin(verdict, thresholds, heard=rule[1])
    ]
    return [*rules, *right[: max(0, size - len(rules))]]


def main() -> None:
    """Fill ``regression.tsv`` up."""
    classifier = load()
    calibration = read_card(WEIGHTS).calibration
    thresholds = dict(zip(LABELS, calibration.thresholds, strict=True))
    rules = chosen(classifier, thresholds, rules_of() if LINES.exists() else [], SIZE)
    rows = [f"{'heard' if heard else 'quiet'}\t{text}" for text, heard in rules]
    LINES.write_text("\n".join(rows) + "\n", "utf-8")
    print(f"{len(rules)} lines, {sum(heard for _, heard in rules)} of them heard")


if __name__ == "__main__":
    main()
