"""Whoever runs the tests, the command line speaks English in them, and fills in what it says."""

from collections.abc import Iterator

import pytest

from bot.cli.say import words


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """English, whatever the locale of the machine is."""
    monkeypatch.setenv("KINDNESS_LOCALE", "en")
    words.cache_clear()
    yield
    words.cache_clear()
