"""The practice room as a screen: the replay goes on while somebody types, answers and moderates."""

import asyncio
import time
from typing import Final

from rich.layout import Layout
from rich.live import Live

from bot.cli.practice.keyboard import END, ESCAPE, Line, open_keyboard
from bot.cli.practice.orders import Sitting, obey
from bot.cli.practice.stage import Stage
from bot.cli.practice.table import Footer, draw
from bot.cli.practice.words import NUMBERS, choice_words
from bot.cli.say import say, words
from bot.core.errors import KindnessError
from bot.service.practice import Choice, Prompt
from bot.service.practice_play import Answered, Replay, open_prompt

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
        self._replay = Replay(stage.room, stage.conversation)
        self._line = Line()
        self._told = ""
        self._edited: Prompt | None = None

    async def drawn(self) -> Layout:
        """The room as it is now."""
        now = await self._stage.room.snapshot()
        prompt = self._edited or open_prompt(now)
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
        self._replay.speed = self._sitting.speed
        if self._sitting.step and self._edited is None:
            self._sitting.step = False
            self._hear(await self._replay.advance())
        going = not self._sitting.paused and self._edited is None
        self._hear(await self._replay.pass_time(now, going=going))

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
            prompt = open_prompt(await self._stage.room.snapshot())
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
            scripted = self._replay.play.choice(prompt)
            self._line.text = (scripted[1] if scripted else None) or prompt.text
            self._edited = prompt
            return
        await self._stage.room.choose(prompt.comment, choice)
        self._tell(prompt, choice)

    def _hear(self, answered: Answered | None) -> None:
        """Tell what an author has chosen, if one has."""
        if answered is not None:
            self._tell(answered.prompt, answered.choice)

    def _tell(self, prompt: Prompt, choice: Choice) -> None:
        self._replay.rest()
        self._told = say("demo-chose", who=prompt.author, choice=choice_words(choice))

    def _status(self, prompt: Prompt | None) -> str:
        said, total = self._replay.play.progress
        how = "paused" if self._sitting.paused else "over" if said == total else "playing"
        told = say("demo-status", how=how, said=said, total=total, speed=f"{self._sitting.speed:g}")
        scripted = None if prompt is None else self._replay.play.choice(prompt)
        if prompt is None or scripted is None or self._sitting.paused:
            return told
        choice, seconds = choice_words(scripted[0]), round(self._replay.left)
        return f"{told}  {say('demo-soon', who=prompt.author, choice=choice, seconds=seconds)}"
