"""Something that is to be done outside, once. Values only."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, NewType

from bot.core.actions import Deed
from bot.core.comment import AuthorId, CommentId, CommunityId, PlaceId
from bot.core.decision import Mode

ErrandId = NewType("ErrandId", str)
"""``<comment id>/<number>``: the same decision always gives the same errands, so that recording
or doing one twice can be noticed (on Discord it is the message nonce)."""


PLANNED: Final = "planned"
"""Why an errand waits that is not due before a certain time."""

CHANGED: Final = "comment-changed"
"""Why a comment was not taken down: its author has put other words there."""

STAYS: Final = "comment-stays"
"""Why a comment was not taken down: it is disputed or fine, or its author was told so."""

UNREADABLE: Final = "text-unreadable"
"""Why something was given up or put off: none of our keys opens what it has to say."""


class ErrandState(StrEnum):
    """Where an errand stands.

    ``GIVEN_UP`` failed and can be tried again by a person; ``SETTLED`` was not carried out, and
    there is nothing left to do.
    """

    WAITING = "waiting"
    DONE = "done"
    GIVEN_UP = "given_up"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of an errand. ``why`` says why it failed or waits, and is empty where nothing
    did; ``due`` is when somebody may carry it out (again), which in the past nobody has yet.
    """

    state: ErrandState
    why: str
    due: datetime


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
    action: Deed
    mode: Mode
    locale: str
    content: str | None = None
    text: str | None = None
    tries: int = 0
