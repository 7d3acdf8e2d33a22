"""Filling in a modal."""

from collections.abc import Mapping

from tests.discord_server.answers import ClientRefusedError
from tests.discord_server.component_checking import CHECKBOX, LABEL, ROW, TEXT_INPUT
from tests.discord_server.invoking import Resolved
from tests.discord_server.kinds import JSON

MOST_TEXT = 4000


def filled(modal: JSON, values: Mapping[str, object], resolved: Resolved) -> JSON:
    """The data of a submit; fields by label or ``custom_id``, texts keep what was prefilled."""
    left = dict(values)
    tops: list[JSON] = []
    for top in modal["components"]:
        if top["type"] == LABEL:
            one = _filled(top["component"], top.get("label"), left, resolved)
            tops.append({"type": LABEL, "id": top.get("id", 0), "component": one})
        elif top["type"] == ROW:
            inner = [_filled(one, one.get("label"), left, resolved) for one in top["components"]]
            tops.append({"type": ROW, "id": top.get("id", 0), "components": inner})
        else:
            tops.append({"type": top["type"], "id": top.get("id", 0)})
    if left:
        raise ClientRefusedError(f"the form has no {sorted(left)}")
    told: JSON = {"custom_id": modal["custom_id"], "components": tops}
    return told | ({"resolved": resolved.told} if resolved.told else {})


def _filled(one: JSON, label: str | None, left: dict[str, object], resolved: Resolved) -> JSON:
    name = one["custom_id"] if one["custom_id"] in left else label
    value = left.pop(name) if name is not None and name in left else None
    told: JSON = {"type": one["type"], "id": one.get("id", 0), "custom_id": one["custom_id"]}
    if one["type"] == TEXT_INPUT:
        return told | {"value": _text(one, label, value)}
    if one["type"] == CHECKBOX:
        return told | {"value": bool(value)}
    chosen = list(value) if isinstance(value, list | tuple) else [value] if value else []
    if not chosen and one.get("required", True):
        raise ClientRefusedError(f"{label!r} must be filled in")
    return told | {"values": [v if isinstance(v, str) else resolved.add(v) for v in chosen]}


def _text(one: JSON, label: str | None, value: object) -> str:
    text = one.get("value") or "" if value is None else str(value)
    least, most = one.get("min_length") or 0, one.get("max_length") or MOST_TEXT
    if not text and one.get("required", True):
        raise ClientRefusedError(f"{label!r} must be filled in")
    if text and not least <= len(text) <= most:
        raise ClientRefusedError(f"{label!r} needs {least} to {most} characters")
    return text
