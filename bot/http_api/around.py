"""Around all routes: headers of every answer, what does not exist, and what nobody foresaw."""

from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.http_api.answering import Dialect
from bot.http_api.api import api_of
from bot.http_api.google import PERSPECTIVE
from bot.http_api.native import NATIVE
from bot.http_api.openai import OPENAI
from bot.http_api.refused import RefusedError, Why
from bot.service import mishaps

HEADERS: Final = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
}

_OURS: Final = ("/v1/screen", "/v1/feedback", "/v1/reports")
_GOOGLES: Final = ("/v1alpha1/", "/$discovery/", "/discovery/")


def dialect_of(path: str) -> Dialect:
    """The API that somebody has in mind who asks for a path, whether it is there or not."""
    if path.startswith(_GOOGLES):
        return PERSPECTIVE
    if path.startswith("/v1/") and not path.startswith(_OURS):
        return OPENAI
    return NATIVE


async def lost(request: Request, error: Exception) -> Response:
    """The answer where the framework finds no such path, or none for such a method."""
    status = error.status_code if isinstance(error, HTTPException) else 404
    headers = error.headers if isinstance(error, HTTPException) else None
    dialect = dialect_of(request.url.path)
    refused = RefusedError(Why.NO_METHOD if status == 405 else Why.NO_PATH)
    response = dialect.refuse(request, refused)
    response.headers.update(headers or {})
    api_of(request).numbers.answers.labels(dialect.name, str(response.status_code)).inc()
    return response


class Around:
    """Adds headers, and answers where something went wrong outside of an API's own care."""

    def __init__(self, app: ASGIApp) -> None:
        """``app`` is all that is inside."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        began = False

        async def sending(message: Message) -> None:
            nonlocal began
            if message["type"] == "http.response.start":
                began = True
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            await self._app(scope, receive, sending)
        except Exception as error:
            if began or scope["type"] != "http":
                raise
            mishaps.tell("answer_failed", error, api="none")
            request = Request(scope)
            response = dialect_of(request.url.path).refuse(request, RefusedError(Why.FAILED))
            await response(scope, receive, sending)
