"""How long texts are cut for a model: into windows, and no word longer than its pieces know."""

from collections.abc import Iterator
from typing import Final, NamedTuple

OVERLAP: Final = 0.25
"""Share of a window that the next one reads again, so that no sentence falls between two."""

LONGEST_WORD: Final = 100
"""WordPiece calls longer words unknown; they are cut in pieces, so that they are read."""

LONGEST_PARENT: Final = 40
"""Word pieces of a parent that are looked at: its beginning says what is answered."""

PARENT_CHARACTERS: Final = 1_000
"""Characters of a parent that are read for that."""


class Window(NamedTuple):
    """What a model looks at in one go: pieces of a text, and of the parent that it answers."""

    text: tuple[int, ...]
    parent: tuple[int, ...] = ()

    @property
    def size(self) -> int:
        """All of its pieces, with the one that parts text and parent."""
        return len(self.text) + (len(self.parent) + 1 if self.parent else 0)


def windows(pieces: list[int], size: int) -> list[list[int]]:
    """Cut pieces into overlapping windows of at most ``size`` that together hold all of them.

    The last one is moved back to be full: what stands around a word helps to understand it.
    """
    if len(pieces) <= size:
        return [pieces]
    stride = max(1, size - int(size * OVERLAP))
    starts = [*range(0, len(pieces) - size, stride), len(pieces) - size]
    return [pieces[start : start + size] for start in starts]


def encodable(text: str) -> str:
    """The text without lone surrogates, which no tokenizer takes, and without endless words."""
    if not text.isascii():
        text = text.encode("utf-8", "replace").decode("utf-8")
    if len(text) <= LONGEST_WORD:
        return text
    return " ".join(
        word if len(word) <= LONGEST_WORD else " ".join(_cut(word)) for word in text.split(" ")
    )


def _cut(word: str) -> Iterator[str]:
    for start in range(0, len(word), LONGEST_WORD):
        yield word[start : start + LONGEST_WORD]
