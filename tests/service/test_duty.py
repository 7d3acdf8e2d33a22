"""Rotas are kept for who may steer; who is next in line is called while nobody takes a case."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.core.case import CaseEvent
from bot.core.comment import CommunityId
from bot.core.duty import MOST, WEEK, Rota, Turn, Who
from bot.core.errors import BadInputError
from bot.core.habits import Habits
from bot.core.raising import Patience
from bot.service.duty import Duties
from bot.service.raising import Raising
from bot.service.reports import Reports
from bot.store import KeyRing, SqlStore, open_store
from tests.core.test_duty import EVENINGS, NIGHTS, ROME, TEAM, WEEKENDS
from tests.fakes import FakeClock
from tests.migrated import migrated
from tests.store.making import CLUB, HOUR, MIKA, NOA, SCHOOL, comment

ANA, BO = Who("ana"), Who("bo")
DAYTIME = Turn(WEEK, time(8), time(20), ANA)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    keys = KeyRing([KeyRing.new_key()])
    async with open_store(migrated(tmp_path / "kindness.db"), keys=keys) as opened:
        yield opened


async def test_turns_go_by_the_clock_of_the_community_which_is_asked_for_once(
    store: SqlStore,
) -> None:
    duties = Duties(store, FakeClock())
    assert await duties.rota(SCHOOL, stands_in=TEAM) == Rota((), "UTC", TEAM)
    with pytest.raises(BadInputError, match="rota-needs-zone"):
        await duties.add(SCHOOL, EVENINGS, by=MIKA)
    with pytest.raises(BadInputError, match="campaign-unknown-zone"):
        await duties.add(SCHOOL, EVENINGS, by=MIKA, zone="Rome")

    await duties.add(SCHOOL, EVENINGS, by=MIKA, zone=ROME)
    await duties.add(SCHOOL, WEEKENDS, by=MIKA)
    await duties.add(SCHOOL, NIGHTS, by=MIKA, zone=ROME)

    assert await duties.rota(SCHOOL) == Rota((EVENINGS, WEEKENDS, NIGHTS), ROME)
    assert await store.habits(SCHOOL) == Habits(ROME)
    with pytest.raises(BadInputError, match="rota-other-zone"):
        await duties.add(SCHOOL, DAYTIME, by=MIKA, zone="UTC")


async def test_a_turn_is_there_once_and_there_are_not_too_many(store: SqlStore) -> None:
    duties = Duties(store, FakeClock())
    await duties.add(SCHOOL, EVENINGS, by=MIKA, zone=ROME)
    with pytest.raises(BadInputError, match="rota-known"):
        await duties.add(SCHOOL, EVENINGS, by=MIKA)
    for minute in range(1, MOST):
        await duties.add(SCHOOL, replace(EVENINGS, begins=time(1, minute)), by=MIKA)
    with pytest.raises(BadInputError, match="rota-full"):
        await duties.add(SCHOOL, DAYTIME, by=MIKA)

    ((number, _), *_) = await duties.turns(SCHOOL)
    with pytest.raises(BadInputError, match="rota-unknown"):
        await duties.remove(CLUB, number)
    await duties.remove(SCHOOL, number)
    with pytest.raises(BadInputError, match="rota-unknown"):
        await duties.remove(SCHOOL, number)
    await duties.add(SCHOOL, DAYTIME, by=MIKA)


async def calls(store: SqlStore, clock: FakeClock, rota: Rota, hours: int) -> dict[int, set[Who]]:
    """Who is called in which hour to a case that somebody reports now."""

    async def patience(_community: CommunityId) -> Patience:
        return Patience(3 * HOUR, HOUR)

    async def theirs(_community: CommunityId) -> Rota:
        return rota

    raising = Raising(store, clock, patience, rota=theirs)
    case = (await Reports(store, clock).report(comment(1), by=NOA)).case
    found: dict[int, set[Who]] = {}
    for hour in range(hours):
        if await raising.once():
            was = await store.raised(case.id)
            assert was is not None
            found[hour] = set(was.calls)
        clock.pass_by(HOUR)
    return found


def at(hour: int) -> FakeClock:
    return FakeClock(datetime(2026, 6, 1, hour, tzinfo=UTC))


async def test_who_is_on_duty_is_called_then_who_stands_in_and_then_it_begins_anew_daily(
    store: SqlStore,
) -> None:
    rota = Rota((DAYTIME,), "UTC", TEAM)

    found = await calls(store, at(10), rota, 36)

    assert found == {3: {ANA}, 6: {TEAM}, 30: {ANA}, 33: {TEAM}}


async def test_who_has_come_on_duty_meanwhile_is_next(store: SqlStore) -> None:
    nights = replace(DAYTIME, begins=time(20), ends=time(8), who=BO)

    found = await calls(store, at(16), Rota((DAYTIME, nights), "UTC", TEAM), 12)

    assert found == {3: {ANA}, 6: {BO}, 9: {TEAM}}


async def test_without_anybody_to_call_it_still_comes_again_once_a_day(store: SqlStore) -> None:
    assert await calls(store, at(10), Rota(), 30) == {3: set(), 27: set()}


async def test_a_case_that_was_taken_and_given_back_begins_at_the_front_of_the_line(
    store: SqlStore,
) -> None:
    clock, rota = at(9), Rota((DAYTIME,), "UTC", TEAM)
    assert await calls(store, clock, rota, 4) == {3: {ANA}}
    (case,) = await store.untaken(prefix="", now=clock.now() + timedelta(days=2), limit=1)
    taken = await store.step(case, CaseEvent.TAKE, by=ANA, note="", now=clock.now())
    await store.step(taken, CaseEvent.RELEASE, by=ANA, note="", now=clock.now())

    assert await calls(store, clock, rota, 7) == {3: {ANA}, 6: {TEAM}}
