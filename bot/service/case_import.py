"""A case out of the export of another home of ours (`bot.service.case_export`), and back. Pure."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from bot.core.case import Case, CaseEvent, CaseId, CaseState, Step, next_state
from bot.core.choice import Choice
from bot.core.codec import action_as_mapping, action_from_mapping, reason_from_mapping
from bot.core.comment import AuthorId, CommentId, CommunityId, PlaceId
from bot.core.decision import Decision, Mode
from bot.core.errors import BadInputError, KindnessError
from bot.service.case_export import FORMAT, Json, exported
from bot.service.moving import Moved, MovedStrike
from bot.service.records import Record
from classifiers.verdict import Label

MOVES: Final = "moves"
"""The key under which an export has what only another home of ours needs."""


def moved_as_mapping(moved: Moved) -> dict[str, Json]:
    """A case with all that belongs to it, for a file."""
    told = exported(moved.case, moved.record, reports=moved.reports, named=True)
    record = moved.record
    told[MOVES] = None if record is None else {
        "actions": [{**action_as_mapping(one)} for one in record.decision.actions],
        "answer": None if record.answer is None else record.answer.value,
        "place": record.place,
        "locale": record.locale,
        "version_of": moved.version_of,
        "flagged": None if moved.flagged is None else [*sorted(one.value for one in moved.flagged)],
        "recorded_at": _at(moved.recorded_at),
        "strikes": [_strike(one) for one in moved.strikes],
    }  # fmt: skip
    return told


def moved_from_mapping(said: Mapping[str, Any], community: CommunityId) -> Moved:
    """The case that was written, with its steps taken once more.

    Raises `BadInputError`: ``import-not-ours`` for another format, ``import-elsewhere`` for a case
    of another community, ``import-malformed`` for what makes no case.
    """
    if said.get("format") != FORMAT:
        raise BadInputError("import-not-ours", format=FORMAT)
    if said.get("community") != community:
        raise BadInputError("import-elsewhere", community=str(said.get("community")))
    try:
        return _moved(said, community)
    except (AttributeError, KeyError, TypeError, ValueError, KindnessError) as error:
        raise BadInputError("import-malformed", problem=str(error)) from error


def _moved(said: Mapping[str, Any], community: CommunityId) -> Moved:
    case = _case(said, community)
    more, about = said[MOVES], said["about"]
    if more is None or about is None:
        return Moved(case, None)
    decision = Decision(
        case.comment,
        tuple(action_from_mapping(one) for one in more["actions"]),
        tuple(reason_from_mapping(one) for one in about["reasons"]),
        _text(about["rules"]),
        _text(about["model"]),
        Mode(about["mode"]),
        _time(about["decided_at"]),
    )
    record = Record(
        community,
        case.author,
        decision,
        {Label(label): _number(score) for label, score in about["scores"].items()},
        _or_none(_text, about["text"]),
        PlaceId(_text(more["place"])),
        _text(more["locale"]),
        _or_none(Choice, more["answer"]),
    )
    flagged = more["flagged"]
    return Moved(
        case,
        record,
        _strikes(more["strikes"]),
        _or_none(_text, more["version_of"]),
        None if flagged is None else frozenset(map(Label, flagged)),
        _or_none(_time, more["recorded_at"]),
    )


def _case(said: Mapping[str, Any], community: CommunityId) -> Case:
    """The case, as its steps lead to it. Raises ValueError where they lead elsewhere."""
    case = Case(
        CaseId(_text(said["case"])),
        CommentId(_text(said["comment"])),
        community,
        AuthorId(_text(said["author"])),
        CaseState.OPEN,
        _time(said["opened_at"]),
        bool(said["urgent"]),
        _text(said["why"]),
    )
    for one in said["steps"]:
        # Who took it is not asked again: of moderators who were erased all have the same name.
        step = _step(one)
        state = next_state(case.state, step.event)
        case = replace(case, state=state, steps=(*case.steps, step))
    if case.state.value != said["state"]:
        raise ValueError("state")
    return case


def _step(said: Mapping[str, Any]) -> Step:
    seconds = said["seconds"]
    return Step(
        CaseEvent(said["event"]),
        _text(said["by"]),
        _time(said["at"]),
        _text(said["note"]),
        _or_none(_text, said["to"]),
        None if seconds is None else int(_number(seconds)),
    )


def _strikes(said: Sequence[Mapping[str, Any]]) -> tuple[MovedStrike, ...]:
    return tuple(
        MovedStrike(
            int(_number(one["number"])),
            _or_none(Label, one["label"]),
            _weight(one["weight"]),
            _time(one["at"]),
            bool(one["observed"]),
        )
        for one in said
    )


def _strike(strike: MovedStrike) -> dict[str, Json]:
    return {
        "number": strike.number,
        "label": None if strike.label is None else strike.label.value,
        "weight": strike.weight,
        "at": strike.at.isoformat(),
        "observed": strike.observed,
    }


def _or_none(read: Callable[[Any], Any], seen: object) -> Any:  # noqa: ANN401 - what it reads
    return None if seen is None else read(seen)


def _text(seen: object) -> str:
    if not isinstance(seen, str) or "\0" in seen:
        raise ValueError("text")
    return seen


def _number(seen: object) -> float:
    if isinstance(seen, bool) or not isinstance(seen, int | float) or not math.isfinite(seen):
        raise ValueError("number")
    return seen


def _weight(seen: object) -> float:
    if (weight := _number(seen)) <= 0:
        raise ValueError("weight")
    return weight


def _time(seen: object) -> datetime:
    at = datetime.fromisoformat(_text(seen))
    if at.tzinfo is None:
        raise ValueError("time")
    return at


def _at(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()
