"""What a text is, and which topics there are. Values only: no files, no clock may live here."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Final

from campaign_content.errors import Fact

DISCORD_LIMIT: Final = 2000
"""Characters of one Discord message."""

TIP_LIMIT: Final = 280
"""A tip is read in passing, often below a prompt."""

ALT_LIMIT: Final = 256
"""What Discord's libraries take as the description of a picture."""

_PLACEHOLDER: Final = re.compile(r"\{(\w+)\}", re.ASCII)


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
    CAMPAIGN = "campaign"
    """What a campaign is called, and what it is in a few lines."""
    ANNOUNCEMENT = "announcement"
    """Opens a campaign, or closes it."""
    STORY = "story"
    """Somebody tells what happened to them; the person is seen at the end."""
    DAILY = "daily"
    """A post for one day of a campaign."""
    CHALLENGE = "challenge"
    """Asks members to send something in."""
    HIGHLIGHT = "highlight"
    """Stands around the entries of a week."""


_FOLDERS: Final = {Kind.STORY: "stories", Kind.DAILY: "daily"}

FOLDERS: Final[Mapping[str, Kind]] = MappingProxyType(
    {_FOLDERS.get(kind, f"{kind.value}s"): kind for kind in Kind}
)
"""The folder that holds the texts of each kind."""

FOLDER_OF: Final[Mapping[Kind, str]] = MappingProxyType(
    {kind: folder for folder, kind in FOLDERS.items()}
)
"""The same the other way round."""

POSTED: Final = frozenset(
    {Kind.MESSAGE, Kind.ANNOUNCEMENT, Kind.STORY, Kind.DAILY, Kind.CHALLENGE, Kind.HIGHLIGHT}
)
"""What a calendar may post."""

_LIMITS: Final = {
    Kind.TIP: TIP_LIMIT,
    Kind.CAMPAIGN: 300,
    Kind.ANNOUNCEMENT: 1200,
    Kind.STORY: 1800,
    Kind.DAILY: 600,
    Kind.CHALLENGE: 900,
    Kind.HIGHLIGHT: 500,
}

LIMITS: Final[Mapping[Kind, int]] = MappingProxyType(
    {kind: _LIMITS.get(kind, DISCORD_LIMIT) for kind in Kind}
)
"""How long a text may be, title included. A highlight leaves room for the entries."""

PLACEHOLDERS: Final[Mapping[Kind, frozenset[str]]] = MappingProxyType(
    {Kind.CHALLENGE: frozenset({"channel"}), Kind.HIGHLIGHT: frozenset({"entries"})}
)
"""What ``{…}`` may stand for in a text of a kind: the challenge's channel, the week's entries."""

EVERYONE: Final = "everyone"
AUTHOR: Final = "author"

AUDIENCES: Final = (EVERYONE, AUTHOR, "targeted", "bystander")
"""Whom a text speaks to: anybody, whoever has written something that may hurt, whoever was hurt,
whoever saw it."""

TOPICS: Final[tuple[str, ...]] = (
    "general", "respect", "words", "threats", "identity", "exclusion", "bullying", "privacy",
    "sexual", "self_harm", "bystander", "apology", "sources", "screenshots", "images", "ai",
    "emotions", "security", "reporting", "groups",
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

AUTHOR_TOPICS: Final[Mapping[str, str]] = MappingProxyType(
    {**LABEL_TOPICS, "threat": "general", "self_harm_encouragement": "general"}
)
"""The topic of the tip that an author gets with a prompt about each label.

Where it is another one, the tips on the prompt's topic speak to whoever was threatened, or worries
about a friend: said to the author of a threat they would be beside the point.
"""

NOTICES: Final[tuple[str, ...]] = (
    "held", "held-waiting", "text-returned", "edited", "deleted", "kept", "disputed",
    "dispute-upheld", "dispute-overturned", "case-opened", "help-crisis", "help-targeted",
    "penalty-given", "penalty-lifted", "held-overturned", "appeal-upheld", "passed-on",
)  # fmt: skip
"""The notices that the bot may give, by id; all of them exist in every language we ship."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text in one language. ``body`` is Markdown.

    ``author`` wrote it and ``reviewer``, who is somebody else, has read it; it is empty for a
    draft, which may be previewed and not shown to members. ``source`` says what it relies on. It
    may be shown from ``valid_from`` to ``valid_to``, both inclusive. ``variants`` are other
    wordings of ``body``, by name, for a trial. ``image`` is a file and ``alt`` says what is in it.
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
    audience: str = EVERYONE
    variants: Mapping[str, str] = field(default_factory=dict)
    image: Path | None = None
    alt: str = ""

    @property
    def path(self) -> str:
        """Where its file lies under the content folder."""
        return f"{FOLDER_OF[self.kind]}/{self.locale}/{self.id}.md"

    @property
    def reviewed(self) -> bool:
        """Whether somebody other than the author has read it."""
        return self.reviewer != ""

    @property
    def placeholders(self) -> frozenset[str]:
        """The names that stand in braces in the body."""
        return frozenset(_PLACEHOLDER.findall(self.body))

    def filled(self, *, variant: str | None = None, **said: str) -> str:
        """The body, or a variant of it, with every ``{name}`` replaced by what is said for it.

        What is said is not searched for names again. Raises `KeyError` for a name that nothing is
        said for, or an unknown variant.
        """
        body = self.body if variant is None else self.variants[variant]
        return _PLACEHOLDER.sub(lambda match: said[match[1]], body)

    def valid_on(self, day: date) -> bool:
        """Whether it may be shown on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


@dataclass(frozen=True, slots=True)
class Slot:
    """A text that is due at a time of a campaign's day, by the community's clock.

    ``otherwise`` is posted in its place if a highlight has no entries to show.
    """

    day: int
    at: time
    text: str
    otherwise: str | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """Which text on which day of a campaign, whose days are counted from 1. In order."""

    campaign: str
    days: int
    slots: tuple[Slot, ...]


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
