"""What every keeper of languages promises, and how a database forgets them."""

from collections.abc import AsyncIterator

import pytest
import sqlalchemy as sa

from bot.service.own_languages import LanguageStore, Spoken
from bot.store import KeyRing, Retention, open_store
from bot.store.own_languages import LANGUAGES
from tests.fakes import NOON
from tests.memory_languages import MemoryLanguages
from tests.store.conftest import OpenStore
from tests.store.making import CLUB, DAY, MIKA, NOA, SCHOOL

ITALIAN = Spoken("it", NOON)


@pytest.fixture
async def keeper(place: str | None, keys: KeyRing) -> AsyncIterator[LanguageStore]:
    if place is None:
        yield MemoryLanguages()
        return
    async with open_store(place, keys=keys) as store:
        yield store


async def test_the_last_language_is_kept_for_each_community_and_person(
    keeper: LanguageStore,
) -> None:
    assert await keeper.spoken(SCHOOL, MIKA) is None

    await keeper.note_spoken(SCHOOL, MIKA, ITALIAN)
    await keeper.note_spoken(SCHOOL, MIKA, Spoken("pl", NOON + DAY))
    await keeper.note_spoken(CLUB, MIKA, ITALIAN)

    assert await keeper.spoken(SCHOOL, MIKA) == Spoken("pl", NOON + DAY)
    assert await keeper.spoken(CLUB, MIKA) == ITALIAN
    assert await keeper.spoken(SCHOOL, NOA) is None


async def test_what_is_forgotten_is_gone_there_and_nowhere_else(keeper: LanguageStore) -> None:
    for community in (SCHOOL, CLUB):
        await keeper.note_spoken(community, MIKA, ITALIAN)

    assert await keeper.forget_spoken(SCHOOL, MIKA)
    assert not await keeper.forget_spoken(SCHOOL, MIKA)

    assert await keeper.spoken(SCHOOL, MIKA) is None
    assert await keeper.spoken(CLUB, MIKA) == ITALIAN


async def test_a_language_goes_in_its_time_and_never_later_than_decisions(
    url: str, keys: KeyRing
) -> None:
    for keep, days in ((Retention(), 90), (Retention(decisions=10 * DAY), 10)):
        async with open_store(url, keys=keys, retention=keep) as store:
            await store.note_spoken(SCHOOL, MIKA, ITALIAN)

            assert await store.sweep(now=NOON + days * DAY) == 0
            assert await store.spoken(SCHOOL, MIKA) == ITALIAN
            assert await store.sweep(now=NOON + (days + 1) * DAY) == 1
            assert await store.spoken(SCHOOL, MIKA) is None


async def test_who_is_erased_is_spoken_to_as_anybody(open_again: OpenStore) -> None:
    store = await open_again()
    for community in (SCHOOL, CLUB):
        for author in (MIKA, NOA):
            await store.note_spoken(community, author, ITALIAN)

    await store.erase(MIKA, community=SCHOOL)
    assert await store.spoken(SCHOOL, MIKA) is None
    assert await store.spoken(CLUB, MIKA) == ITALIAN

    await store.erase(MIKA)
    assert await store.spoken(CLUB, MIKA) is None
    assert await store.spoken(SCHOOL, NOA) == await store.spoken(CLUB, NOA) == ITALIAN


async def test_the_database_says_neither_whose_a_language_is_nor_does_an_export_hold_it(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    await store.note_spoken(SCHOOL, MIKA, ITALIAN)

    async with store.database.reading() as connection:
        rows = str((await connection.execute(sa.select(LANGUAGES))).all())
    assert MIKA not in rows
    assert LANGUAGES.name not in store.tables()


async def test_what_is_kept_of_a_community_that_removed_us_is_found_again(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    await store.note_spoken(SCHOOL, MIKA, ITALIAN)
    await store.mark_left(SCHOOL, now=NOON)

    assert await store.left_with(MIKA) == [(SCHOOL, NOON)]
    assert await store.left_with(NOA) == []
