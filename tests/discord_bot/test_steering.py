"""``/kindness pause``, ``resume`` and ``status``, and the bot that pauses itself."""

import asyncio

import pytest

from bot.core.decision import Mode
from bot.service.steering import UNTOLD
from tests.discord_bot.house import House
from tests.discord_bot.panels import opened
from tests.discord_server import ClientRefusedError, Permission, Person
from tests.quick import patience

HURTFUL = "you are worthless"
THREAT = "I will kill you"


async def asked(house: House, command: str, who: Person | None = None, **options: object) -> str:
    answer = await (who or house.guild.owner()).runs(f"/kindness {command}", **options)
    await answer.done()
    assert answer.ephemeral
    return answer.text


async def test_a_paused_bot_says_nothing_and_goes_on_recording(house: House) -> None:
    async with house.running(Mode.HOLD) as app:
        said = await asked(house, "pause", why="it asks about football")
        written = await house.anna.says(house.general, THREAT)
        await house.quiet(app)

        assert "The bot is paused" in said
        assert not written.deleted
        assert house.anna.sees(house.anna.dm) == []
        assert len((await house.standing(app, house.anna, Mode.OBSERVE)).strikes) == 1
        assert (await house.standing(app, house.anna, Mode.HOLD)).strikes == ()


async def test_the_moderators_read_who_paused_it_and_why_and_nobody_is_pinged(
    house: House,
) -> None:
    async with house.running(Mode.HOLD):
        owner = house.guild.owner()
        await asked(house, "pause", why="it asks about @everyone **now**")

        told = await house.mona.waits_for(house.desk, "has paused the bot")

        assert f"<@{owner.id}>" in told.text
        assert "Why: it asks about @everyone \\*\\*now\\*\\*" in told.text
        assert told.pinged == []
        assert "has paused" not in "".join(one.text for one in house.ben.sees(house.general))


async def test_a_pause_survives_a_restart_and_ends_when_somebody_says_so(house: House) -> None:
    async with house.running(Mode.NUDGE):
        await asked(house, "pause")

    async with house.running(settled=False) as app:
        await house.anna.says(house.general, HURTFUL)
        await house.quiet(app)
        assert house.anna.sees(house.anna.dm) == []

        assert "The bot goes on: Ask the author" in await asked(house, "resume")
        await house.mona.waits_for(house.desk, "has set the bot: Ask the author")
        await house.ben.says(house.general, HURTFUL)
        assert "worthless" in (await house.prompt(house.ben)).text


async def test_pausing_twice_says_who_was_first(house: House) -> None:
    async with house.running(Mode.NUDGE):
        admins = house.guild.add_role("Admins", Permission.MANAGE_GUILD)
        carla = house.guild.add_member("carla", roles=(admins,))
        await asked(house, "pause", carla)

        assert f"by <@{carla.id}>" in await asked(house, "pause")
        await asked(house, "resume")
        assert "It was not paused" in await asked(house, "resume")


async def test_only_who_may_manage_the_server_can_pause_it(house: House) -> None:
    async with house.running(Mode.NUDGE) as app:
        with pytest.raises(ClientRefusedError):
            await house.mona.runs("/kindness pause")
        # Somebody whom an administrator has let see the command has no right by that.
        for command in house.server.world.commands[None].values():
            command["default_member_permissions"] = None

        answer = await house.mona.runs("/kindness pause")

        assert "people who may manage the server" in answer.text
        assert (await app.steering.rules(house.community)).mode is Mode.NUDGE


async def test_without_a_moderators_channel_the_one_who_pauses_hears_that(house: House) -> None:
    async with house.running(settled=False):
        assert "nobody else was told" in await asked(house, "pause")


async def test_who_was_not_told_is_told_when_there_is_a_channel(house: House) -> None:
    async with house.running(Mode.NUDGE, settled=False):
        await asked(house, "pause")

    async with house.running(settled=False) as app:
        await app.store.set_memo(
            house.community, "discord-desk", house.desk.id, now=house.clock.now()
        )
        app.steering.changed.set()

        await house.mona.waits_for(house.desk, "has paused the bot")


async def test_it_is_told_once_even_if_discord_stumbles(house: House) -> None:
    house.server.faults.fail("POST /channels/*/messages", 503, after=True)
    async with house.running(Mode.NUDGE):
        await asked(house, "pause")
        await house.mona.waits_for(house.desk, "has paused the bot")

    async with house.running(settled=False) as app:
        async with asyncio.timeout(patience(10)):
            while await app.store.noted(UNTOLD):  # noqa: ASYNC110 - the store has no events
                await asyncio.sleep(0.02)

        told = [one for one in house.mona.sees(house.desk) if "has paused" in one.text]
        assert len(told) == 1


async def test_too_many_punishments_make_the_bot_pause_itself(house: House) -> None:
    house.brake = 2
    async with house.running(Mode.NUDGE) as app:
        raid = [house.guild.add_member(f"raider{n}") for n in range(5)]
        written = [await one.says(house.general, THREAT) for one in raid]
        await house.quiet(app)

        told = await house.mona.waits_for(house.desk, "The bot has paused itself")

        assert sum(one.deleted for one in written) <= 2
        assert "Ask the author" in told.text
        await house.quiet(app)
        sighs = [one for one in house.mona.sees(house.desk) if "paused itself" in one.text]
        assert len(sighs) == 1
        assert "by the bot itself" in await asked(house, "status")
        await asked(house, "resume")
        assert (await app.steering.rules(house.community)).mode is Mode.NUDGE


async def test_the_status_says_how_the_bot_is(house: House) -> None:
    async with house.running(Mode.NUDGE) as app:
        await house.ben.says(house.general, "good morning")
        await house.quiet(app)

        text = await asked(house, "status")

    assert text.startswith("**Ask the author**")
    assert "Rules: Community (community/1). Model: scripted-1." in text
    assert "The model reads: English. Every other language is left to a short word list" in text
    assert f"Moderators’ channel: <#{house.desk.id}>. It writes in: The server’s" in text
    assert "reads every channel that it sees, but never the moderators’ channel" in text
    assert "is on record" in text
    assert "0 messages to be read, 0 things to be done" in text
    assert "every permission that it needs" in text


async def test_the_status_names_who_paused_it_and_what_is_missing(house: House) -> None:
    house.general.deny(house.server.bot, Permission.MANAGE_MESSAGES)
    async with house.running(Mode.HOLD):
        await asked(house, "pause", why="a test")

        text = await asked(house, "status")

    assert f"by <@{house.guild.owner().id}>" in text
    assert "Why: a test" in text
    assert f"**Manage Messages** is missing (<#{house.general.id}>)" in text


async def test_a_moderators_channel_that_cannot_be_read_back_is_named_with_the_reason(
    house: House,
) -> None:
    house.desk.deny(house.server.bot, Permission.READ_MESSAGE_HISTORY)
    async with house.running(Mode.OBSERVE):
        text = await asked(house, "status")

        line = f"**Read Message History** is missing (<#{house.desk.id}>). It looks whether a card"
        assert line in text
        assert line in (await opened(house)).text


async def test_the_status_of_a_bot_that_has_read_nothing_and_may_nothing(house: House) -> None:
    house.guild.set_bot_permissions(Permission(0))
    house.guild.everyone.permissions = Permission(0)
    house.guild.remove_channel(house.desk)
    async with house.running(settled=False):
        text = await asked(house, "status")

    assert text.startswith("**Only observe**")
    assert "The bot sees no channel that it is to read" in text


async def test_a_moderators_channel_that_is_gone_is_not_asked_again_and_again(
    house: House,
) -> None:
    async with house.running(Mode.NUDGE):
        house.guild.remove_channel(house.desk)
        await asked(house, "pause")
        posts = f"POST /channels/{house.desk.id}/messages"
        await house.server.until(lambda: house.server.requests(posts))
        await asked(house, "status")
        await asyncio.sleep(0.6)  # three rounds of the one who tells

        assert len(house.server.requests(posts)) == 1


async def test_the_status_is_given_in_the_language_of_who_asks(house: House) -> None:
    async with house.running(Mode.NUDGE):
        owner = house.guild.owner()
        owner.user.locale = "it"

        answer = await owner.runs("/kindness status")
        await answer.done()

        assert answer.text.startswith("**Chiedi a chi ha scritto**")
