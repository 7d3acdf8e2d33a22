"""Variants, placeholders, links, audiences and pictures of a file, each with its line."""

from pathlib import Path, PurePosixPath

import pytest

from campaign_content.checker import check, read_all
from campaign_content.front_matter import parse
from campaign_content.pictures import FOLDER
from campaign_content.texts import ALT_LIMIT, TIP_LIMIT, Finding, Kind, Text
from tests.campaign_content.helpers import put, source

PLACE = PurePosixPath("tips/en/a-tip.md")
BOTH = "One.\n\n<!-- variant: short -->\n\nTwo."


def codes(findings: list[Finding]) -> list[str]:
    return [finding.code for finding in findings]


def challenge(body: str) -> tuple[Text | None, list[Finding]]:
    return parse(source(body, kind="challenge"), PurePosixPath("challenges/en/a-tip.md"))


def test_a_variant_is_another_body_by_name() -> None:
    text, findings = parse(source(BOTH, variants="short"), PLACE)

    assert findings == []
    assert text is not None
    assert (text.body, text.variants) == ("One.", {"short": "Two."})
    assert (text.filled(), text.filled(variant="short")) == ("One.", "Two.")


@pytest.mark.parametrize(
    ("named", "body"),
    [("short", "One."), (None, BOTH), ("long", BOTH), ("short", BOTH + BOTH.removeprefix("One."))],
)
def test_the_head_and_the_body_name_the_same_variants(named: str | None, body: str) -> None:
    text, findings = parse(source(body, variants=named), PLACE)

    assert text is None
    assert codes(findings) == ["content-variants"]


def test_a_variant_is_measured_on_its_own_and_named_with_its_line() -> None:
    room = TIP_LIMIT - len("A tip\n\n")
    fits = f"{'a' * room}\n\n<!-- variant: short -->\n\n{'a' * room}"

    written = source(fits + "a", variants="short")
    _, findings = parse(written, PLACE)

    assert parse(source(fits, variants="short"), PLACE)[1] == []
    assert codes(findings) == ["content-too-long"]
    assert written.splitlines()[findings[0].line - 1] == "a" * (room + 1)


def test_an_empty_variant_is_named() -> None:
    _, findings = parse(source("One.\n\n<!-- variant: short -->", variants="short"), PLACE)

    assert codes(findings) == ["content-empty-body"]


def test_a_placeholder_is_filled_in_once() -> None:
    text, findings = challenge("Write into {channel}.")

    assert findings == []
    assert text is not None
    assert text.placeholders == {"channel"}
    assert text.filled(channel="<#1> {channel}") == "Write into <#1> {channel}."
    with pytest.raises(KeyError):
        text.filled()


@pytest.mark.parametrize("wrong", ["{channels}", "{}", "{entries}", "{Channel}"])
def test_a_placeholder_that_nothing_stands_for_is_named_with_its_line(wrong: str) -> None:
    text, [finding] = challenge(f"Hello.\n\nSee {wrong}.")

    assert text is None
    assert (finding.code, finding.line, finding.facts["seen"]) == (
        "content-unknown-placeholder",
        14,
        wrong[1:-1],
    )


def test_variants_and_placeholders_are_the_same_in_every_language(tmp_path: Path) -> None:
    put(tmp_path, BOTH, variants="short")
    put(tmp_path, "Uno.", locale="de")
    put(tmp_path, "In {channel}.", kind="challenge", id="go")
    put(tmp_path, "Qui.", kind="challenge", id="go", locale="it")

    found = [each for each in check(tmp_path) if each.code == "content-other-parts"]

    assert [each.file for each in found] == ["challenges/it/go.md", "tips/de/a-tip.md"]
    assert all(each.refused for each in found)


def test_the_english_text_is_the_model_for_the_others(tmp_path: Path) -> None:
    put(tmp_path, topic="words", locale="de")
    put(tmp_path)
    put(tmp_path, locale="it")

    found = [each for each in check(tmp_path) if each.code == "content-other-text"]

    assert [each.file for each in found] == ["tips/de/a-tip.md"]


def test_an_audience_is_one_that_is_known() -> None:
    told, _ = parse(source(audience="bystander"), PLACE)
    _, findings = parse(source(audience="cats"), PLACE)

    assert told is not None
    assert told.audience == "bystander"
    assert codes(findings) == ["content-unknown-audience"]


@pytest.mark.parametrize(
    "link",
    [
        "https://discord.com/safety",
        "(https://takeitdown.ncmec.org).",
        "[how it works](https://www.righttobe.org/guides)",
        "[righttobe.org](https://www.righttobe.org/guides)",
    ],
)
def test_a_link_that_shows_where_it_leads_is_fine(link: str) -> None:
    assert parse(source(f"See {link}"), PLACE)[1] == []


@pytest.mark.parametrize(
    ("link", "code"),
    [
        ("https://discord.com@evil.net/x", "content-masked-link"),
        ("[discord.com](https://evil.net)", "content-masked-link"),
        ("[https://discord.com/a](https://evil.net/a)", "content-masked-link"),
        ("https://example.org/page", "content-broken-link"),
        ("https://localhost", "content-broken-link"),
        ("https://", "content-broken-link"),
        ("https://my_site.net", "content-broken-link"),
        ("https://[::1", "content-broken-link"),
        ("http://discord.com", "content-plain-link"),
    ],
)
def test_a_link_that_misleads_or_leads_nowhere_is_named_with_its_line(link: str, code: str) -> None:
    _, findings = parse(source(f"Hello.\n\nSee {link} now."), PLACE)

    assert [(each.code, each.line) for each in findings] == [(code, 14)]


def picture(root: Path, name: str = "desk.png", size: int = 10) -> str:
    file = root / FOLDER / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(size))
    return f"{FOLDER}/{name}"


def test_a_picture_comes_with_its_words(tmp_path: Path) -> None:
    put(tmp_path, image=picture(tmp_path), image_alt="A desk with two rabbits")

    (text,) = read_all(tmp_path).texts

    assert check(tmp_path) == []
    assert (text.image, text.alt) == (tmp_path / FOLDER / "desk.png", "A desk with two rabbits")


@pytest.mark.parametrize(
    ("image", "alt", "code", "key"),
    [
        ("images/desk.png", None, "content-no-alt", "image"),
        ("images/desk.png", "a" * (ALT_LIMIT + 1), "content-long-alt", "image_alt"),
        (None, "A desk", "content-alt-alone", "image_alt"),
        ("images/none.png", "A desk", "content-no-image", "image"),
        ("images/large.png", "A desk", "content-large-image", "image"),
        ("images/../desk.png", "A desk", "content-bad-image", "image"),
        ("desk.png", "A desk", "content-bad-image", "image"),
        ("images/desk.svg", "A desk", "content-bad-image", "image"),
        ("https://cdn.net/desk.png", "A desk", "content-bad-image", "image"),
    ],
)
def test_what_is_wrong_with_a_picture_is_named_with_its_line(
    tmp_path: Path, image: str | None, alt: str | None, code: str, key: str
) -> None:
    picture(tmp_path)
    picture(tmp_path, "large.png", 9 * 1024 * 1024)
    file = put(tmp_path, image=image, image_alt=alt)

    [finding] = check(tmp_path)

    assert finding.code == code
    assert file.read_text("utf-8").splitlines()[finding.line - 1].startswith(f"{key}:")


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_folder_of_its_own(tmp_path: Path, kind: Kind) -> None:
    text = Text("a", kind, "general", "en", "T", "B", "Ada", "Grace", "Test")

    folder, locale, name = text.path.split("/")

    assert (locale, name) == ("en", "a.md")
    assert parse(source(kind=kind, id="a"), PurePosixPath(folder, locale, name))[1] == []
