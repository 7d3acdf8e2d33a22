"""Around every request: its size, its key, how many at once, how long, and what goes wrong."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from bot.core.errors import TryLaterError
from bot.http_api.api import SOON, Api, api_of
from bot.http_api.keys import Caller
from bot.http_api.refused import RefusedError, Why
from bot.service import mishaps
from bot.service.api_keys import Scope
from bot.service.watching import HEADER, Step

log = structlog.get_logger()

LARGEST: Final = 4 * 1024 * 1024
"""Bytes of a request's body."""

FIELDS: Final = 10_000
"""In all objects of a body together; 256 comments have 1,000. To name a mistake in each of 300,000
that nobody knows took seconds, in which nobody else was answered.
"""

NOTED: Final = frozenset(
    {
        Why.WRONG_KEY, Why.GUESSING, Why.SCOPE, Why.SIGNATURE, Why.LARGE, Why.SLOW, Why.ENCODED,
        Why.NOT_JSON,
    }
)  # fmt: skip
"""What may be an attack, and is logged; nothing of what was sent, nor who sent it."""

Body: TypeAlias = Any
Work: TypeAlias = Callable[[Api, Body, Caller], Awaitable[Response]]
Enter: TypeAlias = Callable[[Request], Awaitable[tuple[Caller, bytes]]]
Refusing: TypeAlias = Callable[[Request, RefusedError], Response]


class Json(JSONResponse):
    """JSON in which half a surrogate pair, which a caller may have sent, goes back as an escape."""

    def render(self, content: Any) -> bytes:  # noqa: ANN401 - JSON
        """The body."""
        text = json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return text.encode("utf-8", "backslashreplace")


@dataclass(frozen=True, slots=True)
class Dialect:
    """An API: its name in the numbers, and how it turns a request away."""

    name: str
    refuse: Refusing


async def answer(
    request: Request,
    dialect: Dialect,
    work: Work,
    *,
    scope: Scope = Scope.SCREEN,
    enter: Enter | None = None,
) -> Response:
    """Do the work on the JSON in a request's body; whatever happens has an answer.

    A key is needed for ``scope``, unless ``enter`` finds out in another way who asks.
    """
    api = api_of(request)
    sent = request.headers.get(HEADER)
    with api.watch.step(Step.REQUEST, sent=sent, api=dialect.name, method=request.method):
        response = await _answered(request, dialect, work, scope, enter)
        api.watch.note(status=response.status_code)
    return response


async def _answered(
    request: Request, dialect: Dialect, work: Work, scope: Scope, enter: Enter | None
) -> Response:
    api = api_of(request)
    began = asyncio.get_running_loop().time()
    try:
        caller, body = await (enter(request) if enter else _with_key(request, api, scope))
        with api.gate.entered():
            response = await work(api, json_of(body), caller)
    except RefusedError as refused:
        if refused.why in NOTED and api.noted.take(asyncio.get_running_loop().time()) is None:
            log.warning("refused", api=dialect.name, why=refused.why.value)
        response = dialect.refuse(request, refused)
        response.headers.update(refused.headers)
    except TryLaterError:
        busy = RefusedError(Why.BUSY, retry_after=SOON)
        response = dialect.refuse(request, busy)
        response.headers.update(busy.headers)
    except ClientDisconnect:
        response = Response(status_code=499)  # nobody reads it
    except Exception as error:  # noqa: BLE001 - a mistake of ours must not leave them waiting
        mishaps.tell("answer_failed", error, api=dialect.name)
        response = dialect.refuse(request, RefusedError(Why.FAILED))
    if response.status_code == 401:
        response.headers["WWW-Authenticate"] = "Bearer"
    api.numbers.answers.labels(dialect.name, str(response.status_code)).inc()
    api.numbers.seconds.labels(dialect.name).observe(asyncio.get_running_loop().time() - began)
    return response


async def _with_key(request: Request, api: Api, scope: Scope) -> tuple[Caller, bytes]:
    return await api.doorkeeper.admit(request, scope), await body_of(request)


async def body_of(request: Request, *, largest: int = LARGEST) -> bytes:
    """The body. Raises `RefusedError`: compressed, too large, or too slow."""
    if request.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise RefusedError(Why.ENCODED)
    said = request.headers.get("Content-Length", "")
    if said.isdigit() and int(said) > largest:
        raise RefusedError(Why.LARGE)
    body = bytearray()
    try:
        async with asyncio.timeout(api_of(request).bounds.patience):
            async for chunk in request.stream():
                body += chunk
                if len(body) > largest:
                    raise RefusedError(Why.LARGE)
    except TimeoutError as error:
        raise RefusedError(Why.SLOW) from error
    return bytes(body)


def _no_number(name: str) -> None:
    """Python reads NaN and Infinity, which are not JSON."""
    raise ValueError(name)


def json_of(body: bytes) -> Body:
    """What a body says. Raises `RefusedError` if it is not JSON, or has too many fields in it."""
    left = FIELDS

    def fields(pairs: list[tuple[str, Body]]) -> dict[str, Body]:
        nonlocal left
        left -= len(pairs)
        if left < 0:
            raise RefusedError(Why.LARGE)
        return dict(pairs)

    try:
        return json.loads(body, parse_constant=_no_number, object_pairs_hook=fields)
    except (ValueError, RecursionError) as error:
        raise RefusedError(Why.NOT_JSON) from error
