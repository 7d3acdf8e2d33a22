"""One case: what was said, why it is here, how its author stands, what was reported and done."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Annotated, Final

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from bot.console.desk.acting import Acts, acts_of
from bot.console.desk.appeals import address_of, links_of
from bot.console.desk.finding import Moderator, Wanted, case_here, link_of, offered, telling_for
from bot.console.desk.outcomes import Outcomes, outcomes_of
from bot.console.desk.settings import DeskSettings, desk_settings
from bot.console.desk.telling import Telling
from bot.console.guard import Inside
from bot.console.pages import Pages
from bot.console.parts import Parts
from bot.core.case import Case, CaseState, holder
from bot.core.comment import NOBODY
from bot.core.decision import Decision, Mode
from bot.core.errands import proposals
from bot.core.reported import PEOPLE, Report, Track
from bot.core.rules import Rules
from bot.core.standing import Standing
from bot.service.records import Record
from bot.service.reports import Reports
from bot.wiring import App
from classifiers.verdict import LABELS, Label

NOTHING: Final = 0.05
"""Scores below it are not worth a line."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody has typed, kept where a step could not be taken. ``said`` is why it could not,
    ``wrong`` the field that needs something, ``form`` the form that it stood in (empty for that of
    a decision) with what was ``chosen`` there.
    """

    why: str = ""
    note: str = ""
    said: str = ""
    wrong: str = ""
    form: str = ""
    chosen: str = ""

    def of(self, form: str) -> "Typed":
        """What was typed in one form."""
        return self if self.form == form else Typed()


@dataclass(frozen=True, slots=True)
class View:
    """Everything on the page of a case. ``appeal`` is a link for its author, where they can appeal
    and perhaps cannot write any more.
    """

    case: Case
    record: Record | None
    scores: Sequence[tuple[Label, float, float | None]]
    standing: Standing
    weight: float
    reports: Sequence[tuple[Report, bool]]
    track: Track | None
    steps: frozenset[str]
    settings: DeskSettings
    tell: Telling
    acts: Acts
    outcomes: Outcomes
    typed: Typed = field(default_factory=Typed)
    appeal: str | None = None

    @property
    def holder(self) -> str | None:
        """Who has the case, or decided it last."""
        return holder(self.case)

    @property
    def decision(self) -> Decision | None:
        """What a model found; None where people brought it up."""
        found = self.record.decision if self.record else None
        return None if found is None or found.model == PEOPLE else found

    @property
    def proposes(self) -> bool:
        """Whether the rules propose a penalty, which a moderator gives or does not."""
        return self.decision is not None and bool(proposals(self.decision))

    @property
    def known(self) -> bool:
        """Whether it is known who wrote it."""
        return self.case.author != NOBODY

    @property
    def link(self) -> str | None:
        """Where it stands."""
        return link_of(self.case)


def routes(parts: Parts, pages: Pages) -> APIRouter:
    """The page, and whether the case has moved on since it was opened."""
    router, app = APIRouter(), parts.kept

    @router.get("/{community}/case/{case}")
    async def case_page(request: Request, inside: Moderator, case: Wanted) -> Response:
        found = await case_here(app.store, inside, case)
        return await answer(app, pages, request, inside, found)

    @router.get("/{community}/case/{case}/since")
    async def since(
        request: Request, inside: Moderator, case: Wanted, seen: Annotated[int, Query(ge=0)]
    ) -> Response:
        found = await case_here(app.store, inside, case)
        if found.version == seen:
            return Response(status_code=204)
        tell = telling_for(request, inside)
        return pages.answer(
            request, "desk/moved_part.html", here=inside.community, case=found, tell=tell
        )

    return router


async def answer(
    app: App,
    pages: Pages,
    request: Request,
    inside: Inside,
    case: Case,
    typed: Typed | None = None,
    *,
    status: int = 200,
) -> Response:
    """The page of a case as it stands now, with what was typed."""
    view = await view_of(app, telling_for(request, inside), inside, case, typed or Typed())
    if case.state is CaseState.UPHELD and view.known:
        view = replace(view, appeal=address_of(request, links_of(app).link_to(case)))
    return pages.answer(
        request, "desk/case.html", status=status, here=inside.community, view=view,
        case=case, tell=view.tell,
    )  # fmt: skip


async def view_of(app: App, tell: Telling, inside: Inside, case: Case, typed: Typed) -> View:
    """What is on record of a case."""
    record, rules = await app.store.decision(case.comment), await app.steering.rules(case.community)
    mode = Mode.NUDGE if record is None else record.decision.mode
    standing = await app.store.standing(case.community, case.author, mode=mode)
    reports = Reports(app.store, app.clock)
    filed, settings = await reports.of(case.id), await desk_settings(app.store, case.community)
    since = settings.named_since
    track = await reports.track(case.id) if filed else None
    return View(
        case,
        record,
        _scores(record, rules),
        standing,
        round(standing.weight(now=app.clock.now(), half_life=rules.half_life), 1),
        [(one, since is not None and one.at >= since) for one in filed],
        track if track is not None and track.says_something else None,
        offered(case, tell.me),
        settings,
        tell,
        await acts_of(app, inside, case, record),
        await outcomes_of(app, tell, case, record),
        typed,
    )


def _scores(record: Record | None, rules: Rules) -> Sequence[tuple[Label, float, float | None]]:
    """Each label that is worth a line, its score, and from where on the rules in force ask."""
    if record is None:
        return ()
    scored = [(one, record.scores.get(one, 0.0)) for one in LABELS]
    loud = sorted((one for one in scored if one[1] >= NOTHING), key=lambda one: -one[1])
    limits = rules.limits
    return [
        (label, score, limits[label].nudge_at if label in limits else None) for label, score in loud
    ]
