"""A text somebody wrote somewhere. Values only; no platform's names may live here."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

CommentId = NewType("CommentId", str)
"""Unique over all platforms: door, place and the platform's own id, e.g. ``discord:12:345``."""
AuthorId = NewType("AuthorId", str)
CommunityId = NewType("CommunityId", str)
PlaceId = NewType("PlaceId", str)
"""A channel, thread or page within a community."""


@dataclass(frozen=True, slots=True)
class Comment:
    """One text by one author in one community, at one time (with its timezone).

    ``locale`` is the language we answer the author in (BCP 47), not that of the text.
    ``parent`` is the message that this one answers, if any.
    """

    id: CommentId
    community: CommunityId
    place: PlaceId
    author: AuthorId
    text: str
    written_at: datetime
    locale: str = "en"
    parent: str | None = None

    def __post_init__(self) -> None:
        """Refuse a comment that cannot be told apart or put in order."""
        if not (self.id and self.community and self.author):
            raise ValueError("a comment needs an id, a community and an author")
        if self.written_at.tzinfo is None:
            raise ValueError("written_at needs a timezone")
