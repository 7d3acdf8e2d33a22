"""Charts as pictures: numbers and lines, no words, so that one picture fits every language.

Whoever cannot see it gets the same numbers in the message and in the picture's description.
Colours after M. Okabe and K. Ito, "Color Universal Design" (2008): told apart whatever somebody's
sight is, on white at more than 4.5 to 1. Nothing is told by colour alone.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageDraw, ImageFont

_WHITE, _BLACK, _PALE = (255, 255, 255), (20, 20, 20), (226, 230, 235)
_BLUE, _VERMILION = (0, 114, 178), (181, 71, 0)
_WIDTH, _ROW, _EDGE = 900, 56, 24
_NAMES, _NUMBERS, _TEXT = 130, 220, 26

MOST_ROWS: Final = 31
"""A month of days; a picture with more could not be read on a phone."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One row. ``name`` and ``said`` (left and right of it) are digits and signs of ASCII.

    ``filled`` is its length from 0 to 1, ``reach`` the two ends of its interval, if it has one.
    """

    name: str
    said: str
    filled: float
    reach: tuple[float, float] | None = None

    def __post_init__(self) -> None:
        """Refuse what the font has no signs for, and what would leave the picture."""
        if not (self.name + self.said).isascii():
            raise ValueError("a chart has no words")
        if not all(0.0 <= end <= 1.0 for end in (self.filled, *(self.reach or ()))):
            raise ValueError("a bar ends within its chart")


def bars(rows: Sequence[Bar], *, mark: float | None = None) -> bytes:
    """A PNG with one bar below the other, and a dashed line at ``mark`` (0 to 1).

    Raises `ValueError` for no rows, or more than `MOST_ROWS`.
    """
    if not 1 <= len(rows) <= MOST_ROWS:
        raise ValueError(f"no chart of {len(rows)} rows")
    picture = Image.new("RGB", (_WIDTH, 2 * _EDGE + _ROW * len(rows)), _WHITE)
    drawing = ImageDraw.Draw(picture)
    font = ImageFont.load_default(_TEXT)
    for number, row in enumerate(rows):
        middle = _EDGE + _ROW * number + _ROW // 2
        drawing.text((_EDGE, middle), row.name, font=font, fill=_BLACK, anchor="lm")
        drawing.text((_WIDTH - _EDGE, middle), row.said, font=font, fill=_BLACK, anchor="rm")
        drawing.rectangle((_x(0.0), middle - 14, _x(1.0), middle + 14), fill=_PALE)
        if row.filled:
            drawing.rectangle((_x(0.0), middle - 14, _x(row.filled), middle + 14), fill=_BLUE)
        if row.reach:
            _whisker(drawing, *row.reach, middle)
    if mark is not None:
        for top in range(_EDGE // 2, picture.height - _EDGE // 2, 14):
            drawing.line((_x(mark), top, _x(mark), top + 8), fill=_VERMILION, width=4)
    written = io.BytesIO()
    picture.save(written, "PNG", optimize=True)
    return written.getvalue()


def _x(share: float) -> int:
    """Where a share lies between the names and the numbers."""
    left, right = _EDGE + _NAMES, _WIDTH - _EDGE - _NUMBERS
    return round(left + share * (right - left))


def _whisker(drawing: ImageDraw.ImageDraw, low: float, high: float, middle: int) -> None:
    """An interval, black on a white rim, so that it stands out on its bar and beside it."""
    for colour, width in ((_WHITE, 9), (_BLACK, 5)):
        drawing.line((_x(low), middle, _x(high), middle), fill=colour, width=width)
        for end in (low, high):
            drawing.line((_x(end), middle - 9, _x(end), middle + 9), fill=colour, width=width)
