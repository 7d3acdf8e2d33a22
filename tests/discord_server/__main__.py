"""A stand-in Discord as a process: ``python -m tests.discord_server --port 8910``.

Prints one line of JSON with ``address``, ``token`` and ``bot``, then serves until it is told to
stop (``POST /control/stop``, SIGINT, SIGTERM). What can be asked of it: `control`.
"""

import argparse
import asyncio
import json
import signal
import sys

from tests.discord_server.control import Control
from tests.discord_server.server import DiscordServer


async def serve(port: int) -> None:
    """Serve until stopped."""
    server = DiscordServer()
    control = Control(server)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, control.stopped.set)
    async with asyncio.TaskGroup() as tasks:
        app = server.application()
        control.add_to(app, tasks)
        await server.serve(app, port)
        told = {"address": server.world.address, "token": server.token, "bot": server.bot.id}
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        await control.stopped.wait()
        await server.stop()


def main() -> None:
    """Read the port and serve."""
    parser = argparse.ArgumentParser(prog="python -m tests.discord_server")
    parser.add_argument("--port", type=int, default=8910, help="0 takes a free one")
    asyncio.run(serve(parser.parse_args().port))


if __name__ == "__main__":
    main()
