"""aiosqlite with one trip to its thread per statement, in place of three or four.

A trip costs about as much as the statement itself: opening a cursor, running a statement, fetching
its rows and closing the cursor each make one. Here a statement makes one trip for all of it and
brings its rows along, which SQLAlchemy would fetch anyway.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from threading import Thread
from typing import Any, Final, NamedTuple, Self, TypeVar

import aiosqlite

END_SECONDS: Final = 5.0

T = TypeVar("T")


class _Outcome(NamedTuple):
    """What is left of a statement once its cursor is closed."""

    description: Any
    rowcount: int
    lastrowid: int | None
    rows: list[Any]


_NOTHING = _Outcome(None, -1, None, [])


class OneHopCursor:
    """As much of `aiosqlite.Cursor` as SQLAlchemy uses. Lives on the event loop's side only."""

    def __init__(self, connection: "OneHopConnection") -> None:
        """Costs nothing until a statement is run."""
        self._connection = connection
        self._outcome = _NOTHING
        self.arraysize = 1

    async def __aenter__(self) -> Self:
        """There is nothing to open."""
        return self

    async def execute(self, sql: str, parameters: Iterable[Any] = ()) -> "OneHopCursor":
        """Run one statement and bring its rows."""
        self._outcome = await self._connection.hop(
            lambda connection: _run(connection.execute(sql, tuple(parameters)))
        )
        return self

    async def executemany(self, sql: str, rows: Iterable[Iterable[Any]]) -> "OneHopCursor":
        """Run one statement for each row of parameters."""
        self._outcome = await self._connection.hop(
            lambda connection: _run(connection.executemany(sql, [tuple(row) for row in rows]))
        )
        return self

    async def fetchall(self) -> list[Any]:
        """The rows, which are here already."""
        return self._outcome.rows

    async def close(self) -> None:
        """There is nothing to close."""

    @property
    def description(self) -> Any:  # noqa: ANN401 - as DB-API says
        """Names of the columns; None for a statement without rows."""
        return self._outcome.description

    @property
    def rowcount(self) -> int:
        """How many rows were changed."""
        return self._outcome.rowcount

    @property
    def lastrowid(self) -> int | None:
        """The number of the last row that was inserted."""
        return self._outcome.lastrowid


def _run(cursor: sqlite3.Cursor) -> _Outcome:
    """On the connection's thread: everything that a cursor is asked, and its end."""
    rows = cursor.fetchall() if cursor.description else []
    outcome = _Outcome(cursor.description, cursor.rowcount, cursor.lastrowid, rows)
    cursor.close()
    return outcome


class OneHopConnection(aiosqlite.Connection):
    """A connection whose cursors are `OneHopCursor`."""

    def cursor(self) -> OneHopCursor:  # type: ignore[override]
        """A cursor, without asking the thread."""
        return OneHopCursor(self)

    async def hop(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What ``work`` gives, run on the thread of this connection."""
        done: T = await self._execute(lambda: work(self._conn))  # type: ignore[no-untyped-call]
        return done


class Connector:
    """Makes connections for `sqlalchemy.ext.asyncio.create_async_engine`, and sees them end."""

    def __init__(self, args: Sequence[Any], options: Mapping[str, Any]) -> None:
        """``args`` and ``options`` are those of `sqlite3.connect`."""
        self._connect = lambda: sqlite3.connect(*args, **options)
        self._threads: list[Thread] = []

    async def connect(self) -> OneHopConnection:
        """A new connection on a thread of its own. Raises `sqlite3.Error`."""
        connection = OneHopConnection(self._connect, iter_chunk_size=64)
        thread = connection._thread  # noqa: SLF001
        # A thread that nobody stopped must not keep the process from ending (as SQLAlchemy does).
        thread.daemon = True
        self._threads = [*(one for one in self._threads if one.is_alive()), thread]
        await connection
        return connection

    async def ended(self) -> None:
        """Return when the threads of closed connections have ended, or after some seconds.

        A connection that failed to open or was dropped on the way is not waited for by anybody
        else, and its thread has something left to say to the event loop.
        """
        for thread in self._threads:
            if thread.is_alive():
                await asyncio.to_thread(thread.join, END_SECONDS)
