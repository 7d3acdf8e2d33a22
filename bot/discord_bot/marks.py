"""Up to where a server has been read, so that what was missed can be fetched."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

import discord

from bot.core.errors import TryLaterError
from bot.discord_bot.ids import community_id
from bot.service.ports import Clock, Store

SEEN = "discord-seen"
"""The name of the note."""

LATELY: Final = timedelta(minutes=1)
"""What has no message of its own and comes before anybody knows the mark happened since then."""


@dataclass(frozen=True, slots=True, eq=False)
class Gap:
    """Nobody has read what comes after this message yet."""

    after: int


@dataclass
class _Reading:
    """What is being read in one server."""

    latest: int = 0
    under_way: Counter[int] = field(default_factory=Counter)
    gap: Gap | None = None
    known: bool = False
    """Whether it has been looked up how far an earlier life had read."""
    saved: int | None = None

    def begin(self, message: int) -> None:
        """One more thing that the mark has to wait for."""
        self.under_way[message] += 1

    def done(self, message: int) -> None:
        """One thing less; nothing if it began before the server was left and joined again."""
        if message not in self.under_way:
            return
        self.under_way[message] -= 1
        if not self.under_way[message]:
            del self.under_way[message]

    def low(self) -> int:
        """Every message up to here is on record; 0 if nobody knows yet."""
        if not self.known:
            return 0  # a message of now says nothing about those of the night before
        low = min(self.under_way) - 1 if self.under_way else self.latest
        return low if self.gap is None else min(low, self.gap.after)


class Marks:
    """Counts messages in and out. A mark never goes past a message that is not on record yet."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Marks are kept in ``store``, without anything about a message."""
        self._store = store
        self._clock = clock
        self._guilds: dict[int, _Reading] = {}

    def start(self, guild: int) -> None:
        """A server is new: it is read from now on."""
        reading = self._guilds.setdefault(guild, _Reading())
        # What is written within this very millisecond has not been read.
        reading.latest = max(reading.latest, self.now() - 1)
        reading.known = True

    def now(self) -> int:
        """The mark of this very millisecond."""
        return discord.utils.time_snowflake(self._clock.now())

    def expect(self, guild: int) -> None:
        """A server is to be read. If that cannot be begun now, it is among the `gaps`."""
        self._guilds.setdefault(guild, _Reading())

    def begin(self, guild: int, message: int) -> None:
        """A message has come in."""
        reading = self._guilds.setdefault(guild, _Reading())
        reading.begin(message)
        reading.latest = max(reading.latest, message)

    def done(self, guild: int, message: int) -> None:
        """A message is on record."""
        reading = self._guilds.get(guild)
        if reading is None:
            return  # we have left that server in between
        reading.done(message)

    def hold(self, guild: int, message: int | None) -> Callable[[], None]:
        """Keep the mark before a message until what is returned is called, once.

        Whoever starts after us reads the message again. None stands for what comes in now without
        a message of its own (an edit, a name).
        """
        reading = self._guilds.setdefault(guild, _Reading())
        at = message if message is not None else (reading.low() or self._lately()) + 1
        reading.begin(at)
        return lambda: reading.done(at)

    def _lately(self) -> int:
        return discord.utils.time_snowflake(self._clock.now() - LATELY)

    def forget(self, guild: int) -> None:
        """We have left a server."""
        self._guilds.pop(guild, None)

    def open_gap(self, guild: int, since: int) -> Gap:
        """What was written after ``since`` has to be fetched; the mark stays before it.

        Returns from where on: a gap that is open already may begin earlier.
        """
        reading = self._guilds.setdefault(guild, _Reading())
        after = since if reading.gap is None else min(since, reading.gap.after)
        reading.gap = gap = Gap(after)
        reading.latest = max(reading.latest, since)
        reading.known = True
        return gap

    def doubt(self, guild: int) -> None:
        """We were not listening for a while: what comes after the mark has to be fetched."""
        reading = self._guilds.get(guild)
        if reading is not None and reading.known:
            self.open_gap(guild, reading.low())

    def close_gap(self, guild: int, gap: Gap) -> None:
        """It has been fetched. One that was opened again in between stays open."""
        reading = self._guilds.get(guild)
        if reading is not None and reading.gap is gap:
            reading.gap = None

    def gaps(self) -> list[int]:
        """The servers with something to be fetched, or of which that is not known yet."""
        return [
            guild
            for guild, reading in self._guilds.items()
            if reading.gap is not None or not reading.known
        ]

    async def load(self, guild: int) -> int | None:
        """Up to where a server had been read, in this life or an earlier one; None if never."""
        # On the list even if the store cannot be used now, so that it is tried again.
        reading = self._guilds.setdefault(guild, _Reading())
        if reading.low() > 0:
            return reading.low()
        kept = await self._store.memo(community_id(guild), SEEN)
        return int(kept) if kept else None

    async def save(self) -> int:
        """Write down what has moved; returns how many marks were written.

        A store that cannot be used now keeps the older marks: then more is read again.
        """
        written = 0
        for guild, reading in list(self._guilds.items()):
            low = reading.low()
            if low == reading.saved or low <= 0:
                continue
            try:
                await self._store.set_memo(
                    community_id(guild), SEEN, str(low), now=self._clock.now()
                )
            except TryLaterError:
                break
            reading.saved = low
            written += 1
        return written
