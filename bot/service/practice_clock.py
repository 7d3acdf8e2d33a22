"""A clock that can be put forward, so that somebody sees strikes fade without waiting a month."""

from datetime import datetime, timedelta

from bot.service.ports import Clock


class Ahead:
    """Another clock, and how far this one is ahead of it."""

    def __init__(self, clock: Clock) -> None:
        """They tell the same time at first."""
        self._clock = clock
        self.by = timedelta()

    def now(self) -> datetime:
        """The time now."""
        return self._clock.now() + self.by

    def pass_by(self, span: timedelta) -> None:
        """Let a span of time pass at once; it never runs backwards."""
        self.by += max(span, timedelta())
