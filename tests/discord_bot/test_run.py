"""``kindness run`` as a process of its own: it starts, stops, and says what is wrong."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.store import locked
from tests.discord_bot.house import House

ROOT = Path(__file__).parent.parent.parent


def environment(house: House, **others: str) -> Mapping[str, str]:
    return {
        **os.environ,
        "KINDNESS_HOME": str(house.folder / "home"),
        "KINDNESS_MODEL": "lexicon",
        "KINDNESS_LOCALE": "en",
        "KINDNESS_LOG_LEVEL": "info",
        "DISCORD_TOKEN": house.server.token,
        **others,
    }


@asynccontextmanager
async def process(house: House, **others: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """The command, pointed at the stand-in; killed at the end if it still runs."""
    command = ["-m", "tests.discord_server.pointed", house.server.world.address, "-m", "bot", "run"]
    started = await asyncio.create_subprocess_exec(
        sys.executable, *command, cwd=ROOT, env=environment(house, **others),
        stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        yield started
    finally:
        if started.returncode is None:
            started.kill()
        await started.wait()


async def said(started: asyncio.subprocess.Process) -> str:
    assert started.stderr is not None
    return (await started.stderr.read()).decode()


async def test_it_runs_until_it_is_told_to_stop(house: House) -> None:
    async with process(house) as started:
        await house.server.until(lambda: house.server.gateway.identifies, seconds=30)
        await house.anna.says(house.general, "hello")
        started.send_signal(signal.SIGTERM)
        told = await said(started)

        assert await started.wait() == 0, told
        assert "Connecting to Discord" in told
        assert "hello" not in told


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"DISCORD_TOKEN": ""}, "There is no token"),
        ({"DISCORD_TOKEN": "wrong"}, "does not know this token"),
    ],
)
async def test_what_is_wrong_is_said_with_a_remedy(
    house: House, changed: dict[str, str], sentence: str
) -> None:
    async with process(house, **changed) as started:
        told = await said(started)

        assert await started.wait() == 2
        assert sentence in told
        assert "Traceback" not in told


async def test_a_second_copy_is_refused(house: House) -> None:
    home = house.folder / "home"
    home.mkdir()
    with locked(home / "running.lock"):
        async with process(house) as started:
            told = await said(started)

            assert await started.wait() == 2
            assert "Another copy" in told
