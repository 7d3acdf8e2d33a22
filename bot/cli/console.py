"""`kindness console link`: a link that signs in to the console once."""

from enum import StrEnum
from typing import Annotated, Final
from urllib.parse import urlsplit

import typer

from bot.cli.kept import with_store
from bot.cli.say import say
from bot.core.errors import BadInputError

HERE: Final = "http://127.0.0.1:8400"
"""Where `kindness serve` listens unless it is told otherwise."""


class LinkRole(StrEnum):
    """What a link can let somebody do."""

    MODERATOR = "moderator"
    MANAGER = "manager"
    ADMIN = "admin"


Chosen = Annotated[LinkRole, typer.Option("--role", help=say("cli-console-link-role"))]
At = Annotated[str, typer.Option("--at", help=say("cli-console-link-at"))]

console = typer.Typer(no_args_is_help=True)


@console.callback()
def about() -> None:
    """Commands about the console; there will be more."""


@console.command("link", help=say("cli-console-link"))
def link(*, role: Chosen = LinkRole.ADMIN, at: At = HERE) -> None:
    """Print a link alone on standard output. Raises `BadInputError` for an address that is none."""
    from bot.console.serving import sign_in_link  # noqa: PLC0415 (a web framework takes its time)
    from bot.service.people import Role  # noqa: PLC0415
    from bot.service.signing_in import SigningIn  # noqa: PLC0415
    from bot.wiring import SystemClock  # noqa: PLC0415

    if urlsplit(at).scheme not in {"http", "https"} or not urlsplit(at).hostname:
        raise BadInputError("cli-console-at-wrong", at=at, such=HERE)
    token = with_store(lambda store: SigningIn(store, SystemClock()).link(Role(role.value)))
    typer.echo(sign_in_link(at, token))
