"""What a text is, and which topics there are. Values only: no files, no clock may live here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from campaign_content.errors import Fact

DISCORD_LIMIT: Final = 2000
"""Characters of one Discord message."""

TIP_LIMIT: Final = 500
"""A tip is read in passing."""


class Kind(StrEnum):
    """What a text is for."""

    TIP = "tip"
    """Digital literacy: one thing to know or do."""
    MESSAGE = "message"
    """A post of the campaign."""
    NUDGE = "nudge"
    """Asks an author privately to reconsider."""
    LESSON = "lesson"
    """A nudge for somebody who was asked before: firmer, with a short lesson."""
    NOTICE = "notice"
    """Says what has happened and what can be done: held, returned, disputed, help."""


FOLDERS: Final[Mapping[str, Kind]] = MappingProxyType({f"{kind.value}s": kind for kind in Kind})
"""The folder that holds the texts of each kind."""

LIMITS: Final[Mapping[Kind, int]] = MappingProxyType(
    {kind: TIP_LIMIT if kind is Kind.TIP else DISCORD_LIMIT for kind in Kind}
)
"""How long a text may be, title included."""

TOPICS: Final[tuple[str, ...]] = (
    "general", "respect", "words", "threats", "identity", "exclusion", "bullying", "privacy",
    "sexual", "self_harm", "bystander", "apology", "sources", "screenshots",
)  # fmt: skip
"""What texts are about. ``general`` stands in where a topic has none."""

LABEL_TOPICS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "toxicity": "respect",
        "severe_toxicity": "respect",
        "insult": "respect",
        "threat": "threats",
        "identity_attack": "identity",
        "profanity": "words",
        "sexually_explicit": "sexual",
        "self_harm_encouragement": "self_harm",
        "bullying": "bullying",
    }
)
"""The topic of the prompt about each label of a classifier."""

NOTICES: Final[tuple[str, ...]] = (
    "held", "held-waiting", "text-returned", "edited", "deleted", "kept", "disputed",
    "dispute-upheld", "dispute-overturned", "case-opened", "help-crisis", "help-targeted",
)  # fmt: skip
"""The notices that the bot may give, by id; all of them exist in every language we ship."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text in one language. ``body`` is Markdown.

    ``author`` wrote it and ``reviewer``, who is somebody else, has read it; ``source`` says what
    it relies on. It may be shown from ``valid_from`` to ``valid_to``, both inclusive.
    """

    id: str
    kind: Kind
    topic: str
    locale: str
    title: str
    body: str
    author: str
    reviewer: str
    source: str
    valid_from: date | None = None
    valid_to: date | None = None

    def valid_on(self, day: date) -> bool:
        """Whether it may be shown on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with a file. ``code`` names the sentence that ``facts`` fill in.

    ``line`` counts from 1; a file that ``refused`` is set for cannot be used.
    """

    file: str
    line: int
    code: str
    refused: bool = True
    facts: Mapping[str, Fact] = field(default_factory=dict)

    def told(self) -> dict[str, Fact]:
        """Everything that its sentence may speak of, the file and the line included."""
        return {**self.facts, "file": self.file, "line": self.line}


class Choice(StrEnum):
    """What an author does when asked to reconsider."""

    EDIT = "edit"
    DELETE = "delete"
    KEEP = "keep"
    MISTAKE = "mistake"


@dataclass(frozen=True, slots=True)
class Line:
    """One message of a recorded conversation, some seconds after its start.

    ``answers`` is the number of the line that it replies to, counted from 1. ``choice`` is what
    its author does if they are asked to reconsider, and ``edited`` what they would write instead.
    """

    at: float
    author: str
    text: str
    answers: int | None = None
    choice: Choice = Choice.KEEP
    edited: str | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation to practise on, in one language."""

    title: str
    locale: str
    members: tuple[str, ...]
    lines: tuple[Line, ...]
