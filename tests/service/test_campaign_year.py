"""A year in six time zones, with changes to daylight saving, restarts, deaths and outages."""

import random
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, cast
from zoneinfo import ZoneInfo

from bot.core.campaign import CampaignEvent, CampaignState
from bot.core.campaign_version import Version, Wording
from bot.core.comment import CommunityId, PlaceId
from bot.core.errors import TryLaterError
from bot.core.habits import Habits
from bot.core.schedule import Plan
from bot.service.campaign_ports import CampaignStore, Poster, SlotState
from bot.service.campaign_posting import CampaignPosting
from campaign_content.texts import Calendar, Slot
from tests.campaign_world import KilledError, MemoryPoster, Mortal
from tests.fakes import FakeClock
from tests.memory_campaigns import MemoryCampaigns

HALF_AN_HOUR: Final = timedelta(minutes=30)
START: Final = datetime(2025, 12, 30, tzinfo=UTC)
END: Final = datetime(2027, 1, 8, tzinfo=UTC)
LATE: Final = timedelta(hours=3)

DAILY: Final = (time(16), time(18, 30))
NIGHTLY: Final = (time(2, 30), time(1, 30))
"""When clocks change."""

PLACES: Final = {
    "Europe/Rome": (time(21), time(8)),
    "America/New_York": (time(13), time(14)),
    "America/Santiago": (time(9), time(17)),  # at midnight
    "Australia/Lord_Howe": (time(9), time(9)),  # by half an hour; no quiet hours
    "Africa/Casablanca": (time(22, 30), time(0, 30)),  # four times a year
    "Asia/Kolkata": (time(23), time(7)),  # never
}
"""Quiet hours in six time zones. In most of them it is posted in the night of the change."""


def month(zone: str) -> Calendar:
    """Thirty days, with a second post on every other of them."""
    usual, more = DAILY if zone == "Europe/Rome" else NIGHTLY
    slots = []
    for day in range(1, 31):
        ats = (usual, more) if day % 2 else (usual,)
        slots += [Slot(day, at, f"text-{day}-{number}") for number, at in enumerate(ats)]
    return Calendar("kind", 30, tuple(slots))


def quiet(zone: str, now: datetime, hours: tuple[time, time]) -> bool:
    """Whether the clocks of a place show one of the quiet hours."""
    shown, (start, end) = now.astimezone(ZoneInfo(zone)).time(), hours
    return start <= shown < end if start <= end else shown >= start or shown < end


@dataclass
class Wall:
    """What the clocks of a place show, half-hour by half-hour: found out by looking at them."""

    zone: str
    first: dict[datetime, datetime] = field(default_factory=dict)

    def __post_init__(self) -> None:
        at, zone = START - timedelta(days=2), ZoneInfo(self.zone)
        while at < END + timedelta(days=9):
            self.first.setdefault(at.astimezone(zone).replace(tzinfo=None), at)
            at += HALF_AN_HOUR

    def when(self, on: date, at: time) -> datetime:
        """When the clocks first show that time; else when they would, had nobody changed them."""
        wanted = before = datetime.combine(on, at)
        while before not in self.first:
            before -= HALF_AN_HOUR
        return self.first[before] + (wanted - before)

    def opens(self, on: date, at: time, hours: tuple[time, time]) -> datetime:
        """The first half-hour from its time on that is not quiet."""
        found = self.when(on, at)
        while quiet(self.zone, found, hours):
            found += HALF_AN_HOUR
        return found


class Year:
    """The world: six communities, a platform that is away at times, a process that dies."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.clock = FakeClock(START)
        self.store = MemoryCampaigns()
        self.poster = MemoryPoster(self.clock, after=self._answer)
        self.deaths = 0
        self.lost_answers = 0
        self.outages = 0
        self.calm: list[datetime] = []

    def _answer(self, _id: str) -> None:
        if self.chance.random() < 0.02:
            self.lost_answers += 1
            raise TryLaterError("discord-unreachable")

    def _dies(self) -> bool:
        dead = self.chance.random() < 0.0008
        self.deaths += dead
        return dead

    def _born(self) -> CampaignPosting:
        store = cast("CampaignStore", Mortal(self.store, self._dies))
        poster = cast("Poster", Mortal(self.poster, self._dies))
        return CampaignPosting(store, poster, self.clock)

    async def prepare(self) -> None:
        for zone, (quiet_from, quiet_to) in PLACES.items():
            community = CommunityId(zone)
            calendar = month(zone)
            plan = Plan(calendar, "en", PlaceId("news"), date(2026, 1, 1), "FREQ=DAILY", 12)
            words = {slot.text: Wording(slot.text, "", slot.text) for slot in calendar.slots}
            habits = Habits(zone, quiet_from, quiet_to, 24, timedelta(), LATE)
            await self.store.set_habits(community, habits, by="ana", now=START)
            run = await self.store.add_campaign(
                community, "kind", Version(plan, words, "ana", START)
            )
            events = (CampaignEvent.REVIEW, CampaignEvent.APPROVE, CampaignEvent.SCHEDULE)
            await self.store.step_campaign(run, events, by="bo", now=START)

    async def live_through(self) -> None:
        posting = self._born()
        while self.clock.now() < END:
            event = self.chance.random()
            if event < 0.003:
                # Nobody looks for a while: the machine is off.
                self.clock.pass_by(timedelta(hours=self.chance.uniform(1, 14)))
                posting = self._born()
                self.outages += 1
            elif event < 0.005 and not self.poster.away:
                self.poster.away = True
                self.outages += 1
            elif event < 0.2 and self.poster.away:
                self.poster.away = False
            try:
                await posting.tick()
            except KilledError:
                posting = self._born()
            else:
                if not self.poster.away:
                    self.calm.append(self.clock.now())
            self.clock.pass_by(timedelta(minutes=self.chance.uniform(5, 60)))
        self.poster.away = False
        for _ in range(3):
            await CampaignPosting(self.store, self.poster, self.clock).tick()
            self.clock.pass_by(timedelta(hours=4))


def planned() -> Iterator[tuple[str, tuple[datetime, tuple[time, time]]]]:
    """Every post of the year, by its id: when it opens, and the quiet hours there."""
    for zone, hours in PLACES.items():
        wall = Wall(zone)
        slots = month(zone).slots
        for number in range(360):
            on = date(2026, 1, 1) + timedelta(days=number)
            for slot in slots:
                if slot.day == number % 30 + 1:
                    id_ = f"{zone}/kind/1/{on.isoformat()}/{slot.day}.{slot.text}"
                    yield id_, (wall.opens(on, slot.at, hours), hours)


def prevented(year: Year, opens: datetime, hours: tuple[time, time], zone: str) -> bool:
    """Whether hardly anybody could look, and reach the platform, while a post was open.

    Twice is not enough: who looks may die of it, or get no answer, and look into it only later.
    """
    begin = bisect_left(year.calm, opens)
    chances = year.calm[begin : bisect_right(year.calm, opens + LATE)]
    return sum(not quiet(zone, now, hours) for now in chances) <= 2


async def test_in_a_year_every_due_post_is_made_once_and_none_in_quiet_hours() -> None:
    year = Year(seed=2026)
    await year.prepare()
    await year.live_through()

    sent = {post.id: at for at, post in year.poster.sent}
    assert len(sent) == len(year.poster.sent)
    expected = dict(planned())
    assert year.store.posts.keys() == expected.keys()
    for id_, record in year.store.posts.items():
        opens, hours = expected[id_]
        if record.state is SlotState.POSTED:
            assert opens <= sent[id_] <= opens + LATE, id_
            assert not quiet(record.community, sent[id_], hours), id_
        else:
            assert (record.state, id_ in sent) == (SlotState.SKIPPED, False), id_
            assert prevented(year, opens, hours, record.community), id_
    assert {run.state for run in year.store.runs.values()} == {CampaignState.ENDED}

    # The year was as hard as it was meant to be, and hardly anything was missed.
    assert min(year.deaths, year.lost_answers, year.outages) > 20
    assert len(sent) > 0.9 * len(expected)
    assert len(expected) > 3000


def test_the_year_holds_times_that_do_not_exist_and_times_that_come_twice() -> None:
    def night(zone: str, day: int, month: int, at: time) -> str:
        found = Wall(zone).opens(date(2026, month, day), at, (time(0), time(0)))
        return found.astimezone(ZoneInfo(zone)).isoformat()

    assert night("America/New_York", 8, 3, time(2, 30)) == "2026-03-08T03:30:00-04:00"
    assert night("America/New_York", 1, 11, time(1, 30)) == "2026-11-01T01:30:00-04:00"
    assert night("Australia/Lord_Howe", 5, 4, time(1, 30)) == "2026-04-05T01:30:00+11:00"
    assert night("America/Santiago", 6, 9, time(0, 30)) == "2026-09-06T01:30:00-03:00"
