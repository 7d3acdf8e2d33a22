"""The pages of this area."""

from typing import Annotated

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from bot.console.guard import communities_of, signed_in
from bot.console.pages import Pages
from bot.console.parts import Parts
from bot.console.studio import calendar, editor, forward, packs, review, texts, trials
from bot.service.people import Person, Role


def routes(parts: Parts, pages: Pages) -> APIRouter:
    """Everything under ``/studio``."""
    router, app = APIRouter(), parts.kept

    @router.get("/")
    async def start(
        request: Request, person: Annotated[Person, signed_in(Role.MANAGER)]
    ) -> Response:
        named = await communities_of(request, person, Role.MANAGER)
        waiting = [
            (one, name, len(await app.store.campaigns(one, states=review.UNREAD)))
            for one, name in named.items()
        ]
        return pages.answer(request, "studio/start.html", waiting=waiting)

    for module in (calendar, texts, editor, forward, packs, trials, review):
        router.include_router(module.routes(parts, pages))
    return router
