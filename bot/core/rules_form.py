"""Rules as a mapping, strictly: unknown keys are refused and every mistake is named. Pure."""

import functools
import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import timedelta
from typing import Final, cast

from bot.core.actions import Feature
from bot.core.decision import Mode
from bot.core.errors import RulesError
from bot.core.limits import Limits, Rules, Rung, Then, Unsure
from bot.core.presets import PRESETS, SHIPPED
from bot.core.table import NEVER, Table
from bot.core.wordlists import WordLists
from classifiers.verdict import LABELS, Label

_DAY: Final = timedelta(days=1)
_LIMIT_KEYS: Final = tuple(field.name for field in fields(Limits))
_RUNG_KEYS: Final = tuple(field.name for field in fields(Rung))
_KEYS: Final = (
    "version", "preset", "mode", "limits", "ladder", "half_life_days", "prompts_per_day",
    "profanity_tip_at", "tip_every_days", "campaign_every_days", "unread", "unsupported",
    "unsupported_at",
)  # fmt: skip
_Table = Mapping[str, object]
_ACTING: Final = tuple(label for label in LABELS if label is not Label.PROFANITY)


def parse_rules(mapping: Mapping[str, object]) -> Rules:
    """Rules from a mapping as TOML or JSON gives it.

    What is not said stays as in ``preset`` (default: ``community``); a table under ``limits``
    changes only the limits it names, ``ladder`` replaces the whole ladder, and ``"never"`` takes
    a limit, or all of a label's, away. Rules that differ from their preset need a ``version`` of
    their own; without one they are named after the preset and a digest of what they say.

    Raises `RulesError`. A single mistake is raised as it is; several are raised as one
    ``rules-several``, whose ``mistakes`` has each.
    """
    mistakes: list[RulesError] = []
    table = Table(mapping, "", _KEYS, mistakes)
    base = SHIPPED[table.choice("preset", PRESETS, "community")]
    version = table.text("version", "")
    limits = _limits(table.table("limits", _ACTING), base)
    ladder = _ladder(table, base)

    def built() -> Rules:
        return Rules(
            version=version or base.version,
            preset=base.preset,
            limits=limits,
            ladder=ladder,
            mode=Mode(table.choice("mode", tuple(Mode), base.mode)),
            half_life=table.days("half_life_days", base.half_life),
            prompts_per_day=table.whole("prompts_per_day", base.prompts_per_day),
            profanity_tip_at=table.limit("profanity_tip_at", base.profanity_tip_at),
            tip_every=table.days("tip_every_days", base.tip_every),
            campaign_every=table.days("campaign_every_days", base.campaign_every),
            unread=Unsure(table.choice("unread", tuple(Unsure), base.unread)),
            unsupported=Unsure(table.choice("unsupported", tuple(Unsure), base.unsupported)),
            unsupported_at=table.number("unsupported_at", base.unsupported_at),
        )

    rules = table.build(built, base)
    if not mistakes:
        rules = table.build(lambda: _named(rules, version), base)
    if len(mistakes) > 1:
        raise RulesError.several("rules-several", mistakes)
    if mistakes:
        raise mistakes[0]
    return rules


def rules_as_mapping(rules: Rules) -> dict[str, object]:
    """Everything these rules say, for TOML or JSON; `parse_rules` gives the same rules back."""
    return {
        "version": rules.version,
        "preset": rules.preset,
        "mode": rules.mode.value,
        "half_life_days": rules.half_life / _DAY,
        "prompts_per_day": rules.prompts_per_day,
        "profanity_tip_at": _or_never(rules.profanity_tip_at),
        "tip_every_days": rules.tip_every / _DAY,
        "campaign_every_days": rules.campaign_every / _DAY,
        "unread": rules.unread.value,
        "unsupported": rules.unsupported.value,
        "unsupported_at": rules.unsupported_at,
        "limits": {
            label.value: NEVER
            if label not in rules.limits
            else {key: _or_never(getattr(rules.limits[label], key)) for key in _LIMIT_KEYS}
            for label in _ACTING
        },
        "ladder": [_rung_as_mapping(rung) for rung in rules.ladder],
    }


def changed(rules: Rules, said: Mapping[str, object]) -> Rules:
    """The same rules with what is ``said``, as a file would say it, under a name of their own.

    A table under ``limits`` changes only what it names. The community's words stay. Raises as
    `parse_rules` does.
    """
    before = rules_as_mapping(rules)
    del before["version"]
    limits = dict(cast("_Table", before["limits"]))
    for label, table in cast("_Table", said.get("limits", {})).items():
        was = limits.get(label)
        both = isinstance(was, Mapping) and isinstance(table, Mapping)
        limits[label] = {**cast("_Table", was), **cast("_Table", table)} if both else table
    return worded(parse_rules({**before, **said, "limits": limits}), rules.words)


def worded(rules: Rules, words: WordLists) -> Rules:
    """The same rules with a community's own words, under a name that says so."""
    return _named(replace(rules, words=words, version=SHIPPED[rules.preset].version), "")


def fingerprint(rules: Rules) -> str:
    """Eight hex digits that change with anything the rules say, but for version and mode."""
    said = {k: v for k, v in rules_as_mapping(rules).items() if k not in {"version", "mode"}}
    if rules.words:
        said["words"] = [rules.words.allow, rules.words.deny]
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:8]


def _or_never(limit: float | None) -> float | str:
    return NEVER if limit is None else limit


def _rung_as_mapping(rung: Rung) -> dict[str, object]:
    said: dict[str, object] = {"at": rung.at, "then": rung.then.value}
    if rung.seconds is not None:
        said["seconds"] = rung.seconds
    if rung.feature is not None:
        said["feature"] = rung.feature.value
    return said


def _named(rules: Rules, version: str) -> Rules:
    """Rules under a version that no other rules have.

    Raises `RulesError` if the version is that of a preset which says something else.
    """
    base = SHIPPED[rules.preset]
    digest = fingerprint(rules)
    same = digest == fingerprint(base)
    if not version:
        return rules if same else replace(rules, version=f"{base.version}+{digest}")
    taken = {one.version for one in SHIPPED.values()} - ({base.version} if same else set())
    if version in taken:
        raise RulesError("rules-version-taken", key="version", seen=version)
    return rules


def _limits(table: Table | None, base: Rules) -> dict[Label, Limits]:
    """The preset's limits with what is said about some labels."""
    limits = dict(base.limits)
    if table is None:
        return limits
    for key in table.keys():  # noqa: SIM118 - a Table is no mapping
        label = Label(key)
        if table.is_never(key):
            limits.pop(label, None)
            continue
        said = table.table(key, _LIMIT_KEYS)
        before = limits.get(label)
        if said is None or (before is None and not said.needs("nudge_at")):
            continue
        was = before or Limits(0.5)
        limits[label] = said.build(functools.partial(_changed, said, was), was)
    return limits


def _changed(said: Table, was: Limits) -> Limits:
    """One label's limits, as they are said or else as they were."""
    return Limits(
        nudge_at=said.number("nudge_at", was.nudge_at),
        strike_at=said.limit("strike_at", was.strike_at),
        hold_at=said.limit("hold_at", was.hold_at),
        escalate_at=said.limit("escalate_at", was.escalate_at),
        zero_tolerance_at=said.limit("zero_tolerance_at", was.zero_tolerance_at),
        strike_weight=said.number("strike_weight", was.strike_weight),
    )


def _ladder(table: Table, base: Rules) -> tuple[Rung, ...]:
    """The ladder that is written, or else the preset's."""
    if "ladder" not in table.keys():  # noqa: SIM118 - a Table is no mapping
        return base.ladder
    rungs = [_rung(one) for one in table.tables("ladder", _RUNG_KEYS)]
    return tuple(rung for rung in rungs if rung is not None)


def _rung(said: Table) -> Rung | None:
    """One rung, or None after a mistake."""
    if not said.needs("at", "then"):
        return None
    written = said.keys()
    return said.build(
        lambda: Rung(
            at=said.number("at", 1.0),
            then=Then(said.choice("then", tuple(Then), Then.STERN)),
            seconds=said.whole("seconds", 1) if "seconds" in written else None,
            feature=Feature(said.choice("feature", tuple(Feature), Feature.LINKS))
            if "feature" in written
            else None,
        ),
        None,
    )
