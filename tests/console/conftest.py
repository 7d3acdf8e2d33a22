"""A console that listens, and a browser in front of it, for every test of its pages."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.console.discord_oauth import DiscordOAuth
from tests.console.browsing import Browsing, chromium, driven
from tests.console.oauth_standin import CLIENT, SECRET, OAuthStandIn, oauth_standin
from tests.console.served import Served, served_in
from tests.logging_kept import logged  # noqa: F401 - a fixture of every test here


@pytest.fixture
async def discord() -> AsyncIterator[OAuthStandIn]:
    """A stand-in for Discord, with which people can sign in to the console of `served`."""
    async with oauth_standin() as running:
        yield running


@pytest.fixture
async def served(tmp_path: Path, discord: OAuthStandIn) -> AsyncIterator[Served]:
    """A console with an empty database."""
    oauth = DiscordOAuth(CLIENT, SECRET, discord.address)
    async with served_in(tmp_path, discord=oauth) as running:
        yield running


@pytest.fixture(scope="session")
def chromium_at() -> Iterator[str]:
    """A Chromium that all tests share; each opens windows of its own, with their own cookies."""
    with chromium() as address:
        yield address


@pytest.fixture
async def browsing(served: Served, chromium_at: str) -> AsyncIterator[Browsing]:
    """A browser in front of it. What its pages complain of fails the test."""
    async with driven(chromium_at) as browser:
        front = Browsing(browser, served)
        yield front
        problems = list(front.problems)  # what is under way when a window closes is nobody's fault
        for context in front.contexts:
            await context.close()
        assert problems == []
