"""When a community may be posted to: its time zone, its quiet hours, its cap. Pure.

The database of time zones is data, like Unicode: the system's, or the package ``tzdata`` where the
system has none.

**Daylight saving** is handled as RFC 5545, section 3.3.5, says. A local time that does not exist
is read with the offset from before the gap: 02:30 in a gap from two to three is half past three. A
local time that comes twice means the first time. This is what ``fold=0`` of PEP 495 means as well.

**Quiet hours** are hours on the wall, whichever offset holds. They start at ``quiet_from`` and end
before ``quiet_to``; there are none if the two are the same.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.core.errors import BadInputError

_DAY: Final = timedelta(days=1)

MOST_PER_DAY: Final = 24
LONGEST_WAIT: Final = timedelta(hours=24)


@lru_cache(maxsize=512)
def zone_of(name: str) -> ZoneInfo:
    """The time zone of a name such as ``Europe/Rome``.

    Raises `BadInputError` (``campaign-unknown-zone``).
    """
    try:
        return ZoneInfo(name)
    # A name that is no file, or no name for a file at all.
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise BadInputError("campaign-unknown-zone", seen=name[:100]) from None


def instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """When it is that time there, in UTC; see above for times that do not exist or come twice."""
    return datetime.combine(day, at.replace(fold=0), zone).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Habits:
    """What a community has chosen about all its campaigns together.

    ``per_day``: posts on one local date at most. ``apart``: the least time between two posts.
    ``late``: a post that could not be made in time is made so much later at most.
    """

    zone: str = "UTC"
    quiet_from: time = time(21)
    quiet_to: time = time(8)
    per_day: int = 2
    apart: timedelta = timedelta(hours=1)
    late: timedelta = timedelta(hours=3)

    def __post_init__(self) -> None:
        """Refuse what makes no sense: `BadInputError`, ``campaign-…``."""
        zone_of(self.zone)
        if not 1 <= self.per_day <= MOST_PER_DAY:
            raise BadInputError("campaign-bad-cap", seen=self.per_day, most=MOST_PER_DAY)
        for span in (self.apart, self.late):
            if not timedelta() <= span <= LONGEST_WAIT:
                minutes, most = span // timedelta(minutes=1), LONGEST_WAIT // timedelta(minutes=1)
                raise BadInputError("campaign-bad-wait", seen=minutes, most=most)

    def local(self, now: datetime) -> datetime:
        """What the clock on the wall says."""
        return now.astimezone(zone_of(self.zone))

    def is_quiet(self, now: datetime) -> bool:
        """Whether nothing is posted now."""
        return self._quiet_at(self.local(now).time())

    def first_loud(self, now: datetime) -> datetime:
        """``now``, or the end of the quiet hours that it falls into, in UTC."""
        wall = self.local(now)
        if not self._quiet_at(wall.time()):
            return now.astimezone(UTC)
        later = wall.time() >= self.quiet_to  # they end on the next day
        day = wall.date() + (_DAY if later else timedelta())
        return instant(day, self.quiet_to, zone_of(self.zone))

    def is_capped(self, posted: Iterable[datetime], now: datetime) -> bool:
        """Whether another post now would be one too many after those at these times."""
        today, count = self.local(now).date(), 0
        for at in posted:
            if abs(now - at) < self.apart:
                return True
            count += self.local(at).date() == today
        return count >= self.per_day

    def _quiet_at(self, wall: time) -> bool:
        if self.quiet_from <= self.quiet_to:
            return self.quiet_from <= wall < self.quiet_to
        return wall >= self.quiet_from or wall < self.quiet_to
