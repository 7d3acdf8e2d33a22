"""What the Store gives back. Values only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from bot.core.choice import Choice
from bot.core.comment import AuthorId, Comment, CommunityId, PlaceId
from bot.core.decision import Decision, Mode
from bot.core.rules import Rules
from classifiers.verdict import Label

NOWHERE: Final = PlaceId("")

NOTHING: Final[Mapping[str, str | None]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a community's rulebook: rules, and who put them in force, when and why.

    ``resumes`` is the mode to go back to; a page that has one is a pause. ``notes`` are the memos
    that were set with it. ``number`` tells it from all others, and later ones have a higher one.
    """

    rules: Rules
    by: str
    at: datetime
    why: str = ""
    resumes: Mode | None = None
    notes: Mapping[str, str | None] = field(default_factory=dict)
    number: int = 0


class Recorded(StrEnum):
    """What became of an attempt to record a decision."""

    NEW = "new"
    KNOWN = "known"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A comment that could not be judged yet, with how often it was tried."""

    comment: Comment
    tries: int


@dataclass(frozen=True, slots=True)
class Record:
    """A decision as it stands on record. ``text`` is None once its retention has passed, and what
    kept it for its author (see `ErrandStore.plan_errands`) is gone.

    ``place`` and ``locale`` are those of the comment; empty on records of an older version.
    ``answer`` is what the author chose when they were asked to reconsider, None while they have
    not.
    """

    community: CommunityId
    author: AuthorId
    decision: Decision
    scores: Mapping[Label, float]
    text: str | None
    place: PlaceId = NOWHERE
    locale: str = "en"
    answer: Choice | None = None

    @property
    def comment(self) -> Comment:
        """The comment that was decided about, as far as it is still known."""
        return Comment(
            id=self.decision.comment,
            community=self.community,
            place=self.place,
            author=self.author,
            text=self.text or "",
            written_at=self.decision.decided_at,
            locale=self.locale,
        )
