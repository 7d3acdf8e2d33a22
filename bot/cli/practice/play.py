"""Takes the members of a recorded conversation through a room, line by line."""

from bot.core.comment import AuthorId, CommentId
from bot.service.practice import Choice, PracticeRoom, Prompt
from campaign_content.texts import Conversation, Line


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


async def prompt_about(room: PracticeRoom, comment: CommentId) -> Prompt | None:
    """The prompt about a comment that its author has not answered yet."""
    for view in (await room.snapshot()).members:
        for prompt in view.prompts:
            if prompt.comment == comment and prompt.answer is None:
                return prompt
    return None
