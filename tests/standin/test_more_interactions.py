"""The rarer corners of interactions, and the picture that compares two runs."""

import asyncio
import io
from typing import TypeAlias

import discord
import pytest

from tests.discord_server import DiscordServer, Guild, Upload
from tests.standin.bots import Bot, Bots

Click: TypeAlias = "discord.Interaction[discord.Client]"
CALLBACK = "POST /interactions/*/*/callback"


@pytest.fixture
def bot(bots: Bots) -> Bot:
    made = bots.make()

    @made.tree.command(description="Hello")
    async def hello(click: Click) -> None:
        await click.response.send_message("hello", ephemeral=True)

    return made


async def test_a_slow_answer_is_too_late_on_both_sides(
    server: DiscordServer, school: Guild, bots: Bots, bot: Bot
) -> None:
    anna = school.add_member("anna")
    school.add_channel("general")
    server.limits.first_answer_seconds = 0.1
    codes: asyncio.Queue[int] = asyncio.Queue()

    @bot.tree.error
    async def failed(click: Click, error: discord.app_commands.AppCommandError) -> None:
        assert isinstance(error.__cause__, discord.NotFound)
        codes.put_nowait(error.__cause__.code)

    await bots.ready(bot)
    await bot.syncs()
    server.faults.slow(CALLBACK, 0.2)
    answer = await anna.runs("/hello")

    assert (answer.failed, answer.message) == (True, None)
    assert await codes.get() == 10062


async def test_an_answer_may_arrive_though_the_bot_saw_an_error(
    server: DiscordServer, school: Guild, bots: Bots, bot: Bot
) -> None:
    anna = school.add_member("anna")
    school.add_channel("general")
    await bots.ready(bot)
    await bot.syncs()

    server.faults.fail(CALLBACK, 404, after=True)
    answer = await anna.runs("/hello")

    assert (answer.failed, answer.text) == (False, "hello")


async def test_an_original_answer_can_be_deleted_and_files_be_sent(
    school: Guild, bots: Bots, bot: Bot
) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")

    @bot.tree.command(description="Evidence")
    async def evidence(click: Click, picture: discord.Attachment) -> None:
        data = await picture.read()
        file = discord.File(io.BytesIO(data), "copy.png", description="a copy")
        await click.response.send_message("kept", file=file, ephemeral=True)
        await click.followup.send("and more", ephemeral=True)
        await click.delete_original_response()

    await bots.ready(bot)
    await bot.syncs()
    answer = await anna.runs("/evidence", general, picture=Upload("a.png", b"pixels"))
    more = await answer.followup()
    await bot.server.until(lambda: answer.message and answer.message.deleted)

    assert answer.message is not None
    assert answer.message.attachments[0]["description"] == "a copy"
    assert anna.sees(general) == [more]


async def test_an_edit_can_replace_files(school: Guild, bots: Bots, bot: Bot) -> None:
    anna, general = school.add_member("anna"), school.add_channel("general")
    await bots.ready(bot)
    said = await bot.text(general).send(file=discord.File(io.BytesIO(b"1"), "one.txt"))

    await said.edit(attachments=[discord.File(io.BytesIO(b"2"), "two.txt")])

    (seen,) = anna.sees(general)
    assert [one["filename"] for one in seen.attachments] == ["two.txt"]


async def test_a_command_is_found_by_its_name_in_the_persons_language(
    school: Guild, bots: Bots, bot: Bot
) -> None:
    class Italian(discord.app_commands.Translator):
        async def translate(
            self,
            string: discord.app_commands.locale_str,
            locale: discord.Locale,
            context: discord.app_commands.TranslationContextTypes,
        ) -> str | None:
            return "ciao" if locale is discord.Locale.italian else None

    anna = school.add_member("anna")
    anna.user.locale = "it"
    school.add_channel("general")
    await bots.ready(bot)
    await bot.tree.set_translator(Italian())
    bot.tree.clear_commands(guild=None)
    name = discord.app_commands.locale_str("hi")

    @bot.tree.command(name=name, description="Hello")
    async def hi(click: Click) -> None:
        await click.response.send_message(f"{click.locale}")

    await bot.syncs()

    assert (await anna.runs("/ciao")).text == "it"


async def one_run(*, faults: bool) -> object:
    async with DiscordServer() as server:
        school = server.add_guild("School")
        anna, general = school.add_member("anna"), school.add_channel("general")
        if faults:
            server.clock.advance(5000)
            await anna.deletes(await anna.says(general, "a slip"))
        said = await anna.says(general, "hello")
        await anna.reacts(said, "👍")
        await anna.says(anna.dm, "a word")
        await school.owner().times_out(anna, 60, "enough")
        return server.picture()


async def test_two_runs_that_ended_alike_look_alike() -> None:
    plain, troubled = await one_run(faults=False), await one_run(faults=True)

    assert plain == troubled
    assert isinstance(plain, dict)
    assert plain["guilds"]["School"]["channels"] == {
        "general": [{"by": "anna", "text": "hello", "reactions": {"👍": ["anna"]}}]
    }
    assert plain["guilds"]["School"]["timed out"] == ["anna"]
    assert plain["dms"] == {"anna and kind-bot": [{"by": "anna", "text": "a word"}]}
