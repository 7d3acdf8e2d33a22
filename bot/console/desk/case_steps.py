"""What a moderator does with a case. Who may is looked at when they do it; who comes too late sees
where the case stands now, with all that they had typed.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Annotated, Final

from fastapi import APIRouter, Form
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.console.desk.case_page import Typed, answer
from bot.console.desk.finding import Moderator, Wanted, case_here, telling_for
from bot.console.desk.settings import desk_settings
from bot.console.desk.telling import Telling
from bot.console.guard import Inside
from bot.console.pages import Pages, url
from bot.console.parts import Parts
from bot.console.refused import RefusedError, Why
from bot.console.visit import visit_of
from bot.core.case import Case, CaseEvent, holder
from bot.core.errand import ErrandId
from bot.core.errors import IllegalStepError, StaleError
from bot.service.moderation import Moderation
from bot.words import Words

REASON: Final = 500
NOTED: Final = 1000
"""Characters of a reason and of a note, as on Discord."""

LONGEST: Final = 8000
"""Characters that are taken at all, so that what is too long comes back and is not lost."""

READY: Final = {
    CaseEvent.UPHOLD: ("hurts", "scares", "group", "goes-on"),
    CaseEvent.OVERTURN: ("joke", "quoted", "nobody", "usual"),
}
"""The reasons that come up most, each a message ``discord-why-right-…`` or ``…-wrong-…``."""

_SIDE: Final = {CaseEvent.UPHOLD: "right", CaseEvent.OVERTURN: "wrong"}

Seen = Annotated[int, Form(ge=0)]
Text = Annotated[str, Form(max_length=LONGEST)]


class WantingError(Exception):
    """A field needs something; ``code`` says what, ``field`` is which."""

    def __init__(self, code: str, field: str, most: int = 0) -> None:
        """``most`` is how long it may be, where that is what is wrong."""
        super().__init__(code)
        self.code, self.field, self.most = code, field, most


@dataclass(frozen=True, slots=True)
class Asked:
    """A step that somebody asks for: ``do`` takes it. By the rest it is known again if it was taken
    already, so that pressing twice does it once; ``errand`` is one that it put on record.
    """

    do: Callable[[], Awaitable[object]]
    event: CaseEvent
    note: str = ""
    to: str | None = None
    seconds: int | None = None
    errand: ErrandId | None = None

    def was_taken(self, case: Case, seen: int, by: str) -> bool:
        """Whether just this was what somebody did with that version of a case."""
        if seen >= case.version:
            return False
        step = case.steps[seen]
        taken = (step.event, step.by, step.note, step.to, step.seconds)
        return taken == (self.event, by, self.note, self.to, self.seconds)


class CaseSteps:
    """Takes one step with a case, and answers with its page."""

    def __init__(self, parts: Parts, pages: Pages) -> None:
        """``parts`` are those of the console."""
        self._app = parts.kept
        self._pages = pages

    async def take(
        self,
        request: Request,
        inside: Inside,
        case: Case,
        event: CaseEvent,
        typed: Typed,
        seen: int,
    ) -> Response:
        """Take a step that needs no more than a reason or a note."""
        by, desk = inside.person.id, self._app.moderation
        note = typed.note if event is CaseEvent.NOTE else typed.why

        async def do() -> None:
            await _take(desk, case, event, by=by, typed=typed, seen=seen)

        return await self.attempt(request, inside, case, typed, Asked(do, event, note), seen)

    async def attempt(
        self, request: Request, inside: Inside, case: Case, typed: Typed, asked: Asked, seen: int
    ) -> Response:
        """Take a step; the page says what came in between, if something did."""
        try:
            await self._checked(asked.event, typed, inside)
            await asked.do()
        except WantingError as error:
            said = visit_of(request).words.say(error.code, most=error.most)
            wanting = replace(typed, said=said, wrong=error.field)
            return await self._again(request, inside, case, wanting, 422)
        except (IllegalStepError, StaleError) as error:
            fresh = await case_here(self._app.store, inside, case.id)
            if await self._done(fresh, asked, seen, inside):
                return RedirectResponse(page_of(case), 303)
            said = _explained(telling_for(request, inside), case, error)
            return await self._again(request, inside, case, replace(typed, said=said), 409)
        return RedirectResponse(page_of(case), 303)

    async def _done(self, case: Case, asked: Asked, seen: int, inside: Inside) -> bool:
        """Whether it was done already, by the same person: they pressed twice."""
        if not asked.was_taken(case, seen, inside.person.id):
            return False
        return asked.errand is None or bool(await self._app.store.fates([asked.errand]))

    async def _checked(self, event: CaseEvent, typed: Typed, inside: Inside) -> None:
        """Raise `WantingError` for a reason or a note that is missing or too long."""
        if event is CaseEvent.NOTE:
            if not typed.note:
                raise WantingError("console-desk-note-missing", "note")
            if len(typed.note) > NOTED:
                raise WantingError("console-desk-too-long", "note", NOTED)
        if len(typed.why) > REASON:
            raise WantingError("console-desk-too-long", "why", REASON)
        if event is CaseEvent.WARN and not typed.why:
            raise WantingError("console-desk-warn-missing", "why")
        must = (await desk_settings(self._app.store, inside.community)).reasons
        if event in READY and must and not typed.why:
            raise WantingError("console-desk-why-missing", "why")

    async def _again(
        self, request: Request, inside: Inside, case: Case, typed: Typed, status: int
    ) -> Response:
        fresh = await case_here(self._app.store, inside, case.id)
        return await answer(self._app, self._pages, request, inside, fresh, typed, status=status)


def routes(parts: Parts, pages: Pages) -> APIRouter:
    """The forms of the page of a case."""
    router, steps, store = APIRouter(), CaseSteps(parts, pages), parts.kept.store

    @router.post("/{community}/case/{case}/decide")
    async def decide(
        request: Request, inside: Moderator, case: Wanted, seen: Seen,
        decide: Annotated[str, Form(max_length=40)], why: Text = "",
    ) -> Response:  # fmt: skip
        found = await case_here(store, inside, case)
        event, ready = chosen(decide, visit_of(request).words)
        typed = Typed(why="\n".join(filter(None, (ready, why.strip()))))
        return await steps.take(request, inside, found, event, typed, seen)

    @router.post("/{community}/case/{case}/note")
    async def note(
        request: Request, inside: Moderator, case: Wanted, seen: Seen, note: Text = ""
    ) -> Response:
        found, typed = await case_here(store, inside, case), Typed(note=note.strip())
        return await steps.take(request, inside, found, CaseEvent.NOTE, typed, seen)

    for event in (CaseEvent.TAKE, CaseEvent.RELEASE, CaseEvent.UNDO):
        _add(router, steps, parts, event)
    return router


def _add(router: APIRouter, steps: CaseSteps, parts: Parts, event: CaseEvent) -> None:
    """A step that is one button; taking a judgement back can have a reason."""

    @router.post(f"/{{community}}/case/{{case}}/{event.value}")
    async def step(
        request: Request, inside: Moderator, case: Wanted, seen: Seen, why: Text = ""
    ) -> Response:
        found = await case_here(parts.kept.store, inside, case)
        return await steps.take(request, inside, found, event, Typed(why=why.strip()), seen)


def chosen(decide: str, words: Words) -> tuple[CaseEvent, str]:
    """What a button decides, and the reason that it gives; empty for one in own words.

    Raises `RefusedError` for what was not offered.
    """
    what, _, name = decide.partition(":")
    event = next((one for one in READY if one == what), None)
    if event is None or (name and name not in READY[event]):
        raise RefusedError(Why.WRONG)
    return event, words.say(f"discord-why-{_SIDE[event]}-{name}") if name else ""


def page_of(case: Case) -> str:
    """The address of the page of a case."""
    return url("/desk/{community}/case/{case}", community=case.community, case=case.id)


async def _take(
    desk: Moderation, case: Case, event: CaseEvent, *, by: str, typed: Typed, seen: int
) -> Case:
    match event:
        case CaseEvent.TAKE:
            return await desk.take(case.id, by=by, seen=seen)
        case CaseEvent.RELEASE:
            return await desk.release(case.id, by=by, seen=seen)
        case CaseEvent.UPHOLD:
            return await desk.uphold(case.id, by=by, note=typed.why, seen=seen)
        case CaseEvent.OVERTURN:
            return await desk.overturn(case.id, by=by, note=typed.why, seen=seen)
        case CaseEvent.UNDO:
            return await desk.undo(case.id, by=by, note=typed.why, seen=seen)
        case _:
            return await desk.note(case.id, by=by, note=typed.note, seen=seen)


def _explained(tell: Telling, case: Case, error: IllegalStepError | StaleError) -> str:
    """Why it could not be done; names nobody by a bare id."""
    words, has = tell.words, holder(case)
    if isinstance(error, StaleError) or error.code == "case-illegal-step":
        return words.say("console-desk-moved-on")
    if error.code == "case-not-yours" and has is not None:
        return words.say("discord-case-taken-by", holder=tell.person(has))
    return words.explain_error(error)
