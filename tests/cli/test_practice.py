"""The practice room in a terminal: told, shown, typed into."""

import os
import re
import select
import struct
import time
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from bot.cli.practice.keyboard import Line, keystrokes
from bot.cli.practice.live import Showing
from bot.cli.practice.orders import Sitting, obey
from bot.cli.practice.plain import tell
from bot.cli.practice.stage import Stage
from bot.core.case import CaseState
from bot.core.comment import AuthorId
from bot.core.decision import Mode
from bot.core.errors import BadInputError
from bot.core.rules import preset
from bot.service.practice import Member, PracticeRoom, State
from bot.service.practice_play import LONGEST_GAP, THINKING
from campaign_content.loader import load
from campaign_content.texts import Choice, Conversation
from campaign_content.texts import Line as Spoken
from classifiers.verdict import Label
from tests.cli.helpers import command, env, kindness, said
from tests.fakes import FakeClock, MemoryStore, ScriptedClassifier

SCORES = {
    "you worm": {Label.BULLYING: 0.91},
    "you are nothing": {Label.BULLYING: 0.995, Label.INSULT: 0.99},
}
LINES = (
    Spoken(0, "ann", "hello"),
    Spoken(2, "bob", "you worm", answers=1, choice=Choice.EDIT, edited="hi ann"),
    Spoken(4, "bob", "you are nothing", choice=Choice.MISTAKE),
    Spoken(60, "ann", "bye"),
)


def opened(mode: Mode = Mode.HOLD) -> Stage:
    """A room over fakes, with the real content."""
    content, store, clock = load(), MemoryStore(), FakeClock()
    conversation = Conversation("A test", "en", ("ann", "bob"), LINES)
    members = [Member(AuthorId(name), name) for name in conversation.members]
    room = PracticeRoom(
        ScriptedClassifier(SCORES),
        store,
        content,
        clock,
        rules=preset("community", mode=mode),
        members=members,
    )
    return Stage(room, content, conversation, store, clock, "en")


async def messages(stage: Stage) -> list[tuple[str, State]]:
    """The texts in a room, and how the others see them."""
    return [(each.text, each.state) for each in (await stage.room.snapshot()).messages]


async def test_the_whole_conversation_is_told_in_reading_order() -> None:
    stage, told = opened(), list[str]()

    await tell(stage, told.append)

    text, at = "\n".join(told), 0
    for each in (
        "ann: hello", "bob: you worm", "Only bob sees this", "[1] change it", "bob chooses",
        "hi ann", "bob: you are nothing", "Held", "Only bob sees this", "moderators are called",
        "chooses: this is a mistake", "ann: bye", "The moderators decide", "Overturned",
        "What the members see",
    ):  # fmt: skip
        at = text.index(each, at)
    assert await messages(stage) == [
        ("hello", State.SHOWN), ("hi ann", State.EDITED), ("you are nothing", State.SHOWN),
        ("bye", State.SHOWN),
    ]  # fmt: skip


async def test_a_room_that_only_observes_tells_what_it_would_do() -> None:
    stage, told = opened(Mode.OBSERVE), list[str]()

    await tell(stage, told.append)

    assert "Would be done" in "\n".join(told)
    assert {state for _, state in await messages(stage)} == {State.SHOWN}


class Seat:
    """Somebody at the terminal: presses, waits, looks."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.sitting = Sitting(AuthorId("ann"), speed=1.0)
        self.showing = Showing(stage, self.sitting)
        self.now = 0.0

    async def wait(self, seconds: float) -> None:
        """Let time pass in quarters of a second."""
        end = self.now + seconds
        while self.now < end:
            self.now += 0.25
            await self.showing.pass_time(self.now)

    async def type(self, keys: str) -> None:
        """Press one key after another."""
        for key in keys:
            await self.showing.press(key)

    async def look(self) -> str:
        """What the terminal shows."""
        console = Console(width=150, height=50, record=True, file=StringIO())
        console.print(await self.showing.drawn())
        shown = console.export_text()
        assert not re.search(r"\{\s*\$|\bdemo-[a-z]", shown)
        return shown


@pytest.fixture
async def seat() -> Seat:
    """In a room where nothing was said yet."""
    return Seat(opened())


async def test_the_replay_goes_on_by_itself_and_authors_answer_for_themselves(seat: Seat) -> None:
    await seat.wait(5)
    asked = await seat.look()
    await seat.wait(THINKING + 1)
    answered = await messages(seat.stage)
    await seat.wait(3 * THINKING + LONGEST_GAP)

    assert "Only bob sees this" in asked
    assert "[1] change it" in asked
    assert answered[1] == ("hi ann", State.EDITED)
    assert [text for text, _ in await messages(seat.stage)][-1] == "bye"


async def test_space_stops_the_replay_and_step_goes_one_further(seat: Seat) -> None:
    await seat.type(" ")
    await seat.wait(30)
    stopped = await messages(seat.stage)
    await seat.type("/step\r")
    await seat.wait(1)

    assert stopped == []
    assert [text for text, _ in await messages(seat.stage)] == ["hello"]
    assert "Paused" in await seat.look()


async def test_somebody_can_write_as_any_member_and_answer_the_prompt(seat: Seat) -> None:
    await seat.type(" /as bob\ryou worm\r")
    asked = await seat.look()
    await seat.type("2")

    assert "bob writes" in asked
    assert "Only bob sees this" in asked
    assert await messages(seat.stage) == [("you worm", State.DELETED)]
    assert "delete it" in await seat.look()


async def test_an_edit_begins_with_the_old_text_and_can_be_left(seat: Seat) -> None:
    await seat.type(" /as bob\ryou worm\r1")
    editing = await seat.look()
    await seat.type("\x1b")
    left = await messages(seat.stage)
    await seat.type("1" + "\x7f" * 8 + "hey\r")

    assert "bob changes it to: you worm" in editing
    assert left == [("you worm", State.SHOWN)]
    assert await messages(seat.stage) == [("hey", State.EDITED)]


async def test_moderators_decide_from_the_same_keyboard(seat: Seat) -> None:
    await seat.type(" /as bob\ryou are nothing\r")
    held = await messages(seat.stage)
    await seat.type("/overturn 1 a joke among friends\r")

    (file,) = (await seat.stage.room.snapshot()).cases
    assert held == [("you are nothing", State.HELD)]
    assert file.case.state is CaseState.OVERTURNED
    assert file.case.steps[-1].note == "a joke among friends"
    assert await messages(seat.stage) == [("you are nothing", State.SHOWN)]
    assert "overturned" in await seat.look()


async def test_the_mode_can_be_changed_while_it_goes_on(seat: Seat) -> None:
    await seat.type(" /mode observe\r/as bob\ryou are nothing\r")

    assert await messages(seat.stage) == [("you are nothing", State.SHOWN)]
    assert "Would be done" in await seat.look()


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("/dance", "demo-no-order"),
        ("/as zoe", "practice-no-member"),
        ("/speed fast", "demo-no-number"),
        ("/speed 0", "demo-no-number"),
        ("/uphold", "demo-no-case"),
        ("/mode kind", "demo-no-mode"),
    ],
)
async def test_what_cannot_be_done_is_told_and_nothing_happens(
    seat: Seat, typed: str, code: str
) -> None:
    with pytest.raises(BadInputError, match=code):
        await obey(typed, seat.stage, seat.sitting)
    await seat.type(typed + "\r")

    assert not seat.sitting.over
    assert await messages(seat.stage) == []


@given(st.text())
def test_no_key_is_more_than_one_character_and_none_is_invented(typed: str) -> None:
    keys = keystrokes(typed)

    assert all(len(key) == 1 for key in keys)
    assert len(keys) <= len(typed)
    assert "\x1b" in typed or "".join(keys) == typed


def test_arrows_write_nothing_and_backspace_takes_back() -> None:
    line = Line()

    finished = [line.press(key) for key in keystrokes("ab\x1b[Acé\x7fd\x1b[3~ e\x17f\r")]

    assert finished[-1] == "abcd f"
    assert finished[:-1] == [None] * (len(finished) - 1)


@pytest.mark.parametrize("locale", ["en", "it"])
def test_without_a_terminal_the_demo_is_printed_and_ends_well(locale: str) -> None:
    found = kindness("demo", "--terminal", "--model", "lexicon", KINDNESS_LOCALE=locale)

    assert found.returncode == 0, said(found)
    assert len(found.stdout.decode().splitlines()) > 60
    assert not re.search(r"\{\s*\$|\bdemo-[a-z]", found.stdout.decode())
    assert said(found) == ""


def test_in_a_terminal_the_room_is_shown_until_somebody_leaves() -> None:
    pty, fcntl, termios = (pytest.importorskip(name) for name in ("pty", "fcntl", "termios"))
    process, terminal = pty.fork()
    if process == 0:
        arguments = command("demo", "--terminal", "--model", "lexicon")
        os.execve(arguments[0], arguments, env(TERM="xterm-256color", CI=""))
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 150, 0, 0))
    seen, left, deadline = b"", False, time.monotonic() + 120
    while time.monotonic() < deadline:
        ready, _, _ = select.select([terminal], [], [], 0.2)
        try:
            seen += os.read(terminal, 1 << 16) if ready else b""
        except OSError:  # the process has left its terminal
            break
        if not left and b"giulia" not in seen and b"What everybody sees" in seen:
            os.write(terminal, b"/quit\r")
            left = True
    _, status = os.waitpid(process, 0)

    assert b"What the moderators see" in seen
    assert left
    assert os.waitstatus_to_exitcode(status) == 0
