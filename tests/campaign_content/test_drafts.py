"""What nobody has reviewed is told apart, and does not reach members."""

from pathlib import Path, PurePosixPath

import pytest

from campaign_content.checker import check
from campaign_content.front_matter import parse
from campaign_content.loader import Library, load
from campaign_content.texts import Kind, Text
from tests.campaign_content.helpers import put, source

PLACE = PurePosixPath("tips/en/a-tip.md")


def text(name: str, *, reviewer: str = "Grace", audience: str = "everyone") -> Text:
    return Text(
        name, Kind.TIP, "bullying", "en", "Title", name, "Ada", reviewer, "Test", audience=audience
    )


def test_a_draft_can_be_used_and_is_pointed_out(tmp_path: Path) -> None:
    put(tmp_path, reviewer=None, reviewed="false")

    [finding] = check(tmp_path)

    assert (finding.code, finding.file) == ("content-not-reviewed", "tips/en/a-tip.md")
    assert not finding.refused
    assert [each.reviewed for each in load(tmp_path)] == [False]


@pytest.mark.parametrize("nobody", ["Not yet reviewed", "none", "TBD", "nessuno"])
def test_nobody_is_not_a_reviewer(nobody: str) -> None:
    written = source(reviewer=nobody)
    _, [finding] = parse(written, PLACE)

    assert finding.code == "content-no-reviewer"
    assert written.splitlines()[finding.line - 1] == f"reviewer: {nobody}"


@pytest.mark.parametrize("said", ["true", "yes", "no"])
def test_only_a_name_says_that_a_text_was_reviewed(said: str) -> None:
    _, findings = parse(source(reviewer=None, reviewed=said), PLACE)

    assert [each.code for each in findings] == ["content-bad-reviewed"]


def test_a_text_is_not_a_draft_with_a_reviewer() -> None:
    _, findings = parse(source(reviewed="false"), PLACE)

    assert [each.code for each in findings] == ["content-review-twice"]


def test_a_draft_is_never_picked() -> None:
    library = Library([text("a"), text("b", reviewer="")])

    assert {library.pick("tip", "bullying", "en", key=str(n)) for n in range(50)} == {"a"}
    assert Library([text("b", reviewer="")]).pick("tip", "bullying", "en", key="k") is None


def test_a_draft_can_be_previewed() -> None:
    assert Library([text("b", reviewer="")]).text("b", "en").body == "b"


def test_a_reader_gets_a_reviewed_text_in_english_rather_than_a_draft(tmp_path: Path) -> None:
    put(tmp_path, "In English.")
    put(tmp_path, "Auf Deutsch.", locale="de", reviewer=None, reviewed="false")

    library = load(tmp_path)

    assert library.text("a-tip", "de-AT").body == "In English."
    assert library.text("a-tip", "de-AT", draft=True).body == "Auf Deutsch."


def test_an_own_draft_does_not_take_the_place_of_a_reviewed_text(tmp_path: Path) -> None:
    put(tmp_path / "built-in", "Ours.")
    put(tmp_path / "own", "Theirs.", reviewer=None, reviewed="false")

    library = load(tmp_path / "built-in", overlay=tmp_path / "own")

    assert library.text("a-tip", "en").body == "Ours."


def test_a_reviewed_text_takes_the_place_of_a_draft() -> None:
    before, after = text("a", reviewer=""), text("a")

    assert list(Library([before, after])) == [after]


def test_a_tip_about_a_label_speaks_to_whoever_wrote_the_comment() -> None:
    library = Library([text("hurt", audience="targeted"), text("wrote", audience="author")])

    picked = {library.pick("tip", "bullying", "en", key=str(n)) for n in range(50)}

    assert picked == {"wrote"}
    assert text("hurt").audience == "everyone"
