"""Opens the console beside the HTTP API, in the same process, or the practice room alone."""

from collections.abc import AsyncIterator, Container
from contextlib import asynccontextmanager
from typing import Final
from urllib.parse import quote, urlsplit

from starlette.types import ASGIApp, Receive, Scope, Send

from bot.console.areas import AREAS
from bot.console.around import Address
from bot.console.discord_oauth import DiscordOAuth
from bot.console.parts import Parts
from bot.console.site import console
from bot.service.ports import Classifier, Clock
from bot.settings import Settings
from bot.wiring import App
from campaign_content.loader import Library

THIS_MACHINE: Final = frozenset({"127.0.0.1", "localhost", "::1"})
_EVERY_HOST: Final = frozenset({"", "0.0.0.0", "::"})  # noqa: S104 - a name, nobody listens here

OURS: Final = frozenset({"", "static", "door", *(area.name for area in AREAS)})
"""First parts of the paths that are the console's; all others are the API's."""


def address_of(host: str, external: str | None, *, local: bool) -> Address:
    """How browsers reach us where we listen on ``host``; ``local`` if only this machine does."""
    if external is None and host in _EVERY_HOST:
        return Address(secure=not local)
    named = urlsplit(external).hostname if external else None
    hosts = THIS_MACHINE | {host} | ({named} if named else frozenset())
    return Address(hosts, secure=not local, external=external)


@asynccontextmanager
async def beside(
    api: ASGIApp, app: App, settings: Settings, address: Address
) -> AsyncIterator[ASGIApp]:
    """The API and the console as one application."""
    parts = Parts(settings, app.classifier, app.content, app.clock, app, app.languages)
    async with parts.closing:
        site = console(parts, address, discord=DiscordOAuth.of(settings))

        async def both(scope: Scope, receive: Receive, send: Send) -> None:
            ours = scope["type"] == "http" and scope["path"].split("/")[1:2] in _ALL
            await (site if ours else api)(scope, receive, send)

        yield both


@asynccontextmanager
async def practice_alone(
    settings: Settings,
    classifier: Classifier,
    content: Library,
    clock: Clock,
    languages: Container[str],
) -> AsyncIterator[ASGIApp]:
    """The practice room, for this machine alone: no community, no store, no sign-in."""
    parts = Parts(settings, classifier, content, clock, languages=languages)
    async with parts.closing:
        yield console(parts, Address(THIS_MACHINE))


def sign_in_link(address: str, token: str) -> str:
    """Where a link is used."""
    return f"{address.rstrip('/')}/door/link?token={quote(token, safe='')}"


_ALL: Final = [[part] for part in OURS]
