"""Moderators and authors step through a case, and nobody steps on somebody else's feet."""

import pytest

from bot.core.case import Case, CaseEvent, CaseId, CaseState
from bot.core.comment import AuthorId
from bot.core.decision import Mode
from bot.core.errors import BadInputError, IllegalStepError, StaleError
from bot.service.moderation import Moderation
from tests.service.conftest import HERE, Room, comment

ANN = AuthorId("ann")
HURTFUL, TERRIBLE = comment(1, "you are worthless"), comment(1, "I will kill you")


@pytest.fixture
def desk(room: Room) -> Moderation:
    return Moderation(room.store, room.clock)


async def opened(room: Room) -> Case:
    """The case about a terrible comment by Ann."""
    await room.pipeline.handle(TERRIBLE)
    case = await room.store.case_of(TERRIBLE.id)
    assert case is not None
    return case


async def strikes(room: Room) -> float:
    standing = await room.store.standing(HERE, ANN, mode=Mode.HOLD)
    counted = [strike for strike in standing.strikes if strike.comment not in standing.disputed]
    return len(counted)


async def test_a_case_is_taken_and_decided_with_its_history(room: Room, desk: Moderation) -> None:
    case = await opened(room)
    assert [one.id for one in await desk.to_do(HERE)] == [case.id]

    await desk.take(case.id, by="mod")
    await desk.uphold(case.id, by="mod", note="a threat")

    assert await desk.to_do(HERE) == []
    assert [one.id for one in await desk.cases(HERE, [CaseState.UPHELD])] == [case.id]
    history = await desk.history(case.id)
    assert [(step.event, step.by, step.note) for step in history] == [
        (CaseEvent.TAKE, "mod", ""),
        (CaseEvent.UPHOLD, "mod", "a threat"),
    ]


async def test_a_released_case_is_free_again(room: Room, desk: Moderation) -> None:
    case = await opened(room)
    await desk.take(case.id, by="mod")

    assert (await desk.release(case.id, by="mod")).state is CaseState.OPEN


async def test_an_overturned_case_takes_its_strike_away_and_undoing_brings_it_back(
    room: Room, desk: Moderation
) -> None:
    case = await opened(room)
    await desk.take(case.id, by="mod")
    await desk.overturn(case.id, by="mod")
    assert await strikes(room) == 0

    await desk.undo(case.id, by="mod", note="wrong button")
    assert await strikes(room) == 1


async def test_somebody_who_looked_at_an_older_case_is_told(room: Room, desk: Moderation) -> None:
    case = await opened(room)
    await desk.take(case.id, by="mod", seen=case.version)
    await desk.release(case.id, by="mod", seen=1)

    with pytest.raises(StaleError, match="case-stale"):
        await desk.take(case.id, by="other", seen=case.version)


async def test_a_case_that_is_not_there_is_named(desk: Moderation) -> None:
    with pytest.raises(BadInputError, match="case-unknown: case=none"):
        await desk.history(CaseId("none"))


async def test_a_dispute_opens_a_case_and_lets_the_strike_rest(
    room: Room, desk: Moderation
) -> None:
    await room.pipeline.handle(HURTFUL)
    assert await strikes(room) == 1

    first = await desk.dispute(HURTFUL.id, by=ANN, note="it was a quote")
    again = await desk.dispute(HURTFUL.id, by=ANN)

    assert (first, first.state, await strikes(room)) == (again, CaseState.OPEN, 0)


async def test_disputing_what_was_upheld_is_an_appeal_to_a_second_person(
    room: Room, desk: Moderation
) -> None:
    case = await opened(room)
    await desk.take(case.id, by="mod")
    await desk.uphold(case.id, by="mod")

    appealed = await desk.dispute(TERRIBLE.id, by=ANN, note="please look again")
    assert appealed.state is CaseState.APPEALED
    assert await desk.dispute(TERRIBLE.id, by=ANN) == appealed
    with pytest.raises(IllegalStepError, match="case-second-person"):
        await desk.take(case.id, by="mod")
    await desk.take(case.id, by="second")
    assert (await desk.uphold(case.id, by="second")).state is CaseState.CLOSED
    with pytest.raises(IllegalStepError):
        await desk.dispute(TERRIBLE.id, by=ANN)


async def test_disputing_what_was_overturned_changes_nothing(room: Room, desk: Moderation) -> None:
    case = await opened(room)
    await desk.take(case.id, by="mod")
    overturned = await desk.overturn(case.id, by="mod")

    assert await desk.dispute(TERRIBLE.id, by=ANN) == overturned


async def test_nobody_disputes_a_decision_about_somebody_else(room: Room, desk: Moderation) -> None:
    await opened(room)

    with pytest.raises(BadInputError, match="nothing-to-dispute"):
        await desk.dispute(TERRIBLE.id, by=AuthorId("bob"))
    with pytest.raises(BadInputError, match="nothing-to-dispute"):
        await desk.dispute(comment(2, "").id, by=ANN)
