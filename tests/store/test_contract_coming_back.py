"""What every Store promises about comments that were left standing and are to fall after all."""

from dataclasses import replace

from bot.core.case import CaseEvent
from bot.core.errand import CHANGED, STAYS, Errand, ErrandState
from bot.service.ports import Store
from tests.fakes import NOON
from tests.store.making import HOLD, KEEP, MIKA, MINUTE, comment, put

WORDS = comment().text


async def leased(store: Store) -> dict[str, Errand]:
    """What is due now, by the number of its action."""
    found = await store.lease_errands(now=NOON, lease=MINUTE, limit=9)
    return {errand.id.rpartition("/")[2]: errand for errand in found}


async def left_standing(store: Store, why: str) -> dict[str, Errand]:
    """A comment that was not taken down for a reason, so that its text was not given back."""
    await put(store, comment(), HOLD)
    errands = await leased(store)
    await store.errand_given_up(errands["1"], now=NOON, why=why, settled=True)
    await store.errand_given_up(errands["2"], now=NOON, why="left-standing", settled=True)
    for number in set(errands) - {"1", "2"}:
        await store.errand_done(errands[number], now=NOON)
    return errands


async def test_a_comment_that_came_back_is_taken_down_and_its_text_given_back(
    store: Store,
) -> None:
    errands = await left_standing(store, CHANGED)

    assert await store.came_back(comment().id, WORDS, now=NOON)

    again = await leased(store)
    assert again == {number: replace(errands[number], text=WORDS) for number in ("1", "2")}


async def test_a_comment_that_stood_for_another_reason_or_is_down_does_not_come_back(
    store: Store,
) -> None:
    errands = await left_standing(store, STAYS)
    assert not await store.came_back(comment().id, WORDS, now=NOON)
    assert not await store.came_back(comment(9).id, WORDS, now=NOON)
    assert await store.errand_state(errands["1"].id) is ErrandState.SETTLED


async def test_what_was_taken_down_and_put_back_is_taken_down_again(store: Store) -> None:
    await put(store, comment(), HOLD)
    errands = await leased(store)
    for errand in errands.values():
        await store.errand_done(errand, now=NOON)
    assert not await store.came_back(comment().id, WORDS, now=NOON)

    assert await store.came_back(comment().id, WORDS, now=NOON, fallen=True)

    again = await leased(store)
    assert again == {number: replace(errands[number], text=WORDS) for number in ("1", "2")}
    for errand in again.values():
        await store.errand_given_up(errand, now=NOON, why=STAYS, settled=True)
    assert not await store.came_back(comment().id, WORDS, now=NOON, fallen=True)
    assert await store.errand_state(errands["0"].id) is ErrandState.DONE


async def test_what_was_seen_before_a_comment_came_back_settles_nothing(store: Store) -> None:
    await put(store, comment(), HOLD)
    errands = await leased(store)

    assert await store.came_back(comment().id, WORDS, now=NOON)
    await store.errand_given_up(errands["1"], now=NOON, why=CHANGED, settled=True)
    await store.errand_given_up(errands["2"], now=NOON, why="left-standing", settled=True)

    again = await leased(store)
    assert {number: one.action for number, one in again.items()} == {
        number: errands[number].action for number in ("1", "2")
    }
    await store.errand_done(again["1"], now=NOON)
    await store.errand_given_up(again["2"], now=NOON, why="left-standing", settled=True)
    assert await store.errand_state(again["2"].id) is ErrandState.SETTLED


async def test_a_text_that_came_back_late_is_not_forgotten_before_it_is_given_back(
    store: Store,
) -> None:
    await left_standing(store, CHANGED)
    late = NOON + KEEP.case_texts + MINUTE
    await store.came_back(comment().id, "the same words", now=late)

    await store.sweep(now=late)

    again = await store.lease_errands(now=late, lease=MINUTE, limit=9)
    assert [one.text for one in again] == ["the same words"] * 2


async def test_what_was_disputed_falls_in_all_its_versions_once_that_is_upheld(
    store: Store,
) -> None:
    one = comment(1, version_of="m")
    await put(store, one, HOLD)
    for errand in (await leased(store)).values():
        await store.errand_given_up(errand, now=NOON, why=STAYS, settled=True)
    other = comment(2, version_of="m", at=NOON + MINUTE)
    await put(store, other, HOLD)
    for errand in (await leased(store)).values():
        await store.errand_given_up(errand, now=NOON, why=STAYS, settled=True)
    case = await store.dispute(one.id, by=MIKA, note="", now=NOON)
    case = await store.step(case, CaseEvent.TAKE, by="mod", note="", now=NOON)
    assert await leased(store) == {}

    await store.step(case, CaseEvent.UPHOLD, by="mod", note="", now=NOON)

    due = await store.lease_errands(now=NOON, lease=MINUTE, limit=9)
    assert {(each.comment, each.id.rpartition("/")[2]) for each in due} == {
        (about.id, number) for about in (one, other) for number in ("1", "2")
    }


async def test_overturning_lets_nothing_fall(store: Store) -> None:
    await left_standing(store, STAYS)
    case = await store.dispute(comment().id, by=MIKA, note="", now=NOON)
    case = await store.step(case, CaseEvent.TAKE, by="mod", note="", now=NOON)

    await store.step(case, CaseEvent.OVERTURN, by="mod", note="", now=NOON)

    assert await leased(store) == {}
