"""A calendar says which text is due on which day, and what is wrong with it has a line."""

from datetime import date, time
from pathlib import Path

import pytest

from campaign_content.checker import check
from campaign_content.errors import ContentError
from campaign_content.loader import load
from campaign_content.texts import Finding, Slot
from tests.campaign_content.helpers import put

HEAD = "campaign: month\ndays: 30\nposts:\n"


def folder(root: Path, posts: str, head: str = HEAD) -> Path:
    """A campaign with a story, two highlights and a tip."""
    put(root, kind="campaign", id="month")
    put(root, kind="story", id="tale")
    put(root, "See:\n\n{entries}", kind="highlight", id="best")
    put(root, kind="highlight", id="none")
    put(root, id="tip")
    file = root / "calendars" / "month.yaml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(head + posts, "utf-8")
    return root


def refused(root: Path) -> list[Finding]:
    return [finding for finding in check(root) if finding.refused]


FINE = """\
  - {day: 7, at: "18:30", text: best, otherwise: none}
  - {day: 2, at: "09:00", text: tale}
"""


def test_a_calendar_is_kept_in_the_order_of_its_days(tmp_path: Path) -> None:
    library = load(folder(tmp_path, FINE))

    calendar = library.calendar("month")

    assert check(tmp_path) == []
    assert (calendar.campaign, calendar.days) == ("month", 30)
    assert calendar.slots == (
        Slot(2, time(9), "tale"),
        Slot(7, time(18, 30), "best", "none"),
    )


@pytest.mark.parametrize(
    ("post", "code"),
    [
        ('{day: 0, at: "16:00", text: tale}', "content-calendar-value"),
        ('{day: 31, at: "16:00", text: tale}', "content-calendar-value"),
        ('{day: two, at: "16:00", text: tale}', "content-calendar-value"),
        ('{day: 2, at: "24:00", text: tale}', "content-calendar-value"),
        ("{day: 2, at: noon, text: tale}", "content-calendar-value"),
        ("{day: 2, at: [16, 0], text: tale}", "content-calendar-value"),
        ('{day: 2, at: "16:00", text: tip}', "content-calendar-text"),
        ('{day: 2, at: "16:00", text: gone}', "content-calendar-text"),
        ('{day: 2, at: "16:00", text: tale, otherwise: gone}', "content-calendar-text"),
        ('{day: 2, at: "16:00"}', "content-calendar-keys"),
        ('{day: 2, day: 3, at: "16:00", text: tale}', "content-calendar-keys"),
        ('{day: 2, at: "16:00", text: tale, mood: warm}', "content-calendar-keys"),
        ("tale", "content-calendar-keys"),
        ('{day: 7, at: "18:30", text: tale}', "content-calendar-twice"),
        ('{day: 8, at: "18:30", text: best}', "content-calendar-twice"),
    ],
)
def test_a_wrong_post_is_named_with_its_line(tmp_path: Path, post: str, code: str) -> None:
    first = '  - {day: 7, at: "18:30", text: best, otherwise: none}\n'

    [finding] = refused(folder(tmp_path, f"{first}  - {post}\n"))

    assert (finding.file, finding.line, finding.code) == ("calendars/month.yaml", 5, code)


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("campaign: other\ndays: 30\nposts:\n", "content-calendar-value"),
        ("campaign: month\ndays: 0\nposts:\n", "content-calendar-value"),
        ("campaign: month\ndays: 99999\nposts:\n", "content-calendar-value"),
        ("campaign: month\nposts:\n", "content-calendar-keys"),
        ("campaign: 'month\n", "content-bad-calendar"),
    ],
)
def test_a_wrong_head_is_named(tmp_path: Path, head: str, code: str) -> None:
    [finding] = refused(folder(tmp_path, FINE, head))

    assert (finding.file, finding.code) == ("calendars/month.yaml", code)


@pytest.mark.parametrize("posts", ["", "  tale: 2\n", "  []\n"])
def test_a_calendar_posts_something(tmp_path: Path, posts: str) -> None:
    [finding] = refused(folder(tmp_path, posts))

    assert (finding.code, finding.facts["key"]) == ("content-calendar-value", "posts")


def test_both_endings_of_a_calendar_are_read(tmp_path: Path) -> None:
    file = folder(tmp_path, FINE) / "calendars" / "month.yaml"
    file.rename(file.with_suffix(".yml"))

    assert load(tmp_path).calendar("month").days == 30


def test_an_empty_calendar_and_one_that_is_not_utf_8_are_named(tmp_path: Path) -> None:
    file = folder(tmp_path, FINE) / "calendars" / "month.yaml"
    found = []
    for content in (b"", b"\xff"):
        file.write_bytes(content)
        found += [finding.code for finding in refused(tmp_path)]

    assert found == ["content-calendar-keys", "content-bad-calendar"]


def test_a_calendar_belongs_to_a_campaign_that_has_a_text(tmp_path: Path) -> None:
    (folder(tmp_path, FINE) / "campaigns" / "en" / "month.md").unlink()

    [finding] = refused(tmp_path)

    assert (finding.code, finding.facts["seen"]) == ("content-calendar-text", "month")


def test_a_text_that_no_calendar_posts_is_pointed_out(tmp_path: Path) -> None:
    put(folder(tmp_path, FINE), kind="daily", id="lost")

    [finding] = check(tmp_path)

    assert (finding.code, finding.file) == ("content-unplanned", "daily/en/lost.md")
    assert not finding.refused


def test_an_own_calendar_may_post_our_texts_and_takes_the_place_of_ours(tmp_path: Path) -> None:
    ours, own = folder(tmp_path / "ours", FINE), tmp_path / "own"
    (own / "calendars").mkdir(parents=True)
    later = HEAD + '  - {day: 3, at: "09:00", text: tale}\n'
    (own / "calendars" / "month.yaml").write_text(later, "utf-8")

    library = load(ours, overlay=own)

    assert library.refused == ()
    assert library.calendar("month").slots == (Slot(3, time(9), "tale"),)
    assert check(own, beside=tuple(load(ours))) == []


def test_a_campaign_names_what_is_still_to_be_reviewed(tmp_path: Path) -> None:
    put(folder(tmp_path, FINE), kind="story", id="tale", reviewer=None, reviewed="false")
    put(tmp_path, kind="highlight", id="none", reviewer=None, reviewed="false")

    assert load(tmp_path).drafts("month", "it") == ["tale", "none"]


def test_an_unknown_campaign_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as caught:
        load(folder(tmp_path, FINE)).calendar("year")

    assert caught.value.facts == {"id": "year"}


def test_a_text_that_is_over_is_pointed_out_from_the_next_day_on(tmp_path: Path) -> None:
    put(tmp_path, valid_to="2026-05-01")

    [finding] = check(tmp_path, today=date(2026, 5, 2))

    assert check(tmp_path, today=date(2026, 5, 1)) == []
    assert (finding.code, finding.facts["day"]) == ("content-over", "2026-05-01")
    assert not finding.refused
