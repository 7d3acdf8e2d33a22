"""Around every page: whose visit it is, headers and cookies, how large a request may be."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeAlias
from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.console.headers import HEADERS
from bot.console.mishaps import Mishaps
from bot.console.pages import words_for
from bot.console.parts import SMALL
from bot.console.refused import RefusedError, Why
from bot.console.statics import WHERE
from bot.console.visit import (
    LANGUAGE,
    LONGEST,
    SESSION,
    VISIT,
    YEAR,
    Visit,
    cookie_of,
    language_of,
)
from bot.service.people import Person
from bot.words import speaks

Find: TypeAlias = Callable[[str], Awaitable[Person | None]]
"""Who is signed in with a token."""

Unsure: TypeAlias = Callable[[str], datetime | None]
"""Until when the roles of who is signed in with a token hold that could not be asked about."""


def sure(_token: str) -> None:
    """Where all roles are known."""


STRICT: Final = "max-age=31536000"


@dataclass(frozen=True, slots=True)
class Address:
    """Under which names browsers reach us, and whether over HTTPS alone.

    ``hosts`` is empty where any name will do. A name that is not ours is refused: somebody else's
    name that leads to this machine must not make their page look like one of ours (DNS rebinding).
    """

    hosts: frozenset[str] = frozenset()
    secure: bool = False
    external: str | None = None


class Around:
    """The outermost part of the console."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        address: Address,
        find: Find,
        unsure: Unsure = sure,
        mishaps: Mishaps,
        largest: Mapping[str, int],
    ) -> None:
        """``largest`` has the bytes that a request to each area may have."""
        self._app = app
        self._address = address
        self._find = find
        self._unsure = unsure
        self._mishaps = mishaps
        self._largest = largest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        request = Request(scope)
        visit = self._visit(request)
        scope.setdefault("state", {})["visit"] = visit
        began = False

        async def sending(message: Message) -> None:
            nonlocal began
            if message["type"] == "http.response.start":
                began = True
                self._add_headers(MutableHeaders(scope=message), visit)
            await send(message)

        try:
            self._check_host(request)
            await self._know(request, visit)
            bounded = _bounded(receive, self._most(request), request.headers)
            await self._app(scope, bounded, sending)
        except Exception as error:
            if began:
                raise
            if isinstance(error, RefusedError):
                response = await self._mishaps.refused(request, error)
            else:
                response = self._mishaps.unforeseen(request, error)
            await response(scope, receive, sending)

    def _visit(self, request: Request) -> Visit:
        secure = self._address.secure
        visit = Visit(words_for(language_of(request, secure=secure)), secure)
        if speaks(chosen := request.query_params.get("lang", "")[:LONGEST]):
            visit.remember(LANGUAGE, chosen, seconds=YEAR)
        visit.visitor = cookie_of(request, VISIT, secure=secure)
        return visit

    async def _know(self, request: Request, visit: Visit) -> None:
        token = cookie_of(request, SESSION, secure=self._address.secure)
        if token is None or request.url.path.startswith(WHERE):
            return
        visit.person = await self._find(token)
        if visit.person is None:
            visit.forget(SESSION)
        else:
            visit.token = token
            visit.unsure = self._unsure(token)

    def _check_host(self, request: Request) -> None:
        hosts = self._address.hosts
        if hosts and urlsplit(f"//{request.headers.get('host', '')}").hostname not in hosts:
            raise RefusedError(Why.HOST)

    def _most(self, request: Request) -> int:
        return self._largest.get(request.url.path.split("/")[1], SMALL)

    def _add_headers(self, headers: MutableHeaders, visit: Visit) -> None:
        for name, value in HEADERS.items():
            headers.setdefault(name, value)
        if self._address.secure:
            headers.setdefault("strict-transport-security", STRICT)
        if not headers["cache-control"].startswith("public"):
            for cookie in visit.cookies.values():
                headers.append("set-cookie", cookie)


def _bounded(receive: Receive, most: int, headers: Mapping[str, str]) -> Receive:
    """What arrives, as long as it is not too much. Raises `RefusedError` (``large``)."""
    said = headers.get("Content-Length", "")
    if said.isdigit() and int(said) > most:
        raise RefusedError(Why.LARGE)
    size = 0

    async def receiving() -> Message:
        nonlocal size
        message = await receive()
        size += len(message.get("body", b""))
        if size > most:
            raise RefusedError(Why.LARGE)
        return message

    return receiving
