"""The stand-in Discord with a school, and our door pointed at it."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path

import pytest

from tests.discord_bot.house import House
from tests.discord_server import DiscordServer
from tests.discord_server.pointing import discord_py_at
from tests.logging_kept import logged  # noqa: F401 - a fixture of every test here
from tests.quick import QuickLoop, ordinary, patience


def pytest_asyncio_loop_factories(
    item: pytest.Item,
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Nobody waits here, unless a test is marked with ``asyncio(loop_factories=["ordinary"])``."""
    asked = item.get_closest_marker("asyncio")
    waits = asked is not None and "loop_factories" in asked.kwargs
    return {"ordinary": ordinary} if waits else {"quick": QuickLoop}


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with DiscordServer() as server:
        with discord_py_at(server.api_url, server.gateway_url):
            server.limits.first_answer_seconds = patience(server.limits.first_answer_seconds)
            yield House(server, tmp_path, patience=patience(4.0))
            assert server.http.unknown_routes == []
