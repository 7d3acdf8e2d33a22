"""What is on record of one member: how they stand, their cases, and what was pardoned."""

from typing import Annotated

from fastapi import APIRouter, Depends, Path
from starlette.requests import Request
from starlette.responses import Response

from bot.console.desk.finding import Moderator, telling_for
from bot.console.desk.queue import entry_of
from bot.console.pages import Pages, plain
from bot.console.parts import Parts
from bot.console.refused import RefusedError, Why
from bot.core.comment import NOBODY, AuthorId
from bot.service.sanctions import Sanctions


def _plain(member: Annotated[str, Path()]) -> AuthorId:
    return AuthorId(plain(member))


def routes(parts: Parts, pages: Pages) -> APIRouter:
    """The page; of who has nothing on record in this community there is none."""
    router, app = APIRouter(), parts.kept
    sanctions = Sanctions(app.store, app.clock, announce=app.delivery.wake)

    @router.get("/{community}/member/{member}")
    async def member(
        request: Request, inside: Moderator, member: Annotated[AuthorId, Depends(_plain)]
    ) -> Response:
        rules = await app.steering.rules(inside.community)
        found = await sanctions.history(inside.community, member, rules=rules)
        if member == NOBODY or not (found.standing.strikes or found.cases or found.pardons):
            raise RefusedError(Why.NOT_THERE)
        tell = telling_for(request, inside)
        entries = [await entry_of(app, tell, case) for case in found.cases]
        return pages.answer(
            request, "desk/member.html", here=inside.community, tell=tell, history=found,
            entries=entries, who=tell.person(member), weight=round(found.weight, 1),
        )  # fmt: skip

    return router
