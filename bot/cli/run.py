"""`kindness run`: the Discord bot, until it is told to stop."""

import asyncio

import typer

from bot.cli.options import settings
from bot.cli.say import say
from bot.cli.stopping import stop_signal
from bot.cli.token import bot_token
from bot.core.errors import BadInputError


def run() -> None:
    """Run the bot; see `bot_token` for where its token is from."""
    token = bot_token()
    if not token:
        raise BadInputError("discord-token-missing")
    asyncio.run(_run(token))


async def _run(token: str) -> None:
    from bot.discord_bot.running import serve  # noqa: PLC0415 (discord.py takes its time)
    from bot.logs import set_up_logs  # noqa: PLC0415

    chosen = settings()
    set_up_logs(chosen.log_level)
    typer.echo(say("cli-run-starts"), err=True)
    await serve(chosen, token, stop_signal())
