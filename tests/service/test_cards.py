"""What moderators can do with a case beside deciding it: hand over, remove, choose a time-out."""

from pathlib import Path

import pytest

from bot.core.actions import Escalate, Hold, Lift, Notice, ReturnText, Timeout
from bot.core.case import Case, CaseEvent, CaseId, CaseState, holder
from bot.core.comment import AuthorId
from bot.core.decision import Decision, Mode
from bot.core.errand import STAYS, Errand, ErrandState
from bot.core.errors import BadInputError, IllegalStepError, SettledError, WaitError
from bot.core.reported import Track
from bot.service.case_export import exported
from bot.service.in_turn import HOLD_FIRST, in_turn
from bot.service.moderation import Moderation
from bot.service.reports import Reports
from bot.service.sanctions import Sanctions
from bot.store import KeyRing, open_store
from tests.fakes import FakeClock, verdict_of
from tests.migrated import migrated
from tests.service.conftest import HERE, Room, comment, rules
from tests.service.talking import Talk
from tests.store.making import MIKA, NOA
from tests.store.making import comment as said

ANN = AuthorId("ann")
TERRIBLE = comment(1, "I will kill you")
WEEK = 7 * 24 * 3600


@pytest.fixture
def desk(room: Room) -> Moderation:
    return Moderation(room.store, room.clock)


async def taken(room: Room, desk: Moderation, mode: Mode = Mode.NUDGE) -> Case:
    """The case about a terrible comment by Ann, in the hands of a moderator."""
    decision = Decision(TERRIBLE.id, (Escalate("hold_at"),), (), "r", "m", mode, room.clock.now())
    version = (await room.store.standing(HERE, ANN, mode=mode)).version
    await room.store.record(
        TERRIBLE, verdict_of(), decision, (), standing=version, now=room.clock.now()
    )
    if mode is Mode.OBSERVE:  # somebody reported it
        room.store.open_case(TERRIBLE, room.clock.now(), why="reported", urgent=False)
    return await desk.take(CaseId(f"case:{TERRIBLE.id}"), by="mod")


def errands(room: Room) -> dict[str, Errand]:
    found = {id_.rpartition("/")[2]: one.errand for id_, one in room.store.parcels.items()}
    return {key: errand for key, errand in found.items() if not key.isdigit()}


async def test_a_case_is_handed_over_to_who_goes_on_with_it(room: Room, desk: Moderation) -> None:
    case = await taken(room, desk)

    handed = await desk.hand(case.id, by="mod", to=AuthorId("other"), seen=case.version)

    assert (handed.state, holder(handed)) == (CaseState.TAKEN, "other")
    with pytest.raises(IllegalStepError, match="case-not-yours"):
        await desk.uphold(case.id, by="mod")
    assert errands(room) == {}
    done = await desk.uphold(case.id, by="other", seconds=WEEK)
    assert done.state is CaseState.UPHELD
    at = room.clock.now().isoformat()
    assert exported(done, None, reports=0)["steps"] == [
        {"event": "take", "by": "moderator 1", "at": at},
        {"event": "hand", "by": "moderator 1", "at": at, "to": "moderator 2"},
        {"event": "uphold", "by": "moderator 2", "at": at, "seconds": WEEK},
    ]


@pytest.mark.parametrize("mode", [Mode.NUDGE, Mode.OBSERVE])
async def test_a_chosen_time_out_is_given_and_ends_with_its_judgement_whatever_the_bot_may_do(
    room: Room, desk: Moderation, mode: Mode
) -> None:
    case = await taken(room, desk, mode)

    await desk.uphold(case.id, by="mod", seconds=WEEK)
    await desk.undo(case.id, by="mod")
    await desk.uphold(case.id, by="mod")
    await desk.undo(case.id, by="mod")

    found = errands(room)
    assert {key: one.action for key, one in found.items()} == {
        "timeout-1": Timeout(WEEK),
        "penalty-1": Notice("penalty-given"),
        "lift-2": Lift(),
        "lifted-2": Notice("penalty-lifted"),
    }
    assert {one.mode for one in found.values()} == {Mode.NUDGE}


async def test_who_looks_at_an_appeal_gives_no_time_out(room: Room, desk: Moderation) -> None:
    case = await taken(room, desk)
    await desk.uphold(case.id, by="mod")
    await desk.dispute(TERRIBLE.id, by=ANN)
    await desk.take(case.id, by="other")

    for how in ({"seconds": WEEK}, {"confirm": [0]}):
        with pytest.raises(IllegalStepError, match="case-illegal-step"):
            await desk.uphold(case.id, by="other", **how)


async def test_nothing_is_done_to_what_is_no_longer_on_record(room: Room, desk: Moderation) -> None:
    case = await taken(room, desk)
    room.store.decided.clear()

    for doing in (desk.remove(case.id, by="mod"), desk.uphold(case.id, by="mod", seconds=WEEK)):
        with pytest.raises(BadInputError, match="case-no-record"):
            await doing


async def removed(room: Room, desk: Moderation, mode: Mode) -> tuple[Case, Errand, Errand]:
    """A case of which a moderator had the message removed; what takes it down and gives it back."""
    case = await taken(room, desk, mode)
    case = await desk.remove(case.id, by="mod", note="ugly", seen=case.version)
    found = errands(room)
    return case, found["remove-1"], found["back-1"]


@pytest.mark.parametrize("mode", [Mode.NUDGE, Mode.OBSERVE])
async def test_the_author_of_what_was_removed_gets_it_back_once_it_is_down(
    room: Room, desk: Moderation, mode: Mode
) -> None:
    talk = Talk(room)
    case, down, back = await removed(room, desk, mode)
    assert (case.steps[-1].note, back.text, back.mode) == ("ugly", TERRIBLE.text, Mode.NUDGE)
    with pytest.raises(WaitError, match=HOLD_FIRST):
        await in_turn(room.store, back, now=room.clock.now())
    await in_turn(room.store, down, now=room.clock.now())
    await talk.settle(down)
    await in_turn(room.store, back, now=room.clock.now())

    told = await talk.talk.told_by(back)

    assert told is not None
    assert (told.texts, told.text, told.returned) == (("text-returned",), TERRIBLE.text, True)
    assert told.hold is ErrandState.DONE
    overturned = await desk.overturn(case.id, by="mod")
    assert errands(room)["told-2"].action == Notice("held-overturned")
    assert errands(room)["told-2"].mode is Mode.NUDGE
    assert (await talk.talk.look(TERRIBLE.id, by=ANN)).again
    assert overturned.state is CaseState.OVERTURNED


async def test_what_is_found_to_be_fine_before_it_was_down_stays_and_is_told_to_nobody(
    room: Room, desk: Moderation
) -> None:
    case, down, back = await removed(room, desk, Mode.NUDGE)
    await desk.overturn(case.id, by="mod")

    with pytest.raises(SettledError, match=STAYS):
        await in_turn(room.store, down, now=room.clock.now())

    assert not (await Talk(room).talk.look(TERRIBLE.id, by=ANN)).returned
    assert "told-2" not in errands(room)
    assert isinstance(back.action, ReturnText)
    assert down.action == Hold()


async def test_what_a_program_wrote_is_given_back_to_nobody(room: Room, desk: Moderation) -> None:
    case = await taken(room, desk)

    await desk.remove(case.id, by="mod", gives_back=False)

    assert set(errands(room)) == {"remove-1"}


async def test_a_warning_and_what_became_of_reports_reach_the_store_as_they_are(
    tmp_path: Path,
) -> None:
    clock = FakeClock()
    keys = KeyRing([KeyRing.new_key()])
    async with open_store(migrated(tmp_path / "kindness.db"), keys=keys) as store:
        desk, reports = Moderation(store, clock), Reports(store, clock)
        filing = await reports.report(said(), by=NOA)
        case = await desk.take(filing.case.id, by="ana")

        given = await Sanctions(store, clock).warn(
            said(2), by=AuthorId("ana"), why="rude", rules=rules(), within=case
        )

        found = await store.case(case.id)
        assert found is not None
        assert [step.event for step in found.steps] == [CaseEvent.TAKE, CaseEvent.WARN]
        assert (given.author, given.state) == (MIKA, CaseState.UPHELD)
        track = await reports.track(case.id)
        assert (track, track.says_something) == (Track(0, 0), False)
