"""Direct messages: open, closed, blocked, too many."""

import discord
import pytest

from tests.discord_server import DiscordServer, Guild
from tests.standin.bots import Bots


async def test_both_sides_of_a_direct_message(school: Guild, bots: Bots) -> None:
    anna = school.add_member("anna")
    bot = await bots.ready()

    user = await bot.fetch_user(int(anna.id))
    await user.send("a private word")
    await anna.waits_for(anna.dm, "a private word")
    await anna.says(anna.dm, "thank you")

    await bot.until(lambda: any(m.content == "thank you" for m in bot.all("message")))


async def test_closed_direct_messages_are_50007(school: Guild, bots: Bots) -> None:
    anna, ben = school.add_member("anna"), school.add_member("ben")
    anna.closes_dms()
    ben.blocks_bot()
    bot = await bots.ready()

    for person in (anna, ben):
        user = await bot.fetch_user(int(person.id))
        with pytest.raises(discord.Forbidden) as refused:
            await user.send("hello?")
        assert refused.value.code == 50007
    anna.opens_dms()
    await (await bot.fetch_user(int(anna.id))).send("now")

    assert [m.content for m in anna.sees(anna.dm)] == ["now"]


async def test_without_a_common_guild_nothing_arrives(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    stranger, ben = server.add_person("stranger"), school.add_member("ben")
    bot = await bots.ready()
    await ben.leaves()

    for person in (stranger, ben):
        user = await bot.fetch_user(int(person.id))
        with pytest.raises(discord.Forbidden) as refused:
            await user.send("hello?")
        assert refused.value.code == 50278


async def test_opening_too_many_is_40003_while_old_ones_work(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    people = [school.add_member(f"pupil{number}") for number in range(3)]
    server.limits.new_dms = 2
    bot = await bots.ready()
    users = [await bot.fetch_user(int(person.id)) for person in people]

    for user in (users[0], users[1], users[0]):
        await user.send("hello")
    with pytest.raises(discord.Forbidden) as refused:
        await users[2].send("hello")

    assert refused.value.code == 40003


async def test_an_unknown_user_is_10013(bots: Bots) -> None:
    bot = await bots.ready()

    with pytest.raises(discord.NotFound) as refused:
        await bot.fetch_user(5)

    assert refused.value.code == 10013
