"""What every Store promises about errands."""

import asyncio
from collections import Counter

from bot.core.errand import Errand
from bot.service.ports import Store
from tests.fakes import NOON
from tests.store.conftest import OpenStore
from tests.store.making import HOLD, HOUR, MINUTE, comment, put


async def leased(store: Store, *, limit: int = 100) -> list[Errand]:
    return await store.lease_errands(now=NOON, lease=MINUTE, limit=limit)


async def test_errands_come_in_the_order_in_which_they_were_recorded(store: Store) -> None:
    await put(store, comment("b"), HOLD)
    await put(store, comment("a"), HOLD)

    found = await leased(store)

    ids = [errand.id.removeprefix("test:school:") for errand in found]
    assert ids == [f"{about}/{number}" for about in "ba" for number in (0, 1, 2, 4, 5)]


async def test_nobody_takes_what_somebody_holds_until_the_lease_has_run_out(store: Store) -> None:
    await put(store, comment(), HOLD)

    first = await leased(store, limit=2)
    second = await leased(store, limit=10)

    assert len(first) == 2
    assert len(second) == 3
    assert await leased(store) == []
    again = await store.lease_errands(now=NOON + MINUTE, lease=MINUTE, limit=10)
    assert again == [*first, *second]


async def test_after_a_crash_what_was_held_is_due_at_once_and_what_failed_waits_its_time(
    store: Store,
) -> None:
    await put(store, comment(), HOLD)
    failed, done, *held = await leased(store)
    await store.errand_later(failed, until=NOON + HOUR, why="rate-limit")
    await store.errand_done(done, now=NOON)

    assert await store.release_leases(now=NOON) == len(held)
    assert await leased(store) == held
    await store.release_leases(now=NOON + HOUR)
    again = await store.lease_errands(now=NOON + HOUR, lease=MINUTE, limit=10)
    assert {one.id for one in again} == {one.id for one in (failed, *held)}


async def test_what_is_done_or_given_up_is_not_due_again(store: Store) -> None:
    await put(store, comment(), HOLD)
    one, two, *rest = await leased(store)

    for _ in range(2):
        await store.errand_done(one, now=NOON)
        await store.errand_given_up(two, now=NOON, why="message-deleted")
    await store.errand_later(one, until=NOON, why="rate-limit")
    await store.errand_later(two, until=NOON, why="rate-limit")

    assert await store.errands_left() == len(rest)
    assert await store.lease_errands(now=NOON + HOUR, lease=MINUTE, limit=10) == rest


async def test_what_failed_for_now_is_due_later_with_one_more_try(store: Store) -> None:
    await put(store, comment())
    (errand,) = await leased(store)

    await store.errand_later(errand, until=NOON + HOUR, why="rate-limit")

    assert await store.lease_errands(now=NOON + HOUR - MINUTE, lease=MINUTE, limit=9) == []
    (again,) = await store.lease_errands(now=NOON + HOUR, lease=MINUTE, limit=9)
    assert (again.id, again.tries, again.text) == (errand.id, 1, errand.text)
    assert await store.errands_left() == 1


async def test_many_processes_lease_at_once_and_none_gets_what_another_has(
    open_again: OpenStore,
) -> None:
    stores = [await open_again() for _ in range(3)]
    for number in range(12):
        await put(stores[0], comment(number), HOLD)

    taken = await asyncio.gather(*(leased(stores[n % 3], limit=7) for n in range(12)))
    left = await leased(stores[0])

    errands = Counter(errand.id for batch in [*taken, left] for errand in batch)
    assert len(errands) == 60
    assert set(errands.values()) == {1}
