"""Each task of the lesson is done when the room shows it, and not before."""

from itertools import pairwise

import pytest

from bot.core.case import CaseEvent
from bot.core.comment import AuthorId, CommentId
from bot.service.practice import Choice, Member, PracticeRoom
from bot.service.practice_clock import Ahead
from bot.service.practice_lesson import Task, done
from classifiers.verdict import Label
from tests.fakes import FakeClock, FakeContent, MemoryStore, ScriptedClassifier
from tests.service.conftest import HURTFUL, by_words, rules

ANN = AuthorId("ann")


class Class:
    """A practice room with somebody who tries things out."""

    def __init__(self) -> None:
        self.clock = Ahead(FakeClock())
        self.room = PracticeRoom(
            ScriptedClassifier(self.script), MemoryStore(), FakeContent(), self.clock,
            rules=rules(), members=[Member(ANN, "Ann")],
        )  # fmt: skip

    @staticmethod
    def script(text: str) -> dict[Label, float]:
        return {Label.PROFANITY: 0.9} if "damn" in text else by_words(text)

    async def done(self) -> frozenset[Task]:
        return done(await self.room.snapshot(), first_rules=rules().version)

    async def judge(self, event: CaseEvent) -> None:
        [file] = (await self.room.snapshot()).cases
        for each in (CaseEvent.TAKE, event):
            await self.room.moderate(file.case.id, each, by="mod")


@pytest.fixture
def lesson() -> Class:
    return Class()


async def test_the_whole_lesson_ticks_itself_off_step_by_step(lesson: Class) -> None:
    room, seen = lesson.room, [await lesson.done()]
    await room.say(ANN, "hello")
    seen.append(await lesson.done())
    await room.say(ANN, "this damn boss")
    seen.append(await lesson.done())
    await room.say(ANN, HURTFUL)
    seen.append(await lesson.done())
    await room.choose(CommentId("practice:3"), Choice.EDIT, text="I was angry")
    seen.append(await lesson.done())
    await room.say(ANN, HURTFUL)
    await room.choose(CommentId("practice:5"), Choice.MISTAKE)
    seen.append(await lesson.done())
    await lesson.judge(CaseEvent.UPHOLD)
    seen.append(await lesson.done())
    lesson.clock.pass_by(rules().half_life)
    seen.append(await lesson.done())
    await room.rule_by(rules().with_mode(rules().mode), by="mod")
    assert Task.RULES not in await lesson.done()

    assert [sorted(after - before) for before, after in pairwise(seen)] == [
        [each] for each in Task if each is not Task.RULES
    ]


async def test_other_rules_are_seen(lesson: Class) -> None:
    now = await lesson.room.snapshot()

    assert done(now, first_rules="others/1") == {Task.RULES}


async def test_strikes_that_rest_have_not_faded(lesson: Class) -> None:
    await lesson.room.say(ANN, HURTFUL)
    await lesson.room.choose(CommentId("practice:1"), Choice.MISTAKE)

    assert Task.FADE not in await lesson.done()
