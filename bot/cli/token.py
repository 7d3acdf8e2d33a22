"""The bot's token: a password, so it is read from a variable or, better, from a file."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from bot.core.errors import BadInputError

CREDENTIAL: Final = "discord-token"
"""The name of the credential that systemd gives to the service."""


def bot_token(environ: Mapping[str, str] | None = None) -> str:
    """``DISCORD_TOKEN``, or what is in the file ``DISCORD_TOKEN_FILE``, or the credential that
    systemd gives us; empty if there is none of these.

    Raises `BadInputError` (``discord-token-file``) if the file that is named cannot be read.
    """
    known = os.environ if environ is None else environ
    token = known.get("DISCORD_TOKEN", "").strip()
    if token:
        return token
    if named := known.get("DISCORD_TOKEN_FILE"):
        return _read(Path(named))
    credentials = known.get("CREDENTIALS_DIRECTORY")
    given = Path(credentials) / CREDENTIAL if credentials else None
    return _read(given) if given is not None and given.exists() else ""


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8").strip()
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else "UTF-8"
        raise BadInputError("discord-token-file", path=str(path), why=why or "") from None
