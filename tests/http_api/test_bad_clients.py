"""Clients that drip, that never read, that pack, and that say two things at once.

(See ``test_overload`` and ``test_security`` too.)
"""

import asyncio
import gzip
import json
import socket
from contextlib import suppress
from urllib.parse import urlsplit

import pytest

from bot.http_api.api import Bounds
from bot.http_api.coral_phase import Phase
from tests.http_api.conftest import Serve
from tests.http_api.raw import connected, head
from tests.http_api.served import Options, Served
from tests.http_api.test_overload import BODIES, every_api, in_form
from tests.http_api.test_security import SECRET, refusals

BODY = json.dumps(BODIES["/v1/screen"]).encode()
BOMB = gzip.compress(SECRET.encode() * 1_000_000, 9)
Log = list[dict[str, object]]


@pytest.fixture
async def hasty(serve: Serve) -> Served:
    return await serve(Options(bounds=Bounds(patience=0.2, reading=0.2)))


# --- slow -----------------------------------------------------------------------------------------


@every_api
async def test_a_body_that_drips_is_refused_however_steadily_it_does(
    serve: Serve, path: str, logged: Log
) -> None:
    # Longer than a busy machine may stand still: after twice that it is ended without an answer.
    door = await serve(Options(bounds=Bounds(patience=1)))
    async with connected(door) as raw, asyncio.TaskGroup() as group:
        await raw.send(*head(path, "Transfer-Encoding: chunked"))

        async def drip() -> None:
            with suppress(ConnectionError):
                while not raw.writer.is_closing():
                    await raw.send(body=b"1\r\n \r\n")
                    await asyncio.sleep(0.02)

        dripping = group.create_task(drip())
        status, body = await raw.answer()
        dripping.cancel()

    assert status == 408
    assert in_form(path, body)
    assert refusals(logged) == ["slow"]


async def test_who_asks_and_never_reads_loses_the_connection(hasty: Served) -> None:
    where = urlsplit(hasty.address)
    loop = asyncio.get_running_loop()
    asking = b"GET /openapi.json HTTP/1.1\r\nHost: door\r\n\r\n" * 200
    with socket.socket() as deaf:
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        deaf.settimeout(0)
        await loop.sock_connect(deaf, (where.hostname, where.port))

        async def ask_on() -> None:
            while True:
                await loop.sock_sendall(deaf, asking)

        with pytest.raises(ConnectionError):
            await ask_on()

    assert (await hasty.get("/healthz")).status == 200


async def test_who_reads_keeps_the_connection_for_as_many_answers(hasty: Served) -> None:
    async with connected(hasty) as raw:
        await raw.send(body=b"GET /openapi.json HTTP/1.1\r\nHost: door\r\n\r\n" * 100)
        statuses = {(await raw.answer())[0] for _ in range(100)}

    assert statuses == {200}


# --- packed ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", [*BODIES, "/v1/feedback", "/coral/moderate"])
@pytest.mark.parametrize("coding", ["x-gzip", "identity, gzip", "zstd", "*"])
async def test_nothing_packed_is_unpacked(
    serve: Serve, path: str, coding: str, logged: Log
) -> None:
    door = await serve(Options(coral=Phase.of("secret", 10)))
    signed = {"x-coral-signature": "sha256=00"}

    answer = await door.post(path, BOMB, {"content-encoding": coding, **signed})

    assert answer.status == 415
    assert set(refusals(logged)) == {"encoded"}
    assert door.classifier.seen == []


@every_api
async def test_nothing_is_unpacked_either_that_is_packed_for_its_way(
    hasty: Served, path: str
) -> None:
    async with connected(hasty) as raw:
        body = b"%x\r\n%b\r\n0\r\n\r\n" % (len(BOMB), BOMB)
        await raw.send(*head(path, "Transfer-Encoding: gzip, chunked"), body=body)
        status, answer = await raw.answer()

    assert status == 400
    assert SECRET.encode() not in answer


# --- two things at once ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fields",
    [
        ("Content-Length: 2", f"Content-Length: {len(BODY)}"),
        (f"Content-Length: {len(BODY)}", "Transfer-Encoding: chunked"),
        ("Transfer-Encoding: chunked", "Content-Length: 2"),
        ("Transfer-Encoding: chunked, identity",),
        (f"Content-Length: +{len(BODY)}",),
        (f"Content-Length: {len(BODY)}, 2",),
    ],
)
async def test_a_length_that_can_be_read_in_two_ways_is_no_request(
    hasty: Served, fields: tuple[str, ...]
) -> None:
    """What a proxy before us takes for one request must not be two here (request smuggling)."""
    async with connected(hasty) as raw:
        await raw.send(*head("/v1/screen", *fields), body=BODY + b"GET /metrics HTTP/1.1\r\n\r\n")
        status, _ = await raw.answer()

        assert status == 400
        assert await raw.ended()
    assert hasty.classifier.seen == []
