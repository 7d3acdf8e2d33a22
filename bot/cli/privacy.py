"""`kindness data`, `keys` and `migrate`: what is kept about people, and under which keys."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Annotated

import typer

from bot.cli.options import settings
from bot.cli.say import say
from bot.core.comment import AuthorId, CommunityId
from bot.core.errors import BadInputError
from bot.settings import Settings
from bot.store import (
    KeyRing,
    Retention,
    SqlStore,
    add_key,
    drop_old_keys,
    open_key_file,
    open_store,
)

data = typer.Typer(no_args_is_help=True)
keys = typer.Typer(no_args_is_help=True)

Work = Callable[[SqlStore], Awaitable[int]]

Author = Annotated[str, typer.Argument(help=say("cli-data-author"), metavar="AUTHOR")]
Community = Annotated[str | None, typer.Option("--community", help=say("cli-data-community"))]
Yes = Annotated[bool, typer.Option("--yes", "-y", help=say("cli-data-yes"))]


@data.callback()
def about_data() -> None:
    """What is kept about people."""


@keys.callback()
def about_keys() -> None:
    """The keys under which it is kept."""


@data.command("erase", help=say("cli-data-erase"))
def erase(author: Author, *, community: Community = None, yes: Yes = False) -> None:
    """Erase everything about one person."""
    if not yes:
        typer.confirm(say("cli-data-really", author=author), abort=True, err=True)

    async def work(store: SqlStore) -> int:
        place = None if community is None else CommunityId(community)
        return await store.erase(AuthorId(author), community=place)

    typer.echo(say("cli-data-erased", count=_with_store(work), author=author))


@data.command("sweep", help=say("cli-data-sweep"))
def sweep() -> None:
    """Forget what has outlived its retention, now."""

    async def work(store: SqlStore) -> int:
        return await store.sweep(now=datetime.now(UTC))

    typer.echo(say("cli-data-swept", count=_with_store(work)))


@keys.command("rotate", help=say("cli-keys-rotate"))
def rotate() -> None:
    """Make a new key, bring everything under it, drop the old ones."""
    chosen = settings()
    if chosen.key is not None:
        count = _with_store(_rotated, chosen)
        typer.echo(say("cli-keys-renewed", count=count))
        return
    add_key(chosen.key_file)
    count = _with_store(_rotated, chosen)
    drop_old_keys(chosen.key_file)
    typer.echo(say("cli-keys-rotated", count=count, path=str(chosen.key_file)))


def migrate() -> None:
    """Bring the database to the schema of this version."""

    async def work(store: SqlStore) -> int:
        return await store.errands_left()

    left = _with_store(work)
    typer.echo(say("cli-migrated", left=left))


async def _rotated(store: SqlStore) -> int:
    return await store.rotate()


def _with_store(work: Work, chosen: Settings | None = None) -> int:
    """Do something with the store and close it again."""

    async def run() -> int:
        async with open_kept(chosen or settings()) as store:
            return await work(store)

    return asyncio.run(run())


@asynccontextmanager
async def open_kept(chosen: Settings) -> AsyncIterator[SqlStore]:
    """The store that the settings name; its folder is made, for its owner alone, if missing."""
    try:
        chosen.home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise BadInputError(
            "home-unusable", path=str(chosen.home), problem=error.strerror or str(error)
        ) from error
    if chosen.key is not None:
        ring = KeyRing.from_text(chosen.key.value)
    else:
        ring = open_key_file(chosen.key_file)
    retention = Retention(texts=chosen.keep_text, decisions=chosen.keep_records)
    async with open_store(chosen.database, keys=ring, retention=retention) as store:
        yield store
