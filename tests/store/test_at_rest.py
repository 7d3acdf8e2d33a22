"""What lies in the database: nothing that somebody wrote, and nothing of whom was erased."""

from pathlib import Path

import asyncpg
import pytest
import sqlalchemy as sa

from bot.core.case import CaseState
from bot.core.errors import BadInputError
from bot.core.rules import preset
from bot.core.rules_form import worded
from bot.core.wordlists import WordLists
from bot.store import KeyRing, SqlStore, open_store
from bot.store.tables import ENCRYPTED, METADATA
from tests.fakes import NOON
from tests.store.making import DAY, HOLD, KEEP, MIKA, NOA, SCHOOL, comment, put

TEXT = "nobody wants you here"
NOTE = "please look at this again"


async def fill(store: SqlStore, count: int = 40) -> None:
    """Flagged, disputed, ordinary and waiting comments of two people."""
    for number in range(count):
        author = (MIKA, NOA)[number % 2]
        about = comment(f"{author}-{number}", author=author, text=f"{TEXT} {author} " * 30)
        await put(store, about, HOLD)
        await store.dispute(about.id, by=author, note=f"{NOTE} {author}", now=NOON)
        waits = comment(f"{author}-late-{number}", author=author, text=f"{TEXT} {author}")
        await store.wait_to_be_judged(waits, until=NOON)
        await put(store, comment(f"{author}-plain-{number}", author=author, text="hello you"), ())


async def rows(store: SqlStore, table: sa.Table) -> list[dict[str, object]]:
    async with store.database.reading() as connection:
        return [dict(row._mapping) for row in await connection.execute(sa.select(table))]


async def tokens(store: SqlStore, author: str | None = None) -> list[str]:
    """What stands in the encrypted columns, of one author or of all."""
    found = []
    for table, column in ENCRYPTED:
        for row in await rows(store, table):
            token = row[column.name]
            if token is not None and author in (None, row.get("author", author)):
                found.append(str(token))
    return found


def files(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.glob("kindness.db*")))


async def test_nothing_that_somebody_wrote_can_be_read_in_the_database(
    url: str, keys: KeyRing
) -> None:
    async with open_store(url, keys=keys, retention=KEEP) as store:
        await fill(store, 4)
        everything = str([await rows(store, table) for table in METADATA.sorted_tables])

        assert len(await tokens(store)) == 4 * 7 + 1
        assert [keys.decrypt(token) for token in await tokens(store)] != []
    for written in (TEXT, NOTE, "hello you", "what they answered"):
        assert written not in everything
    assert "mika-plain-0" not in everything  # of an ordinary comment not even the id


async def test_words_of_a_community_are_sealed_and_turned_with_the_keys(
    sqlite_url: str, keys: KeyRing
) -> None:
    ours = worded(preset("school"), WordLists(allow=("duck",), deny=("blorpo",)))
    async with open_store(sqlite_url, keys=keys, retention=KEEP) as store:
        await store.set_rules(SCHOOL, ours, by="mod", now=NOON)
        assert "blorpo" not in str(await rows(store, METADATA.tables["rulebook"]))
        assert await store.rotate() == 0
        assert await store.rules(SCHOOL) == ours
        await store.erase_community(SCHOOL)
        assert store._parsed.cache_info().currsize == 0, "nor are they left in memory"
        assert await store.rules(SCHOOL) is None


async def test_an_erased_person_is_not_in_the_files_any_more(
    tmp_path: Path, sqlite_url: str, keys: KeyRing
) -> None:
    async with open_store(sqlite_url, keys=keys, retention=KEEP) as store:
        await fill(store)
        theirs = await tokens(store, MIKA)
        others = [row["text"] for row in await rows(store, METADATA.tables["decisions"])]
        assert any(token.encode() in files(tmp_path) for token in theirs)

        await store.erase(MIKA)

        left = files(tmp_path)
        gone = set(theirs) - set(await tokens(store))
        assert len(gone) > 80
        assert [token for token in gone if token[20:60].encode() in left] == []
        assert b"test:school:mika" not in left
        assert MIKA.encode() not in left
        assert any(str(token).encode() in left for token in others)


async def test_swept_texts_are_not_in_the_files_any_more(
    tmp_path: Path, sqlite_url: str, keys: KeyRing
) -> None:
    async with open_store(sqlite_url, keys=keys, retention=KEEP) as store:
        await fill(store)
        texts = [str(row["text"]) for row in await rows(store, METADATA.tables["decisions"])]

        await store.sweep(now=NOON + KEEP.case_texts + DAY)

        left = files(tmp_path)
        assert [text for text in texts if text[20:60].encode() in left] == []


async def test_a_wrong_key_is_noticed_when_opening_and_nothing_is_written(
    url: str, keys: KeyRing
) -> None:
    async with open_store(url, keys=keys, retention=KEEP) as store:
        await put(store, comment())
        before = [await rows(store, table) for table in METADATA.sorted_tables]

    with pytest.raises(BadInputError) as refused:
        async with open_store(url, keys=KeyRing([KeyRing.new_key()]), retention=KEEP):
            pass

    assert refused.value.code == "key-wrong"
    async with open_store(url, keys=keys, retention=KEEP) as store:
        assert [await rows(store, table) for table in METADATA.sorted_tables] == before
        record = await store.decision(comment().id)
        assert record is not None
        assert record.text == comment().text


async def test_turning_keys_loses_nothing_and_makes_the_old_ones_useless(url: str) -> None:
    old, new = KeyRing.new_key(), KeyRing.new_key()
    async with open_store(url, keys=KeyRing([old]), retention=KEEP) as store:
        await fill(store, 6)
        count = len(await tokens(store))

    async with open_store(url, keys=KeyRing([new, old]), retention=KEEP) as store:
        await put(store, comment("in between"))
        assert await store.rotate(batch=3) == count
        assert await store.rotate() == 0

    only = KeyRing([new])
    async with open_store(url, keys=only, retention=KEEP) as store:
        assert [only.decrypt(token) for token in await tokens(store)] != []
        assert await store.known(comment("mika-plain-0").id)
        for author in (MIKA, NOA):
            cases = await store.cases(SCHOOL, states=[CaseState.OPEN])
            first = next(case for case in cases if case.author == author)
            record = await store.decision(first.comment)
            assert record is not None
            assert record.text == f"{TEXT} {author} " * 30
            assert first.steps[0].note == f"{NOTE} {author}"
    with pytest.raises(BadInputError):
        async with open_store(url, keys=KeyRing([old]), retention=KEEP):
            pass


async def test_turning_keys_goes_on_where_it_was_interrupted(sqlite_url: str) -> None:
    old, new = KeyRing.new_key(), KeyRing.new_key()
    async with open_store(sqlite_url, keys=KeyRing([old]), retention=KEEP) as store:
        await fill(store, 6)
        count = len(await tokens(store))
    both = KeyRing([new, old])
    async with open_store(sqlite_url, keys=both, retention=KEEP) as store:
        table, column = ENCRYPTED[0]
        first = await store._batch(table, column, None, 2)
        await store._renew(table, column, first)

    async with open_store(sqlite_url, keys=both, retention=KEEP) as store:
        assert await store.rotate(batch=4) == count - 2


async def test_turning_keys_does_not_bring_back_what_was_forgotten_meanwhile(
    sqlite_url: str,
) -> None:
    old, new = KeyRing.new_key(), KeyRing.new_key()
    async with open_store(sqlite_url, keys=KeyRing([old]), retention=KEEP) as store:
        await put(store, comment())
    async with open_store(sqlite_url, keys=KeyRing([new, old]), retention=KEEP) as store:
        table, column = ENCRYPTED[0]
        read = await store._batch(table, column, None, 9)
        assert len(read) == 1
        await store.sweep(now=NOON + KEEP.texts + DAY)

        assert await store._renew(table, column, read) == 0

        record = await store.decision(comment().id)
        assert record is not None
        assert record.text is None


async def test_postgres_holds_no_plain_text_either(postgres_url: str, keys: KeyRing) -> None:
    async with open_store(postgres_url, keys=keys, retention=KEEP) as store:
        await fill(store, 2)
    connection = await asyncpg.connect(postgres_url)
    try:
        for name in METADATA.tables:
            for row in await connection.fetch(f'SELECT t::text AS r FROM "{name}" t'):
                assert TEXT not in row["r"]
                assert NOTE not in row["r"]
    finally:
        await connection.close()
