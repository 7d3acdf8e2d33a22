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
    return [*check(tmp_path), *check(tmp_path / "nowhere")]


@pytest.mark.parametrize("locale", ["en", "it"])
def test_every_finding_is_said_with_its_file(findings: list[Finding], locale: str) -> None:
    words = Words(locale, strict=True)

    said = {finding.code: words.say(finding.code, **finding.told()) for finding in findings}

    assert len(said) >= 20
    assert all(finding.file in words.say(finding.code, **finding.told()) for finding in findings)
