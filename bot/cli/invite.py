"""`kindness invite`: the address that invites the bot, with the permissions that it uses."""

import base64
import binascii
from typing import Annotated

import typer

from bot.cli.options import ModeOption, PresetOption, rules, settings
from bot.cli.say import say
from bot.cli.token import bot_token
from bot.core.decision import Mode
from bot.core.errors import BadInputError

ApplicationOption = Annotated[int | None, typer.Option("--application", help=say("cli-opt-app"))]


def invite(
    application: ApplicationOption = None,
    mode: ModeOption = Mode.NUDGE,
    preset: PresetOption = None,
) -> None:
    """Print the address; ``application`` is read from the token unless it is given."""
    from bot.discord_bot import rights  # noqa: PLC0415 (discord.py takes its time)

    number = application or application_of(bot_token())
    typer.echo(rights.invite(number, rules(preset, mode, settings())))


def application_of(token: str) -> int:
    """The number of the application that a token belongs to: its first part.

    Raises `BadInputError` (``discord-token-missing``, ``discord-token-unreadable``).
    """
    if not token:
        raise BadInputError("discord-token-missing")
    first = token.partition(".")[0]
    try:
        return int(base64.urlsafe_b64decode(first + "=" * (-len(first) % 4)))
    except (ValueError, binascii.Error):
        raise BadInputError("discord-token-unreadable") from None
