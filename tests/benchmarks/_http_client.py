"""The client of the benchmark ``http_load``: little more than sockets, so that it costs little."""

import asyncio
from collections import deque
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import httptools

MOST = 600
"""Open connections; a request that finds none free waits for one."""


@dataclass(frozen=True)
class Answer:
    """``status`` is 0 where the connection ended first."""

    status: int
    retry_after: str | None = None


def request(path: str, body: bytes) -> bytes:
    """A POST as it goes over the wire."""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode("ascii") + body


class _Line(asyncio.Protocol):
    """A connection on which one request after another is answered."""

    def __init__(self) -> None:
        self._parser = httptools.HttpResponseParser(self)
        self._retry_after: str | None = None
        self._waiting: asyncio.Future[Answer] | None = None
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_header(self, name: bytes, value: bytes) -> None:
        if name.lower() == b"retry-after":
            self._retry_after = value.decode("latin-1")

    def on_message_complete(self) -> None:
        answer = Answer(self._parser.get_status_code(), self._retry_after)
        self._parser, self._retry_after = httptools.HttpResponseParser(self), None
        self._done(answer)

    def connection_lost(self, _error: Exception | None) -> None:
        self._done(Answer(0))

    def _done(self, answer: Answer) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(answer)

    @property
    def open(self) -> bool:
        return self._transport is not None and not self._transport.is_closing()

    async def ask(self, sent: bytes) -> Answer:
        assert self._transport is not None
        self._waiting = asyncio.get_running_loop().create_future()
        self._transport.write(sent)
        return await self._waiting

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()


class Pool:
    """Connections to one server, kept for the next request."""

    def __init__(self, host: str, port: int) -> None:
        """None is open yet."""
        self._host = host
        self._port = port
        self._free: deque[_Line] = deque()
        self._gate = asyncio.Semaphore(MOST)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        for line in self._free:
            line.close()

    async def ask(self, sent: bytes) -> Answer:
        """Send a request on any connection, and wait for its answer."""
        async with self._gate:
            line = await self._line()
            answer = await line.ask(sent)
            if line.open:
                self._free.append(line)
            return answer

    async def _line(self) -> _Line:
        while self._free:
            line = self._free.pop()
            if line.open:
                return line
        _, line = await asyncio.get_running_loop().create_connection(_Line, self._host, self._port)
        return line
