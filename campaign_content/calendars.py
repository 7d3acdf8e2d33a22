"""Reads ``calendars/<campaign>.yaml``: which text is due on which day of a campaign.

One calendar serves every language, so that the languages of a community cannot drift apart.
"""

import re
from collections.abc import Iterator
from datetime import time
from pathlib import PurePosixPath
from typing import Final

import yaml

from campaign_content.errors import Fact
from campaign_content.nodes import composed
from campaign_content.texts import POSTED, Calendar, Finding, Kind, Slot, Text
from campaign_content.tree import Tree, decoded

FOLDER: Final = "calendars"
ENDINGS: Final = (".yaml", ".yml")
_MAX_BYTES: Final = 64 * 1024
_ENTRIES: Final = "entries"

_HEAD: Final = ("campaign", "days", "posts")
_SLOT: Final = ("day", "at", "text")
_TIME: Final = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
_LONGEST: Final = 366

_Nodes = dict[str, yaml.Node]


class _WrongError(Exception):
    """The first thing wrong with a calendar; what follows from it is not worth telling."""

    def __init__(self, node: yaml.Node | None, code: str, **facts: Fact) -> None:
        super().__init__(code)
        self.line = node.start_mark.line + 1 if node is not None else 1
        self.code = code
        self.facts = facts


def read_calendars(tree: Tree, texts: list[Text]) -> tuple[list[Calendar], list[Finding]]:
    """The calendars of a tree, in order, and what is wrong with them or their texts.

    ``texts`` are all that a calendar may name. Raises nothing.
    """
    found: list[Calendar] = []
    findings: list[Finding] = []
    known = {text.id: text for text in texts}
    for file in tree.files():
        if file.parts[:-1] != (FOLDER,) or file.suffix not in ENDINGS:
            continue
        try:
            calendar = _calendar(tree, file, known, findings)
        except _WrongError as wrong:
            findings.append(Finding(str(file), wrong.line, wrong.code, facts=wrong.facts))
            continue
        if any(each.campaign == calendar.campaign for each in found):
            facts: dict[str, Fact] = {"campaign": calendar.campaign}
            findings.append(Finding(str(file), 1, "content-calendar-again", facts=facts))
        else:
            found.append(calendar)
    return found, findings


def unplanned(calendars: list[Calendar], texts: list[Text]) -> Iterator[Finding]:
    """Texts that were written for a calendar and that no calendar posts."""
    planned = {name for each in calendars for slot in each.slots for name in _names(slot)}
    for text in sorted(texts, key=lambda each: (each.kind, each.id)):
        if calendars and text.kind in POSTED - {Kind.MESSAGE} and text.id not in planned:
            file, facts = text.path, {"id": text.id}
            yield Finding(file, 1, "content-unplanned", refused=False, facts=facts)


def _calendar(
    tree: Tree, path: PurePosixPath, known: dict[str, Text], findings: list[Finding]
) -> Calendar:
    try:
        if tree.size(path) > _MAX_BYTES:
            raise _WrongError(None, "content-too-large", limit=_MAX_BYTES)
        node = composed(decoded(tree.read(path)))
    except (OSError, UnicodeDecodeError, yaml.YAMLError, RecursionError) as error:
        why = getattr(error, "problem", None) or type(error).__name__
        raise _WrongError(None, "content-bad-calendar", why=str(why)) from error
    head = _fields(node, _HEAD)
    campaign = _plain(head["campaign"])
    if campaign != path.stem:
        raise _value("campaign", head["campaign"])
    if campaign not in known or known[campaign].kind is not Kind.CAMPAIGN:
        raise _WrongError(head["campaign"], "content-calendar-text", seen=campaign)
    days, posts = _number(head["days"], _LONGEST), head["posts"]
    if days is None:
        raise _value("days", head["days"])
    if not isinstance(posts, yaml.SequenceNode) or not posts.value:
        raise _value("posts", posts)
    slots: list[Slot] = []
    for each in posts.value:
        slots.append(_slot(each, days, known, slots))
        if slots[-1].otherwise is None and _ENTRIES in known[slots[-1].text].placeholders:
            line, facts = each.start_mark.line + 1, {"seen": slots[-1].text}
            alone = "content-calendar-nothing"
            findings.append(Finding(str(path), line, alone, refused=False, facts=facts))
    slots.sort(key=lambda slot: (slot.day, slot.at))
    return Calendar(campaign, days, tuple(slots))


def _slot(node: yaml.Node, days: int, known: dict[str, Text], before: list[Slot]) -> Slot:
    """One post, at a time of its own, of a text that is there and was not posted before."""
    fields = _fields(node, _SLOT, "otherwise")
    day, at = _number(fields["day"], days), _plain(fields["at"])
    if day is None:
        raise _value("day", fields["day"])
    if _TIME.fullmatch(at) is None:
        raise _value("at", fields["at"])
    due = time.fromisoformat(at)
    for key in ("text", "otherwise"):
        named = known.get(_plain(fields[key])) if key in fields else None
        if key in fields and (named is None or named.kind not in POSTED):
            raise _WrongError(fields[key], "content-calendar-text", seen=_plain(fields[key]))
    otherwise = _plain(fields["otherwise"]) if "otherwise" in fields else None
    slot = Slot(day, due, _plain(fields["text"]), otherwise)
    for other in before:
        if slot.text == other.text or (slot.day, slot.at) == (other.day, other.at):
            raise _WrongError(node, "content-calendar-twice", seen=slot.text, day=slot.day, at=at)
    if otherwise is not None and not (
        _ENTRIES in known[slot.text].placeholders and _ENTRIES not in known[otherwise].placeholders
    ):
        raise _WrongError(fields["otherwise"], "content-calendar-otherwise", seen=otherwise)
    return slot


def _fields(node: yaml.Node | None, needed: tuple[str, ...], *more: str) -> _Nodes:
    """The keys of a table with what stands beside them; exactly those that are known."""
    known = (*needed, *more)
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    keys = [str(key.value) for key, _ in pairs]
    if len(set(keys)) != len(keys) or not {*needed} <= {*keys} <= {*known}:
        seen = ", ".join(keys) or "-"
        raise _WrongError(node, "content-calendar-keys", seen=seen, known=", ".join(known))
    return dict(zip(keys, (value for _, value in pairs), strict=True))


def _plain(node: yaml.Node) -> str:
    return node.value.strip() if isinstance(node, yaml.ScalarNode) else ""


def _number(node: yaml.Node, most: int) -> int | None:
    text = _plain(node)
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 5 else 0
    return number if 1 <= number <= most else None


def _value(key: str, node: yaml.Node) -> _WrongError:
    return _WrongError(node, "content-calendar-value", key=key, seen=_plain(node) or "-")


def _names(slot: Slot) -> list[str]:
    return [slot.text, *([slot.otherwise] if slot.otherwise is not None else [])]
