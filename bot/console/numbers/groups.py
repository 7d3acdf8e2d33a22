"""Whether the shipped models treat groups of people alike, language by language, as their card
has it. Pure, but for reading the card.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, NamedTuple

import classifiers
from bot.console.numbers.languages import card_of
from bot.core.report import Rate, rate

GROUPS: Final = (
    "women", "gay", "trans", "muslim", "jewish", "black", "asian", "roma", "migrants", "disabled",
)  # fmt: skip
"""Whom the page has a name for, in the order in which it shows them."""

TABLE: Final = "groups_"
"""How the tables of a card that have these numbers begin; the language follows."""


class Part(NamedTuple):
    """So many of so many lines."""

    n: int
    of: int

    @property
    def rate(self) -> Rate | None:
        """The share, with its interval; None of no lines."""
        return rate(self.n, self.of)


class Treated(NamedTuple):
    """Of the lines about a group: the cruel ones that are found, and the quiet ones that are
    flagged all the same.
    """

    found: Part
    alarms: Part


@dataclass(frozen=True, slots=True)
class Alike:
    """What was measured of each group in each language; some may lack here and there."""

    languages: tuple[str, ...]
    groups: tuple[str, ...]
    cells: Mapping[tuple[str, str], Treated]

    def of(self, group: str, language: str) -> Treated | None:
        """One group in one language."""
        return self.cells.get((group, language))

    def in_all_languages(self, group: str) -> Treated:
        """One group in every language together."""
        return _together(cell for (of, _), cell in self.cells.items() if of == group)

    def of_all_groups(self, language: str) -> Treated:
        """Every group of one language together."""
        return _together(cell for (_, of), cell in self.cells.items() if of == language)

    @property
    def whole(self) -> Treated:
        """All lines."""
        return _together(self.cells.values())

    @property
    def most(self) -> int:
        """No number of one group in one language has more lines to go by."""
        return max(part.of for cell in self.cells.values() for part in cell)


@lru_cache(maxsize=4)
def alike(many: Path = classifiers.MANY) -> Alike | None:
    """The numbers in the card of the model of many languages; None if there are none in it."""
    measured = card_of(many).get("measured", {})
    cells = {
        (group, name.removeprefix(TABLE)): treated
        for name, numbers in measured.items()
        if name.startswith(TABLE)
        for group in GROUPS
        if (treated := _treated(numbers.get(group, {}))) is not None
    }
    if not cells:
        return None
    here, there = {group for group, _ in cells}, dict.fromkeys(language for _, language in cells)
    return Alike(tuple(there), tuple(group for group in GROUPS if group in here), cells)


def _treated(numbers: Mapping[str, Any]) -> Treated | None:
    if not {"heard", "heard_right", "quiet", "quiet_right"} <= set(numbers):
        return None
    alarms = numbers["quiet"] - numbers["quiet_right"]
    return Treated(Part(numbers["heard_right"], numbers["heard"]), Part(alarms, numbers["quiet"]))


def _together(cells: Iterable[Treated]) -> Treated:
    every = list(cells)
    return Treated(_sum(cell.found for cell in every), _sum(cell.alarms for cell in every))


def _sum(parts: Iterable[Part]) -> Part:
    every = list(parts)
    return Part(sum(part.n for part in every), sum(part.of for part in every))
