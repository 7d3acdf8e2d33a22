"""A database of SQLite as it is after its first start: made once, and copied.

The migrations take a tenth of a second. They have tests of their own (tests/store), and whoever
tests something else need not wait for them again and again.
"""

import tempfile
from functools import cache
from pathlib import Path

import sqlalchemy as sa

from bot.store.migrate import _upgrade


def migrated(path: Path) -> str:
    """The URL of a database at a path: migrated and empty, or the one that is there already."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_bytes(_template())
    return f"sqlite:///{path}"


@cache
def _template() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "template.db"
        engine = sa.create_engine(f"sqlite:///{path}")
        with engine.begin() as connection:
            _upgrade(connection)
        engine.dispose()
        return path.read_bytes()
