"""How long every Store keeps what a case is about."""

from datetime import datetime

import pytest

from bot.core.case import CaseEvent
from bot.service.ports import Store
from tests.fakes import NOON
from tests.store.making import DAY, HOLD, HOUR, KEEP, MINUTE, comment, put

ANA = "moderator-ana"
DECIDE = (CaseEvent.TAKE, CaseEvent.UPHOLD)


async def readable(store: Store) -> bool:
    record = await store.decision(comment().id)
    return record is not None and record.text is not None


async def steps(store: Store, *events: CaseEvent, at: datetime) -> None:
    for event in events:
        case = await store.case_of(comment().id)
        assert case is not None
        by = case.author if event is CaseEvent.APPEAL else ANA
        await store.step(case, event, by=by, note="", now=at)


@pytest.mark.parametrize("events", [(), (CaseEvent.TAKE,), (*DECIDE, CaseEvent.APPEAL)])
async def test_what_a_case_is_about_can_be_read_until_it_is_decided(
    store: Store, events: tuple[CaseEvent, ...]
) -> None:
    await put(store, comment(), HOLD)
    await steps(store, *events, at=NOON)

    await store.sweep(now=NOON + KEEP.case_texts)
    assert await readable(store)

    await store.sweep(now=NOON + KEEP.case_texts + MINUTE)
    assert not await readable(store)


async def test_after_a_case_is_decided_its_text_goes_when_it_can_hardly_be_appealed_any_more(
    store: Store,
) -> None:
    await put(store, comment(), HOLD)
    monday = NOON + KEEP.texts + DAY
    await steps(store, *DECIDE, at=monday)

    await store.sweep(now=monday + HOUR)
    assert await readable(store)

    await store.sweep(now=monday + KEEP.texts + MINUTE)
    assert not await readable(store)


async def test_a_case_that_was_decided_at_once_keeps_its_text_no_longer_than_any(
    store: Store,
) -> None:
    await put(store, comment(), HOLD)
    await steps(store, *DECIDE, at=NOON)

    await store.sweep(now=NOON + KEEP.texts + MINUTE)

    assert not await readable(store)


async def test_texts_without_a_case_are_not_kept_for_those_with_one(store: Store) -> None:
    await put(store, comment(), HOLD)
    await put(store, comment(2))

    await store.sweep(now=NOON + KEEP.texts + MINUTE)

    other = await store.decision(comment(2).id)
    assert other is not None
    assert other.text is None
    assert await readable(store)
