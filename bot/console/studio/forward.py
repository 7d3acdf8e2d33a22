"""Putting a campaign forward: where, when and in which language. Somebody else approves it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Final

from fastapi import APIRouter, Depends, Form, Path
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.console.guard import Inside
from bot.console.pages import Pages, plain, url
from bot.console.parts import Parts
from bot.console.studio.finding import Manager, campaigning
from bot.console.studio.telling import channel
from bot.console.visit import visit_of
from bot.core.campaign import Campaign
from bot.core.comment import PlaceId
from bot.core.errors import KindnessError, StaleError
from bot.core.habits import Habits
from bot.core.schedule import Plan
from bot.service.campaigning import REVISABLE
from bot.service.wishing import RULES, Typed, Wishing
from bot.wiring import App
from bot.words import Words, locales
from campaign_content.errors import ContentError

_BESIDE: Final = {
    "campaign-no-place": "place",
    "campaign-bad-day": "start",
    "campaign-start-passed": "start",
    "campaign-start-far": "start",
    "campaign-text-expired": "start",
    "campaign-bad-days": "days",
    "upload-language": "language",
    "campaign-unreviewed": "language",
    "campaign-needs-zone": "zone",
    "campaign-unknown-zone": "zone",
    "campaign-bad-quiet": "quiet",
    "campaign-bad-cap": "most",
}
"""Which field an error is about."""

Short = Annotated[str, Form(max_length=100)]


@dataclass(frozen=True, slots=True)
class Filled:
    """What stands in the form: the texts of its fields as they were typed."""

    place: str = ""
    start: str = ""
    days: str = ""
    language: str = ""
    zone: str = ""
    quiet: str = ""
    most: str = ""

    @property
    def typed(self) -> Typed:
        """The same for the use cases."""
        most = int(self.most) if self.most.isascii() and self.most.isdigit() else None
        if self.most.strip() and most is None:
            most = 0  # which the habits refuse, with what may be
        return Typed(self.start, self.days, self.language, self.zone, self.quiet, most)


def _filled(
    place: Short = "", start: Short = "", days: Short = "", language: Short = "",
    zone: Short = "", quiet: Short = "", most: Annotated[str, Form(max_length=5)] = "",
) -> Filled:  # fmt: skip
    return Filled(place, start, days, language, zone, quiet, most)


PlanForm = Annotated[Filled, Depends(_filled)]


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen in the form; ``free``: every field may be left as it is. ``wrong`` says
    what is wrong with a field, by its name, or with all of it under an empty one.
    """

    places: Mapping[PlaceId, str]
    free: bool = False
    wrong: Mapping[str, str] = field(default_factory=dict)
    days: tuple[str, ...] = tuple(RULES)
    languages: tuple[str, ...] = tuple(locales())


def wrong_with(words: Words, error: Exception) -> dict[str, str]:
    """An error in words, beside its field."""
    code = getattr(error, "code", "")
    if code == "campaign-needs-zone":
        return {"zone": words.say("console-studio-wrong-zone")}
    return {_BESIDE.get(code, ""): words.explain_error(error)}


def as_it_is(plan: Plan | None, habits: Habits | None) -> Filled:
    """The form of what holds."""
    named = {rule: name for name, rule in RULES.items()}
    clock = ("", "", "")
    if habits is not None:
        quiet = f"{habits.quiet_from:%H:%M}-{habits.quiet_to:%H:%M}"
        clock = (habits.zone, quiet, str(habits.per_day))
    if plan is None:
        return Filled("", "", "", "", *clock)
    days = named.get(plan.rule, "")
    return Filled(plan.place, plan.start.isoformat(), days, plan.locale, *clock)


class Forward:
    """What the form needs, here and where something is uploaded."""

    def __init__(self, app: App) -> None:
        """``app`` has the campaigns."""
        self._app = app
        self.wishing = Wishing(app.store, app.content, app.clock)

    async def choices(
        self, inside: Inside, *, free: bool = False, wrong: Mapping[str, str] | None = None
    ) -> Choices:
        """What can be chosen in this community."""
        places = await self.wishing.places(inside.community)
        return Choices({one: channel(one) for one in places}, free, wrong or {})

    async def begun(self, inside: Inside, name: str) -> Campaign | None:
        """The newest run of a campaign, if there is one."""
        runs = await self._app.store.campaigns(inside.community)
        return next((run for run in runs if run.name == name), None)

    async def holds(self, inside: Inside, run: Campaign | None) -> Filled:
        """The form with what holds: of a campaign that has not begun, and of the community."""
        revisable = run is not None and run.state in REVISABLE
        plan = (await campaigning(self._app).version(run)).plan if run and revisable else None
        return as_it_is(plan, await self._app.store.habits(inside.community))


def _pages_of(app: App, pages: Pages, forward: Forward) -> Callable[..., Awaitable[Response]]:
    """What answers with the form, as it stands or as it was typed, with what is wrong with it."""

    async def page(
        request: Request, inside: Inside, name: str, filled: Filled | None = None,
        error: Exception | None = None,
    ) -> Response:  # fmt: skip
        called = await campaigning(app).chosen(inside.community, name)
        run = await forward.begun(inside, called)
        words = visit_of(request).words
        wrong = {} if error is None else wrong_with(words, error)
        work = campaigning(app)
        about = await work.about(run, words.locale) if run else None
        return pages.answer(
            request, "studio/forward.html", here=inside.community, name=called, run=run,
            title=about.title if about else app.content.text(called, words.locale).title,
            filled=filled or await forward.holds(inside, run),
            choices=await forward.choices(inside, wrong=wrong),
            status=200 if error is None else 409 if isinstance(error, StaleError) else 422,
            seen=run.version if run is not None and run.state in REVISABLE else 0,
            under_way=run is not None and run.state.value in {"live", "paused"},
        )  # fmt: skip

    return page


def routes(parts: Parts, pages: Pages) -> APIRouter:
    """The form, and what it does."""
    router, app = APIRouter(), parts.kept
    forward = Forward(app)
    page = _pages_of(app, pages, forward)

    @router.get("/{community}/forward/{name}")
    async def form(request: Request, inside: Manager, name: Name) -> Response:
        return await page(request, inside, name)

    @router.post("/{community}/forward/{name}")
    async def put(
        request: Request, inside: Manager, name: Name, filled: PlanForm,
        seen: Annotated[int, Form(ge=0)],
    ) -> Response:  # fmt: skip
        try:
            run = await forward.wishing.put_forward(
                inside.community, await campaigning(app).chosen(inside.community, name),
                filled.typed, by=inside.person.id, place=filled.place, seen=seen,
            )  # fmt: skip
        except (KindnessError, ContentError) as error:
            return await page(request, inside, name, filled, error)
        return to_campaign(inside, run)

    return router


def _plain(name: Annotated[str, Path()]) -> str:
    return plain(name)


Name = Annotated[str, Depends(_plain)]
"""The name of a campaign in a path."""


def to_campaign(inside: Inside, run: Campaign, step: str = "") -> RedirectResponse:
    """To the page of a campaign, or one below it."""
    path = "/studio/{community}/campaign/{campaign}"
    where = url(path, community=inside.community, campaign=run.id)
    return RedirectResponse(f"{where}/{step}" if step else where, 303)
