"""The pages of this area."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from bot.console.guard import signed_in
from bot.console.pages import Pages
from bot.console.parts import Parts
from bot.service.people import Role


def routes(parts: Parts, pages: Pages) -> APIRouter:  # noqa: ARG001 - for what comes
    """Everything under ``/numbers``."""
    router = APIRouter()

    @router.get("/", dependencies=[signed_in(Role.MEMBER)])
    async def start(request: Request) -> Response:
        return pages.answer(request, "numbers/start.html")

    return router
