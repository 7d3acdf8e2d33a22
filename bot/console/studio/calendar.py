"""The calendar of a community: what is posted when, what was posted, what was missed and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from bot.console.desk.telling import Telling
from bot.console.guard import Inside
from bot.console.pages import Pages
from bot.console.parts import Parts
from bot.console.studio.finding import Reader, Wanted, campaign_here, campaigning
from bot.console.studio.review import UNREAD, offered
from bot.console.studio.telling import StudioTelling
from bot.console.visit import visit_of
from bot.core.campaign import Campaign, CampaignState
from bot.core.campaign_version import Wording
from bot.service.campaigning import REVISABLE, Campaigning
from bot.service.people import Role
from bot.wiring import App

MOST: Final = 60
"""Posts in one table: the next ones, or the last."""


@dataclass(frozen=True, slots=True)
class Line:
    """One post: when, of which campaign, on which day of it, what it says, what became of it."""

    at: datetime
    campaign: str
    day: int
    title: str
    became: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One campaign in the list; ``run`` is its newest, None if it was never put forward."""

    name: str
    title: str
    run: Campaign | None


async def studio_telling(request: Request, app: App, inside: Inside) -> StudioTelling:
    """Says things to who asks, in their language and by the clock of the community."""
    about = Telling(visit_of(request).words, inside.person.id, inside.community)
    return StudioTelling(about, await campaigning(app).habits(inside.community))


async def coming(app: App, work: Campaigning, run: Campaign, title: str) -> list[Line]:
    """What is still to be posted of a campaign, in order; nothing of what is over."""
    if run.state is CampaignState.ENDED:
        return []
    words, now = (await work.version(run)).words, app.clock.now()
    planned = await work.planned(run)
    return [
        Line(one.opens, title, one.day, _title(words, one.text))
        for one in planned
        if one.opens > now
    ]


async def past(
    app: App, work: Campaigning, run: Campaign, title: str, tell: StudioTelling
) -> list[Line]:
    """What became of the posts of a campaign, the last one first."""
    records = await app.store.slots(run.id)
    words = (await work.version(run)).words if records else {}
    return [
        Line(one.at, title, one.day, _title(words, one.text), tell.became(one))
        for one in reversed(records)
    ]


def _title(words: Mapping[str, Wording], text: str) -> str:
    return words[text].title if text in words else text


async def listed(app: App, work: Campaigning, inside: Inside, locale: str) -> list[Entry]:
    """All campaigns that there are, and where each stands here."""
    here = {one.name: one for one in reversed(await app.store.campaigns(inside.community))}
    found = []
    for name in await work.known(inside.community):
        run = here.get(name)
        text = await work.about(run, locale) if run else app.content.text(name, locale)
        found.append(Entry(name, text.title, run))
    return found


def _manages(inside: Inside) -> bool:
    return inside.person.may(Role.MANAGER, inside.community)


def routes(parts: Parts, pages: Pages) -> APIRouter:
    """The calendar of all campaigns, and the page of one."""
    router, app = APIRouter(), parts.kept

    @router.get("/{community}/")
    async def calendar(request: Request, inside: Reader) -> Response:
        work, tell = campaigning(app), await studio_telling(request, app, inside)
        locale = visit_of(request).locale
        ahead: list[Line] = []
        behind: list[Line] = []
        for run in await app.store.campaigns(inside.community):
            title = (await work.about(run, locale)).title
            ahead += await coming(app, work, run, title)
            behind += await past(app, work, run, title, tell)
        ahead.sort(key=lambda one: one.at)
        behind.sort(key=lambda one: one.at, reverse=True)
        return pages.answer(
            request, "studio/calendar.html", here=inside.community, tell=tell,
            entries=await listed(app, work, inside, locale), most=MOST,
            ahead=ahead, behind=behind, manages=_manages(inside),
        )  # fmt: skip

    @router.get("/{community}/campaign/{campaign}")
    async def one(request: Request, inside: Reader, campaign: Wanted) -> Response:
        run = await campaign_here(app.store, inside, campaign)
        work, tell = campaigning(app), await studio_telling(request, app, inside)
        about = await work.about(run, visit_of(request).locale)
        return pages.answer(
            request, "studio/campaign.html", here=inside.community, tell=tell, run=run,
            about=about, version=await work.version(run), most=MOST,
            steps=offered(run, inside.person.id, manages=_manages(inside)),
            revisable=_manages(inside) and run.state in REVISABLE,
            mine=run.author == inside.person.id and run.state in UNREAD,
            ahead=await coming(app, work, run, about.title),
            behind=await past(app, work, run, about.title, tell),
        )  # fmt: skip

    return router
