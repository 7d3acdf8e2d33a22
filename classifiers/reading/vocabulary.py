"""Which words are English, how common they are, and which of them people disguise."""

from functools import cache
from pathlib import Path
from typing import Final

DATA: Final = Path(__file__).parent.parent / "data"


@cache
def english() -> dict[str, int]:
    """Common words of English comments and chat with their rank, 0 the commonest."""
    lines = (DATA / "english.txt").read_text(encoding="utf-8").splitlines()
    return {word: rank for rank, word in enumerate(lines)}


@cache
def rude() -> dict[str, int]:
    """Words that people disguise, in the order in which a gap-toothed one is guessed."""
    lines = (DATA / "rude.txt").read_text(encoding="utf-8").splitlines()
    return {word: rank for rank, word in enumerate(lines)}


@cache
def lookalikes() -> dict[str, str]:
    """Letters of other alphabets, and the Latin letter that each can pass for."""
    return {character: letter for character, letter, _ in _lookalike_rows()}


@cache
def twins() -> frozenset[str]:
    """Those lookalikes that are drawn just like the Latin letter."""
    return frozenset(character for character, _, kind in _lookalike_rows() if kind == "twin")


def _lookalike_rows() -> list[tuple[str, str, str]]:
    lines = (DATA / "lookalikes.tsv").read_text(encoding="ascii").splitlines()
    rows = (line.split("\t") for line in lines)
    return [(chr(int(number, 16)), letter, kind) for number, letter, kind in rows]
