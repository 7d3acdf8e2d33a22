"""The delivery's loop: it rests, wakes, outlives a store that is away, and stops in stages."""

import asyncio
from datetime import timedelta

from bot.service.backoff import BackOff
from bot.service.delivery import Delivery, Pace
from tests.service.conftest import ForgetfulStore, Room, SlowHands, decided, until


async def test_the_loop_carries_out_what_comes_while_it_runs_until_it_is_stopped(
    room: Room,
) -> None:
    stop = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(room.delivery.run(stop))
        await decided(room)
        await until(lambda: len(room.hands.effects) == len(room.store.parcels))
        await decided(room, number=2)
        await until(lambda: len(room.hands.effects) == len(room.store.parcels))
        stop.set()

    assert await room.store.errands_left() == 0


async def test_a_call_wakes_a_resting_loop_at_once(room: Room) -> None:
    stop = asyncio.Event()
    delivery = Delivery(room.store, room.hands, room.clock, pace=Pace(poll=timedelta(days=1)))
    async with asyncio.TaskGroup() as group:
        group.create_task(delivery.run(stop))
        await asyncio.sleep(0.01)
        await decided(room)
        delivery.wake()
        await until(lambda: len(room.hands.effects) == len(room.store.parcels))
        stop.set()


async def test_a_store_that_is_away_does_not_end_the_loop(
    logged: list[dict[str, object]],
) -> None:
    room = Room(store=ForgetfulStore(closed=3))
    pace = Pace(back_off=BackOff(timedelta(milliseconds=1), timedelta(milliseconds=2)))
    delivery = Delivery(room.store, room.hands, room.clock, pace=pace)
    stop = asyncio.Event()
    await decided(room)
    async with asyncio.TaskGroup() as group:
        group.create_task(delivery.run(stop))
        await until(lambda: len(room.hands.effects) == len(room.store.parcels))
        stop.set()

    failures = [event["failures"] for event in logged if event["event"] == "delivery_failed"]
    assert failures == [1, 2, 3]


async def test_what_is_under_way_at_the_stop_is_finished() -> None:
    room = Room()
    hands = SlowHands()
    delivery = Delivery(room.store, hands, room.clock)
    stop = asyncio.Event()
    await decided(room)
    async with asyncio.TaskGroup() as group:
        group.create_task(delivery.run(stop))
        await until(lambda: hands.inside == 1)
        stop.set()
        await asyncio.sleep(0)
        hands.door.set()

    assert await room.store.errands_left() == 0


async def test_what_takes_too_long_at_the_stop_is_left_for_the_next_start(
    logged: list[dict[str, object]],
) -> None:
    room = Room()
    hands = SlowHands()
    pace = Pace(grace=timedelta(milliseconds=5))
    delivery = Delivery(room.store, hands, room.clock, pace=pace)
    stop = asyncio.Event()
    errands = await decided(room)
    async with asyncio.TaskGroup() as group:
        group.create_task(delivery.run(stop))
        await until(lambda: hands.inside == 1)
        stop.set()

    assert logged[-1]["event"] == "delivery_stopped_early"
    assert (hands.effects, await room.store.errands_left()) == ({}, len(errands))
    room.clock.pass_by(timedelta(hours=1))
    assert await room.delivery.run_once() == len(errands)
