"""What managers do with campaigns."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.core.campaign import Campaign, CampaignEvent, CampaignState
from bot.core.comment import PlaceId
from bot.core.errors import BadInputError, IllegalStepError
from bot.core.habits import Habits
from bot.service.campaigning import Campaigning, Wish
from campaign_content.loader import load
from campaign_content.texts import Calendar, Kind, Slot, Text
from tests.campaign_world import KilledError
from tests.fakes import FakeClock
from tests.memory_campaigns import MemoryCampaigns
from tests.store.making import CLUB, DAY, SCHOOL

ANA, BO = "ana", "bo"
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
WISH = Wish(PlaceId("news"), "it", date(2026, 3, 3))
S = CampaignState


def text(id_: str, *, until: date | None = None) -> Text:
    return Text(id_, Kind.DAILY, "general", "en", id_, f"About {id_}", "A", "B", "-", None, until)


@dataclass
class Shelf:
    """A shelf of content with two posts: `bot.service.campaign_ports.CampaignContent`."""

    names: list[str] = field(default_factory=lambda: ["kind"])
    unread: list[str] = field(default_factory=list)
    until: date | None = None

    def campaigns(self) -> list[str]:
        return self.names

    def calendar(self, campaign: str) -> Calendar:
        slots = (Slot(1, time(16), "one"), Slot(2, time(16), "two", "other"))
        return Calendar(campaign, 2, slots)

    def drafts(self, campaign: str, locale: str) -> list[str]:
        return self.unread

    def text(self, id: str, locale: str, *, draft: bool = False) -> Text:  # noqa: A002
        return text(id, until=self.until if id == "two" else None)

    def everywhere(self, id: str) -> list[Text]:  # noqa: A002
        return [self.text(id, "en")]

    def __iter__(self) -> Iterator[Text]:
        return iter([])


class Office:
    def __init__(self) -> None:
        self.clock = FakeClock(NOON)
        self.store = MemoryCampaigns()
        self.shelf = Shelf()
        self.work = Campaigning(self.store, self.shelf, self.clock)


@pytest.fixture
def office() -> Office:
    return Office()


async def test_a_campaign_is_put_forward_approved_by_another_and_then_scheduled(
    office: Office,
) -> None:
    draft = await office.work.put_forward(SCHOOL, "kind", WISH, by=ANA)
    assert (draft.state, draft.author) == (S.DRAFT, ANA)
    with pytest.raises(IllegalStepError) as refused:
        await office.work.approve(draft, by=ANA)
    assert refused.value.code == "campaign-own-version"

    approved = await office.work.approve(draft, by=BO)

    assert (approved.state, [step.by for step in approved.steps]) == (S.SCHEDULED, [BO] * 3)
    version = await office.work.version(approved)
    assert (version.plan.place, version.plan.locale, version.plan.start) == (
        "news",
        "it",
        WISH.start,
    )
    assert sorted(version.words) == ["one", "other", "two"]
    assert [one.text for one in await office.work.planned(approved)] == ["one", "two"]


@pytest.mark.parametrize("state", [S.DRAFT, S.REVIEWED, S.APPROVED])
async def test_approving_goes_on_from_where_it_stands(office: Office, state: S) -> None:
    run = await office.work.put_forward(SCHOOL, "kind", WISH, by=ANA)
    for event in (CampaignEvent.REVIEW, CampaignEvent.APPROVE):
        if run.state is not state:
            run = await office.work.take(run, event, by=BO, note="read")

    run = await office.work.approve(run, by=BO)

    assert run.state is S.SCHEDULED
    with pytest.raises(IllegalStepError) as refused:
        await office.work.approve(run, by=BO)
    assert refused.value.code == "campaign-illegal-step"


async def test_one_that_has_not_begun_is_revised_and_has_to_be_approved_again(
    office: Office,
) -> None:
    await office.work.put_forward(SCHOOL, "kind", WISH, by=ANA)
    other = replace(WISH, start=WISH.start + DAY)

    revised = await office.work.put_forward(SCHOOL, "kind", other, by=BO)

    assert (revised.version, revised.author, revised.state) == (2, BO, S.DRAFT)
    assert (await office.work.version(revised)).plan.start == other.start
    await office.work.take(revised, CampaignEvent.STOP, by=ANA)
    again = await office.work.put_forward(SCHOOL, "kind", WISH, by=ANA)
    assert again.id == "school/kind/2"
    assert await office.work.newest(SCHOOL, None) == again


async def test_of_two_campaigns_the_right_one_is_revised(office: Office) -> None:
    office.shelf.names = ["calm", "kind"]
    await office.work.put_forward(SCHOOL, "calm", WISH, by=ANA)
    await office.work.put_forward(SCHOOL, "kind", WISH, by=ANA)

    assert (await office.work.put_forward(SCHOOL, "calm", WISH, by=ANA)).version == 2
    assert (await office.work.newest(SCHOOL, "calm")).version == 2
    assert (await office.work.newest(SCHOOL, "kind")).version == 1


async def test_a_campaign_has_to_be_named_where_there_are_several(office: Office) -> None:
    assert await office.work.chosen(SCHOOL, None) == "kind"
    office.shelf.names = ["calm", "kind"]

    for name, code in ((None, "campaign-which"), ("loud", "campaign-unknown")):
        with pytest.raises(BadInputError) as refused:
            await office.work.chosen(SCHOOL, name)
        assert refused.value.code == code
        assert refused.value.facts["known"] == "calm, kind"
    office.shelf.names = []
    with pytest.raises(BadInputError) as refused:
        await office.work.chosen(SCHOOL, None)
    assert refused.value.code == "campaign-unknown"


async def test_a_campaign_that_never_was_here_is_not_found(office: Office) -> None:
    run = await office.work.put_forward(CLUB, "kind", WISH, by=ANA)

    with pytest.raises(BadInputError) as refused:
        await office.work.newest(SCHOOL, "kind")
    assert refused.value.code == "campaign-not-here"
    office.store.versions.clear()
    with pytest.raises(BadInputError) as refused:
        await office.work.version(run)
    assert refused.value.code == "campaign-not-here"


async def test_what_was_never_put_forward_can_be_read_and_nothing_of_that_is_kept(
    office: Office,
) -> None:
    run, version = await office.work.to_read(SCHOOL, None, WISH, by=ANA)

    assert (run.name, run.state) == ("kind", S.DRAFT)
    assert sorted(version.words) == ["one", "other", "two"]
    assert office.store.runs == {}
    assert await office.work.revisable(SCHOOL, "kind") is None
    office.shelf.names = ["calm", "kind"]
    await office.work.put_forward(SCHOOL, "calm", WISH, by=ANA)
    made = await office.work.put_forward(SCHOOL, "kind", replace(WISH, locale="de"), by=ANA)
    run, version = await office.work.to_read(SCHOOL, "kind", WISH, by=BO)
    assert (run, version.plan.locale) == (made, "de")
    assert await office.work.revisable(SCHOOL, "kind") == version.plan
    run, version = await office.work.to_read(SCHOOL, "calm", WISH, by=BO)
    assert run.name == "calm"
    assert await office.work.revisable(SCHOOL, "calm") == version.plan


async def test_habits_are_on_record_before_what_is_posted_by_them(office: Office) -> None:
    class Dying(MemoryCampaigns):
        async def add_campaign(self, *_args: object, **_named: object) -> Campaign:
            raise KilledError

    store, habits = Dying(), Habits("Europe/Rome")
    with pytest.raises(KilledError):
        await Campaigning(store, office.shelf, office.clock).put_forward(
            SCHOOL, "kind", WISH, by=ANA, habits=habits
        )
    assert store.kept[SCHOOL] == habits

    # What is refused changes none.
    await office.work.approve(await office.work.put_forward(SCHOOL, "kind", WISH, by=ANA), by=BO)
    (run,) = office.store.runs.values()
    office.store.runs[run.id] = replace(run, state=S.LIVE)
    with pytest.raises(BadInputError) as refused:
        await office.work.put_forward(SCHOOL, "kind", WISH, by=ANA, habits=habits)
    assert refused.value.code == "campaign-under-way"
    assert office.store.kept == {}


async def test_what_nobody_has_reviewed_or_has_expired_is_not_put_forward(office: Office) -> None:
    office.shelf.unread = ["two", "one"]
    with pytest.raises(BadInputError) as refused:
        await office.work.put_forward(SCHOOL, "kind", WISH, by=ANA)
    assert (refused.value.code, refused.value.facts["first"]) == ("campaign-unreviewed", "two")

    office.shelf = Shelf(until=WISH.start)
    with pytest.raises(BadInputError) as refused:
        await Campaigning(office.store, office.shelf, office.clock).put_forward(
            SCHOOL, "kind", WISH, by=ANA
        )
    assert refused.value.code == "campaign-text-expired"
    assert office.store.runs == {}


async def test_a_start_that_has_passed_by_the_clock_of_the_community_is_refused(
    office: Office,
) -> None:
    today = replace(WISH, start=NOON.date())
    run = await office.work.put_forward(SCHOOL, "kind", today, by=ANA)
    # In Kiritimati it is tomorrow already.
    await office.work.set_habits(SCHOOL, Habits("Pacific/Kiritimati"), by=ANA)

    for attempt in (
        office.work.put_forward(SCHOOL, "kind", today, by=ANA), office.work.approve(run, by=BO)
    ):  # fmt: skip
        with pytest.raises(BadInputError) as refused:
            await attempt
        assert refused.value.code == "campaign-start-passed"


async def test_a_start_that_is_years_away_is_refused(office: Office) -> None:
    with pytest.raises(BadInputError) as refused:
        await office.work.put_forward(SCHOOL, "kind", replace(WISH, start=date.max), by=ANA)

    assert refused.value.code == "campaign-start-far"


async def test_habits_are_written_only_if_they_change(office: Office) -> None:
    assert await office.work.habits(SCHOOL) == Habits()
    habits = Habits("Europe/Rome", late=timedelta(hours=1))

    await office.work.set_habits(SCHOOL, habits, by=ANA)
    kept = office.store.kept[SCHOOL]
    await office.work.set_habits(SCHOOL, Habits("Europe/Rome", late=timedelta(hours=1)), by=BO)

    assert office.store.kept[SCHOOL] is kept
    assert await office.work.habits(SCHOOL) == habits


async def test_the_month_that_we_ship_can_be_put_forward_in_every_language() -> None:
    work = Campaigning(MemoryCampaigns(), load(), FakeClock(NOON))

    for locale in ("en", "it", "fr", "nl", "de", "es", "pt", "pl"):
        run = await work.put_forward(SCHOOL, None, replace(WISH, locale=locale), by=ANA)
        planned = await work.planned(run)
        assert len(planned) > 40
        assert (planned[-1].on - planned[0].on).days == 29
