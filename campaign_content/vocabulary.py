"""Reads what the words of a language are for, when texts are compared with claims."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent / "claims"
LANGUAGES: Final = {"en": "english.tsv"}
"""The languages in which claims are found by their words; in others they are found by link."""


@dataclass(frozen=True, slots=True)
class WordList:
    """Words that carry no weight, words that deny, and groups of words told for one another."""

    passing: frozenset[str]
    denying: frozenset[str]
    same: tuple[tuple[str, ...], ...]


def read_words(language: str) -> WordList | None:
    """The words of a language (``en``, ``en-GB``), or None if there is no list for it.

    Raises ValueError for a line that is none.
    """
    name = LANGUAGES.get(language.replace("_", "-").partition("-")[0].lower())
    if name is None:
        return None
    found: dict[str, list[tuple[str, ...]]] = {"pass": [], "deny": [], "same": []}
    for number, line in enumerate((FOLDER / name).read_text("utf-8").splitlines(), 1):
        kind, _, words = line.partition("\t")
        if kind not in found or not words.split():
            raise ValueError(f"{name}:{number}")
        found[kind].append(tuple(words.split()))
    passing, denying = (frozenset(w for line in found[k] for w in line) for k in ("pass", "deny"))
    return WordList(passing, denying, tuple(found["same"]))
