"""Taking turns: one at a time for each key, in the order in which they came."""

import asyncio
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass(slots=True)
class _Queue:
    """A lock, and how many hold it or wait for it."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    people: int = 0


class Turns:
    """A lock per key that is forgotten when nobody holds it or waits for it."""

    def __init__(self) -> None:
        """Nobody has a turn yet."""
        self._queues: dict[Hashable, _Queue] = {}

    def __len__(self) -> int:
        """How many keys somebody holds or waits for."""
        return len(self._queues)

    @asynccontextmanager
    async def turn(self, key: Hashable) -> AsyncIterator[None]:
        """Wait for one's turn and hold it: first come, first served (asyncio.Lock is fair)."""
        queue = self._queues.setdefault(key, _Queue())
        queue.people += 1
        try:
            async with queue.lock:
                yield
        finally:
            queue.people -= 1
            if not queue.people:
                del self._queues[key]
