"""The editor: who manages campaigns changes what one says, in one language, and sees at once how it
looks on Discord and what the checks say. Saving makes a version that somebody else approves.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Final

from fastapi import APIRouter, Depends, Form, Query
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.console.guard import Inside
from bot.console.pages import Pages, is_live, url
from bot.console.parts import Parts
from bot.console.refused import RefusedError, Why
from bot.console.studio.calendar import studio_telling
from bot.console.studio.finding import Manager, Wanted, campaign_here, campaigning
from bot.console.studio.posts import post_of
from bot.console.studio.wrong import Remark, remarks_beside, remarks_elsewhere
from bot.console.visit import visit_of
from bot.core.campaign import CampaignId
from bot.core.campaign_version import Wording
from bot.core.errors import KindnessError, StaleError
from bot.service.campaigning import REVISABLE
from bot.service.writing import UNREAD, Opened, Writing
from bot.wiring import App
from bot.words import locales
from campaign_content.drafting import VARIANT, Draft
from campaign_content.errors import ContentError
from campaign_content.texts import LIMITS

LONGEST: Final = 8000
"""Characters of a body: more than any text may have, so that the checks can say how many fit."""

MOST_FIELDS: Final = 50

FIELDS: Final = ("title", "body", "author", "source", "alt", "valid_from", "valid_to")

Id = Annotated[str, Query(max_length=200)]
Language = Annotated[str, Query(max_length=20)]


@dataclass(frozen=True, slots=True)
class Typed:
    """What was sent: the draft, and the version that it was made from."""

    draft: Draft
    seen: int


async def _typed(request: Request, seen: Annotated[int, Form(ge=1)]) -> Typed:
    """What was sent. Raises `RefusedError` for more than a form of ours lets anybody type."""
    sent = {key: said for key, said in (await request.form()).items() if isinstance(said, str)}
    if any(len(said) > LONGEST for said in sent.values()) or len(sent) > MOST_FIELDS:
        raise RefusedError(Why.WRONG)
    variants = {
        key.removeprefix(VARIANT): said for key, said in sent.items() if key.startswith(VARIANT)
    }
    plain = {key: sent.get(key, "") for key in FIELDS}
    return Typed(Draft(**plain, variants=variants), seen)


Sent = Annotated[Typed, Depends(_typed)]


@dataclass(frozen=True, slots=True)
class Said:
    """What is said around a form: what the checks say ``beside`` its fields and ``elsewhere``, and
    what kept it from being saved.
    """

    beside: Mapping[str, list[Remark]]
    elsewhere: Sequence[Remark] = ()
    error: str = ""


class Editor:
    """Answers with the page of the editor, or the part of it that changes."""

    def __init__(self, app: App, pages: Pages) -> None:
        """``app`` has the campaigns."""
        self._app, self._pages = app, pages
        self.writing = Writing(app.store, app.content, app.clock)

    async def open(self, inside: Inside, campaign: CampaignId, text: str, language: str) -> Opened:
        """The text that is asked for, in a campaign of this community."""
        run = await campaign_here(self._app.store, inside, campaign)
        locale = language or (await campaigning(self._app).version(run)).plan.locale
        return await self.writing.open(run, text, locale)

    async def checked(self, request: Request, opened: Opened, draft: Draft) -> Said:
        """What the checks say about a draft."""
        found = await self.writing.look(opened, draft)
        return Said(remarks_beside(visit_of(request).words, opened.source(draft), found))

    async def page(
        self, request: Request, inside: Inside, opened: Opened, typed: Typed, said: Said,
        *, status: int = 200,
    ) -> Response:  # fmt: skip
        """The editor with what was typed; for htmx the part that follows what is typed."""
        plan = (await campaigning(self._app).version(opened.run)).plan
        draft, image = typed.draft, opened.text.image
        wording = Wording(
            opened.text.id, draft.title, draft.body, str(image) if image else None, draft.alt
        )
        return self._pages.answer(
            request, "studio/preview.html" if is_live(request) else "studio/edit.html",
            status=status, here=inside.community, run=opened.run, opened=opened, draft=draft,
            said=said, seen=typed.seen, own=plan.locale, variant=VARIANT,
            post=await asyncio.to_thread(post_of, wording, plan.place, opened.locale),
            limit=LIMITS[opened.text.kind], length=len(f"{draft.title}\n\n{draft.body.strip()}"),
            locales=sorted({*locales(), plan.locale, opened.locale}), longest=LONGEST,
            may_save=opened.run.state in REVISABLE,
            tell=await studio_telling(request, self._app, inside),
        )  # fmt: skip

    async def save(
        self, request: Request, inside: Inside, opened: Opened, typed: Typed
    ) -> Response:
        """Save, and lead to the campaign; or say what keeps it from being saved, and lose nothing
        of what was typed.
        """
        words, by = visit_of(request).words, inside.person.id
        try:
            if opened.run.version != typed.seen:
                raise StaleError("campaign-stale", campaign=opened.run.name)
            saved = await self.writing.save(opened, typed.draft, by=by)
        except (KindnessError, ContentError) as error:
            said = await self.checked(request, opened, typed.draft)
            said = replace(said, error=words.explain_error(error))
            status = 409 if isinstance(error, StaleError) else 422
            return await self.page(request, inside, opened, typed, said, status=status)
        if saved.run is not None:
            return RedirectResponse(_campaign(inside, saved.run.id), 303)
        source = opened.source(typed.draft)
        mine = [one for one in saved.findings if one.file == opened.path and one.code != UNREAD]
        others = [one for one in saved.findings if one.file != opened.path and one.refused]
        said = Said(
            remarks_beside(words, source, mine), remarks_elsewhere(words, others),
            words.say("console-studio-edit-refused"),
        )  # fmt: skip
        return await self.page(request, inside, opened, typed, said, status=422)


def _campaign(inside: Inside, campaign: str) -> str:
    path = "/studio/{community}/campaign/{campaign}"
    return url(path, community=inside.community, campaign=campaign)


def routes(parts: Parts, pages: Pages) -> APIRouter:
    """The form, what follows it while it is filled in, and saving."""
    router = APIRouter()
    editor = Editor(parts.kept, pages)

    @router.get("/{community}/campaign/{campaign}/edit")
    async def edit(
        request: Request, inside: Manager, campaign: Wanted, text: Id, language: Language = ""
    ) -> Response:
        opened = await editor.open(inside, campaign, text, language)
        typed = Typed(opened.start, opened.run.version)
        said = await editor.checked(request, opened, typed.draft)
        return await editor.page(request, inside, opened, typed, said)

    @router.post("/{community}/campaign/{campaign}/edit/preview")
    async def preview(
        request: Request, inside: Manager, campaign: Wanted, text: Id, language: Language,
        sent: Sent,
    ) -> Response:  # fmt: skip
        opened = await editor.open(inside, campaign, text, language)
        said = await editor.checked(request, opened, sent.draft)
        return await editor.page(request, inside, opened, sent, said)

    @router.post("/{community}/campaign/{campaign}/edit")
    async def save(
        request: Request, inside: Manager, campaign: Wanted, text: Id, language: Language,
        sent: Sent,
    ) -> Response:  # fmt: skip
        opened = await editor.open(inside, campaign, text, language)
        return await editor.save(request, inside, opened, sent)

    return router
