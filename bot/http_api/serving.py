"""Opens the services, puts the door in front of them, and listens until it is told to stop."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final, TypeAlias

import uvicorn
from starlette.types import ASGIApp

from bot.core.errand import Errand
from bot.core.errors import BadInputError, TryLaterError
from bot.fetching import HttpPoster
from bot.http_api.api import Api, Bounds
from bot.http_api.connection import IDLE, bounded
from bot.http_api.coral_phase import Phase
from bot.http_api.door import make_door
from bot.http_api.health import PROBE
from bot.http_api.keys import Doorkeeper
from bot.service.reports import Reports
from bot.service.webhooks import Telling
from bot.settings import Settings
from bot.wiring import App, leave_be, open_app

LAST: Final = 10
"""Seconds that answers may take which have begun when we are told to stop."""

WAITING: Final = 128
"""Comments that may wait for the model: a tenth of a second on two cores. A caller who is told at
once to come back is better off than one who is answered after its own time-out.
"""

TELLING: Final = 15.0
"""Seconds in which a site that is told something has to answer, as Standard Webhooks recommends."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where to listen; ``port`` 0 takes any. ``external`` is the address that others use."""

    host: str = "127.0.0.1"
    port: int = 8400
    external: str | None = None

    @property
    def is_local(self) -> bool:
        """Whether only this machine reaches it: nothing stands in front of it that others reach."""
        if self.external is not None:
            return False
        if self.host == "localhost":
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False


Beside: TypeAlias = Callable[[App, ASGIApp, str], AbstractAsyncContextManager[ASGIApp]]
"""Puts another application beside the API, under the address that it is given. What comes of the
context is served in its place.
"""


@asynccontextmanager
async def alone(_app: App, api: ASGIApp, _address: str) -> AsyncIterator[ASGIApp]:
    """Nothing is beside the API."""
    yield api


class _NoHands:
    """Nothing is carried out from here; what a bot has left to do stays for the bot."""

    async def carry_out(self, errand: Errand) -> None:
        raise TryLaterError("discord-not-connected", errand=errand.id)


async def serve(
    settings: Settings,
    place: Place,
    stop: asyncio.Event,
    *,
    told: Callable[[str, bool], None] = lambda _address, _open: None,
    beside: Beside = alone,
) -> None:
    """Serve until ``stop`` is set; what has begun is answered.

    ``told`` gets our address once we listen, and whether everybody may ask. Raises
    `BadInputError`: ``serve-needs-key``, ``serve-port``, and what `open_app` raises.
    """
    async with open_app(settings, _NoHands(), waiting=WAITING) as app:
        everybody = not await app.store.api_keys()
        if everybody and not place.is_local:
            raise BadInputError("serve-needs-key", host=place.external or place.host)
        with listening(place) as listener:
            await app.classifier.classify([PROBE])  # the first answer takes no longer than others
            leave_be()
            address = _address(place, listener)
            told(address, everybody)
            over = asyncio.Event()
            api = api_around(app, place, _coral(settings))
            async with (
                beside(app, make_door(api), address) as whole,
                asyncio.TaskGroup() as group,
            ):
                group.create_task(app.upkeep.forget(over))
                group.create_task(_telling(app, api).run(over))
                try:
                    await answer_all(stop, whole, listener, api.bounds)
                finally:
                    over.set()


def api_around(app: App, place: Place, coral: Phase | None = None) -> Api:
    """The services of an application, for this door."""
    return Api(
        classifier=app.classifier,
        checking=app.checking,
        recording=app.recording,
        content=app.content,
        store=app.store,
        clock=app.clock,
        doorkeeper=Doorkeeper(app.store, required=not place.is_local),
        languages=app.languages,
        unmapped=app.unmapped,
        external=place.external,
        coral=coral,
        reports=Reports(app.store, app.clock, calling=False),
        watch=app.watch,
    )


def _telling(app: App, api: Api) -> Telling:
    """What tells sites of their decisions; every try is counted."""

    def count(outcome: str) -> None:
        api.numbers.webhooks.labels(outcome).inc()

    poster = HttpPoster(seconds=TELLING)
    return Telling(app.store, poster, app.clock, count=count, watch=app.watch)


def _coral(settings: Settings) -> Phase | None:
    """How Coral is answered, if a secret is set."""
    secret = settings.coral_secret
    return None if secret is None else Phase.of(secret.value, settings.coral_seconds)


async def answer_until(stop: asyncio.Event, api: Api, listener: socket.socket) -> None:
    """Answer on a socket that listens until ``stop`` is set; what has begun is answered."""
    await answer_all(stop, make_door(api), listener, api.bounds)


async def answer_all(
    stop: asyncio.Event, app: ASGIApp, listener: socket.socket, bounds: Bounds
) -> None:
    """The same, for any application."""
    server = _server(app, bounds)
    async with asyncio.TaskGroup() as group:
        serving = group.create_task(server._serve([listener]))  # noqa: SLF001 - without its signals
        stopping = group.create_task(stop.wait())
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        server.should_exit = True


def _server(app: ASGIApp, bounds: Bounds) -> uvicorn.Server:
    return uvicorn.Server(
        uvicorn.Config(
            app,
            lifespan="off",
            http=bounded(bounds),
            ws="none",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_keep_alive=int(IDLE),
            timeout_graceful_shutdown=LAST,
        )
    )


def listening(place: Place) -> socket.socket:
    """A socket that listens. Raises `BadInputError` (``serve-port``)."""
    try:
        found = socket.getaddrinfo(place.host, place.port, type=socket.SOCK_STREAM)
        family, kind, protocol, _, address = found[0]
        # asyncio turns Nagle's waiting off only where the socket says that it is TCP; without it
        # each answer waits 40 ms for the other side's acknowledgement (measured: 46 ms, not 5).
        listener = socket.socket(family, kind, protocol)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(address)
            listener.listen(2048)
        except OSError:
            listener.close()
            raise
    except OSError as error:
        problem = error.strerror or str(error)
        raise BadInputError(
            "serve-port", host=place.host, port=str(place.port), problem=problem
        ) from error
    return listener


def _address(place: Place, listener: socket.socket) -> str:
    port = listener.getsockname()[1]
    host = f"[{place.host}]" if ":" in place.host else place.host
    return place.external or f"http://{host}:{port}"
