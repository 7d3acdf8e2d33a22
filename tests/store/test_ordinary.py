"""Ordinary comments that come at once: written together, each with its own answer."""

import asyncio
from collections.abc import AsyncIterator, Sequence

import pytest
import sqlalchemy as sa

from bot.core.comment import CommunityId
from bot.core.errors import BadInputError, RulesError, TryLaterError
from bot.core.rules import preset
from bot.service.ports import Recorded
from bot.store import KeyRing, SqlStore, open_store, together
from bot.store.ordinary import Ordinary
from bot.store.tables import RULEBOOK
from tests.fakes import NOON
from tests.store.making import CLUB, HOUR, SCHOOL, comment, put


@pytest.fixture
async def kept(sqlite_url: str, keys: KeyRing) -> AsyncIterator[SqlStore]:
    async with open_store(sqlite_url, keys=keys) as store:
        yield store


async def test_many_at_once_are_each_new_once_and_are_all_counted(
    kept: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(together, "MOST", 7)
    first = await put(kept, comment("0"), ())
    outcomes = await asyncio.gather(
        *(put(kept, comment(str(number % 20)), ()) for number in range(40))
    )

    assert first is Recorded.NEW
    assert outcomes.count(Recorded.NEW) == 19
    counts = await kept.counts(comment().community, since=NOON - HOUR, until=NOON + HOUR)
    assert counts.seen == 20


async def test_who_gives_up_does_not_take_the_others_along(
    kept: SqlStore,
) -> None:
    async with asyncio.TaskGroup() as group, kept._ordinary._turn:
        asked = [group.create_task(put(kept, comment(str(n)), ())) for n in range(3)]
        await kept.known(comment().id)  # until all of them wait
        asked[0].cancel()
        await asyncio.sleep(0)

    assert [one.result() for one in asked[1:]] == [Recorded.NEW] * 2
    assert not await kept.known(comment("0").id)
    assert kept._ordinary._pending == []


async def test_a_database_that_is_away_is_said_to_everybody(
    kept: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(_batch: object) -> None:
        raise TryLaterError("store-busy")

    monkeypatch.setattr(kept._ordinary, "_answers", away)
    outcomes = await asyncio.gather(
        *(put(kept, comment(str(n)), ()) for n in range(3)), return_exceptions=True
    )

    assert [type(one) for one in outcomes] == [TryLaterError] * 3
    assert len(set(map(id, outcomes))) == 3, "nobody holds on to what the others do"
    assert kept._ordinary._pending == []


async def test_one_that_cannot_be_written_down_keeps_none_of_the_others(kept: SqlStore) -> None:
    numbers = ["first", *map(str, range(6)), "\ud800", *map(str, range(6, 9))]
    outcomes = await asyncio.gather(
        *(put(kept, comment(number), ()) for number in numbers), return_exceptions=True
    )
    known = await asyncio.gather(
        *(kept.known(comment(number).id) for number in numbers), return_exceptions=True
    )

    failed = numbers.index("\ud800")
    for found, usual in ((outcomes, Recorded.NEW), (known, True)):
        assert isinstance(found[failed], BadInputError)
        assert [*found[:failed], *found[failed + 1 :]] == [usual] * 10
    counts = await kept.counts(comment().community, since=NOON - HOUR, until=NOON + HOUR)
    assert counts.seen == 10


async def test_if_who_writes_for_all_is_stopped_the_others_still_hear_what_was_done(
    kept: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, began = kept._ordinary._answers, asyncio.Event()

    async def seen(batch: Sequence[Ordinary]) -> Sequence[bool]:
        began.set()
        return await write(batch)

    monkeypatch.setattr(kept._ordinary, "_answers", seen)
    async with asyncio.TaskGroup() as group:
        async with kept._ordinary._turn:
            put_down = [put(kept, comment(str(n)), (), standing=0) for n in range(3)]
            asked = [group.create_task(one) for one in put_down]
            await kept.known(comment().id)  # until all of them wait
        await began.wait()
        asked[0].cancel()

    assert asked[0].cancelled()
    assert [one.result() for one in asked[1:]] == [Recorded.NEW] * 2
    assert kept._ordinary._pending == []
    assert await kept.known(comment("0").id)


async def test_rules_that_cannot_be_read_are_those_of_one_community(kept: SqlStore) -> None:
    newer = sa.insert(RULEBOOK).values(
        community=CLUB, rules={"of a later version": 1}, by="mod", at=NOON
    )
    async with kept.database.writing() as connection:
        await connection.execute(newer)
    await kept.set_rules(SCHOOL, preset("school"), by="mod", now=NOON)
    every = [SCHOOL, CLUB, SCHOOL, CommunityId("none")]

    found = await asyncio.gather(*map(kept.rules, every), return_exceptions=True)

    assert isinstance(found[1], RulesError)
    assert [found[0], found[2], found[3]] == [preset("school"), preset("school"), None]
    await kept.set_rules(SCHOOL, preset("gaming"), by="mod", now=NOON)
    assert await kept.rules(SCHOOL) == preset("gaming"), "nothing is seen as it was before"
