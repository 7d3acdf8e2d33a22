"""What every Store promises about errands that wait for somebody, and those that were given up."""

from bot.core.decision import Mode
from bot.core.errand import Errand, ErrandId, ErrandState, Fate
from bot.core.errands import reposted
from bot.core.report import Counts
from bot.service.ports import Store
from bot.store import KeyRing, Retention, open_store
from tests.fakes import NOON, MemoryStore
from tests.store.making import (
    CLUB,
    DAY,
    HOLD,
    HOUR,
    MIKA,
    MINUTE,
    SCHOOL,
    comment,
    decided,
    put,
)

WAITS, GIVEN_UP = ErrandState.WAITING, ErrandState.GIVEN_UP


async def leased(store: Store) -> list[Errand]:
    return await store.lease_errands(now=NOON, lease=MINUTE, limit=100)


async def test_waiting_for_somebody_is_no_failure_and_counts_no_try(store: Store) -> None:
    await put(store, comment())
    (errand,) = await leased(store)

    await store.errand_later(errand, until=NOON + HOUR, why="no-desk", failed=False)

    (again,) = await store.lease_errands(now=NOON + HOUR, lease=MINUTE, limit=9)
    assert (again.tries, again.text) == (0, errand.text)


async def test_what_waits_for_one_thing_is_due_when_that_is_there(store: Store) -> None:
    await put(store, comment(1))
    await put(store, comment(2))
    await put(store, comment(1, community=CLUB))
    for errand, why in zip(await leased(store), ("no-desk", "busy", "no-desk"), strict=True):
        await store.errand_later(errand, until=NOON + DAY, why=why)

    assert await store.errands_due(SCHOOL, why="no-desk", now=NOON) == 1

    (due,) = await leased(store)
    assert due.comment == comment(1).id


async def test_what_is_stuck_is_counted_by_its_reason(store: Store) -> None:
    for number in range(4):
        await put(store, comment(number))
    await put(store, comment(1, community=CLUB))
    waits, failed, settled, done, elsewhere = await leased(store)
    await store.errand_later(waits, until=NOON + DAY, why="no-desk")
    await store.errand_given_up(failed, now=NOON, why="busy")
    await store.errand_given_up(settled, now=NOON, why="gone", settled=True)
    await store.errand_done(done, now=NOON)
    await store.errand_given_up(elsewhere, now=NOON, why="busy")

    stuck = await store.errands_stuck(SCHOOL)

    assert dict(stuck) == {(WAITS, "no-desk"): 1, (GIVEN_UP, "busy"): 1}
    states = [await store.errand_state(one.id) for one in (waits, failed, settled, done)]
    assert states == [WAITS, GIVEN_UP, ErrandState.SETTLED, ErrandState.DONE]
    assert await store.errand_state(ErrandId("nobody/1")) is None


async def test_what_became_of_errands_is_told_with_why_and_when(store: Store) -> None:
    for number in range(4):
        await put(store, comment(number))
    held, waits, failed, done = await leased(store)
    await store.errand_later(waits, until=NOON + DAY, why="no-desk")
    await store.errand_given_up(failed, now=NOON, why="busy")
    await store.errand_done(done, now=NOON)

    fates = await store.fates([held.id, waits.id, failed.id, done.id, ErrandId("nobody/1")])

    assert fates == {
        held.id: Fate(WAITS, "", NOON + MINUTE),
        waits.id: Fate(WAITS, "no-desk", NOON + DAY),
        failed.id: Fate(GIVEN_UP, "busy", NOON + MINUTE),
        done.id: Fate(ErrandState.DONE, "", NOON + MINUTE),
    }
    assert await store.fates([]) == {}


async def test_what_was_given_up_can_be_tried_again_as_if_it_were_new(store: Store) -> None:
    for number in (1, 2):
        await put(store, comment(number))
    await put(store, comment(1, community=CLUB))
    failed, settled, elsewhere = await leased(store)
    await store.errand_later(failed, until=NOON, why="busy")
    await store.errand_given_up(failed, now=NOON, why="busy")
    await store.errand_given_up(settled, now=NOON, why="gone", settled=True)
    await store.errand_given_up(elsewhere, now=NOON, why="busy")

    assert await store.retry_errands(SCHOOL, now=NOON) == 1

    assert await leased(store) == [failed]
    assert await store.retry_errands(SCHOOL, now=NOON) == 0


async def failed_repost(store: Store) -> list[Errand]:
    """A prompt and a new text of its author that could not be shown, given up."""
    about = comment()
    await put(store, about)
    errand = reposted(about, decided(about), "be well")
    await store.dispute(about.id, by=MIKA, note="", now=NOON, errands=[errand])
    errands = await leased(store)
    for one in errands:
        await store.errand_given_up(one, now=NOON, why="busy")
    return errands


async def test_a_new_text_that_could_not_be_shown_is_tried_again_with_its_words(
    store: Store,
) -> None:
    errands = await failed_repost(store)

    assert await store.retry_errands(SCHOOL, now=NOON) == 2

    assert await leased(store) == errands


async def keeps_no_longer(store: Store) -> None:
    prompt, _shown = await failed_repost(store)

    await store.sweep(now=NOON + 2 * DAY)

    assert await store.retry_errands(SCHOOL, now=NOON) == 1
    (left,) = await leased(store)
    assert (left.id, left.text) == (prompt.id, None)


async def test_words_that_are_no_longer_kept_are_not_tried_again(
    sqlite_url: str, keys: KeyRing
) -> None:
    keep = Retention(texts=DAY)
    await keeps_no_longer(MemoryStore(retention=keep))
    async with open_store(sqlite_url, keys=keys, retention=keep) as store:
        await keeps_no_longer(store)


async def test_comments_that_nobody_could_judge_are_counted(store: Store) -> None:
    await store.wait_to_be_judged(comment(1), until=NOON)
    await store.wait_to_be_judged(comment(1, community=CLUB), until=NOON)

    assert await store.waiting_left(SCHOOL) == 1
    await store.not_judged(SCHOOL, now=NOON)

    assert await store.counts(SCHOOL, since=NOON, until=NOON + HOUR) == Counts(unjudged=1)


async def test_decisions_since_a_moment_come_in_order_and_ordinary_comments_are_none(
    store: Store,
) -> None:
    await put(store, comment(1), HOLD, at=NOON)
    await put(store, comment(3), HOLD, at=NOON + 2 * MINUTE)
    await put(store, comment(2), HOLD, at=NOON + MINUTE, mode=Mode.OBSERVE)
    await put(store, comment(4), (), at=NOON + MINUTE)
    await put(store, comment(1, community=CLUB), HOLD, at=NOON + MINUTE)

    found = await store.decided_since(SCHOOL, NOON + MINUTE)

    assert [(one.comment, one.mode) for one in found] == [
        (comment(2).id, Mode.OBSERVE),
        (comment(3).id, Mode.HOLD),
    ]
