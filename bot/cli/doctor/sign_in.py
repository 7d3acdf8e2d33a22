"""The console's sign-in with Discord: whether it is set up, and what Discord has to be told."""

import re
from typing import Final
from urllib.parse import urlsplit

from bot.cli.doctor.finding import Finding, State, found
from bot.settings import Settings

HERE: Final = "http://127.0.0.1:8400"
"""The address of `kindness serve` where it was told no other."""

_ID: Final = re.compile(r"\d{16,20}")
"""Ids of Discord are the time since 2015 and a little more."""

_SECRET: Final = re.compile(r"[\w-]{16,}", re.ASCII)
"""A bot's token, which people mistake for it, has full stops."""


def sign_in(settings: Settings, external: str | None) -> Finding:
    """Whether moderators can sign in with Discord at that address; nothing is asked of Discord.

    ``external`` is what `kindness serve` is given under that name. That id and secret are there
    together has been seen to when the settings were read.
    """
    client, secret = settings.discord_client_id, settings.discord_client_secret
    if client is None or secret is None:
        return found("sign-in", State.OK, how="none", redirect="-")
    from bot.console.door import BACK  # noqa: PLC0415 (a web framework takes its time)

    redirect = (HERE if external is None else external).rstrip("/") + BACK
    if not _ID.fullmatch(client):
        return _broken("id", redirect)
    if not _SECRET.fullmatch(secret.value):
        return _broken("secret", redirect)
    if external is None:
        remedy = "doctor-sign-in-unnamed"
        return found("sign-in", State.NOTE, remedy=remedy, how="unnamed", redirect=redirect)
    if wrong := _wrong_with(external):
        return _broken(wrong, redirect)
    return found(
        "sign-in", State.OK, remedy="doctor-sign-in-remedy", how="sound", redirect=redirect
    )


def _broken(how: str, redirect: str) -> Finding:
    return found(
        "sign-in", State.BROKEN, remedy=f"doctor-sign-in-{how}", how=how, redirect=redirect
    )


def _wrong_with(address: str) -> str:
    """What keeps browsers and Discord from coming back to an address; empty if nothing does."""
    try:
        parts = urlsplit(address)
        whole = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return "address"
    more = parts.path.strip("/") or parts.query or parts.fragment or parts.username
    if parts.scheme not in {"https", "http"} or not whole or more or " " in address:
        return "address"
    return "" if parts.scheme == "https" else "plain"
