"""HTTP byte by byte, for clients that behave badly."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

from tests.http_api.served import Served


@dataclass
class Raw:
    """A connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def send(self, *lines: str, body: bytes = b"") -> None:
        """Lines of a head, and what follows; an empty line ends a head."""
        head = "".join(f"{line}\r\n" for line in lines)
        self.writer.write(head.encode() + body)
        await self.writer.drain()

    async def answer(self) -> tuple[int, bytes]:
        """Status and body of the next answer."""
        head = await self.reader.readuntil(b"\r\n\r\n")
        lines = head.decode().split("\r\n")
        fields = dict(line.lower().split(": ", 1) for line in lines[1:] if line)
        body = await self.reader.readexactly(int(fields["content-length"]))
        return int(lines[0].split()[1]), body

    async def ended(self) -> bool:
        """Wait until the other side ends it; False if it says something instead."""
        try:
            return await self.reader.read(1) == b""
        except ConnectionError:
            return True


@asynccontextmanager
async def connected(door: Served) -> AsyncIterator[Raw]:
    """A connection to a door."""
    where = urlsplit(door.address)
    reader, writer = await asyncio.open_connection(where.hostname, where.port)
    try:
        yield Raw(reader, writer)
    finally:
        writer.close()


def head(path: str, *fields: str) -> tuple[str, ...]:
    """The lines of a POST up to and with the empty one."""
    return (f"POST {path} HTTP/1.1", "Host: door", "Content-Type: application/json", *fields, "")
