"""What came of an evening of chaos."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Counted:
    """What was lost or doubled; everything but ``kills`` should be empty or 0."""

    unscreened: list[str]
    waiting: int
    undone: int
    given_up: int
    decisions: list[str]
    strikes: list[str]
    cases: list[str]
    prompts: dict[str, int]
    cards: dict[str, int]
    standing: list[str]
    helps: dict[str, int]
    """To whom of those who may be in danger help was not given exactly once."""
    calls: dict[str, int]
    """The same for the call of a person to them."""
    kills: int

    def mistakes(self) -> dict[str, object]:
        """What is not as it should be, by name."""
        return {name: found for name, found in vars(self).items() if found and name != "kills"}


def difference(found: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """What is there too often or not at all."""
    more, less = Counter(found), Counter(wanted)
    return [f"too many {one}" for one in more - less] + [f"no {one}" for one in less - more]
