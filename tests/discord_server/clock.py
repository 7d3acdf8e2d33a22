"""Time and ids. The clock can be moved forward, so that fifteen minutes pass in no time."""

import time
from datetime import UTC, datetime

from tests.quick import skipped

DISCORD_EPOCH_MS = 1420070400000
TIME_BITS = 22


class Clock:
    """The real time plus whatever `advance` added; ids are made from it."""

    def __init__(self) -> None:
        self._ahead = 0.0
        self._last_id = 0

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time() + self._ahead + skipped()

    def advance(self, seconds: float) -> None:
        """Let the time pass at once: for the server, not for the bot's own clock."""
        self._ahead += seconds

    def snowflake(self) -> str:
        """A new id, larger than all before, that carries the time as Discord's ids do."""
        made_of_time = (int(self.now() * 1000) - DISCORD_EPOCH_MS) << TIME_BITS
        self._last_id = max(self._last_id + 1, made_of_time)
        return str(self._last_id)

    def guild_snowflake(self) -> str:
        """An id with a millisecond of its own: shards are dealt out by it."""
        self._last_id = ((self._last_id >> TIME_BITS) + 1) << TIME_BITS
        return self.snowflake()


def iso(at: float) -> str:
    """The way Discord writes a time."""
    return datetime.fromtimestamp(at, UTC).isoformat()


def from_iso(text: str) -> float:
    """Seconds since 1970 of a time that a client wrote; raises ValueError."""
    return datetime.fromisoformat(text).timestamp()


def born(snowflake: str) -> float:
    """When an id was made, in seconds since 1970."""
    return ((int(snowflake) >> TIME_BITS) + DISCORD_EPOCH_MS) / 1000
