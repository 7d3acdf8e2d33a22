"""The bot as a process that can be killed: what `kindness run` runs, with a client that does not
wait for seconds. Settings come from the environment; SIGTERM ends it.
"""

import asyncio
import os
import signal

from bot.discord_bot.pacing import Pacing
from bot.discord_bot.parts import Parts
from bot.discord_bot.running import serve
from bot.settings import read_settings
from tests.discord_bot.house import QuickDoor

NEW_TALKS = 10_000
"""People whom it may write to for the first time in a minute: a crowd is hurt in seconds."""


async def main() -> None:
    """Run until SIGTERM."""
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    await serve(
        read_settings(os.environ),
        os.environ["DISCORD_TOKEN"],
        stop,
        make=door,
    )


def door(parts: Parts) -> QuickDoor:
    """A client for which nobody has to wait a minute."""
    parts.pacing = Pacing(NEW_TALKS)
    return QuickDoor(parts, guild_ready_timeout=0.05)


if __name__ == "__main__":
    asyncio.run(main())
