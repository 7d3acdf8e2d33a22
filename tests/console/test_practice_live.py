"""The practice room as htmx sees it: only what is new is sent; and rooms that come and go."""

import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from bot.console.parts import Parts
from bot.console.practice.pieces import Piece, Pieces, Where
from bot.console.practice.rooms import IDLE, REMEMBERED, SETTLED, Rooms
from bot.console.practice.values import Bit
from bot.console.practice.views import cut
from bot.core.errors import TryLaterError
from bot.settings import Settings
from classifiers.verdict import Span
from tests.console.served import Guest, Page, Served, library
from tests.console.test_practice import ROOM, script
from tests.fakes import FakeClock, ScriptedClassifier
from tests.service.conftest import HURTFUL

HTMX = {"hx-request": "true"}


class Live:
    """A browser with htmx: it knows which version of the page it has."""

    def __init__(self, guest: Guest) -> None:
        self.guest = guest
        self.csrf, self.seen = "", "0"

    async def open(self) -> None:
        page = await self.guest.get(ROOM)
        self.csrf = page.csrf
        self._note(page)

    async def send(self, what: str, **fields: str) -> str:
        told = {"csrf": self.csrf, "seen": self.seen, **fields}
        page = await self.guest.post(f"/practice/{what}", told, HTMX)
        assert page.status == 200, page.text
        self._note(page)
        return page.text

    async def news(self) -> Page:
        page = await self.guest.get(f"/practice/news?seen={self.seen}", HTMX)
        self._note(page)
        return page

    def _note(self, page: Page) -> None:
        found = re.search(r'id="seen" name="seen" value="(\d+)"', page.text)
        self.seen = found[1] if found else self.seen


@pytest.fixture
async def live(served: Served) -> Live:
    served.classifier.script = script
    live = Live(served.guest())
    await live.open()
    return live


async def test_only_what_is_new_is_sent_and_the_keyboard_goes_on_where_it_was(live: Live) -> None:
    said = await live.send("say", who="leo", text="hello")
    asked = await live.send("say", who="leo", text=HURTFUL)
    chosen = await live.send("choose", comment="practice-1:2", choice="delete")

    assert '<div hx-swap-oob="beforeend:#log"><li id="m-1"' in said
    assert "autofocus" in said
    assert 'id="m-1"' not in asked
    assert '<div hx-swap-oob="beforeend:#log"><li id="m-2"' in asked
    assert '<li hx-swap-oob="true" id="m-2"' in chosen
    assert '<p tabindex="-1" id="chose-2" autofocus>' in chosen
    assert "autofocus" not in (await live.news()).text
    assert 'id="m-1"' not in chosen


async def test_when_nothing_is_new_nothing_is_sent(live: Live, served: Served) -> None:
    assert (await live.news()).status == 204
    await live.send("replay", do="play", speed="10.0")
    await live.news()
    served.clock.pass_by(timedelta(seconds=1))
    page = await live.news()

    assert page.status == 200
    assert 'hx-swap-oob="beforeend:#log"' in page.text
    assert page.headers["hx-trigger"] == "practice-changed"


async def test_what_cannot_be_sent_stays_in_its_field_and_is_explained_there(live: Live) -> None:
    wrong = await live.send("say", who="leo", text="  ")

    assert 'aria-invalid="true" aria-describedby="text-wrong"' in wrong
    assert 'role="alert"' in wrong


async def test_reasons_limits_and_answers_come_as_parts_of_the_page(live: Live) -> None:
    await live.send("say", who="leo", text=HURTFUL)
    for path in ("why/practice-1:1", "rules?preset=gaming", "effect", "answer?answer=x"):
        page = await live.guest.get(f"/practice/{path}", HTMX)
        assert page.status == 200
        assert "<html" not in page.text


async def test_a_room_that_nobody_used_is_put_away_kindly(live: Live, served: Served) -> None:
    served.clock.pass_by(IDLE + timedelta(minutes=1))
    other = served.guest()
    await other.get(ROOM)

    led = await live.guest.get("/practice/news", HTMX)
    gone = await live.guest.get(ROOM)
    assert led.headers["hx-redirect"] == ROOM
    assert gone.status == 410
    assert "Nothing in it was kept" in gone.text
    again = await live.guest.post("/practice/fresh", {"csrf": gone.csrf})
    assert (again.status, again.headers["location"]) == (303, ROOM)
    assert (await live.guest.get(ROOM)).status == 200


async def test_who_acts_without_a_room_is_led_to_one(served: Served) -> None:
    guest = served.guest()
    start = await guest.get("/practice/")
    other = served.guest()
    looked = await other.get("/practice/why/practice-1:1")

    assert start.status == 200
    assert (looked.status, looked.headers["location"]) == (303, ROOM)


class Hall:
    """Two rooms, and visitors."""

    def __init__(self, stack: AsyncExitStack) -> None:
        self.clock = FakeClock()
        settings = Settings(home=Path(), database="")
        self.parts = Parts(settings, ScriptedClassifier(), library(), self.clock, closing=stack)
        self.rooms = Rooms(self.parts, most=2)


@pytest.fixture
async def hall() -> AsyncIterator[Hall]:
    async with AsyncExitStack() as stack:
        yield Hall(stack)


async def test_where_all_rooms_are_in_use_nobody_loses_theirs(hall: Hall) -> None:
    await hall.rooms.open("ann", "en")
    await hall.rooms.open("bob", "en")
    with pytest.raises(TryLaterError, match="practice-no-place"):
        await hall.rooms.open("eve", "en")
    hall.clock.pass_by(SETTLED)
    assert hall.rooms.found("ann") is not None

    await hall.rooms.open("eve", "en")

    assert hall.rooms.found("bob") is None
    assert hall.rooms.was_put_away("bob")
    assert not hall.rooms.was_put_away("bob")
    assert not hall.rooms.was_put_away("ann")
    assert len(hall.rooms) == 2


async def test_a_fresh_room_takes_the_place_of_ones_own(hall: Hall) -> None:
    first = await hall.rooms.open("ann", "en")
    second = await hall.rooms.open("ann", "en", lesson=True)

    assert hall.rooms.found("ann") is second
    assert second.lesson
    assert first.room.community != second.room.community
    assert len(hall.rooms) == 1


async def test_of_those_who_left_only_the_last_are_remembered(hall: Hall) -> None:
    hall.rooms._gone.update({f"visitor {n}": None for n in range(REMEMBERED)})
    await hall.rooms.open("ann", "en")
    hall.clock.pass_by(IDLE * 2)
    await hall.rooms.open("bob", "en")

    assert not hall.rooms.was_put_away("visitor 0")
    assert hall.rooms.was_put_away("ann")


def test_pieces_are_sent_when_they_are_new_or_have_changed() -> None:
    pieces, one = Pieces(), Piece("a", '<li id="a">1</li>', "list", Where.FIRST)
    other, lone = Piece("b", '<li id="b">1</li>', "list"), Piece("c", '<p id="c">1</p>')
    pieces.note([one, lone])
    first = pieces.version
    changed = Piece("a", '<li id="a">2</li>', "list", Where.FIRST)
    pieces.note([changed, other, lone])
    pieces.note([changed, other, lone])

    assert pieces.version == first + 1
    assert list(pieces.since(first, [changed, other, lone])) == [
        '<li hx-swap-oob="true" id="a">2</li>',
        '<div hx-swap-oob="beforeend:#list"><li id="b">1</li></div>',
    ]
    assert len(list(pieces.since(0, [changed, other, lone]))) == 3
    assert list(pieces.since(pieces.version, [changed, other, lone])) == []


def test_a_text_is_cut_where_marks_begin_and_end() -> None:
    spans = [Span(4, 7, 1.0), Span(2, 5, 0.5), Span(8, 99, 0.5), Span(8, 9, 0.2)]

    assert list(cut("0123456789", spans)) == [
        Bit("01"), Bit("234", marked=True), Bit("56", marked=True), Bit("7"),
        Bit("89", marked=True),
    ]  # fmt: skip
    assert list(cut("plain", [])) == [Bit("plain")]
