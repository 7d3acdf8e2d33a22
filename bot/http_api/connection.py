"""Connections that end by themselves when nothing, or nothing sensible, arrives on them.

The server closes a connection that is idle between two requests. It waits for ever for a request
that was begun, and for an answer to be read, and takes headers of any length: here all of it is
bounded, and whoever opens many connections to say nothing loses them to those who come after.
"""

from asyncio import TimerHandle
from typing import Any, Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from bot.http_api.api import Bounds

IDLE: Final = 75.0
"""Seconds from an answer to the next request. Proxies wait a minute, and should be first to go."""

HEAD: Final = 64 * 1024
"""Bytes of a request before its body."""

FIELDS: Final = 200
"""Headers, with those that follow a body."""

_TOO_LARGE: Final = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\n"
    b"content-length: 0\r\nconnection: close\r\n\r\n"
)


def bounded(bounds: Bounds) -> type["Connection"]:
    """The kind of connections with these bounds, for uvicorn to make."""

    class Bounded(Connection):
        pass

    Bounded.bounds = bounds
    return Bounded


class Connection(HttpToolsProtocol):
    """One connection with its bounds; uvicorn makes it, and does the rest."""

    bounds = Bounds()
    silent_since: float | None = None
    """Since when it is the other side's turn; None while it is ours."""

    def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 - uvicorn's own
        """As uvicorn makes its connections."""
        super().__init__(*given, **named)
        self._timer: TimerHandle | None = None
        self._unread: TimerHandle | None = None
        self._receiving = False
        self._in_head = True
        self._size = 0
        self._fields = 0

    # --- what the server tells a connection -----------------------------------------------------

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401 - as its base
        """Somebody came; if there are too many, whoever has been silent for longest goes."""
        super().connection_made(transport)
        self._wait()
        if len(self.connections) > self.bounds.connections:
            self._make_room()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody is there any more."""
        self._rest()
        self._is_read()
        super().connection_lost(exc)

    def pause_writing(self) -> None:
        """So much waits to be read by the other side that nothing more is written. Who reads
        nothing would hold a place for ever, and no silence of theirs gives it to others.
        """
        super().pause_writing()
        self._is_read()
        self._unread = self.loop.call_later(self.bounds.reading, self.transport.abort)

    def resume_writing(self) -> None:
        """They read on."""
        self._is_read()
        super().resume_writing()

    def data_received(self, data: bytes) -> None:
        """Read on, as long as it is not too much."""
        self._size += len(data)
        super().data_received(data)
        if self._in_head and self._size > HEAD and not self.transport.is_closing():
            self.transport.write(_TOO_LARGE)
            self.transport.close()

    # --- what the parser finds ------------------------------------------------------------------

    def on_message_begin(self) -> None:
        """A request begins."""
        super().on_message_begin()
        self._receiving = self._in_head = True
        self._size = self._fields = 0
        self._wait()

    def on_header(self, name: bytes, value: bytes) -> None:
        """A header. An error that is raised here ends the connection with a 400."""
        self._fields += 1
        if self._fields > FIELDS:
            raise ValueError(self._fields)
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """Its body may follow."""
        self._in_head = False
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """All of it is here; how long the answer takes is up to us."""
        self._receiving = False
        self._rest()
        super().on_message_complete()

    def on_response_complete(self) -> None:
        """It is answered, perhaps before all of it was here."""
        super().on_response_complete()
        if not self._receiving and not self.pipeline and not self.transport.is_closing():
            self._wait(IDLE)

    # --- waiting --------------------------------------------------------------------------------

    def _wait(self, seconds: float | None = None) -> None:
        self._rest()
        self.silent_since = self.loop.time()
        # Twice: a body that is late gets an answer first.
        self._timer = self.loop.call_later(seconds or 2 * self.bounds.patience, self._too_slow)

    def _rest(self) -> None:
        self.silent_since = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _is_read(self) -> None:
        if self._unread is not None:
            self._unread.cancel()
            self._unread = None

    def _too_slow(self) -> None:
        if self.flow.read_paused:  # it is we who do not listen
            self._wait()
        elif not self.transport.is_closing():
            self.transport.abort()

    def _make_room(self) -> None:
        silent = {
            one: one.silent_since
            for one in self.connections
            if isinstance(one, Connection) and one.silent_since is not None
            if not one.transport.is_closing()
        }
        # Where all others are at work, it is the one that came last: this one.
        min(silent, key=silent.__getitem__).transport.abort()
