from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign_content.checker import check
from campaign_content.front_matter import parse
from campaign_content.texts import TIP_LIMIT, Finding
from tests.campaign_content.helpers import put, source

PLACE = PurePosixPath("tips/en/a-tip.md")


def codes(findings: list[Finding]) -> list[str]:
    return [finding.code for finding in findings]


def test_a_file_that_says_everything_becomes_a_text() -> None:
    text, findings = parse(source(valid_from="2026-01-01", valid_to="2026-01-31"), PLACE)

    assert findings == []
    assert text is not None
    assert (text.id, text.title, text.body) == ("a-tip", "A tip", "Be kind. It helps.")


@pytest.mark.parametrize("key", ["id", "kind", "topic", "locale", "title", "author", "source"])
def test_every_key_is_asked_for(key: str) -> None:
    left_out: dict[str, str | None] = {key: None}
    _, missing = parse(source("Body.", **left_out), PLACE)
    _, empty = parse(source("Body.", **{key: ""}), PLACE)

    assert [(each.code, each.facts["key"]) for each in missing] == [("content-missing-key", key)]
    assert [(each.code, each.facts["key"]) for each in empty] == [("content-empty-value", key)]


def test_a_text_that_nobody_reviewed_is_refused() -> None:
    text, findings = parse(source(reviewer=None), PLACE)

    assert text is None
    assert codes(findings) == ["content-missing-key"]


def test_nobody_reviews_their_own_text() -> None:
    _, findings = parse(source(reviewer="ADA"), PLACE)

    assert codes(findings) == ["content-own-reviewer"]


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("mood", "warm", "content-unknown-key"),
        ("topic", "weather", "content-unknown-topic"),
        ("id", "another", "content-other-place"),
        ("kind", "message", "content-other-place"),
        ("locale", "it", "content-other-place"),
        ("valid_from", "tomorrow", "content-bad-date"),
        ("author", "[Ada, Grace]", "content-not-text"),
    ],
)
def test_a_wrong_value_is_named_with_its_line(key: str, value: str, code: str) -> None:
    written = source("Body.", **{key: value})
    _, findings = parse(written, PLACE)

    found = next(each for each in findings if each.code == code)
    assert written.splitlines()[found.line - 1].startswith(f"{key}:")


def test_a_span_of_days_runs_forwards() -> None:
    _, findings = parse(source(valid_from="2026-02-01", valid_to="2026-01-01"), PLACE)

    assert codes(findings) == ["content-dates-crossed"]


def test_a_key_said_twice_is_refused() -> None:
    twice = source().replace("author: Ada", "author: Ada\nauthor: Eve")
    _, findings = parse(twice, PLACE)

    assert [(each.code, each.line) for each in findings] == [("content-key-twice", 8)]


def test_a_value_stays_the_text_that_was_written() -> None:
    text, _ = parse(source(title="no", source="2026-01-01"), PLACE)

    assert text is not None
    assert (text.title, text.source) == ("no", "2026-01-01")


def test_an_empty_body_is_refused() -> None:
    _, findings = parse(source("   "), PLACE)

    assert codes(findings) == ["content-empty-body"]


@pytest.mark.parametrize(
    ("kind", "limit"), [("tip", TIP_LIMIT), ("message", 2000), ("nudge", 2000)]
)
def test_a_text_fits_where_it_is_shown_to_the_last_character(kind: str, limit: int) -> None:
    place = PurePosixPath(f"{kind}s/en/a-tip.md")
    room = limit - len("A tip\n\n")

    _, fits = parse(source("a" * room, kind=kind), place)
    _, too_long = parse(source("a" * (room + 1), kind=kind), place)

    assert fits == []
    assert codes(too_long) == ["content-too-long"]


@pytest.mark.parametrize("mention", ["@everyone", "@here", "<@12345>", "<@&12345>"])
def test_no_text_can_ring_a_whole_server(mention: str) -> None:
    _, in_body = parse(source(f"Hello.\n\nHello {mention}!"), PLACE)
    _, in_title = parse(source(title=f"Hello {mention}"), PLACE)

    assert [(each.code, each.line) for each in in_body] == [("content-mass-mention", 14)]
    assert codes(in_title) == ["content-mass-mention"]


def test_links_are_secure() -> None:
    _, findings = parse(source("See http://example.org now."), PLACE)

    assert codes(findings) == ["content-plain-link"]


@pytest.mark.parametrize("bare", ["", "just words", "---\n- a\n- list\n---\nbody", "---\n---\nx"])
def test_a_file_without_a_head_is_refused(bare: str) -> None:
    text, findings = parse(bare, PLACE)

    assert text is None
    assert "content-no-head" in codes(findings)


def test_broken_yaml_is_named_with_its_line() -> None:
    _, findings = parse(source(title='"never closed'), PLACE)

    assert "content-bad-yaml" in codes(findings)
    assert all(each.line >= 1 for each in findings)


@given(st.text(), st.text())
def test_any_head_and_any_body_get_an_answer(head: str, body: str) -> None:
    text, findings = parse(f"---\n{head}\n---\n{body}", PLACE)

    assert text is None
    assert findings


def test_a_file_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    put(tmp_path).write_bytes(b"---\nid: \xff\n---\n")

    assert codes(check(tmp_path)) == ["content-not-utf8"]


def test_a_file_too_large_to_be_a_text_is_not_read(tmp_path: Path) -> None:
    put(tmp_path, "a" * 70_000)

    assert codes(check(tmp_path)) == ["content-too-large"]


def test_a_folder_in_a_files_place_is_named(tmp_path: Path) -> None:
    (tmp_path / "tips" / "en" / "a-tip.md").mkdir(parents=True)

    assert codes(check(tmp_path)) == ["content-unreadable"]


@pytest.mark.parametrize("path", ["tip/en/a.md", "tips/a.md", "tips/English/a.md", "a.md"])
def test_a_file_in_no_known_place_is_not_silently_ignored(tmp_path: Path, path: str) -> None:
    file = tmp_path / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(source(), encoding="utf-8")

    assert codes(check(tmp_path)) == ["content-misplaced"]


def test_a_readme_and_hidden_files_are_no_content(tmp_path: Path) -> None:
    put(tmp_path)
    (tmp_path / "README.md").write_text("About this folder.", encoding="utf-8")
    (tmp_path / "tips" / "en" / ".draft.md").write_text("Later.", encoding="utf-8")

    assert check(tmp_path) == []


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert codes(check(tmp_path / "nowhere")) == ["content-no-folder"]


def test_a_text_missing_in_a_language_is_found_and_still_usable(tmp_path: Path) -> None:
    put(tmp_path)
    put(tmp_path, "Say thanks.", id="b-tip")
    put(tmp_path, "Un saluto aiuta.", locale="it")

    [finding] = check(tmp_path)

    assert finding.code == "content-missing-locale"
    assert finding.file == "tips/it/b-tip.md"
    assert not finding.refused


def test_one_id_is_one_text(tmp_path: Path) -> None:
    put(tmp_path)
    put(tmp_path, locale="it", topic="respect")
    put(tmp_path, id="c-text")
    put(tmp_path, id="c-text", kind="message")

    found = [each for each in check(tmp_path) if each.code == "content-other-text"]

    assert [each.file for each in found] == ["tips/en/c-text.md", "tips/it/a-tip.md"]


def test_a_text_that_is_hard_to_read_is_pointed_out_and_not_refused(tmp_path: Path) -> None:
    hard = "Institutional accountability necessitates comprehensive communication strategies."
    put(tmp_path, hard)

    [finding] = check(tmp_path)

    assert finding.code == "content-hard-to-read"
    assert not finding.refused
