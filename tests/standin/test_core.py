"""Logging in, intents, and what a bot may know of a server."""

import discord
import pytest

from tests.discord_server import ChannelKind, DiscordServer, Guild, Intent, Permission
from tests.standin.bots import Bots

NO_MEMBERS = discord.Intents(guilds=True, guild_messages=True, message_content=True)


async def test_a_bot_logs_in_and_knows_everybody(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")

    bot = await bots.ready()

    (guild,) = bot.guilds
    assert guild.name == "School"
    assert guild.get_member(int(anna.id)) is not None
    assert bot.text(general).permissions_for(guild.me).send_messages
    assert server.http.unknown_routes == []


async def test_a_wrong_token_is_refused_before_the_gateway(bots: Bots) -> None:
    bot = bots.make()

    await bots.start(bot, "MTIz.not.it")

    (error,) = bot.all("ended")
    assert isinstance(error, discord.LoginFailure)


async def test_a_privileged_intent_that_is_not_switched_on_closes_with_4014(
    server: DiscordServer, bots: Bots
) -> None:
    server.world.application.privileged = Intent.MEMBERS
    bot = bots.make()

    await bots.start(bot)

    (error,) = bot.all("ended")
    assert isinstance(error, discord.PrivilegedIntentsRequired)


async def test_members_come_in_chunks_when_presences_are_not_asked_for(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    for number in range(7):
        school.add_member(f"pupil{number}")
    server.limits.chunk_members = 3

    bot = await bots.ready(intents=discord.Intents(guilds=True, members=True))

    assert len(bot.guilds[0].members) == 9
    assert [op for op, _ in server.gateway.received].count(8) == 1


async def test_members_can_be_asked_for_by_id_and_by_name(school: Guild, bots: Bots) -> None:
    anna = school.add_member("anna")
    school.add_member("annalisa")
    bot = await bots.ready(intents=NO_MEMBERS, chunk_guilds_at_startup=False)
    (guild,) = bot.guilds

    by_id = await guild.query_members(user_ids=[int(anna.id)])
    by_name = await guild.query_members("anna", limit=5)

    assert [member.name for member in by_id] == ["anna"]
    assert {member.name for member in by_name} == {"anna", "annalisa"}


async def test_content_is_empty_without_its_intent(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    intents = discord.Intents.all()
    intents.message_content = False
    bot = await bots.ready(intents=intents)
    assert bot.user is not None

    await anna.says(general, "secret")
    hidden = await bot.hears("message")
    await anna.says(general, f"<@{bot.user.id}> open")
    mentioned = await bot.hears("message", 2)
    await anna.says(anna.dm, "private")
    direct = await bot.hears("message", 3)

    assert (hidden.content, direct.content) == ("", "private")
    assert mentioned.content.endswith("open")


async def test_an_intent_that_was_not_asked_for_brings_no_events(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready(intents=discord.Intents(guilds=True, members=True))

    await anna.says(general, "unheard")
    await anna.takes_nick("Ann")
    await bot.hears("member_update")

    assert bot.all("message") == []


async def test_a_hidden_channel_is_a_shadow_until_access_is_gained(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    anna = school.add_member("anna")
    staff = school.add_channel("staff", hidden_from_bot=True)
    bot = await bots.ready()
    before = bot.text(staff).name
    listed = [channel.id for channel in await bot.guilds[0].fetch_channels()]

    await anna.says(staff, "unheard")
    staff.allow(server.bot, Permission.VIEW_CHANNEL)
    await bot.hears("guild_channel_update")
    await anna.says(staff, "heard")

    assert (before, int(staff.id) in listed) == ("___hidden___", False)
    assert (await bot.hears("message")).content == "heard"
    assert bot.text(staff).name == "staff"


async def test_losing_a_right_by_role_turns_channels_into_shadows(
    school: Guild, bots: Bots
) -> None:
    general = school.add_channel("general")
    bot = await bots.ready()
    school.everyone.permissions &= ~Permission.VIEW_CHANNEL

    school.set_bot_permissions(Permission.SEND_MESSAGES)
    await bot.until(lambda: bot.text(general).name == "___hidden___")

    with pytest.raises(discord.Forbidden) as refused:
        await bot.text(general).send("knock")
    assert refused.value.code == 50001


async def test_a_guild_joined_while_running_is_told_and_a_removal_too(
    server: DiscordServer, bots: Bots
) -> None:
    bot = await bots.ready()

    club = server.add_guild("Club")
    joined = await bot.hears("guild_join")
    await club.owner().removes_bot()
    left = await bot.hears("guild_remove")

    assert (joined.name, left.name) == ("Club", "Club")


async def test_an_unavailable_guild_is_silent_and_comes_back(school: Guild, bots: Bots) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    bot = await bots.ready()

    school.goes_unavailable()
    await bot.hears("guild_unavailable")
    await anna.says(general, "unheard")
    school.comes_back()
    await bot.hears("guild_available", 2)
    await anna.says(general, "heard")

    assert (await bot.hears("message")).content == "heard"
    assert bot.all("guild_remove") == []


async def test_shards_hear_their_own_guilds_and_shard_0_the_direct_messages(
    server: DiscordServer, bots: Bots
) -> None:
    guilds = [server.add_guild(f"Guild {number}") for number in range(40)]
    first = await bots.ready(shard_id=0, shard_count=2)
    second = await bots.ready(shard_id=1, shard_count=2)
    person = guilds[0].add_member("anna")

    await person.says(person.dm, "hello")
    await first.hears("message")

    assert len(first.guilds) + len(second.guilds) == 40
    assert {guild.shard_id for guild in second.guilds} == {1}
    assert second.all("message") == []


async def test_voice_and_forum_channels_are_parsed(school: Guild, bots: Bots) -> None:
    school.add_channel("Lessons", ChannelKind.CATEGORY)
    school.add_channel("talk", ChannelKind.VOICE)
    school.add_forum("help", tags=("question",))

    bot = await bots.ready()

    (guild,) = bot.guilds
    assert [len(kind) for kind in (guild.categories, guild.voice_channels, guild.forums)] == [1] * 3
    assert [tag.name for tag in guild.forums[0].available_tags] == ["question"]
