"""What every Store promises about communities that we were removed from."""

from dataclasses import replace
from datetime import timedelta

from bot.core.actions import Deed, Hold, Lift, Notice, Repost, TakeAway
from bot.core.case import CaseState
from bot.core.comment import CommunityId
from bot.core.decision import Mode
from bot.core.departure import CHANGES, LEFT, WORDS, Return
from bot.core.errand import Errand, ErrandId, ErrandState
from bot.core.rules import preset
from bot.service.ports import Store
from tests.fakes import NOON
from tests.store.making import CLUB, DAY, HOLD, HOUR, KEEP, MIKA, MINUTE, NOA, SCHOOL, comment, put

LEASE = 10 * MINUTE
PROMPT, FALL, BACK, _STRIKE, CALL, SHOWN = (ErrandId(f"{comment().id}/{n}") for n in range(6))


def said(back: Return) -> dict[str, str | None]:
    return {"back": str(back.late)}


async def states(store: Store, *errands: ErrandId) -> list[ErrandState | None]:
    return [await store.errand_state(one) for one in errands]


async def due(store: Store, now: timedelta = DAY) -> set[ErrandId]:
    found = await store.lease_errands(now=NOON + now, lease=LEASE, limit=99)
    return {one.id for one in found}


async def test_marking_twice_is_marking_once_and_the_first_time_stands(store: Store) -> None:
    assert await store.left_at(SCHOOL) is None

    assert await store.mark_left(SCHOOL, now=NOON) == NOON
    assert await store.mark_left(SCHOOL, now=NOON + DAY) == NOON
    assert await store.mark_left(CLUB, now=NOON + HOUR) == NOON + HOUR

    assert await store.left_at(SCHOOL) == NOON
    assert await store.departures() == [(CLUB, NOON + HOUR), (SCHOOL, NOON)]


async def test_nothing_is_due_where_we_were_removed_and_elsewhere_all_is(store: Store) -> None:
    for community in (SCHOOL, CLUB):
        await put(store, comment(community=community), HOLD)
        await store.wait_to_be_judged(comment(2, community=community), until=NOON)

    await store.mark_left(SCHOOL, now=NOON)

    found = await store.lease_errands(now=NOON, lease=LEASE, limit=99)
    assert {one.community for one in found} == {CLUB}
    waiting = await store.waiting(now=NOON, limit=99)
    assert [one.comment.community for one in waiting] == [CLUB]
    assert await store.errands_left() == len(found)
    assert await store.rules(SCHOOL) is None
    assert await store.decision(comment().id) is not None


async def test_who_is_taken_back_soon_finds_all_as_it_was(store: Store) -> None:
    await put(store, comment(), HOLD)
    await store.set_rules(SCHOOL, preset("school", mode=Mode.HOLD), by="ana", now=NOON)
    held = await store.lease_errands(now=NOON, lease=LEASE, limit=1)
    await store.mark_left(SCHOOL, now=NOON)

    back = await store.take_back(SCHOOL, now=NOON + WORDS, notes=said)

    assert back == Return(NOON, kept=True)
    assert await store.memo(SCHOOL, "back") == "0"
    assert await store.left_at(SCHOOL) is None
    assert await due(store) == {PROMPT, FALL, BACK, CALL, SHOWN}
    assert held[0].id == PROMPT
    assert await store.rules(SCHOOL) == preset("school", mode=Mode.HOLD)
    assert len(await store.cases(SCHOOL, states=list(CaseState))) == 1


async def test_what_comes_too_late_is_not_carried_out_and_says_why(store: Store) -> None:
    await put(store, comment(), HOLD)
    await store.mark_left(SCHOOL, now=NOON)

    back = await store.take_back(SCHOOL, now=NOON + 2 * HOUR, notes=said)

    assert back == Return(NOON, kept=True, late=2)
    assert await store.memo(SCHOOL, "back") == "2"
    settled, waits = ErrandState.SETTLED, ErrandState.WAITING
    assert await states(store, PROMPT, SHOWN) == [settled, settled]
    assert await states(store, FALL, BACK, CALL) == [waits, waits, waits]
    assert await due(store) == {FALL, BACK, CALL}


async def test_after_days_only_what_somebody_is_owed_is_carried_out(store: Store) -> None:
    await put(store, comment(), HOLD)
    mine = Errand(
        ErrandId("x/edit"), comment().id, SCHOOL, comment().place, MIKA, Repost(), Mode.HOLD, "it",
        text="better words",
    )  # fmt: skip
    deeds: tuple[Deed, ...] = (Hold(), Lift(), Notice("overturned"), TakeAway("5", last=True))
    owed = [
        replace(mine, id=ErrandId(f"x/{number}-1"), action=action, text=None)
        for number, action in enumerate(deeds)
    ]
    await store.follow_up([mine, *owed], now=NOON)
    await store.mark_left(SCHOOL, now=NOON)

    back = await store.take_back(SCHOOL, now=NOON + CHANGES + MINUTE, notes=said)

    assert back is not None
    assert back.late == 4
    assert await due(store, 2 * DAY) == {BACK, CALL} | {one.id for one in owed}
    assert await states(store, FALL, mine.id) == [ErrandState.SETTLED, ErrandState.GIVEN_UP]
    assert await store.errands_stuck(SCHOOL) == {(ErrandState.GIVEN_UP, LEFT): 1}
    assert await store.retry_errands(SCHOOL, now=NOON) == 1
    again = await store.lease_errands(now=NOON, lease=LEASE, limit=99)
    assert [one.text for one in again] == ["better words"]


async def test_taking_back_what_was_not_left_changes_nothing(store: Store) -> None:
    await put(store, comment(), HOLD)

    assert await store.take_back(SCHOOL, now=NOON + 99 * DAY, notes=said) is None

    assert await store.memo(SCHOOL, "back") is None
    assert await due(store) >= {PROMPT, FALL}


async def test_after_the_grace_period_everything_is_erased_once(store: Store) -> None:
    for community in (SCHOOL, CLUB):
        await put(store, comment(community=community), HOLD)
        await store.set_rules(community, preset("school"), by="ana", now=NOON)
        await store.wait_to_be_judged(comment(2, community=community), until=NOON)
        await store.set_memo(community, "desk", "5", now=NOON)
    await store.mark_left(SCHOOL, now=NOON)

    assert await store.erase_left(now=NOON + KEEP.left - MINUTE) == []
    assert await store.decision(comment().id) is not None
    assert await store.erase_left(now=NOON + KEEP.left) == [SCHOOL]
    assert await store.erase_left(now=NOON + KEEP.left) == []

    assert await nothing_is_left_of(store, SCHOOL)
    assert not await nothing_is_left_of(store, CLUB)
    assert await store.departures() == []


async def test_who_is_taken_back_too_late_starts_afresh(store: Store) -> None:
    await put(store, comment(), HOLD)
    await store.set_rules(SCHOOL, preset("school"), by="ana", now=NOON)
    await store.set_memo(SCHOOL, "desk", "5", now=NOON)
    await store.mark_left(SCHOOL, now=NOON)

    back = await store.take_back(SCHOOL, now=NOON + KEEP.left, notes=said)

    assert back == Return(NOON, kept=False)
    assert await nothing_is_left_of(store, SCHOOL)
    assert await store.memo(SCHOOL, "back") is None
    assert await store.departures() == []
    await put(store, comment(3), HOLD)
    assert len(await due(store)) == 5


async def nothing_is_left_of(store: Store, community: CommunityId) -> bool:
    about = comment(community=community)
    kept = [
        await store.decision(about.id),
        await store.rules(community),
        await store.memo(community, "desk"),
        await store.errand_state(ErrandId(f"{about.id}/0")),
    ]
    many = [
        await store.waiting_left(community),
        len(await store.cases(community, states=list(CaseState))),
        (await store.counts(community, since=NOON - DAY, until=NOON + DAY)).seen,
    ]
    return kept == [None] * len(kept) and not any(many)


async def test_people_are_erased_and_texts_forgotten_where_we_were_removed(store: Store) -> None:
    await put(store, comment(), HOLD)
    await put(store, comment(2, author=NOA), HOLD)
    await store.mark_left(SCHOOL, now=NOON)

    assert await store.erase(MIKA) == 1
    assert await store.decision(comment().id) is None
    await store.sweep(now=NOON + KEEP.case_texts + MINUTE)
    other = await store.decision(comment(2).id)
    assert other is not None
    assert other.text is None
