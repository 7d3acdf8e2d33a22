"""How old a message may be for anything to follow from it, and how much one person may ask for."""

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.service.ports import Clock

ACTED_ON: Final = timedelta(days=7)
"""What was last changed longer ago than this is judged if somebody asks, and nothing follows."""

MINUTE: Final = timedelta(minutes=1)

BROUGHT: Final = 10
"""Messages that one person may bring in a minute."""

DIRECT: Final = 10
"""Direct messages of one person that are answered in a minute."""

REMEMBERED: Final = 4096


class Turn(StrEnum):
    """Whether somebody may have something now."""

    YES = "yes"
    NO_MORE = "no_more"
    """The first time that it is too much."""
    STILL_NOT = "still_not"


@dataclass(slots=True)
class _Minute:
    began: datetime
    asked: int = 0


class PerMinute:
    """Counts what each person asks for in a minute. What it remembers lies in memory alone."""

    def __init__(self, most: int, clock: Clock) -> None:
        """``most`` of it is given to one person in a minute."""
        self._most = most
        self._clock = clock
        self._minutes: OrderedDict[int, _Minute] = OrderedDict()

    def ask(self, who: int) -> Turn:
        """Whether they may have one more; that they asked is counted."""
        now = self._clock.now()
        minute = self._minutes.get(who)
        if minute is None or now - minute.began >= MINUTE:
            self._minutes.pop(who, None)
            self._minutes[who] = minute = _Minute(now)
            if len(self._minutes) > REMEMBERED:
                self._minutes.popitem(last=False)
        minute.asked += 1
        if minute.asked <= self._most:
            return Turn.YES
        return Turn.NO_MORE if minute.asked == self._most + 1 else Turn.STILL_NOT


class Bounds:
    """What is bounded."""

    def __init__(self, clock: Clock) -> None:
        """Nobody has asked for anything yet."""
        self.brought = PerMinute(BROUGHT, clock)
        self.direct = PerMinute(DIRECT, clock)
        self.help = PerMinute(1, clock)
        """Help is given beyond the bound on direct messages, but not in answer to every one."""
