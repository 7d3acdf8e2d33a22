"""`kindness site`: a site's community gets rules, and leaves observing."""

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from typer.testing import CliRunner

from bot.cli import app
from bot.cli.options import settings
from bot.core.comment import CommunityId
from bot.core.errors import RulesError
from bot.core.rules import preset
from bot.service.steering import BRAKE, Steering
from bot.wiring import SystemClock, open_kept
from tests.cli.helpers import env


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in list(os.environ):
        if name.startswith("KINDNESS_"):
            monkeypatch.delenv(name)
    for name, value in env(KINDNESS_HOME=str(tmp_path / "home")).items():
        monkeypatch.setenv(name, value)
    yield
    structlog.reset_defaults()  # the command writes its log where it was run


def site(*arguments: str) -> str:
    result = CliRunner().invoke(app, ["site", "forum", *arguments])
    assert result.exit_code == 0, (result.output, result.exception)
    return result.stdout.strip()


def test_a_community_observes_until_it_is_given_rules() -> None:
    assert "only observes" in site()
    assert site("--preset", "school", "--mode", "hold") == "“forum”: preset school, mode hold."
    assert site() == "“forum”: preset school, mode hold."


def test_what_is_not_named_stays_as_it_is() -> None:
    assert site("--mode", "nudge") == "“forum”: preset community, mode nudge."
    assert site("--preset", "gaming") == "“forum”: preset gaming, mode nudge."


def test_what_the_brake_has_paused_goes_on_when_somebody_says_so() -> None:
    site("--mode", "hold")
    asyncio.run(braked())

    assert site() == "“forum”: paused, preset community; mode hold after --resume."
    assert (
        site("--mode", "nudge") == "“forum”: paused, preset community; mode nudge after --resume."
    )
    assert site("--resume") == "“forum”: preset community, mode nudge."


async def braked() -> None:
    structlog.reset_defaults()
    async with open_kept(settings()) as store:
        steering = Steering(store, SystemClock(), default_rules=preset("community"))
        await steering.pause(CommunityId("http:forum"), by=BRAKE)


def test_there_is_nothing_to_resume_where_nothing_is_paused() -> None:
    site("--mode", "hold")

    assert site("--resume") == "“forum”: preset community, mode hold."


def test_rules_that_we_do_not_have_are_refused() -> None:
    result = CliRunner().invoke(app, ["site", "forum", "--preset", "strict"])

    assert isinstance(result.exception, RulesError)
