"""What every keeper of plans promises about communities that we were removed from, and what every
database promises to several who work on it at once.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.campaign import SCHEDULE, UNDER_WAY, CampaignEvent
from bot.core.campaign_version import Version
from bot.core.case import CaseEvent
from bot.core.challenge import EntryEvent
from bot.core.comment import CommentId, CommunityId
from bot.core.reminders import ReminderId
from bot.core.schedule import occasions
from bot.service.challenge_ports import ChallengeStore, Sent
from bot.service.reminder_ports import ReminderStore
from bot.store import KeyRing, open_store
from tests.core.campaigning import free, plan
from tests.fakes import NOON
from tests.memory_challenges import MemoryChallenges
from tests.memory_reminders import MemoryReminders
from tests.store.conftest import OpenStore
from tests.store.making import CLUB, DAY, HOLD, KEEP, MIKA, NOA, SCHOOL, comment, put
from tests.store.test_contract_challenges import entry
from tests.store.test_contract_departures import nothing_is_left_of, said
from tests.store.test_contract_reminders import reminder
from tests.store.test_desk import PIA, decide, report

STEPS = (CampaignEvent.REVIEW, CampaignEvent.APPROVE, CampaignEvent.SCHEDULE)


class Keeper(ChallengeStore, ReminderStore, Protocol):
    """What plans something, and marks a community as left."""

    async def mark_left(self, community: CommunityId, *, now: datetime) -> datetime: ...


@dataclass
class MemoryKeeper(MemoryChallenges, MemoryReminders):
    """Both in memory."""


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

    found = await store.untaken(prefix="", now=NOON, limit=9)
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
