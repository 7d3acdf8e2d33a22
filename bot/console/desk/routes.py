"""The pages of this area."""

from typing import Annotated

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from bot.console.desk import (
    act_steps,
    appeals,
    case_page,
    case_steps,
    members,
    proof,
    queue,
    rules,
    words,
)
from bot.console.guard import communities_of, signed_in
from bot.console.pages import Pages
from bot.console.parts import Parts
from bot.service.people import Person, Role


def routes(parts: Parts, pages: Pages) -> APIRouter:
    """Everything under ``/desk``."""
    router, app = APIRouter(), parts.kept

    @router.get("/")
    async def start(
        request: Request, person: Annotated[Person, signed_in(Role.MODERATOR)]
    ) -> Response:
        named = await communities_of(request, person, Role.MODERATOR)
        waiting = [
            (one, name, len(await app.moderation.to_do(one, limit=queue.AT_MOST)))
            for one, name in named.items()
        ]
        return pages.answer(request, "desk/start.html", waiting=waiting, most=queue.AT_MOST)

    for module in (appeals, queue, case_page, case_steps, act_steps, members, rules, words, proof):
        router.include_router(module.routes(parts, pages))
    return router
