"""Too large, too slow, too many: nobody who behaves badly takes the door away from others."""

import asyncio
import gzip
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack
from typing import Any

import pytest

from bot.http_api.answering import LARGEST
from bot.http_api.api import Bounds
from classifiers.verdict import Verdict
from tests.fakes import ScriptedClassifier
from tests.http_api.conftest import Serve
from tests.http_api.raw import Raw, connected, head
from tests.http_api.served import Answer, Options, Served

ANALYZE = "/v1alpha1/comments:analyze"
BODIES: dict[str, Any] = {
    "/v1/screen": {"comments": [{"text": "hello"}]},
    "/v1/moderations": {"input": "hello"},
    ANALYZE: {"comment": {"text": "hello"}, "requestedAttributes": {"TOXICITY": {}}},
}
"""A request that is in order, for each of the APIs."""

HASTY = Bounds(patience=0.2)
"""Long enough for nothing that a test waits for, and short enough to wait for."""


def in_form(path: str, answer: Answer | bytes) -> bool:
    """Whether an error is in the form of the API that was asked."""
    told = json.loads(answer if isinstance(answer, bytes) else answer.body)
    if path == ANALYZE:
        return {"code", "message", "status"} <= set(told["error"])
    if path == "/v1/moderations":
        return set(told["error"]) == {"message", "type", "param", "code"}
    return set(told) == {"code", "message", "where"}


every_api = pytest.mark.parametrize("path", BODIES)


# --- too large ------------------------------------------------------------------------------------


@every_api
async def test_a_body_that_says_it_is_too_large_is_refused_before_it_comes(
    served: Served, path: str
) -> None:
    async with connected(served) as raw:
        await raw.send(*head(path, f"Content-Length: {LARGEST + 1}"))
        status, body = await raw.answer()

    assert status == 413
    assert in_form(path, body)


@every_api
async def test_a_body_that_turns_out_too_large_is_refused(served: Served, path: str) -> None:
    async with connected(served) as raw:
        await raw.send(*head(path, "Transfer-Encoding: chunked"))
        piece = b" " * 65_536
        for _ in range(LARGEST // len(piece) + 1):
            await raw.send(body=b"%x\r\n%b\r\n" % (len(piece), piece))
        status, body = await raw.answer()

    assert status == 413
    assert in_form(path, body)


async def test_a_body_may_be_as_large_as_it_says_here(served: Served) -> None:
    body = json.dumps(BODIES["/v1/screen"]).encode().ljust(LARGEST)
    async with connected(served) as raw:
        await raw.send(*head("/v1/screen", f"Content-Length: {len(body)}"), body=body)
        status, _ = await raw.answer()

    assert status == 200


@pytest.mark.parametrize("said", ["-1", "x", "1e3", "9" * 30])
async def test_a_length_that_is_none_is_refused(served: Served, said: str) -> None:
    async with connected(served) as raw:
        await raw.send(*head("/v1/screen", f"Content-Length: {said}"))
        status, _ = await raw.answer()

    assert status in (400, 413)


@every_api
@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "GZIP"])
async def test_a_compressed_body_is_refused_unread(
    served: Served, path: str, encoding: str
) -> None:
    body = gzip.compress(b" " * 100_000_000, 1) if encoding == "gzip" else b"x"

    answer = await served.post(path, body[:LARGEST], {"Content-Encoding": encoding})

    assert answer.status == 415
    assert in_form(path, answer)


async def test_a_head_of_any_size_is_not_taken(served: Served) -> None:
    async with connected(served) as raw:
        await raw.send("GET /healthz HTTP/1.1", "Host: door")
        await raw.send(f"X-Long: {'x' * 400_000}")

        assert await raw.reader.readline() in (
            b"HTTP/1.1 431 Request Header Fields Too Large\r\n",
            b"",
        )
    assert (await served.get("/healthz")).status == 200


async def test_a_head_with_any_number_of_fields_is_not_taken(served: Served) -> None:
    async with connected(served) as raw:
        await raw.send("GET /healthz HTTP/1.1", *(f"X-{each}: x" for each in range(300)), "")
        status, _ = await raw.answer()

    assert status == 400


# --- too slow -------------------------------------------------------------------------------------


@pytest.fixture
async def hasty(serve: Serve) -> Served:
    return await serve(Options(bounds=HASTY))


@every_api
async def test_a_body_that_takes_too_long_is_refused_and_its_connection_ended(
    hasty: Served, path: str
) -> None:
    async with connected(hasty) as raw:
        await raw.send(*head(path, "Content-Length: 100"), body=b"{")
        status, body = await raw.answer()

        assert status == 408
        assert in_form(path, body)
        assert await raw.ended()
    assert hasty.api.gate.inside == 0


@pytest.mark.parametrize(
    "said",
    ["", "GET", "GET /healthz HTTP/1.1\r\nHost: door\r\n", "\r\n\r\n\r\n"],
    ids=["nothing", "a word", "half a head", "empty lines"],
)
async def test_a_client_that_never_finishes_its_head_is_left(hasty: Served, said: str) -> None:
    async with connected(hasty) as raw:
        await raw.send(body=said.encode())

        assert await raw.ended()


async def test_a_client_that_sends_its_head_letter_by_letter_is_left(hasty: Served) -> None:
    async with connected(hasty) as raw, asyncio.TaskGroup() as group:

        async def drip() -> None:
            await raw.send("GET /healthz HTTP/1.1")
            while not raw.writer.is_closing():
                await raw.send("X-More: x")
                await asyncio.sleep(0.05)

        dripping = group.create_task(drip())
        assert await raw.ended()
        dripping.cancel()


async def test_a_client_that_goes_away_in_the_middle_is_forgotten(served: Served) -> None:
    for _ in range(3):
        async with connected(served) as raw:
            await raw.send(*head("/v1/screen", "Content-Length: 100"), body=b"{")

    assert (await served.post("/v1/screen", BODIES["/v1/screen"])).status == 200
    assert served.api.gate.inside == 0


async def test_one_connection_may_be_used_for_many_requests(hasty: Served) -> None:
    body = json.dumps(BODIES["/v1/screen"]).encode()
    async with connected(hasty) as raw:
        for _ in range(5):
            await raw.send(*head("/v1/screen", f"Content-Length: {len(body)}"), body=body)
            assert (await raw.answer())[0] == 200


async def test_several_requests_at_once_on_one_connection_are_answered_in_order(
    served: Served,
) -> None:
    async with connected(served) as raw:
        await raw.send(
            "GET /healthz HTTP/1.1", "Host: a", "", "GET /nowhere HTTP/1.1", "Host: a", ""
        )
        statuses = [(await raw.answer())[0], (await raw.answer())[0]]

    assert statuses == [200, 404]


# --- too many -------------------------------------------------------------------------------------


class Waiting(ScriptedClassifier):
    """Judges nothing before it may."""

    def __init__(self) -> None:
        super().__init__()
        self.may = asyncio.Event()
        self.asked = asyncio.Event()

    async def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        self.asked.set()
        await self.may.wait()
        return await super().classify(texts, parents, home=home)


@every_api
async def test_whoever_finds_all_places_taken_is_told_so_at_once(serve: Serve, path: str) -> None:
    waiting = Waiting()
    full = await serve(Options(classifier=waiting, gate=1))
    async with asyncio.TaskGroup() as group:
        first = group.create_task(full.post(path, BODIES[path]))
        await waiting.asked.wait()

        second = await full.post(path, BODIES[path])
        waiting.may.set()

    assert (second.status, second.headers["Retry-After"]) == (503, "1")
    assert in_form(path, second)
    assert first.result().status == 200
    assert (await full.post(path, BODIES[path])).status == 200


async def test_health_is_answered_also_when_all_places_are_taken(serve: Serve) -> None:
    full = await serve(Options(gate=0))

    assert (await full.get("/healthz")).status == 200
    assert (await full.get("/metrics")).status == 200
    assert (await full.post("/v1/screen", BODIES["/v1/screen"])).status == 503


@pytest.fixture
async def crowd(serve: Serve) -> AsyncIterator[tuple[Served, list[Raw]]]:
    """A door with five places for connections, and somebody who has taken all of them."""
    door = await serve(Options(bounds=Bounds(connections=5)))
    async with AsyncExitStack() as stack:
        yield door, [await stack.enter_async_context(connected(door)) for _ in range(5)]


async def test_who_opens_many_connections_and_is_silent_keeps_nobody_out(
    crowd: tuple[Served, list[Raw]],
) -> None:
    door, silent = crowd
    for each in silent[1:]:
        await each.send("GET /healthz HTTP/1.1")

    assert (await door.post("/v1/screen", BODIES["/v1/screen"])).status == 200
    assert await silent[0].ended()


async def test_a_connection_on_which_somebody_waits_for_an_answer_is_kept(serve: Serve) -> None:
    waiting = Waiting()
    door = await serve(Options(classifier=waiting, bounds=Bounds(connections=2)))
    body = json.dumps(BODIES["/v1/screen"]).encode()
    async with connected(door) as first, connected(door) as second:
        await first.send(*head("/v1/screen", f"Content-Length: {len(body)}"), body=body)
        await waiting.asked.wait()
        async with connected(door) as third:
            await third.send("GET /healthz HTTP/1.1", "Host: door", "")

            assert await second.ended()
        waiting.may.set()

        assert (await first.answer())[0] == 200
