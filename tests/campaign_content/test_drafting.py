"""A text that is edited in a form: its file, and beside which field each finding belongs."""

from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

import pytest

from campaign_content.drafting import BODY, GENERAL, Draft, as_draft_file, beside, draft_of
from campaign_content.front_matter import parse
from campaign_content.texts import Finding, Text
from tests.campaign_content.sound import CHALLENGE, STORY, sound


def read(path: str) -> Text:
    text, wrong = parse(sound()[path].decode(), PurePosixPath(path))
    assert text is not None, wrong
    return text


def found(path: str, source: str) -> list[tuple[str, str, int]]:
    """The codes of everything wrong, each with its field and line."""
    _, wrong = parse(source, PurePosixPath(path))
    return [(one.code, *beside(one, source)) for one in wrong]


@pytest.mark.parametrize("path", [path for path in sound() if path.endswith(".md")])
def test_a_form_that_nobody_has_touched_is_the_text_that_it_was(path: str) -> None:
    text = read(path)

    again, wrong = parse(as_draft_file(text, draft_of(text)), PurePosixPath(path))

    assert wrong == []
    assert again == replace(text, reviewer="")


@pytest.mark.parametrize(
    ("changed", "code", "field", "line"),
    [
        ({"title": ""}, "content-missing-key", "title", 1),
        ({"title": "Hello @everyone"}, "content-mass-mention", "title", 1),
        ({"title": "a\nkind: tip\n---\nb TODO"}, "content-unfinished", "title", 1),
        ({"author": " "}, "content-missing-key", "author", 1),
        ({"source": ""}, "content-missing-key", "source", 1),
        ({"alt": ""}, "content-no-alt", GENERAL, 1),
        ({"alt": "bench"}, "content-empty-alt", "alt", 1),
        ({"valid_from": "2026-13-01"}, "content-bad-date", "valid_from", 1),
        ({"valid_from": "2026-02-01", "valid_to": "2026-01-01"}, "content-dates-crossed",
         "valid_to", 1),
        ({"body": ""}, "content-empty-body", BODY, 1),
        ({"body": "\r\n\r\nOne\r\n\r\n@here two"}, "content-mass-mention", BODY, 3),
        ({"body": "One\n<!-- variant: x -->\nTwo"}, "content-variants", GENERAL, 1),
    ],
)  # fmt: skip
def test_what_is_wrong_stands_beside_its_field(
    changed: dict[str, Any], code: str, field: str, line: int
) -> None:
    text = read(STORY)

    source = as_draft_file(text, replace(draft_of(text), **changed))

    assert (code, field, line) in found(STORY, source)


def test_a_variant_has_a_field_of_its_own() -> None:
    text = read(CHALLENGE)
    draft = replace(draft_of(text), variants={"short": "Go. {channel}\n\nhttp://a.org"})

    assert found(CHALLENGE, as_draft_file(text, draft)) == [
        ("content-plain-link", "variant-short", 3)
    ]
    assert found(CHALLENGE, as_draft_file(text, replace(draft, variants={}))) == [
        ("content-variant-parts", "variant-short", 1),
        ("content-empty-body", "variant-short", 1),
    ]


def test_what_belongs_to_no_field_is_about_the_text() -> None:
    source = as_draft_file(read(STORY), Draft("A", "b", "c", "d"))

    assert beside(Finding(STORY, 1, "content-other-text"), source) == (GENERAL, 1)
    assert beside(Finding(STORY, 2, "content-bad-id"), source) == (GENERAL, 1)
    variants = source.replace("id:", "variants:", 1)
    assert beside(Finding(STORY, 2, "content-variants"), variants) == (BODY, 1)
