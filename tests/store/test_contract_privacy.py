"""What every Store promises about forgetting."""

import pytest

from bot.core.actions import ReturnText
from bot.core.case import CaseEvent
from bot.core.comment import AuthorId
from bot.core.decision import Mode
from bot.core.errand import ErrandState
from bot.core.errors import StaleError
from bot.core.report import Counts
from bot.core.standing import NEWCOMER
from bot.service.ports import Recorded, Store
from tests.fakes import NOON
from tests.store.making import (
    CLUB,
    DAY,
    HOLD,
    HOUR,
    KEEP,
    MIKA,
    MINUTE,
    NOA,
    SCHOOL,
    comment,
    put,
)


async def everything_about(store: Store, author: AuthorId) -> None:
    """Something in every place of a Store, in two communities."""
    for community in (SCHOOL, CLUB):
        about = comment(f"{author}-1", author=author, community=community)
        await put(store, about, HOLD)
        await store.dispute(about.id, by=author, note="no", now=NOON)
        waits = comment(f"{author}-2", author=author, community=community)
        await store.wait_to_be_judged(waits, until=NOON)


async def test_erasing_a_person_leaves_nothing_of_them_and_everything_of_others(
    store: Store,
) -> None:
    await everything_about(store, MIKA)
    await everything_about(store, NOA)
    before = await store.counts(SCHOOL, since=NOON, until=NOON + HOUR)

    assert await store.erase(MIKA) == 2

    for community in (SCHOOL, CLUB):
        theirs = comment("mika-1", community=community).id
        assert await store.standing(community, MIKA, mode=Mode.OBSERVE) == NEWCOMER
        assert await store.decision(theirs) is None
        assert await store.case_of(theirs) is None
        others = comment("noa-1", author=NOA, community=community).id
        assert len((await store.standing(community, NOA, mode=Mode.HOLD)).strikes) == 1
        assert await store.decision(others) is not None
        assert await store.case_of(others) is not None
    errands = await store.lease_errands(now=NOON, lease=HOUR, limit=100)
    assert {errand.author for errand in errands} == {NOA}
    assert {one.comment.author for one in await store.waiting(now=NOON, limit=9)} == {NOA}
    assert await store.counts(SCHOOL, since=NOON, until=NOON + HOUR) == before
    assert await store.erase(MIKA) == 0


async def test_erasing_in_one_community_leaves_the_others(store: Store) -> None:
    await everything_about(store, MIKA)

    assert await store.erase(MIKA, community=SCHOOL) == 1

    assert await store.standing(SCHOOL, MIKA, mode=Mode.HOLD) == NEWCOMER
    assert len((await store.standing(CLUB, MIKA, mode=Mode.HOLD)).strikes) == 1
    assert [one.comment.community for one in await store.waiting(now=NOON, limit=9)] == [CLUB]


async def test_an_erased_comment_does_not_come_back_with_a_redelivered_event(store: Store) -> None:
    await put(store, comment())
    await store.erase(MIKA)

    assert await put(store, comment()) is Recorded.KNOWN
    assert await put(store, comment(2), standing=0) is Recorded.NEW


async def test_work_in_progress_about_an_erased_person_comes_to_nothing(store: Store) -> None:
    await put(store, comment(), HOLD)
    case = await store.case_of(comment().id)
    assert case is not None
    (errand,) = await store.lease_errands(now=NOON, lease=HOUR, limit=1)
    await store.erase(MIKA)

    await store.errand_done(errand, now=NOON)
    await store.errand_later(errand, until=NOON, why="rate-limit")
    with pytest.raises(StaleError):
        await store.step(case, CaseEvent.TAKE, by="moderator", note="", now=NOON)

    assert await store.errands_left() == 0
    assert await store.case(case.id) is None


async def test_an_erased_moderator_is_not_named_in_other_peoples_cases(store: Store) -> None:
    for community in (SCHOOL, CLUB):
        await put(store, comment(community=community), HOLD)
        case = await store.case_of(comment(community=community).id)
        assert case is not None
        await store.step(case, CaseEvent.TAKE, by=NOA, note="I know them", now=NOON)

    assert await store.erase(NOA, community=SCHOOL) == 0

    here = await store.case_of(comment().id)
    there = await store.case_of(comment(community=CLUB).id)
    assert here is not None
    assert there is not None
    assert [(step.by, step.note) for step in here.steps] == [("erased", "")]
    assert [(step.by, step.note) for step in there.steps] == [(NOA, "I know them")]


async def test_nothing_is_swept_before_its_time(store: Store) -> None:
    await put(store, comment(1), HOLD)
    await put(store, comment(2), ())
    await store.wait_to_be_judged(comment(3), until=NOON)
    for errand in await store.lease_errands(now=NOON, lease=HOUR, limit=100):
        await store.errand_done(errand, now=NOON)

    assert await store.sweep(now=NOON + KEEP.digests) == 0


async def test_digests_are_forgotten_and_a_decision_is_still_known(store: Store) -> None:
    await put(store, comment(1))
    await put(store, comment(2), ())

    assert await store.sweep(now=NOON + KEEP.digests + MINUTE) == 2

    assert not await store.known(comment(2).id)
    assert await store.known(comment(1).id)
    assert await put(store, comment(1)) is Recorded.KNOWN
    assert await put(store, comment(2), ()) is Recorded.NEW


async def test_texts_are_forgotten_before_decisions(store: Store) -> None:
    await put(store, comment(1))
    await store.sweep(now=NOON + KEEP.digests + MINUTE)

    assert await store.sweep(now=NOON + KEEP.texts + MINUTE) == 2  # also the copy in its errand
    assert await store.sweep(now=NOON + KEEP.texts + MINUTE) == 0
    (errand,) = await store.lease_errands(now=NOON, lease=HOUR, limit=9)
    assert errand.text is None

    record = await store.decision(comment(1).id)
    assert record is not None
    assert record.text is None
    assert len((await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)).strikes) == 1


async def test_a_comment_that_nobody_could_judge_is_not_kept_for_ever(store: Store) -> None:
    await store.wait_to_be_judged(comment(), until=NOON)
    await store.wait_to_be_judged(comment(), until=NOON + KEEP.texts)

    assert await store.sweep(now=NOON + KEEP.texts + MINUTE) == 1
    assert await store.waiting(now=NOON + 100 * DAY, limit=9) == []
    since = NOON + KEEP.texts
    assert await store.counts(SCHOOL, since=since, until=since + HOUR) == Counts(unjudged=1)


async def test_finished_errands_are_forgotten_and_waiting_ones_are_not(store: Store) -> None:
    await put(store, comment(1), HOLD)
    await store.sweep(now=NOON + KEEP.digests + MINUTE)
    done, held, given_up, *rest = await store.lease_errands(now=NOON, lease=HOUR, limit=100)
    for errand in (done, held):
        await store.errand_done(errand, now=NOON)
    await store.errand_given_up(given_up, now=NOON, why="gone")

    assert await store.sweep(now=NOON + KEEP.errands + MINUTE) == 2
    assert await store.errands_left() == len(rest)
    assert await store.errand_state(held.id) is ErrandState.DONE  # a prompt speaks of it for long


async def test_a_text_that_is_owed_to_its_author_outlives_its_retention(store: Store) -> None:
    await put(store, comment(1), HOLD)

    await store.sweep(now=NOON + KEEP.case_texts + MINUTE)

    errands = await store.lease_errands(now=NOON, lease=HOUR, limit=100)
    kept = {type(one.action): one.text for one in errands if one.text is not None}
    assert kept == {ReturnText: comment(1).text}


async def test_an_old_decision_goes_with_all_that_hangs_on_it(store: Store) -> None:
    await everything_about(store, MIKA)
    await put(store, comment("new"), at=NOON + KEEP.decisions)

    await store.sweep(now=NOON + KEEP.decisions + MINUTE)

    assert await store.decision(comment("mika-1").id) is None
    assert await store.case_of(comment("mika-1").id) is None
    standing = await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)
    assert [strike.comment for strike in standing.strikes] == [comment("new").id]
    assert await store.standing(CLUB, MIKA, mode=Mode.HOLD) == NEWCOMER
    assert await store.errands_left() == 1
    assert await store.sweep(now=NOON + KEEP.decisions + MINUTE) == 0
    # The version goes on from where it was, or a decision in progress could pass unnoticed.
    assert await put(store, comment("next"), standing=standing.version) is Recorded.NEW


async def test_counts_outlive_everything(store: Store) -> None:
    await put(store, comment(1), ())
    await store.sweep(now=NOON + 1000 * DAY)
    await store.erase(MIKA)

    assert await store.counts(SCHOOL, since=NOON, until=NOON + HOUR) == Counts(seen=1)


async def test_saying_twice_that_an_errand_is_finished_does_not_keep_it_longer(
    store: Store,
) -> None:
    await put(store, comment())
    await store.sweep(now=NOON + KEEP.digests + MINUTE)
    (errand,) = await store.lease_errands(now=NOON, lease=HOUR, limit=9)
    await store.errand_done(errand, now=NOON)

    await store.errand_done(errand, now=NOON + 5 * DAY)
    await store.errand_given_up(errand, now=NOON + 5 * DAY, why="gone")

    assert await store.sweep(now=NOON + KEEP.errands + MINUTE) == 1
