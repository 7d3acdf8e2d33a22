"""`kindness serve`: the HTTP door and the console, until it is told to stop."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.options import settings
from bot.cli.say import say
from bot.cli.stopping import stop_signal

if TYPE_CHECKING:
    from bot.http_api.serving import Beside, Place
    from bot.settings import Settings
    from bot.wiring import App

Host = Annotated[str, typer.Option("--host", help=say("cli-serve-host"))]
Port = Annotated[int, typer.Option("--port", min=0, max=65535, help=say("cli-serve-port"))]
External = Annotated[str | None, typer.Option("--external", help=say("cli-serve-external"))]
WithConsole = Annotated[bool, typer.Option("--console/--no-console", help=say("cli-serve-console"))]


def serve(
    host: Host = "127.0.0.1",
    port: Port = 8400,
    external: External = None,
    *,
    console: WithConsole = True,
) -> None:
    """Answer over HTTP."""
    asyncio.run(_serve(host, port, external, console=console))


async def _serve(host: str, port: int, external: str | None, *, console: bool) -> None:
    from bot.http_api.serving import Place, alone  # noqa: PLC0415 (a web server takes its time)
    from bot.http_api.serving import serve as served  # noqa: PLC0415
    from bot.logs import set_up_logs  # noqa: PLC0415

    chosen = settings()
    set_up_logs(chosen.log_level)
    place = Place(host, port, external)
    beside = _console(chosen, place) if console else alone
    await served(chosen, place, stop_signal(), told=_told, beside=beside)


def _console(chosen: "Settings", place: "Place") -> "Beside":
    """Puts the console beside the API; who sits at this machine is told how to sign in."""

    @asynccontextmanager
    async def beside(app: "App", api: Any, address: str) -> AsyncIterator[Any]:  # noqa: ANN401 - an application of ASGI
        from bot.console.serving import address_of, sign_in_link  # noqa: PLC0415 (as above)
        from bot.console.serving import beside as opened  # noqa: PLC0415
        from bot.service.people import Role  # noqa: PLC0415
        from bot.service.signing_in import SigningIn  # noqa: PLC0415

        where = address_of(place.host, place.external, local=place.is_local)
        async with opened(api, app, chosen, where) as both:
            typer.echo(say("console-starts", address=address), err=True)
            if place.is_local and sys.stderr.isatty():
                token = await SigningIn(app.store, app.clock).link(Role.ADMIN)
                link = sign_in_link(address, token)
                typer.echo(say("console-sign-in-link", link=link), err=True)
            yield both

    return beside


def _told(address: str, everybody: bool) -> None:  # noqa: FBT001 - the shape of a callback
    """Say where we listen, and whether everybody on this machine may ask."""
    typer.echo(say("http-starts", address=address), err=True)
    if everybody:
        typer.echo(say("http-open"), err=True)
