"""What every Store promises about communities that we were removed from."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Deed, Hold, Lift, Notice, Repost, TakeAway
from bot.core.campaign import SCHEDULE, UNDER_WAY, CampaignEvent
from bot.core.campaign_version import Version
from bot.core.case import CaseEvent, CaseState
from bot.core.challenge import EntryEvent
from bot.core.comment import CommentId, CommunityId
from bot.core.decision import Mode
from bot.core.departure import CHANGES, LEFT, WORDS, Return
from bot.core.errand import Errand, ErrandId, ErrandState
from bot.core.reminders import ReminderId
from bot.core.rules import preset
from bot.core.schedule import occasions
from bot.service.challenge_ports import ChallengeStore, Sent
from bot.service.ports import Store
from bot.service.reminder_ports import ReminderStore
from bot.store import KeyRing, open_store
from tests.core.campaigning import free, plan
from tests.fakes import NOON
from tests.memory_challenges import MemoryChallenges
from tests.memory_reminders import MemoryReminders
from tests.store.conftest import OpenStore
from tests.store.making import CLUB, DAY, HOLD, HOUR, KEEP, MIKA, MINUTE, NOA, SCHOOL, comment, put
from tests.store.test_contract_challenges import entry
from tests.store.test_contract_reminders import reminder
from tests.store.test_desk import PIA, decide, report

LEASE = 10 * MINUTE


class Keeper(ChallengeStore, ReminderStore, Protocol):
    """What plans something, and marks a community as left."""

    async def mark_left(self, community: CommunityId, *, now: datetime) -> datetime: ...


@dataclass
class MemoryKeeper(MemoryChallenges, MemoryReminders):
    """Both in memory."""


PROMPT, FALL, BACK, _STRIKE, CALL, SHOWN = (ErrandId(f"{comment().id}/{n}") for n in range(6))
STEPS = (CampaignEvent.REVIEW, CampaignEvent.APPROVE, CampaignEvent.SCHEDULE)


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


@pytest.fixture
async def keeper(place: str | None, keys: KeyRing) -> AsyncIterator[Keeper]:
    if place is None:
        yield MemoryKeeper()
        return
    async with open_store(place, keys=keys, retention=KEEP) as store:
        yield store


async def test_campaigns_and_reminders_rest_where_we_were_removed(keeper: Keeper) -> None:
    runs = []
    for community in (SCHOOL, CLUB):
        run = await keeper.add_campaign(community, "kind", Version(plan(), {}, "mod", NOON))
        run = await keeper.step_campaign(run, STEPS, by="other", now=NOON)
        run = await keeper.step_campaign(run, [CampaignEvent.BEGIN], by=SCHEDULE, now=NOON)
        slots = occasions(run.id, plan(), free())
        assert await keeper.claim_slot(slots[0], community, now=NOON)
        one = replace(reminder(1), id=ReminderId(community), community=community)
        assert await keeper.add_reminder(one, most=1)
        sent = replace(entry(), id=CommentId(community), community=community, campaign=run.id)
        sent = replace(sent, slot=slots[0].id, message=community)
        assert await keeper.send_entry(sent, waiting=1) is Sent.NEW
        sent = await keeper.step_entry(sent, EntryEvent.APPROVE, by="mod", now=NOON)
        await keeper.show_entries([sent.id])
        assert await keeper.name_entry(sent.id, sent.author, named=True)
        runs.append((run, slots))
    assert await looked_for(keeper) == [{SCHOOL, CLUB}] * 4

    await keeper.mark_left(SCHOOL, now=NOON)

    assert await looked_for(keeper) == [{CLUB}] * 4
    (left, slots), _ = runs
    assert not await keeper.claim_slot(slots[1], SCHOOL, now=NOON)
    assert not await keeper.claim_again(slots[0].id, now=NOON)
    assert [run.id for run in await keeper.campaigns(SCHOOL)] == [left.id]
    assert await keeper.reminders_of(SCHOOL, MIKA)


async def looked_for(keeper: Keeper) -> list[set[CommunityId]]:
    """Where there is something to do, by what looks for it."""
    return [
        {run.community for run in await keeper.campaigns_everywhere(UNDER_WAY)},
        {record.community for record in await keeper.claimed_slots()},
        {one.community for one in await keeper.due_reminders(now=NOON + DAY)},
        {one.community for one in await keeper.amends()},
    ]


async def test_moderators_are_not_called_again_and_nobody_hears_of_a_report(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    for community in (SCHOOL, CLUB):
        for number in (1, 2):
            await report(store, about=comment(number, community=community))
        case = await store.case_of(comment(1, community=community).id)
        assert case is not None
        await decide(store, case, CaseEvent.UPHOLD)

    await store.mark_left(SCHOOL, now=NOON)

    found = await store.untaken(prefix="", quiet_since=NOON, limit=9)
    assert [case.community for case in found] == [CLUB]
    untold = await store.untold_reports(limit=9)
    assert [one.case.community for one in untold] == [CLUB]


async def test_who_is_on_record_where_we_were_removed_can_be_found(open_again: OpenStore) -> None:
    store = await open_again()
    await put(store, comment(), HOLD)
    await report(store, by=PIA, about=comment(2))
    assert await store.left_with(MIKA) == []

    await store.mark_left(SCHOOL, now=NOON)

    assert await store.left_with(MIKA) == await store.left_with(PIA) == [(SCHOOL, NOON)]
    assert await store.left_with(NOA) == []


async def test_of_two_that_erase_and_one_that_takes_back_one_alone_does_it(
    open_again: OpenStore,
) -> None:
    first, second, third = await open_again(), await open_again(), await open_again()
    now = NOON + KEEP.left
    for number in range(5):
        await put(first, comment(number, at=now), HOLD, at=now)
        await first.mark_left(SCHOOL, now=NOON)

        done = await asyncio.gather(
            first.erase_left(now=now),
            second.erase_left(now=now),
            third.take_back(SCHOOL, now=now, notes=said),
        )

        assert sum(map(bool, done)) == 1
        assert await nothing_is_left_of(first, SCHOOL)


async def test_an_erasure_that_is_cut_short_is_done_by_the_next(
    open_again: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = await open_again()
    await put(store, comment(), HOLD)
    await store.mark_left(SCHOOL, now=NOON)
    erase, now = store._erase_all_of, NOON + KEEP.left

    async def cut_short(connection: AsyncConnection, community: CommunityId) -> int:
        await erase(connection, community)
        raise asyncio.CancelledError

    with monkeypatch.context() as patched:
        patched.setattr(store, "_erase_all_of", cut_short)
        with pytest.raises(asyncio.CancelledError):
            await store.erase_left(now=now)
    assert await store.left_at(SCHOOL) == NOON
    assert await store.decision(comment().id) is not None

    assert await (await open_again()).erase_left(now=now) == [SCHOOL]
    assert await nothing_is_left_of(store, SCHOOL)
