"""`kindness content claims`: importing what fact-checkers found."""

import json
import os
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import main
from bot.cli import app
from bot.store.claim_shelf import ClaimShelf
from tests.cli.helpers import env

REVIEW = {
    "@type": "ClaimReview",
    "claimReviewed": "The Eiffel Tower will close permanently next year.",
    "url": "https://checkers.example.org/tower",
    "author": {"name": "The Checkers"},
    "datePublished": "2026-03-01",
    "reviewRating": {"alternateName": "False"},
}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home that is not there yet."""
    for name in list(os.environ):
        if name.startswith("KINDNESS_"):
            monkeypatch.delenv(name)
    for name, value in env(KINDNESS_HOME=str(tmp_path / "home")).items():
        monkeypatch.setenv(name, value)
    return tmp_path / "home"


def feed(folder: Path, *reviews: object) -> str:
    path = folder / "feed.json"
    path.write_text(json.dumps(reviews), "utf-8")
    return str(path)


def test_a_file_is_imported_once_and_what_was_left_out_is_told(home: Path, tmp_path: Path) -> None:
    source = feed(tmp_path, REVIEW, {**REVIEW, "claimReviewed": ""})

    said = [CliRunner().invoke(app, ["content", "claims", source]).stdout for _ in range(2)]

    assert said[0].startswith(
        "1 new review, 0 corrected. There are 1 now.\n1 left out: without a claim"
    )
    assert said[1].startswith("0 new reviews, 0 corrected. There are 1 now.")
    assert [each.rating for each in ClaimShelf(home / "claims.json").reviews()] == ["False"]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("not-there.json", "not-there.json cannot be read"),
        ("http://feeds.example.org/", "http://feeds.example.org/ was not asked"),
        ("https://127.0.0.1/", "127.0.0.1 was not asked"),
    ],
)
def test_what_cannot_be_imported_is_told_and_changes_nothing(
    home: Path,
    source: str,
    said: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.argv", ["kindness", "content", "claims", source])

    with pytest.raises(SystemExit) as ended:
        main()

    assert ended.value.code != 0
    assert said in capsys.readouterr().err
    assert not (home / "claims.json").exists()


def test_a_file_that_is_no_feed_is_told(home: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["content", "claims", feed(tmp_path)])

    assert getattr(result.exception, "code", "") == "claims-none"
    assert not (home / "claims.json").exists()
