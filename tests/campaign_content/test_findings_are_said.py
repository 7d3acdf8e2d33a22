"""A finding is only worth something if an editor understands it."""

from pathlib import Path

import pytest

from bot.words import Words
from campaign_content.checker import check
from campaign_content.texts import Finding
from tests.campaign_content.helpers import put


@pytest.fixture
def findings(tmp_path: Path) -> list[Finding]:
    """Nearly everything that can be wrong with a folder."""
    put(tmp_path, id="long", body="word " * 200)
    put(tmp_path, id="empty", body="")
    put(tmp_path, id="ring", body="@everyone http://example.org")
    put(tmp_path, id="lists", author="[a]", source="{a: b}")
    put(tmp_path, id="alone", reviewer="Ada", topic="weather", mood="warm")
    put(tmp_path, id="unsigned", reviewer=None, title="")
    put(tmp_path, id="days", valid_from="2026-02-01", valid_to="2026-01-01")
    put(tmp_path, id="day", valid_from="soon")
    put(tmp_path, id="A_B")
    put(tmp_path, id="yaml", title='"never closed')
    put(tmp_path, id="twice", title="One\ntitle: Two")
    put(tmp_path, id="bytes").write_bytes(b"\xff")
    put(tmp_path, id="huge", body="a" * 70_000)
    put(tmp_path, id="hard", body="Interdepartmental communication necessitates reorganisation.")
    put(tmp_path, id="moved").rename(tmp_path / "tips" / "moved.md")
    put(tmp_path, id="other").rename(tmp_path / "tips" / "en" / "another.md")
    put(tmp_path, id="pair")
    put(tmp_path, id="pair", locale="it", topic="words")
    put(tmp_path, id="single", locale="it")
    more_faults(tmp_path)
    return [*check(tmp_path), *check(tmp_path / "nowhere")]


def more_faults(root: Path) -> None:
    """Faults of drafts, parts, pictures and calendars."""
    put(root, id="nobody", reviewer="tbd")
    put(root, id="both", reviewed="false")
    put(root, id="maybe", reviewer=None, reviewed="maybe")
    put(root, id="draft", reviewer=None, reviewed="false")
    put(root, id="over", valid_to="2020-01-01")
    put(root, id="cats", audience="cats")
    put(root, id="parts", body="A {name}.\n\n<!-- variant: b -->\n\nB.")
    put(root, id="links", body="https://a@b.net https://example.org")
    put(root, id="other-parts", kind="challenge", body="{channel}")
    put(root, id="other-parts", kind="challenge", locale="it")
    put(root, id="alt", image_alt="A desk")
    put(root, id="no-alt", image="images/none.png")
    put(root, id="long-alt", image="none.svg", image_alt="a" * 300)
    put(root, id="month", kind="campaign")
    put(root, id="tale", kind="story")
    put(root, id="lost", kind="story")
    (root / "calendars").mkdir()
    for name, post in {
        "month": '[{day: 1, at: "16:00", text: tale}]',
        "keys": "[tale]",
        "value": '[{day: 0, at: "16:00", text: tale}]',
        "text": '[{day: 1, at: "16:00", text: gone}]',
        "twice": '[{day: 1, at: "16:00", text: tale}, {day: 2, at: "16:00", text: tale}]',
    }.items():
        put(root, id=name, kind="campaign")
        file = root / "calendars" / f"{name}.yaml"
        file.write_text(f"campaign: {name}\ndays: 30\nposts: {post}\n", "utf-8")
    (root / "calendars" / "broken.yaml").write_text("'", "utf-8")


@pytest.mark.parametrize("locale", ["en", "it"])
def test_every_finding_is_said_with_its_file(findings: list[Finding], locale: str) -> None:
    words = Words(locale, strict=True)

    said = {finding.code: words.say(finding.code, **finding.told()) for finding in findings}

    assert len(said) >= 42
    assert all(finding.file in words.say(finding.code, **finding.told()) for finding in findings)
