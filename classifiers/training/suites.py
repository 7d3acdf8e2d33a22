"""Functional suites that are only ever judged: kept out of training, and what passes of them.

They lie with the tests, in ``tests/benchmarks/functional/<lang>.tsv``, in the format of our corpus
(its README has the functions and the letters). They were written to judge models by, so whatever
is in them, or nearly, is not trained on, wherever it comes from.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import Final

from classifiers.normalise import read
from classifiers.training.corpus import Line, key_of, read_file
from classifiers.training.measure import Numbers, judge
from classifiers.training.regression import is_heard
from classifiers.verdict import Classifier, Label, Verdict

SUITES: Final = Path(__file__).parents[2] / "tests" / "benchmarks" / "functional"
"""In the repository: an installed package, which has no corpus either, does not train."""

PARITY: Final = SUITES.with_name("parity")
"""Lines that say the same of each identity group in each language (its README has the format)."""

LANGUAGES: Final = ("en", "it", "fr", "de", "nl", "es", "pt", "pl")

GRAM: Final = 5
"""Words in a row that are compared."""

SHARED: Final = 0.5
"""A text with this share of a line's runs of words is nearly that line."""


def read_suite(language: str, folder: Path = SUITES) -> list[Line]:
    """The lines of one language's suite. Raises FileNotFoundError if there is none."""
    return read_file(folder / f"{language}.tsv")


def read_parity(language: str, folder: Path = PARITY) -> list[Line]:
    """The lines about identity groups in a language; the function of each is its group.

    Raises FileNotFoundError if there are none, ValueError for a side that is neither heard nor
    quiet.
    """
    lines = []
    rows = (folder / f"{language}.tsv").read_text("utf-8").splitlines()
    for number, row in enumerate(rows, start=1):
        group, side, text = row.split("\t")
        if side not in {"heard", "quiet"}:
            raise ValueError(f"{language}.tsv, line {number}: heard or quiet, not {side!r}")
        labels = dict.fromkeys(Label, False) | {Label.BULLYING: side == "heard"}
        lines.append(Line(text, key_of(text), language, group, labels, number))
    return lines


def words_of(text: str) -> list[str]:
    """The words of a text as it is read, in small letters, without signs."""
    plain = "".join(sign if sign.isalnum() else " " for sign in read(text).casefold())
    return plain.split()


class Reserved:
    """Tells texts that are in the suites, or nearly: the same letters and digits, or half of a
    line's runs of five words. Shorter lines have only their letters.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        """``lines`` must not be trained on."""
        self._lines = lines
        self._same: dict[str, Line] = {}
        self._runs: list[int] = []
        self._where: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for place, line in enumerate(lines):
            words = words_of(line.text)
            self._same["".join(words) or line.key] = line
            grams = _grams(words)
            self._runs.append(len(grams))
            for gram in grams:
                self._where[gram].append(place)

    def __contains__(self, text: str) -> bool:
        """Whether the text is one of the lines, or nearly."""
        return self.nearest(text) is not None

    def nearest(self, text: str) -> Line | None:
        """The line that the text is, or nearly is."""
        words = words_of(text)
        same = self._same.get("".join(words) or text)
        if same is not None:
            return same
        met = Counter(place for gram in _grams(words) for place in self._where.get(gram, ()))
        for place, count in met.most_common():
            if count >= SHARED * self._runs[place]:
                return self._lines[place]
        return None


def _grams(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + GRAM]) for at in range(len(words) - GRAM + 1)}


def reserved(languages: Sequence[str] = LANGUAGES) -> Reserved:
    """What is kept out of training: the suites of these languages, and the lines about groups."""
    return Reserved(
        [line for language in languages for line in (*read_suite(language), *read_parity(language))]
    )


def is_right(line: Line, verdict: Verdict) -> bool:
    """Bullying is to be heard, whatever it is flagged as; of all else nothing but swearing."""
    return is_heard(verdict) is (line.labels[Label.BULLYING] is True)


def passed(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> dict[str, Numbers]:
    """Per function: ``lines`` of each side and how many are right; last ``contrasts`` (both lines
    right) and ``all``.
    """
    rows = list(zip(lines, verdicts, strict=True))
    result: dict[str, Numbers] = {}
    for function in dict.fromkeys(line.function for line in lines):
        result[function] = _sides([row for row in rows if row[0].function == function])
    pairs = [list(pair) for _, pair in groupby(rows, key=lambda row: row[0].group)]
    pairs = [pair for pair in pairs if len(pair) == 2]
    whole = sum(all(is_right(line, verdict) for line, verdict in pair) for pair in pairs)
    result["contrasts"] = {"pairs": len(pairs), "right": whole}
    result["all"] = _sides(rows)
    return result


def _sides(rows: Sequence[tuple[Line, Verdict]]) -> Numbers:
    numbers: Numbers = {}
    for side in ("quiet", "heard"):
        right = [
            is_right(line, verdict)
            for line, verdict in rows
            if (line.labels[Label.BULLYING] is True) is (side == "heard")
        ]
        numbers |= {side: len(right), f"{side}_right": sum(right)}
    return numbers


def measured(
    classifier: Classifier, lines: Sequence[Line], *, home: str | None = None
) -> dict[str, Numbers]:
    """`passed`, as a classifier judges the lines where ``home`` is spoken."""
    return passed(lines, judge(classifier, [line.text for line in lines], home=home))
