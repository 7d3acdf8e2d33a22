"""Pictures within a message, and few colours for what needs no more."""

from io import BytesIO
from typing import Final, cast

from PIL import Image, ImageOps

from bot.cli.preview.setting import SCALE

MOST: Final = (400, 300)
"""Discord shows no picture in a message larger than this."""

_COLOURS: Final = 20
_FAR: Final = 24
_FLAT: Final = 512

Colour = tuple[int, int, int]


def shown(image: bytes, ground: Colour) -> Image.Image:
    """A picture as large as Discord shows it, on the ground where it can be seen through."""
    with Image.open(BytesIO(image)) as opened:
        clear = ImageOps.exif_transpose(opened).convert("RGBA")
    turned = Image.new("RGBA", clear.size, ground)
    turned.alpha_composite(clear)
    turned = turned.convert("RGB")
    most = (MOST[0] * SCALE, MOST[1] * SCALE)
    share = min(1.0, most[0] / turned.width, most[1] / turned.height)
    size = (max(1, round(turned.width * share)), max(1, round(turned.height * share)))
    return turned.resize(size, Image.Resampling.LANCZOS)


def of_few_colours(picture: Image.Image) -> Image.Image:
    """The same with its most frequent colours alone, of which no two are nearly the same.

    Of the greys at the rims of letters a few are enough; a thin line in a colour needs its own.
    """
    every = cast("list[tuple[int, Colour]]", picture.getcolors(picture.width * picture.height))
    common = sorted(every, key=lambda one: one[0] * (1 + max(one[1]) - min(one[1])), reverse=True)
    chosen: list[Colour] = []
    for _, colour in common:
        if len(chosen) < _COLOURS and all(_apart(colour, one) >= _FAR for one in chosen):
            chosen.append(colour)
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour in chosen for part in colour])
    return picture.quantize(palette=palette, dither=Image.Dither.NONE)


def _apart(one: Colour, other: Colour) -> int:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


def is_flat(image: bytes) -> bool:
    """Whether a picture has so few colours that it was drawn, and not photographed."""
    with Image.open(BytesIO(image)) as opened:
        return opened.convert("RGB").getcolors(_FLAT) is not None
