"""Fetches over HTTPS from the open web alone.

An address that somebody gives us must not be a way into our own network (server-side request
forgery, OWASP: https://cheatsheetseries.owasp.org/cheatsheets/
Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html). So: HTTPS on its own port only, no
user-info; the name is looked up once, every address it has must be public, and the connection goes
to the address that was checked, under the name that was asked for. Redirects are followed by hand,
each checked in the same way. Size and time have an end.

What is posted to a site (`HttpPoster`) goes the same way, and to no redirect at all. Only where an
operator said so may it go into our own network: then also over plain HTTP, and to any port.
"""

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Final

import ada_url
import h11

from bot.core.errors import GiveUpError, TryLaterError
from bot.fetching.addresses import IP, is_ours, is_public
from bot.service.webhook_ports import Told

SECONDS: Final = 30.0
REDIRECTS: Final = 3
_CHUNK: Final = 64 * 1024
_MOVED: Final = frozenset({301, 302, 303, 307, 308})
_LATER: Final = frozenset({408, 425, 429})
_ASKED: Final = (("User-Agent", "kindness-bot"), ("Accept-Encoding", "identity"))
Address = tuple[str, int]
Resolve = Callable[[str], Awaitable[list[Address]]]

__all__ = [
    "HttpAsker", "HttpPoster", "HttpsFetcher", "check_address", "is_ours", "is_public", "look_up",
]  # fmt: skip


async def look_up(host: str) -> list[Address]:
    """The addresses of a host, with the port of HTTPS. Raises OSError if it has none."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    return list(dict.fromkeys((str(where[0]), 443) for *_, where in found))


class _Client:
    """One request to an address that was checked."""

    def __init__(
        self,
        *,
        seconds: float = SECONDS,
        resolve: Resolve = look_up,
        allowed: Callable[[IP], bool] = is_public,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """``seconds`` is the longest that one call may take, redirects included."""
        self._seconds = seconds
        self._resolve = resolve
        self._allowed = allowed
        self._tls = tls

    @asynccontextmanager
    async def _asked(
        self,
        url: ada_url.URL,
        method: str,
        head: Sequence[tuple[str, str]],
        body: bytes = b"",
        *,
        allowed: Callable[[IP], bool],
    ) -> AsyncIterator[tuple[h11.Connection, asyncio.StreamReader, h11.Response]]:
        """The head of the answer, and where the rest of it comes from."""
        reader, writer = await self._connect(url, allowed)
        try:
            http = h11.Connection(h11.CLIENT)
            fields = [("Host", url.host), ("Connection", "close"), *_ASKED, *head]
            target = f"{url.pathname}{url.search}"
            parts = [h11.Request(method=method, target=target, headers=fields)]
            events = [*parts, *([h11.Data(data=body)] if body else []), h11.EndOfMessage()]
            writer.write(b"".join(http.send(event) or b"" for event in events))
            await writer.drain()
            response = await _next(http, reader)
            if isinstance(response, h11.Response):
                yield http, reader, response
                return
            raise EOFError
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    async def _connect(
        self, url: ada_url.URL, allowed: Callable[[IP], bool]
    ) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """A connection to an allowed address of a host, the first that can be reached."""
        host = url.hostname.strip("[]")
        try:
            addresses = await self._resolve(host)
        except UnicodeError as error:  # a part of it is longer than a name may be
            raise GiveUpError("fetch-not-https", url=host[:200]) from error
        if not addresses or not all(allowed(_ip(each)) for each, _ in addresses):
            raise GiveUpError("fetch-private", host=host)
        # Made when first needed: reading every authority takes its time.
        plain = url.protocol == "http:"
        if not plain:
            self._tls = self._tls or ssl.create_default_context()
        tls, name = (None, None) if plain else (self._tls, host)
        failed: OSError = OSError()
        for where, port in addresses:
            try:
                given = int(url.port) if url.port else 80 if plain else port
                return await asyncio.open_connection(where, given, ssl=tls, server_hostname=name)
            except OSError as error:
                failed = error
        raise failed


class HttpsFetcher(_Client):
    """The `Fetcher` of `bot.service.claim_feeds`."""

    async def fetch(self, url: str, *, most: int) -> bytes:
        """What an address answers with; raises as the port says."""
        try:
            async with asyncio.timeout(self._seconds):
                for _ in range(REDIRECTS + 1):
                    answer = await self._once(url, most)
                    if isinstance(answer, bytes):
                        return answer
                    url = answer
        except TimeoutError as error:
            raise TryLaterError("fetch-timeout", seconds=self._seconds) from error
        except (OSError, h11.RemoteProtocolError, EOFError) as error:
            raise TryLaterError("fetch-failed", why=type(error).__name__) from error
        raise GiveUpError("fetch-redirects", most=REDIRECTS)

    async def _once(self, url: str, most: int) -> bytes | str:
        """The body, or the address that the answer sends us on to."""
        asked = self._asked(_checked(url), "GET", (), allowed=self._allowed)
        async with asked as (http, reader, response):
            return _onward(response, url) or await _body(http, reader, response, most)


class HttpPoster(_Client):
    """The `Poster` of `bot.service.webhook_ports`."""

    async def post(
        self, url: str, headers: Mapping[str, str], body: bytes, *, private: bool
    ) -> Told:
        """POST a body, once; raises as the port says."""
        parsed = _checked(url, private=private)
        length = ("Content-Length", str(len(body)))
        head = [("Content-Type", "application/json"), length, *headers.items()]
        allowed = is_ours if private else self._allowed
        try:
            async with (
                asyncio.timeout(self._seconds),
                self._asked(parsed, "POST", head, body, allowed=allowed) as (_, _, response),
            ):
                after = _header(response, b"retry-after")
                return Told(response.status_code, float(after) if after.isdecimal() else 0.0)
        except TimeoutError as error:
            raise TryLaterError("fetch-timeout", seconds=self._seconds) from error
        except (OSError, h11.RemoteProtocolError, EOFError) as error:
            raise TryLaterError("fetch-failed", why=type(error).__name__) from error


class HttpAsker(_Client):
    """Asks an interface at an address that an operator named, and reads what it answers."""

    async def ask(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes = b"",
        *,
        most: int,
        private: bool,
    ) -> bytes:
        """The body of an answer of 200. ``private``: it may lie in a network of our own.

        Raises as `HttpsFetcher.fetch` does; a redirect is not followed (``fetch-status``).
        """
        parsed = _checked(url, private=private)
        head = [("Content-Length", str(len(body))), *headers.items()]
        allowed = is_ours if private else self._allowed
        try:
            async with (
                asyncio.timeout(self._seconds),
                self._asked(parsed, method, head, body, allowed=allowed) as (http, reader, told),
            ):
                if told.status_code in _MOVED:
                    raise GiveUpError("fetch-status", status=told.status_code)
                _onward(told, url)
                return await _body(http, reader, told, most)
        except TimeoutError as error:
            raise TryLaterError("fetch-timeout", seconds=self._seconds) from error
        except (OSError, h11.RemoteProtocolError, EOFError) as error:
            raise TryLaterError("fetch-failed", why=type(error).__name__) from error


def check_address(url: str, *, private: bool) -> str:
    """An address that may be posted to, as it is written in the end: no host is looked up for it.

    Raises `GiveUpError`: ``fetch-not-https``, or ``fetch-private`` for the address of a machine
    that must not be asked, in whatever notation.
    """
    parsed = _checked(url, private=private)
    with suppress(ValueError):
        ip = ipaddress.ip_address(parsed.hostname.strip("[]"))
        if not (is_ours(ip) if private else is_public(ip)):
            raise GiveUpError("fetch-private", host=parsed.hostname)
    return str(parsed.href)


def _ip(written: str) -> IP:
    return ipaddress.ip_address(written.partition("%")[0])


def _checked(url: str, *, private: bool = False) -> ada_url.URL:
    """An address that may be asked at all."""
    try:
        parsed = ada_url.URL(url)
    except ValueError as error:
        raise GiveUpError("fetch-not-https", url=url[:200]) from error
    known = {"https:", "http:"} if private else {"https:"}
    if parsed.protocol not in known or parsed.username or parsed.password:
        raise GiveUpError("fetch-not-https", url=url[:200])
    if parsed.port and not private:
        raise GiveUpError("fetch-not-https", url=url[:200])
    return parsed


def _onward(response: h11.Response, url: str) -> str | None:
    """Where an answer sends us; raises for an answer that is neither that nor what was asked."""
    status = response.status_code
    if status in _MOVED and (place := _header(response, b"location")):
        try:
            return ada_url.join_url(url, place)
        except ValueError as error:
            raise GiveUpError("fetch-not-https", url=place[:200]) from error
    if status >= 500 or status in _LATER:
        raise TryLaterError("fetch-status", status=status)
    if status != 200:
        raise GiveUpError("fetch-status", status=status)
    return None


async def _body(
    http: h11.Connection, reader: asyncio.StreamReader, response: h11.Response, most: int
) -> bytes:
    """The body, unless it is packed (small can become huge) or too large."""
    if _header(response, b"content-encoding") not in {"", "identity"}:
        raise GiveUpError("fetch-encoded")
    body = bytearray()
    while isinstance(event := await _next(http, reader), h11.Data):
        body += event.data
        if len(body) > most:
            raise GiveUpError("fetch-too-large", most=most // 1024 // 1024)
    return bytes(body)


async def _next(http: h11.Connection, reader: asyncio.StreamReader) -> h11.Event:
    """The next thing that the server says, without what is only said on the way."""
    while True:
        event = http.next_event()
        if not isinstance(event, h11.Event):
            http.receive_data(await reader.read(_CHUNK))
        elif not isinstance(event, h11.InformationalResponse):
            return event


def _header(response: h11.Response, name: bytes) -> str:
    for key, value in response.headers:
        if key == name:
            return value.decode("latin-1").strip()
    return ""
