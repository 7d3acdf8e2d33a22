"""Transactions that make one trip to a thread of their own."""

import asyncio
import threading

import pytest
import sqlalchemy as sa

from bot.core.errors import KindnessError
from bot.store import trips
from bot.store.database import Database, open_database

TABLE = sa.Table("told", sa.MetaData(), sa.Column("what", sa.Text, primary_key=True))


def tell(connection: sa.Connection, what: str) -> None:
    connection.execute(sa.insert(TABLE), {"what": what})


def told(connection: sa.Connection) -> list[str]:
    return list(connection.scalars(sa.select(TABLE.c.what).order_by(TABLE.c.what)))


async def test_what_is_written_in_one_trip_is_there_whole_or_not_at_all(url: str) -> None:
    def fails(connection: sa.Connection) -> None:
        tell(connection, "lost")
        raise LookupError

    async with open_database(url) as database:
        await database.trip(TABLE.metadata.create_all, writes=True)
        try:
            await database.trip(lambda connection: tell(connection, "kept"), writes=True)
            with pytest.raises(LookupError):
                await database.trip(fails, writes=True)

            assert await database.trip(told) == ["kept"]
        finally:
            await database.trip(TABLE.metadata.drop_all, writes=True)


async def test_what_goes_wrong_is_said_in_our_words(url: str) -> None:
    async with open_database(url) as database:
        with pytest.raises(KindnessError, match="store-"):
            await database.trip(told)


async def test_a_writer_that_nobody_waits_for_ends_before_the_next_begins(
    sqlite_url: str,
) -> None:
    may_go_on, began = threading.Event(), threading.Event()

    def slow(connection: sa.Connection) -> None:
        began.set()
        may_go_on.wait(5)
        tell(connection, "slow")

    async with open_database(sqlite_url) as database:
        await database.trip(TABLE.metadata.create_all, writes=True)
        first = asyncio.get_running_loop().create_task(database.trip(slow, writes=True))
        await asyncio.to_thread(began.wait, 5)
        for _ in range(2):  # also if it is told so twice
            first.cancel()
            await asyncio.sleep(0)
        assert not first.done()

        may_go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await first
        assert await database.trip(told) == ["slow"]


async def test_its_threads_end_with_the_database(sqlite_url: str) -> None:
    async with open_database(sqlite_url) as database:
        await database.trip(lambda connection: connection.scalar(sa.select(sa.literal(1))))
        threads = {one.name for one in threading.enumerate()}
    left = {one.name for one in threading.enumerate()}

    assert {one for one in threads if one.startswith(trips.NAME)}
    assert not {one for one in left if one.startswith(trips.NAME)}


async def test_who_stops_waiting_for_the_end_leaves_no_connection_open(sqlite_url: str) -> None:
    may_go_on = threading.Event()

    async def used() -> None:
        async with open_database(sqlite_url) as database:
            opened.append(database)
            async with database.reading() as connection:
                await connection.execute(sa.select(sa.literal(1)))
            assert database._trips is not None
            database._trips._threads[False].submit(may_go_on.wait, 5)
            closing.set()

    opened: list[Database] = []
    closing = asyncio.Event()
    task = asyncio.get_running_loop().create_task(used())
    await closing.wait()
    await asyncio.sleep(0.01)
    task.cancel()
    try:
        with pytest.raises(asyncio.CancelledError):
            await task
        assert opened[0].engine.pool.status().count("Connections in pool: 0") == 1
    finally:
        may_go_on.set()
