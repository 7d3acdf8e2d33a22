"""Actions and reasons as mappings of plain JSON values, and back. Pure and strict.

What was written by one version is read by the next, so nothing is guessed: an unknown kind, a
missing or additional key, or a value of the wrong type raises `BadInputError`.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields
from types import MappingProxyType
from typing import Final, TypeVar, get_type_hints

from bot.core.actions import (
    Action,
    AddStrike,
    CampaignMessage,
    Deed,
    Escalate,
    Feature,
    Hold,
    Lift,
    Notice,
    Nudge,
    Repost,
    Restrict,
    ReturnText,
    TakeAway,
    Timeout,
    Tip,
)
from bot.core.decision import Reason
from bot.core.errors import BadInputError
from classifiers.verdict import Label

JsonValue = str | int | float | bool | None

KINDS: Final[Mapping[str, type[Action]]] = MappingProxyType(
    {
        "nudge": Nudge,
        "hold": Hold,
        "return_text": ReturnText,
        "tip": Tip,
        "campaign_message": CampaignMessage,
        "add_strike": AddStrike,
        "escalate": Escalate,
        "restrict": Restrict,
        "timeout": Timeout,
    }
)
"""The name of each kind of action, as it is written. A name is never used for another kind."""

DEEDS: Final[Mapping[str, type[Deed]]] = MappingProxyType(
    {**KINDS, "repost": Repost, "notice": Notice, "lift": Lift, "take_away": TakeAway}
)
"""The same for everything that can be carried out."""

_NAMES: Final = {kind: name for name, kind in DEEDS.items()}

T = TypeVar("T")


def kind_of(action: Deed) -> str:
    """The name of a kind of action, as it is written."""
    return _NAMES[type(action)]


def action_as_mapping(action: Deed) -> dict[str, JsonValue]:
    """An action as JSON values, its kind under ``kind``. A trial is written where there is one."""
    written = {"kind": kind_of(action), **_written(action)}
    return {key: value for key, value in written.items() if (key, value) != ("trial", "")}


def action_from_mapping(mapping: Mapping[str, object]) -> Action:
    """The action that was written.

    Raises `BadInputError` for anything that `action_as_mapping` does not write.
    """
    kind, said = _kind(KINDS, mapping)
    _filled_in(KINDS[kind], said)
    make: Callable[..., Action] = KINDS[kind]
    return _read(make, kind, said)


def deed_from_mapping(mapping: Mapping[str, object]) -> Deed:
    """The deed that was written: an action, or what somebody asked for.

    Raises `BadInputError` for anything that `action_as_mapping` does not write.
    """
    kind, said = _kind(DEEDS, mapping)
    _filled_in(DEEDS[kind], said)
    make: Callable[..., Deed] = DEEDS[kind]
    return _read(make, kind, said)


def _filled_in(kind: type[Deed], said: dict[str, object]) -> None:
    """What older versions did not write."""
    if kind is Repost:
        said.setdefault("asked", 0)
    elif kind is Nudge:
        said.setdefault("trial", "")


def _kind(
    kinds: Mapping[str, object], mapping: Mapping[str, object]
) -> tuple[str, dict[str, object]]:
    """One of the kinds, and what else was written."""
    said = dict(mapping)
    kind = said.pop("kind", None)
    if not isinstance(kind, str) or kind not in kinds:
        raise BadInputError("record-unknown-action", kind=str(kind))
    return kind, said


def reason_as_mapping(reason: Reason) -> dict[str, JsonValue]:
    """A reason as JSON values. A language is written where there is one."""
    written = _written(reason)
    return {key: value for key, value in written.items() if (key, value) != ("language", None)}


def reason_from_mapping(mapping: Mapping[str, object]) -> Reason:
    """The reason that was written.

    Raises `BadInputError` for anything that `reason_as_mapping` does not write.
    """
    return _read(Reason, "reason", {"language": None, **mapping})


def _written(value: Deed | Reason) -> dict[str, JsonValue]:
    """The fields of a value, in order."""
    return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}


def _plain(value: JsonValue) -> JsonValue:
    """A name as bare text: JSON has no enumerations."""
    return str(value) if isinstance(value, str) else value


def _read(make: Callable[..., T], what: str, said: Mapping[str, object]) -> T:
    """A value from its fields: all of them and no other."""
    kinds = get_type_hints(make)
    for key in sorted(said.keys() ^ kinds.keys()):
        raise BadInputError("record-malformed", what=what, key=key)
    values = {}
    for key, kind in kinds.items():
        try:
            values[key] = _READERS[kind](said[key])
        except (TypeError, ValueError, OverflowError):
            raise BadInputError("record-malformed", what=what, key=key) from None
    try:
        return make(**values)
    except ValueError:
        raise BadInputError("record-malformed", what=what, key=", ".join(values)) from None


def _text(seen: object) -> str:
    if not isinstance(seen, str):
        raise TypeError
    return seen


def _flag(seen: object) -> bool:
    if not isinstance(seen, bool):
        raise TypeError
    return seen


def _whole(seen: object) -> int:
    if isinstance(seen, bool) or not isinstance(seen, int):
        raise TypeError
    return seen


def _number(seen: object) -> float:
    return seen if isinstance(seen, float) else float(_whole(seen))


def _label(seen: object) -> Label:
    return Label(_text(seen))


_READERS: Final[Mapping[object, Callable[[object], object]]] = MappingProxyType(
    {
        str: _text,
        bool: _flag,
        int: _whole,
        float: _number,
        Label: _label,
        Label | None: lambda seen: None if seen is None else _label(seen),
        str | None: lambda seen: None if seen is None else _text(seen),
        Feature: lambda seen: Feature(_text(seen)),
    }
)
"""How a field of each type is read."""
