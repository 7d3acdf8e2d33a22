"""Appeals: what waits for a second person, what came of the others, and the page on which somebody
who was banned, or has left, appeals with a link.
"""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Path
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.console.desk.finding import Moderator, telling_for
from bot.console.desk.queue import APPEALS, Entry, entry_of
from bot.console.desk.telling import Telling
from bot.console.pages import Pages, plain, url
from bot.console.parts import Parts
from bot.console.visit import visit_of
from bot.core.case import Case, CaseEvent, CaseId, CaseState
from bot.core.errors import BadInputError
from bot.service.appeal_links import AppealLink, AppealLinks
from bot.wiring import App

SHOWN = 50
"""Appeals of either kind on the page."""

_ASKED = frozenset({CaseEvent.APPEAL, CaseEvent.DISPUTE})
_OVER = (CaseState.CLOSED, CaseState.OVERTURNED)


def links_of(app: App) -> AppealLinks:
    """Makes links, and takes the appeals that come with them."""
    return AppealLinks(app.store, app.moderation, app.clock)


def address_of(request: Request, link: AppealLink) -> str:
    """The whole address that a moderator hands out."""
    outside: str | None = request.app.state.external
    begins = outside.rstrip("/") if outside else str(request.base_url).rstrip("/")
    return begins + path_of(link)


def path_of(link: AppealLink) -> str:
    """Where its page is. All of it is in the path, so that it outlives another language."""
    return url(
        "/desk/appeal/{case}/{until}/{seal}", case=link.case, until=link.until, seal=link.seal
    )


def _given(
    case: Annotated[str, Path(max_length=500)],
    until: Annotated[int, Path(ge=0, le=10**11)],
    seal: Annotated[str, Path(max_length=100)],
) -> AppealLink:
    return AppealLink(CaseId(plain(case)), until, seal)


Given = Annotated[AppealLink, Depends(_given)]
"""The link that somebody has opened."""


def routes(parts: Parts, pages: Pages) -> APIRouter:
    """The page of who has a link, which needs no sign-in, and that of the moderators."""
    router, app = APIRouter(), parts.kept
    links = links_of(app)

    @router.get("/appeal/{case}/{until}/{seal}")
    async def appeal(request: Request, link: Given) -> Response:
        case = await links.opened(link)
        return _appealing(pages, request, link, case)

    @router.post("/appeal/{case}/{until}/{seal}")
    async def send(
        request: Request, link: Given, note: Annotated[str, Form(max_length=8000)] = ""
    ) -> Response:
        try:
            await links.appeal(link, note=note.strip())
        except BadInputError as error:
            if error.code != "appeal-too-long":
                raise
            said = visit_of(request).words.explain_error(error)
            case = await links.opened(link)
            return _appealing(pages, request, link, case, note=note, said=said, status=422)
        return RedirectResponse(path_of(link), 303)

    @router.get("/{community}/appeals")
    async def appeals(request: Request, inside: Moderator) -> Response:
        tell = telling_for(request, inside)
        waiting = await app.moderation.cases(inside.community, tuple(APPEALS), limit=SHOWN)
        over = await app.store.latest(inside.community, states=_OVER, limit=SHOWN)
        return pages.answer(
            request, "desk/appeals.html", here=inside.community,
            waiting=await _entries(app, tell, waiting),
            over=await _entries(app, tell, [one for one in over if asked(one) is not None]),
        )  # fmt: skip

    return router


def asked(case: Case) -> str | None:
    """What the author said when they last asked for a second look; None if they never did."""
    said = (step.note for step in reversed(case.steps) if step.event in _ASKED)
    return next(said, None)


async def _entries(
    app: App, tell: Telling, cases: Sequence[Case]
) -> list[tuple[Entry, str | None]]:
    return [(await entry_of(app, tell, one), asked(one)) for one in cases]


def _appealing(
    pages: Pages,
    request: Request,
    link: AppealLink,
    case: Case,
    *,
    note: str = "",
    said: str = "",
    status: int = 200,
) -> Response:
    heard = asked(case) is not None and case.state is not CaseState.UPHELD
    can = case.state in {CaseState.OPEN, CaseState.TAKEN, CaseState.UPHELD} and not heard
    return pages.answer(
        request, "desk/appeal.html", status=status, case=case, can=can, note=note, said=said,
        where=path_of(link),
    )  # fmt: skip
