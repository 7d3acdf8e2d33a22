"""Two readers' labels of our corpus, how far they agree, and how they were settled.

``corpus/readings/<file>.tsv`` has a row for each line of ``corpus/<file>.tsv``: the first reader's
letters, and the second's, who did not see the first's. A third column, with the letters that stand,
is read where somebody decides otherwise than the rule does; so far no line has one.
``python -m classifiers.training.readings`` prints the agreement.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from classifiers.training.corpus import FOLDER, LETTERS, parse_labels
from classifiers.verdict import Label

READINGS: Final = FOLDER / "readings"
"""Where the readings are, next to the corpus."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How two readers agree on one label, over the lines that both were sure of.

    ``share`` of such lines on which they agree, ``kappa`` beyond chance (Cohen 1960), ``unsure``
    lines that at least one of them marked with "?".
    """

    lines: int
    share: float
    kappa: float
    unsure: int


def settle(first: str, second: str) -> str:
    """What stands of two readings: what both say; a sure reading against an unsure one; "?" where
    both are sure and differ.
    """
    one, two = parse_labels(first), parse_labels(second)
    letters = ""
    for letter, label in LETTERS.items():
        if one[label] is not None and two[label] is not None and one[label] is not two[label]:
            letters += f"{letter}?"
        else:
            sure = two[label] if one[label] is None else one[label]
            letters += {True: letter, False: "", None: f"{letter}?"}[sure]
    return letters or "-"


def rows_of(path: Path) -> Iterator[tuple[str, str, str]]:
    """First reading, second reading and what stands, line by line."""
    for row in path.read_text("utf-8").splitlines():
        first, second, *decided = row.split("\t")
        yield first, second, decided[0] if decided else settle(first, second)


def agreement(pairs: Sequence[tuple[str, str]]) -> Mapping[Label, Agreement]:
    """Agreement per label of pairs of readings."""
    read = [(parse_labels(first), parse_labels(second)) for first, second in pairs]
    result = {}
    for label in LETTERS.values():
        both = [(one[label], two[label]) for one, two in read]
        sure = [pair for pair in both if None not in pair]
        total = max(1, len(sure))
        share = sum(one is two for one, two in sure) / total
        first, second = (sum(pair[place] is True for pair in sure) / total for place in (0, 1))
        chance = first * second + (1 - first) * (1 - second)
        kappa = (share - chance) / (1 - chance) if chance < 1 else 1.0
        result[label] = Agreement(len(sure), share, kappa, len(both) - len(sure))
    return result


def main() -> None:
    """Print the agreement of the two readers of every file that two have read."""
    pairs = [row[:2] for path in sorted(READINGS.glob("*.tsv")) for row in rows_of(path)]
    print("| label | lines | agree | kappa | unsure |\n|---|---|---|---|---|")
    for label, found in agreement(pairs).items():
        numbers = f"{found.lines} | {found.share:.2%} | {found.kappa:.3f} | {found.unsure}"
        print(f"| `{label.value}` | {numbers} |")


if __name__ == "__main__":
    main()
