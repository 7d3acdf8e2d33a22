"""A text is edited in one language: checked as it is written, saved as a version to be approved."""

from dataclasses import replace

import pytest

from bot.core.campaign import Campaign, CampaignState
from bot.core.errors import BadInputError, StaleError
from bot.service.campaigning import Campaigning
from bot.service.writing import Opened, Writing
from campaign_content.loader import Library
from tests.campaign_content.sound import sound
from tests.fakes import FakeClock
from tests.memory_campaigns import MemoryCampaigns
from tests.service.test_uploading import ANA, BO, NOON, WISH, bundle
from tests.store.making import SCHOOL

TALE = "stories/it/tale.md"


class Desk:
    """A community with a campaign of its own, or one that we ship, and who writes for it."""

    def __init__(self, content: Library | None = None) -> None:
        self.store, self.clock = MemoryCampaigns(), FakeClock(NOON)
        self.content = content or Library([])
        self.work = Campaigning(self.store, self.content, self.clock)
        self.writing = Writing(self.store, self.content, self.clock)

    async def uploaded(self) -> Campaign:
        own = (await self.work.look(SCHOOL, None, bundle())).own
        return await self.work.put_forward(SCHOOL, None, WISH, by=ANA, own=own)

    async def tale(self, run: Campaign, locale: str = "it") -> Opened:
        return await self.writing.open(run, "tale", locale)


@pytest.fixture
def desk() -> Desk:
    return Desk()


async def shipped() -> Desk:
    own = (await Desk().work.look(SCHOOL, None, bundle())).own
    assert own is not None
    texts = [replace(text, image=None, alt="") for text in own.content]
    return Desk(Library(texts, calendars=[own.content.calendar("month")]))


async def test_a_saved_text_is_a_version_that_somebody_else_has_to_approve(desk: Desk) -> None:
    run = await desk.uploaded()
    await desk.work.approve(run, by=BO)
    run = desk.store.runs[run.id]
    opened = await desk.tale(run)
    assert (opened.path, opened.start.body, opened.missing) == (TALE, "Vieni qui.", False)

    saved = await desk.writing.save(opened, replace(opened.start, body="Vieni da noi."), by=BO)

    assert saved.run is not None
    assert (saved.run.version, saved.run.author, saved.run.state) == (2, BO, CampaignState.DRAFT)
    version = await desk.work.version(saved.run)
    assert version.words["tale"].body == "Vieni da noi."
    assert version.plan == (await desk.store.campaign_version(run.id, 1)).plan  # type: ignore[union-attr]
    files = await desk.store.campaign_files(run.id)
    assert b"reviewed: false" in files[TALE]
    assert {**files, TALE: b""} == {**bundle(), TALE: b""}


async def test_saving_the_same_again_changes_nothing(desk: Desk) -> None:
    run = await desk.uploaded()
    draft = replace((await desk.tale(run)).start, body="Vieni da noi.")
    first = (await desk.writing.save(await desk.tale(run), draft, by=BO)).run
    assert first is not None

    again = (await desk.writing.save(await desk.tale(first), draft, by=BO)).run

    assert again == first


async def test_of_two_who_save_at_once_the_second_is_told(desk: Desk) -> None:
    run = await desk.uploaded()
    one, other = await desk.tale(run), await desk.tale(run, "en")
    await desk.writing.save(one, replace(one.start, body="Vieni da noi."), by=BO)

    with pytest.raises(StaleError):
        await desk.writing.save(other, replace(other.start, body="Sit here."), by=ANA)

    files = await desk.store.campaign_files(run.id)
    assert (b"Vieni da noi." in files[TALE], b"Sit here." in files["stories/en/tale.md"]) == (
        True, False,
    )  # fmt: skip


async def test_what_the_checks_refuse_is_said_while_it_is_written_and_never_saved(
    desk: Desk,
) -> None:
    run = await desk.uploaded()
    opened = await desk.tale(run)
    draft = replace(opened.start, body="Vieni, @everyone")

    found = await desk.writing.look(opened, draft)
    saved = await desk.writing.save(opened, draft, by=ANA)

    assert [each.code for each in found] == ["content-mass-mention"]
    assert saved.run is None
    assert {each.code for each in saved.findings if each.refused} == {"content-mass-mention"}
    assert desk.store.runs[run.id].version == 1
    assert await desk.writing.look(opened, opened.start) == []


async def test_a_text_holds_the_same_places_in_every_language(desk: Desk) -> None:
    opened = await desk.writing.open(await desk.uploaded(), "ask", "it")

    found = await desk.writing.look(opened, replace(opened.start, body="Qui", variants={}))

    assert [each.code for each in found] == ["content-empty-body"]
    fixed = replace(opened.start, body="Qui", variants={"short": "Dai."})
    assert [each.code for each in await desk.writing.look(opened, fixed)] == ["content-other-parts"]


async def test_a_language_that_is_missing_begins_with_the_one_that_is_posted(desk: Desk) -> None:
    run = await desk.uploaded()

    opened = await desk.tale(run, "pl")
    saved = await desk.writing.save(opened, replace(opened.start, body="Usiądź."), by=ANA)

    assert (opened.missing, opened.start.body) == (True, "Vieni qui.")
    assert saved.run is not None
    assert "stories/pl/tale.md" in await desk.store.campaign_files(run.id)


async def test_a_text_of_ours_is_edited_as_well() -> None:
    desk = await shipped()
    run = await desk.work.put_forward(SCHOOL, "month", WISH, by=ANA)
    opened = await desk.tale(run)

    saved = await desk.writing.save(opened, replace(opened.start, body="Vieni da noi."), by=ANA)

    assert saved.run is not None
    assert (await desk.work.version(saved.run)).words["tale"].body == "Vieni da noi."
    assert desk.content.text("tale", "it").body == "Vieni qui."
    assert len(sound()) > len(await desk.store.campaign_files(run.id)) > 0


@pytest.mark.parametrize(("name", "locale"), [("a-tip", "en"), ("tale", "../en"), ("tale", "")])
async def test_nothing_else_is_opened(desk: Desk, name: str, locale: str) -> None:
    run = await desk.uploaded()

    with pytest.raises(BadInputError, match="content-unknown-text"):
        await desk.writing.open(run, name, locale)


async def test_a_file_that_cannot_be_read_is_as_good_as_missing(desk: Desk) -> None:
    run = await desk.uploaded()
    desk.store.files[run.id][TALE] = b"nothing"

    assert (await desk.tale(run)).missing
