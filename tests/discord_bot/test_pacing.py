"""Few new conversations in a minute, and nobody is asked again who takes no messages."""

import asyncio
from datetime import timedelta

import discord
import pytest

from bot.core.decision import Mode
from bot.core.errand import ErrandState
from bot.discord_bot.outside import DmsClosedError, TooFastError, outside
from bot.discord_bot.pacing import Pacing
from bot.discord_bot.refusals import Refusal, Refusals
from tests.discord_bot.house import House
from tests.discord_bot.test_outside import refused
from tests.quick import patience

HURTFUL = "you are worthless"
OPENING = "POST /users/@me/channels"


def waits(pacing: Pacing, user: int) -> float:
    with pytest.raises(TooFastError) as refusal:
        pacing.ask(user)
    seconds = refusal.value.facts["retry_after"]
    assert isinstance(seconds, float)
    return seconds


def test_everybody_beyond_the_first_few_has_a_turn_of_their_own() -> None:
    seconds = [0.0]
    pacing = Pacing(2, now=lambda: seconds[0])
    pacing.ask(1)
    seconds[0] = 10.0
    pacing.ask(2)

    assert [waits(pacing, user) for user in (3, 4, 5)] == [50.0, 60.0, 110.0]

    seconds[0] = 61.0
    pacing.ask(3)
    pacing.ask(1)  # a conversation that has begun needs no turn
    assert waits(pacing, 4) == 9.0


def test_somebody_in_need_does_not_wait() -> None:
    pacing = Pacing(1, now=lambda: 0.0)
    pacing.ask(1)
    assert waits(pacing, 2) == 60.0

    pacing.ask(2, urgent=True)
    pacing.ask(2)


def test_not_everybody_is_remembered_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.discord_bot.pacing.REMEMBERED", 2)
    pacing = Pacing(3, now=lambda: 0.0)
    for user in (1, 2, 3):
        pacing.ask(user)

    assert waits(pacing, 1) == 60.0


def test_who_takes_no_messages_is_left_alone_for_an_hour() -> None:
    seconds, dm, tried = [0.0], Refusal(0, 2, "dm"), []
    refusals = Refusals(now=lambda: seconds[0])
    with pytest.raises(DmsClosedError), outside(refusals, dm):
        raise refused(discord.Forbidden, 403, 50007)

    with pytest.raises(DmsClosedError), outside(refusals, dm):
        tried.append("at once")
    with outside(refusals, Refusal(0, 3, "dm")):
        tried.append("somebody else")
    seconds[0] = 3601.0
    with outside(refusals, dm):
        tried.append("after an hour")

    assert tried == ["somebody else", "after an hour"]


def test_somebody_in_need_is_tried_all_the_same() -> None:
    refusals, dm = Refusals(now=lambda: 0.0), Refusal(0, 2, "dm")
    refusals.note_closed(dm)
    refusals.note(dm)

    refusals.knock(2)

    with outside(refusals, dm):
        pass


def test_of_many_people_the_oldest_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.discord_bot.refusals.MOST", 2)
    refusals, here = Refusals(now=lambda: 0.0), Refusal(1, 1, "post")
    refusals.note(here)
    for user in (2, 3, 4):
        refusals.note(Refusal(0, user, "dm"))
        refusals.note_closed(Refusal(0, user, "dm"))

    assert list(refusals.closed) == [3, 4]
    assert here in refusals.known
    assert len(refusals.known) == 2


async def test_closed_messages_are_asked_for_once(house: House) -> None:
    house.anna.closes_dms()
    async with house.running(Mode.NUDGE) as app:
        for number in range(3):
            await house.anna.says(house.general, f"{HURTFUL} {number}")
            await house.quiet(app)

        posted = house.server.requests(f"POST /channels/{house.anna.dm.id}/messages")
        assert len(posted) == 1
        notes = [one for one in house.anna.sees(house.general) if "a note for you" in one.text]
        assert len(notes) == 3


async def test_of_a_crowd_some_wait_on_record(house: House) -> None:
    house.new_talks = 2
    crowd = [house.guild.add_member(f"member-{number}") for number in range(4)]
    async with house.running(Mode.NUDGE) as app:
        for one in crowd:
            await one.says(house.general, f"{HURTFUL} {one.id}")
        key = (ErrandState.WAITING, "discord-slow-down")
        async with asyncio.timeout(patience(10)):
            while (await app.store.errands_stuck(house.community)).get(key) != 2:  # noqa: ASYNC110
                await asyncio.sleep(0.02)

        assert len(house.server.requests(OPENING)) == 2

    house.clock.ahead += timedelta(minutes=3)
    async with house.running(Mode.NUDGE) as app:
        await house.quiet(app)
        for one in crowd:
            assert "worthless" in (await house.prompt(one)).text
