"""The practice room's pages, and everything that can be done in it."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Annotated, Final

from fastapi import APIRouter, Form
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.console.pages import Pages, is_live, url
from bot.console.parts import Parts
from bot.console.practice.drawing import Drawing
from bot.console.practice.reasons import why
from bot.console.practice.rooms import Rooms
from bot.console.practice.stay import SPEEDS, Stay
from bot.console.practice.tuning import read_rules
from bot.console.refused import RefusedError, Why
from bot.console.visit import visit_of
from bot.core.errors import KindnessError, TryLaterError

HERE: Final = "/practice/"
SEEN: Final = "seen"
"""The field with the version of the page that a browser has."""

Text = Annotated[str, Form(max_length=10_000)]
Short = Annotated[str, Form(max_length=100)]


class GoneError(Exception):
    """The room of this visitor was put away, or never was."""


class Practice:
    """The rooms of all visitors, and how they are shown."""

    def __init__(self, parts: Parts, pages: Pages) -> None:
        """No room is open yet."""
        self.rooms = Rooms(parts)
        self._pages = pages

    async def page(self, request: Request) -> Response:
        """The visitor's room; a fresh one for who has none."""
        visit = visit_of(request)
        stay = self.rooms.found(visit.anonymous)
        if stay is None:
            if self.rooms.was_put_away(visit.anonymous):
                return self.gone(request, "away")
            try:
                stay = await self.rooms.open(visit.anonymous, visit.locale)
            except TryLaterError:
                return self.gone(request, "full")
        async with stay.turn:
            await stay.look()
            answer = Drawing(self._pages, request, stay).page()
            stay.told, stay.gone_to, stay.draft = None, None, ""
            return answer

    async def act(
        self,
        request: Request,
        what: Callable[[Stay], Awaitable[object]],
        answer: Callable[[Drawing, Stay], Response] = lambda drawing, _: drawing.done(),
    ) -> Response:
        """Do something in the visitor's room, and show what came of it; what cannot be done is
        told there.
        """
        stay = self.rooms.found(visit_of(request).anonymous)
        if stay is None:
            return self.lost(request)
        seen = str((await request.form()).get(SEEN, ""))
        async with stay.turn:
            if stay.closed:
                return self.lost(request)
            stay.told = None
            try:
                await what(stay)
            except KindnessError as error:
                stay.told = error
            return answer(Drawing(self._pages, request, stay, seen), stay)

    async def look(self, request: Request, show: Callable[[Drawing, Stay], Response]) -> Response:
        """Show something of the visitor's room."""
        stay = self.rooms.found(visit_of(request).anonymous)
        if stay is None:
            return self.lost(request)
        seen = request.query_params.get(SEEN, "")
        async with stay.turn:
            if stay.closed:
                return self.lost(request)
            await stay.look()
            return show(Drawing(self._pages, request, stay, seen), stay)

    async def afresh(self, request: Request, *, lesson: bool) -> Response:
        """A fresh room in place of the one that there was."""
        visit = visit_of(request)
        try:
            await self.rooms.open(visit.anonymous, visit.locale, lesson=lesson)
        except TryLaterError:
            return self.gone(request, "full")
        return _led(request, HERE)

    def lost(self, request: Request) -> Response:
        """There is no such room any more: the page says so, and offers another."""
        return _led(request, HERE)

    def gone(self, request: Request, why_: str) -> HTMLResponse:
        """The page of a room that was put away, or that there is no place for."""
        full = why_ == "full"
        return self._pages.answer(
            request, "practice/gone.html", status=503 if full else 410,
            headers={"retry-after": "180"} if full else {}, why=why_,
        )  # fmt: skip


def routes(parts: Parts, pages: Pages) -> APIRouter:
    """Everything under ``/practice``."""
    practice = Practice(parts, pages)
    router = APIRouter()
    _looking(router, practice)
    _tuning(router, practice)
    _writing(router, practice)
    _doing(router, practice)
    return router


def _looking(router: APIRouter, practice: Practice) -> None:
    @router.get("/")
    async def start(request: Request) -> Response:
        return await practice.page(request)

    @router.get("/news")
    async def news(request: Request) -> Response:
        return await practice.look(request, lambda drawing, _: drawing.news())

    @router.get("/why/{comment}")
    async def explained(request: Request, comment: str) -> Response:
        def show(drawing: Drawing, stay: Stay) -> Response:
            found = why(stay, drawing.viewer, comment)
            if found is None:
                raise RefusedError(Why.NOT_THERE)
            name = "why_part" if is_live(request) else "why"
            return HTMLResponse(drawing.part(f"practice/{name}.html", why=found))

        return await practice.look(request, show)


def _tuning(router: APIRouter, practice: Practice) -> None:
    @router.get("/rules")
    async def rules(request: Request) -> Response:
        def show(drawing: Drawing, stay: Stay) -> Response:
            tried = read_rules(request.query_params, stay.now.rules)
            name = "rules_part" if is_live(request) else "rules"
            return HTMLResponse(
                drawing.part(f"practice/{name}.html", **drawing.rules_values(tried))
            )

        return await practice.look(request, show)

    @router.get("/effect")
    async def effect(request: Request) -> Response:
        def show(drawing: Drawing, stay: Stay) -> Response:
            tried = read_rules(request.query_params, stay.now.rules)
            return HTMLResponse(drawing.part("practice/effect.html", **drawing.rules_values(tried)))

        return await practice.look(request, show)

    @router.post("/rules")
    async def rule(request: Request) -> Response:
        form = _texts(await request.form())
        return await practice.act(request, lambda stay: stay.rule(read_rules(form, stay.now.rules)))


def _writing(router: APIRouter, practice: Practice) -> None:
    @router.get("/answer")
    async def answering(request: Request, answer: str = "", text: str = "") -> Response:
        def show(drawing: Drawing, _stay: Stay) -> Response:
            return HTMLResponse(drawing.composer(text=text, answers=answer))

        if not is_live(request):
            return RedirectResponse(url(HERE, answer=answer) + "#composer", 303)
        return await practice.look(request, show)

    @router.post("/say")
    async def say(
        request: Request, who: Short = "", text: Text = "", answers: Short = ""
    ) -> Response:
        def answer(drawing: Drawing, stay: Stay) -> Response:
            if not is_live(request):
                stay.draft = text if isinstance(stay.told, KindnessError) else ""
                return drawing.done()
            wrong = drawing.told() if isinstance(stay.told, KindnessError) else None
            stay.told = None if wrong else stay.told
            kept = {"text": text, "answers": answers} if wrong else {}
            return drawing.done(first=drawing.composer(wrong=wrong, **kept))

        return await practice.act(request, lambda stay: stay.say(who, text, answers), answer)


def _doing(router: APIRouter, practice: Practice) -> None:
    @router.post("/choose")
    async def choose(
        request: Request, comment: Short = "", choice: Short = "", text: Text = ""
    ) -> Response:
        return await practice.act(request, lambda stay: stay.choose(comment, choice, text))

    @router.post("/case")
    async def case(request: Request, case: Short = "", event: Short = "") -> Response:
        return await practice.act(request, lambda stay: stay.judge(case, event))

    @router.post("/replay")
    async def replay(request: Request, do: Short = "", speed: float = Form(3.0)) -> Response:
        return await practice.act(request, lambda stay: _replayed(stay, do, speed))

    @router.post("/time")
    async def time(request: Request, days: int = Form(1)) -> Response:
        return await practice.act(request, lambda stay: stay.pass_days(days))

    @router.post("/fresh")
    async def fresh(request: Request, lesson: Short = "") -> Response:
        return await practice.afresh(request, lesson=bool(lesson))


async def _replayed(stay: Stay, do: str, speed: float) -> None:
    """Play, stop, go one further; at one of the speeds."""
    if speed in SPEEDS:
        stay.replay.speed = speed
    if do == "step":
        await stay.step()
    elif do in {"play", "pause"}:
        stay.playing = do == "play"
        await stay.look()


def _texts(form: Mapping[str, object]) -> dict[str, str]:
    return {name: value for name, value in form.items() if isinstance(value, str)}


def _led(request: Request, path: str) -> Response:
    """Lead a browser to a page, also one that asks by htmx."""
    if is_live(request):
        return Response(status_code=200, headers={"hx-redirect": path})
    return RedirectResponse(path, 303)
