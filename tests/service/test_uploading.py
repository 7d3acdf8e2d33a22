"""What managers bring along: checked, kept, approved by somebody else, taken along again."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.core.campaign import CampaignEvent, CampaignState
from bot.core.comment import PlaceId
from bot.core.errors import BadInputError, IllegalStepError
from bot.service.campaigning import Campaigning, Wish
from bot.service.uploading import MOST_OWN, MOST_TEXT, UPLOADED, Own
from campaign_content.bundle import MOST_UNPACKED, opened, pack
from campaign_content.loader import Library
from tests.campaign_content.helpers import source
from tests.campaign_content.sound import CHALLENGE, MONTH, PICTURE, TIP, Files, sound
from tests.fakes import FakeClock
from tests.memory_campaigns import MemoryCampaigns
from tests.store.making import CLUB, SCHOOL

ANA, BO = "ana", "bo"
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
WISH = Wish(PlaceId("news"), "it", date(2026, 3, 3))
S = CampaignState


def bundle(name: str = "month") -> Files:
    """A campaign of three posts in two languages, with a picture."""
    return {
        path.replace("month", name): content.replace(b"month", name.encode())
        for path, content in sound().items()
        if not path.startswith("tips/")
    }


def draft(body: str, **head: str) -> bytes:
    told: dict[str, str | None] = {"reviewer": None, "reviewed": "false", **head}
    return source(body, **told).encode()


class Office:
    """Two communities, and nothing that we ship."""

    def __init__(self) -> None:
        self.store = MemoryCampaigns()
        self.work = Campaigning(self.store, Library([]), FakeClock(NOON))

    async def own(self, files: Files, name: str | None = None) -> Own:
        looked = await self.work.look(SCHOOL, name, files)
        assert looked.own is not None, looked.findings
        return looked.own


@pytest.fixture
def office() -> Office:
    return Office()


async def test_a_bundle_becomes_a_draft_that_somebody_else_approves(office: Office) -> None:
    files = opened("month.zip", pack(bundle()))
    own = await office.own(files)
    assert (own.name, own.languages) == ("month", ("en", "it"))

    run = await office.work.put_forward(SCHOOL, None, WISH, by=ANA, own=own)

    assert (run.name, run.state, run.author) == ("month", S.DRAFT, ANA)
    with pytest.raises(IllegalStepError):
        await office.work.approve(run, by=ANA)
    assert (await office.work.approve(run, by=BO)).state is S.SCHEDULED
    version = await office.work.version(run)
    assert sorted(version.words) == ["ask", "month", "quiet", "tale", "week"]
    assert version.words["tale"].image == f"{UPLOADED}{PICTURE}"
    assert await office.store.campaign_file(run.id, PICTURE) == bundle()[PICTURE]
    assert (await office.work.about(run, "en")).body == "Si parte."
    assert await office.work.known(CLUB) == []


async def test_what_is_taken_along_and_brought_again_is_the_same(office: Office) -> None:
    own = await office.own(bundle())
    run = await office.work.put_forward(SCHOOL, None, WISH, by=ANA, own=own)

    files = opened("again.zip", pack(await office.work.files(SCHOOL, "month")))
    again = await office.work.put_forward(
        CLUB, None, WISH, by=BO, own=(await office.work.look(CLUB, None, files)).own
    )

    assert files == bundle()
    one, other = [await office.work.version(each) for each in (run, again)]
    assert (one.words, one.plan) == (other.words, other.plan)
    assert await office.work.files(CLUB, "month") == bundle()


async def test_a_campaign_of_ours_can_be_taken_along_changed_and_brought_back() -> None:
    everything = await Office().own(bundle())
    shipped = Library(
        [replace(text, image=None, alt="") for text in everything.content],
        calendars=[everything.content.calendar("month")],
    )
    store = MemoryCampaigns()
    work = Campaigning(store, shipped, FakeClock(NOON))
    taken = await work.files(SCHOOL, "month")  # also before anybody puts it forward
    run = await work.put_forward(SCHOOL, None, WISH, by=ANA)
    assert await store.campaign_files(run.id) == {}
    assert (await work.about(run, "en")).body == "We start now."
    assert await work.files(SCHOOL, "month") == taken
    assert (await work.look(SCHOOL, None, taken)).findings == ()

    # One text, without a calendar, goes into the campaign that is here, or into ours.
    body = "Scrivi qui: {channel}\n\n<!-- variant: short -->\n\nVai. {channel}"
    head = {"id": "ask", "kind": "challenge", "locale": "it", "variants": "short"}
    sent = {"challenges/it/ask.md": draft(body, **head)}
    looked = await work.look(CLUB, "month", sent)
    assert [each.code for each in looked.findings] == ["content-not-reviewed"]
    assert looked.own is not None
    assert looked.own.content.text("ask", "it").body == "Scrivi qui: {channel}"
    revised = await work.put_forward(SCHOOL, None, WISH, by=BO, own=looked.own)
    assert (revised.version, revised.author) == (2, BO)
    assert (await work.version(revised)).words["ask"].body == "Scrivi qui: {channel}"
    changed = await work.files(SCHOOL, "month")
    assert (await work.look(SCHOOL, "month", {})).findings == looked.findings

    # Another start of it still says what was brought along.
    later = await work.put_forward(SCHOOL, "month", replace(WISH, start=date(2026, 4, 1)), by=ANA)
    assert (await work.version(later)).words["ask"].body == "Scrivi qui: {channel}"
    assert await work.files(SCHOOL, "month") == changed


async def test_what_cannot_be_used_is_named_and_nothing_is_kept(office: Office) -> None:
    files = bundle()
    files[CHALLENGE] = files[CHALLENGE].replace(b"Write", b"@everyone write")

    looked = await office.work.look(SCHOOL, None, files)

    assert looked.own is None
    assert "content-mass-mention" in {each.code for each in looked.refused}
    assert office.store.runs == {}


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({TIP: source().encode()}, "upload-kind"),
        ({"images/large.png": bytes(MOST_UNPACKED)}, "upload-large"),
        ({f"daily/en/{n}.md": bytes(MOST_TEXT // 99) for n in range(100)}, "upload-large"),
        ({"calendars/year.yaml": bundle()[MONTH].replace(b"month", b"year"),
          "campaigns/en/year.md": source(id="year", kind="campaign").encode(),
          "campaigns/it/year.md": source(id="year", kind="campaign", locale="it").encode()},
         "upload-calendars"),
    ],
)  # fmt: skip
async def test_a_bundle_holds_one_campaign_and_what_it_posts(
    office: Office, more: Files, code: str
) -> None:
    with pytest.raises(BadInputError) as refused:
        await office.work.look(SCHOOL, None, {**bundle(), **more})

    assert refused.value.code == code


async def test_a_language_in_which_something_is_missing_is_not_chosen(office: Office) -> None:
    files = bundle()
    del files["stories/it/tale.md"]
    own = await office.own(files)

    with pytest.raises(BadInputError) as refused:
        await office.work.put_forward(SCHOOL, None, WISH, by=ANA, own=own)

    assert (refused.value.code, refused.value.facts["known"]) == ("upload-language", "en")


async def test_a_text_of_ours_that_nobody_has_read_is_not_posted_by_a_calendar_of_theirs() -> None:
    own = await Office().own(bundle())
    unread = [replace(text, reviewer="") if text.id == "quiet" else text for text in own.content]
    work = Campaigning(MemoryCampaigns(), Library(unread), FakeClock(NOON))
    files = {path: content for path, content in bundle().items() if "quiet" not in path}

    looked = await work.look(SCHOOL, None, files)

    with pytest.raises(BadInputError) as refused:
        await work.put_forward(SCHOOL, None, WISH, by=ANA, own=looked.own)
    assert refused.value.code == "campaign-unreviewed"


async def test_a_community_brings_along_so_many_campaigns_and_no_more(office: Office) -> None:
    own = await office.own(bundle("month-x"))
    await office.work.put_forward(SCHOOL, None, WISH, by=ANA, own=own)
    for number in range(MOST_OWN - 1):
        own = await office.own(bundle(f"month-{number}"))
        await office.work.put_forward(SCHOOL, None, WISH, by=ANA, own=own)
    assert (await office.work.put_forward(SCHOOL, None, WISH, by=ANA, own=own)).version == 2

    own = await office.own(bundle())
    with pytest.raises(BadInputError) as refused:
        await office.work.put_forward(SCHOOL, None, WISH, by=ANA, own=own)

    assert refused.value.code == "upload-many"
    assert await office.work.put_forward(CLUB, None, WISH, by=ANA, own=own)


@pytest.mark.parametrize("state", [S.DRAFT, S.REVIEWED, S.APPROVED])
async def test_whoever_is_alone_vouches_for_what_they_wrote(office: Office, state: S) -> None:
    own = await office.own(bundle())
    run = await office.work.put_forward(SCHOOL, None, WISH, by=ANA, own=own)
    run = replace(run, state=state)
    office.store.runs[run.id] = run

    done = await office.work.approve(run, by=ANA, alone=True)

    assert done.state is S.SCHEDULED
    steps = [step.event for step in done.steps]
    assert steps == [CampaignEvent.VOUCH, CampaignEvent.SCHEDULE][state is S.APPROVED :]
