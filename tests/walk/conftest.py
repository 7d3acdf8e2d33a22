"""The stand-in Discord with our bot, and a console that listens, for the walk."""

from tests.console.conftest import discord, served
from tests.discord_bot.conftest import house, pytest_asyncio_loop_factories
from tests.logging_kept import logged

__all__ = ["discord", "house", "logged", "pytest_asyncio_loop_factories", "served"]
