"""How often somebody may try to sign in: no guess comes near 256 bits of chance, and neither our
database nor Discord is to be kept busy with guesses.
"""

import asyncio
import math
from dataclasses import dataclass
from typing import Final

from starlette.requests import Request

from bot.console.refused import RefusedError, Why

FROM_ONE: Final = 10
"""Tries from one address in a minute."""

FROM_ALL: Final = 120

ADDRESSES: Final = 1_000
"""So many are remembered, in memory alone."""


@dataclass(slots=True)
class _Bucket:
    """A bucket that fills evenly and holds a minute's worth (a token bucket)."""

    most: float
    left: float
    seen: float

    def take(self, now: float) -> int | None:
        """Take one out; None if it was there, else the whole seconds until it will be."""
        self.left = min(self.most, self.left + (now - self.seen) * self.most / 60)
        self.seen = now
        if self.left >= 1:
            self.left -= 1
            return None
        return max(1, math.ceil((1 - self.left) * 60 / self.most))


class Tries:
    """Counts them."""

    def __init__(self, from_one: int = FROM_ONE, from_all: int = FROM_ALL) -> None:
        """Nobody has tried yet."""
        self._from_one = from_one
        self._from_all = from_all
        self._all: _Bucket | None = None
        self._each: dict[str, _Bucket] = {}

    def count(self, request: Request) -> None:
        """One more. Raises `RefusedError` (``too-often``)."""
        now = asyncio.get_running_loop().time()
        host = request.client.host if request.client else ""
        mine = self._each.pop(host, None) or _Bucket(self._from_one, self._from_one, now)
        self._each[host] = mine  # now the newest
        if len(self._each) > ADDRESSES:
            del self._each[next(iter(self._each))]
        self._all = self._all or _Bucket(self._from_all, self._from_all, now)
        wait = mine.take(now)
        if wait is None:  # who tries too often takes nothing away from others
            wait = self._all.take(now)
        if wait is not None:
            raise RefusedError(Why.TOO_OFTEN, retry_after=wait)
