"""The pages of this area."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from bot.console.pages import Pages
from bot.console.parts import Parts


def routes(parts: Parts, pages: Pages) -> APIRouter:  # noqa: ARG001 - for what comes
    """Everything under ``/practice``."""
    router = APIRouter()

    @router.get("/")
    async def start(request: Request) -> Response:
        return pages.answer(request, "practice/start.html")

    return router
