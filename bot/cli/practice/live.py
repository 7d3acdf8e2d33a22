"""The practice room as a screen: the replay goes on while somebody types, answers and moderates."""

import asyncio
import time
from typing import Final

from rich.layout import Layout
from rich.live import Live

from bot.cli.practice.keyboard import END, ESCAPE, Line, open_keyboard
from bot.cli.practice.orders import Sitting, obey
from bot.cli.practice.play import Play
from bot.cli.practice.stage import Stage
from bot.cli.practice.table import Footer, draw
from bot.cli.practice.words import NUMBERS, choice_words
from bot.cli.say import say, words
from bot.core.errors import KindnessError
from bot.service.practice import Choice, Prompt, Snapshot

THINKING: Final = 12.0
"""Seconds, at speed 1, that the author of a recorded message takes to answer a prompt."""

LONGEST_GAP: Final = 8.0
"""Seconds, at speed 1, after which the next message comes, however long the recorded pause was."""

BLINK: Final = 0.25


async def show(stage: Stage, speed: float) -> None:
    """Show the room until somebody leaves it."""
    sitting = Sitting(next(iter(stage.room.members)), speed)
    table = Showing(stage, sitting)
    async with open_keyboard() as keys:
        with Live(screen=True, auto_refresh=False) as live:
            while not sitting.over:
                live.update(await table.drawn(), refresh=True)
                try:
                    key = await asyncio.wait_for(keys.get(), BLINK)
                except TimeoutError:
                    await table.pass_time(time.monotonic())
                    continue
                await table.press(key)
                while not keys.empty() and not sitting.over:  # drawing takes longer than typing
                    await table.press(keys.get_nowait())


class Showing:
    """What is going on in the room. Knows no terminal: it is pressed, let wait, and drawn."""

    def __init__(self, stage: Stage, sitting: Sitting) -> None:
        """The replay begins with the first look at the clock."""
        self._stage = stage
        self._sitting = sitting
        self._play = Play(stage.room, stage.conversation)
        self._line = Line()
        self._told = ""
        self._edited: Prompt | None = None
        self._looked: float | None = None
        self._waited = 0.0
        self._skipped: set[str] = set()

    async def drawn(self) -> Layout:
        """The room as it is now."""
        now = await self._stage.room.snapshot()
        prompt = self._edited or self._open(now)
        footer = Footer(
            self._status(prompt),
            self._told,
            self._edited.author if self._edited else self._sitting.member,
            self._line.text,
            editing=self._edited is not None,
        )
        return draw(self._stage, now, prompt, footer)

    async def pass_time(self, now: float) -> None:
        """Let the replay go on, if it is time for the next message or for an answer."""
        passed = 0.0 if self._looked is None else (now - self._looked) * self._sitting.speed
        self._looked = now
        if self._edited is not None:
            return
        if self._sitting.step:
            self._sitting.step = False
            await self._advance()
        elif not self._sitting.paused:
            self._waited += passed
            prompt = self._open(await self._stage.room.snapshot())
            if self._waited >= (THINKING if self._answers(prompt) else self._gap()):
                await self._advance()

    async def press(self, key: str) -> None:
        """One key: of a choice, of a line, or space to stop and go on."""
        try:
            await self._press(key)
        except KindnessError as error:
            self._told = words().explain_error(error)

    async def _press(self, key: str) -> None:
        if key == ESCAPE and self._edited is not None:
            self._edited = None
        if key == END and not self._line.text:
            self._sitting.over = True
        elif self._line.text or self._edited is not None:
            await self._type(key)
        elif key == " ":
            self._sitting.paused = not self._sitting.paused
        else:
            prompt = self._open(await self._stage.room.snapshot())
            choice = next((each for each, number in NUMBERS.items() if number == key), None)
            if prompt is None or choice is None:
                await self._type(key)
            else:
                await self._choose(prompt, choice)

    async def _type(self, key: str) -> None:
        typed = self._line.press(key)
        if typed is None:
            return
        if self._edited is None:
            self._told = await obey(typed, self._stage, self._sitting)
            return
        prompt, self._edited = self._edited, None
        await self._stage.room.choose(prompt.comment, Choice.EDIT, text=typed)
        self._tell(prompt, Choice.EDIT)

    async def _choose(self, prompt: Prompt, choice: Choice) -> None:
        if choice is Choice.EDIT:
            scripted = self._play.choice(prompt)
            self._line.text = (scripted[1] if scripted else None) or prompt.text
            self._edited = prompt
            return
        await self._stage.room.choose(prompt.comment, choice)
        self._tell(prompt, choice)

    async def _advance(self) -> None:
        """The open prompt is answered as its author would, or else the next message comes."""
        self._waited = 0.0
        prompt = self._open(await self._stage.room.snapshot())
        if prompt is not None and self._answers(prompt):
            choice = await self._play.answer(prompt)
            if choice is not None:
                self._tell(prompt, choice)
                return
        await self._play.say_next()

    def _tell(self, prompt: Prompt, choice: Choice) -> None:
        self._waited = 0.0
        self._told = say("demo-chose", who=prompt.author, choice=choice_words(choice))

    def _answers(self, prompt: Prompt | None) -> bool:
        """Whether the script knows what to do about a prompt."""
        return prompt is not None and self._play.choice(prompt) is not None

    def _open(self, now: Snapshot) -> Prompt | None:
        """The newest prompt that waits for its author."""
        waiting = [
            prompt for view in now.members for prompt in view.prompts if prompt.answer is None
        ]
        order = [message.id for message in now.messages]
        known = [prompt for prompt in waiting if prompt.comment in order]
        return max(known, key=lambda prompt: order.index(prompt.comment), default=None)

    def _gap(self) -> float:
        """Seconds, at speed 1, until the next message."""
        said, total = self._play.progress
        if said in {0, total}:
            return 1.0
        lines = self._stage.conversation.lines
        return min(lines[said].at - lines[said - 1].at, LONGEST_GAP)

    def _status(self, prompt: Prompt | None) -> str:
        said, total = self._play.progress
        how = "paused" if self._sitting.paused else "over" if said == total else "playing"
        told = say("demo-status", how=how, said=said, total=total, speed=f"{self._sitting.speed:g}")
        scripted = None if prompt is None else self._play.choice(prompt)
        if prompt is None or scripted is None or self._sitting.paused:
            return told
        left = max(THINKING - self._waited, 0.0) / self._sitting.speed
        choice = choice_words(scripted[0])
        return f"{told}  {say('demo-soon', who=prompt.author, choice=choice, seconds=round(left))}"
