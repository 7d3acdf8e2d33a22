"""What every keeper of reminders promises."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import time

import pytest

from bot.core.comment import PlaceId
from bot.core.reminders import Reminder, ReminderId, What, When
from bot.service.reminder_ports import ReminderStore
from bot.store import KeyRing, open_store
from tests.fakes import NOON
from tests.memory_reminders import MemoryReminders
from tests.store.making import CLUB, DAY, HOUR, MIKA, NOA, SCHOOL


@pytest.fixture
async def keeper(place: str | None, keys: KeyRing) -> AsyncIterator[ReminderStore]:
    if place is None:
        yield MemoryReminders()
        return
    async with open_store(place, keys=keys) as store:
        yield store


def reminder(number: int) -> Reminder:
    return Reminder(
        ReminderId(f"r{number}"),
        SCHOOL,
        MIKA,
        What.PAUSE,
        When.FRIDAY,
        time(16, 30),
        "it",
        NOON + number * HOUR,
        "Europe/Rome",
        PlaceId("hall"),
    )


async def test_reminders_are_kept_given_once_and_ended_by_whose_they_are(
    keeper: ReminderStore,
) -> None:
    one, two = reminder(1), replace(reminder(2), zone="", place=None, what=What.KIND)
    assert await keeper.add_reminder(two, most=2)
    assert await keeper.add_reminder(one, most=2)
    assert await keeper.add_reminder(replace(one, locale="en"), most=2)
    assert not await keeper.add_reminder(reminder(3), most=2)
    assert await keeper.add_reminder(replace(reminder(4), author=NOA), most=2)
    assert await keeper.reminders_of(SCHOOL, MIKA) == [one, two]
    assert await keeper.reminders_of(CLUB, MIKA) == []
    assert await keeper.due_reminders(now=NOON + HOUR) == [one]

    assert await keeper.begin_reminder(one)
    assert not await keeper.begin_reminder(one)
    begun = replace(one, tries=1)
    assert await keeper.due_reminders(now=NOON + HOUR) == [begun]
    assert await keeper.move_reminder(begun, to=NOON + DAY, misses=2)
    assert not await keeper.move_reminder(begun, to=NOON + 2 * DAY, misses=0)
    moved = replace(one, next_at=NOON + DAY, misses=2)
    assert await keeper.reminders_of(SCHOOL, MIKA) == [two, moved]

    assert not await keeper.end_reminder(one.id, NOA)
    assert await keeper.end_reminder(one.id, MIKA)
    assert not await keeper.end_reminder(one.id, MIKA)
    assert not await keeper.begin_reminder(moved)


async def test_reminders_are_erased_with_the_person(sqlite_url: str, keys: KeyRing) -> None:
    async with open_store(sqlite_url, keys=keys) as store:
        await store.add_reminder(reminder(1), most=2)
        await store.erase(MIKA, community=CLUB)
        assert len(await store.reminders_of(SCHOOL, MIKA)) == 1
        await store.erase(MIKA)
        assert await store.reminders_of(SCHOOL, MIKA) == []
