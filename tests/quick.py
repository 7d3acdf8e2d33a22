"""An event loop in which nobody waits: while nothing happens, its clock jumps to what is due next.

What waits a second here has waited a second by the loop's own clock and by `skipped`, in a few
milliseconds. Sockets and threads get a moment before every jump, and a jump is small, so that what
takes them long is not taken for forever: see `patience`.
"""

import asyncio
import selectors
from typing import Final

GRACE: Final = 0.001
"""Seconds in which sockets and threads may report before a jump."""

STEP: Final = 0.02
"""The longest jump."""


class _Jumping(selectors.DefaultSelector):
    """Waits for a moment instead of for as long as it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.skipped = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None or timeout <= GRACE:
            return super().select(timeout)
        ready = super().select(GRACE)
        if not ready:
            self.skipped += min(timeout, STEP) - GRACE
        return ready


class QuickLoop(asyncio.SelectorEventLoop):
    """An ordinary loop with a clock that jumps."""

    def __init__(self) -> None:
        self._jumping = _Jumping()
        super().__init__(self._jumping)

    @property
    def skipped(self) -> float:
        """Seconds that were jumped over."""
        return self._jumping.skipped

    def time(self) -> float:
        """The clock of the loop."""
        return super().time() + self.skipped


def ordinary() -> asyncio.AbstractEventLoop:
    """A loop that waits, for what happens outside: threads with a clock of their own, processes."""
    return asyncio.SelectorEventLoop()


def skipped() -> float:
    """Seconds that the running loop has jumped over; 0 in any other loop, and in none."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return 0.0
    return loop.skipped if isinstance(loop, QuickLoop) else 0.0


def patience(seconds: float) -> float:
    """For how long to wait in the running loop so that it is ``seconds`` at least outside."""
    quick = isinstance(asyncio.get_running_loop(), QuickLoop)
    return seconds * STEP / GRACE if quick else seconds
