"""The connection to SQLite or PostgreSQL: one engine, one writer at a time on SQLite.

SQLite runs in WAL mode with ``synchronous=NORMAL``: what was recorded survives the death of the
process at any moment (SIGKILL included). A power cut may take back the last transactions, always
whole ones in order, never a part of one; then their strikes and errands are gone with them, and a
redelivered comment is judged anew. PostgreSQL with its own defaults loses nothing then either.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite.aiosqlite import dialect as sqlite_dialect
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.core.errors import BadInputError
from bot.store.one_hop import Connector
from bot.store.trips import Trips
from bot.store.trouble import translated

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

BUSY_SECONDS: Final = 5.0
"""How long to wait for another process that is writing, before `TryLaterError`."""

DRIVERS: Final = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}
_TIMEOUTS: Final = {"lock_timeout": "4s", "statement_timeout": "5s"}
_BEGIN: Final = "kindness_begin"
"""The execution option that says how a transaction on SQLite begins; not at all if empty."""

_IMMEDIATE: Final = "BEGIN IMMEDIATE"
"""How a writer begins: no reader ever has to become one and fail half-way."""

T = TypeVar("T")

Ended = Callable[[], Awaitable[None]]
"""Returns when nothing of a closed engine is left."""

Insert: TypeAlias = "postgresql.Insert | sqlite.Insert"


def insert_into(table: sa.Table, *, is_sqlite: bool) -> Insert:
    """An INSERT in the words of one of the databases."""
    if is_sqlite:
        return sqlite.insert(table)
    # Here because it takes a tenth of a second to import, which most installations never need.
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415

    return postgresql.insert(table)


class Database:
    """Transactions on one database. Made by `open_database`, which also closes it."""

    def __init__(self, engine: AsyncEngine, where: str, trips: Trips | None = None) -> None:
        """``where`` names the database in errors, without a password. ``trips`` are for a file of
        SQLite.
        """
        self.engine: Final = engine
        self.where: Final = where
        self.is_sqlite: Final = engine.dialect.name == "sqlite"
        self._in_memory = self.is_sqlite and _path(engine.url) is None
        self._writer = engine.execution_options(**{_BEGIN: _IMMEDIATE})
        self._trips = trips
        self._turn = asyncio.Lock()

    def insert(self, table: sa.Table) -> Insert:
        """An INSERT that can say what to do ON CONFLICT, in the words of this database."""
        return insert_into(table, is_sqlite=self.is_sqlite)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that changes nothing. Raises as `translated` does."""
        if self._in_memory:  # there is one connection only, so readers take turns as well
            async with self.writing() as connection:
                yield connection
            return
        with translated(self.where):
            async with self.engine.begin() as connection:
                yield connection

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that is committed whole at the end, or not at all.

        On SQLite writers take turns: first within the process, in order, then between processes
        (BEGIN IMMEDIATE, so that no reader ever has to become a writer and fail half-way).
        """
        async with AsyncExitStack() as stack:
            if self.is_sqlite:
                await stack.enter_async_context(self._turn)
            stack.enter_context(translated(self.where))
            yield await stack.enter_async_context(self._writer.begin())

    async def trip(self, work: Callable[[Connection], T], *, writes: bool = False) -> T:
        """What ``work`` gives: a function of statements for one transaction, as `reading` and
        `writing` make them. It must be quick and touch nothing else: on SQLite it runs on another
        thread, all of it in one trip. Raises as `translated` does.
        """
        if self._trips is None:
            async with self.writing() if writes else self.reading() as connection:
                return await connection.run_sync(work)
        async with AsyncExitStack() as stack:
            if writes:
                await stack.enter_async_context(self._turn)
            stack.enter_context(translated(self.where))
            return await self._trips.go(work, writes=writes)

    async def forget(self) -> None:
        """Let nothing that was deleted stay readable in the files of SQLite.

        Deleted rows are overwritten with zeros (secure_delete); their older copies in the write-
        ahead log go once it has been carried over and cut. While another process is reading that
        waits for the next time. On PostgreSQL the space is overwritten as it is used again; there
        the encryption is what keeps deleted text unreadable.
        """
        if not self.is_sqlite or self._in_memory:
            return
        async with self._turn:
            with translated(self.where):
                await _outside_transactions(self.engine, "PRAGMA wal_checkpoint(TRUNCATE)")


@asynccontextmanager
async def open_database(url: str) -> AsyncIterator[Database]:
    """The database at an SQLAlchemy URL, ready for use and closed at the end.

    A missing SQLite file is made with mode 0600, and its folder with 0700. Raises `BadInputError`
    (``store-url``, ``store-driver-missing`` and what `translated` says) or `TryLaterError`.
    """
    parsed = _parsed(url)
    where = _where(parsed)
    with translated(where):
        engine, ended = (
            _sqlite(parsed) if parsed.get_backend_name() == "sqlite" else _postgres(parsed)
        )
        trips = _trips(parsed) if parsed.get_backend_name() == "sqlite" else None
    try:
        database = Database(engine, where, trips)
        if database.is_sqlite:
            with translated(where):
                await _wal(engine)
        yield database
    finally:
        try:
            if trips is not None:
                await asyncio.to_thread(trips.close)
        finally:  # also if nobody waits for the end of a trip
            await engine.dispose()
            await ended()


def is_missing(url: str) -> bool:
    """Whether the URL names a database that opening would make: an SQLite file that is not there.

    Raises `BadInputError` (``store-url``).
    """
    parsed = _parsed(url)
    if parsed.get_backend_name() != "sqlite":
        return False
    path = _path(parsed)
    return path is None or not path.exists()


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
        return parsed.set(drivername=DRIVERS[parsed.drivername])
    except (ArgumentError, KeyError, ValueError):
        # No cause and no url: it may hold a password.
        raise BadInputError("store-url", allowed="sqlite:///…, postgresql://…") from None


def _where(url: URL) -> str:
    if url.get_backend_name() == "sqlite":
        return url.database or ":memory:"
    return f"{url.host or 'localhost'}:{url.port or 5432}/{url.database or ''}"


def _path(url: URL) -> Path | None:
    """The file of an SQLite database; None for one in memory."""
    name = url.database or ":memory:"
    return None if name == ":memory:" else Path(name.removeprefix("file:"))


def _sqlite(url: URL) -> tuple[AsyncEngine, Ended]:
    path = _path(url)
    if path is not None and not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
    args, options = sqlite_dialect().create_connect_args(url)
    ours = {"isolation_level": None, "timeout": BUSY_SECONDS}
    connector = Connector(args, {**options, **ours})
    engine = create_async_engine(
        url,
        async_creator=connector.connect,
        hide_parameters=True,
        pool_reset_on_return=None if path is not None else "rollback",
    )

    _prepare(engine.sync_engine)
    return engine, connector.ended


def _trips(url: URL) -> Trips | None:
    """For a file; a database in memory has one connection only."""
    if _path(url) is None:
        return None
    engine = sa.create_engine(
        url.set(drivername="sqlite+pysqlite"),
        connect_args={"isolation_level": None, "timeout": BUSY_SECONDS},
        hide_parameters=True,
    )
    _prepare(engine)
    return Trips(engine, engine.execution_options(**{_BEGIN: _IMMEDIATE}))


def _prepare(engine: sa.Engine) -> None:
    """How every connection to SQLite behaves, and how its transactions begin."""

    @sa.event.listens_for(engine, "connect")
    def _connect(connection: DBAPIConnection, _record: object) -> None:
        cursor = connection.cursor()
        for pragma in ("synchronous=NORMAL", "secure_delete=ON", "foreign_keys=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        how = connection.get_execution_options().get(_BEGIN, "BEGIN")
        if how:
            connection.exec_driver_sql(how)


async def _outside_transactions(engine: AsyncEngine, pragma: str) -> None:
    async with engine.execution_options(**{_BEGIN: ""}).connect() as connection:
        await connection.exec_driver_sql(pragma)


async def _wal(engine: AsyncEngine) -> None:
    """Switch to WAL, which the file remembers. Two processes may try it at once: then wait."""
    loop = asyncio.get_running_loop()
    end = loop.time() + BUSY_SECONDS
    while True:
        try:
            await _outside_transactions(engine, "PRAGMA journal_mode=WAL")
        except DBAPIError as error:
            busy = getattr(error.orig, "sqlite_errorname", "").startswith("SQLITE_BUSY")
            if not busy or loop.time() > end:
                raise
            await asyncio.sleep(0.05)
        else:
            return


def _postgres(url: URL) -> tuple[AsyncEngine, Ended]:
    async def ended() -> None:
        """Closing a connection of asyncpg waits for its end."""

    try:
        engine = create_async_engine(
            url,
            connect_args={
                "server_settings": {"application_name": "kindness", **_TIMEOUTS},
                "timeout": BUSY_SECONDS,
            },
            hide_parameters=True,
            pool_pre_ping=True,
        )
    except ModuleNotFoundError as error:
        raise BadInputError("store-driver-missing", name=error.name or "") from error
    return engine, ended
