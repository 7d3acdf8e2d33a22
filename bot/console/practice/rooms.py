"""The rooms of all visitors: not too many, not opened too fast, and none kept for nobody."""

import asyncio
from collections import OrderedDict
from datetime import datetime, timedelta
from typing import Final

from bot.console.parts import Parts
from bot.console.practice.stay import Stay
from bot.core.errors import TryLaterError

MOST: Final = 64
"""Rooms at the same time: two classes, and some guests."""

IDLE: Final = timedelta(minutes=45)
"""A room in which nothing happened for so long is put away."""

SETTLED: Final = timedelta(minutes=3)
"""Where all rooms are taken, one in which nothing happened for so long makes place for another."""

REMEMBERED: Final = 1_000
"""Of so many visitors it is remembered that their room was put away."""


class Rooms:
    """Rooms by the random name of their visitor; everything lies in memory."""

    def __init__(self, parts: Parts, *, most: int = MOST) -> None:
        """No room is open; all are closed with ``parts.closing``."""
        self._parts = parts
        self._most = most
        self._stays: OrderedDict[str, Stay] = OrderedDict()
        self._gone: OrderedDict[str, None] = OrderedDict()
        self._turn = asyncio.Lock()
        self._opened = 0
        parts.closing.push_async_callback(self.close)

    def __len__(self) -> int:
        """How many rooms are open."""
        return len(self._stays)

    def found(self, visitor: str) -> Stay | None:
        """The room of a visitor, which is in use now; None if they have none."""
        stay = self._stays.get(visitor)
        if stay is not None:
            self._stays.move_to_end(visitor)
            stay.used = self._parts.clock.now()
        return stay

    def was_put_away(self, visitor: str) -> bool:
        """Whether they had a room that nobody used for too long; True once."""
        return self._gone.pop(visitor, self) is None

    async def open(self, visitor: str, locale: str, *, lesson: bool = False) -> Stay:
        """A fresh room in place of the one that they have, if they have one.

        Raises `TryLaterError` (``practice-no-place``) where all rooms are in use.
        """
        async with self._turn:  # opening takes a while: one after the other
            now = self._parts.clock.now()
            await self._tidy(now)
            if visitor not in self._stays and len(self._stays) >= self._most:
                await self._make_place(now)
            self._opened += 1
            name = f"practice-{self._opened}"
            stay = await Stay.open(self._parts, name, locale, lesson=lesson)
            before = self._stays.pop(visitor, None)
            self._stays[visitor] = stay
            if before is not None:
                await before.close()
            return stay

    async def close(self) -> None:
        """Close all of them."""
        async with self._turn:
            while self._stays:
                _, stay = self._stays.popitem()
                await stay.close()

    async def _tidy(self, now: datetime) -> None:
        """Put away what nobody has used for long."""
        for visitor in [one for one, stay in self._stays.items() if now - stay.used > IDLE]:
            await self._put_away(visitor)

    async def _make_place(self, now: datetime) -> None:
        """Put away the room that has not been used for the longest time."""
        visitor, stay = next(iter(self._stays.items()))
        if now - stay.used < SETTLED:
            raise TryLaterError("practice-no-place")
        await self._put_away(visitor)

    async def _put_away(self, visitor: str) -> None:
        stay = self._stays.pop(visitor)
        self._gone[visitor] = None
        if len(self._gone) > REMEMBERED:
            self._gone.popitem(last=False)
        await stay.close()
