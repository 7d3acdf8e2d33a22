"""A thread for each case where a server wants that: opened once, told each step once, put away and
taken out again; whatever becomes of it, the case goes on.
"""

import asyncio
from datetime import timedelta
from functools import reduce
from operator import or_

import pytest

from bot.core.errors import TryLaterError
from bot.discord_bot.desk_settings import THREADS
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_bot.test_card_acts import RUDE
from tests.discord_bot.test_reports import RIGHT, reported
from tests.discord_server import Channel, Message, Permission

BACK = "Take that back"
ON = {"threads": True}
EVERYTHING = reduce(or_, Permission)
MAY_ANYTHING = Permission.ADMINISTRATOR | Permission.MANAGE_THREADS


async def on(house: House, app: App) -> None:
    await app.store.set_memo(house.community, THREADS, "yes", now=house.clock.now())


async def card_of(house: House, text: str = RUDE) -> Message:
    """Anna says something, and ben reports it."""
    known = len(house.mona.sees(house.desk))
    await reported(house.ben, await house.anna.says(house.general, text))
    await house.server.until(lambda: len(house.mona.sees(house.desk)) > known)
    return house.mona.sees(house.desk)[-1]


def thread(house: House, card: Message) -> Channel | None:
    return house.guild.channels.get(card.id)


async def opened(house: House, card: Message) -> Channel:
    await house.server.until(lambda: thread(house, card))
    found = thread(house, card)
    assert found is not None
    return found


def told(house: House, place: Channel) -> list[str]:
    """What the bot has said in a thread."""
    return [
        one.text for one in house.mona.sees(place) if one.author is house.server.bot and one.text
    ]


async def hears(house: House, place: Channel, text: str) -> None:
    await house.server.until(lambda: any(text in one for one in told(house, place)), seconds=10)


async def settled(house: House, app: App) -> None:
    """Wait until nothing is left to do in any thread."""
    await house.quiet(app)
    async with asyncio.timeout(60):
        while await app.store.threads_behind(prefix="", limit=9):  # noqa: ASYNC110
            await asyncio.sleep(0.05)


async def test_each_case_has_a_thread_that_hears_each_step_is_put_away_and_taken_out_again(
    house: House,
) -> None:
    async with house.running() as app:
        owner = house.guild.owner()
        said = await (await owner.runs("/kindness desk", **ON)).done()
        assert "Each case has a thread under its card" in said.text
        card = await card_of(house)
        place = await opened(house, card)
        assert (place.name, place.parent) == ("Case 1", house.desk)
        assert told(house, place) == []
        await house.mona.clicks(card, "Take it")
        await hears(house, place, f"<@{house.mona.id}> took it")
        await house.otto.says(place, "you are worthless, said she")  # they talk about it there
        await house.mona.selects(card, "Decide, and say why …", "uphold:hurts")
        await hears(house, place, "> It is meant to hurt somebody")
        await house.server.until(lambda: place.archived)

        await house.mona.clicks(card, BACK)
        await hears(house, place, "took the judgement back")
        assert not place.archived
        await settled(house, app)
        assert len(told(house, place)) == 3
        assert RUDE not in str(told(house, place))
        assert not any(one.pinged for one in house.mona.sees(place))
        assert len((await house.standing(app, house.otto)).strikes) == 0
        assert house.classifier.seen.count("you are worthless, said she") == 0

        second = await opened(house, await card_of(house, "and nobody likes him"))
        assert second.name == "Case 2"


async def test_without_the_setting_there_are_no_threads_and_those_of_before_are_left_alone(
    house: House,
) -> None:
    async with house.running() as app:
        none = await card_of(house)
        await house.quiet(app)
        assert thread(house, none) is None
        await on(house, app)
        card = await card_of(house, "and nobody likes him")
        place = await opened(house, card)
        await settled(house, app)
        off = await (await house.guild.owner().runs("/kindness desk", threads=False)).done()
        assert "Cases have no threads" in off.text
        await house.mona.clicks(card, "Take it")
        await settled(house, app)
        assert told(house, place) == []


async def test_nothing_is_opened_or_told_twice_whatever_breaks_in_between(house: House) -> None:
    server = house.server
    async with house.running() as app:
        await on(house, app)
        server.faults.fail("POST /channels/*/messages/*/threads", 500, after=True)
        card = await card_of(house)
        place = await opened(house, card)
        server.faults.reset(f"POST /channels/{place.id}/messages", after=True)
        await house.mona.clicks(card, "Take it")
        await hears(house, place, "took it")
        house.clock.ahead += timedelta(minutes=2)
        await settled(house, app)
        await house.mona.clicks(card, "Give it back")
        await house.server.until(lambda: "Take it" in card.buttons)
        house.killed = True
    async with house.running() as app:
        await hears(house, place, "gave it back")
        await settled(house, app)
        assert len(told(house, place)) == 2


async def test_what_happens_before_a_step_could_be_noted_as_told_is_told_as_well(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object) -> None:
        raise TryLaterError("store-busy")

    async with house.running() as app:
        await on(house, app)
        card = await card_of(house)
        place = await opened(house, card)
        await settled(house, app)
        noting = app.store.thread_told
        monkeypatch.setattr(app.store, "thread_told", away)
        await house.mona.clicks(card, "Take it")
        await hears(house, place, "took it")
        await house.mona.clicks(card, "Give it back")
        await house.server.until(lambda: "Take it" in card.buttons)
        monkeypatch.setattr(app.store, "thread_told", noting)
        house.clock.ahead += timedelta(minutes=2)
        await hears(house, place, "gave it back")
        await settled(house, app)
        assert len(told(house, place)) == 2


async def test_a_thread_that_was_deleted_locked_or_put_to_sleep_holds_nothing_up(
    house: House,
) -> None:
    async with house.running() as app:
        await on(house, app)
        cards = [await card_of(house, f"{RUDE} {number}") for number in range(4)]
        deleted, locked, asleep, bare = [await opened(house, card) for card in cards]
        await settled(house, app)
        house.guild.remove_channel(deleted)
        house.guild.set_bot_permissions(EVERYTHING & ~MAY_ANYTHING)
        locked.locked = locked.archived = asleep.archived = True
        house.server.faults.fail(  # as Discord does for a moment, when it was put to sleep just now
            f"POST /channels/{asleep.id}/messages", 400, code=50083
        )
        for card in cards[:3]:
            await house.mona.clicks(card, "Take it")
        await hears(house, asleep, "took it")
        await settled(house, app)
        assert not asleep.archived
        assert told(house, locked) == []
        before = len(house.server.requests(f"POST /channels/{deleted.id}"))
        await house.mona.clicks(cards[0], RIGHT)
        await house.server.until(lambda: BACK in cards[0].buttons)
        await settled(house, app)
        assert len(house.server.requests(f"POST /channels/{deleted.id}")) == before
        assert told(house, bare) == []


async def test_a_right_that_is_missing_is_named_and_the_thread_comes_once_it_is_there(
    house: House,
) -> None:
    async with house.running() as app:
        right = Permission.CREATE_PUBLIC_THREADS
        house.guild.set_bot_permissions(EVERYTHING & ~MAY_ANYTHING)
        house.desk.deny(house.server.bot, right)
        said = await (await house.guild.owner().runs("/kindness desk", **ON)).done()
        assert f"cannot open threads in <#{house.desk.id}>" in said.text
        card = await card_of(house)
        await house.mona.clicks(card, "Take it")
        await house.offers(card, RIGHT)
        tried = f"POST /channels/{house.desk.id}/messages/{card.id}/threads"
        await house.eventually(lambda: house.server.requests(tried))
        assert thread(house, card) is None
        assert len(await app.store.threads_behind(prefix="", limit=9)) == 1

        house.desk.allow(house.server.bot, right)
        house.clock.ahead += timedelta(minutes=2)
        await hears(house, await opened(house, card), "took it")
        there = await (await house.guild.owner().runs("/kindness desk")).done()
        assert "cannot open threads" not in there.text


async def test_where_there_are_too_many_threads_the_case_goes_on_and_its_thread_comes_later(
    house: House,
) -> None:
    async with house.running() as app:
        await on(house, app)
        house.server.faults.fail("POST /channels/*/messages/*/threads", 400, code=160006)
        card = await card_of(house)
        await house.mona.clicks(card, "Take it")
        await house.offers(card, RIGHT)
        tried = f"POST /channels/{house.desk.id}/messages/{card.id}/threads"
        await house.eventually(lambda: house.server.requests(tried))
        await house.quiet(app)
        assert thread(house, card) is None

        house.clock.ahead += timedelta(minutes=11)
        await hears(house, await opened(house, card), "took it")
