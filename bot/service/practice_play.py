"""Takes the members of a recorded conversation through a room: line by line, or as time passes."""

from dataclasses import dataclass
from typing import Final

from bot.core.comment import AuthorId, CommentId
from bot.service.practice import Choice, PracticeRoom, Prompt, Snapshot
from campaign_content.texts import Conversation, Line

THINKING: Final = 12.0
"""Seconds, at speed 1, that the author of a recorded message takes to answer a prompt."""

LONGEST_GAP: Final = 8.0
"""Seconds, at speed 1, after which the next message comes, however long the recorded pause was."""

AWAY: Final = 5.0
"""Seconds: who has not looked for longer has not been there, and has missed nothing."""


class Play:
    """Says the lines, and answers the prompts as their authors would."""

    def __init__(self, room: PracticeRoom, conversation: Conversation) -> None:
        """Nothing is said yet."""
        self._room = room
        self._lines = conversation.lines
        self._said: list[CommentId] = []

    @property
    def upcoming(self) -> Line | None:
        """The line that comes next; None at the end."""
        return self._lines[len(self._said)] if len(self._said) < len(self._lines) else None

    @property
    def progress(self) -> tuple[int, int]:
        """How many lines were said, and how many there are."""
        return len(self._said), len(self._lines)

    async def say_next(self) -> CommentId | None:
        """The next author writes; returns the comment, None at the end."""
        line = self.upcoming
        if line is None:
            return None
        answers = None if line.answers is None else self._said[line.answers - 1]
        await self._room.say(AuthorId(line.author), line.text, answers=answers)
        comment = (await self._room.snapshot()).messages[-1].first
        self._said.append(comment)
        return comment

    def choice(self, prompt: Prompt) -> tuple[Choice, str | None] | None:
        """What the author of a line does when asked about it, with the new text for an edit.

        None for a comment that was not said here, and where there is nothing to do but wait: a
        message that was taken down cannot be kept.
        """
        if prompt.comment not in self._said:
            return None
        line = self._lines[self._said.index(prompt.comment)]
        choice = Choice(line.choice)
        return (choice, line.edited) if choice in prompt.choices else None

    async def answer(self, prompt: Prompt) -> Choice | None:
        """Let the author do it; returns what they chose."""
        chosen = self.choice(prompt)
        if chosen is None:
            return None
        choice, text = chosen
        await self._room.choose(prompt.comment, choice, text=text)
        return choice


@dataclass(frozen=True, slots=True)
class Answered:
    """What the author of a recorded line did when they were asked to reconsider."""

    prompt: Prompt
    choice: Choice


class Replay:
    """Lets the lines be said, and prompts be answered, one after the other as time passes.

    It goes on only when somebody looks (`pass_time`). ``speed`` is how much faster than recorded.
    """

    def __init__(self, room: PracticeRoom, conversation: Conversation, speed: float = 1.0) -> None:
        """The replay begins with the first look."""
        self.play = Play(room, conversation)
        self.speed = speed
        self._room = room
        self._lines = conversation.lines
        self._looked: float | None = None
        self._waited = 0.0

    async def pass_time(self, now: float, *, going: bool = True) -> Answered | None:
        """Let the next thing happen if it is time for it; ``now`` is in seconds of any clock.

        Where it is not ``going`` on nothing happens, and the time does not count. Raises as
        `PracticeRoom.say` does.
        """
        passed = 0.0 if self._looked is None else min(now - self._looked, AWAY) * self.speed
        self._looked = now
        if not going:
            return None
        self._waited += passed
        prompt = open_prompt(await self._room.snapshot())
        if self._waited < (THINKING if self.answers(prompt) else self._gap()):
            return None
        return await self.advance()

    async def advance(self) -> Answered | None:
        """The open prompt is answered as its author would, or else the next message comes."""
        self.rest()
        prompt = open_prompt(await self._room.snapshot())
        if prompt is not None and self.answers(prompt):
            choice = await self.play.answer(prompt)
            return None if choice is None else Answered(prompt, choice)
        await self.play.say_next()
        return None

    def rest(self) -> None:
        """Wait anew: somebody has just done something."""
        self._waited = 0.0

    def answers(self, prompt: Prompt | None) -> bool:
        """Whether the script knows what to do about a prompt."""
        return prompt is not None and self.play.choice(prompt) is not None

    @property
    def left(self) -> float:
        """Seconds until an open prompt is answered as the script says."""
        return max(THINKING - self._waited, 0.0) / self.speed

    def _gap(self) -> float:
        """Seconds, at speed 1, until the next message."""
        said, total = self.play.progress
        if said in {0, total}:
            return 1.0
        return min(self._lines[said].at - self._lines[said - 1].at, LONGEST_GAP)


def open_prompt(now: Snapshot) -> Prompt | None:
    """The prompt about the newest message that waits for its author."""
    order = [message.id for message in now.messages]
    waiting = [
        prompt
        for view in now.members
        for prompt in view.prompts
        if prompt.answer is None and prompt.comment in order
    ]
    return max(waiting, key=lambda prompt: order.index(prompt.comment), default=None)


async def prompt_about(room: PracticeRoom, comment: CommentId) -> Prompt | None:
    """The prompt about a comment that its author has not answered yet."""
    for view in (await room.snapshot()).members:
        for prompt in view.prompts:
            if prompt.comment == comment and prompt.answer is None:
                return prompt
    return None
