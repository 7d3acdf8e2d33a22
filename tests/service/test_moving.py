"""Cases that move: what becomes of a row of another bot, and what of a file that was touched."""

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import AddStrike, Escalate, Nudge
from bot.core.case import CaseEvent, CaseId, CaseState, take_step
from bot.core.choice import Choice
from bot.core.comment import AuthorId, CommentId, CommunityId, PlaceId
from bot.core.decision import Decision, Mode, Reason
from bot.core.errors import BadInputError
from bot.discord_bot.ids import ref_of
from bot.service.case_export import exported
from bot.service.case_import import moved_as_mapping, moved_from_mapping
from bot.service.moving import Moved, MovedStrike, PastKind, PastNote, PastRow, past_case
from bot.service.records import Record
from classifiers.verdict import Label
from tests.fakes import NOON

HERE = CommunityId("discord:12")
MIKA = AuthorId("discord:7")


def row(number: str = "4", by: str = "discord:8", notes: tuple[PastNote, ...] = ()) -> PastRow:
    return PastRow(number, PastKind.WARNING, MIKA, by, NOON, "rude", notes, weight=1.5)


def judged() -> Moved:
    """A case that the bot opened, with everything that a case can have."""
    past = past_case(row(), source="x", community=HERE).case
    about = CommentId("discord:3:4:abc")
    case = replace(past, comment=about)
    case = take_step(case, CaseEvent.UNDO, "discord:8", "", NOON)
    decision = Decision(
        case.comment,
        (Nudge(Label.INSULT), AddStrike(Label.INSULT, 1.0), Escalate("escalate_at")),
        (
            Reason("nudge_at", 0.9, 0.7, Label.INSULT),
            Reason("unsupported", 0.9, 0.9, Label.INSULT, "fi"),
        ),
        "school/1",
        "model-1",
        Mode.HOLD,
        NOON,
    )
    scores = {Label.INSULT: 0.9}
    record = Record(HERE, MIKA, decision, scores, "worm", PlaceId("discord:3"), "it", Choice.KEEP)
    strikes = (MovedStrike(1, Label.INSULT, 1.0, NOON),)
    return Moved(case, record, strikes, "discord:3:4", frozenset({Label.INSULT}), NOON, 2)


def test_a_row_is_always_the_same_case_under_an_id_that_its_door_can_read() -> None:
    one = past_case(row(), source="x", community=HERE)
    named = past_case(row("A-4"), source="x", community=HERE)

    assert one == past_case(row(), source="x", community=HERE)
    assert (ref_of(one.case.comment).channel, ref_of(one.case.comment).message) == (12, 4)
    assert ref_of(named.case.comment).message == 0
    others = {
        past_case(row(number), source=source, community=HERE).case.id
        for number, source in (("4", "x"), ("5", "x"), ("4", "y"), ("A-4", "x"))
    }
    assert len(others) == 4
    assert one.case.state is CaseState.UPHELD


def test_nobody_decides_about_themselves_and_a_note_never_comes_before_its_case() -> None:
    with pytest.raises(BadInputError, match="import-own-case"):
        past_case(row(by=MIKA), source="x", community=HERE)

    early = PastNote("discord:9", NOON.replace(year=2000), "before")
    case = past_case(row(notes=(early,)), source="x", community=HERE).case
    assert [step.at for step in case.steps] == [NOON] * 3


def test_who_moves_house_sees_who_decided_and_who_hands_a_case_out_does_not() -> None:
    moved = judged()

    named = moved_as_mapping(moved)
    assert json.loads(json.dumps(named)) == named
    assert {step["by"] for step in steps(named)} == {"discord:8"}
    plain = exported(moved.case, moved.record, reports=2)
    assert {step["by"] for step in steps(plain)} == {"moderator 1"}


def steps(said: dict[str, Any]) -> list[dict[str, Any]]:
    return list(said["steps"])


@pytest.mark.parametrize("moved", [judged(), past_case(row(), source="x", community=HERE)])
def test_what_was_written_reads_as_the_same(moved: Moved) -> None:
    there = moved_from_mapping(moved_as_mapping(moved), HERE)

    assert there == Moved(
        moved.case, moved.record, moved.strikes, moved.version_of, moved.flagged, moved.recorded_at
    )
    assert moved_from_mapping(moved_as_mapping(Moved(moved.case, None)), HERE).record is None


def spoilt(path: tuple[str | int, ...], value: object) -> dict[str, Any]:
    """What was written, with one thing changed in it."""
    said: dict[str, Any] = json.loads(json.dumps(moved_as_mapping(judged())))
    place: Any = said
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return said


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        (("format",), "something/9", "import-not-ours"),
        (("community",), "discord:13", "import-elsewhere"),
        (("state",), "closed", "import-malformed"),
        (("case",), 4, "import-malformed"),
        (("why",), "a\0b", "import-malformed"),
        (("opened_at",), "2026-01-01T00:00:00", "import-malformed"),
        (("steps", 0, "event"), "overturn", "import-malformed"),
        (("steps",), None, "import-malformed"),
        (("about", "scores", "insult"), True, "import-malformed"),
        (("about", "mode"), "loud", "import-malformed"),
        (("moves", "strikes", 0, "weight"), 0, "import-malformed"),
        (("moves", "strikes", 0, "weight"), float("inf"), "import-malformed"),
        (("moves", "actions", 0, "kind"), "ban", "import-malformed"),
        (("moves", "answer"), "maybe", "import-malformed"),
    ],
)
def test_what_was_changed_since_is_refused(
    path: tuple[str | int, ...], value: object, code: str
) -> None:
    with pytest.raises(BadInputError) as refused:
        moved_from_mapping(spoilt(path, value), HERE)

    assert refused.value.code == code


LEAVES = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5))
PATHS = [(key,) for key in moved_as_mapping(judged())] + [
    ("moves", key) for key in ("actions", "answer", "place", "flagged", "strikes", "recorded_at")
]


@given(path=st.sampled_from(PATHS), value=st.one_of(LEAVES, st.lists(LEAVES, max_size=2)))
def test_whatever_a_file_says_it_is_a_case_or_a_refusal(
    path: tuple[str | int, ...], value: object
) -> None:
    try:
        moved = moved_from_mapping(spoilt(path, value), HERE)
    except BadInputError:
        return

    assert moved.case.community == HERE
    assert moved.case.opened_at.tzinfo is not None
    assert isinstance(moved.case.opened_at, datetime)
    assert CaseId(moved.case.id)
