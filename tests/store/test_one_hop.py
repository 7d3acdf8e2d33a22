"""Trips to the thread of an SQLite connection."""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator

import pytest

from bot.store.one_hop import Connector, OneHopConnection


@pytest.fixture
async def connection() -> AsyncIterator[OneHopConnection]:
    connector = Connector([":memory:"], {"isolation_level": None, "check_same_thread": False})
    made = await connector.connect()
    yield made
    await made.close()
    await connector.ended()


async def test_a_transaction_that_began_after_its_task_was_cancelled_is_undone(
    connection: OneHopConnection,
) -> None:
    may_begin = threading.Event()

    def begin(inner: sqlite3.Connection) -> None:
        may_begin.wait(5)
        inner.execute("BEGIN IMMEDIATE")

    task = asyncio.get_running_loop().create_task(connection.hop(begin))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not connection.in_transaction  # not yet: its thread has not come to it

    may_begin.set()
    await connection.rollback()

    assert not connection.in_transaction
    await connection.hop(lambda inner: inner.execute("BEGIN IMMEDIATE"))


async def test_where_no_transaction_is_open_there_is_nothing_to_end(
    connection: OneHopConnection, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(sqlite3.OperationalError):
        await connection.cursor().execute("SELECT nothing FROM nowhere")
    asked = await connection.cursor().execute("SELECT 1")
    assert await asked.fetchall() == [(1,)]

    trips: list[object] = []
    monkeypatch.setattr(connection, "_execute", trips.append)
    await connection.commit()
    await connection.rollback()

    assert trips == []
