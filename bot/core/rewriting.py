"""Rules changed one thing at a time, and how two of them differ. Pure.

A field is named by its path in a file of rules: ``limits.insult.nudge_at``, ``ladder.1.at`` (rungs
count from 0), ``prompts_per_day``. What is written there is checked as a file would be.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import zip_longest
from typing import Final, cast

from bot.core.errors import RulesError
from bot.core.limits import Limits, Rules
from bot.core.presets import preset
from bot.core.rules_form import changed, rules_as_mapping, worded
from bot.core.table import NEVER
from bot.core.wordlists import Which
from classifiers.verdict import LABELS, Label

Written = str | int | float
"""A value as it stands in a file of rules."""

LIMITS: Final = tuple(field.name for field in fields(Limits))
"""What is said about a label, the mildest first."""

ALONE: Final = (
    "prompts_per_day", "half_life_days", "tip_every_days", "campaign_every_days",
    "profanity_tip_at", "unsupported_at", "unsupported", "unread",
)  # fmt: skip
"""Fields that belong to no label and to no rung."""

_OF_RUNGS: Final = ("at", "seconds")
_WHAT: Final = ("then", "feature")
_FIRST: Final = LIMITS[0]


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that differs. None: it is not there at all (a rung that one of the two lacks).

    A rung as a whole is ``ladder.N``, and its value what a file says of it; the two lists of words
    are ``words.allow`` and ``words.deny``, and an entry is there before or after.
    """

    field: str
    before: Written | Mapping[str, Written] | None
    after: Written | Mapping[str, Written] | None


def settable(rules: Rules) -> list[str]:
    """The fields of these rules that can be given another number or word."""
    labels = [label for label in LABELS if label is not Label.PROFANITY]
    limits = [
        f"limits.{label}.{key}"
        for label in labels
        for key in (LIMITS if label in rules.limits else (_FIRST,))
    ]
    ladder = [
        f"ladder.{number}.{key}"
        for number, rung in enumerate(_rungs(rules))
        for key in _OF_RUNGS
        if key in rung
    ]
    return [*limits, *ladder, *ALONE]


def value_of(rules: Rules, field: str) -> Written:
    """What these rules say in a field of `settable`."""
    return _flat(rules)[field]


def with_value(rules: Rules, field: str, typed: str) -> Rules:
    """The same rules with something else in one field, under a name of their own.

    ``typed`` is a number, with a point or a comma, or a word. Raises `RulesError`:
    ``rules-no-field`` for a field that these rules do not have, and as `parse_rules` does.
    """
    if field not in settable(rules):
        raise RulesError("rules-no-field", key=field)
    value = _value(typed)
    if field in ALONE:
        return changed(rules, {field: value})
    table, name, key = field.split(".")
    if table == "ladder":
        rungs = _rungs(rules)
        rungs[int(name)] = {**rungs[int(name)], key: value}
        return changed(rules, {"ladder": rungs})
    # A label that does not even prompt does nothing at all.
    said = NEVER if (key, value) == (_FIRST, NEVER) else {key: value}
    return changed(rules, {"limits": {name: said}})


def with_preset(rules: Rules, name: str) -> Rules:
    """The shipped rules of a name, in the same mode and with the same words of one's own.

    Raises `RulesError` for a name that there is not.
    """
    return worded(preset(name, mode=rules.mode), rules.words)


def with_word(rules: Rules, which: Which, entry: str) -> Rules:
    """The same rules with a word on a list; as they are if it is there. Raises as `WordLists`."""
    if rules.words.on(entry) is which:
        return rules
    return worded(rules, rules.words.adding(which, entry))


def without_word(rules: Rules, entry: str) -> Rules:
    """The same rules with a word on neither list; as they are if it is on none."""
    if rules.words.on(entry) is None:
        return rules
    return worded(rules, rules.words.removing(entry))


def differences(before: Rules, after: Rules) -> list[Difference]:
    """What differs between two rules, but for their names and modes, in the order of a file."""
    found = [Difference("preset", before.preset, after.preset)]
    was, will = _flat(before), _flat(after)
    found += [
        Difference(field, was.get(field), will.get(field))
        for field in dict.fromkeys((*was, *will))
        if not field.startswith("ladder.")
    ]
    for number, pair in enumerate(zip_longest(_rungs(before), _rungs(after))):
        found += _of_rungs(f"ladder.{number}", *pair)
    for which in Which:
        old, new = before.words.of(which), after.words.of(which)
        gone = [Difference(f"words.{which}", one, None) for one in old if one not in new]
        come = [Difference(f"words.{which}", None, one) for one in new if one not in old]
        found += [*gone, *come]
    return [one for one in found if one.before != one.after]


def _of_rungs(
    field: str, was: Mapping[str, Written] | None, will: Mapping[str, Written] | None
) -> list[Difference]:
    """How two rungs differ: in their numbers, or in what they lead to and so as a whole."""
    if was is None or will is None or any(was.get(key) != will.get(key) for key in _WHAT):
        return [Difference(field, was, will)]
    return [Difference(f"{field}.{key}", was[key], will[key]) for key in _OF_RUNGS if key in was]


def _value(typed: str) -> Written:
    """A number if it can be one."""
    said = typed.strip().replace(",", ".", 1)
    for kind in (int, float):
        try:
            return kind(said)
        except ValueError:
            continue
    return said


def _rungs(rules: Rules) -> list[Mapping[str, Written]]:
    return list(cast("Sequence[Mapping[str, Written]]", rules_as_mapping(rules)["ladder"]))


def _flat(rules: Rules) -> dict[str, Written]:
    """Every field by its name. A label that leads to nothing has nothing but ``never``."""
    said = rules_as_mapping(rules)
    flat: dict[str, Written] = {}
    for label, table in cast("Mapping[str, object]", said["limits"]).items():
        here = {_FIRST: NEVER} if table == NEVER else cast("Mapping[str, Written]", table)
        flat |= {f"limits.{label}.{key}": value for key, value in here.items()}
    for number, rung in enumerate(_rungs(rules)):
        flat |= {f"ladder.{number}.{key}": rung[key] for key in _OF_RUNGS if key in rung}
    return flat | {field: cast("Written", said[field]) for field in ALONE}
