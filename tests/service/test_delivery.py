"""The delivery: what was decided is carried out once, in order, and nothing is lost."""

import asyncio
from datetime import timedelta

import pytest

from bot.core.decision import Mode
from bot.core.errand import ErrandState
from bot.core.errors import GiveUpError, SettledError, TryLaterError, WaitError
from bot.service.delivery import Delivery, Pace
from tests.service.conftest import (
    HERE,
    HURTFUL,
    MINUTE,
    ForgetfulStore,
    Room,
    SlowHands,
    decided,
    until,
)


async def test_what_was_decided_is_carried_out_in_order_and_once(room: Room) -> None:
    errands = await decided(room)

    assert await room.delivery.run_once() == len(errands) > 1
    assert await room.delivery.run_once() == 0
    assert room.hands.attempts == [errand.id for errand in errands]
    assert await room.store.errands_left() == 0


async def test_in_a_community_that_observes_other_hands_are_given_the_same_errands() -> None:
    room = Room()
    room.pipeline = room.another_pipeline(mode=Mode.OBSERVE)
    errands = await decided(room)

    await room.delivery.run_once()

    assert room.hands.attempts == []
    assert list(room.watched.effects.values()) == list(errands)


async def test_hands_that_observe_say_what_they_would_have_done_without_words(
    logged: list[dict[str, object]],
) -> None:
    room = Room()
    delivery = Delivery(room.store, room.hands, room.clock)
    room.pipeline = room.another_pipeline(mode=Mode.OBSERVE)
    errands = await decided(room)
    logged.clear()

    await delivery.run_once()

    assert [(event["event"], event["errand"]) for event in logged] == [
        ("would_act", errand.id) for errand in errands
    ]
    assert logged[0]["action"] == type(errands[0].action).__name__
    assert HURTFUL not in repr(logged)
    assert room.hands.attempts == []


async def test_an_errand_that_fails_for_now_is_done_later(room: Room) -> None:
    room.pipeline = room.another_pipeline(mode=Mode.NUDGE)
    first, *others = await decided(room)
    room.hands.fail(first.id, [TryLaterError("busy")])

    await room.delivery.run_once()
    assert list(room.hands.effects) == [errand.id for errand in others]
    assert await room.delivery.run_once() == 0

    room.clock.pass_by(MINUTE)
    assert await room.delivery.run_once() == 1
    assert first.id in room.hands.effects
    assert await room.store.errands_left() == 0


async def test_what_the_other_side_asks_to_wait_is_waited(room: Room) -> None:
    room.pipeline = room.another_pipeline(mode=Mode.NUDGE)
    first, *_ = await decided(room)
    room.hands.fail(first.id, [TryLaterError("rate-limited", retry_after=300)])
    await room.delivery.run_once()

    room.clock.pass_by(4 * MINUTE)
    assert await room.delivery.run_once() == 0
    room.clock.pass_by(MINUTE)
    assert await room.delivery.run_once() == 1


async def test_a_wait_that_is_no_number_of_seconds_is_not_believed(room: Room) -> None:
    room.pipeline = room.another_pipeline(mode=Mode.NUDGE)
    first, *_ = await decided(room)
    room.hands.fail(first.id, [TryLaterError("rate-limited", retry_after="tomorrow")])
    await room.delivery.run_once()

    room.clock.pass_by(MINUTE)
    assert await room.delivery.run_once() == 1


async def test_an_errand_that_can_never_be_done_is_given_up_with_the_reason(room: Room) -> None:
    first, *_ = await decided(room)
    room.hands.fail(first.id, [GiveUpError("message-gone")])

    await room.delivery.run_once()

    assert room.store.parcels[first.id].why == "message-gone"
    assert first.id not in room.hands.effects
    assert await room.store.errands_left() == 0


async def test_an_errand_that_fails_again_and_again_is_given_up(room: Room) -> None:
    first, *_ = await decided(room)
    room.hands.fail(first.id, [TryLaterError("busy")] * 100)

    for _ in range(10):
        await room.delivery.run_once()
        room.clock.pass_by(MINUTE)

    assert room.hands.attempts.count(first.id) == 5
    assert (room.store.parcels[first.id].why, await room.store.errands_left()) == ("busy", 0)


async def test_what_waits_for_somebody_is_never_given_up(
    room: Room, logged: list[dict[str, object]]
) -> None:
    first, *_ = await decided(room)
    room.hands.fail(first.id, [WaitError("no-desk", retry_after=900)] * 20)

    for _ in range(20):
        await room.delivery.run_once()
        room.clock.pass_by(15 * MINUTE)
    await room.delivery.run_once()

    assert first.id in room.hands.effects
    assert {event["event"] for event in logged if event.get("why") == "no-desk"} == {"errand_waits"}


async def test_where_nothing_is_left_to_do_nothing_is_wrong(
    room: Room, logged: list[dict[str, object]]
) -> None:
    first, *_ = await decided(room)
    room.hands.fail(first.id, [SettledError("message-gone")])

    await room.delivery.run_once()

    assert await room.store.errand_state(first.id) is ErrandState.SETTLED
    assert await room.store.retry_errands(HERE, now=room.clock.now()) == 0
    assert [one["level"] for one in logged if one.get("why") == "message-gone"] == ["info"]


async def test_hands_that_make_a_mistake_stop_nothing_and_say_no_words(
    room: Room, logged: list[dict[str, object]]
) -> None:
    first, *others = await decided(room)
    room.hands.fail(first.id, [RuntimeError(HURTFUL)] * 100)
    logged.clear()

    for _ in range(10):
        await room.delivery.run_once()
        room.clock.pass_by(MINUTE)

    assert set(room.hands.effects) == {errand.id for errand in others}
    assert room.hands.attempts.count(first.id) == 3
    assert room.store.parcels[first.id].why == "unexpected RuntimeError"
    assert logged[0]["event"] == "errand_failed"
    assert str(logged[0]["where"]).startswith("fakes.py:")
    assert HURTFUL not in repr(logged)


async def test_an_errand_that_hangs_is_tried_again_later(room: Room) -> None:
    room.pipeline = room.another_pipeline(mode=Mode.NUDGE)
    hands = SlowHands()
    delivery = Delivery(room.store, hands, room.clock, pace=Pace(each=timedelta(milliseconds=5)))
    first, *_ = await decided(room)

    await delivery.run_once()
    assert {parcel.why for parcel in room.store.parcels.values()} == {"errand-timeout"}

    hands.door.set()
    room.clock.pass_by(MINUTE)
    await delivery.run_once()
    assert first.id in hands.effects


async def test_one_author_at_a_time_and_no_more_authors_at_once_than_allowed() -> None:
    room = Room()
    hands = SlowHands()
    delivery = Delivery(room.store, hands, room.clock, pace=Pace(at_once=2))
    for number in range(6):
        await decided(room, number=number, author=f"author {number % 3}")
    async with asyncio.TaskGroup() as group:
        group.create_task(delivery.run_once())
        await until(lambda: hands.inside == 2)
        hands.door.set()

    assert hands.most == 2
    for who in range(3):
        theirs = [errand for errand in hands.effects.values() if errand.author == f"author {who}"]
        expected = [
            p.errand.id for p in room.store.parcels.values() if p.errand.author == f"author {who}"
        ]
        assert [errand.id for errand in theirs] == expected


async def test_an_outcome_that_cannot_be_recorded_brings_the_errand_back_without_effect(
    logged: list[dict[str, object]],
) -> None:
    store = ForgetfulStore(lost=1)
    room = Room(store=store)
    room.pipeline = room.another_pipeline(mode=Mode.NUDGE)
    errands = await decided(room)

    await room.delivery.run_once()
    assert await store.errands_left() == 1
    assert logged[-1]["event"] == "errand_not_recorded"

    room.clock.pass_by(timedelta(hours=1))
    await room.delivery.run_once()
    assert (await store.errands_left(), len(room.hands.effects)) == (0, len(errands))
    assert room.hands.attempts.count(errands[0].id) == 2


def test_a_lease_that_a_batch_could_outlast_is_refused() -> None:
    with pytest.raises(ValueError, match="outlast"):
        Pace(lease=MINUTE, each=timedelta(seconds=30), batch=3)
