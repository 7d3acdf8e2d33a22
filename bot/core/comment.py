"""A text somebody wrote somewhere. Values only; no platform's names may live here."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, NewType

CommentId = NewType("CommentId", str)
"""Unique over all platforms: door, place and the platform's own id, e.g. ``discord:12:345``."""
AuthorId = NewType("AuthorId", str)
CommunityId = NewType("CommunityId", str)
PlaceId = NewType("PlaceId", str)
"""A channel, thread or page within a community."""

NOBODY: Final = AuthorId("nobody")
"""Stands in place of an author where a platform does not say who wrote something."""


class Whose(StrEnum):
    """Whose words a comment consists of: its author's, or those of somebody else.

    Who quotes or forwards what was said to them, or in front of them, is never held to it.
    """

    OWN = "own"
    QUOTED = "quoted"
    """It is nothing but quotation."""
    FORWARDED = "forwarded"


@dataclass(frozen=True, slots=True)
class Comment:
    """One text by one author in one community, at one time (with its timezone).

    ``locale`` is the language we answer the author in (BCP 47), not that of the text.
    ``parent`` is the message that this one answers, if any. ``version_of`` names the message that
    this is one version of, where a message can be changed. ``whose`` words it consists of, as far
    as a door knows: that a text is nothing but quotation is found out by whoever judges it.
    """

    id: CommentId
    community: CommunityId
    place: PlaceId
    author: AuthorId
    text: str
    written_at: datetime
    locale: str = "en"
    parent: str | None = None
    version_of: str | None = None
    whose: Whose = Whose.OWN

    @property
    def message(self) -> str:
        """What all versions of the same message have in common."""
        return self.version_of or self.id

    def __post_init__(self) -> None:
        """Refuse a comment that cannot be told apart or put in order."""
        if not (self.id and self.community and self.author):
            raise ValueError("a comment needs an id, a community and an author")
        if self.written_at.tzinfo is None:
            raise ValueError("written_at needs a timezone")
