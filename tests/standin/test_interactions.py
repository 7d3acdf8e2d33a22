"""Commands and their answers: public, ephemeral, deferred, late, twice."""

from typing import TypeAlias

import discord
import pytest
from discord import app_commands

from tests.discord_server import ClientRefusedError, DiscordServer, Guild, Permission
from tests.standin.bots import Anything, Bot, Bots

Click: TypeAlias = "discord.Interaction[discord.Client]"


@pytest.fixture
def bot(bots: Bots) -> Bot:
    return bots.make()


async def ready(bots: Bots, bot: Bot) -> None:
    await bots.ready(bot)
    await bot.syncs()


async def test_a_command_is_answered_in_public(school: Guild, bots: Bots, bot: Bot) -> None:
    anna, ben = school.add_member("anna"), school.add_member("ben")
    general = school.add_channel("general")

    @bot.tree.command(description="Say hello")
    async def hello(click: Click) -> None:
        await click.response.send_message(f"hello {click.user.name}")

    await ready(bots, bot)
    answer = await anna.runs("/hello", general)

    assert (answer.text, answer.ephemeral) == ("hello anna", False)
    assert [said.content for said in ben.sees(general)] == ["hello anna"]


async def test_an_ephemeral_answer_is_seen_by_one_person_only(
    school: Guild, bots: Bots, bot: Bot
) -> None:
    anna, ben = school.add_member("anna"), school.add_member("ben")
    general = school.add_channel("general")

    @bot.tree.command(description="Whisper")
    async def whisper(click: Click) -> None:
        await click.response.send_message("only you", ephemeral=True)

    await ready(bots, bot)
    answer = await anna.runs("/whisper", general)
    assert answer.message is not None
    with pytest.raises(discord.NotFound):
        await bot.text(general).fetch_message(int(answer.message.id))

    assert [said.content for said in anna.sees(general)] == ["only you"]
    assert ben.sees(general) == []
    await anna.dismisses(answer.message)
    assert anna.sees(general) == []


async def test_a_deferred_answer_is_filled_and_followed(
    school: Guild, bots: Bots, bot: Bot
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")

    @bot.tree.command(description="Think")
    async def think(click: Click) -> None:
        await click.response.defer(ephemeral=True, thinking=True)
        await click.followup.send("first")
        await click.edit_original_response(content="first, edited")
        second = await click.followup.send("second", ephemeral=True, wait=True)
        await second.edit(content="second, edited")

    await ready(bots, bot)
    answer = await (await anna.runs("/think", general)).done()
    second = await answer.followup()
    await bot.server.until(lambda: second.content == "second, edited")

    assert (answer.text, answer.ephemeral) == ("first, edited", True)
    assert [said.only_for for said in anna.sees(general)] == [anna.user] * 2


async def test_an_answer_after_three_seconds_is_10062_and_looks_failed(
    server: DiscordServer, school: Guild, bots: Bots, bot: Bot
) -> None:
    anna = school.add_member("anna")
    school.add_channel("general")
    server.limits.first_answer_seconds = 0.05
    codes: list[int] = []

    @bot.tree.command(description="Late")
    async def late(click: Click) -> None:
        server.clock.advance(4)
        try:
            await click.response.send_message("late")
        except discord.NotFound as error:
            codes.append(error.code)

    await ready(bots, bot)
    answer = await anna.runs("/late")

    assert (answer.failed, answer.text, codes) == (True, "", [10062])


async def test_answering_twice_is_40060_and_a_token_dies_after_fifteen_minutes(
    server: DiscordServer, school: Guild, bots: Bots, bot: Bot
) -> None:
    anna = school.add_member("anna")
    school.add_channel("general")
    kept: list[Click] = []

    @bot.tree.command(description="Keep")
    async def keep(click: Click) -> None:
        kept.append(click)
        await click.response.send_message("once")

    await ready(bots, bot)
    await anna.runs("/keep")
    kept[0].response._response_type = None
    with pytest.raises(discord.HTTPException) as twice:
        await kept[0].response.send_message("again")
    server.clock.advance(901)
    with pytest.raises(discord.HTTPException) as expired:
        await kept[0].followup.send("too late")

    assert (twice.value.status, twice.value.code) == (400, 40060)
    assert (expired.value.status, expired.value.code) == (401, 50027)


async def test_options_of_every_type_arrive(school: Guild, bots: Bots, bot: Bot) -> None:
    anna, ben = school.add_member("anna"), school.add_member("ben")
    general, mods = school.add_channel("general"), school.add_role("Moderators")
    got: list[Anything] = []

    @bot.tree.command(description="Warn somebody")
    async def warn(
        click: Click,
        member: discord.Member,
        reason: app_commands.Range[str, 3, 20],
        days: app_commands.Range[int, 1, 7],
        where: discord.TextChannel,
        role: discord.Role,
        quiet: bool,  # noqa: FBT001 - discord.py reads the type
    ) -> None:
        got.extend([member.name, reason, days, where.name, role.name, quiet])
        await click.response.send_message("ok")

    await ready(bots, bot)
    options = {"days": 2, "where": general, "role": mods, "quiet": True}
    await anna.runs("/warn", general, member=ben, reason="rude", **options)
    with pytest.raises(ClientRefusedError, match="between 3 and 20"):
        await anna.runs("/warn", general, member=ben, reason="x", **options)
    with pytest.raises(ClientRefusedError, match="required"):
        await anna.runs("/warn", general, member=ben, reason="rude")

    assert got == ["ben", "rude", 2, "general", "Moderators", True]


async def test_sub_commands_and_choices(school: Guild, bots: Bots, bot: Bot) -> None:
    anna = school.add_member("anna")
    school.add_channel("general")
    group = app_commands.Group(name="kindness", description="Set up")

    @group.command(description="Choose a mode")
    @app_commands.choices(mode=[app_commands.Choice(name="Nudge", value="nudge")])
    async def setup(click: Click, mode: str) -> None:
        await click.response.send_message(f"mode {mode}")

    bot.tree.add_command(group)
    await ready(bots, bot)
    answer = await anna.runs("/kindness setup", mode="nudge")
    with pytest.raises(ClientRefusedError, match="choices"):
        await anna.runs("/kindness setup", mode="loud")
    with pytest.raises(ClientRefusedError, match="sub-command"):
        await anna.runs("/kindness")

    assert answer.text == "mode nudge"


async def test_autocomplete_offers_choices(school: Guild, bots: Bots, bot: Bot) -> None:
    anna = school.add_member("anna")
    school.add_channel("general")

    @bot.tree.command(description="Language")
    async def language(click: Click, name: str) -> None:
        await click.response.send_message(name)

    @language.autocomplete("name")
    async def offer(click: Click, typed: str) -> list[app_commands.Choice[str]]:
        names = ("italiano", "english")
        return [app_commands.Choice(name=n, value=n[:2]) for n in names if n.startswith(typed)]

    await ready(bots, bot)

    assert await anna.autocompletes("/language", "name", "ita") == [
        {"name": "italiano", "value": "it"}
    ]


async def test_context_menus_carry_the_text_without_the_content_intent(
    school: Guild, bots: Bots
) -> None:
    anna, ben = school.add_member("anna"), school.add_member("ben")
    general = school.add_channel("general")
    bot = bots.make(discord.Intents(guilds=True))

    @bot.tree.context_menu(name="Report message")
    async def report(click: Click, message: discord.Message) -> None:
        await click.response.send_message(f"reported {message.content}", ephemeral=True)

    @bot.tree.context_menu(name="Standing")
    async def standing(click: Click, member: discord.Member) -> None:
        await click.response.send_message(f"about {member.name}", ephemeral=True)

    await ready(bots, bot)
    said = await ben.says(general, "something mean")

    assert (await anna.runs_on(said, "Report message")).text == "reported something mean"
    assert (await anna.runs_on(ben, "Standing")).text == "about ben"


async def test_commands_hide_from_those_without_rights_and_from_direct_messages(
    school: Guild, bots: Bots, bot: Bot
) -> None:
    mods = school.add_role("Moderators", Permission.MODERATE_MEMBERS)
    anna, mod = school.add_member("anna"), school.add_member("mod", roles=(mods,))
    general = school.add_channel("general")

    @bot.tree.command(description="Pause")
    @app_commands.default_permissions(moderate_members=True)
    @app_commands.guild_only()
    async def pause(click: Click) -> None:
        rights = click.permissions.moderate_members
        await click.response.send_message(f"paused {rights} {click.app_permissions.embed_links}")

    await ready(bots, bot)

    assert (await mod.runs("/pause", general)).text == "paused True True"
    with pytest.raises(ClientRefusedError, match="hidden"):
        await anna.runs("/pause", general)
    with pytest.raises(ClientRefusedError, match="direct messages"):
        await mod.runs("/pause", mod.dm)


async def test_a_command_in_a_direct_message_comes_from_a_user(
    school: Guild, bots: Bots, bot: Bot
) -> None:
    anna = school.add_member("anna")
    anna.user.locale = "it"

    @bot.tree.command(description="My data")
    async def data(click: Click) -> None:
        await click.response.send_message(f"{type(click.user).__name__} {click.locale}")

    await ready(bots, bot)

    assert (await anna.runs("/data", anna.dm)).text == "User it"


async def test_mentions_in_answers_ping_only_users(school: Guild, bots: Bots, bot: Bot) -> None:
    anna, ben = school.add_member("anna"), school.add_member("ben")
    school.add_channel("general")

    @bot.tree.command(description="Shout")
    async def shout(click: Click) -> None:
        await click.response.send_message(f"@everyone {ben.mention}")

    await ready(bots, bot)
    answer = await anna.runs("/shout")

    assert answer.message is not None
    assert answer.message.pinged == [ben.user]
