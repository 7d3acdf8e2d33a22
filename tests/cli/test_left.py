"""`kindness data` about communities that removed us."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.cli.options import settings
from bot.wiring import open_kept
from tests.cli.test_keeping import ANN, SCHOOL, home, record_something, recorded_text, told

__all__ = ["home"]


def leave(now: datetime) -> None:
    """The community of Ann has removed us."""

    async def mark() -> None:
        async with open_kept(settings()) as store:
            await store.mark_left(SCHOOL, now=now)

    asyncio.run(mark())


def test_a_community_that_removed_us_is_listed_until_it_is_erased(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_something()
    assert "removed the bot" in told("data", "left")

    leave(datetime(2026, 1, 1, 12, tzinfo=UTC))
    said = told("data", "left")
    assert "school: left 2026-01-01 12:00 UTC, erased 2026-01-08 12:00 UTC" in said
    assert "kindness data erase-community" in said
    assert recorded_text() is not None
    monkeypatch.setenv("KINDNESS_GRACE", "30")
    assert "erased 2026-01-31" in told("data", "left")

    assert "1" in told("data", "sweep")
    assert recorded_text() is None
    assert "school" not in told("data", "left")


def test_a_community_that_removed_us_is_erased_at_once_by_command(home: Path) -> None:
    record_something()
    leave(datetime.now(UTC))
    told("data", "erase-community", SCHOOL, "--yes")

    assert recorded_text() is None
    assert "school" not in told("data", "left")


def test_people_are_erased_where_we_were_removed_too(home: Path) -> None:
    record_something()
    leave(datetime.now(UTC))
    told("data", "erase", ANN, "--yes")

    assert recorded_text() is None
