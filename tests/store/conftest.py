"""Stores to test: one in memory, one on SQLite, one on PostgreSQL."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from bot.service.ports import Store
from bot.store import KeyRing, SqlStore, open_store
from tests.fakes import MemoryStore
from tests.migrated import migrated
from tests.store.making import KEEP
from tests.store.postgres import NoPostgresError, empty, own_database

OpenStore = Callable[[], Awaitable[SqlStore]]


@pytest.fixture(scope="session")
def keys() -> KeyRing:
    return KeyRing([KeyRing.new_key()])


@pytest.fixture(scope="session")
def postgres_of_this_worker() -> Iterator[str]:
    try:
        with own_database() as url:
            yield url
    except NoPostgresError as error:
        pytest.fail(str(error), pytrace=False)


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'kindness.db'}"


@pytest.fixture
def postgres_url(postgres_of_this_worker: str) -> str:
    empty(postgres_of_this_worker)
    return postgres_of_this_worker


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest) -> str:
    """An empty database."""
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
async def open_again(url: str, keys: KeyRing) -> AsyncIterator[OpenStore]:
    """Opens one more Store on the same database, as another process would."""
    async with AsyncExitStack() as stack:

        async def opened() -> SqlStore:
            return await stack.enter_async_context(open_store(url, keys=keys, retention=KEEP))

        yield opened


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str | None:
    """Where a Store is kept: an empty database, or nowhere for the one in memory."""
    if request.param == "memory":
        return None
    if request.param == "sqlite":
        return migrated(tmp_path / "kindness.db")
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
async def store(place: str | None, keys: KeyRing) -> AsyncIterator[Store]:
    """Each kind of Store; all of them keep the same promises."""
    if place is None:
        yield MemoryStore(retention=KEEP)
        return
    async with open_store(place, keys=keys, retention=KEEP) as opened:
        yield opened
