"""A lock that the system takes back when a process dies, on every platform alike."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from bot.core.errors import BadInputError


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock at a path, which is made if it is missing.

    Raises `BadInputError` (``second-copy``) if another process holds it. SQLite does the locking:
    it knows how on each platform, and nothing of it outlives the process.
    """
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise BadInputError("second-copy", path=str(path)) from error
        yield
