"""One visitor in a practice room of their own: what they do there, and what there is to see."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, Self

from bot.console.parts import Parts
from bot.console.practice.pieces import Pieces
from bot.core.case import CaseEvent, CaseId, CaseState
from bot.core.choice import Choice
from bot.core.comment import AuthorId, CommentId
from bot.core.decision import Mode
from bot.core.errors import BadInputError, KindnessError
from bot.core.rules import Rules, preset
from bot.service.marking import marked
from bot.service.pipeline import Outcome
from bot.service.practice import Member, PracticeRoom, Snapshot
from bot.service.practice_clock import Ahead
from bot.service.practice_lesson import Task, done
from bot.service.practice_play import Replay, open_prompt
from bot.wiring import open_forgetful
from campaign_content.practice import load_practice
from campaign_content.texts import Conversation
from classifiers.distress import in_distress
from classifiers.verdict import Label, Span

LONGEST: Final = 500
"""Characters of a message; nobody tries out more at once."""

MOST: Final = 250
"""Messages in one room."""

SPEEDS: Final = (1.0, 3.0, 10.0)
MODERATORS: Final = ("moderator 1", "moderator 2")
"""An appeal is decided by a second person, so there are two."""

NOT_TAKEN: Final = frozenset({CaseState.OPEN, CaseState.APPEALED})
APPEALED: Final = frozenset({CaseState.APPEALED, CaseState.APPEAL_TAKEN})
_SPANS: Final = (1, 7, 30)
"""Days that can be let pass at once."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The words of a comment that carried what was found on a label."""

    label: Label
    spans: tuple[Span, ...]


@dataclass(slots=True)
class Stay:
    """A room, the replay in it, and what its visitor has chosen there.

    ``now`` is the room as it was seen last. ``told`` is what is to be said about what was done
    last: an error, the name of a sentence, or nothing; ``draft`` what could not be sent.
    ``gone_to`` is the message at which whoever uses the keyboard goes on. One request at a time
    works on it (``turn``). ``stamp`` rises whenever something happens, and ``drawn`` is what it was
    when the pieces were last looked at.
    """

    room: PracticeRoom
    replay: Replay
    conversation: Conversation
    clock: Ahead
    rules: Rules
    now: Snapshot
    used: datetime
    closing: AsyncExitStack
    parts: Parts
    member: AuthorId
    lesson: bool = False
    playing: bool = False
    waiting: bool = False
    told: KindnessError | str | None = None
    draft: str = ""
    gone_to: str | None = None
    ticked: set[Task] = field(default_factory=set)
    helped: set[CommentId] = field(default_factory=set)
    marks: dict[CommentId, Marks] = field(default_factory=dict)
    pieces: Pieces = field(default_factory=Pieces)
    stamp: int = 0
    drawn: int = -1
    closed: bool = False
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    @classmethod
    async def open(cls, parts: Parts, name: str, locale: str, *, lesson: bool = False) -> Self:
        """A fresh room, whose members are spoken to in the language of a locale."""
        spoken = locale if is_measured(parts, locale) else "en"
        conversation = load_practice(spoken)
        clock = Ahead(parts.clock)
        rules = preset(parts.settings.preset, mode=Mode.HOLD)
        members = [Member(AuthorId(one), one, locale) for one in conversation.members]
        async with AsyncExitStack() as stack:
            store = await stack.enter_async_context(open_forgetful())
            room = PracticeRoom(
                parts.classifier, store, parts.content, clock,
                rules=rules, members=members, name=name,
            )  # fmt: skip
            return cls(
                room=room,
                replay=Replay(room, conversation, SPEEDS[1]),
                conversation=conversation,
                clock=clock,
                rules=rules,
                now=await room.snapshot(),
                used=parts.clock.now(),
                closing=stack.pop_all(),
                parts=parts,
                member=members[0].id,
                lesson=lesson,
            )

    async def say(self, member: str, text: str, answers: str = "") -> None:
        """Write a message, in answer to another one if one is named."""
        if len(text) > LONGEST:
            raise BadInputError("practice-too-long", longest=LONGEST)
        self._check_room()
        self.playing = False
        parent = CommentId(answers) if answers else None
        handled = await self.room.say(AuthorId(member), text, answers=parent)
        self.member = AuthorId(member)
        if handled.outcome is Outcome.WAITING:
            self.waiting, self.told = True, "console-practice-told-waiting"
        await self.see()
        if in_distress(text):
            self.helped.add(self.now.messages[-1].id)

    async def choose(self, comment: str, choice: str, text: str) -> None:
        """The author of a comment answers the prompt about it."""
        if len(text) > LONGEST:
            raise BadInputError("practice-too-long", longest=LONGEST)
        try:
            chosen = Choice(choice)
        except ValueError:
            raise BadInputError("practice-no-choice", choice=choice) from None
        self.replay.rest()
        await self.room.choose(CommentId(comment), chosen, text=text)
        self.gone_to = comment
        await self.see()

    async def judge(self, case: str, event: str) -> None:
        """A moderator decides a case, and takes it first if nobody has."""
        found = next((one.case for one in self.now.cases if one.case.id == case), None)
        steps = {CaseEvent.UPHOLD, CaseEvent.OVERTURN, CaseEvent.UNDO}
        if found is None or event not in steps:
            raise BadInputError("case-unknown", case=case)
        by = MODERATORS[found.state in APPEALED]
        if found.state in NOT_TAKEN:
            await self.room.moderate(CaseId(case), CaseEvent.TAKE, by=by)
        taken = next((one.by for one in reversed(found.steps) if one.by in MODERATORS), by)
        judge = taken if event == CaseEvent.UNDO else by
        await self.room.moderate(CaseId(case), CaseEvent(event), by=judge)
        await self.see()

    async def step(self) -> None:
        """The next thing in the conversation happens."""
        self._check_room()
        self.playing = False
        await self.replay.advance()
        await self.see()

    async def look(self) -> None:
        """Let the replay go on if it is time, and judge what could not be judged before."""
        seconds = self.parts.clock.now().timestamp()
        said, judged = self.replay.play.progress, 0
        answered = await self.replay.pass_time(seconds, going=self.playing)
        if self.waiting:
            judged = await self.room.catch_up()
            self.waiting = judged == 0
        if answered or judged or said != self.replay.play.progress:
            await self.see()
        if self.playing and self.over and self.soon is None:
            self.playing = False
            self.stamp += 1

    async def pass_days(self, days: int) -> None:
        """Let some days pass at once."""
        if days not in _SPANS:
            raise BadInputError("practice-no-span", seen=days)
        self.clock.pass_by(timedelta(days=days))
        self.told = "console-practice-told-time"
        await self.see()

    async def rule(self, rules: Rules) -> None:
        """Other rules hold from now on."""
        await self.room.rule_by(rules, by=MODERATORS[0])
        self.told = "console-practice-told-rules"
        await self.see()

    async def see(self) -> None:
        """Look at the room anew, mark words, and tick off what was done."""
        self.now = await self.room.snapshot()
        for heard in self.now.heard:
            flagged, scores = heard.verdict.flagged, heard.verdict.scores
            if flagged and heard.comment.id not in self.marks:
                label = max(flagged, key=lambda one: scores[one])
                said, home = heard.comment.text, heard.comment.locale
                words = await marked(self.parts.classifier, said, label, home=home)
                self.marks[heard.comment.id] = Marks(label, words)
        self.ticked |= done(self.now, first_rules=self.rules.version)
        self.stamp += 1

    async def close(self) -> None:
        """Nothing is left of it."""
        async with self.turn:
            self.closed = True
            await self.closing.aclose()

    @property
    def over(self) -> bool:
        """Whether everything in the conversation was said."""
        said, total = self.replay.play.progress
        return said == total

    @property
    def soon(self) -> tuple[str, Choice] | None:
        """Who will answer a prompt by themselves, and how; None if nobody is asked."""
        prompt = open_prompt(self.now)
        scripted = None if prompt is None else self.replay.play.choice(prompt)
        return None if prompt is None or scripted is None else (prompt.author, scripted[0])

    def _check_room(self) -> None:
        if len(self.now.messages) >= MOST:
            raise BadInputError("practice-room-full", most=MOST)


def is_measured(parts: Parts, locale: str) -> bool:
    """Whether the judge was measured on the language of a locale; on English it always was."""
    language = locale.partition("-")[0]
    return language == "en" or language in (parts.app or parts).languages
