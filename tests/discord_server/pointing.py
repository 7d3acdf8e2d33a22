"""Point discord.py at the stand-in.

discord.py takes the REST address from `discord.http.Route.BASE` (for webhooks and interactions
too) and the gateway from `DiscordWebSocket.DEFAULT_GATEWAY`, both when a request is made.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route


@contextmanager
def discord_py_at(api_url: str, gateway_url: str) -> Iterator[None]:
    """Inside the block every discord.py client of this process talks to the stand-in.

    In: `DiscordServer.api_url` and `DiscordServer.gateway_url`. For a process of its own see
    `tests.discord_server.pointed`.
    """
    base, gateway = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = api_url, yarl.URL(gateway_url)
    try:
        yield
    finally:
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = base, gateway
