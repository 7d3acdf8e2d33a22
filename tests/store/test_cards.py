"""What every database promises about what moderators do and see on a card."""

from dataclasses import replace

import pytest

from bot.core.case import Case, CaseEvent, CaseId, CaseState
from bot.core.decision import Decision, Mode
from bot.core.errors import IllegalStepError, StaleError
from bot.core.reported import PEOPLE, Track
from bot.store import SqlStore
from tests.fakes import NOON
from tests.store.conftest import OpenStore
from tests.store.making import CLUB, DAY, HOLD, MIKA, NOA, SCHOOL, comment, put
from tests.store.test_desk import PIA, WEIGHT, decide, report


async def warn(store: SqlStore, number: int, within: Case, *, by: str = "ana") -> Case:
    about = comment(number, text="")
    decision = Decision(about.id, (), (), PEOPLE, PEOPLE, Mode.NUDGE, NOON)
    return await store.warn(
        about, decision, by=by, why="rude", weight=WEIGHT, errands=(), within=within
    )


async def test_what_became_of_other_reports_by_the_same_people_is_counted_and_nothing_else(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    for number, (by, event) in enumerate(
        ((NOA, CaseEvent.OVERTURN), (NOA, CaseEvent.UPHOLD), (PIA, CaseEvent.OVERTURN))
    ):
        filing = await report(store, by, comment(number))
        await decide(store, filing.case, event)
    await report(store, NOA, comment(7))  # nobody has decided yet
    elsewhere = await report(store, NOA, comment(8, community=CLUB))
    await decide(store, elsewhere.case, CaseEvent.OVERTURN)
    asked = await report(store, NOA, comment(9))

    assert await store.track(asked.case.id, since=NOON - DAY) == Track(2, 1)
    await report(store, PIA, comment(9))
    assert await store.track(asked.case.id, since=NOON - DAY) == Track(3, 2)
    assert await store.track(asked.case.id, since=NOON) == Track(0, 0)
    assert await store.track(CaseId("case:none"), since=NOON - DAY) == Track(0, 0)
    assert (Track(2, 2).says_something, Track(3, 0).says_something) == (False, True)


async def test_a_warning_within_a_case_is_a_step_of_it_or_is_not_given(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    await put(store, comment(), HOLD)
    case = await store.case_of(comment().id)
    assert case is not None
    taken = await store.step(case, CaseEvent.TAKE, by="ana", note="", now=NOON)

    with pytest.raises(StaleError):
        await warn(store, 2, case)
    given = await warn(store, 2, taken)
    assert await warn(store, 2, taken) == given
    with pytest.raises(StaleError):
        await warn(store, 3, taken)
    after = await store.case(case.id)
    assert after is not None
    with pytest.raises(IllegalStepError):
        await warn(store, 4, after, by="bo")
    with pytest.raises(StaleError):
        await warn(store, 5, replace(after, id=CaseId("case:none")))

    assert [step.event for step in after.steps] == [CaseEvent.TAKE, CaseEvent.WARN]
    about = await store.cases_about(SCHOOL, MIKA, limit=9)
    assert {(one.why, one.state) for one in about} == {
        ("hold_at", CaseState.TAKEN), ("warned", CaseState.UPHELD),
    }  # fmt: skip
