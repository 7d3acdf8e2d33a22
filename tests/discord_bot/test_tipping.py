"""A quiet tip under a message that calls for one, where a server wants it."""

from bot.core.decision import Mode
from tests.discord_bot.house import House
from tests.discord_server import Message
from tests.discord_server.kinds import MessageFlag

ASKS = "wait, is this true? saw it on a stream"


def lines(house: House) -> list[Message]:
    """What the bot said quietly in the channel."""
    said = [one for one in house.ben.sees(house.general) if one.author.bot]
    return [one for one in said if one.text.startswith("-# ")]


async def asked(house: House, command: str, **options: object) -> str:
    answer = await house.guild.owner().runs(f"/kindness {command}", **options)
    await answer.done()
    return answer.text


async def test_a_tip_is_said_quietly_once_and_fewer_means_none(house: House) -> None:
    async with house.running() as app:
        await house.anna.says(house.general, ASKS)
        await house.quiet(app)
        assert lines(house) == []
        assert "No tips are said here" in await asked(house, "tips")
        said = await asked(house, "tips", on=True)
        assert "Tips are said here" in said
        assert "only watches" not in said

        await house.anna.says(house.general, f"{ASKS} you are worthless")
        await house.ben.says(house.general, "is that true love")
        message = await house.anna.says(house.general, ASKS)
        await house.quiet(app)
        await house.server.until(lambda: lines(house))

        (line,) = lines(house)
        assert line.text.startswith("-# **")
        assert line.referenced is not None
        assert line.referenced.id == message.id
        assert line.pinged == []
        assert line.flags & MessageFlag.SUPPRESS_NOTIFICATIONS
        other = await house.ben.clicks(line, "Fewer of these")
        assert other.ephemeral
        await house.anna.clicks(line, "Fewer of these")
        await house.server.until(lambda: lines(house) == [])
        assert (await house.standing(app, house.anna)).fewer


async def test_where_the_bot_only_watches_that_is_said_and_nothing_else(house: House) -> None:
    async with house.running(Mode.OBSERVE) as app:
        assert "only watches here" in await asked(house, "tips", on=True)
        assert "only watches here" in await asked(house, "labels", on=True)
        await house.anna.says(house.general, ASKS)
        await house.quiet(app)
        assert lines(house) == []
