"""Who is on duty at the moderators' desk at a moment: weekly turns by the community's clock. Pure.

A turn is on days of the week, from one time on the wall to another, whichever offset holds, as the
quiet hours of `bot.core.habits` are. If it ends at the time at which it begins, or at an earlier
one, it ends on the next day. So **daylight saving** needs no rule of its own: an hour that is
skipped has no moments, and who has an hour that comes twice has it twice.

**Turns that overlap**: all whose turn it is are on duty together, in whichever order they were
added. Where it is nobody's turn, and where there are no turns, whoever stands in for them is.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Final, NewType

from bot.core.habits import instant, zone_of

Who = NewType("Who", str)
"""A role or a member, as the door names them."""

MOST: Final = 25
"""Turns of one community."""

WEEK: Final = tuple(range(7))
"""The days of the week, Monday is 0."""

_DAY: Final = timedelta(days=1)
_MIDNIGHT: Final = time(0)


class Days(StrEnum):
    """On which days, in one word."""

    DAILY = "daily"
    WEEKDAYS = "weekdays"
    WEEKEND = "weekend"
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

    @property
    def numbers(self) -> tuple[int, ...]:
        """The days as numbers."""
        return _DAYS[self]

    @classmethod
    def of(cls, days: Collection[int]) -> "tuple[Days, ...]":
        """These days in as few words as there are."""
        for one in (cls.DAILY, cls.WEEKDAYS, cls.WEEKEND):
            if set(one.numbers) == set(days):
                return (one,)
        return tuple(one for one in list(cls)[3:] if one.numbers[0] in days)


_DAYS: Final[dict[Days, tuple[int, ...]]] = {
    Days.DAILY: WEEK,
    Days.WEEKDAYS: WEEK[:5],
    Days.WEEKEND: WEEK[5:],
    **{one: (number,) for number, one in enumerate(list(Days)[3:])},
}


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of a week, in whole minutes. ``days`` are those on which it begins."""

    days: tuple[int, ...]
    begins: time
    ends: time
    who: Who

    def __post_init__(self) -> None:
        """Refuse a turn on no day, on one that is none, or with a part of a minute."""
        if not self.days or not set(self.days) <= set(WEEK):
            raise ValueError("a turn is on days of the week")
        if any(at != at.replace(second=0, microsecond=0) for at in (self.begins, self.ends)):
            raise ValueError("a turn begins and ends with a minute")

    def covers(self, day: int, at: time) -> bool:
        """Whether it is this turn on a day of the week, at a time on the wall."""
        if self.begins < self.ends:
            return day in self.days and self.begins <= at < self.ends
        since = day in self.days and at >= self.begins
        return since or ((day - 1) % len(WEEK) in self.days and at < self.ends)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a day on the wall with the same people on duty. ``ends`` is midnight at the end of
    the day where that is 00:00.
    """

    begins: time
    ends: time
    who: frozenset[Who]


@dataclass(frozen=True, slots=True)
class Rota:
    """The turns of a community, its time zone, and who stands in where it is nobody's turn."""

    turns: tuple[Turn, ...] = ()
    zone: str = "UTC"
    stands_in: Who | None = None

    def on_duty(self, now: datetime) -> frozenset[Who]:
        """Who is on duty at a moment; nobody only where nobody stands in."""
        wall = now.astimezone(zone_of(self.zone))
        return self.at(wall.weekday(), wall.time())

    def at(self, day: int, at: time) -> frozenset[Who]:
        """The same on a day of the week, at a time on the wall."""
        found = frozenset(turn.who for turn in self.turns if turn.covers(day, at))
        return found or self._standing_in()

    def in_line(self, now: datetime) -> tuple[frozenset[Who], ...]:
        """Who is called one after another as long as nobody comes: who is on duty, then who stands
        in, or where nobody does, those whose turn begins next.
        """
        after = self._standing_in() or self.next_up(now)
        return tuple(some for some in (self.on_duty(now), after) if some)

    def next_up(self, now: datetime) -> frozenset[Who]:
        """Those whose turn begins next of all who are not on duty at a moment."""
        off = [turn for turn in self.turns if turn.who not in self.on_duty(now)]
        begins = [(at, turn.who) for turn in off for at in self._begins(turn, now)]
        soonest = min((at for at, _ in begins), default=None)
        return frozenset(who for at, who in begins if at == soonest)

    def day(self, day: int) -> tuple[Stretch, ...]:
        """One day of the week in stretches, from midnight to midnight."""
        times = {at for turn in self.turns for at in (turn.begins, turn.ends)} | {_MIDNIGHT}
        found: list[Stretch] = []
        for begins, ends in _pairs(sorted(times)):
            who = self.at(day, begins)
            since = found.pop().begins if found and found[-1].who == who else begins
            found.append(Stretch(since, ends, who))
        return tuple(found)

    def _standing_in(self) -> frozenset[Who]:
        return frozenset() if self.stands_in is None else frozenset({self.stands_in})

    def _begins(self, turn: Turn, now: datetime) -> Iterator[datetime]:
        """When a turn begins within the next week."""
        zone = zone_of(self.zone)
        today: date = now.astimezone(zone).date()
        for number in range(len(WEEK) + 1):
            day = today + number * _DAY
            at = instant(day, turn.begins, zone)
            if day.weekday() in turn.days and at > now.astimezone(UTC):
                yield at


def to_call(rota: Rota, called: Collection[Who], now: datetime) -> frozenset[Who]:
    """Whom to call to something that nobody takes, after those who were ``called`` already.

    Nobody if all were who are in line at this moment.
    """
    for some in rota.in_line(now):
        if left := some - set(called):
            return left
    return frozenset()


def _pairs(times: list[time]) -> Iterator[tuple[time, time]]:
    """Each time with the next one, the last with midnight."""
    return zip(times, [*times[1:], _MIDNIGHT], strict=True)
