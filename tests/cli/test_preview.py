"""`kindness content preview`: what Discord will show, as pictures, in which nothing is cut off."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from typer.testing import CliRunner

from bot.cli import app
from bot.cli.preview.messages import message_of
from bot.cli.preview.painting import (
    MENU,
    STYLES,
    THEMES,
    WIDTH,
    Button,
    Message,
    described,
    painted,
)
from bot.cli.preview.setting import INDENTS, SCALE, rows
from bot.core.markup import Line, lines
from campaign_content.bundle import pack
from campaign_content.loader import load
from campaign_content.texts import Kind, Text
from tests.campaign_content.sound import PICTURE, sound
from tests.cli.helpers import ROOT

LIBRARY = load()
ROOM = WIDTH - 96
LANGUAGES = ("en", "it", "fr", "nl", "de", "es", "pt", "pl")
RUNNER = CliRunner()


def fits(set_: list[Line]) -> str:
    """The letters of all rows, each of which ends within its room."""
    found = []
    for row in rows(set_, ROOM):
        room = (ROOM - INDENTS.get(row.form, 0)) * SCALE
        for piece in row.pieces:
            assert piece.x + piece.width <= room + 1, piece
            found.append(piece.run.text)
    return "".join(found)


@given(st.text(max_size=200))
def test_any_text_at_all_stays_within_its_room(text: str) -> None:
    fits(lines(text))


def test_a_word_that_is_too_long_is_cut_and_a_comma_clings_to_its_word() -> None:
    assert fits(lines("https://kind.org/" + "a" * 300)) == "https://kind.org/" + "a" * 300
    for filler in range(54, 60):
        for row in rows(lines("x" * filler + " **kind**, and so on"), ROOM):
            assert not row.pieces[0].run.text.startswith(",")


@pytest.mark.parametrize("locale", LANGUAGES)
def test_the_longest_texts_of_every_language_are_there_to_the_last_letter(locale: str) -> None:
    ours = [text for text in LIBRARY if text.locale == locale]
    for kind in Kind:
        text = max((one for one in ours if one.kind is kind), key=lambda one: len(one.body))
        set_ = lines(message_of(text).text)

        wanted = "".join(run.text for line in set_ for run in line.runs)
        assert "".join(fits(set_).split()) == "".join(wanted.split())


def seen(picture: bytes) -> Image.Image:
    with Image.open(io.BytesIO(picture)) as opened:
        assert opened.format == "PNG"
        return opened.convert("RGB")


@pytest.mark.parametrize("theme", THEMES)
def test_nothing_is_drawn_into_the_margins(theme: str) -> None:
    text = max((one for one in LIBRARY if one.locale == "de"), key=lambda one: len(one.body))

    picture = seen(painted(message_of(text), theme))

    ground = picture.getpixel((0, 0))
    for box in (
        (picture.width - 20 * SCALE, 0, picture.width, picture.height),
        (0, picture.height - 8 * SCALE, picture.width, picture.height),
    ):
        assert picture.crop(box).getcolors() is not None
        assert {colour for _, colour in picture.crop(box).getcolors() or ()} == {ground}
    colours = {colour for _, colour in picture.getcolors(1 << 20) or ()}
    assert len(colours) > 10


def test_a_message_has_its_buttons_its_picture_and_what_is_in_it() -> None:
    drawn = io.BytesIO()
    Image.new("RGBA", (900, 30), (200, 30, 30, 255)).save(drawn, "PNG")
    row = (Button("Yes", "primary"), Button("No " * 60, "danger"), Button("Perhaps"))
    menu = (Button("Hand it over to …", MENU),)
    message = Message(
        "Kindness", "APP", "16:00", "> quoted ||hidden|| `code` ~~gone~~ <#1>", (("#1", "kind"),),
        drawn.getvalue(), "A red line", (row, menu), "Only you",
    )  # fmt: skip

    written = painted(message, "light")

    picture = seen(written)
    colours = {colour for _, colour in picture.getcolors(1 << 20) or ()}
    assert {STYLES["primary"], STYLES["danger"], THEMES["light"].button, (200, 30, 30)} <= colours
    with Image.open(io.BytesIO(written)) as opened:
        assert "A red line" in opened.info["Description"]
        assert opened.mode == "P"
    photograph = io.BytesIO()
    Image.merge("RGB", [Image.effect_noise((60, 60), 50) for _ in "rgb"]).save(photograph, "PNG")
    with Image.open(
        io.BytesIO(painted(replace(message, image=photograph.getvalue()), "dark"))
    ) as opened:
        assert opened.mode == "RGB"


def test_texts_are_said_as_the_bot_says_them() -> None:
    nudge = message_of(LIBRARY.text("nudge-bullying", "it"))
    assert [row[0].style for row in nudge.buttons] == ["primary", "secondary"]
    assert message_of(LIBRARY.text("ck-challenge-1", "en")).buttons[0][0].label == "Take part"
    tip = message_of(LIBRARY.text("a-good-apology", "en"))
    assert "-# Source: " in tip.text
    assert tip.foot == "Only you can see this"
    assert message_of(LIBRARY.text("held", "en")).text.startswith("**")
    public = LIBRARY.text("one-more-seat", "en")
    assert message_of(public).text == public.body.strip()
    assert message_of(public, {"one-more-seat"}).text.startswith(f"**{public.title}**\n\n")
    assert "> You waited for me" in message_of(LIBRARY.text("ck-highlight-1", "en")).text


def test_the_command_draws_what_was_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("campaign_content.loader.load", lambda **_: LIBRARY)
    asked = ["content", "preview", "--text", "held", "-o", str(tmp_path)]
    done = RUNNER.invoke(app, [*asked, "--language", "it", "--language", "pl"])

    assert done.output == f"2 texts drawn into {tmp_path}.\n"
    assert sorted(str(one.relative_to(tmp_path)) for one in tmp_path.rglob("*.png")) == [
        f"notices/{locale}/held.{theme}.png"
        for locale in ("it", "pl") for theme in ("dark", "light")
    ]  # fmt: skip
    nothing = RUNNER.invoke(app, [*asked, "--language", "sv"])
    assert "preview-nothing" in str(nothing.exception)
    (tmp_path / "file").touch()
    refused = RUNNER.invoke(app, [*asked[:-1], str(tmp_path / "file"), "--theme", "dark"])
    assert "preview-output" in str(refused.exception)
    image = tmp_path / "images" / "x.png"
    image.parent.mkdir()
    image.write_bytes(b"\x89PNG\r\n\x1a\n")
    own = Text("own", Kind.DAILY, "general", "en", "T", "B", "A", "R", "S", image=image, alt="x")
    monkeypatch.setattr("campaign_content.loader.Library.everywhere", lambda *_: [own])
    broken = RUNNER.invoke(app, asked)
    assert "preview-no-picture" in str(broken.exception)


def test_a_bundle_is_drawn_as_it_will_be_with_its_picture(tmp_path: Path) -> None:
    drawn = io.BytesIO()
    Image.new("RGB", (80, 60), (200, 30, 30)).save(drawn, "PNG")
    file, out = tmp_path / "month.zip", tmp_path / "out"
    file.write_bytes(pack({**sound(), PICTURE: drawn.getvalue()}))

    asked = ["content", "preview", "--theme", "light", "--language", "en", "-o", str(out)]
    done = RUNNER.invoke(app, [*asked, str(file)])

    assert done.output.startswith("6 texts drawn")
    picture = seen((out / "stories/en/tale.light.png").read_bytes())
    assert (200, 30, 30) in {colour for _, colour in picture.getcolors(1 << 20) or ()}
    (tmp_path / "empty").mkdir()
    nothing = RUNNER.invoke(app, [*asked, str(tmp_path / "empty")])
    assert "preview-nothing" in str(nothing.exception)


@pytest.mark.parametrize("path", ["challenges/en/ck-challenge-1", "tips/en/a-good-apology"])
def test_the_pictures_of_the_readme_are_small_and_say_what_is_said(path: str) -> None:
    file = ROOT / ".github" / "pictures" / f"{path}.light.png"

    assert file.stat().st_size <= 60_000
    with Image.open(file) as picture:
        words = described(message_of(LIBRARY.text(Path(path).name, "en")))
        assert picture.info["Description"] == words
    assert f".github/pictures/{path}.light.png" in (ROOT / "README.md").read_text("utf-8")
