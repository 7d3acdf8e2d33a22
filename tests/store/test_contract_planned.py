"""What every Store promises about errands that are planned for later."""

from dataclasses import replace

from bot.core.comment import NOBODY
from bot.core.errand import Errand, ErrandId
from bot.core.errands import LOOKS, taken_away
from bot.service.ports import Store
from tests.fakes import NOON
from tests.store.making import DAY, HOUR, KEEP, MIKA, MINUTE, SCHOOL, comment, put

WORDS = "nobody wants you here"


async def planned(store: Store, text: str | None = None) -> list[Errand]:
    """What takes away, in time, what the one errand about a comment has left."""
    await put(store, comment())
    (errand,) = await store.lease_errands(now=NOON, lease=MINUTE, limit=9)
    looks = [(one, NOON + after) for after, one in taken_away(errand, "77", text=text)]
    for _ in range(2):  # a second time changes nothing
        await store.plan_errands(looks)
    await store.errand_done(errand, now=NOON)
    return [one for one, _ in looks]


async def test_what_is_planned_is_due_in_its_time_and_not_before(store: Store) -> None:
    first, *others = await planned(store)

    assert await store.lease_errands(now=NOON + HOUR - MINUTE, lease=MINUTE, limit=9) == []
    assert await store.lease_errands(now=NOON + HOUR, lease=MINUTE, limit=9) == [first]
    await store.errand_done(first, now=NOON + HOUR)
    assert await store.lease_errands(now=NOON + LOOKS[-1], lease=MINUTE, limit=9) == others


async def test_what_is_planned_is_neither_left_to_do_nor_stuck_nor_freed_by_a_start(
    store: Store,
) -> None:
    await planned(store)

    assert await store.errands_left() == 0
    assert await store.errands_stuck(SCHOOL) == {}
    assert await store.release_leases(now=NOON) == 0
    await store.lease_errands(now=NOON + HOUR, lease=MINUTE, limit=9)
    assert await store.errands_left() == 1


async def test_nothing_is_planned_about_what_was_erased(store: Store) -> None:
    await put(store, comment())
    (errand,) = await store.lease_errands(now=NOON, lease=MINUTE, limit=9)
    await store.erase(MIKA)

    await store.plan_errands([(replace(errand, id=ErrandId("later")), NOON + HOUR)])

    assert await store.lease_errands(now=NOON + DAY, lease=MINUTE, limit=9) == []


async def text_of(store: Store) -> str | None:
    record = await store.decision(comment().id)
    assert record is not None
    return record.text


async def test_a_text_that_something_left_for_its_author_keeps_is_there_until_it_was_read(
    store: Store,
) -> None:
    await planned(store, WORDS)
    await store.sweep(now=NOON + KEEP.texts + DAY / 2)
    assert await text_of(store) == WORDS

    await store.forget_kept(comment().id, "78")
    assert await text_of(store) == WORDS
    await store.forget_kept(comment().id, "77")

    assert await text_of(store) is None


async def test_a_text_is_kept_no_longer_than_what_was_left_for_its_author(store: Store) -> None:
    last = (await planned(store, WORDS))[-1]
    much_later = NOON + KEEP.texts + DAY / 2
    await store.sweep(now=much_later)
    assert await text_of(store) == WORDS

    await store.errand_done(last, now=much_later)

    assert await text_of(store) is None


async def test_a_text_goes_although_nobody_came_to_take_away_what_was_left(store: Store) -> None:
    await planned(store, WORDS)

    await store.sweep(now=NOON + LOOKS[-1] + KEEP.texts + MINUTE)

    assert await text_of(store) is None


async def test_a_text_that_was_kept_for_somebody_is_erased_at_once_with_all_else(
    store: Store,
) -> None:
    await planned(store, WORDS)

    await store.erase(MIKA)

    due = await store.lease_errands(now=NOON, lease=MINUTE, limit=9)
    assert [one.text for one in due] == [None] * len(LOOKS)
    assert WORDS not in repr(due)


async def test_what_follows_from_an_errand_is_due_at_once_and_left_to_do(store: Store) -> None:
    await put(store, comment())
    (errand,) = await store.lease_errands(now=NOON, lease=MINUTE, limit=9)
    after = replace(errand, id=ErrandId("after"))

    for _ in range(2):  # a second time changes nothing
        await store.follow_up([after], now=NOON)
    await store.errand_done(errand, now=NOON)

    assert await store.errands_left() == 1
    assert await store.lease_errands(now=NOON, lease=MINUTE, limit=9) == [after]


async def test_nothing_follows_about_what_was_erased(store: Store) -> None:
    await put(store, comment())
    (errand,) = await store.lease_errands(now=NOON, lease=MINUTE, limit=9)
    await store.erase(MIKA)

    await store.follow_up([replace(errand, id=ErrandId("after"))], now=NOON)

    assert await store.errands_left() == 0


async def test_what_was_left_for_somebody_is_taken_away_at_once_when_they_are_erased(
    store: Store,
) -> None:
    looks = await planned(store)

    await store.erase(MIKA)

    due = await store.lease_errands(now=NOON, lease=MINUTE, limit=9)
    assert due == [replace(one, author=NOBODY) for one in looks]
