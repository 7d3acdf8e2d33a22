"""Campaigns come and go as files: a zip or one text is uploaded, checked and put forward, and what
the checks say of a campaign can be read; all of it can be taken along as a zip.
"""

import asyncio
from typing import Final

from fastapi import APIRouter
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import Response

from bot.console.guard import Inside
from bot.console.pages import Pages
from bot.console.parts import Parts
from bot.console.studio.calendar import studio_telling
from bot.console.studio.finding import Manager, Reader, Wanted, campaign_here, campaigning
from bot.console.studio.forward import Filled, Forward, Name, PlanForm, to_campaign, wrong_with
from bot.console.studio.wrong import Remark, remarks_elsewhere
from bot.console.visit import visit_of
from bot.core.errors import BadInputError, KindnessError
from bot.service.uploading import Looked
from bot.service.writing import UNREAD
from bot.wiring import App
from campaign_content.bundle import MOST_PACKED, opened, pack
from campaign_content.errors import ContentError

FILE: Final = "file"
"""Beside the field of the file."""


class Packs:
    """Answers with the form for a file, and does what it asks for."""

    def __init__(self, app: App, pages: Pages) -> None:
        """``app`` has the campaigns."""
        self._app, self._pages = app, pages
        self.forward = Forward(app)

    async def page(
        self, request: Request, inside: Inside, filled: Filled | None = None,
        *, wrong: dict[str, str] | None = None, remarks: list[Remark] | None = None,
        into: str = "",
    ) -> Response:  # fmt: skip
        """The form, with what is wrong with the file that was sent."""
        habits = await self._app.store.habits(inside.community)
        usual = Filled(zone="" if habits is None else habits.zone)
        return self._pages.answer(
            request, "studio/upload.html", here=inside.community, filled=filled or usual,
            choices=await self.forward.choices(inside, free=True, wrong=wrong),
            known=await campaigning(self._app).known(inside.community), into=into,
            remarks=remarks or [], most=MOST_PACKED // 1024 // 1024,
            status=422 if wrong or remarks else 200,
        )  # fmt: skip

    async def take(
        self, request: Request, inside: Inside, filled: Filled, form: FormData
    ) -> Response:
        """Check what was sent and put it forward, or say all that has to be changed first."""
        words, into = visit_of(request).words, str(form.get("campaign", ""))[:100]
        sent = form.get(FILE)
        if not isinstance(sent, UploadFile) or not sent.filename:
            wrong = {FILE: words.say("console-studio-upload-none")}
            return await self.page(request, inside, filled, wrong=wrong, into=into)
        try:
            looked = await self._looked(inside, sent, into)
        except (ContentError, BadInputError) as error:
            wrong = {FILE: words.explain_error(error)}
            return await self.page(request, inside, filled, wrong=wrong, into=into)
        if looked.own is None:
            remarks = remarks_elsewhere(words, looked.refused)
            return await self.page(request, inside, filled, remarks=remarks, into=into)
        try:
            run = await self.forward.wishing.put_forward(
                inside.community, looked.own.name, filled.typed, by=inside.person.id,
                place=filled.place, own=looked.own,
            )  # fmt: skip
        except KindnessError as error:
            wrong = wrong_with(words, error)
            return await self.page(request, inside, filled, wrong=wrong, into=into)
        odd = any(one.code != UNREAD for one in looked.findings)
        return to_campaign(inside, run, "checks" if odd else "")

    async def _looked(self, inside: Inside, sent: UploadFile, into: str) -> Looked:
        content = await sent.read(MOST_PACKED + 1)
        files = await asyncio.to_thread(opened, sent.filename or "", content)
        return await campaigning(self._app).look(inside.community, into or None, files)


def routes(parts: Parts, pages: Pages) -> APIRouter:
    """The form, what it does, what the checks say, and the zip to take along."""
    router, app = APIRouter(), parts.kept
    packs = Packs(app, pages)

    @router.get("/{community}/upload")
    async def form(request: Request, inside: Manager) -> Response:
        return await packs.page(request, inside)

    @router.post("/{community}/upload")
    async def upload(request: Request, inside: Manager, filled: PlanForm) -> Response:
        return await packs.take(request, inside, filled, await request.form())

    @router.get("/{community}/export/{name}")
    async def export(inside: Reader, name: Name) -> Response:
        work = campaigning(app)
        called = await work.chosen(inside.community, name)
        packed = await asyncio.to_thread(pack, await work.files(inside.community, called))
        told = {"Content-Disposition": f'attachment; filename="{called}.zip"'}
        return Response(packed, headers=told, media_type="application/zip")

    @router.get("/{community}/campaign/{campaign}/checks")
    async def checks(request: Request, inside: Reader, campaign: Wanted) -> Response:
        run = await campaign_here(app.store, inside, campaign)
        work, words = campaigning(app), visit_of(request).words
        files = await work.files(inside.community, run.name)
        looked = await work.look(inside.community, run.name, files)
        found = [one for one in looked.findings if one.code != UNREAD]
        return pages.answer(
            request, "studio/checks.html", here=inside.community, run=run,
            about=await work.about(run, words.locale), remarks=remarks_elsewhere(words, found),
            tell=await studio_telling(request, app, inside),
        )  # fmt: skip

    return router
