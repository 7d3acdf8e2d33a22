"""What every database promises about rotas, who was called to a case, and the threads of cases."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.core.case import Case, CaseEvent
from bot.core.comment import AuthorId, CommunityId
from bot.core.duty import Turn, Who
from bot.core.errands import called_to
from bot.service.case_threads import CaseThread
from bot.service.raising import Raised
from bot.store import SqlStore
from bot.store.desk_tables import CASE_THREADS, RAISED, TURNS
from tests.core.test_duty import EVENINGS, NIGHTS, WEEKENDS
from tests.fakes import NOON
from tests.store.conftest import OpenStore
from tests.store.making import CLUB, DAY, HOUR, MIKA, NOA, SCHOOL, comment
from tests.store.test_desk import report

ANA, BO = Who("ana"), Who("bo")


async def add(store: SqlStore, turn: Turn, community: CommunityId = SCHOOL) -> None:
    await store.add_turn(community, turn, by="mona", now=NOON)


async def test_turns_are_kept_in_order_and_taken_away_once(open_again: OpenStore) -> None:
    store = await open_again()
    for turn in (EVENINGS, NIGHTS, WEEKENDS):
        await add(store, turn)
    await add(store, NIGHTS, CLUB)

    found = await store.turns(SCHOOL)
    assert [turn for _, turn in found] == [EVENINGS, NIGHTS, WEEKENDS]
    number = found[1][0]
    assert not await store.remove_turn(CLUB, number)
    gone = await asyncio.gather(*(store.remove_turn(SCHOOL, number) for _ in range(2)))
    assert sorted(gone) == [False, True]
    again = await open_again()
    assert [turn for _, turn in await again.turns(SCHOOL)] == [EVENINGS, WEEKENDS]
    assert len(await again.turns(CLUB)) == 1


async def test_who_is_erased_is_on_no_rota_and_was_called_to_nothing(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    for community in (SCHOOL, CLUB):
        await add(store, replace(EVENINGS, who=ANA), community)
        await add(store, replace(NIGHTS, who=BO), community)
    case = (await report(store)).case
    assert await call(store, case, NOON, {ANA})

    await store.erase(AuthorId("ana"), community=SCHOOL)
    assert [turn.who for _, turn in await store.turns(SCHOOL)] == [BO]
    assert len(await store.turns(CLUB)) == 2
    assert await store.raised(case.id) == Raised(NOON, frozenset(), frozenset())
    await store.erase(AuthorId("ana"))
    await store.erase(AuthorId("mona"))
    async with store.database.reading() as connection:
        left = (await connection.execute(sa.select(TURNS.c.who, TURNS.c.by))).all()
    assert sorted(map(tuple, left)) == [("bo", "erased"), ("bo", "erased")]


async def call(
    store: SqlStore, case: Case, now: datetime, calls: set[Who], wait: timedelta = DAY
) -> bool:
    record = await store.decision(case.comment)
    assert record is not None
    step = int(now.timestamp()) // 3600
    errand = called_to(record.comment, record.decision, why="raised", step=step)
    return await store.raise_case(
        case, errand, now=now, until=now + wait, calls=calls, called=calls | {Who("first")}
    )


async def test_whoever_looks_the_next_in_line_is_called_once(open_again: OpenStore) -> None:
    first, second = await open_again(), await open_again()
    case = (await report(first)).case
    assert await first.raised(case.id) is None
    assert await call(first, case, NOON, {ANA}, HOUR)
    assert not await call(second, case, NOON + HOUR / 2, {BO})
    assert await first.untaken(prefix="", now=NOON + HOUR / 2, limit=9) == []
    assert await first.untaken(prefix="", now=NOON + HOUR, limit=9) == [case]

    both = (call(store, case, NOON + HOUR, {BO}) for store in (first, second))
    assert sorted(await asyncio.gather(*both)) == [False, True]

    was = await second.raised(case.id)
    assert was == Raised(NOON + HOUR, frozenset({BO}), frozenset({BO, Who("first")}))


async def test_what_was_raised_before_there_were_rotas_is_raised_again_after_a_day(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    case = (await report(store)).case
    old = {"case_id": case.id, "community": case.community, "at": NOON}
    async with store.database.writing() as connection:
        await connection.execute(sa.insert(RAISED).values(**old))

    assert await store.raised(case.id) == Raised(NOON, frozenset(), frozenset())
    assert not await call(store, case, NOON + DAY - HOUR, {ANA})
    assert await call(store, case, NOON + DAY, {ANA})


async def behind(store: SqlStore, prefix: str = "") -> list[CaseThread]:
    return list(await store.threads_behind(prefix=prefix, limit=9))


async def step(store: SqlStore, case: Case, event: CaseEvent) -> Case:
    return await store.step(case, event, by="ana", note="", now=NOON)


async def test_a_thread_is_behind_from_each_step_until_that_was_told(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    one, two = [(await report(store, about=comment(number))).case for number in (1, 2)]
    opened = await asyncio.gather(*(store.open_thread(one, "10") for _ in range(2)))
    assert sorted(opened) == [False, True]
    assert await store.open_thread(two, "20")
    assert not await store.open_thread(one, "11")

    assert await behind(store) == [CaseThread(one, 1, "10"), CaseThread(two, 2, "20")]
    assert await behind(store, "school") == await behind(store)
    assert await behind(store, "_chool") == []
    for case in (one, two):
        await store.thread_told(case.id, 0)
    assert await behind(store) == []

    taken = await step(store, one, CaseEvent.TAKE)
    assert await behind(store) == [CaseThread(taken, 1, "10", 0)]
    upheld = await step(store, taken, CaseEvent.UPHOLD)
    await store.thread_told(one.id, 1)
    assert await behind(store) == [CaseThread(upheld, 1, "10", 1)]
    await store.thread_told(one.id, 2)
    assert await behind(store) == []


async def test_a_thread_that_is_gone_is_left_alone_until_there_is_another(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    case = (await report(store)).case
    await store.open_thread(case, "10")
    taken = await step(store, case, CaseEvent.TAKE)
    await store.thread_told(case.id, 1)
    await store.thread_gone(case.id)
    given_back = await step(store, taken, CaseEvent.RELEASE)
    assert await behind(store) == []

    assert await store.open_thread(given_back, "11")
    assert await behind(store) == [CaseThread(given_back, 1, "11", 0)]


async def test_a_thread_is_forgotten_with_its_case_and_waits_where_we_were_removed(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    one, two = [
        (await report(store, about=comment(number, author=who), by=AuthorId("kim"))).case
        for number, who in ((1, MIKA), (2, NOA))
    ]
    for case in (one, two):
        await store.open_thread(case, case.id)
    await store.mark_left(SCHOOL, now=NOON)
    assert await behind(store) == []
    await store.erase(MIKA)
    assert not await store.open_thread(one, "12")
    async with store.database.reading() as connection:
        left = await connection.scalars(sa.select(CASE_THREADS.c.case_id))
        assert list(left) == [two.id]
