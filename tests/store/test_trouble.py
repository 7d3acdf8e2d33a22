"""What goes wrong with a database is said in our own words, and harms nothing."""

import os
import socket
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError

from bot.core.comment import AuthorId
from bot.core.decision import Mode
from bot.core.errors import BadInputError, GiveUpError, KindnessError, TryLaterError
from bot.service.ports import Recorded
from bot.store import KeyRing, SqlStore, open_store
from bot.store.trouble import _POSTGRES, _SQLITE, translated
from bot.words import Words, locales
from tests.store.making import MIKA, SCHOOL, comment, put

SECRET_TEXT = "a text that no error may show"


async def opening(url: str, keys: KeyRing) -> KindnessError:
    """The error of opening a store."""
    with pytest.raises(KindnessError) as raised:
        async with open_store(url, keys=keys):
            pass
    return raised.value


@pytest.fixture
async def store(sqlite_url: str, keys: KeyRing) -> AsyncIterator[SqlStore]:
    async with open_store(sqlite_url, keys=keys) as opened:
        yield opened


async def test_a_file_that_is_no_database_is_refused_and_left_alone(
    tmp_path: Path, keys: KeyRing
) -> None:
    path = tmp_path / "letters.txt"
    path.write_text("dear diary " * 1000)

    error = await opening(f"sqlite:///{path}", keys)

    assert isinstance(error, BadInputError)
    assert (error.code, error.facts) == ("store-not-a-database", {"where": str(path)})
    assert path.read_text() == "dear diary " * 1000
    assert error.__cause__ is not None


async def test_a_folder_is_no_database(tmp_path: Path, keys: KeyRing) -> None:
    error = await opening(f"sqlite:///{tmp_path}", keys)

    assert isinstance(error, BadInputError)
    assert error.code == "store-cannot-open"


async def test_a_database_below_a_file_cannot_be_reached(tmp_path: Path, keys: KeyRing) -> None:
    (tmp_path / "file").touch()

    error = await opening(f"sqlite:///{tmp_path / 'file' / 'kindness.db'}", keys)

    assert isinstance(error, BadInputError)
    assert error.code == "store-cannot-open"


async def test_a_new_database_is_for_its_owner_alone(
    tmp_path: Path, sqlite_url: str, keys: KeyRing
) -> None:
    async with open_store(sqlite_url, keys=keys) as store:
        await put(store, comment())

        assert modes(tmp_path) == {0o600}


def modes(folder: Path) -> set[int]:
    return {file.stat().st_mode & 0o777 for file in folder.glob("kindness.db*")}


async def test_a_database_that_can_only_be_read_says_so_when_it_is_written(
    tmp_path: Path, sqlite_url: str, keys: KeyRing
) -> None:
    async with open_store(sqlite_url, keys=keys) as store:
        await put(store, comment())
    before = (tmp_path / "kindness.db").read_bytes()

    url = f"sqlite:///file:{tmp_path / 'kindness.db'}?mode=ro&uri=true"
    async with open_store(url, keys=keys) as store:
        assert await store.decision(comment().id) is not None
        with pytest.raises(BadInputError) as refused:
            await put(store, comment(2))

    assert refused.value.code == "store-read-only"
    assert (tmp_path / "kindness.db").read_bytes() == before


async def test_a_full_disk_loses_nothing_that_was_recorded(store: SqlStore) -> None:
    await put(store, comment(1))
    await fill_up(store)

    with pytest.raises(TryLaterError) as full:
        await put(store, comment(2, text=SECRET_TEXT * 100_000))

    assert full.value.code == "store-disk-full"
    assert SECRET_TEXT not in str(full.value.__cause__)
    assert await store.decision(comment(1).id) is not None
    assert await store.decision(comment(2).id) is None
    assert not await store.known(comment(2).id)
    assert (await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)).version == 1


async def fill_up(store: SqlStore) -> None:
    """Let every connection of a store believe that the disk ends soon."""

    @sa.event.listens_for(store.database.engine.sync_engine, "begin")
    def _limit(connection: sa.Connection) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count = 100")


async def test_a_writer_that_waits_too_long_for_another_process_may_try_later(
    tmp_path: Path, store: SqlStore
) -> None:
    @sa.event.listens_for(store.database.engine.sync_engine, "checkout")
    def _hurry(connection: object, _record: object, _proxy: object) -> None:
        cursor = connection.cursor()  # type: ignore[attr-defined]
        cursor.execute("PRAGMA busy_timeout = 10")
        cursor.close()

    other = sqlite3.connect(tmp_path / "kindness.db", isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(TryLaterError) as busy:
            await put(store, comment())
        assert await store.decision(comment().id) is None  # readers do not wait for writers
        other.execute("ROLLBACK")
    finally:
        other.close()

    assert busy.value.code == "store-busy"
    assert await put(store, comment()) is Recorded.NEW


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


async def test_a_database_server_that_does_not_answer_may_do_so_later(keys: KeyRing) -> None:
    port = free_port()

    error = await opening(f"postgresql://us:pa55@127.0.0.1:{port}/kindness", keys)

    assert isinstance(error, TryLaterError)
    assert (error.code, error.facts) == (
        "store-unreachable",
        {"where": f"127.0.0.1:{port}/kindness"},
    )


@pytest.mark.parametrize("wrong", ["database", "username"])
async def test_a_database_server_that_refuses_us_is_named_without_the_password(
    postgres_url: str, keys: KeyRing, wrong: str
) -> None:
    parsed = make_url(postgres_url).set(password="pa55word", **{wrong: "nobody-knows"})  # type: ignore[arg-type]

    error = await opening(parsed.render_as_string(hide_password=False), keys)

    assert isinstance(error, BadInputError)
    assert error.code == "store-refused"
    assert "pa55word" not in str(error)


@pytest.mark.parametrize("url", ["", "kindness.db", "mysql://u:pa55@host/db", "sqlite:/x:y", "://"])
async def test_what_is_no_url_of_a_database_is_refused_without_repeating_it(
    url: str, keys: KeyRing
) -> None:
    error = await opening(url, keys)

    assert isinstance(error, BadInputError)
    assert error.code == "store-url"
    assert "pa55" not in str(error)
    assert error.__cause__ is None


async def test_an_id_that_a_database_cannot_hold_is_refused(url: str, keys: KeyRing) -> None:
    async with open_store(url, keys=keys) as store:
        about = comment(author=AuthorId("lone \ud800"))

        with pytest.raises(BadInputError) as refused:
            await put(store, about, standing=0)

        assert refused.value.code == "store-unusable-value"
        assert not await store.known(about.id)


async def test_postgres_cannot_hold_a_nul_in_an_id(postgres_url: str, keys: KeyRing) -> None:
    async with open_store(postgres_url, keys=keys) as store:
        with pytest.raises(BadInputError) as refused:
            await put(store, comment(author=AuthorId("nul\0")), standing=0)

        assert refused.value.code == "store-unusable-value"
        assert not await store.known(comment().id)


def test_every_trouble_has_a_sentence_in_every_language() -> None:
    codes = {code for _, code in _SQLITE.values()} | {code for _, _, code in _POSTGRES}

    for locale in locales():
        for code in codes:
            said = Words(locale, strict=True).say(code, where="here.db")
            assert "here.db" in said


def test_what_nobody_expected_is_given_up_with_its_kind_and_without_values() -> None:
    with pytest.raises(GiveUpError) as raised, translated("here.db"):
        raise OperationalError(
            "INSERT", {"text": SECRET_TEXT}, ValueError("odd"), hide_parameters=True
        )

    assert raised.value.code == "store-failed"
    assert raised.value.facts == {"where": "here.db", "kind": "ValueError"}
    assert SECRET_TEXT not in str(raised.value)


def test_mistakes_of_ours_are_not_dressed_up() -> None:
    with pytest.raises(ZeroDivisionError), translated("here.db"):
        raise ZeroDivisionError


def test_a_full_disk_of_the_system_is_full() -> None:
    with pytest.raises(TryLaterError) as raised, translated("here.db"):
        raise OSError(28, os.strerror(28))

    assert raised.value.code == "store-disk-full"
