"""Discord's numbers as ids of the core, and back. Pure."""

import hashlib
import re
from dataclasses import dataclass
from typing import Final

from bot.core.comment import NOBODY, AuthorId, Comment, CommentId, CommunityId, PlaceId
from bot.core.errors import BadInputError

DOOR: Final = "discord"
NAME: Final = "name"
"""Stands in place of a message where the comment is the name of a thread."""
NICK: Final = "nick"
"""Stands before the number of a member where the comment is their nickname in a server."""

TAIL: Final = r"\d+:(?:\d+|name|nick\d+):[0-9a-f]+"
"""`Ref.tail` as a pattern, for custom ids."""

VERSION_LENGTH: Final = 10
NONCE_LENGTH: Final = 24
"""Discord takes 25 characters."""

_COMMENT: Final = re.compile(
    r"discord:(\d{1,20}):(\d{1,20}|name|nick\d{1,20}):([0-9a-f]{1,16})", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Ref:
    """Where a comment stands on Discord.

    ``message`` is None for the name of a thread, and for a nickname: then ``nick`` is the member
    who has it, and ``channel`` the server. ``version`` tells one text of a message from the
    next: the same text always has the same version, so that an edit event in which no word changed
    (a preview, a pin) is known already.
    """

    channel: int
    message: int | None
    version: str
    nick: int | None = None

    @property
    def tail(self) -> str:
        """As it stands in custom ids: ``channel:message:version``."""
        return f"{self.channel}:{self._what}:{self.version}"

    @property
    def standing(self) -> str:
        """The same for all versions of a message, or of the name of a thread."""
        return f"{DOOR}:{self.channel}:{self._what}"

    @property
    def _what(self) -> str:
        if self.nick is not None:
            return f"{NICK}{self.nick}"
        return NAME if self.message is None else str(self.message)

    @property
    def comment(self) -> CommentId:
        """The id of the comment."""
        return CommentId(f"{DOOR}:{self.tail}")


def ref_of(comment: str) -> Ref:
    """Where the comment of that id stands.

    Raises `BadInputError` for an id that this door did not give.
    """
    found = _COMMENT.fullmatch(comment)
    if found is None:
        raise BadInputError("discord-not-ours", comment=comment)
    channel, message, version = found.groups()
    if message.startswith(NICK):
        return Ref(int(channel), None, version, int(message.removeprefix(NICK)))
    return Ref(int(channel), None if message == NAME else int(message), version)


def is_title(comment: Comment) -> bool:
    """Whether a comment is the name of a thread: only such a one can stand there again, as the same
    comment, after it was taken down.
    """
    return comment.message.endswith(f":{NAME}")


def author_id(user: int) -> AuthorId:
    """The id of a person."""
    return AuthorId(f"{DOOR}:{user}")


def community_id(guild: int) -> CommunityId:
    """The id of a server."""
    return CommunityId(f"{DOOR}:{guild}")


def place_id(channel: int) -> PlaceId:
    """The id of a channel or thread."""
    return PlaceId(f"{DOOR}:{channel}")


def number_of(id_: str) -> int:
    """Discord's number in the id of an author, a community or a place; 0, which nobody has, for
    `NOBODY`.

    Raises `BadInputError` for an id that this door did not give.
    """
    if id_ == NOBODY:
        return 0
    door, _, number = id_.partition(":")
    if door != DOOR or not (number.isascii() and number.isdigit()):
        raise BadInputError("discord-not-ours", comment=id_)
    return int(number)


def key_of(errand: str) -> str:
    """What tells an errand from the others about its comment."""
    return errand.rpartition("/")[2]


def mark_of(errand: str) -> str:
    """What the ids of the buttons end with that were sent for an errand; see `Ref.tail`."""
    comment, _, key = errand.rpartition("/")
    return f"{comment.removeprefix(f'{DOOR}:')}/{key}."


def nonce(key: str) -> str:
    """What Discord recognises a message by that is sent a second time within minutes."""
    return hashlib.blake2b(key.encode(), digest_size=NONCE_LENGTH // 2).hexdigest()
