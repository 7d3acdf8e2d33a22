"""What the doctor finds, as values."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from bot.cli.say import say, words
from bot.words import Fact


class State(StrEnum):
    """How bad it is. Only what is ``BROKEN`` makes the exit code 1."""

    OK = "ok"
    NOTE = "note"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. ``sentence`` and ``remedy`` are for people."""

    about: str
    state: State
    sentence: str
    remedy: str = ""
    facts: dict[str, Fact] = field(default_factory=dict)

    def as_mapping(self) -> dict[str, Any]:
        """For ``--json``."""
        return {
            "about": self.about,
            "state": str(self.state),
            "sentence": self.sentence,
            "remedy": self.remedy,
            **self.facts,
        }


def found(about: str, state: State, *, remedy: str = "", **facts: Fact) -> Finding:
    """A finding with its sentence, ``doctor-<about>``, and the remedy of the name ``remedy``."""
    said = say(remedy, **facts) if remedy else ""
    return Finding(about, state, say(f"doctor-{about}", **facts), said, dict(facts))


def failed(about: str, error: Exception) -> Finding:
    """A finding from an error, whose sentence names the remedy as well."""
    return Finding(about, State.BROKEN, words().explain_error(error))


def is_told(error: Exception) -> bool:
    """Whether there is a sentence for this error."""
    return hasattr(error, "code") and hasattr(error, "facts")
