"""Reminders that a member has asked for, and when the next of each is due. Pure.

Times are local ones of the community, by `bot.core.habits`: daylight saving and quiet hours hold as
they do for campaigns. A reminder that could not be given in time is left out, and never made up
for: a word meant for the morning is of no use at night.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final, NewType

from bot.core.comment import AuthorId, CommunityId, PlaceId
from bot.core.errors import BadInputError
from bot.core.habits import Habits, instant, zone_of

ReminderId = NewType("ReminderId", str)

MOST: Final = 5
"""Reminders of one member in one community."""

LATE: Final = timedelta(hours=1)
"""After so long it is left out."""

ENOUGH: Final = 3
"""After so many in a row that could not be given it ends by itself."""

WEEK: Final = tuple(range(7))


class What(StrEnum):
    """What somebody wants to be reminded of."""

    KIND = "kind"
    """To say something kind."""
    PAUSE = "pause"
    """To pause before posting."""


class When(StrEnum):
    """On which days."""

    DAILY = "daily"
    WEEKDAYS = "weekdays"
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

    @property
    def days(self) -> Collection[int]:
        """The days of the week, Monday is 0."""
        if self is When.DAILY:
            return WEEK
        return WEEK[:5] if self is When.WEEKDAYS else (list(When).index(self) - 2,)


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder. ``zone`` is empty where that of the community holds.

    ``place`` is the channel that it is about, if any. ``next_at`` is when it is due, ``tries`` how
    often giving it was begun since then, and ``misses`` how many in a row could not be given.
    """

    id: ReminderId
    community: CommunityId
    author: AuthorId
    what: What
    when: When
    at: time
    locale: str
    next_at: datetime
    zone: str = ""
    place: PlaceId | None = None
    tries: int = 0
    misses: int = 0


def own_habits(habits: Habits | None, zone: str) -> Habits:
    """The habits by which somebody is reminded, in a zone of their own if they name one.

    Raises `BadInputError`: ``reminder-needs-zone`` where nobody has said in which zone people live,
    and ``campaign-unknown-zone``.
    """
    if habits is None and not zone:
        raise BadInputError("reminder-needs-zone")
    return replace(habits or Habits(), zone=zone) if zone else habits or Habits()


def read_time(typed: str) -> time:
    """A time of day in hours and minutes. Raises `BadInputError` (``reminder-bad-time``)."""
    try:
        at = time.fromisoformat(typed.strip().replace(".", ":").rjust(5, "0"))
    except ValueError:
        raise BadInputError("reminder-bad-time", seen=typed[:50]) from None
    if at != at.replace(second=0, microsecond=0, tzinfo=None):
        raise BadInputError("reminder-bad-time", seen=typed[:50])
    return at


def check_quiet(at: time, habits: Habits, *, now: datetime) -> None:
    """Raise `BadInputError` (``reminder-quiet``) for a time within the quiet hours."""
    today = instant(habits.local(now).date(), at, zone_of(habits.zone))
    if habits.is_quiet(today):
        quiet = f"{habits.quiet_from:%H:%M}-{habits.quiet_to:%H:%M}"
        raise BadInputError("reminder-quiet", quiet=quiet)


def next_time(when: When, at: time, habits: Habits, *, after: datetime) -> datetime:
    """The first moment after another one at which a reminder is due, in UTC."""
    zone, day = zone_of(habits.zone), habits.local(after).date()
    while True:
        due = instant(day, at, zone)
        if due > after and day.weekday() in when.days:
            return due
        day += timedelta(days=1)


def is_over(reminder: Reminder, *, now: datetime) -> bool:
    """Whether it is too late to give it."""
    return now > reminder.next_at + LATE
