"""Locks that the system takes back when a process dies, on every platform alike.

SQLite does the locking: it knows how on each platform, and nothing of it outlives the process.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from bot.core.errors import BadInputError


@contextmanager
def locked(path: Path, code: str = "second-copy") -> Iterator[None]:
    """Hold the lock at a path alone; it is made if it is missing.

    Raises `BadInputError` (of this ``code``) if another process holds it, alone or with others.
    """
    with closing(_opened(path)) as connection:
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise BadInputError(code, path=str(path)) from error
        yield


@contextmanager
def shared_lock(path: Path, code: str) -> Iterator[None]:
    """Hold the lock at a path together with any others who do the same.

    Raises `BadInputError` (of this ``code``) if a process holds it alone. Where nothing can be
    written, as in a folder that is mounted for reading, there is no lock, and nobody to take it.
    """
    with ExitStack() as stack:
        try:
            connection = stack.enter_context(closing(_opened(path)))
            connection.execute("BEGIN")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                raise BadInputError(code, path=str(path)) from error
        yield


def _opened(path: Path) -> sqlite3.Connection:
    """A file into which nothing is ever written."""
    return sqlite3.connect(path, timeout=0, isolation_level=None)
