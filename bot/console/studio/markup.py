"""Texts as Discord shows them: its markup read into pieces, which a template writes escaped."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_KINDS: Final = (("small", "-# "), ("quote", "> "), ("item", "- "), ("item", "* "))
_HEADING: Final = re.compile(r"#{1,3} ")
_INLINE: Final = re.compile(
    r"\*\*(.+?)\*\*|`([^`]+)`|(?<![*\w])\*([^*\s][^*]*)\*|<(https?://[^>\s]+)>"
)
_STYLES: Final = ("strong", "code", "em", "plain")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: ``kind`` is paragraph, heading, small, quote or item. ``pieces`` are its texts,
    each with how it is set: strong, code, em or plain.
    """

    kind: str
    pieces: tuple[tuple[str, str], ...]


def lines(text: str) -> list[Line]:
    """The lines of a text that say anything, in order."""
    return [_line(each.strip()) for each in text.splitlines() if each.strip()]


def _line(said: str) -> Line:
    if (heading := _HEADING.match(said)) is not None:
        return Line("heading", tuple(_pieces(said[heading.end() :])))
    for kind, begins in _KINDS:
        if said.startswith(begins):
            return Line(kind, tuple(_pieces(said.removeprefix(begins))))
    return Line("paragraph", tuple(_pieces(said)))


def _pieces(said: str) -> Iterator[tuple[str, str]]:
    """The pieces of a line; what only looks like markup stays as it is."""
    end = 0
    for found in _INLINE.finditer(said):
        if found.start() > end:
            yield "plain", said[end : found.start()]
        number = found.lastindex or 1
        yield _STYLES[number - 1], found[number]
        end = found.end()
    if end < len(said):
        yield "plain", said[end:]
