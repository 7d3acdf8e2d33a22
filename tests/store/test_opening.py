"""Opening a Store, sharing it, losing it and leaving it half-way."""

import asyncio
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.core.comment import AuthorId
from bot.core.decision import Mode
from bot.service.ports import Recorded
from bot.store import KeyRing, Retention, SqlStore, is_sealed, open_store
from tests.store.making import SCHOOL, comment, put


@pytest.fixture
async def store(sqlite_url: str, keys: KeyRing) -> AsyncIterator[SqlStore]:
    async with open_store(sqlite_url, keys=keys) as opened:
        yield opened


async def test_a_database_is_sealed_once_a_store_was_opened_on_it(url: str, keys: KeyRing) -> None:
    before = await is_sealed(url)
    async with open_store(url, keys=keys):
        pass

    assert before is False
    assert await is_sealed(url) is True


def test_asking_whether_a_database_is_sealed_makes_none(tmp_path: Path) -> None:
    assert asyncio.run(is_sealed(f"sqlite:///{tmp_path / 'none.db'}")) is False
    assert asyncio.run(is_sealed("sqlite:///:memory:")) is False
    assert list(tmp_path.iterdir()) == []


async def test_a_cancelled_caller_leaves_nothing_half_done(store: SqlStore) -> None:
    for turns in range(1, 25):
        about = comment(turns, author=AuthorId(f"author-{turns}"))
        async with asyncio.TaskGroup() as tasks:
            task = tasks.create_task(put(store, about, standing=0))
            for _ in range(turns):
                await asyncio.sleep(0.0005)
            task.cancel()
        kept = await store.decision(about.id)
        standing = await store.standing(SCHOOL, about.author, mode=Mode.HOLD)

        assert len(standing.strikes) == standing.version == int(kept is not None)
        assert await put(store, about) in {Recorded.NEW, Recorded.KNOWN}


async def test_a_server_that_shuts_down_may_come_back(postgres_url: str, keys: KeyRing) -> None:
    async with (
        open_store(postgres_url, keys=keys) as store,
        open_store(postgres_url, keys=keys) as other,
    ):
        await put(store, comment())
        ours = sa.text(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        async with other.database.writing() as connection:
            await connection.execute(ours)

        # The pool notices that its connections are gone, and makes new ones.
        assert await put(store, comment(2)) is Recorded.NEW


async def test_a_store_in_memory_serves_many_at_once(keys: KeyRing) -> None:
    async with open_store("sqlite:///:memory:", keys=keys) as store:
        async with asyncio.TaskGroup() as tasks:
            for number in range(10):
                tasks.create_task(put(store, comment(number, author=AuthorId(f"a{number}"))))
        assert await store.errands_left() == 10
        assert await store.erase(AuthorId("a1")) == 1


def test_a_missing_driver_is_named_with_its_remedy() -> None:
    script = (
        "import asyncio, sys; sys.modules['asyncpg'] = None\n"
        "from bot.core.errors import BadInputError\n"
        "from bot.store import KeyRing, open_store\n"
        "async def main():\n"
        "    async with open_store('postgresql://h/d', keys=KeyRing([KeyRing.new_key()])): pass\n"
        "try: asyncio.run(main())\n"
        "except BadInputError as error: print(error.code, error.facts)\n"
    )

    command = [sys.executable, "-c", script]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout

    assert said.strip() == "store-driver-missing {'name': 'asyncpg'}"


@pytest.mark.parametrize("field", ["texts", "decisions", "errands", "digests"])
def test_nothing_can_be_kept_for_no_time(field: str) -> None:
    with pytest.raises(ValueError, match="no time"):
        Retention(**{field: timedelta()})


def test_a_community_can_be_erased_as_soon_as_it_is_left_but_not_before() -> None:
    assert not Retention(left=timedelta()).left
    with pytest.raises(ValueError, match="no time"):
        Retention(left=timedelta(seconds=-1))


async def test_a_store_opens_once_another_process_has_finished_writing(
    tmp_path: Path, sqlite_url: str, keys: KeyRing
) -> None:
    other = sqlite3.connect(tmp_path / "kindness.db", isolation_level=None)
    try:
        other.execute("BEGIN EXCLUSIVE")
        async with asyncio.TaskGroup() as tasks:
            opened = tasks.create_task(known_after_opening(sqlite_url, keys))
            await asyncio.sleep(0.3)
            assert not opened.done()
            other.execute("ROLLBACK")
    finally:
        other.close()

    assert opened.result() is False


async def known_after_opening(url: str, keys: KeyRing) -> bool:
    async with open_store(url, keys=keys) as store:
        return await store.known(comment().id)
