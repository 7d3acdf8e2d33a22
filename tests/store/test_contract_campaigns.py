"""What every keeper of campaigns promises."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, time

import pytest
import sqlalchemy as sa

from bot.core.campaign import SCHEDULE, Campaign, CampaignEvent, CampaignId, CampaignState
from bot.core.campaign_version import Version, Wording
from bot.core.comment import AuthorId
from bot.core.errors import BadInputError, IllegalStepError, StaleError
from bot.core.habits import Habits
from bot.core.schedule import Occasion, SlotId, occasions
from bot.service.campaign_ports import CampaignStore, SlotState
from bot.store import KeyRing, SqlStore, open_store
from bot.store.campaign_tables import CAMPAIGN_STEPS, OF_CAMPAIGNS
from tests.core.campaigning import calendar, free, plan
from tests.fakes import NOON
from tests.memory_campaigns import MemoryCampaigns
from tests.store.conftest import OpenStore
from tests.store.making import CLUB, DAY, HOUR, MINUTE, SCHOOL

ANA, BO = "ana", "bo"
E, S = CampaignEvent, CampaignState
WORDS = {"text-1": Wording("text-1", "Ciao 👋", "Zwei Zeilen\nund é", None, "", date(2026, 1, 1))}
VERSION = Version(plan(), WORDS, ANA, NOON)


@pytest.fixture
async def keeper(place: str | None, keys: KeyRing) -> AsyncIterator[CampaignStore]:
    if place is None:
        yield MemoryCampaigns()
        return
    async with open_store(place, keys=keys) as store:
        yield store


async def started(keeper: CampaignStore, *events: CampaignEvent, name: str = "kind") -> Campaign:
    run = await keeper.add_campaign(SCHOOL, name, VERSION)
    for event in events:
        by = SCHEDULE if event in {E.BEGIN, E.FINISH} else BO
        run = await keeper.step_campaign(run, [event], by=by, now=NOON)
    return run


async def live(keeper: CampaignStore, name: str = "kind") -> tuple[Campaign, tuple[Occasion, ...]]:
    run = await started(keeper, E.REVIEW, E.APPROVE, E.SCHEDULE, E.BEGIN, name=name)
    return run, occasions(run.id, VERSION.plan, free())


async def states(keeper: CampaignStore, run: Campaign) -> dict[str, SlotState]:
    return {record.text: record.state for record in await keeper.slots(run.id)}


# --- campaigns, versions, steps -------------------------------------------------------------------


async def test_a_new_campaign_is_a_draft_with_its_first_version(keeper: CampaignStore) -> None:
    run = await keeper.add_campaign(SCHOOL, "kind", VERSION)

    assert run == Campaign(CampaignId("school/kind/1"), SCHOOL, "kind", S.DRAFT, ANA, 1, NOON)
    assert await keeper.campaign(run.id) == run
    assert await keeper.campaign_version(run.id, 1) == VERSION
    assert await keeper.campaign_version(run.id, 2) is None
    assert await keeper.campaign(CampaignId("school/kind/2")) is None


async def test_a_campaign_runs_once_at_a_time_in_a_community(keeper: CampaignStore) -> None:
    run = await started(keeper)
    for community, name in ((SCHOOL, "other"), (CLUB, "kind")):
        await keeper.add_campaign(community, name, VERSION)

    with pytest.raises(BadInputError) as refused:
        await keeper.add_campaign(SCHOOL, "kind", VERSION)

    assert refused.value.code == "campaign-under-way"
    await keeper.step_campaign(run, [E.STOP], by=ANA, now=NOON)
    again = await keeper.add_campaign(SCHOOL, "kind", VERSION)
    assert again.id == "school/kind/2"


async def test_steps_are_on_record_with_who_when_and_why(keeper: CampaignStore) -> None:
    run = await started(keeper)

    after = await keeper.step_campaign(
        run, [E.REVIEW, E.APPROVE], by=BO, now=NOON + HOUR, note="looks ✍"
    )

    assert (after.state, [step.note for step in after.steps]) == (S.APPROVED, ["", "looks ✍"])
    assert {(step.by, step.at, step.version) for step in after.steps} == {(BO, NOON + HOUR, 1)}
    assert await keeper.campaign(run.id) == after


async def test_a_new_version_stands_beside_the_old_one(keeper: CampaignStore) -> None:
    run = await started(keeper, E.REVIEW)
    shorter = Version(plan(calendar(1)), {}, BO, NOON + HOUR)

    after = await keeper.step_campaign(run, [E.REVISE], by=BO, now=NOON + HOUR, version=shorter)

    assert (after.state, after.author, after.version) == (S.DRAFT, BO, 2)
    assert await keeper.campaign(run.id) == after
    assert await keeper.campaign_version(run.id, 1) == VERSION
    assert await keeper.campaign_version(run.id, 2) == shorter


async def test_steps_that_are_not_allowed_change_nothing_at_all(keeper: CampaignStore) -> None:
    run = await started(keeper)

    for events, by in (([E.REVIEW, E.SCHEDULE], BO), ([E.REVIEW], ANA)):
        with pytest.raises(IllegalStepError):
            await keeper.step_campaign(run, events, by=by, now=NOON)

    assert await keeper.campaign(run.id) == run


async def test_of_two_people_at_once_one_takes_the_step(keeper: CampaignStore) -> None:
    run = await started(keeper)

    outcomes = await asyncio.gather(
        *(keeper.step_campaign(run, [E.REVIEW], by=by, now=NOON) for by in (BO, "cleo")),
        return_exceptions=True,
    )

    assert {type(outcome) for outcome in outcomes} == {Campaign, StaleError}
    unknown = replace(run, id=CampaignId("school/none/1"))
    with pytest.raises(StaleError):
        await keeper.step_campaign(unknown, [E.REVIEW], by=BO, now=NOON)


async def test_campaigns_are_listed_by_community_and_state(keeper: CampaignStore) -> None:
    draft = await started(keeper, name="a")
    later = replace(VERSION, at=NOON + MINUTE)
    other = await keeper.add_campaign(SCHOOL, "b", later)
    other = await keeper.step_campaign(other, [E.REVIEW], by=BO, now=NOON)
    club = await keeper.add_campaign(CLUB, "c", replace(VERSION, at=NOON + HOUR))

    assert await keeper.campaigns(SCHOOL) == [other, draft]
    assert await keeper.campaigns(SCHOOL, states=[S.REVIEWED]) == [other]
    assert await keeper.campaigns_everywhere([S.DRAFT]) == [draft, club]
    assert await keeper.campaigns_everywhere([]) == []


# --- habits ---------------------------------------------------------------------------------------


async def test_the_habits_that_hold_are_the_last_that_were_set(keeper: CampaignStore) -> None:
    assert await keeper.habits(SCHOOL) is None
    rome = Habits("Europe/Rome", time(22, 30), time(7), 3, 30 * MINUTE, 90 * MINUTE)

    await keeper.set_habits(SCHOOL, Habits("Asia/Tokyo"), by=ANA, now=NOON)
    await keeper.set_habits(SCHOOL, rome, by=ANA, now=NOON)
    await keeper.set_habits(CLUB, Habits(), by=ANA, now=NOON)

    assert await keeper.habits(SCHOOL) == rome


# --- posts ----------------------------------------------------------------------------------------


async def test_a_post_is_claimed_once_and_then_made(keeper: CampaignStore) -> None:
    run, (first, *_) = await live(keeper)

    assert await keeper.claim_slot(first, SCHOOL, now=NOON)
    assert not await keeper.claim_slot(first, SCHOOL, now=NOON)
    assert await keeper.claim_again(first.id, now=NOON + MINUTE)
    (claimed,) = await keeper.slots(run.id)
    assert (claimed.state, claimed.at, claimed.tries) == (SlotState.CLAIMED, NOON + MINUTE, 2)
    assert claimed.since == NOON
    assert await keeper.claimed_slots() == [claimed]
    await keeper.slot_posted(first.id, message="m1", now=NOON + HOUR)
    await keeper.slot_posted(first.id, message="m2", now=NOON + DAY)

    (made,) = await keeper.slots(run.id)
    assert (made.state, made.message, made.at) == (SlotState.POSTED, "m1", NOON + HOUR)
    assert (made.id, made.text, made.day, made.on) == (first.id, "text-1", 1, first.on)
    assert not await keeper.claim_again(first.id, now=NOON)
    assert not await keeper.claim_slot(first, SCHOOL, now=NOON)
    assert await keeper.claimed_slots() == []


async def test_what_is_skipped_is_never_made_and_what_is_made_never_skipped(
    keeper: CampaignStore,
) -> None:
    run, (first, second, third) = await live(keeper)
    await keeper.claim_slot(first, SCHOOL, now=NOON)
    await keeper.slot_posted(first.id, message="m1", now=NOON)
    await keeper.claim_slot(second, SCHOOL, now=NOON)

    for one in (first, second, third):
        await keeper.slot_skipped(one, SCHOOL, why="late", now=NOON + HOUR)
        await keeper.slot_skipped(one, SCHOOL, why="other", now=NOON + HOUR)
        await keeper.slot_posted(one.id, message="m2", now=NOON + HOUR)

    assert [(record.state, record.why) for record in await keeper.slots(run.id)] == [
        (SlotState.POSTED, None), (SlotState.SKIPPED, "late"), (SlotState.SKIPPED, "late"),
    ]  # fmt: skip
    assert not await keeper.claim_slot(third, SCHOOL, now=NOON)
    assert not await keeper.claim_again(second.id, now=NOON)


@pytest.mark.parametrize("event", [E.PAUSE, E.STOP])
async def test_nothing_is_claimed_for_a_campaign_that_is_not_live(
    keeper: CampaignStore, event: CampaignEvent
) -> None:
    run, (first, second, _) = await live(keeper)
    await keeper.claim_slot(first, SCHOOL, now=NOON)

    await keeper.step_campaign(run, [event], by=BO, now=NOON)

    assert not await keeper.claim_slot(second, SCHOOL, now=NOON)
    assert not await keeper.claim_again(first.id, now=NOON)
    assert not await keeper.claim_again(SlotId("nothing"), now=NOON)
    assert await states(keeper, run) == {"text-1": SlotState.CLAIMED}


async def test_what_counts_for_the_cap_are_posts_of_all_campaigns(keeper: CampaignStore) -> None:
    _, (first, second, third) = await live(keeper)
    _, (other, *_) = await live(keeper, "other")
    for one, at in ((first, NOON), (second, NOON + HOUR), (other, NOON + 2 * HOUR)):
        await keeper.claim_slot(one, SCHOOL, now=at)
    await keeper.slot_posted(second.id, message="m", now=NOON + HOUR)
    await keeper.slot_skipped(third, SCHOOL, why="late", now=NOON + 3 * HOUR)

    found = await keeper.posts_since(SCHOOL, NOON + HOUR)

    assert {record.id for record in found} == {second.id, other.id}
    assert await keeper.posts_since(CLUB, NOON) == []


# --- the database itself --------------------------------------------------------------------------


async def test_two_processes_at_once_claim_a_post_once(open_again: OpenStore) -> None:
    stores = [await open_again(), await open_again()]
    _, (first, *_) = await live(stores[0])

    claimed = await asyncio.gather(*(s.claim_slot(first, SCHOOL, now=NOON) for s in stores * 3))

    assert sum(claimed) == 1


async def test_two_processes_at_once_start_a_campaign_once(open_again: OpenStore) -> None:
    stores = [await open_again(), await open_again()]

    outcomes = await asyncio.gather(
        *(store.add_campaign(SCHOOL, "kind", VERSION) for store in stores * 2),
        return_exceptions=True,
    )

    assert sum(isinstance(outcome, Campaign) for outcome in outcomes) == 1
    assert sum(isinstance(outcome, BadInputError) for outcome in outcomes) == 3


async def test_whoever_is_erased_is_not_named_in_campaigns_any_more(open_again: OpenStore) -> None:
    store = await open_again()
    run = await started(store)
    run = await store.step_campaign(run, [E.REVIEW], by=BO, now=NOON, note="mine")
    await store.set_habits(SCHOOL, Habits(), by=BO, now=NOON)

    await store.erase(AuthorId(ANA), community=CLUB)
    await store.erase(AuthorId(BO))

    after = await store.campaign(run.id)
    assert after is not None
    assert (after.author, after.steps[0].by, after.steps[0].note) == (ANA, "erased", "")
    await store.erase(AuthorId(ANA), community=SCHOOL)
    version = await store.campaign_version(run.id, 1)
    assert version is not None
    assert version.by == "erased"
    assert await everything(store, (ANA, BO)) == []


async def everything(store: SqlStore, names: tuple[str, ...]) -> list[str]:
    found = []
    async with store.database.reading() as connection:
        for table in OF_CAMPAIGNS:
            for row in await connection.execute(sa.select(table)):
                found += [table.name for value in row if value in names]
    return found


async def test_notes_are_sealed_and_change_their_key_with_the_others(sqlite_url: str) -> None:
    old, new = KeyRing.new_key(), KeyRing.new_key()
    async with open_store(sqlite_url, keys=KeyRing([old])) as store:
        await store.step_campaign(await started(store), [E.STOP], by=BO, now=NOON, note="too loud")
        assert "too loud" not in await notes(store)
    async with open_store(sqlite_url, keys=KeyRing([new, old])) as store:
        await store.rotate()

    async with open_store(sqlite_url, keys=KeyRing([new])) as store:
        (run,) = await store.campaigns(SCHOOL)
        assert run.steps[0].note == "too loud"


async def notes(store: SqlStore) -> str:
    async with store.database.reading() as connection:
        return str(list(await connection.scalars(sa.select(CAMPAIGN_STEPS.c.note))))
