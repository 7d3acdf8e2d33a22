"""Coral's external moderation phase: what Coral asks before it shows a comment.

Coral signs what it sends, so no key is needed. It waits for a fraction of a second and shows the
comment unless it is told otherwise; nothing is ever rejected from here, because that is for people.
"""

import asyncio
import re
from html import unescape
from typing import Any, Final

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.core.actions import Escalate
from bot.core.errors import TryLaterError
from bot.http_api.answering import Body, Dialect, answer, body_of
from bot.http_api.api import Api
from bot.http_api.coral_phase import Phase
from bot.http_api.keys import Caller
from bot.http_api.native import refuse
from bot.http_api.refused import RefusedError, Why
from bot.service.checking import reads_well
from bot.service.screening import Judged

HEADER: Final = "X-Coral-Signature"
LARGEST: Final = 512 * 1024
"""Bytes of a body. It has one comment in it, and anybody may send one before it is checked."""

_BLOCKS: Final = "address|blockquote|br|div|h[1-6]|hr|li|ol|p|pre|ul"
_INLINE: Final = "a|b|code|del|em|i|img|ins|mark|s|small|span|strike|strong|sub|sup|u"
_TAG: Final = re.compile(
    rf"</?(?:(?P<block>{_BLOCKS})|{_INLINE})(?:\s[^<>=]*+=[^<>]*+|\s*+/?)>", re.IGNORECASE
)
"""What Coral's editor can put around words. Anything else in angle brackets is what they say."""


def router_for(phase: Phase) -> APIRouter:
    """The route that Coral asks; there is none without a secret."""
    router = APIRouter(include_in_schema=False)

    async def enter(request: Request) -> tuple[Caller, bytes]:
        return await _signed(request, phase)

    async def work(api: Api, body: Body, _caller: Caller) -> Response:
        return await _moderated(api, body, phase)

    @router.post("/coral/moderate")
    async def moderate(request: Request) -> Response:
        """What to do with a comment: 204 for nothing, or a status and a flag."""
        return await answer(request, CORAL, work, enter=enter)

    return router


async def _signed(request: Request, phase: Phase) -> tuple[Caller, bytes]:
    """Let in what Coral has signed. Raises `RefusedError`."""
    given = request.headers.get(HEADER)
    if not given:
        raise RefusedError(Why.SIGNATURE)
    body = await body_of(request, largest=LARGEST)
    if not phase.has_signed(body, given):
        raise RefusedError(Why.SIGNATURE)
    return Caller(None), body


async def _moderated(api: Api, body: Body, phase: Phase) -> Response:
    text = plain(_text_of(body))
    if not text:
        return Response(status_code=204)
    try:
        async with asyncio.timeout(phase.seconds):
            judged = await api.checking.check(text)
    except (TimeoutError, TryLaterError) as error:
        why = "busy" if isinstance(error, TryLaterError) else "time"
        api.numbers.not_judged.labels(CORAL.name, why).inc()
        return Response(status_code=204)
    api.numbers.comments.labels(CORAL.name).inc()
    told = told_of(judged)
    return Response(status_code=204) if told is None else JSONResponse(told)


def told_of(judged: Judged) -> dict[str, Any] | None:
    """What Coral is told; None for nothing.

    A comment waits for a moderator (``PREMOD``) where its author would be asked to reconsider or
    it would be held. Where only the moderators would be called it is shown, with a flag.
    """
    held = not reads_well(judged)
    if not held and judged.decision.the(Escalate) is None:
        return None
    told: dict[str, Any] = {"status": "PREMOD"} if held else {}
    flag = {"actionType": "FLAG", "reason": "COMMENT_DETECTED_TOXIC"}
    return {**told, "actions": [flag], "tags": []}


def plain(body: str) -> str:
    """The words of a comment in Coral's HTML (which it sends unless it is told not to)."""
    return unescape(_TAG.sub(lambda tag: "\n" if tag["block"] else "", body)).strip()


def _text_of(body: Body) -> str:
    """The comment. Coral sends more about it, and may send yet more: that is left alone."""
    comment = body.get("comment") if isinstance(body, dict) else None
    text = comment.get("body") if isinstance(comment, dict) else None
    if not isinstance(text, str):
        raise RefusedError(Why.WRONG_FIELD, where="comment.body", problem="text")
    return text


CORAL: Final = Dialect("coral", refuse)
