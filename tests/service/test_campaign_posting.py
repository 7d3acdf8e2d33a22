"""What campaigns have planned is posted when it is due, and not otherwise."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from bot.core.campaign import SCHEDULE, CampaignEvent, CampaignState
from bot.core.campaign_version import Version, Wording
from bot.core.errors import WaitError
from bot.core.habits import Habits
from bot.service.campaign_ports import SlotState
from campaign_content.texts import Slot
from tests.core.campaigning import calendar, free, plan
from tests.service.campaign_house import DUE, MORNING, POSTED, World
from tests.store.making import CLUB, DAY, HOUR, MINUTE, SCHOOL

E, S = CampaignEvent, CampaignState


@pytest.fixture
def world() -> World:
    return World()


async def test_a_campaign_begins_posts_each_day_and_ends_by_itself(world: World) -> None:
    run = await world.scheduled()

    assert await world.at(DUE - MINUTE) == 0
    assert world.store.runs[run.id].state is S.SCHEDULED
    for day in range(3):
        assert await world.at(DUE + day * DAY) == 1
        assert await world.at(DUE + day * DAY + MINUTE) == 0

    assert [post.wording.body for _, post in world.poster.sent] == [
        "About text-1", "About text-2", "About text-3",
    ]  # fmt: skip
    assert world.stands(run) == [POSTED] * 3
    ended = world.store.runs[run.id]
    assert (ended.state, [step.event for step in ended.steps[3:]]) == (S.ENDED, [E.BEGIN, E.FINISH])
    assert {step.by for step in ended.steps[3:]} == {SCHEDULE}
    assert world.poster.sent[0][1].place == "school:news"


async def test_a_campaign_that_nobody_has_approved_posts_nothing(world: World) -> None:
    run = await world.store.add_campaign(SCHOOL, "kind", Version(plan(), {}, "ana", MORNING))
    await world.store.step_campaign(run, [E.REVIEW, E.APPROVE], by="bo", now=MORNING)

    assert await world.at(DUE) == 0
    assert world.poster.sent == []
    assert world.store.posts == {}


async def test_a_pause_holds_at_once_and_what_was_missed_is_not_made_up_for(world: World) -> None:
    run = await world.scheduled()
    await world.at(DUE)
    await world.step(run, E.PAUSE)
    assert await world.at(DUE + DAY) == 0
    assert await world.at(DUE + DAY + HOUR) == 0
    await world.at(DUE + DAY + 4 * HOUR)
    assert await world.at(DUE + 2 * DAY) == 0

    await world.step(run, E.RESUME)

    assert await world.at(DUE + 2 * DAY + HOUR) == 1
    assert world.stands(run) == [POSTED, (SlotState.SKIPPED, "paused"), POSTED]


async def test_after_a_stop_nothing_more_comes(world: World) -> None:
    run = await world.scheduled()
    await world.at(DUE)

    await world.step(run, E.STOP)

    assert [await world.at(DUE + day * DAY) for day in range(1, 4)] == [0, 0, 0]
    assert world.stands(run) == [POSTED]


async def test_what_could_not_be_made_in_time_is_skipped_and_says_so(world: World) -> None:
    run = await world.scheduled()

    assert await world.at(DUE + DAY + 2 * HOUR) == 1

    assert world.stands(run) == [(SlotState.SKIPPED, "late"), POSTED]


async def test_what_was_refused_until_it_was_too_late_says_what_was_missing(world: World) -> None:
    run = await world.scheduled()

    def refused(_id: str) -> None:
        raise WaitError("campaign-may-not-post")

    world.poster.before = refused
    await world.at(DUE)
    assert world.stands(run) == [(SlotState.CLAIMED, None)]
    await world.at(DUE + 4 * HOUR)

    assert world.stands(run) == [(SlotState.SKIPPED, "campaign-may-not-post")]


async def test_the_cap_is_that_of_the_community_over_all_its_campaigns(world: World) -> None:
    first, second = await world.scheduled(), await world.scheduled(name="other")
    habits = replace(free(), apart=2 * HOUR)
    await world.store.set_habits(SCHOOL, habits, by="ana", now=MORNING)

    assert await world.at(DUE) == 1
    assert await world.at(DUE + HOUR) == 0
    assert await world.at(DUE + 2 * HOUR) == 1

    assert (world.stands(first), world.stands(second)) == ([POSTED], [POSTED])


async def test_without_habits_of_its_own_a_community_has_the_usual_ones(world: World) -> None:
    run = await world.scheduled(plan(calendar(1, Slot(1, time(23), "night"))))
    world.store.kept.clear()

    assert await world.at(datetime(2026, 3, 3, 7, 59, tzinfo=UTC)) == 0
    assert await world.at(datetime(2026, 3, 3, 8, tzinfo=UTC)) == 1
    assert world.stands(run) == [POSTED]


async def test_a_text_that_has_expired_or_has_nothing_to_show_is_skipped(world: World) -> None:
    slots = (Slot(1, time(9), "old"), Slot(1, time(10), "shown"), Slot(1, time(11), "two", "quiet"))
    words = {
        "old": Wording("old", "", "x", valid_to=date(2026, 3, 1)),
        "shown": Wording("shown", "", "{entries}"),
        "two": Wording("two", "", "{entries}"),
        "quiet": Wording("quiet", "", "A quiet week"),
    }
    run = await world.approved(Version(plan(calendar(1, *slots)), words, "ana", MORNING))
    await world.store.set_habits(SCHOOL, free(), by="ana", now=MORNING)

    assert await world.at(DUE - 4 * HOUR) == 1

    assert sorted(why or "" for _, why in world.stands(run)) == ["", "expired", "nothing"]
    assert [post.wording.body for _, post in world.poster.sent] == ["A quiet week"]


async def test_two_communities_do_not_share_a_cap(world: World) -> None:
    await world.scheduled()
    run = await world.store.add_campaign(
        CLUB, "kind", Version(plan(), {"text-1": Wording("text-1", "", "x")}, "ana", MORNING)
    )
    events = (E.REVIEW, E.APPROVE, E.SCHEDULE)
    await world.store.step_campaign(run, events, by="bo", now=MORNING)
    one_a_day = Habits("UTC", per_day=1)
    for community in (SCHOOL, CLUB):
        await world.store.set_habits(community, one_a_day, by="ana", now=MORNING)

    assert await world.at(DUE) == 2
