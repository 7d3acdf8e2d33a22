"""How right the shipped models are in each language, as their cards have it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import classifiers
from bot.core.report import Rate, rate

CARD: Final = "card.toml"
ENGLISH: Final = "en"


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured in one language.

    ``found``: of the lines that bully, how many are flagged; ``alarms``: of the quiet ones, how
    many are flagged all the same; both on lines of our corpus that no model learned from.
    ``suite_found`` and ``suite_alarms``: the same of the tests written for it. ``alike``: of
    sentences with a translation, how many get nearly the scores of the English one (None for
    English). ``reads`` is whether the model is used for it.
    """

    language: str
    model: str
    reads: bool
    found: Rate
    alarms: Rate
    suite_found: Rate | None
    suite_alarms: Rate | None
    alike: Rate | None


@lru_cache(maxsize=4)
def measured(
    first: Path = classifiers.WEIGHTS, many: Path = classifiers.MANY
) -> tuple[Measured, ...]:
    """Every language that the cards of both models know numbers of, English first.

    A card that is not there, or has no such numbers, adds nothing.
    """
    english, others = card_of(first), card_of(many)
    own = others.get("measured", {}).get("own", {})
    sides = english.get("measured", {}).get("sides", {}).get("bullying", {})
    suite = english.get("measured", {}).get("functional", {}).get("all", {})
    found = [_one(ENGLISH, english, sides, suite)]
    for language, numbers in own.items():
        suite = others["measured"].get(f"suite_{language}", {}).get("all", {})
        found.append(_one(language, others, numbers, suite))
    return tuple(one for one in found if one is not None)


def card_of(folder: Path) -> dict[str, Any]:
    """The card of a model; nothing if there is none."""
    card = folder / CARD
    return tomllib.loads(card.read_text("utf-8")) if card.exists() else {}


def _one(
    language: str, card: Mapping[str, Any], own: Mapping[str, Any], suite: Mapping[str, Any]
) -> Measured | None:
    found, alarms = _heard(own), _share(own, "quiet_flagged", "quiet")
    if found is None or alarms is None:
        return None
    alike = card["measured"].get("parity", {}).get(language, {})
    right = _part(suite, "heard_right", "heard")
    calm = _part(suite, "quiet_right", "quiet")
    return Measured(
        language=language,
        model=f"{card['name']} {card['version']}",
        reads=language in card["languages"],
        found=found,
        alarms=alarms,
        suite_found=right,
        suite_alarms=None if calm is None else _rest(calm),
        alike=_share(alike, "within", "pairs"),
    )


def _heard(own: Mapping[str, Any]) -> Rate | None:
    missed = _share(own, "heard_missed", "heard")
    return None if missed is None else _rest(missed)


def _rest(of: Rate) -> Rate | None:
    """The share of all others."""
    return rate(of.of - round(of.share * of.of), of.of)


def _share(table: Mapping[str, Any], share: str, of: str) -> Rate | None:
    if share not in table or of not in table:
        return None
    return rate(round(table[share] * table[of]), table[of])


def _part(table: Mapping[str, Any], part: str, of: str) -> Rate | None:
    if part not in table or of not in table:
        return None
    return rate(table[part], table[of])
