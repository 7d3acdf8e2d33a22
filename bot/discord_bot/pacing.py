"""How many people we write to directly for the first time in a minute.

Discord takes an account that begins many conversations at once for spam, and then lets it write to
nobody any more. Who has to wait has a turn; what they are to be told stays on record until then.
"""

import time
from collections import OrderedDict, deque
from collections.abc import Callable
from typing import Final

from bot.discord_bot.outside import TooFastError

MOST: Final = 10
"""New conversations in a minute. Twenty at once have been too many; what Discord counts is not
known.
"""

MINUTE: Final = 60.0

REMEMBERED: Final = 10_000
"""People to whom we have written in this life of the program, the newest ones."""


class Pacing:
    """Gives turns, in the order in which they are asked for."""

    def __init__(self, most: int = MOST, *, now: Callable[[], float] = time.monotonic) -> None:
        """``now`` are seconds that never go back."""
        self._now = now
        self._turns: deque[float] = deque(maxlen=most)
        self._turn_of: OrderedDict[int, float] = OrderedDict()

    def ask(self, user: int, *, urgent: bool = False) -> None:
        """Return if we may write to somebody now. Somebody in need never waits.

        Raises `TooFastError` with the seconds until their turn.
        """
        now = self._now()
        turn = self._turn_of.get(user)
        if turn is None or (urgent and turn > now):
            turn = now if urgent else self._next(now)
            self._turns.append(turn)
            self._turn_of[user] = turn
            if len(self._turn_of) > REMEMBERED:
                self._turn_of.popitem(last=False)
        if turn > now:
            raise TooFastError("discord-slow-down", retry_after=turn - now)

    def _next(self, now: float) -> float:
        if len(self._turns) < (self._turns.maxlen or 0):
            return now
        return max(now, self._turns[0] + MINUTE)
