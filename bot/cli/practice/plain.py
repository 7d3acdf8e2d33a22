"""The practice room as a text to read: for a pipe, a log, or a terminal that cannot do more."""

from collections.abc import Callable, Iterator
from textwrap import fill, indent
from typing import Final

from bot.cli.practice.stage import MODERATORS, Stage
from bot.cli.practice.words import (
    case_words,
    choice_words,
    choices_words,
    notice_words,
    prompt_words,
)
from bot.cli.say import say
from bot.core.case import CaseEvent, CaseState
from bot.core.comment import CommentId
from bot.service.practice import CaseFile, Message, Notice, Snapshot, State
from bot.service.practice_play import Play, prompt_about

WIDTH: Final = 92
MARGIN: Final = "      "
OPEN: Final = frozenset({CaseState.OPEN, CaseState.TAKEN})


async def tell(stage: Stage, out: Callable[[str], None]) -> None:
    """Play the conversation through and tell it to ``out``, then what came of it."""
    play = Play(stage.room, stage.conversation)
    told = Teller(stage)
    out(say("demo-title", title=stage.conversation.title))
    mode = (await stage.room.snapshot()).rules.mode
    out(say("demo-intro", mode=str(mode)) + "\n")
    while (comment := await play.say_next()) is not None:
        for line in told.news(await stage.room.snapshot()):
            out(line)
        prompt = await prompt_about(stage.room, comment)
        if prompt is None:
            continue
        choice = await play.answer(prompt)
        if choice is None:
            out(MARGIN + say("demo-waits", who=prompt.author))
        else:
            out(MARGIN + say("demo-chose", who=prompt.author, choice=choice_words(choice)))
        for line in told.news(await stage.room.snapshot()):
            out(line)
    await _moderate(stage, out)
    _sum_up(await stage.room.snapshot(), out)


class Teller:
    """Tells what is new in a room since it last looked."""

    def __init__(self, stage: Stage) -> None:
        """Has seen nothing yet."""
        self._stage = stage
        self._messages: dict[CommentId, Message] = {}
        self._prompts: set[CommentId] = set()
        self._notices: list[Notice] = []
        self._weights: dict[str, float] = {}
        self._cases: set[str] = set()

    def news(self, now: Snapshot) -> Iterator[str]:
        """What is new, in the order in which somebody would want to read it."""
        yield from self._new_messages(now)
        yield from self._new_prompts(now)
        for notice in (*now.public, *(one for view in now.members for one in view.notices)):
            if notice not in self._notices:
                self._notices.append(notice)
                words = notice_words(notice, self._stage.content, self._stage.locale)
                name = "demo-to-all" if notice.public else "demo-to-one"
                yield _block(say(name, who=notice.author), words)
        for view in now.members:
            if view.weight > self._weights.get(view.member.id, 0.0) + 0.01:
                yield MARGIN + say("demo-strike", who=view.member.name, weight=f"{view.weight:.1f}")
            self._weights[view.member.id] = view.weight
        for file in now.cases:
            if file.case.id not in self._cases:
                self._cases.add(file.case.id)
                yield MARGIN + say(
                    "demo-case", why=case_words(file), urgent="yes" if file.case.urgent else "no"
                )
        yield from self._observed(now)

    def _new_messages(self, now: Snapshot) -> Iterator[str]:
        for message in now.messages:
            before = self._messages.get(message.first)
            self._messages[message.first] = message
            if before is None:
                yield fill(f"{message.author}: {message.text}", WIDTH, subsequent_indent="   ")
            if before is not None and before.text != message.text:
                text = say("demo-edited", who=message.author, text=message.text)
                yield fill(text, WIDTH, initial_indent=MARGIN, subsequent_indent=MARGIN)
            elif message.state is not (before.state if before else State.SHOWN):
                yield MARGIN + say(f"demo-state-{message.state}", who=message.author)

    def _new_prompts(self, now: Snapshot) -> Iterator[str]:
        for view in now.members:
            for prompt in view.prompts:
                if prompt.comment in self._prompts:
                    continue
                self._prompts.add(prompt.comment)
                words = prompt_words(prompt, self._stage.content, self._stage.locale)
                yield _block(say("demo-to-one", who=view.member.name), words)
                yield MARGIN + "  " + choices_words(prompt)

    def _observed(self, now: Snapshot) -> Iterator[str]:
        for notice in now.observed:
            if notice not in self._notices:
                self._notices.append(notice)
                kind = type(notice.action).__name__.lower()
                yield MARGIN + say("demo-observed", action=say(f"demo-action-{kind}"))


def _block(head: str, words: str) -> str:
    """Something that is said, under who it is said to."""
    body = "\n".join(fill(line, WIDTH - len(MARGIN) - 2) for line in words.splitlines())
    return f"{MARGIN}{head}\n" + indent(body, MARGIN + "| ", lambda _: True)


async def _moderate(stage: Stage, out: Callable[[str], None]) -> None:
    """The moderators decide what is open: a dispute in the author's favour, the rest not."""
    files = [file for file in (await stage.room.snapshot()).cases if file.case.state in OPEN]
    if not files:
        return
    out("\n" + say("demo-moderators"))
    for file in files:
        disputed = any(step.event is CaseEvent.DISPUTE for step in file.case.steps)
        event = CaseEvent.OVERTURN if disputed else CaseEvent.UPHOLD
        await stage.room.moderate(file.case.id, CaseEvent.TAKE, by=MODERATORS[0])
        await stage.room.moderate(file.case.id, event, by=MODERATORS[0])
        text = "" if file.record is None else file.record.text or ""
        line = say(f"demo-decided-{event}", who=file.case.author, text=text, why=case_words(file))
        out(fill(line, WIDTH, initial_indent="  ", subsequent_indent="     "))


def _sum_up(now: Snapshot, out: Callable[[str], None]) -> None:
    """What the members see in the end, and how they stand."""
    out("\n" + say("demo-members-see"))
    for message in now.messages:
        if message.visible:
            mark = " " + say("demo-mark-edited") if message.state is State.EDITED else ""
            line = f"{message.author}: {message.text}{mark}"
            out(fill(line, WIDTH, initial_indent="  ", subsequent_indent="     "))
    out("\n" + say("demo-strikes"))
    for view in now.members:
        out(f"  {view.member.name}: {view.weight:.1f}")
    decided: list[CaseFile] = [file for file in now.cases if file.case.state not in OPEN]
    held = sum(message.state is State.HELD for message in now.messages)
    asked = sum(len(view.prompts) for view in now.members)
    out("\n" + say("demo-sums", asked=asked, held=held, cases=len(decided)))
