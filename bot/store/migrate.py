"""Brings a database to the schema of this version, forward only, whole or not at all."""

from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.errors import BadInputError
from bot.store.database import Database

HEAD: Final = 20
"""The number of the newest migration in ``migrations/versions``."""

COMPATIBLE: Final = 1
"""Every migration works with the version before it, so a database may be one step ahead of us
(after going back one version); more than that is refused."""

_LOCK: Final = 7_205_759_403
"""Any number: processes that migrate wait for each other on it (PostgreSQL)."""


async def migrate(database: Database) -> int:
    """Run what has not run yet; returns the number the database is at.

    Costs one look when there is nothing to do. Processes that start at once take turns: the
    others find it done. Raises `TryLaterError` if it has to wait too long (``store-busy``), and
    `BadInputError` (``store-newer``) for a database of a later version.
    """
    number = await number_of(database)
    if number < HEAD:
        async with database.writing() as connection:
            if not database.is_sqlite:
                await _take_turns(connection)
            number = await connection.run_sync(_upgrade)
    if number > HEAD + COMPATIBLE:
        raise BadInputError("store-newer", where=database.where, found=number, known=HEAD)
    return number


async def number_of(database: Database) -> int:
    """The number a database is at, 0 for an empty one. Changes nothing; raises as `translated`."""
    async with database.reading() as connection:
        return await connection.run_sync(_number)


async def _take_turns(connection: AsyncConnection) -> None:
    """Wait for another process that migrates; nobody else waits for us meanwhile.

    The migration itself must not make a service in use wait, and has short limits.
    """
    await _limits(connection, lock="60s", statement="60s")
    await connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
    await _limits(connection, lock="4s", statement="5s")


async def _limits(connection: AsyncConnection, **limits: str) -> None:
    for name, limit in limits.items():
        await connection.execute(sa.select(sa.func.set_config(f"{name}_timeout", limit, sa.true())))


def _number(connection: Connection) -> int:
    """The number of the last migration that has run; 0 for an empty database."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return 0
    return int(connection.scalar(sa.text("SELECT version_num FROM alembic_version")) or 0)


def _upgrade(connection: Connection) -> int:
    # Here because it takes a tenth of a second to import and is needed once per version.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    found = _number(connection)
    if found < HEAD:
        config = Config()
        config.set_main_option("script_location", "bot.store:migrations")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        found = HEAD
    return found
