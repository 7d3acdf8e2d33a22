"""Whoever asks is reminded, and nobody else; once, in time, and until they have had enough."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.comment import AuthorId, PlaceId
from bot.core.decision import Mode
from bot.core.errors import BadInputError, GiveUpError, TryLaterError
from bot.core.habits import Habits
from bot.core.reminders import ENOUGH, MOST, Reminder, What, When, next_time, read_time
from bot.core.rules import preset
from bot.service.records import Page
from bot.service.reminding import Reminders, Reminding
from tests.core import campaigning
from tests.fakes import FakeClock
from tests.memory_reminders import MemoryReminders
from tests.store.making import DAY, HOUR, MIKA, MINUTE, NOA, SCHOOL

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
FOUR = datetime(2026, 3, 2, 15, tzinfo=UTC)
"""Four in the afternoon in Rome."""


class Letters:
    """What was written to whom; ``trouble`` comes before it."""

    def __init__(self) -> None:
        self.told: list[Reminder] = []
        self.trouble: Callable[[], None] = lambda: None

    async def tell(self, reminder: Reminder) -> None:
        self.trouble()
        self.told.append(reminder)


class Desk:
    """Somebody who asks, and the clockwork."""

    def __init__(self) -> None:
        self.clock = FakeClock(MONDAY)
        self.store = MemoryReminders()
        self.store.kept[SCHOOL] = Habits("Europe/Rome", time(21), time(8))
        self.letters = Letters()
        self.reminding = Reminding(self.store, self.clock)
        self.reminders = Reminders(self.store, self.letters, self.clock)

    async def ask(
        self, at: str = "16:00", when: When = When.DAILY, by: AuthorId = MIKA, zone: str = ""
    ) -> Reminder:
        place = PlaceId("hall")
        return await self.reminding.add(
            SCHOOL, by, what=What.KIND, when=when, at=at, locale="en", zone=zone, place=place
        )

    async def at(self, now: datetime) -> int:
        self.clock.at = now
        return await self.reminders.tick()


@pytest.fixture
def desk() -> Desk:
    return Desk()


def refusing(error: Exception) -> Callable[[], None]:
    def refuse() -> None:
        raise error

    return refuse


async def test_who_asks_is_reminded_once_at_their_time(desk: Desk) -> None:
    asked = await desk.ask()
    assert await desk.ask() == asked
    assert await desk.at(FOUR - MINUTE) == 0

    assert await desk.at(FOUR) == 1
    assert await desk.at(FOUR + MINUTE) == 0
    assert await desk.at(FOUR + DAY) == 1

    assert [(one.author, one.what) for one in desk.letters.told] == [(MIKA, What.KIND)] * 2
    (kept,) = await desk.reminding.own(SCHOOL, MIKA)
    assert kept.next_at == FOUR + 2 * DAY


async def test_what_cannot_be_asked_for_is_refused(desk: Desk) -> None:
    for at, code in (("22:00", "reminder-quiet"), ("7:5", "reminder-bad-time"),
                     ("noon", "reminder-bad-time"), ("16:00:30", "reminder-bad-time")):  # fmt: skip
        with pytest.raises(BadInputError) as refused:
            await desk.ask(at)
        assert refused.value.code == code
    for hour in range(9, 9 + MOST):
        await desk.ask(f"{hour}:00")
    with pytest.raises(BadInputError) as many:
        await desk.ask("20:00")
    assert many.value.code == "reminder-too-many"
    desk.store.kept.clear()
    with pytest.raises(BadInputError) as zoneless:
        await desk.ask(by=NOA)
    assert zoneless.value.code == "reminder-needs-zone"
    tokyo = await desk.ask(by=NOA, zone="Asia/Tokyo")
    assert tokyo.next_at == datetime(2026, 3, 3, 7, tzinfo=UTC)
    assert await desk.at(tokyo.next_at) == 1


async def test_whoever_asked_ends_it_and_nobody_else(desk: Desk) -> None:
    asked = await desk.ask()
    await desk.ask("17:00")
    with pytest.raises(BadInputError) as refused:
        await desk.reminding.stop(asked.id, by=NOA)
    assert refused.value.code == "reminder-gone"

    await desk.reminding.stop(asked.id, by=MIKA)
    assert await desk.at(FOUR) == 0
    assert await desk.reminding.erase(SCHOOL, MIKA) == 1
    assert await desk.reminding.own(SCHOOL, MIKA) == []


async def test_what_was_missed_is_left_out(desk: Desk) -> None:
    await desk.ask()
    assert await desk.at(FOUR + 2 * HOUR) == 0
    (kept,) = await desk.reminding.own(SCHOOL, MIKA)
    assert (kept.next_at, kept.misses) == (FOUR + DAY, 0)


async def test_quiet_hours_and_a_pause_hold(desk: Desk) -> None:
    await desk.ask()
    desk.store.kept[SCHOOL] = Habits("Europe/Rome", time(15), time(18))
    assert await desk.at(FOUR) == 0
    desk.store.kept[SCHOOL] = Habits("Europe/Rome")
    page = Page(preset("community", mode=Mode.OBSERVE), "ana", MONDAY, "", Mode.NUDGE)
    desk.store.pages[SCHOOL] = page
    assert await desk.at(FOUR) == 0
    desk.store.pages[SCHOOL] = replace(page, resumes=None)
    assert await desk.at(FOUR + MINUTE) == 1


@pytest.mark.parametrize("error", [TryLaterError("discord-away"), TimeoutError(), ValueError()])
async def test_what_could_not_be_told_is_tried_again_for_an_hour(
    desk: Desk, error: Exception
) -> None:
    await desk.ask()
    await desk.ask(by=NOA)
    desk.letters.trouble = refusing(error)
    assert await desk.at(FOUR) == 0
    assert await desk.at(FOUR) == 0
    desk.letters.trouble = lambda: None

    assert await desk.at(FOUR + 20 * MINUTE) == 2

    assert {one.tries for one in desk.letters.told} == {1}


async def test_who_cannot_be_reached_three_times_is_not_written_to_any_more(desk: Desk) -> None:
    await desk.ask()
    for day, error in enumerate(
        (GiveUpError("discord-dms-closed"), TryLaterError("discord-away"), GiveUpError("gone"))
    ):
        assert len(desk.store.asked) == 1
        desk.letters.trouble = refusing(error)
        await desk.at(FOUR + day * DAY)
        await desk.at(FOUR + day * DAY + 2 * HOUR)

    assert ENOUGH == 3
    assert desk.store.asked == {}


class Begun(MemoryReminders):
    """Somebody else has begun everything."""

    async def begin_reminder(self, reminder: Reminder) -> bool:
        return False


async def test_of_two_processes_one_tells(desk: Desk) -> None:
    await desk.ask()
    desk.store.__class__ = Begun
    assert await desk.at(FOUR) == 0
    stop = asyncio.Event()
    stop.set()
    await desk.reminders.run(stop)


moments = st.integers(0, 18 * 365 * 24 * 60).map(
    lambda minutes: datetime(2011, 1, 1, tzinfo=UTC) + minutes * MINUTE
)


@given(campaigning.habits(), campaigning.times, st.sampled_from(When), moments)
def test_the_next_time_is_after_now_on_a_day_that_was_asked_for(
    habits: Habits, at: time, when: When, now: datetime
) -> None:
    due = next_time(when, at, habits, after=now)

    assert now < due <= now + 9 * DAY
    assert next_time(when, at, habits, after=due) > due
    local = habits.local(due)
    assert local.weekday() in when.days or local.time() < at  # pushed over midnight by a gap


@given(campaigning.times)
def test_a_time_is_read_as_it_is_written(at: time) -> None:
    assert read_time(f" {at:%H.%M}") == at
