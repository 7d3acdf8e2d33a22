"""Something that is to be done outside, once. Values only."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from bot.core.actions import Action
from bot.core.comment import AuthorId, CommentId, CommunityId, PlaceId
from bot.core.decision import Mode

ErrandId = NewType("ErrandId", str)
"""``<comment id>/<number>``: the same decision always gives the same errands, so that recording
or doing one twice can be noticed (on Discord it is the message nonce)."""


class ErrandState(StrEnum):
    """Where an errand stands."""

    WAITING = "waiting"
    DONE = "done"
    GIVEN_UP = "given_up"


@dataclass(frozen=True, slots=True)
class Errand:
    """One action on its way to being carried out, or in `Mode.OBSERVE` to being noted.

    ``content`` is the id of the text that will be said (a content file), if the action says one.
    ``text`` is the author's own text, where it has to be shown or returned to them; it is
    encrypted at rest. ``tries`` counts the attempts so far.
    """

    id: ErrandId
    comment: CommentId
    community: CommunityId
    place: PlaceId
    author: AuthorId
    action: Action
    mode: Mode
    locale: str
    content: str | None = None
    text: str | None = None
    tries: int = 0
