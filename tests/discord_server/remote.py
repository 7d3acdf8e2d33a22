"""A stand-in in another process, seen from a test or a benchmark."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, TypeAlias

import aiohttp

Told: TypeAlias = Any
"""What the control API answers: an object or a list."""


class RemoteError(Exception):
    """The control API refused; the text is its answer."""


@dataclass
class Remote:
    """The address, the token, and calls of the control API."""

    address: str
    token: str
    bot: str
    session: aiohttp.ClientSession

    async def post(self, what: str, **body: object) -> Told:
        """``POST /control/what``; raises `RemoteError`."""
        async with self.session.post(f"{self.address}/control/{what}", json=body) as told:
            return await _read(told)

    async def get(self, what: str = "", **query: str) -> Told:
        """``GET /control/what``; raises `RemoteError`."""
        where = f"{self.address}/control" + (f"/{what}" if what else "")
        async with self.session.get(where, params=query) as told:
            return await _read(told)


async def _read(told: aiohttp.ClientResponse) -> Told:
    if told.status >= 400:
        raise RemoteError(f"{told.status}: {await told.text()}")
    read: Told = await told.json()
    return read


@asynccontextmanager
async def spawned() -> AsyncIterator[Remote]:
    """Start a stand-in as a process on a free port; stopped at the end."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.discord_server", "--port", "0", stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    told = json.loads(await process.stdout.readline())
    async with aiohttp.ClientSession() as session:
        try:
            yield Remote(told["address"], told["token"], told["bot"], session)
        finally:
            process.terminate()
            await process.wait()
