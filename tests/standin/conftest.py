"""A stand-in Discord with a school in it, and bots that log in."""

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.discord_server import DiscordServer, Guild
from tests.discord_server.pointing import discord_py_at
from tests.standin.bots import Bots


@pytest.fixture
async def server() -> AsyncIterator[DiscordServer]:
    async with DiscordServer() as running:
        yield running


@pytest.fixture
def school(server: DiscordServer) -> Guild:
    return server.add_guild("School")


@pytest.fixture
def pointed(server: DiscordServer) -> Iterator[None]:
    with discord_py_at(server.api_url, server.gateway_url):
        yield


@pytest.fixture
async def bots(server: DiscordServer, pointed: None) -> AsyncIterator[Bots]:
    async with Bots(server) as running:
        yield running
