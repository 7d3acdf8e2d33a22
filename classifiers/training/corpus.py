"""Our own labelled corpus: reading it, and keeping a part of it away from training."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Final, Literal

from classifiers.normalise import read
from classifiers.verdict import Label

FOLDER: Final = Path(__file__).parent / "corpus"
"""The corpus as it ships with the source: ``<lang>-<letter>.tsv`` (its README has the format)."""

LETTERS: Final[Mapping[str, Label]] = {
    "T": Label.TOXICITY,
    "S": Label.SEVERE_TOXICITY,
    "I": Label.INSULT,
    "H": Label.THREAT,
    "A": Label.IDENTITY_ATTACK,
    "P": Label.PROFANITY,
    "X": Label.SEXUALLY_EXPLICIT,
    "F": Label.SELF_HARM_ENCOURAGEMENT,
    "B": Label.BULLYING,
}

QUIET: Final = frozenset(
    {"chat", "banter", "swear", "cheer", "negated", "quoted", "counter", "identity", "self"}
    | {"game", "critique", "disagree", "topic", "kind", "crisis", "homonym", "slang", "notice"}
    | {"feedback"}
)
"""Functions that nobody should be prompted about, if only because of swear words."""

Part = Literal["train", "calibration", "test"]


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence. ``labels`` has True, False, or None where fair people would differ.

    ``group`` is the same for the lines of a minimal contrast; ``text`` is as written, ``key`` is
    what duplicates have in common. ``parent`` is the message that it answers, if it was written
    as an answer.
    """

    text: str
    key: str
    language: str
    function: str
    labels: Mapping[Label, bool | None]
    group: int
    parent: str | None = None


def key_of(text: str) -> str:
    """What near-exact copies have in common: letters and digits of the text as it is read."""
    plain = "".join(sign for sign in read(text).casefold() if sign.isalnum())
    return plain or text


def digest_of(key: str) -> str:
    """A short name of a key, for lists that must not repeat the text itself."""
    return blake2b(key.encode(), digest_size=8).hexdigest()


def parse_labels(letters: str) -> dict[Label, bool | None]:
    """Labels of a line from its letters (``TI?B``, ``-``). Raises ValueError for other letters."""
    labels: dict[Label, bool | None] = dict.fromkeys(LETTERS.values(), False)
    if letters == "-":
        return labels
    for place, letter in enumerate(letters):
        if letter == "?":
            continue
        if letter not in LETTERS:
            raise ValueError(f"unknown label {letter!r} in {letters!r}")
        unsure = letters[place + 1 : place + 2] == "?"
        labels[LETTERS[letter]] = None if unsure else True
    return labels


def read_file(path: Path, first_group: int = 0) -> list[Line]:
    """The lines of one file of the corpus, in order. Raises ValueError with the line's number."""
    lines: list[Line] = []
    group = first_group - 1
    paired = False
    for number, row in enumerate(path.read_text("utf-8").splitlines(), start=1):
        columns = row.split("\t")
        if len(columns) not in {3, 4}:
            raise ValueError(f"{path.name}, line {number}: {len(columns)} columns")
        function, letters, *rest = columns
        parent = rest[0] if len(rest) == 2 else None
        group += 0 if paired else 1
        paired = function.startswith("pair:")
        lines.append(
            Line(
                text=rest[-1],
                key=key_of(rest[-1]),
                language=path.name[:2],
                function=function.removeprefix("pair:"),
                labels=parse_labels(letters),
                group=group,
                parent=parent,
            )
        )
    return lines


def read_corpus(folder: Path = FOLDER, language: str = "en") -> list[Line]:
    """All lines of a language, groups numbered through, answers to a parent last."""
    lines: list[Line] = []
    paths = sorted(
        folder.glob(f"{language}-*.tsv"), key=lambda path: ("context" in path.name, path)
    )
    for path in paths:
        lines += read_file(path, first_group=1 + lines[-1].group if lines else 0)
    return lines


def parts(lines: Sequence[Line]) -> list[Part]:
    """Which part each line belongs to: 80 % train, 10 % calibration, 10 % test.

    Decided by a hash of the text, so that it does not change when lines are added elsewhere;
    lines of a contrast, and copies of a line, are always in one part.
    """
    chief = _joined((line.group, line.key) for line in lines)
    least: dict[int, str] = {}
    for line in lines:
        root = chief[line.group]
        least[root] = min(least.get(root, line.key), line.key)
    return [_part(least[chief[line.group]]) for line in lines]


def _part(key: str) -> Part:
    tenth = int.from_bytes(blake2b(key.encode(), digest_size=4).digest(), "big") % 10
    return "test" if tenth == 0 else "calibration" if tenth == 1 else "train"


def _joined(pairs: Iterable[tuple[int, str]]) -> dict[int, int]:
    """For every group the chief of all groups that share a text with it (union-find)."""
    chief: dict[int, int] = {}
    first: dict[str, int] = {}

    def find(group: int) -> int:
        while chief.setdefault(group, group) != group:
            group = chief[group]
        return group

    for group, key in pairs:
        chief[find(group)] = find(first.setdefault(key, group))
    return {group: find(group) for group in list(chief)}
