"""A small version of the benchmark ``discord_chaos``: one crash among some hundred messages."""

from pathlib import Path

import pytest

from tests.discord_bot.chaos import chaos
from tests.discord_bot.crowd import Plan


@pytest.mark.asyncio(loop_factories=["ordinary"])  # the bot is a process outside
async def test_a_crash_amid_faults_loses_and_doubles_nothing(tmp_path: Path) -> None:
    plan = Plan(messages=400, hurtful=12, kills=1, rate=300.0, sad=6)
    counted, _ = await chaos(tmp_path, plan)

    assert counted.mistakes() == {}
    assert counted.kills == 1
