"""The Store put together from its parts, opened and closed."""

import base64
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import sqlalchemy as sa

from bot.core.errors import BadInputError
from bot.store.api_keys import ApiKeys
from bot.store.challenges import Challenges
from bot.store.database import Database, is_missing, open_database
from bot.store.departures import Departures
from bot.store.keys import Digester, KeyRing
from bot.store.migrate import migrate, number_of
from bot.store.moving import Movers
from bot.store.part import Retention
from bot.store.past import PastDecisions
from bot.store.reminders import ReminderRecords
from bot.store.sessions import Sessions
from bot.store.slots import CampaignSlots
from bot.store.tables import SECRETS
from bot.store.trials import Trials

_DIGESTS = "digests"


class SqlStore(
    Movers,
    PastDecisions,
    Departures,
    ApiKeys,
    CampaignSlots,
    Challenges,
    ReminderRecords,
    Sessions,
    Trials,
):
    """Implements `bot.service.ports.Store` and the stores of keys, campaigns and challenges, on
    SQLite and on PostgreSQL.
    """

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


async def is_sealed(url: str) -> bool:
    """Whether the database at an SQLAlchemy URL was written with keys already: fresh ones are no
    use to it then. Makes no database. Raises as `open_database` does.
    """
    if is_missing(url):
        return False
    async with open_database(url) as database:
        return await number_of(database) > 0 and await _token(database) is not None


async def _secret(database: Database, keys: KeyRing) -> bytes:
    """The secret behind the digests, made at the first start.

    Opening it proves that the keys are those that the database was written with.
    """
    token = await _token(database)
    if token is None:
        fresh = keys.encrypt(base64.b64encode(secrets.token_bytes(32)).decode())
        insert = database.insert(SECRETS).values(name=_DIGESTS, token=fresh)
        async with database.writing() as connection:
            # Of two processes at once the first one wins, and both read what it wrote.
            await connection.execute(insert.on_conflict_do_nothing())
        token = await _token(database)
    try:
        return base64.b64decode(keys.decrypt(str(token)))
    except BadInputError as error:
        raise BadInputError("key-wrong", where=database.where) from error


async def _token(database: Database) -> str | None:
    """The secret as it is kept, under the keys; None before the first start has ended."""
    query = sa.select(SECRETS.c.token).where(SECRETS.c.name == _DIGESTS)
    async with database.reading() as connection:
        token: str | None = await connection.scalar(query)
    return token
