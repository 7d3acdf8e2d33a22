"""The Store put together from its parts, opened and closed."""

import base64
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import sqlalchemy as sa

from bot.core.errors import BadInputError
from bot.store.comments import Comments
from bot.store.database import Database, open_database
from bot.store.keys import Digester, KeyRing
from bot.store.migrate import migrate
from bot.store.part import Retention
from bot.store.privacy import Privacy
from bot.store.rulebook import Rulebook
from bot.store.tables import SECRETS

_DIGESTS = "digests"


class SqlStore(Comments, Rulebook, Privacy):
    """Implements `bot.service.ports.Store` on SQLite and on PostgreSQL."""

    @property
    def database(self) -> Database:
        """What it stands on: for checks by operators, not for other parts of the service."""
        return self._database


@asynccontextmanager
async def open_store(
    url: str, *, keys: KeyRing, retention: Retention | None = None
) -> AsyncIterator[SqlStore]:
    """The Store at an SQLAlchemy URL, migrated to this version; closed at the end.

    ``sqlite:///file`` (made if it is missing) or ``postgresql://…``; the drivers aiosqlite and
    asyncpg are filled in. Raises `BadInputError` or `TryLaterError` as `open_database` and
    `migrate` do, and ``key-wrong`` if the database was written with other keys: nothing is
    written then.
    """
    async with open_database(url) as database:
        await migrate(database)
        digester = Digester(await _secret(database, keys))
        yield SqlStore(database, keys, digester, retention or Retention())


async def _secret(database: Database, keys: KeyRing) -> bytes:
    """The secret behind the digests, made at the first start.

    Opening it proves that the keys are those that the database was written with.
    """
    query = sa.select(SECRETS.c.token).where(SECRETS.c.name == _DIGESTS)
    async with database.reading() as connection:
        token = await connection.scalar(query)
    if token is None:
        fresh = keys.encrypt(base64.b64encode(secrets.token_bytes(32)).decode())
        insert = database.insert(SECRETS).values(name=_DIGESTS, token=fresh)
        async with database.writing() as connection:
            # Of two processes at once the first one wins, and both read what it wrote.
            await connection.execute(insert.on_conflict_do_nothing())
            token = await connection.scalar(query)
    try:
        return base64.b64decode(keys.decrypt(str(token)))
    except BadInputError as error:
        raise BadInputError("key-wrong", where=database.where) from error
