"""Migrations: numbered, forward only, and the tables they make are those the code speaks of."""

import ast
import asyncio
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

import bot.store.migrations
from bot.core.errors import BadInputError
from bot.store import KeyRing, open_store
from bot.store.database import Database, open_database
from bot.store.migrate import COMPATIBLE, HEAD, migrate
from bot.store.tables import METADATA
from tests.store.making import comment, put

FOLDER = Path(bot.store.migrations.__file__).parent


async def differences(database: Database) -> list[object]:
    def compare(connection: sa.Connection) -> list[object]:
        options = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        return list(compare_metadata(context, METADATA))

    async with database.reading() as connection:
        return await connection.run_sync(compare)


async def version(database: Database) -> str:
    async with database.reading() as connection:
        return str(await connection.scalar(sa.text("SELECT version_num FROM alembic_version")))


async def set_version(database: Database, number: int) -> None:
    async with database.writing() as connection:
        change = sa.text("UPDATE alembic_version SET version_num = :number")
        await connection.execute(change, {"number": str(number)})


async def drop_everything(database: Database) -> None:
    async with database.writing() as connection:
        for name in [*METADATA.tables, "alembic_version"]:
            await connection.execute(sa.text(f'DROP TABLE IF EXISTS "{name}"'))


def test_migrations_are_numbered_without_gaps_and_go_forward_only() -> None:
    script = ScriptDirectory(str(FOLDER))
    found = list(reversed(list(script.walk_revisions())))

    assert [one.revision for one in found] == [str(n + 1) for n in range(HEAD)]
    assert [one.down_revision for one in found] == [None, *(str(n + 1) for n in range(HEAD - 1))]
    for file in (FOLDER / "versions").glob("m*.py"):
        names = {n.name for n in ast.parse(file.read_text()).body if isinstance(n, ast.FunctionDef)}
        assert "downgrade" not in names
        assert file.name.startswith(f"m{ast_revision(file):04}_")


def ast_revision(file: Path) -> int:
    found = next(
        node.value
        for node in ast.parse(file.read_text()).body
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "revision"
    )
    assert isinstance(found, ast.Constant)
    return int(str(found.value))


async def test_an_empty_database_gets_the_tables_of_the_code_and_nothing_else(url: str) -> None:
    async with open_database(url) as database:
        await drop_everything(database)

        assert await migrate(database) == HEAD

        assert await version(database) == str(HEAD)
        assert await differences(database) == []


async def test_migrating_twice_changes_nothing(url: str, keys: KeyRing) -> None:
    async with open_store(url, keys=keys) as store:
        await put(store, comment())

    async with open_store(url, keys=keys) as store:
        assert await migrate(store.database) == HEAD
        assert await store.decision(comment().id) is not None


async def test_processes_that_start_at_once_migrate_once(url: str, keys: KeyRing) -> None:
    async with open_database(url) as database:
        await drop_everything(database)

    async def start(number: int) -> None:
        async with open_store(url, keys=keys) as store:
            await put(store, comment(number), ())

    async with asyncio.TaskGroup() as tasks:
        for number in range(4):
            tasks.create_task(start(number))

    async with open_store(url, keys=keys) as store:
        assert await differences(store.database) == []
        for number in range(4):
            assert await store.known(comment(number).id)


async def test_a_migration_that_fails_leaves_nothing_behind(sqlite_url: str) -> None:
    async with open_database(sqlite_url) as database:
        async with database.writing() as connection:
            await connection.execute(sa.text("CREATE TABLE waiting (somebody TEXT)"))

        with pytest.raises(Exception, match="store-failed"):
            await migrate(database)

        async with database.reading() as connection:
            names = await connection.run_sync(lambda c: sa.inspect(c).get_table_names())
        assert names == ["waiting"]


async def test_going_back_one_version_works_and_more_is_refused(url: str, keys: KeyRing) -> None:
    async with open_store(url, keys=keys) as store:
        await put(store, comment())
        await set_version(store.database, HEAD + COMPATIBLE)

    async with open_store(url, keys=keys) as store:
        assert await store.decision(comment().id) is not None
        await set_version(store.database, HEAD + COMPATIBLE + 1)

    try:
        with pytest.raises(BadInputError) as refused:
            async with open_store(url, keys=keys):
                pass
    finally:
        async with open_database(url) as database:
            await set_version(database, HEAD)

    assert refused.value.code == "store-newer"
    assert refused.value.facts["found"] == HEAD + COMPATIBLE + 1


async def test_a_migration_on_postgres_never_waits_long_for_others(postgres_url: str) -> None:
    async with open_database(postgres_url) as database, database.reading() as connection:
        assert await connection.scalar(sa.text("SHOW lock_timeout")) == "4s"
        assert await connection.scalar(sa.text("SHOW statement_timeout")) == "5s"
