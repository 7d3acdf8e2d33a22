"""What is kept, opened for one piece of work of a command."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from bot.cli.options import settings

if TYPE_CHECKING:
    from bot.store import SqlStore

Found = TypeVar("Found")


def with_store(work: "Callable[[SqlStore], Awaitable[Found]]") -> Found:
    """Do something with the store that the settings name. Raises as `open_kept` does."""
    from bot.wiring import open_kept  # noqa: PLC0415 (a database takes its time)

    async def run() -> Found:
        async with open_kept(settings()) as store:
            return await work(store)

    return asyncio.run(run())
