"""discord.py clients for the tests: they remember what they were told."""

import asyncio
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self, TypeAlias

import discord
from discord import app_commands
from discord.gateway import KeepAliveHandler

from tests.discord_server import Channel, DiscordServer

WAIT = 5.0

Anything: TypeAlias = Any
"""What discord.py hands to listeners and takes as options."""


class Bot(discord.Client):
    """A client that writes down every event; ``seen`` has them by name."""

    def __init__(
        self, server: DiscordServer, intents: discord.Intents, **options: Anything
    ) -> None:
        super().__init__(intents=intents, guild_ready_timeout=0.1, max_messages=None, **options)
        self.server = server
        self.tree = app_commands.CommandTree(self)
        self.seen: dict[str, list[Anything]] = {}
        self._news = asyncio.Event()

    def dispatch(self, event: str, /, *args: Anything, **kwargs: Anything) -> None:
        self.seen.setdefault(event, []).append(args[0] if len(args) == 1 else args)
        super().dispatch(event, *args, **kwargs)
        self._news.set()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Identify again at once: discord.py waits five seconds for Discord's sake."""

    def all(self, event: str) -> list[Anything]:
        return self.seen.get(event, [])

    async def until(self, true: Callable[[], object]) -> None:
        async with asyncio.timeout(WAIT):
            while not true():
                self._news.clear()
                await self._news.wait()

    async def hears(self, event: str, count: int = 1) -> Anything:
        """The newest of at least ``count`` events of this name."""
        await self.until(lambda: len(self.all(event)) >= count)
        return self.all(event)[-1]

    def text(self, channel: Channel) -> discord.TextChannel:
        found = self.get_channel(int(channel.id))
        assert isinstance(found, discord.TextChannel)
        return found

    async def syncs(self) -> None:
        await self.tree.sync()


class Bots:
    """Starts clients and closes them at the end."""

    def __init__(self, server: DiscordServer) -> None:
        self.server = server
        self.running: dict[Bot, asyncio.Task[None]] = {}
        self._tasks = asyncio.TaskGroup()

    async def __aenter__(self) -> Self:
        await self._tasks.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for bot in self.running:
            await bot.close()
        _end_heartbeats()
        await self._tasks.__aexit__(kind, error, trace)

    def make(self, intents: discord.Intents | None = None, **options: Anything) -> Bot:
        return Bot(self.server, intents or discord.Intents.all(), **options)

    def start(self, bot: Bot, token: str | None = None) -> asyncio.Task[None]:
        """Run it; its end, good or bad, is kept in the task."""

        async def life() -> None:
            await bot.start(token or self.server.token)

        async def watched() -> None:
            task = asyncio.current_task()
            assert task is not None
            try:
                await life()
            except (discord.DiscordException, KeyError, TypeError, AttributeError) as error:
                bot.dispatch("ended", error)

        self.running[bot] = self._tasks.create_task(watched())
        return self.running[bot]

    async def ready(self, bot: Bot | None = None, **options: Anything) -> Bot:
        """A client that is logged in and has its cache."""
        started = bot or self.make(**options)
        self.start(started)
        await started.hears("ready")
        return started


def _end_heartbeats() -> None:
    """discord.py leaves the thread of a connection that broke while its client was closed."""
    for thread in threading.enumerate():
        if isinstance(thread, KeepAliveHandler):
            thread.stop()
