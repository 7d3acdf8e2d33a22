"""What a site calls its own, and what that is called here. Pure.

Ids hold the name of a site's community: two sites may both have a comment 1, and an author 1.
"""

from typing import Final
from urllib.parse import quote

from bot.core.comment import AuthorId, CommentId, CommunityId

SITE: Final = "http"
"""Begins every id of the HTTP door."""


def community_of(name: str) -> CommunityId:
    """A site's community; no other door has one of that name."""
    return CommunityId(f"{SITE}:{name}")


def name_of(community: CommunityId) -> str | None:
    """What a site calls its community; None for a community of another door."""
    door, _, name = community.partition(":")
    return name if door == SITE else None


def comment_of(community: str, own: str) -> CommentId:
    """The comment that a site calls ``own`` in the community of that name."""
    return CommentId(f"{_within(community)}{own}")


def author_of(community: str, own: str) -> AuthorId:
    """The person whom a site calls ``own`` in the community of that name."""
    return AuthorId(f"{_within(community)}{own}")


def own_id(community: CommunityId, ours: str) -> str:
    """What the site of a community calls a comment or a person; what it did not name stays."""
    return ours.removeprefix(_within(name_of(community) or ""))


def _within(community: str) -> str:
    return f"{SITE}:{quote(community, safe='')}:"
