"""Moderators and authors step through a case, and nobody steps on somebody else's feet."""

from dataclasses import replace

import pytest

from bot.core.actions import Deed, Escalate, Lift, Notice
from bot.core.case import Case, CaseEvent, CaseId, CaseState
from bot.core.comment import AuthorId
from bot.core.decision import Mode
from bot.core.errors import BadInputError, IllegalStepError, StaleError
from bot.core.limits import Rung, Then
from bot.service.moderation import Moderation
from tests.service.conftest import HERE, Room, comment, rules

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


async def errands(room: Room) -> dict[str, Deed]:
    """What there is to do about the comment beyond its decision, by the end of the errand's id."""
    found = {id_.rpartition("/")[2]: one.errand.action for id_, one in room.store.parcels.items()}
    return {key: action for key, action in found.items() if not key.isdigit()}


async def test_an_author_who_asked_is_told_what_was_decided(room: Room) -> None:
    woken: list[None] = []
    desk = Moderation(room.store, room.clock, announce=lambda: woken.append(None))
    case = await opened(room)

    await desk.dispute(TERRIBLE.id, by=ANN)
    await desk.take(case.id, by="mod")
    await desk.uphold(case.id, by="mod")
    await desk.dispute(TERRIBLE.id, by=ANN)
    await desk.take(case.id, by="other")
    await desk.overturn(case.id, by="other")

    assert await errands(room) == {
        "disputed": Escalate("disputed"),
        "told-2": Notice("dispute-upheld"),
        "appealed-3": Escalate("appealed"),
        "told-5": Notice("dispute-overturned"),
    }
    assert len(woken) == 4


async def test_who_did_not_ask_is_not_told(room: Room, desk: Moderation) -> None:
    case = await opened(room)
    await desk.take(case.id, by="mod")
    await desk.uphold(case.id, by="mod")

    assert await errands(room) == {}


async def proposed(room: Room, desk: Moderation) -> tuple[Case, int, Deed]:
    """A case in somebody's hands whose decision proposes a time-out."""
    strict = replace(rules(), ladder=(Rung(1, Then.ESCALATE), Rung(2, Then.TIMEOUT, seconds=60)))
    await room.store.set_rules(HERE, strict, by="mod", now=room.clock.now())
    case = await opened(room)
    ((number, action),) = await desk.proposals_of(case)
    return await desk.take(case.id, by="mod"), number, action


async def test_a_penalty_follows_only_from_the_moderators_word(
    room: Room, desk: Moderation
) -> None:
    case, number, action = await proposed(room, desk)

    with pytest.raises(BadInputError) as refused:
        await desk.uphold(case.id, by="mod", confirm=[99])
    assert refused.value.code == "case-no-proposal"
    assert await errands(room) == {}

    await desk.uphold(case.id, by="mod", confirm=[number])
    assert await errands(room) == {f"{number}-1": action, "penalty-1": Notice("penalty-given")}


async def test_a_penalty_ends_with_the_judgement_it_came_from_and_can_be_given_again(
    room: Room, desk: Moderation
) -> None:
    case, number, action = await proposed(room, desk)
    await desk.uphold(case.id, by="mod", confirm=[number])

    await desk.undo(case.id, by="mod")
    await desk.uphold(case.id, by="mod", confirm=[number])

    found = await errands(room)
    assert (found["lift-2"], found["lifted-2"]) == (Lift(), Notice("penalty-lifted"))
    assert found[f"{number}-1"] == found[f"{number}-3"] == action


async def test_a_penalty_ends_when_a_second_person_calls_it_a_mistake(
    room: Room, desk: Moderation
) -> None:
    case, number, _ = await proposed(room, desk)
    await desk.uphold(case.id, by="mod", confirm=[number])
    await desk.dispute(TERRIBLE.id, by=ANN)
    await desk.take(case.id, by="other")

    await desk.overturn(case.id, by="other")

    assert {"lift-4", "lifted-4", "told-4"} <= set(await errands(room))


async def test_where_nothing_was_confirmed_nothing_ends(room: Room, desk: Moderation) -> None:
    case, _, _ = await proposed(room, desk)

    await desk.overturn(case.id, by="mod")
    await desk.undo(case.id, by="mod")

    assert await errands(room) == {}


async def test_a_case_without_a_record_proposes_nothing(room: Room, desk: Moderation) -> None:
    case = await opened(room)
    room.store.decided.clear()

    assert await desk.proposals_of(case) == ()
    await desk.take(case.id, by="mod")
    with pytest.raises(BadInputError):
        await desk.uphold(case.id, by="mod", confirm=[1])
