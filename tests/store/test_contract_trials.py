"""What every keeper of trials promises."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.core.comment import AuthorId
from bot.core.errors import BadInputError
from bot.core.reported import Report
from bot.core.trial import Measure, Trial
from bot.service.trial_ports import UNEXPLAINED, TrialStore
from bot.store import KeyRing, SqlStore, open_store
from tests.fakes import NOON
from tests.memory_trials import MemoryTrials
from tests.store.conftest import OpenStore
from tests.store.making import CLUB, DAY, HOUR, MIKA, NOA, SCHOOL, comment, decided

CARA = AuthorId("cara")
TRIAL = Trial(1, SCHOOL, "nudge-bullying", ("warm", "short"), 10, Measure.AGAIN, NOA, NOON)


@pytest.fixture
async def keeper(place: str | None, keys: KeyRing) -> AsyncIterator[TrialStore]:
    if place is None:
        yield MemoryTrials()
        return
    async with open_store(place, keys=keys) as store:
        yield store


async def test_one_trial_runs_at_a_time_and_all_of_them_stay_on_record(keeper: TrialStore) -> None:
    assert await keeper.running_trial(SCHOOL) is None
    first = await keeper.start_trial(replace(TRIAL, number=9))
    assert first == TRIAL
    assert await keeper.memo(SCHOOL, UNEXPLAINED) == "1"
    elsewhere = await keeper.start_trial(replace(TRIAL, community=CLUB))
    assert elsewhere.number == 1

    with pytest.raises(BadInputError, match="trial-under-way"):
        await keeper.start_trial(TRIAL)
    assert await keeper.running_trial(SCHOOL) == first

    assert await keeper.end_trial(SCHOOL, 1, now=NOON + DAY)
    assert not await keeper.end_trial(SCHOOL, 1, now=NOON + 2 * DAY)
    assert not await keeper.end_trial(SCHOOL, 7, now=NOON)
    assert await keeper.running_trial(SCHOOL) is None
    second = await keeper.start_trial(replace(TRIAL, hold_out=0, measure=Measure.CHANGED))
    assert second.number == 2
    assert await keeper.memo(SCHOOL, UNEXPLAINED) == "2"
    assert await keeper.trials(SCHOOL) == [second, replace(first, ended_at=NOON + DAY)]
    assert await keeper.running_trial(CLUB) == elsewhere


async def test_of_two_that_are_started_at_once_one_runs(open_again: OpenStore) -> None:
    stores = [await open_again() for _ in range(2)]

    async def started(store: SqlStore) -> bool:
        try:
            await store.start_trial(TRIAL)
        except BadInputError:
            return False
        return True

    assert sorted(await asyncio.gather(*map(started, stores))) == [False, True]
    assert len(await stores[0].trials(SCHOOL)) == 1


async def test_who_started_one_is_forgotten_reports_are_counted_and_all_goes_with_the_community(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    await store.start_trial(TRIAL)
    for number, at in ((1, NOON - DAY), (2, NOON), (2, NOON + HOUR)):
        about = comment(number)
        report = Report(CARA, at)
        await store.file_report(about, decided(about), report, lambda _: [], now=at)

    assert await store.reported_since(SCHOOL, NOON - HOUR) == [(MIKA, NOON)]
    assert await store.reported_since(CLUB, NOON - DAY) == []
    counts = await store.counts(SCHOOL, since=NOON - 2 * DAY, until=NOON + DAY)
    assert counts.reported == 2
    await store.erase(NOA, community=CLUB)
    assert await store.trials(SCHOOL) == [TRIAL]
    await store.erase(NOA)
    assert await store.trials(SCHOOL) == [replace(TRIAL, by="erased")]
    await store.erase_community(SCHOOL)
    assert await store.trials(SCHOOL) == []
    assert await store.communities() == []
