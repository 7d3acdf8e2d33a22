"""What a campaign says, text by text, in each language that it is in: just as it is posted."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from bot.console.guard import Inside
from bot.console.pages import Pages
from bot.console.parts import Parts
from bot.console.refused import RefusedError, Why
from bot.console.studio.calendar import studio_telling
from bot.console.studio.finding import Reader, Wanted, campaign_here, campaigning
from bot.console.studio.posts import body_lines
from bot.console.visit import visit_of
from bot.core.campaign import Campaign
from bot.core.campaign_version import Version, Wording, wording_of
from bot.core.markup import Line
from bot.service.campaign_ports import CampaignContent
from bot.service.campaigning import REVISABLE
from bot.service.people import Role
from bot.wiring import App
from campaign_content.texts import Calendar


@dataclass(frozen=True, slots=True)
class Said:
    """One text on a day of a campaign. ``unread``: nobody but its author has read it. ``picture``
    says in words what is in it; empty without one.
    """

    day: int
    at: str
    title: str
    lines: tuple[Line, ...]
    picture: str = ""
    unread: bool = False
    id: str = ""


async def brought(app: App, run: Campaign) -> CampaignContent:
    """The texts in all languages: as they were uploaded for this run, or as we ship them."""
    files = await app.store.campaign_files(run.id)
    if files:
        own = (await campaigning(app).look(run.community, run.name, files)).own
        if own is not None:
            return own.content
    return app.content


def ids_of(calendar: Calendar) -> list[tuple[int, str, str]]:
    """Day, time and id of every text that a calendar may post, in order."""
    slots = sorted(calendar.slots, key=lambda one: (one.day, one.at))
    return [
        (slot.day, f"{slot.at:%H:%M}", id_)
        for slot in slots
        for id_ in (slot.text, slot.otherwise)
        if id_
    ]


def languages_of(content: CampaignContent, ids: Iterable[str]) -> list[str]:
    """Those in which all texts of those ids are there."""
    each = [{text.locale for text in content.everywhere(id_)} for id_ in set(ids)]
    return sorted(set.intersection(*each)) if each else []


def said_in(content: CampaignContent, version: Version, locale: str, room: str) -> list[Said]:
    """What is posted in a language: in the language of the version what was put on record with it,
    else what the files say. ``room`` stands where members' entries are going to.
    """
    place, found = version.plan.place, []
    for day, at, id_ in ids_of(version.plan.calendar):
        unread = False
        if locale == version.plan.locale and id_ in version.words:
            wording = version.words[id_]
        else:
            text = content.text(id_, locale, draft=True)
            wording, unread = wording_of(text), not text.reviewed
        found.append(_said(wording, day, at, body_lines(wording.body, place, room), unread=unread))
    return found


def _said(wording: Wording, day: int, at: str, lines: tuple[Line, ...], *, unread: bool) -> Said:
    return Said(day, at, wording.title, lines, _picture(wording), unread, wording.id)


def _picture(wording: Wording) -> str:
    return "" if wording.image is None else wording.alt


def routes(parts: Parts, pages: Pages) -> APIRouter:
    """The page of a campaign's texts."""
    router, app = APIRouter(), parts.kept

    @router.get("/{community}/campaign/{campaign}/texts")
    async def texts(
        request: Request, inside: Reader, campaign: Wanted,
        language: Annotated[str, Query(max_length=20)] = "",
    ) -> Response:  # fmt: skip
        run = await campaign_here(app.store, inside, campaign)
        return await _texts(request, inside, run, language)

    async def _texts(request: Request, inside: Inside, run: Campaign, language: str) -> Response:
        words = visit_of(request).words
        work, content = campaigning(app), await brought(app, run)
        version = await work.version(run)
        own = version.plan.locale
        known = languages_of(content, (id_ for *_, id_ in ids_of(version.plan.calendar)))
        chosen = language or own
        if chosen not in {own, *known}:
            raise RefusedError(Why.NOT_THERE)
        return pages.answer(
            request, "studio/texts.html", here=inside.community, run=run, chosen=chosen, own=own,
            about=await work.about(run, words.locale), locales=sorted({own, *known}),
            tell=await studio_telling(request, app, inside),
            may_edit=run.state in REVISABLE
            and inside.person.may(Role.MANAGER, inside.community),
            texts=said_in(content, version, chosen, words.say("console-studio-entries")),
        )  # fmt: skip

    return router
