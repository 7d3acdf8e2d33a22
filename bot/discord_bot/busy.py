"""Knows when nobody is in the middle of something: discord.py keeps no account of its handlers."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager


class Busy:
    """Counts handlers that are at work."""

    def __init__(self) -> None:
        """Nobody is."""
        self._count = 0
        self._idle = asyncio.Event()
        self._idle.set()

    @contextmanager
    def working(self) -> Iterator[None]:
        """Be at work inside the block."""
        self._count += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._count -= 1
            if not self._count:
                self._idle.set()

    async def idle(self) -> None:
        """Return when nobody is at work."""
        await self._idle.wait()
