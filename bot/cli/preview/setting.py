"""Sets runs of letters into lines of a given width. Nothing is drawn here."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Final

from PIL import ImageFont

from bot.core.markup import Form, Line, Run

SCALE: Final = 2
"""Pixels of the picture for one of Discord's: sharp also on a good screen."""

_SIZES: Final = {Form.SMALL: 13, Form.BIG: 16, Form.BIGGER: 20, Form.BIGGEST: 24}
_HEIGHTS: Final = {Form.SMALL: 18, Form.BIGGER: 28, Form.BIGGEST: 32}
_TEXT: Final = 16
_LEADING: Final = 22
INDENTS: Final = {Form.QUOTE: 16, Form.ITEM: 24}
_PIECE: Final = re.compile(r"[ \t]+|[^ \t]+")
"""Words and the spaces between them; one that may not be broken is part of its word."""
_NARROW: Final = "\u202f"
"""French's space before ``?``: our font has none, and shows the wider one in its place."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters on their place in a row: ``x`` from its left edge, ``width`` in pixels."""

    run: Run
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a text as it is shown. ``mark`` stands before it, if it begins an item."""

    form: Form
    pieces: tuple[Piece, ...]
    height: int
    mark: str = ""


@cache
def font(size: int, *, bold: bool = False, italic: bool = False) -> ImageFont.FreeTypeFont:
    """A font in pixels of Discord's."""
    name = "bold" if bold else "italic" if italic else "regular"
    content = (files("bot.cli.preview") / "fonts" / f"roboto-{name}.ttf").read_bytes()
    engine = ImageFont.Layout.BASIC  # the same everywhere, whatever is installed
    return ImageFont.truetype(BytesIO(content), size * SCALE, layout_engine=engine)


def size_of(form: Form) -> int:
    """How large the letters of a form are."""
    return _SIZES.get(form, _TEXT)


def font_of(run: Run, form: Form) -> ImageFont.FreeTypeFont:
    """The font of a run. Headings are bold."""
    bold = run.bold or form in {Form.BIG, Form.BIGGER, Form.BIGGEST}
    return font(size_of(form), bold=bold, italic=run.italic)


def rows(lines: Sequence[Line], width: int) -> list[Row]:
    """The rows of a text. No piece reaches beyond ``width``, whatever its language."""
    return [row for line in lines for row in _of_line(line, width * SCALE)]


def _of_line(line: Line, width: int) -> Iterator[Row]:
    height = _HEIGHTS.get(line.form, _LEADING) * SCALE
    room = width - INDENTS.get(line.form, 0) * SCALE
    mark, pieces, x = line.mark, list[Piece](), 0.0
    for word in _words(line, room):
        long = sum(_length(run, line.form) for run in word)
        space = word[0].text.isspace()
        if pieces and x + long > room and not space:
            yield Row(line.form, _trimmed(pieces), height, mark)
            mark, pieces, x = "", [], 0.0
        for run in word if pieces or not space else []:
            pieces.append(Piece(run, x, _length(run, line.form)))
            x += pieces[-1].width
    yield Row(line.form, _trimmed(pieces), height, mark)


def _words(line: Line, room: int) -> Iterator[list[Run]]:
    """Spaces, and words with all that clings to them, such as a comma behind a bold word.

    A word that is wider than the room is cut into parts that are not.
    """
    word: list[Run] = []
    for run in line.runs:
        for text in _PIECE.findall(run.text.replace(_NARROW, "\u00a0")):
            piece = replace(run, text=text)
            if word and (text.isspace() or word[-1].text.isspace()):
                yield from _cut(word, line.form, room)
                word = []
            word.append(piece)
    if word:
        yield from _cut(word, line.form, room)


def _cut(word: list[Run], form: Form, room: int) -> Iterator[list[Run]]:
    if sum(_length(run, form) for run in word) <= room:
        yield word
        return
    for run in word:
        rest = run.text
        while len(rest) > 1 and _length(replace(run, text=rest), form) > room:
            ends = range(len(rest) - 1, 0, -1)
            end = next(
                n for n in ends if n == 1 or _length(replace(run, text=rest[:n]), form) <= room
            )
            yield [replace(run, text=rest[:end])]
            rest = rest[end:]
        yield [replace(run, text=rest)]


def _length(run: Run, form: Form) -> float:
    return font_of(run, form).getlength(run.text)


def _trimmed(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """A row without the spaces at its end."""
    kept = list(pieces)
    while kept and kept[-1].run.text.isspace():
        kept.pop()
    return tuple(kept)
