"""Help is neither lost nor doubled, whenever the bot dies; and still nothing about it is kept."""

from datetime import timedelta

import pytest

from bot.core.decision import Mode
from bot.core.rules import preset
from bot.discord_bot.helping import Helping
from bot.discord_bot.marks import SEEN
from bot.wiring import App
from tests.discord_bot.house import House
from tests.discord_server import Message
from tests.discord_server.faults import FOREVER

SAD = "nobody cares, I want to kill myself"
OPENING = "POST /users/@me/channels"
DAY = timedelta(days=1)

Logged = list[dict[str, object]]


def sending(house: House, where: str) -> str:
    """The request in which the bot ends."""
    if where == "opening":
        return OPENING
    channel = house.anna.dm if where == "telling" else house.desk
    return f"POST /channels/{channel.id}/messages"


def helps(house: House) -> list[Message]:
    return [said for said in house.anna.sees(house.anna.dm) if "You matter" in said.text]


def calls(house: House) -> list[Message]:
    return [said for said in house.mona.sees(house.desk) if "may need a person" in said.text]


async def waits(house: House, logged: Logged) -> None:
    """Until help was tried in vain."""
    await house.eventually(lambda: "help_waits" in [event["event"] for event in logged])


async def mark(house: House, app: App) -> int:
    """Up to where the next life takes it that this one has read."""
    assert house.parts is not None
    await house.parts.marks.save()
    return int(await app.store.memo(house.community, SEEN) or 0)


@pytest.mark.parametrize("how", ["before", "after", "in peace"])
@pytest.mark.parametrize("where", ["opening", "telling", "calling"])
async def test_whenever_the_bot_ends_the_next_one_helps_and_calls_once(
    house: House, where: str, how: str, logged: Logged
) -> None:
    async with house.running() as app:
        if how == "after":  # it arrives, but the bot never hears of it
            house.server.faults.hang(sending(house, where), after=True)
        else:
            house.server.faults.fail(sending(house, where), 503, times=FOREVER)
        said = await house.anna.says(house.general, SAD)
        if how == "after":
            await house.eventually(lambda: house.server.requests(sending(house, where)))
        else:
            await waits(house, logged)
        await house.ben.says(house.general, "good morning")
        await house.eventually(lambda: "good morning" in house.classifier.seen)
        assert await mark(house, app) < int(said.id)
        house.killed = how != "in peace"
    house.server.faults.clear()

    async with house.running() as app:
        await house.quiet(app)
        assert await mark(house, app) >= int(said.id)

    async with house.running() as app:
        await house.quiet(app)

    assert (len(helps(house)), len(calls(house))) == (1, 1)
    assert not any("kill" in seen for seen in house.classifier.seen)


async def test_who_waits_for_help_is_not_in_the_database(house: House, logged: Logged) -> None:
    async with house.running():
        house.server.faults.fail(OPENING, 503, times=FOREVER)
        await house.anna.says(house.general, SAD)
        await waits(house, logged)
        house.killed = True

    kept = b"".join(file.read_bytes() for file in house.folder.iterdir() if file.is_file())
    assert house.desk.id.encode() in kept
    assert house.anna.id.encode() not in kept
    assert b"help" not in kept
    assert b"care" not in kept


async def test_who_was_taken_down_before_they_were_helped_is_helped_by_the_next_one(
    house: House,
) -> None:
    async with house.running(Mode.HOLD):
        house.server.faults.fail(OPENING, 503, times=FOREVER)
        said = await house.anna.says(house.general, f"I will kill you. {SAD}")
        await house.server.until(lambda: said.deleted)
        await house.mona.waits_for(house.desk, "We keep trying for a while")
        house.killed = True
    house.server.faults.clear()
    house.clock.ahead += timedelta(hours=1)  # what the dead one had taken is free again

    async with house.running(Mode.HOLD) as app:
        await house.quiet(app)

    assert (len(helps(house)), len(calls(house))) == (1, 1)


async def test_words_that_were_edited_in_are_read_again_by_the_next_one(
    house: House, logged: Logged
) -> None:
    async with house.running() as app:
        said = await house.anna.says(house.general, "nobody cares")
        house.server.clock.advance(600)
        await house.ben.says(house.general, "good morning")
        await house.quiet(app)
        house.server.faults.fail(OPENING, 503, times=FOREVER)
        await house.anna.edits(said, SAD)
        await waits(house, logged)
        house.killed = True
    house.server.faults.clear()

    async with house.running() as app:
        await house.quiet(app)

    assert (len(helps(house)), len(calls(house))) == (1, 1)


async def test_the_next_one_does_not_speak_to_them_a_second_time_on_one_day(house: House) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, SAD)
        await house.quiet(app)

    async with house.running() as app:
        await house.anna.says(house.general, SAD)
        await house.quiet(app)
        assert (len(helps(house)), len(calls(house))) == (1, 1)

        house.clock.ahead += DAY + timedelta(minutes=1)
        house.server.clock.advance(DAY.total_seconds() + 60)
        await house.anna.says(house.general, SAD)
        await house.eventually(lambda: (len(helps(house)), len(calls(house))) == (2, 2))


async def test_where_discord_was_away_for_a_day_the_next_such_words_begin_anew(
    house: House, logged: Logged
) -> None:
    async with house.running() as app:
        house.server.faults.fail(OPENING, 503, times=FOREVER)
        said = await house.anna.says(house.general, SAD)
        await waits(house, logged)
        assert await mark(house, app) < int(said.id)
        house.clock.ahead += DAY
        await house.quiet(app)
        assert await mark(house, app) >= int(said.id)
        house.server.faults.clear()
        await house.anna.says(house.general, SAD)
        await house.quiet(app)

    assert len(helps(house)) == 1
    assert "help_not_given" in [event["event"] for event in logged]


async def test_who_pauses_the_bot_ends_what_could_not_be_said_yet(
    house: House, logged: Logged
) -> None:
    async with house.running() as app:
        house.server.faults.fail(OPENING, 503, times=FOREVER)
        await house.anna.says(house.general, SAD)
        await waits(house, logged)
        for mode in (Mode.OBSERVE, Mode.NUDGE):
            rules = preset("community", mode=mode)
            now = house.clock.now()
            await app.store.set_rules(house.community, rules, by="discord:1", now=now)
            await house.quiet(app)
            assert helps(house) == []
            house.server.faults.clear()
        await house.anna.says(house.general, SAD)
        await house.quiet(app)

    assert len(helps(house)) == 1


async def test_whom_there_was_no_room_for_the_next_one_helps(house: House) -> None:
    async with house.running() as app:
        assert house.parts is not None
        nobody_else = Helping(house.parts, at_once=0)
        house.parts.intake.beside = nobody_else.look_after
        said = await house.anna.says(house.general, SAD)
        await house.ben.says(house.general, "good morning")
        await house.eventually(lambda: "good morning" in house.classifier.seen)
        assert await mark(house, app) < int(said.id)

    async with house.running() as app:
        await house.quiet(app)

    assert (len(helps(house)), len(calls(house))) == (1, 1)
