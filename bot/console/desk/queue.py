"""The list of cases that wait, and how one is taken from it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from bot.console.desk.finding import Moderator, anchor_of, digest_of, may, telling_for
from bot.console.desk.telling import Telling
from bot.console.guard import Inside
from bot.console.pages import Pages
from bot.console.parts import Parts
from bot.console.refused import RefusedError, Why
from bot.core.case import REPORTED, REPORTED_PERSON, Case, CaseEvent, CaseState, holder
from bot.service.moderation import TO_DO
from bot.wiring import App

SHOWN: Final = 50
"""Cases on one page; the urgent ones and then the oldest."""

AT_MOST: Final = 200
"""Cases that are looked through."""

APPEALS: Final = frozenset({CaseState.APPEALED, CaseState.APPEAL_TAKEN})
_FREE: Final = frozenset({CaseState.OPEN, CaseState.APPEALED})

KINDS: Final[Mapping[str, Callable[[Case, str], bool]]] = {
    "all": lambda _case, _by: True,
    "free": lambda case, _by: case.state in _FREE,
    "urgent": lambda case, _by: case.urgent,
    "reported": lambda case, _by: case.why in {REPORTED, REPORTED_PERSON},
    "appealed": lambda case, _by: case.state in APPEALS,
    "mine": lambda case, by: holder(case) == by,
}
"""Which of the cases that wait are shown; the same as with Discord's ``/queue``."""


Which = Annotated[str, Query(max_length=20)]


@dataclass(frozen=True, slots=True)
class Entry:
    """One case on the list, in words. ``free``: who asks can take it."""

    case: Case
    anchor: str
    who: str
    found: str
    state: str
    at: str
    free: bool


@dataclass(frozen=True, slots=True)
class Queue:
    """What is shown of what waits. ``counts`` says how many there are of each kind; ``more``
    whether there are more than were looked through.
    """

    which: str
    entries: Sequence[Entry]
    counts: Mapping[str, int]
    digest: str
    more: bool


def routes(parts: Parts, pages: Pages) -> APIRouter:
    """The page, and the part of it that is asked for again and again."""
    router, app = APIRouter(), parts.kept

    @router.get("/{community}/")
    async def queue(request: Request, inside: Moderator, which: Which = "all") -> Response:
        waiting, found = await _found(app, inside, which)
        shown = await _queue(app, telling_for(request, inside), which, waiting, found)
        return pages.answer(request, "desk/queue.html", here=inside.community, queue=shown)

    @router.get("/{community}/queue")
    async def live(
        request: Request, inside: Moderator, which: Which = "all", seen: Which = ""
    ) -> Response:
        waiting, found = await _found(app, inside, which)
        if digest_of(waiting) == seen:
            return Response(status_code=204)
        shown = await _queue(app, telling_for(request, inside), which, waiting, found)
        return pages.answer(request, "desk/queue_part.html", here=inside.community, queue=shown)

    return router


async def _found(app: App, inside: Inside, which: str) -> tuple[list[Case], list[Case]]:
    """All that waits, and what of it is of the kind."""
    if which not in KINDS:
        raise RefusedError(Why.NOT_THERE)
    waiting = await app.moderation.cases(inside.community, TO_DO, limit=AT_MOST + 1)
    return waiting, [one for one in waiting if KINDS[which](one, inside.person.id)]


async def _queue(
    app: App, tell: Telling, which: str, waiting: Sequence[Case], found: Sequence[Case]
) -> Queue:
    entries = [await entry_of(app, tell, case) for case in found[:SHOWN]]
    counts = {
        kind: sum(belongs(case, tell.me) for case in waiting) for kind, belongs in KINDS.items()
    }
    return Queue(which, entries, counts, digest_of(waiting), len(waiting) > AT_MOST)


async def entry_of(app: App, tell: Telling, case: Case) -> Entry:
    """A case as it stands on a list."""
    record = await app.store.decision(case.comment)
    return Entry(
        case, anchor_of(case), tell.person(case.author), tell.found(case, record),
        tell.state(case), tell.when(case.opened_at), may(case, CaseEvent.TAKE, tell.me),
    )  # fmt: skip
