"""Several versions of one message: one case, and the strike of the worst of them."""

from dataclasses import replace

import pytest

from bot.core.actions import Action, AddStrike, Escalate, Nudge
from bot.core.case import CaseEvent, CaseState
from bot.core.comment import Comment, Whose
from bot.core.decision import Mode
from bot.core.standing import Standing
from bot.service.ports import Store
from classifiers.verdict import Label
from tests.fakes import NOON
from tests.store.making import MIKA, MINUTE, SCHOOL, STRIKE, comment, put

CALLED: tuple[Action, ...] = (AddStrike(Label.INSULT, 1.0), Escalate("escalate_at"))
URGENT: tuple[Action, ...] = (
    AddStrike(Label.THREAT, 3.0),
    Escalate("zero_tolerance_at", urgent=True),
)
MILD: tuple[Action, ...] = (Nudge(Label.INSULT), AddStrike(Label.INSULT, 0.5))


def version(number: int) -> Comment:
    return comment(number, version_of="the message")


async def said(store: Store, number: int, actions: tuple[Action, ...]) -> Comment:
    about = version(number)
    await put(store, about, actions, at=NOON + number * MINUTE)
    return about


async def standing(store: Store) -> Standing:
    return await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)


async def decided_as(store: Store, about: Comment, event: CaseEvent, minute: int) -> None:
    for step in (CaseEvent.TAKE, event):
        case = await store.case_of(about.id)
        assert case is not None
        await store.step(case, step, by="mod", note="", now=NOON + minute * MINUTE)


async def weight(store: Store) -> float:
    return sum(one.weight for one in (await standing(store)).strikes)


async def test_of_all_versions_the_worst_counts_once(store: Store) -> None:
    weights = []
    for number, actions in enumerate((MILD, STRIKE, MILD, STRIKE), start=1):
        await said(store, number, actions)
        weights.append(await weight(store))
    await put(store, comment("another"), MILD, at=NOON)

    assert weights == [0.5, 1.5, 1.5, 1.5]
    strikes = (await standing(store)).strikes
    assert {one.comment for one in strikes} == {version(4).id, comment("another").id}
    assert {one.about for one in strikes} == {"the message", comment("another").id}


async def test_the_moderators_are_called_once_to_a_message(store: Store) -> None:
    first = await said(store, 1, CALLED)
    second = await said(store, 2, CALLED)

    (case,) = await store.cases(SCHOOL, states=list(CaseState))
    assert case.comment == first.id
    assert await store.case_of(first.id) == await store.case_of(second.id) == case
    calls = await store.lease_errands(now=NOON + 9 * MINUTE, lease=MINUTE, limit=9)
    assert [one.comment for one in calls] == [first.id]


async def test_a_case_is_about_the_version_that_made_it_urgent(store: Store) -> None:
    first = await said(store, 1, CALLED)
    worse = await said(store, 2, URGENT)
    third = await said(store, 3, URGENT)

    (case,) = await store.cases(SCHOOL, states=list(CaseState))
    assert (case.comment, case.urgent, case.why) == (worse.id, True, "zero_tolerance_at")
    assert await store.case_of(first.id) == await store.case_of(third.id) == case
    calls = await store.lease_errands(now=NOON + 9 * MINUTE, lease=MINUTE, limit=9)
    assert [one.comment for one in calls] == [first.id, worse.id]


async def test_what_a_moderator_overturned_counts_in_none_of_its_versions(store: Store) -> None:
    first = await said(store, 1, CALLED)
    await said(store, 2, STRIKE)
    await decided_as(store, first, CaseEvent.OVERTURN, 3)
    overturned = await weight(store)
    await decided_as_undone(store, first)

    assert (overturned, await weight(store)) == (0, 1.5)


async def decided_as_undone(store: Store, about: Comment) -> None:
    case = await store.case_of(about.id)
    assert case is not None
    await store.step(case, CaseEvent.UNDO, by="mod", note="", now=NOON + 9 * MINUTE)


@pytest.mark.parametrize("event", [CaseEvent.UPHOLD, CaseEvent.OVERTURN])
async def test_what_is_written_after_the_decision_has_a_case_of_its_own(
    store: Store, event: CaseEvent
) -> None:
    first = await said(store, 1, CALLED)
    await decided_as(store, first, event, 2)
    later = await said(store, 5, CALLED)
    quiet = await said(store, 6, MILD)

    case = await store.case_of(later.id)
    assert case is not None
    assert (case.comment, case.state) == (later.id, CaseState.OPEN)
    assert await store.case_of(quiet.id) == case
    assert await weight(store) == 1.0


async def test_a_dispute_is_about_the_message(store: Store) -> None:
    first = await said(store, 1, CALLED)
    second = await said(store, 2, STRIKE)
    case = await store.dispute(second.id, by=MIKA, note="a joke", now=NOON + 3 * MINUTE)

    assert case.comment == first.id
    assert {first.id, second.id} <= (await standing(store)).disputed
    assert len(await store.cases(SCHOOL, states=list(CaseState))) == 1


async def test_what_waits_to_be_judged_is_still_a_version_of_its_message(store: Store) -> None:
    await store.wait_to_be_judged(version(1), until=NOON)

    (waits,) = await store.waiting(now=NOON, limit=1)
    assert waits.comment.message == "the message"


async def test_what_waits_to_be_judged_is_still_somebody_elses_words(store: Store) -> None:
    await store.wait_to_be_judged(replace(comment(1), whose=Whose.FORWARDED), until=NOON)

    (waits,) = await store.waiting(now=NOON, limit=1)
    assert waits.comment.whose is Whose.FORWARDED


async def test_only_observed_versions_have_no_case_to_join(store: Store) -> None:
    await put(store, version(1), CALLED, mode=Mode.OBSERVE)
    later = await said(store, 2, CALLED)

    (case,) = await store.cases(SCHOOL, states=list(CaseState))
    assert case.comment == later.id
