"""What goes wrong has a page: it says what happened and what to do, and shows nothing of ours."""

from typing import Final

import structlog
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.console.guard import SAFE, door_to
from bot.console.pages import Pages, is_live
from bot.console.refused import STATUS, RefusedError, Why
from bot.console.visit import visit_of
from bot.core.errors import KindnessError, StaleError, TryLaterError
from bot.service import mishaps

log = structlog.get_logger()

NOTED: Final = frozenset({Why.ROLE, Why.FORGED, Why.LARGE, Why.TOO_OFTEN, Why.HOST})
"""What may be an attack, and is logged; nothing of what was sent, nor who sent it."""

_REASONS: Final = {404: Why.NOT_THERE, 405: Why.METHOD, 413: Why.LARGE}


class Mishaps:
    """Answers where something went wrong."""

    def __init__(self, pages: Pages) -> None:
        """``pages`` renders what is said."""
        self._pages = pages

    def add_to(self, app: FastAPI) -> None:
        """Take care of an application."""
        app.add_exception_handler(RefusedError, self.refused)
        app.add_exception_handler(HTTPException, self.lost)
        app.add_exception_handler(RequestValidationError, self.wrong)
        app.add_exception_handler(KindnessError, self.explained)

    async def refused(self, request: Request, error: Exception) -> Response:
        """Somebody is turned away, or led to the door."""
        refused = error if isinstance(error, RefusedError) else RefusedError(Why.FAILED)
        if refused.why in NOTED:
            log.warning("page_refused", why=refused.why.value)
        if refused.why is Why.NOBODY and not is_live(request) and request.method in SAFE:
            return RedirectResponse(door_to(request), 303)
        return self.page(request, refused)

    async def lost(self, request: Request, error: Exception) -> Response:
        """There is no such page, or none for such a method."""
        status = error.status_code if isinstance(error, HTTPException) else 500
        answer = self.page(request, RefusedError(_REASONS.get(status, Why.WRONG)))
        answer.headers.update((error.headers if isinstance(error, HTTPException) else None) or {})
        return answer

    async def wrong(self, request: Request, _error: Exception) -> Response:
        """A form or an address holds something that cannot be."""
        return self.page(request, RefusedError(Why.WRONG))

    async def explained(self, request: Request, error: Exception) -> Response:
        """An error of ours has a sentence."""
        why = Why.STALE if isinstance(error, StaleError) else Why.WRONG
        why = Why.LATER if isinstance(error, TryLaterError) else why
        return self.page(request, RefusedError(why), visit_of(request).words.explain_error(error))

    def unforeseen(self, request: Request, error: Exception) -> Response:
        """Nobody expected this; it is logged without its message."""
        mishaps.tell("page_failed", error)
        return self.page(request, RefusedError(Why.FAILED))

    def page(self, request: Request, refused: RefusedError, said: str | None = None) -> Response:
        """The page, or for htmx the part of one, that says so."""
        words = visit_of(request).words
        return self._pages.answer(
            request,
            "refused_part.html" if is_live(request) else "refused.html",
            status=STATUS[refused.why],
            headers=refused.headers,
            why=refused.why.value,
            heading=words.say(f"console-refused-{refused.why.value}"),
            said=said or words.say(f"console-refused-{refused.why.value}-do"),
        )
