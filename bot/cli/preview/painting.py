"""Draws a message as Discord shows it, in its dark colours or its light ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from PIL import Image, ImageDraw
from PIL.PngImagePlugin import PngInfo

from bot.cli.preview.pixels import MOST, Colour, is_flat, of_few_colours, shown
from bot.cli.preview.setting import INDENTS, SCALE, Row, font, font_of, rows, size_of
from bot.core.markup import Form, Run, lines

WIDTH: Final = 600
"""Of a picture, in pixels of Discord's."""

_LEFT, _RIGHT, _EDGE, _GAP = 72, 24, 16, 8
_AVATAR: Final = 40


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours after Discord's own, as its client shows them in 2025."""

    ground: Colour
    text: Colour
    name: Colour
    faint: Colour
    link: Colour
    mention: Colour
    mentioned: Colour
    code: Colour
    line: Colour
    button: Colour
    label: Colour


THEMES: Final = {
    "dark": Theme(
        (49, 51, 56), (219, 222, 225), (242, 243, 245), (148, 155, 164), (0, 168, 252),
        (60, 66, 112), (201, 205, 251), (43, 45, 49), (78, 80, 88), (78, 80, 88), (255, 255, 255),
    ),
    "light": Theme(
        (255, 255, 255), (49, 51, 56), (6, 6, 7), (92, 94, 102), (0, 103, 224),
        (230, 232, 253), (80, 92, 220), (242, 243, 245), (196, 201, 206), (227, 229, 232),
        (6, 6, 7),
    ),
}  # fmt: skip

STYLES: Final[dict[str, Colour]] = {
    "primary": (88, 101, 242), "success": (36, 128, 70), "danger": (218, 55, 60),
}  # fmt: skip
"""Colours of buttons; any other has the theme's own."""

MENU: Final = "menu"
"""The style of a menu that is closed: its label is what it asks for."""

_WHITE: Final = (255, 255, 255)
_BLURPLE: Final = STYLES["primary"]
_AVATAR_GROUND: Final = (0, 122, 110)


@dataclass(frozen=True, slots=True)
class Button:
    """A button below a message; ``style`` is what Discord calls it."""

    label: str
    style: str = "secondary"


@dataclass(frozen=True, slots=True)
class Message:
    """What is shown: the words, what stands for mentions, a picture, buttons in rows.

    ``badge`` stands beside the name of an app, ``foot`` below what one person alone can see.
    """

    author: str
    badge: str
    at: str
    text: str
    names: tuple[tuple[str, str], ...] = ()
    image: bytes | None = None
    alt: str = ""
    buttons: tuple[tuple[Button, ...], ...] = ()
    foot: str = ""


def painted(message: Message, theme: str) -> bytes:
    """A PNG of a message in the colours of a theme (``dark``, ``light``).

    Raises `OSError` for a picture that cannot be read.
    """
    return _Sheet(message, THEMES[theme]).png()


def described(message: Message) -> str:
    """All that a picture of a message says, in words: they stand in its file as well."""
    rows = (" ".join(f"[{button.label}]" for button in row) for row in message.buttons)
    return "\n\n".join(part for part in (message.text, message.alt, "\n".join(rows)) if part)


class _Sheet:
    """A picture in the making: ``y`` is how far down it has come, in its own pixels."""

    def __init__(self, message: Message, theme: Theme) -> None:
        self._message, self._theme = message, theme
        self._rows = rows(lines(message.text, dict(message.names)), WIDTH - _LEFT - _RIGHT)
        self._shown = None if message.image is None else shown(message.image, theme.ground)
        self._foot = rows(lines(f"-# {message.foot}"), WIDTH - _LEFT - _RIGHT)
        self._ranks = [each for row in message.buttons for each in _ranked(row)]
        size = (WIDTH * SCALE, self._height())
        self._sheet = Image.new("RGB", size, theme.ground)
        self._pen = ImageDraw.Draw(self._sheet)
        self._y = _EDGE * SCALE

    def png(self) -> bytes:
        """All of it."""
        self._head()
        self._text(self._rows)
        if self._shown is not None:
            self._picture(self._shown)
        for rank in self._ranks:
            self._buttons(rank)
        if self._message.foot:
            self._y += 4 * SCALE
            self._text(self._foot)
        written = BytesIO()
        # Letters and charts need few colours; a photograph would suffer.
        few = self._message.image is None or is_flat(self._message.image)
        kept = of_few_colours(self._sheet) if few else self._sheet
        told = PngInfo()
        told.add_itxt("Description", described(self._message), zip=True)
        kept.save(written, "PNG", compress_level=9, pnginfo=told)
        return written.getvalue()

    def _height(self) -> int:
        height = (2 * _EDGE + 24) * SCALE + sum(row.height for row in self._rows)
        if self._shown is not None:
            height += self._shown.height + _GAP * SCALE
        height += len(self._ranks) * (32 + _GAP) * SCALE
        if self._message.foot:
            height += 4 * SCALE + sum(row.height for row in self._foot)
        return height

    def _head(self) -> None:
        """The round picture of the app, its name, that it is one, and the time."""
        message, pen, x = self._message, self._pen, float(_LEFT * SCALE)
        box = (_EDGE, _EDGE, _EDGE + _AVATAR, _EDGE + _AVATAR)
        self._dot([each * SCALE for each in box], message.author[:1])
        middle = self._y + 11 * SCALE
        letters = font(16, bold=True)
        pen.text((x, middle), message.author, self._theme.name, letters, anchor="lm")
        x += letters.getlength(message.author) + 6 * SCALE
        small = font(10, bold=True)
        wide = small.getlength(message.badge) + 8 * SCALE
        edges = (x, middle - 8 * SCALE, x + wide, middle + 8 * SCALE)
        pen.rounded_rectangle(edges, 4 * SCALE, _BLURPLE)
        pen.text((x + wide / 2, middle), message.badge, _WHITE, small, anchor="mm")
        x += wide + 8 * SCALE
        pen.text((x, middle), message.at, self._theme.faint, font(12), anchor="lm")
        self._y += 24 * SCALE

    def _dot(self, box: list[int], letter: str) -> None:
        """A filled circle with a letter, drawn larger first so that its rim is smooth."""
        wide = box[2] - box[0]
        large = Image.new("L", (wide * 4, wide * 4))
        ImageDraw.Draw(large).ellipse((0, 0, wide * 4 - 1, wide * 4 - 1), 255)
        mask = large.resize((wide, wide), Image.Resampling.LANCZOS)
        self._sheet.paste(_AVATAR_GROUND, (box[0], box[1]), mask)
        at = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
        self._pen.text(at, letter, _WHITE, font(20, bold=True), anchor="mm")

    def _text(self, set_: Sequence[Row]) -> None:
        for row in set_:
            left = (_LEFT + INDENTS.get(row.form, 0)) * SCALE
            middle = self._y + row.height / 2
            if row.form is Form.QUOTE:
                edge = _LEFT * SCALE
                bar = (edge, self._y, edge + 4 * SCALE, self._y + row.height)
                self._pen.rectangle(bar, self._theme.line)
            if row.mark:
                at = (left - 8 * SCALE, middle)
                self._pen.text(at, row.mark, self._theme.text, font(16), anchor="rm")
            for piece in row.pieces:
                self._run(piece.run, row.form, left + piece.x, middle, piece.width)
            self._y += row.height

    def _run(self, run: Run, form: Form, x: float, middle: float, wide: float) -> None:
        """Letters with what lies under them and through them. ``middle`` is that of their row."""
        theme, half = self._theme, size_of(form) * SCALE * 0.62
        ground = theme.mention if run.mention else theme.code if run.code else None
        ground = theme.line if run.hidden else ground
        if ground is not None:
            box = (x - SCALE, middle - half, x + wide + SCALE, middle + half)
            self._pen.rounded_rectangle(box, 3 * SCALE, ground)
        if run.hidden:
            return
        colour = theme.faint if form is Form.SMALL else theme.text
        colour = theme.mentioned if run.mention else theme.link if run.link else colour
        self._pen.text((x, middle), run.text, colour, font_of(run, form), anchor="lm")
        for wanted, y in ((run.underline, half * 0.8), (run.strike, 0)):
            if wanted:
                self._pen.line((x, middle + y, x + wide, middle + y), colour, SCALE)

    def _picture(self, shown: Image.Image) -> None:
        self._y += _GAP * SCALE
        mask = Image.new("L", shown.size)
        edges = (0, 0, shown.width - 1, shown.height - 1)
        ImageDraw.Draw(mask).rounded_rectangle(edges, 8 * SCALE, 255)
        left = _LEFT * SCALE
        self._sheet.paste(shown, (left, self._y), mask)
        self._y += shown.height
        if self._message.alt:
            x, y = left + 8 * SCALE, self._y - 28 * SCALE
            box = (x, y, x + 34 * SCALE, y + 20 * SCALE)
            self._pen.rounded_rectangle(box, 6 * SCALE, (20, 20, 22))
            at = (x + 17 * SCALE, y + 10 * SCALE)
            self._pen.text(at, "ALT", _WHITE, font(11, bold=True), anchor="mm")

    def _buttons(self, rank: Sequence[Button]) -> None:
        self._y += _GAP * SCALE
        x = float(_LEFT * SCALE)
        for button in rank:
            wide = _wide(button)
            if button.style == MENU:
                self._menu(button, (x, self._y, x + wide, self._y + 32 * SCALE))
                continue
            colour = STYLES.get(button.style, self._theme.button)
            label = _WHITE if button.style in STYLES else self._theme.label
            box = (x, self._y, x + wide, self._y + 32 * SCALE)
            self._pen.rounded_rectangle(box, 8 * SCALE, colour)
            at = (x + wide / 2, self._y + 16 * SCALE)
            self._pen.text(at, _cut(button.label), label, font(14, bold=True), anchor="mm")
            x += wide + _GAP * SCALE
        self._y += 32 * SCALE

    def _menu(self, menu: Button, box: tuple[float, float, float, float]) -> None:
        theme, (left, top, right, bottom) = self._theme, box
        self._pen.rounded_rectangle(box, 8 * SCALE, theme.code, theme.line, SCALE)
        middle, arm = (top + bottom) / 2, 5 * SCALE
        at = (left + 12 * SCALE, middle)
        self._pen.text(at, _cut(menu.label), theme.faint, font(14), anchor="lm")
        tip = right - 20 * SCALE
        arrow = (
            (tip - arm, middle - arm / 2),
            (tip, middle + arm / 2),
            (tip + arm, middle - arm / 2),
        )
        self._pen.line(arrow, theme.faint, 2 * SCALE, joint="curve")


def _wide(button: Button) -> float:
    if button.style == MENU:
        return float(MOST[0] * SCALE)
    return font(14, bold=True).getlength(_cut(button.label)) + 32 * SCALE


def _cut(label: str) -> str:
    """A label as far as it fits into a row."""
    letters, room = font(14, bold=True), (WIDTH - _LEFT - _RIGHT - 32) * SCALE
    cut = label
    while letters.getlength(cut) > room:
        cut = cut.removesuffix("…")[:-1] + "…"
    return cut


def _ranked(row: Sequence[Button]) -> list[list[Button]]:
    """A row of buttons in as many rows as it takes."""
    ranks: list[list[Button]] = []
    left = 0.0
    for button in row:
        wide = _wide(button) + _GAP * SCALE
        if not ranks or wide > left:
            ranks.append([])
            left = (WIDTH - _LEFT - _RIGHT + _GAP) * SCALE
        ranks[-1].append(button)
        left -= wide
    return ranks
