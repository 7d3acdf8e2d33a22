"""`kindness data`, `keys` and `migrate`: what is kept about people, and under which keys."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Final, TypeAlias

import typer

from bot.cli.options import settings
from bot.cli.say import say
from bot.core.comment import AuthorId, CommunityId
from bot.core.errors import BadInputError
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.store import SqlStore

Work: TypeAlias = "Callable[[SqlStore], Awaitable[int]]"

MINUTE: Final = "%Y-%m-%d %H:%M"

data = typer.Typer(no_args_is_help=True)
keys = typer.Typer(no_args_is_help=True)

Author = Annotated[str, typer.Argument(help=say("cli-data-author"), metavar="AUTHOR")]
Community = Annotated[str | None, typer.Option("--community", help=say("cli-data-community"))]
Place = Annotated[str, typer.Argument(help=say("cli-data-place"), metavar="COMMUNITY")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help=say("cli-data-yes"))]


@data.callback()
def about_data() -> None:
    """What is kept about people."""


@keys.callback()
def about_keys() -> None:
    """The keys under which it is kept."""


@data.command("erase", help=say("cli-data-erase"))
def erase(author: Author, *, community: Community = None, yes: Yes = False) -> None:
    """Erase everything about one person; exit code 1 if there was no decision about them."""
    if not author.strip():
        raise BadInputError("data-no-author")
    if not yes:
        typer.confirm(say("cli-data-really", author=author), abort=True, err=True)
    place = None if community is None else CommunityId(community)
    count = _with_store(lambda store: store.erase(AuthorId(author), community=place), settings())
    if not count:
        typer.echo(say("cli-data-nobody", author=author), err=True)
        raise typer.Exit(1)
    typer.echo(say("cli-data-erased", count=count, author=author))


@data.command("erase-community", help=say("cli-data-erase-community"))
def erase_community(community: Place, *, yes: Yes = False) -> None:
    """Erase everything about one community: its people, rules, notes and numbers."""
    if not yes:
        typer.confirm(say("cli-data-really", author=community), abort=True, err=True)
    count = _with_store(lambda store: store.erase_community(CommunityId(community)), settings())
    typer.echo(say("cli-data-erased", count=count, author=community))


@data.command("left", help=say("cli-data-left"))
def left() -> None:
    """List the communities that removed us and are still kept, and until when."""
    chosen = settings()

    async def look(store: "SqlStore") -> int:
        found = await store.departures()
        for community, at in found:
            until = f"{at + chosen.grace:{MINUTE}} UTC"
            facts = {"community": community, "left": f"{at:{MINUTE}} UTC", "until": until}
            typer.echo(say("cli-data-left-one", **facts))
        return len(found)

    typer.echo(say("cli-data-left-now" if _with_store(look, chosen) else "cli-data-left-none"))


@data.command("sweep", help=say("cli-data-sweep"))
def sweep() -> None:
    """Forget what has outlived its retention, now; also communities that were left long enough."""

    async def work(store: "SqlStore") -> int:
        now = datetime.now(UTC)
        return await store.sweep(now=now) + len(await store.erase_left(now=now))

    typer.echo(say("cli-data-swept", count=_with_store(work, settings())))


@keys.command("rotate", help=say("cli-keys-rotate"))
def rotate() -> None:
    """Make a new key, bring everything under it, drop the old ones.

    Keys from the environment are whoever's who set it: there, only the bringing is done.
    """
    from bot.store import add_key, drop_old_keys  # noqa: PLC0415 (a database takes its time)
    from bot.wiring import only_copy, turning_keys  # noqa: PLC0415 (as above)

    chosen = settings()
    if chosen.key is not None:
        count = _with_store(lambda store: store.rotate(), chosen)
        typer.echo(say("cli-keys-renewed", count=count))
        return
    # Opened once before anything is changed: a new key in front of a wrong one helps nobody.
    _with_store(lambda store: store.errands_left(), chosen)
    # A bot or a server that runs would go on sealing with the key that is dropped.
    with only_copy(chosen), turning_keys(chosen):
        add_key(chosen.key_file)
        count = _with_store(lambda store: store.rotate(), chosen, turning=True)
        drop_old_keys(chosen.key_file)
    typer.echo(say("cli-keys-rotated", count=count, path=str(chosen.key_file)))


def migrate() -> None:
    """Bring the database to the schema of this version, which opening it does."""
    left = _with_store(lambda store: store.errands_left(), settings())
    typer.echo(say("cli-migrated", left=left))


def _with_store(work: Work, chosen: Settings, *, turning: bool = False) -> int:
    """Do something with the store and close it again."""
    from bot.wiring import open_kept  # noqa: PLC0415 (a database takes its time)

    async def run() -> int:
        async with open_kept(chosen, turning=turning) as store:
            return await work(store)

    return asyncio.run(run())
