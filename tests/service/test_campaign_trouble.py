"""Whatever happens in between, a post of a campaign is made once, or skipped with the reason."""

import asyncio
from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import count
from typing import cast

import pytest

from bot.core.campaign import Campaign, CampaignEvent, CampaignState
from bot.core.campaign_version import Version
from bot.core.comment import CommunityId
from bot.core.decision import Mode
from bot.core.errors import GiveUpError, OutsideError, TryLaterError, WaitError
from bot.core.rules import preset
from bot.service.campaign_ports import CampaignStore, Poster, SlotRecord, SlotState
from bot.service.campaign_posting import CampaignPosting
from bot.service.records import Page
from tests.campaign_world import KilledError, MemoryPoster, Mortal, at_the
from tests.core.campaigning import MONDAY, calendar, free, plan
from tests.fakes import FakeClock
from tests.memory_campaigns import MemoryCampaigns
from tests.service.campaign_house import DUE, MORNING, POSTED, World
from tests.store.making import DAY, HOUR, MINUTE, SCHOOL

E, S = CampaignEvent, CampaignState


@pytest.fixture
def world() -> World:
    return World()


# --- when the platform is in trouble --------------------------------------------------------------


async def test_while_the_platform_is_away_a_post_waits_and_then_comes(world: World) -> None:
    run = await world.scheduled()
    world.poster.away = True
    assert await world.at(DUE) == 0
    assert await world.at(DUE + HOUR) == 0
    assert world.stands(run) == [(SlotState.CLAIMED, None)]

    world.poster.away = False

    assert await world.at(DUE + 2 * HOUR) == 1
    assert world.poster.ids() == [f"school/kind/1/{MONDAY}/1.text-1"]
    assert world.stands(run) == [POSTED]


async def test_what_was_made_without_an_answer_is_found_and_not_made_again(world: World) -> None:
    run = await world.scheduled()

    def no_answer(_id: str) -> None:
        raise TryLaterError("discord-unreachable")

    world.poster.after = no_answer
    await world.at(DUE)
    assert world.stands(run) == [(SlotState.CLAIMED, None)]
    # Not before the first wait is over.
    await world.at(DUE + timedelta(seconds=5))
    assert world.stands(run) == [(SlotState.CLAIMED, None)]

    await world.at(DUE + 5 * HOUR)

    assert len(world.poster.sent) == 1
    assert world.stands(run) == [POSTED]


async def test_what_can_never_be_posted_is_skipped_with_the_reason(world: World) -> None:
    run = await world.scheduled()

    def gone(_id: str) -> None:
        raise GiveUpError("discord-gone")

    world.poster.before = gone
    await world.at(DUE)

    assert world.stands(run) == [(SlotState.SKIPPED, "discord-gone")]
    assert world.poster.sent == []


async def test_an_error_that_nobody_foresaw_is_looked_into_the_next_time(world: World) -> None:
    run = await world.scheduled()

    def broken(_id: str) -> None:
        raise RuntimeError

    world.poster.before = broken
    await world.at(DUE)
    assert world.stands(run) == [(SlotState.CLAIMED, None)]

    world.poster.before = lambda _id: None

    assert await world.at(DUE + MINUTE) == 1
    assert world.stands(run) == [POSTED]


async def claimed_and_lost(world: World) -> Campaign:
    """A campaign whose first post was claimed and never made."""
    run = await world.scheduled()
    world.poster.away = True
    await world.at(DUE)
    world.poster.away = False
    return run


async def test_a_claim_of_a_stopped_campaign_is_not_made(world: World) -> None:
    run = await claimed_and_lost(world)
    await world.step(run, E.STOP)

    assert await world.at(DUE + HOUR) == 0
    assert world.stands(run) == [(SlotState.SKIPPED, "stopped")]


async def test_a_claim_waits_through_a_pause_and_is_given_up_when_its_time_is_over(
    world: World,
) -> None:
    run = await claimed_and_lost(world)
    await world.step(run, E.PAUSE)
    assert await world.at(DUE + HOUR) == 0
    assert world.stands(run) == [(SlotState.CLAIMED, None)]

    assert await world.at(DUE + 4 * HOUR) == 0

    assert world.stands(run) == [(SlotState.SKIPPED, "paused")]


async def test_while_the_whole_bot_is_paused_nothing_is_posted_and_then_it_goes_on(
    world: World,
) -> None:
    run = await claimed_and_lost(world)
    rules = preset("school")
    world.store.pages[SCHOOL] = Page(rules, "bo", DUE, resumes=Mode.HOLD)
    assert await world.at(DUE + HOUR) == 0
    assert world.stands(run) == [(SlotState.CLAIMED, None)]
    assert await world.at(DUE + 4 * HOUR) == 0
    assert await world.at(DUE + DAY + 4 * HOUR) == 0
    assert world.stands(run) == [(SlotState.SKIPPED, "paused")] * 2
    assert world.poster.sent == []

    world.store.pages[SCHOOL] = Page(rules, "bo", DUE + DAY + 5 * HOUR)

    assert await world.at(DUE + 2 * DAY) == 1
    assert world.stands(run)[2:] == [POSTED]


async def test_who_resumes_in_time_misses_no_post(world: World) -> None:
    run = await world.scheduled()
    world.store.pages[SCHOOL] = Page(preset("school"), "bo", MORNING, resumes=Mode.OBSERVE)
    assert await world.at(DUE) == 0

    del world.store.pages[SCHOOL]

    assert await world.at(DUE + HOUR) == 1
    assert world.stands(run) == [POSTED]


async def test_a_claim_waits_for_the_end_of_quiet_hours(world: World) -> None:
    run = await claimed_and_lost(world)
    quiet = replace(free(), quiet_from=time(16, 30), quiet_to=time(17, 30))
    await world.store.set_habits(SCHOOL, quiet, by="ana", now=DUE)

    assert await world.at(DUE + HOUR) == 0
    assert await world.at(DUE + 2 * HOUR) == 1
    assert world.stands(run) == [POSTED]


async def test_a_claim_that_can_never_be_looked_up_is_given_up(world: World) -> None:
    run = await claimed_and_lost(world)
    posting = CampaignPosting(world.store, _Blind(GiveUpError("discord-gone")), world.clock)
    world.clock.at = DUE + HOUR

    assert await posting.tick() == 0
    assert world.stands(run) == [(SlotState.SKIPPED, "discord-gone")]


class _Blind(MemoryPoster):
    def __init__(self, error: OutsideError) -> None:
        super().__init__(FakeClock())
        self.error = error

    async def find(self, post: object) -> str | None:
        raise self.error


@pytest.mark.parametrize(
    ("error", "wait"), [(WaitError("right"), 4 * HOUR), (TryLaterError("away"), 3 * DAY)]
)
async def test_a_claim_that_cannot_be_looked_up_ends(
    world: World, error: TryLaterError, wait: timedelta
) -> None:
    run = await claimed_and_lost(world)
    posting = CampaignPosting(world.store, _Blind(error), world.clock)
    world.clock.at = DUE + wait / 4
    await posting.tick()
    assert world.stands(run)[0] == (SlotState.CLAIMED, None)
    world.clock.at = DUE + wait
    await posting.tick()
    assert world.stands(run)[0] == (SlotState.SKIPPED, error.code)


# --- when the store, or the process, is in trouble ------------------------------------------------


async def test_what_goes_wrong_with_one_campaign_keeps_no_other(world: World) -> None:
    broken, sound = await world.scheduled(), await world.scheduled(name="sound")
    del world.store.versions[broken.id, 1]
    wordless = await world.scheduled(name="wordless")
    world.store.versions[wordless.id, 1] = Version(plan(), {}, "ana", MORNING)

    assert await world.at(DUE) == 1
    assert world.stands(sound) == [POSTED]


async def test_a_claim_of_a_community_that_was_erased_is_left_alone(world: World) -> None:
    run = await claimed_and_lost(world)
    del world.store.runs[run.id]

    assert await world.at(DUE + HOUR) == 0
    assert world.poster.sent == []


async def test_a_pause_between_looking_and_claiming_wins(world: World) -> None:
    run = await world.scheduled()
    await world.at(DUE)

    class Slow(MemoryCampaigns):
        async def posts_since(self, community: CommunityId, since: datetime) -> list[SlotRecord]:
            await world.step(run, E.PAUSE)
            return await super().posts_since(community, since)

    slow = Slow(**vars(world.store))
    world.clock.at = DUE + DAY

    assert await CampaignPosting(slow, world.poster, world.clock).tick() == 0
    assert len(world.poster.sent) == 1


async def test_it_looks_again_and_again_until_it_is_told_to_stop(world: World) -> None:
    run, stop = await world.scheduled(), asyncio.Event()
    world.clock.at = DUE
    failing = Mortal(world.store, at_the([]))
    calls = count()

    async def claimed_slots() -> list[object]:
        if next(calls) == 0:
            raise TryLaterError("store-busy")
        return []

    failing.claimed_slots = claimed_slots  # type: ignore[attr-defined]
    world.poster.after = lambda _id: stop.set()
    posting = CampaignPosting(
        cast("CampaignStore", failing), world.poster, world.clock, every=timedelta(milliseconds=1)
    )

    async with asyncio.timeout(10):
        await posting.run(stop)

    assert world.stands(run) == [POSTED]


async def life(world: World, dies_at: int) -> int:
    """Live through the first two days, dying once; how often death was near."""
    asked = count()
    dies = at_the([dies_at])

    def counted() -> bool:
        next(asked)
        return dies()

    store = cast("CampaignStore", Mortal(world.store, counted))
    poster = cast("Poster", Mortal(world.poster, counted))
    posting = CampaignPosting(store, poster, world.clock)
    for minutes in (0, 1, 2, 24 * 60, 24 * 60 + 1, 24 * 60 + 2):
        world.clock.at = DUE + minutes * MINUTE
        try:
            await posting.tick()
        except KilledError:
            posting = CampaignPosting(world.store, world.poster, world.clock)
    return next(asked)


async def test_wherever_the_process_dies_every_post_is_made_once() -> None:
    moments = await life(await _two_days(), -1)
    assert moments > 60

    for moment in range(moments):
        world = await _two_days()
        await life(world, moment)
        assert len(world.poster.sent) == 2, moment
        assert {post.state for post in world.store.posts.values()} == {SlotState.POSTED}, moment
        assert {run.state for run in world.store.runs.values()} == {S.ENDED}, moment


async def _two_days() -> World:
    world = World()
    await world.scheduled(plan(calendar(2)))
    return world
