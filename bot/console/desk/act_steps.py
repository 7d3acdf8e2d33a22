"""The forms with which a moderator warns, takes down, times out and hands over.

Each is looked at when it is sent: whether the case is as it was when the page was opened, whether
who sends it may, and whether what they chose was offered.
"""

from typing import Annotated, Final

from fastapi import APIRouter, Form, Query
from starlette.requests import Request
from starlette.responses import Response

from bot.console.desk.acting import DISCORD, about_author, is_nick
from bot.console.desk.case_page import Typed
from bot.console.desk.case_steps import Asked, CaseSteps, Seen, Text, WantingError
from bot.console.desk.finding import Moderator, Wanted, case_here, telling_for
from bot.console.desk.outcomes import outcomes_of
from bot.console.guard import Inside
from bot.console.pages import Pages
from bot.console.parts import Parts
from bot.console.refused import RefusedError, Why
from bot.core.case import ABOUT_NO_MESSAGE, Case, CaseEvent, may_step
from bot.core.comment import NOBODY, AuthorId
from bot.core.errands import confirmation
from bot.core.errors import BadInputError, IllegalStepError, StaleError
from bot.core.timeouts import length_of, penalties
from bot.service.colleagues import Colleagues
from bot.service.in_turn import can_be_removed
from bot.service.people import Right
from bot.service.records import Record
from bot.service.sanctions import Sanctions, warning_told
from bot.wiring import App

Chosen = Annotated[str, Form(max_length=100)]
Digest = Annotated[str, Query(max_length=20)]
PROPOSED: Final = "proposed"
"""The length that stands for what the rules propose."""

NONE: Final = -1
"""The number of no proposal: the service refuses it."""


class Acting:
    """What the forms do, for who may. Raises `RefusedError` where a right is missing."""

    def __init__(self, app: App) -> None:
        """``app`` is that of the console."""
        self._app = app
        self._sanctions = Sanctions(app.store, app.clock, announce=app.delivery.wake)

    async def warn(self, inside: Inside, case: Case, why: str, seen: int) -> Asked:
        """A warning of who wrote it, because of this case."""
        record = await self._record(case)
        if case.author == NOBODY:
            raise RefusedError(Why.WRONG)
        about = about_author(case, seen, record, why, self._app.clock.now())

        async def do() -> None:
            by = AuthorId(inside.person.id)
            if case.version != seen:
                raise StaleError("case-stale", case=case.id)
            may_step(case, CaseEvent.WARN, by)
            rules = await self._app.steering.rules(case.community)
            await self._sanctions.warn(about, by=by, why=why, rules=rules, within=case)

        return Asked(do, CaseEvent.WARN, errand=warning_told(about.id))

    async def remove(self, inside: Inside, case: Case, note: str, seen: int) -> Asked:
        """Taking down what it is about."""
        self._must(inside, Right.TAKE_DOWN)
        record = await self._record(case)
        if is_nick(case) or case.why in ABOUT_NO_MESSAGE:
            raise RefusedError(Why.WRONG)

        async def do() -> None:
            by, desk = inside.person.id, self._app.moderation
            gone = not await can_be_removed(self._app.store, case, record)
            if gone and case.version == seen:
                raise IllegalStepError("case-removed")
            await desk.remove(case.id, by=by, note=note, seen=seen)

        return Asked(do, CaseEvent.REMOVE, note)

    async def time_out(
        self, inside: Inside, case: Case, length: str, note: str, seen: int
    ) -> Asked:
        """A time-out, of a chosen length or as the rules propose it: that decides the case."""
        self._must(inside, Right.TIME_OUT)
        record = await self._record(case)
        if case.author == NOBODY:
            raise RefusedError(Why.WRONG)
        by, desk = inside.person.id, self._app.moderation
        if length == PROPOSED:
            number = next((one for one, _ in penalties(record.decision)), NONE)

            async def confirm() -> None:
                await desk.uphold(case.id, by=by, note=note, seen=seen, confirm=[number])

            errand = confirmation(case.comment, number, step=seen)
            return Asked(confirm, CaseEvent.UPHOLD, note, errand=errand)
        seconds = _seconds(length)

        async def give() -> None:
            await desk.uphold(case.id, by=by, note=note, seen=seen, seconds=seconds)

        return Asked(give, CaseEvent.UPHOLD, note, seconds=seconds)

    async def hand(self, inside: Inside, case: Case, to: str, seen: int) -> Asked:
        """Handing it over to somebody who moderates here too."""
        by = inside.person.id

        async def do() -> None:
            may_step(case, CaseEvent.HAND, by, to=to)
            if to not in await Colleagues(self._app.store, self._app.clock).for_case(case, by):
                raise WantingError("console-desk-hand-nobody", "to")
            await self._app.moderation.hand(case.id, by=by, to=AuthorId(to), seen=seen)

        return Asked(do, CaseEvent.HAND, to=to)

    def _must(self, inside: Inside, right: Right) -> None:
        """Raise `RefusedError` (role) for who moderates there without this right."""
        if not inside.person.has(right, inside.community):
            raise RefusedError(Why.ROLE)

    async def _record(self, case: Case) -> Record:
        """The decision that it is about.

        Raises `RefusedError` where nobody could carry it out, or nothing is on record to do it to.
        """
        record = await self._app.store.decision(case.comment)
        if record is None or not case.community.startswith(DISCORD):
            raise RefusedError(Why.WRONG)
        return record


def _seconds(length: str) -> int:
    try:
        return length_of(length)
    except BadInputError as error:
        raise RefusedError(Why.WRONG) from error


def routes(parts: Parts, pages: Pages) -> APIRouter:
    """The forms, and what came of what was asked for."""
    router, app = APIRouter(), parts.kept
    steps, acting = CaseSteps(parts, pages), Acting(app)

    @router.post("/{community}/case/{case}/warn")
    async def warn(
        request: Request, inside: Moderator, case: Wanted, seen: Seen, why: Text = ""
    ) -> Response:
        found, typed = await case_here(app.store, inside, case), Typed(why.strip(), form="warn")
        asked = await acting.warn(inside, found, typed.why, seen)
        return await steps.attempt(request, inside, found, typed, asked, seen)

    @router.post("/{community}/case/{case}/remove")
    async def remove(
        request: Request, inside: Moderator, case: Wanted, seen: Seen, why: Text = ""
    ) -> Response:
        found, typed = await case_here(app.store, inside, case), Typed(why.strip(), form="remove")
        asked = await acting.remove(inside, found, typed.why, seen)
        return await steps.attempt(request, inside, found, typed, asked, seen)

    @router.post("/{community}/case/{case}/timeout")
    async def time_out(
        request: Request, inside: Moderator, case: Wanted, seen: Seen, length: Chosen,
        why: Text = "",
    ) -> Response:  # fmt: skip
        found = await case_here(app.store, inside, case)
        typed = Typed(why.strip(), form="timeout", chosen=length)
        asked = await acting.time_out(inside, found, length, typed.why, seen)
        return await steps.attempt(request, inside, found, typed, asked, seen)

    @router.post("/{community}/case/{case}/hand")
    async def hand(
        request: Request, inside: Moderator, case: Wanted, seen: Seen, to: Chosen = ""
    ) -> Response:
        found, typed = await case_here(app.store, inside, case), Typed(form="hand", chosen=to)
        asked = await acting.hand(inside, found, to, seen)
        return await steps.attempt(request, inside, found, typed, asked, seen)

    _add_outcomes(router, app, pages)
    return router


def _add_outcomes(router: APIRouter, app: App, pages: Pages) -> None:
    @router.get("/{community}/case/{case}/outcomes")
    async def outcomes(request: Request, inside: Moderator, case: Wanted, seen: Digest) -> Response:
        found, tell = await case_here(app.store, inside, case), telling_for(request, inside)
        record = await app.store.decision(found.comment)
        came = await outcomes_of(app, tell, found, record)
        if came.digest == seen:
            return Response(status_code=204)
        return pages.answer(
            request, "desk/outcomes_part.html", here=inside.community, case=found, outcomes=came
        )
