"""Pictures say with lines what the message says with numbers."""

import io

import pytest
from PIL import Image

from bot.discord_bot.charts import MOST_ROWS, Bar, bars

BLUE, BLACK = (0, 114, 178), (20, 20, 20)


def drawn(picture: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(picture))
    assert image.format == "PNG"
    return image.convert("RGB")


def blue(image: Image.Image, *, row: int) -> int:
    """How many points of a row's upper edge are blue."""
    top = 24 + 56 * row + 28 - 12
    return sum(image.getpixel((x, top)) == BLUE for x in range(image.width))


def test_a_bar_is_as_long_as_its_share() -> None:
    image = drawn(bars([Bar("0.80", "50 %", 0.5), Bar("0.90", "100 %", 1.0), Bar("1", "0 %", 0)]))

    whole = blue(image, row=1)
    assert blue(image, row=0) == pytest.approx(whole / 2, abs=2)
    assert blue(image, row=2) == 0
    assert whole > 400


def test_an_interval_and_a_mark_can_be_seen() -> None:
    plain = drawn(bars([Bar("0.80", "50 %", 0.5)]))
    more = drawn(bars([Bar("0.80", "50 %", 0.5, (0.4, 0.6))], mark=0.8))

    middle = [more.getpixel((x, 24 + 28)) for x in range(154, 656)]
    assert middle.count(BLACK) == pytest.approx(0.2 * 502, abs=8)
    assert plain.tobytes() != more.tobytes()
    assert any(one == (181, 71, 0) for _, one in more.getcolors(4096) or [])


def test_every_sign_that_is_used_is_in_the_font() -> None:
    """The empty box that stands for a missing sign would be the same for all of them."""
    shown = {sign: drawn(bars([Bar(sign, "", 0.0)])).tobytes() for sign in "0123456789.%-()/"}

    assert len(set(shown.values())) == len(shown)


@pytest.mark.parametrize("rows", [0, MOST_ROWS + 1])
def test_a_chart_that_nobody_could_read_is_refused(rows: int) -> None:
    with pytest.raises(ValueError, match="rows"):
        bars([Bar("1", "1", 0.1)] * rows)


def test_a_bar_has_no_words_and_stays_in_its_chart() -> None:
    with pytest.raises(ValueError, match="words"):
        Bar("perché", "1", 0.1)
    with pytest.raises(ValueError, match="within"):
        Bar("1", "1", 1.1)
    with pytest.raises(ValueError, match="within"):
        Bar("1", "1", 0.5, (-0.1, 0.5))
