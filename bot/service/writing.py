"""A text of a campaign, edited in one language: looked at while it is written, and put forward as a
new version once it is saved. The checks are those of everything that is uploaded.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Final

from bot.core.campaign import Campaign
from bot.core.errors import BadInputError
from bot.service.campaign_ports import CampaignContent, CampaignStore
from bot.service.campaigning import Campaigning, Wish
from bot.service.ports import Clock
from campaign_content.checker import read_all
from campaign_content.drafting import Draft, as_draft_file, draft_of
from campaign_content.front_matter import LOCALE, read_text
from campaign_content.texts import FOLDER_OF, Finding, Text
from campaign_content.tree import Held

UNREAD: Final = "content-not-reviewed"
"""Nothing to point out here: whoever approves the version reads it."""

_MODEL: Final = "en"


@dataclass(frozen=True, slots=True)
class Opened:
    """A text to be edited. ``start`` is what its form begins with; ``missing``: it is not there in
    this language yet, so that is another one's. ``files`` are those of its campaign.
    """

    run: Campaign
    text: Text
    locale: str
    start: Draft
    missing: bool
    files: Mapping[str, bytes]

    @property
    def path(self) -> str:
        """The file that it becomes."""
        return f"{FOLDER_OF[self.text.kind]}/{self.locale}/{self.text.id}.md"

    def source(self, draft: Draft) -> str:
        """What stands in that file with a draft."""
        return as_draft_file(self.text, draft)


@dataclass(frozen=True, slots=True)
class Saved:
    """What came of saving: the ``run`` with its new version, or None and what keeps it from being
    one.
    """

    run: Campaign | None
    findings: tuple[Finding, ...] = ()


class Writing:
    """Use cases of who writes. Whether somebody may is asked at the door."""

    def __init__(self, store: CampaignStore, content: CampaignContent, clock: Clock) -> None:
        """Nothing is kept here."""
        self._work = Campaigning(store, content, clock)
        self._content = content
        self._clock = clock

    async def open(self, run: Campaign, id: str, locale: str) -> Opened:  # noqa: A002 - as texts call it
        """A text of a campaign in one language.

        Raises `BadInputError` (``content-unknown-text``) for one that the campaign does not say, or
        what can be no language.
        """
        version = await self._work.version(run)
        slots = version.plan.calendar.slots
        ids = {run.name, *(each for one in slots for each in (one.text, one.otherwise))}
        if id not in ids or LOCALE.fullmatch(locale) is None:
            raise BadInputError("content-unknown-text", id=id)
        files = await self._work.files(run.community, run.name)
        known = await asyncio.to_thread(self._everywhere, files, id)
        text = next(
            known[each] for each in (locale, version.plan.locale, _MODEL, *known) if each in known
        )
        start, missing = draft_of(text), text.locale != locale
        return Opened(run, replace(text, locale=locale), locale, start, missing, files)

    async def look(self, opened: Opened, draft: Draft) -> list[Finding]:
        """What the checks say about a draft alone; nothing is kept."""
        return await asyncio.to_thread(self._look, opened, draft)

    async def save(self, opened: Opened, draft: Draft, *, by: str) -> Saved:
        """Put the campaign forward with the draft in it, as it was otherwise; somebody else has to
        approve that. Saving what stands there already changes nothing.

        Raises as `Campaigning.put_forward` and `Campaigning.look` do.
        """
        run, content = opened.run, opened.source(draft).encode()
        if opened.files.get(opened.path) == content:
            return Saved(run)
        files = {**opened.files, opened.path: content}
        looked = await self._work.look(run.community, run.name, files)
        if looked.own is None:
            return Saved(None, looked.findings)
        plan = (await self._work.version(run)).plan
        wish = Wish(plan.place, plan.locale, plan.start, plan.rule, plan.rounds)
        after = await self._work.put_forward(
            run.community, None, wish, by=by, own=looked.own, since=run
        )
        return Saved(after)

    def _everywhere(self, files: Mapping[str, bytes], id_: str) -> dict[str, Text]:
        """The text in every language: as it came with the campaign, else as we ship it."""
        found = {text.locale: text for text in self._content.everywhere(id_)}
        for path in files:
            file = PurePosixPath(path)
            if file.name == f"{id_}.md":
                text, _ = read_text(Held(files), file, today=self._clock.now().date())
                found |= {} if text is None else {text.locale: text}
        return found

    def _look(self, opened: Opened, draft: Draft) -> list[Finding]:
        beside = {
            path: content
            for path, content in opened.files.items()
            if path.endswith(f"/{_MODEL}/{opened.text.id}.md") or path == str(opened.text.image)
        }
        tree = Held({**beside, opened.path: opened.source(draft).encode()})
        findings = read_all(tree, today=self._clock.now().date()).findings
        return [one for one in findings if one.file == opened.path and one.code != UNREAD]
