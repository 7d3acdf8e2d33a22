"""What hangs on the wall of a practice room, and the hands that hang it there."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from bot.core import actions
from bot.core.actions import (
    AddStrike,
    CampaignMessage,
    Deed,
    Escalate,
    Hold,
    Nudge,
    Repost,
    Restrict,
    ReturnText,
    Timeout,
    Tip,
)
from bot.core.case import CaseState
from bot.core.choice import Choice, offered
from bot.core.comment import AuthorId, CommentId
from bot.core.errand import Errand, ErrandId
from bot.core.errors import GiveUpError, SettledError
from classifiers.verdict import Label


class State(StrEnum):
    """How the others see a message."""

    SHOWN = "shown"
    EDITED = "edited"
    DELETED = "deleted"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Message:
    """One message in the room.

    ``id`` is that of the comment it is now: an edited message is a new comment, and is judged
    anew. ``first`` is the id it was first written under and stays the same; ``earlier`` are those
    of the versions before this one, oldest first.
    """

    id: CommentId
    first: CommentId
    author: AuthorId
    text: str
    written_at: datetime
    state: State = State.SHOWN
    answers: CommentId | None = None
    earlier: tuple[CommentId, ...] = ()

    @property
    def visible(self) -> bool:
        """Whether the others can read it."""
        return self.state in {State.SHOWN, State.EDITED}


@dataclass(frozen=True, slots=True)
class Prompt:
    """A private word to the author of a comment, with the choices that they have.

    ``label`` is what it is about (None: the text was only given back); ``lesson`` the id of a
    content file, for a stern one; ``returned`` whether the text was taken down and given back.
    ``answer`` is what the author chose, None while they have not; ``case`` where its case stands.
    """

    comment: CommentId
    author: AuthorId
    text: str
    label: Label | None = None
    stern: bool = False
    lesson: str | None = None
    returned: bool = False
    answer: Choice | None = None
    case: CaseState | None = None

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What the author can do (see `bot.core.choice.offered`). A message that was taken down
        cannot be kept as it is; one that a moderator has put back is there again.
        """
        if self.case is CaseState.OVERTURNED:
            return ()
        return offered(returned=self.returned, answer=self.answer, case=self.case)


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that was shown after a comment: to everybody, or privately to its author.

    ``content`` is the id of a content file, if the action says one.
    """

    comment: CommentId
    author: AuthorId
    action: Deed
    content: str | None
    public: bool


@dataclass
class Wall:
    """The state of a practice room. As hands it does each errand once, by the errand's id."""

    messages: dict[CommentId, Message] = field(default_factory=dict)
    """By the id they were first written under, in order."""
    prompts: dict[CommentId, Prompt] = field(default_factory=dict)
    notices: list[Notice] = field(default_factory=list)
    calls: list[Notice] = field(default_factory=list)
    """What the moderators were called for."""
    observed: list[Notice] = field(default_factory=list)
    """What would have been done in a community that does more than observe."""
    _first: dict[CommentId, CommentId] = field(default_factory=dict)
    _done: set[ErrandId] = field(default_factory=set)

    def hang(self, message: Message) -> None:
        """Show a message, or a new version of it."""
        self.messages[message.first] = message
        self._first[message.id] = message.first

    def message(self, comment: CommentId) -> Message:
        """The message that a comment is, or once was.

        Raises `GiveUpError` if it was not written in this room.
        """
        first = self._first.get(comment)
        if first is None:
            raise GiveUpError("practice-no-message", comment=comment)
        return self.messages[first]

    def put(self, comment: CommentId, *, held: bool) -> None:
        """Hold a message or show it, if it still is that comment and was not deleted."""
        message = self.message(comment)
        if message.id == comment and message.state is not State.DELETED:
            shown = State.SHOWN if message.id == message.first else State.EDITED
            self.hang(replace(message, state=State.HELD if held else shown))

    def delete(self, comment: CommentId) -> None:
        """Delete a message, whichever version of it the comment was."""
        self.hang(replace(self.message(comment), state=State.DELETED))

    async def carry_out(self, errand: Errand) -> None:
        """Do one errand; a second time it changes nothing."""
        self.message(errand.comment)
        if errand.id not in self._done:
            self._do(errand)
            self._done.add(errand.id)

    def _do(self, errand: Errand) -> None:
        action = errand.action
        match action:
            case Hold():
                self.put(errand.comment, held=True)
            case ReturnText():
                if self.message(errand.comment).visible:
                    raise SettledError("left-standing")
                self._prompt(errand, {"returned": True})
            case Nudge(label=label, stern=stern):
                self._prompt(errand, {"label": label, "stern": stern, "lesson": errand.content})
            case Tip() | Restrict() | Timeout() | actions.Notice() | actions.Lift():
                self.notices.append(_notice(errand, public=False))
            case CampaignMessage():
                self.notices.append(_notice(errand, public=True))
            case Escalate():
                self.calls.append(_notice(errand, public=False))
            case AddStrike() | Repost() | actions.TakeAway():
                raise GiveUpError("practice-no-hands", errand=errand.id)
            case _ as unreachable:
                assert_never(unreachable)

    def _prompt(self, errand: Errand, said: Mapping[str, object]) -> None:
        """One prompt per comment: what is returned and what is asked come together."""
        before = self.prompts.get(errand.comment) or Prompt(
            errand.comment, errand.author, errand.text or ""
        )
        self.prompts[errand.comment] = replace(before, **said)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Watching:
    """The hands of a room that only observes: what would be done is noted on the wall."""

    wall: Wall

    async def carry_out(self, errand: Errand) -> None:
        """Note one errand; a second time it changes nothing."""
        note = _notice(errand, public=False)
        if note not in self.wall.observed:
            self.wall.observed.append(note)


def _notice(errand: Errand, *, public: bool) -> Notice:
    return Notice(errand.comment, errand.author, errand.action, errand.content, public)
