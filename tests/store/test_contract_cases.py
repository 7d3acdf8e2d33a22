"""What every Store promises about cases, disputes and rules."""

import asyncio

import pytest

from bot.core.case import Case, CaseEvent, CaseId, CaseState
from bot.core.comment import AuthorId
from bot.core.decision import Mode
from bot.core.errors import BadInputError, IllegalStepError, StaleError
from bot.core.report import Counts
from bot.core.rules import parse_rules, preset
from bot.service.ports import Store
from tests.fakes import NOON
from tests.store.conftest import OpenStore
from tests.store.making import CLUB, DAY, HOLD, HOUR, MIKA, MINUTE, NOA, SCHOOL, comment, put

ANA, BO = "moderator-ana", "moderator-bo"


async def opened(store: Store, number: int = 1) -> Case:
    await put(store, comment(number), HOLD)
    case = await store.case_of(comment(number).id)
    assert case is not None
    return case


async def walk(store: Store, case: Case, *steps: tuple[CaseEvent, str]) -> Case:
    for event, by in steps:
        at = NOON + (1 + case.version) * HOUR
        case = await store.step(case, event, by=by, note=f"{event} ✍", now=at)
    return case


async def weight(store: Store) -> float:
    standing = await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)
    return standing.weight(now=NOON, half_life=DAY)


async def counted(store: Store) -> Counts:
    return await store.counts(SCHOOL, since=NOON + HOUR, until=NOON + DAY)


async def test_steps_are_on_record_with_who_when_and_why(store: Store) -> None:
    case = await opened(store)

    after = await walk(store, case, (CaseEvent.TAKE, ANA), (CaseEvent.UPHOLD, ANA))

    assert after.state is CaseState.UPHELD
    assert [(step.event, step.by, step.note) for step in after.steps] == [
        (CaseEvent.TAKE, ANA, "take ✍"),
        (CaseEvent.UPHOLD, ANA, "uphold ✍"),
    ]
    assert await store.case(case.id) == after
    assert await store.case_of(case.comment) == after
    assert await store.case(CaseId("case:none")) is None


async def test_to_whom_a_case_went_and_how_long_a_time_out_lasts_is_on_record(store: Store) -> None:
    case = await walk(store, await opened(store), (CaseEvent.TAKE, ANA))
    case = await store.step(case, CaseEvent.HAND, by=ANA, note="", now=NOON + HOUR, to=AuthorId(BO))
    case = await store.step(case, CaseEvent.UPHOLD, by=BO, note="", now=NOON + HOUR, seconds=600)

    assert [(step.by, step.to, step.seconds) for step in case.steps[1:]] == [
        (ANA, BO, None), (BO, None, 600),
    ]  # fmt: skip
    assert await store.case(case.id) == case
    await store.erase(AuthorId(BO), community=CLUB)
    assert await store.case(case.id) == case
    await store.erase(AuthorId(BO), community=SCHOOL)
    found = await store.case(case.id)
    assert found is not None
    assert [(step.by, step.to) for step in found.steps[1:]] == [(ANA, "erased"), ("erased", None)]


async def test_a_step_on_a_case_that_has_moved_is_refused(store: Store) -> None:
    case = await opened(store)
    taken = await walk(store, case, (CaseEvent.TAKE, ANA))

    with pytest.raises(StaleError) as stale:
        await store.step(case, CaseEvent.TAKE, by=BO, note="", now=NOON)

    assert stale.value.code == "case-stale"
    assert await store.case(case.id) == taken


async def test_of_two_moderators_at_once_one_takes_the_case(store: Store) -> None:
    case = await opened(store)

    outcomes = await asyncio.gather(
        *(store.step(case, CaseEvent.TAKE, by=by, note="", now=NOON) for by in (ANA, BO)),
        return_exceptions=True,
    )

    assert {type(outcome) for outcome in outcomes} == {Case, StaleError}
    after = await store.case(case.id)
    assert after is not None
    assert len(after.steps) == 1


async def test_a_step_that_the_table_or_the_roles_forbid_changes_nothing(store: Store) -> None:
    case = await opened(store)

    for event, by in ((CaseEvent.UPHOLD, ANA), (CaseEvent.TAKE, MIKA)):
        with pytest.raises(IllegalStepError):
            await store.step(case, event, by=by, note="", now=NOON)

    assert await store.case(case.id) == case


async def test_an_overturned_case_takes_its_strike_away_and_undoing_brings_it_back(
    store: Store,
) -> None:
    case = await opened(store)
    before = await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)

    case = await walk(store, case, (CaseEvent.TAKE, ANA), (CaseEvent.OVERTURN, ANA))
    assert (await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)).strikes == ()
    assert await counted(store) == Counts(overturned=1)

    await walk(store, case, (CaseEvent.UNDO, ANA))
    assert await store.standing(SCHOOL, MIKA, mode=Mode.HOLD) == before
    assert await counted(store) == Counts()


async def test_what_is_undone_is_taken_back_in_the_hour_in_which_it_counted(store: Store) -> None:
    case = await opened(store)
    walked = ((CaseEvent.TAKE, ANA), (CaseEvent.UPHOLD, ANA), (CaseEvent.UNDO, ANA))
    case = await walk(store, case, *walked)

    for hour in range(24):
        since = NOON + hour * HOUR
        found = await store.counts(SCHOOL, since=since, until=since + HOUR)
        assert found.upheld == 0

    await walk(store, case, (CaseEvent.OVERTURN, ANA))
    assert await counted(store) == Counts(overturned=1)


async def test_a_disputed_strike_rests_until_a_moderator_has_decided(store: Store) -> None:
    await put(store, comment())
    assert await weight(store) == 1.5

    case = await store.dispute(comment().id, by=MIKA, note="it was a joke", now=NOON + HOUR)

    assert (case.state, case.urgent, case.steps[0].note) == (CaseState.OPEN, False, "it was a joke")
    standing = await store.standing(SCHOOL, MIKA, mode=Mode.HOLD)
    assert standing.disputed == {comment().id}
    assert await weight(store) == 0.0
    assert standing.version == 1

    case = await walk(store, case, (CaseEvent.TAKE, ANA))
    assert await weight(store) == 0.0
    case = await walk(store, case, (CaseEvent.UPHOLD, ANA))
    assert await weight(store) == 1.5
    await walk(store, case, (CaseEvent.UNDO, ANA))
    assert await weight(store) == 0.0
    assert await counted(store) == Counts(disputed=1)


async def test_disputing_twice_changes_nothing(store: Store) -> None:
    await opened(store)

    first = await store.dispute(comment().id, by=MIKA, note="no", now=NOON + HOUR)
    again = await store.dispute(comment().id, by=MIKA, note="no!", now=NOON + 2 * HOUR)

    assert again == first
    assert await counted(store) == Counts(disputed=1)


async def test_disputing_twice_at_once_opens_one_case(store: Store) -> None:
    await put(store, comment())

    cases = await asyncio.gather(
        *(store.dispute(comment().id, by=MIKA, note="no", now=NOON + HOUR) for _ in range(4))
    )

    assert len({case.id for case in cases}) == 1
    assert await counted(store) == Counts(disputed=1)


async def test_only_the_author_disputes_and_only_what_was_decided(store: Store) -> None:
    await put(store, comment(1))
    await put(store, comment(2), ())

    for number, by in ((1, NOA), (2, MIKA), (3, MIKA)):
        with pytest.raises(BadInputError) as refused:
            await store.dispute(comment(number).id, by=by, note="", now=NOON)
        assert refused.value.code == "nothing-to-dispute"
    assert await store.case_of(comment(1).id) is None


async def test_what_a_moderator_has_decided_is_appealed_and_not_disputed(store: Store) -> None:
    case = await opened(store)
    case = await walk(store, case, (CaseEvent.TAKE, ANA), (CaseEvent.UPHOLD, ANA))

    with pytest.raises(IllegalStepError):
        await store.dispute(comment().id, by=MIKA, note="", now=NOON)

    appealed = ((CaseEvent.APPEAL, MIKA), (CaseEvent.TAKE, BO), (CaseEvent.OVERTURN, BO))
    case = await walk(store, case, *appealed)
    assert case.state is CaseState.OVERTURNED
    assert await weight(store) == 0.0
    assert await counted(store) == Counts(upheld=1, overturned=1)


async def test_cases_come_urgent_ones_first_and_then_oldest_first(store: Store) -> None:
    for number, minutes in ((1, 5), (2, 3), (3, 4)):
        await put(store, comment(number))
        await store.dispute(comment(number).id, by=MIKA, note="", now=NOON + minutes * MINUTE)
    for number, minutes in ((4, 9), (5, 8)):
        await put(store, comment(number), HOLD, at=NOON + minutes * MINUTE)
    await put(store, comment(6, community=CLUB), HOLD)
    await opened(store, 7)
    case = await store.case_of(comment(7).id)
    assert case is not None
    await walk(store, case, (CaseEvent.TAKE, ANA))

    async def listed(*states: CaseState, limit: int = 50) -> list[str]:
        found = await store.cases(SCHOOL, states=states, limit=limit)
        return [case.comment.removeprefix("test:school:") for case in found]

    assert await listed(CaseState.OPEN) == ["5", "4", "2", "3", "1"]
    assert await listed(CaseState.OPEN, limit=2) == ["5", "4"]
    assert await listed(CaseState.TAKEN) == ["7"]
    assert await listed(CaseState.TAKEN, CaseState.OPEN) == ["7", "5", "4", "2", "3", "1"]
    assert await listed() == []
    found = await store.cases(SCHOOL, states=[CaseState.OPEN])
    assert [len(case.steps) for case in found] == [0, 0, 1, 1, 1]


async def test_the_rules_in_force_are_the_last_that_were_set(store: Store) -> None:
    assert await store.rules(SCHOOL) is None
    own = parse_rules({"preset": "gaming", "mode": "hold", "prompts_per_day": 1})

    await store.set_rules(SCHOOL, preset("school"), by=ANA, now=NOON)
    await store.set_rules(SCHOOL, own, by=ANA, now=NOON)
    await store.set_rules(CLUB, preset("support", mode=Mode.NUDGE), by=ANA, now=NOON)

    assert await store.rules(SCHOOL) == own
    assert await store.rules(CLUB) == preset("support", mode=Mode.NUDGE)


async def test_two_processes_at_once_take_one_step(open_again: OpenStore) -> None:
    stores = [await open_again(), await open_again()]
    case = await opened(stores[0])

    outcomes = await asyncio.gather(
        *(one.step(case, CaseEvent.TAKE, by=ANA, note="", now=NOON) for one in stores * 3),
        return_exceptions=True,
    )

    assert sum(isinstance(outcome, Case) for outcome in outcomes) == 1
    assert sum(isinstance(outcome, StaleError) for outcome in outcomes) == 5
