"""Reads by which words a tip is called for: one table per language, a kind and a phrase per line.

A phrase is words in a row; ``a|b`` stands for either, and a dot for the end of what is said. What
is done with them is decided elsewhere.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent / "triggers"


class Kind(StrEnum):
    """What a phrase is: how it calls for a tip, and for which one."""

    QUESTION = "question"
    """Somebody asks whether something is true."""
    PICTURE = "picture"
    """Somebody asks whether a picture is real."""
    SECURITY = "security"
    """Somebody is worried about an account or a code."""
    DOUBT = "doubt"
    """Somebody asks whether they are being tricked."""
    LINK = "link"
    """Said beside a link, it asks to pass it on without looking."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in a row, each as the ways in which it may be written, in lower case."""

    kind: Kind
    words: tuple[tuple[str, ...], ...]


def read_phrases() -> tuple[Phrase, ...]:
    """The phrases of all languages that we ship. Raises ValueError for a line that is none."""
    found = []
    for file in sorted(FOLDER.glob("*.tsv")):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            kind, _, words = line.partition("\t")
            if kind not in list(Kind) or len(words.split()) < 2:
                raise ValueError(f"{file.name}:{number}")
            ways = tuple(tuple(word.split("|")) for word in words.lower().split())
            found.append(Phrase(Kind(kind), ways))
    return tuple(found)
