"""A recorded conversation in a practice room: it goes on as time passes."""

from dataclasses import dataclass, field

import pytest

from bot.core.comment import AuthorId, CommentId
from bot.core.decision import Mode
from bot.service.practice import Choice, Member, PracticeRoom, State
from bot.service.practice_play import (
    AWAY,
    LONGEST_GAP,
    THINKING,
    Answered,
    Replay,
    open_prompt,
    prompt_about,
)
from campaign_content.texts import Choice as Said
from campaign_content.texts import Conversation, Line
from tests.fakes import FakeClock, FakeContent, MemoryStore, ScriptedClassifier
from tests.service.conftest import HURTFUL, by_words, rules

LINES = (
    Line(0, "ann", "hello"),
    Line(2, "bob", HURTFUL, choice=Said.EDIT, edited="hi ann"),
    Line(60, "ann", "bye", answers=2),
)


@dataclass
class Player:
    """A replay, and somebody who looks at it."""

    mode: Mode = Mode.NUDGE
    lines: tuple[Line, ...] = LINES
    now: float = 0.0
    happened: list[Answered] = field(default_factory=list)

    def __post_init__(self) -> None:
        members = [Member(AuthorId(name), name) for name in ("ann", "bob")]
        self.room = PracticeRoom(
            ScriptedClassifier(by_words), MemoryStore(), FakeContent(), FakeClock(),
            rules=rules(self.mode), members=members,
        )  # fmt: skip
        self.replay = Replay(self.room, Conversation("A test", "en", ("ann", "bob"), self.lines))

    async def look(self, seconds: float, *, going: bool = True) -> None:
        """Look every second."""
        for _ in range(int(seconds)):
            self.now += 1
            answered = await self.replay.pass_time(self.now, going=going)
            self.happened += [answered] if answered else []

    async def texts(self) -> list[str]:
        return [message.text for message in (await self.room.snapshot()).messages]


@pytest.fixture
def player() -> Player:
    return Player()


async def test_lines_come_in_their_time_and_authors_answer_after_thinking(player: Player) -> None:
    await player.look(2)
    assert await player.texts() == ["hello"]
    await player.look(2)
    assert await player.texts() == ["hello", HURTFUL]
    assert player.replay.left == THINKING
    await player.look(THINKING)

    assert await player.texts() == ["hello", "hi ann"]
    assert [one.choice for one in player.happened] == [Choice.EDIT]
    await player.look(LONGEST_GAP)
    assert (await player.texts())[-1] == "bye"
    await player.look(30)
    assert player.replay.play.progress == (3, 3)
    assert player.replay.play.upcoming is None
    assert await player.replay.play.say_next() is None


async def test_it_stands_still_while_it_is_stopped_and_when_nobody_looks(player: Player) -> None:
    await player.look(30, going=False)
    assert await player.texts() == []
    player.now += 1000
    await player.look(1, going=False)
    await player.look(2)
    player.now += 1000
    await player.look(1)

    assert await player.texts() == ["hello", HURTFUL]
    player.now += 1000
    await player.look(1)
    assert player.replay.left == THINKING - AWAY


async def test_somebody_else_can_answer_first_and_the_script_goes_on(player: Player) -> None:
    await player.replay.advance()
    await player.replay.advance()
    now = await player.room.snapshot()
    prompt = open_prompt(now)
    assert prompt is not None
    assert prompt == await prompt_about(player.room, prompt.comment)
    assert player.replay.answers(prompt)

    await player.room.choose(prompt.comment, Choice.DELETE)

    assert await prompt_about(player.room, prompt.comment) is None
    assert open_prompt(await player.room.snapshot()) is None
    assert await player.replay.advance() is None
    assert (await player.texts())[-1] == "bye"


async def test_a_prompt_about_what_a_visitor_wrote_keeps_nobody_waiting(player: Player) -> None:
    await player.room.say(AuthorId("ann"), HURTFUL)
    prompt = open_prompt(await player.room.snapshot())
    assert prompt is not None
    assert not player.replay.answers(prompt)
    assert await player.replay.play.answer(prompt) is None

    await player.look(2)

    assert await player.texts() == [HURTFUL, "hello"]


async def test_who_would_keep_what_was_taken_down_has_nothing_to_choose() -> None:
    player = Player(Mode.HOLD, (Line(0, "bob", HURTFUL, choice=Said.KEEP), Line(1, "ann", "hm")))
    await player.replay.advance()
    prompt = open_prompt(await player.room.snapshot())
    assert player.replay.play.choice(prompt) is None if prompt else False
    await player.replay.advance()

    [held, _] = (await player.room.snapshot()).messages
    assert held.state is State.HELD
    assert await prompt_about(player.room, CommentId("nowhere")) is None
