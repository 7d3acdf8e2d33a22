"""A PostgreSQL for tests: found, or started if it is installed; a database of one's own in it."""

import asyncio
import contextlib
import os
import secrets
import shutil
import subprocess
import time
from collections.abc import Iterator

import asyncpg
from sqlalchemy.engine import URL, make_url

from bot.store.tables import METADATA

SERVER = os.environ.get("KINDNESS_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/postgres")
START_SECONDS = 30.0


class NoPostgresError(Exception):
    """There is none, and none could be started."""


@contextlib.contextmanager
def own_database() -> Iterator[str]:
    """The URL of a fresh database that is dropped at the end.

    Raises `NoPostgresError`: what runs on PostgreSQL is tested on PostgreSQL, or the tests fail.
    """
    _ensure_running()
    name = f"kindness_test_{os.getpid()}_{secrets.token_hex(4)}"
    asyncio.run(_run(f'CREATE DATABASE "{name}"'))
    try:
        url = make_url(SERVER).set(database=name)
        yield url.render_as_string(hide_password=False)
    finally:
        asyncio.run(_run(f'DROP DATABASE "{name}" WITH (FORCE)'))


def empty(url: str) -> None:
    """Leave nothing in the tables of a database, if it has any yet."""
    asyncio.run(_empty(url))


async def _empty(url: str) -> None:
    connection = await asyncpg.connect(_dsn(make_url(url)))
    try:
        if await connection.fetchval("SELECT to_regclass('alembic_version') IS NOT NULL"):
            names = ", ".join(f'"{table}"' for table in METADATA.tables)
            await connection.execute(f"TRUNCATE {names}")
    finally:
        await connection.close()


def _dsn(url: URL) -> str:
    return url.set(drivername="postgresql").render_as_string(hide_password=False)


async def _run(statement: str) -> None:
    connection = await asyncpg.connect(_dsn(make_url(SERVER)), timeout=5)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


def _answers() -> Exception | None:
    try:
        asyncio.run(_run("SELECT 1"))
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        return error
    return None


def _ensure_running() -> None:
    error = _answers()
    if error is None:
        return
    _start()
    end = time.monotonic() + START_SECONDS
    while error is not None and time.monotonic() < end:
        time.sleep(0.2)
        error = _answers()
    if error is not None:
        raise NoPostgresError(
            f"no PostgreSQL at {make_url(SERVER).render_as_string()} ({error}); install it "
            "(Debian: apt-get install postgresql) or set KINDNESS_TEST_POSTGRES to its URL"
        )


def _start() -> None:
    """Start clusters that are installed and stopped (Debian's tools)."""
    if "KINDNESS_TEST_POSTGRES" in os.environ or shutil.which("pg_lsclusters") is None:
        return
    listed = subprocess.run(["pg_lsclusters", "-h"], capture_output=True, text=True, check=False)
    for line in listed.stdout.splitlines():
        version, name, _port, status = line.split()[:4]
        if not status.startswith("online"):
            subprocess.run(["pg_ctlcluster", version, name, "start"], check=False)
