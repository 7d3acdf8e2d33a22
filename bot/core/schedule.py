"""Which post of a campaign is due when. Pure.

A post opens at its time by the community's clock, or at the end of the quiet hours if it falls into
them. From then on it may be made for as long as the community's habits let it be late: never in
quiet hours, never beyond the cap. A post that could not be made by then is skipped, with the
reason, and never made up for. Each has an id that depends on nothing but the campaign, the day of
it, the text and the local date, so that it is made once however often it is looked at.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final, NewType

from bot.core.campaign import CampaignId
from bot.core.comment import PlaceId
from bot.core.errors import BadInputError
from bot.core.habits import Habits, instant, zone_of
from bot.core.recurrence import DAILY, dates
from campaign_content.texts import Calendar, Slot

SlotId = NewType("SlotId", str)
"""``<campaign>/<local date>/<day>.<text>``."""

LOOK_BACK: Final = timedelta(days=2)
"""Posts from longer ago do not count for the cap of today."""

MOST_ROUNDS: Final = 50
MOST_DAYS: Final = 3650


def campaign_of(slot: SlotId) -> CampaignId:
    """The campaign that a post belongs to."""
    return CampaignId(slot.rsplit("/", 2)[0])


@dataclass(frozen=True, slots=True)
class Plan:
    """What a community has chosen to be posted, where, in which language, from when on.

    ``rule`` says which dates are days of the campaign, and ``rounds`` how often its ``calendar`` is
    gone through.
    """

    calendar: Calendar
    locale: str
    place: PlaceId
    start: date
    rule: str = DAILY
    rounds: int = 1

    def __post_init__(self) -> None:
        """Refuse what cannot be posted: `BadInputError`, as `bot.core.recurrence.dates` does."""
        count = self.calendar.days * self.rounds
        if not (1 <= self.rounds <= MOST_ROUNDS and count <= MOST_DAYS):
            raise BadInputError("campaign-too-long", days=count, limit=MOST_DAYS)
        dates(self.rule, self.start, count)

    @property
    def dates(self) -> tuple[date, ...]:
        """The local dates of all its days, in order."""
        return dates(self.rule, self.start, self.calendar.days * self.rounds)


@dataclass(frozen=True, slots=True)
class Occasion:
    """One text on one local date. It may be posted from ``opens`` to ``closes``, both included."""

    id: SlotId
    campaign: CampaignId
    day: int
    on: date
    text: str
    otherwise: str | None
    opens: datetime
    closes: datetime


class Why(StrEnum):
    """Why something was not posted."""

    LATE = "late"
    """It was over before anybody could: the bot, or the platform, was away."""
    QUIET = "quiet"
    CAP = "cap"
    PAUSED = "paused"
    STOPPED = "stopped"
    EXPIRED = "expired"
    """Its text may not be shown on that day."""
    NOTHING = "nothing"
    """There was nothing to highlight, and nothing else to say."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """What is to be done now: ``post`` this one, skip those that are ``over``, and why.

    ``waiting``: whether others are open, and have to wait. ``next_at`` is when the next post opens,
    None if there is none.
    """

    post: Occasion | None
    over: tuple[tuple[Occasion, Why], ...]
    waiting: bool
    next_at: datetime | None


@lru_cache(maxsize=256)
def occasions(campaign: CampaignId, plan: Plan, habits: Habits) -> tuple[Occasion, ...]:
    """Everything that a plan wants to be posted, by the time at which it opens."""
    by_day: dict[int, list[Slot]] = {}
    for slot in plan.calendar.slots:
        by_day.setdefault(slot.day, []).append(slot)
    zone, found = zone_of(habits.zone), []
    for number, on in enumerate(plan.dates):
        for slot in by_day.get(number % plan.calendar.days + 1, ()):
            opens = habits.first_loud(instant(on, slot.at, zone))
            found.append(
                Occasion(
                    SlotId(f"{campaign}/{on.isoformat()}/{slot.day}.{slot.text}"),
                    campaign,
                    slot.day,
                    on,
                    slot.text,
                    slot.otherwise,
                    opens,
                    opens + habits.late,
                )
            )
    return tuple(sorted(found, key=_in_order))


def due(
    planned: Sequence[Occasion],
    known: Collection[SlotId],
    posted: Iterable[datetime],
    habits: Habits,
    *,
    now: datetime,
    paused: bool = False,
) -> Agenda:
    """What is to be done now about what was ``planned`` (in order, as `occasions` gives it).

    ``known`` are those that were posted, skipped or begun already. ``posted`` are the times of all
    posts to the community, of other campaigns too, since `LOOK_BACK` at least. At most one is to be
    posted; once it is, ask again.
    """
    begun = bisect_right(planned, now, key=lambda one: one.opens)
    open_now = [one for one in planned[:begun] if one.id not in known]
    times = list(posted)
    over = tuple(
        (one, why_over(one, times, habits, paused=paused)) for one in open_now if one.closes < now
    )
    left = [one for one in open_now if now <= one.closes]
    post = left.pop(0) if left and not paused and may_post(times, habits, now=now) else None
    next_at = planned[begun].opens if begun < len(planned) else None
    return Agenda(post, over, bool(left), next_at)


def may_post(posted: Iterable[datetime], habits: Habits, *, now: datetime) -> bool:
    """Whether anything may be posted to the community now."""
    return not habits.is_quiet(now) and not habits.is_capped(posted, now)


def why_over(
    one: Occasion, posted: Iterable[datetime], habits: Habits, *, paused: bool = False
) -> Why:
    """Why one that is over was not posted: what still stood in its way at its last moment."""
    if paused:
        return Why.PAUSED
    if habits.is_quiet(one.closes):
        return Why.QUIET
    before = [at for at in posted if at <= one.closes]
    return Why.CAP if habits.is_capped(before, one.closes) else Why.LATE


def _in_order(one: Occasion) -> tuple[datetime, date, int, str]:
    return (one.opens, one.on, one.day, one.id)
