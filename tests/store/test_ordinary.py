"""Ordinary comments that come at once: written together, each with its own answer."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.core.errors import TryLaterError
from bot.service.ports import Recorded
from bot.store import KeyRing, SqlStore, open_store, together
from tests.fakes import NOON
from tests.store.making import HOUR, comment, put


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
    assert kept._ordinary._pending == []
