"""What every Store promises about comments, decisions and standing."""

import asyncio
from datetime import timedelta

import pytest

from bot.core.actions import Escalate, Hold, Tip
from bot.core.comment import CommentId
from bot.core.decision import Decision, Mode
from bot.core.report import Counts
from bot.core.standing import NEWCOMER, Strike
from bot.service.ports import Recorded, Store
from classifiers.verdict import Label
from tests.fakes import NOON, verdict_of
from tests.store.conftest import OpenStore
from tests.store.making import (
    CLUB,
    HOLD,
    HOUR,
    MIKA,
    MINUTE,
    NOA,
    SCHOOL,
    STRIKE,
    UNKIND,
    comment,
    decided,
    errands_of,
    put,
)


async def numbers(store: Store) -> Counts:
    return await store.counts(SCHOOL, since=NOON - HOUR, until=NOON + 100 * HOUR)


@pytest.mark.parametrize("actions", [(), STRIKE], ids=["ordinary", "acted on"])
async def test_the_same_comment_counts_once(store: Store, actions: tuple[()]) -> None:
    assert not await store.known(comment().id)

    assert await put(store, comment(), actions) is Recorded.NEW
    assert await put(store, comment(), actions) is Recorded.KNOWN
    assert await put(store, comment(), HOLD) is Recorded.KNOWN

    assert await store.known(comment().id)
    assert (await numbers(store)).seen == 1
    assert len((await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)).strikes) == len(actions) // 2
    assert await store.errands_left() == len(actions) // 2


async def test_a_known_comment_is_known_whatever_version_the_second_decision_was_made_on(
    store: Store,
) -> None:
    await put(store, comment())

    assert await put(store, comment(), standing=0) is Recorded.KNOWN


async def test_an_ordinary_comment_leaves_no_decision_and_does_not_touch_the_standing(
    store: Store,
) -> None:
    await put(store, comment(1))
    before = await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)

    # Whatever version it was decided on: nothing about an ordinary comment can be out of date.
    assert await put(store, comment(2), (), standing=77) is Recorded.NEW

    assert await store.decision(comment(2).id) is None
    assert await store.standing(SCHOOL, MIKA, mode=Mode.HOLD) == before


async def test_a_decision_comes_back_as_it_was_recorded(store: Store) -> None:
    about = comment(text="nul \0, lone \ud800, 🐍, and Ünïcödé")
    decision = decided(about, HOLD, at=NOON + timedelta(microseconds=1))
    errands = errands_of(about, decision)

    await store.record(about, UNKIND, decision, errands, standing=0, now=NOON + HOUR)

    record = await store.decision(about.id)
    assert record is not None
    assert record.decision == decision
    assert (record.community, record.author) == (SCHOOL, MIKA)
    assert record.text == about.text
    assert dict(record.scores) == dict(UNKIND.scores)
    assert await store.lease_errands(now=NOON + HOUR, lease=HOUR, limit=10) == list(errands)


async def test_nothing_is_known_of_a_stranger(store: Store) -> None:
    await put(store, comment(author=NOA))

    assert await store.standing(SCHOOL, MIKA, mode=Mode.HOLD) == NEWCOMER
    assert await store.standing(CLUB, NOA, mode=Mode.HOLD) == NEWCOMER
    assert await store.decision(CommentId("test:unheard")) is None
    assert await store.case_of(CommentId("test:unheard")) is None


async def test_standing_holds_strikes_and_when_the_bot_spoke_oldest_first(store: Store) -> None:
    await put(store, comment(2), HOLD, at=NOON + HOUR)
    await put(store, comment(1), STRIKE, at=NOON)
    await put(store, comment(3), (Hold(),), at=NOON + 2 * HOUR)
    await put(store, comment(4), (Tip("profanity"),), at=NOON + 3 * HOUR)

    standing = await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)

    assert standing.strikes == (
        Strike(comment(1).id, Label.BULLYING, 1.5, NOON),
        Strike(comment(2).id, Label.THREAT, 3.0, NOON + HOUR),
    )
    assert standing.prompted_at == (NOON, NOON + HOUR, NOON + 3 * HOUR)
    assert standing.disputed == frozenset()
    assert standing.version == 4


async def test_a_decision_made_on_an_old_standing_changes_nothing(store: Store) -> None:
    await put(store, comment(1), standing=0)

    for version in (0, 2):
        assert await put(store, comment(2), HOLD, standing=version) is Recorded.STALE

    assert not await store.known(comment(2).id)
    assert await store.case_of(comment(2).id) is None
    assert await store.errands_left() == 1
    assert (await numbers(store)).seen == 1
    assert await put(store, comment(2), HOLD, standing=1) is Recorded.NEW


async def test_a_newcomer_has_no_later_version(store: Store) -> None:
    assert await put(store, comment(), standing=3) is Recorded.STALE
    assert await put(store, comment(), standing=0) is Recorded.NEW


async def test_of_two_comments_of_one_author_at_once_the_second_is_decided_again(
    store: Store,
) -> None:
    outcomes = await asyncio.gather(
        *(put(store, comment(number), standing=0) for number in range(5))
    )

    assert sorted(outcomes) == [Recorded.NEW, *[Recorded.STALE] * 4]
    assert len((await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)).strikes) == 1


async def test_of_one_comment_twice_at_once_one_is_known(store: Store) -> None:
    for actions in ((), STRIKE):
        about = comment(f"with {len(actions)} actions")
        outcomes = await asyncio.gather(*(put(store, about, actions, standing=0) for _ in range(5)))

        assert sorted(outcomes) == [*[Recorded.KNOWN] * 4, Recorded.NEW]


async def test_authors_and_communities_do_not_wait_for_each_other(store: Store) -> None:
    abouts = [comment(author=NOA), comment(2), comment(community=CLUB)]

    assert [await put(store, about, standing=0) for about in abouts] == [Recorded.NEW] * 3


async def test_what_was_only_observed_counts_while_observing_and_not_after(store: Store) -> None:
    await put(store, comment(1), HOLD, mode=Mode.OBSERVE)
    await put(store, comment(2), STRIKE, mode=Mode.NUDGE, at=NOON + MINUTE)

    observed = await store.standing(SCHOOL, MIKA, mode=Mode.OBSERVE)
    real = await store.standing(SCHOOL, MIKA, mode=Mode.NUDGE)

    assert [strike.comment for strike in observed.strikes] == [comment(1).id, comment(2).id]
    assert observed.prompted_at == (NOON, NOON + MINUTE)
    assert [strike.comment for strike in real.strikes] == [comment(2).id]
    assert real.prompted_at == (NOON + MINUTE,)
    assert real.version == observed.version == 2


async def test_observing_opens_no_case_and_escalating_does(store: Store) -> None:
    await put(store, comment(1), HOLD, mode=Mode.OBSERVE)
    await put(store, comment(2), HOLD, mode=Mode.HOLD)

    assert await store.case_of(comment(1).id) is None
    case = await store.case_of(comment(2).id)
    assert case is not None
    assert (case.urgent, case.why, case.opened_at) == (True, "hold_at", NOON)
    assert (case.comment, case.community, case.author) == (comment(2).id, SCHOOL, MIKA)
    assert case.steps == ()


async def test_a_comment_that_could_not_be_judged_waits_and_is_due_again(store: Store) -> None:
    late, early = comment(1, at=NOON + MINUTE), comment(2, at=NOON, text="\udfff earlier")
    await store.wait_to_be_judged(late, until=NOON)
    await store.wait_to_be_judged(early, until=NOON)
    await store.wait_to_be_judged(comment(3), until=NOON + HOUR)

    due = await store.waiting(now=NOON, limit=10)

    assert [(one.comment, one.tries) for one in due] == [(early, 1), (late, 1)]
    assert [one.comment for one in await store.waiting(now=NOON, limit=1)] == [early]
    assert await store.waiting(now=NOON - MINUTE, limit=10) == []

    await store.wait_to_be_judged(early, until=NOON + HOUR)

    assert [one.comment for one in await store.waiting(now=NOON, limit=10)] == [late]
    later = await store.waiting(now=NOON + HOUR, limit=10)
    assert {one.comment: one.tries for one in later} == {early: 2, late: 1, comment(3): 1}


@pytest.mark.parametrize("actions", [(), STRIKE], ids=["ordinary", "acted on"])
async def test_a_judged_comment_does_not_wait(store: Store, actions: tuple[()]) -> None:
    await store.wait_to_be_judged(comment(), until=NOON)
    await put(store, comment(), actions)
    assert await store.waiting(now=NOON, limit=10) == []

    await store.wait_to_be_judged(comment(), until=NOON)

    assert await store.waiting(now=NOON, limit=10) == []


async def test_a_stale_decision_leaves_the_comment_waiting(store: Store) -> None:
    await store.wait_to_be_judged(comment(2), until=NOON)
    await put(store, comment(1))

    await put(store, comment(2), standing=0)

    assert len(await store.waiting(now=NOON, limit=10)) == 1


async def test_numbers_are_summed_by_the_hour_per_community(store: Store) -> None:
    about = comment("unread")
    unread = verdict_of({Label.INSULT: 0.9}, supported=False, read_fraction=0.5)
    nothing = Decision(about.id, (), (), "r", "m", Mode.OBSERVE, NOON)
    await store.record(about, unread, nothing, (), standing=0, now=NOON + 59 * MINUTE)
    await put(store, comment(1), HOLD, at=NOON + HOUR)
    await put(store, comment(2), (Escalate("unread"),), at=NOON + HOUR)
    await put(store, comment(3, community=CLUB), STRIKE)

    first = await store.counts(SCHOOL, since=NOON, until=NOON + HOUR)
    second = await store.counts(SCHOOL, since=NOON + HOUR, until=NOON + 2 * HOUR)

    assert first == Counts(seen=1, flagged=1, unsupported=1, unread=1)
    assert second == Counts(seen=2, flagged=2, acted=2, prompted=1, held=1, strikes=1, escalated=2)
    assert await store.counts(SCHOOL, since=NOON, until=NOON + 2 * HOUR) == first + second
    assert await store.counts(SCHOOL, since=NOON, until=NOON) == Counts()


async def test_two_processes_at_once_decide_one_author_in_order(open_again: OpenStore) -> None:
    stores = [await open_again(), await open_again()]

    outcomes = await asyncio.gather(
        *(put(stores[number % 2], comment(number), standing=0) for number in range(6))
    )

    assert sorted(outcomes) == [Recorded.NEW, *[Recorded.STALE] * 5]


async def test_two_processes_at_once_know_one_comment(open_again: OpenStore) -> None:
    stores = [await open_again(), await open_again()]

    outcomes = await asyncio.gather(
        *(put(stores[number % 2], comment(), (), standing=0) for number in range(6))
    )

    assert sorted(outcomes) == [*[Recorded.KNOWN] * 5, Recorded.NEW]
    assert (await numbers(stores[0])).seen == 1
