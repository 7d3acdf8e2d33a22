"""`kindness serve`: the HTTP door, until it is told to stop."""

import asyncio
from typing import Annotated

import typer

from bot.cli.options import settings
from bot.cli.say import say
from bot.cli.stopping import stop_signal

Host = Annotated[str, typer.Option("--host", help=say("cli-serve-host"))]
Port = Annotated[int, typer.Option("--port", min=0, max=65535, help=say("cli-serve-port"))]
External = Annotated[str | None, typer.Option("--external", help=say("cli-serve-external"))]


def serve(host: Host = "127.0.0.1", port: Port = 8400, external: External = None) -> None:
    """Answer over HTTP."""
    asyncio.run(_serve(host, port, external))


async def _serve(host: str, port: int, external: str | None) -> None:
    from bot.http_api.serving import Place  # noqa: PLC0415 (a web server takes its time)
    from bot.http_api.serving import serve as served  # noqa: PLC0415
    from bot.logs import set_up_logs  # noqa: PLC0415

    chosen = settings()
    set_up_logs(chosen.log_level)
    await served(chosen, Place(host, port, external), stop_signal(), told=_told)


def _told(address: str, everybody: bool) -> None:  # noqa: FBT001 - the shape of a callback
    """Say where we listen, and whether everybody on this machine may ask."""
    typer.echo(say("http-starts", address=address), err=True)
    if everybody:
        typer.echo(say("http-open"), err=True)
