"""Registering commands: what Discord would refuse is refused, with the place of the mistake."""

import discord
import pytest
from discord import app_commands

from tests.discord_server import JSON, ClientRefusedError, DiscordServer, Guild
from tests.discord_server.command_checking import LOCALES, check, is_name
from tests.discord_server.errors import ApiError
from tests.standin.bots import Bots


def command(**more: object) -> JSON:
    return {"name": "check", "description": "Check a text", **more}


def option(name: str = "text", **more: object) -> JSON:
    return {"name": name, "description": "A text", "type": 3, **more}


REFUSED: dict[str, JSON] = {
    "capitals": command(name="Check"),
    "a space": command(name="check it"),
    "a name of 33": command(name="x" * 33),
    "no description": command(description=""),
    "a description of 101": command(description="x" * 101),
    "an unknown locale": command(name_localizations={"ar": "x"}),
    "a translation with a space": command(name_localizations={"it": "due parole"}),
    "a translated description that is too long": command(
        description_localizations={"it": "x" * 101}
    ),
    "26 options": command(options=[option(f"o{number}") for number in range(26)]),
    "26 choices": command(
        options=[option(choices=[{"name": f"c{n}", "value": f"c{n}"} for n in range(26)])]
    ),
    "required after optional": command(options=[option("a"), option("b", required=True)]),
    "two options of one name": command(options=[option("a"), option("a")]),
    "a translation that meets another option's name": command(
        options=[option("text"), option("way", name_localizations={"it": "text"})]
    ),
    "a description on a context menu": command(type=3),
    "groups in groups": command(
        options=[option("a", type=2, options=[option("b", type=2, options=[])])]
    ),
    "8000 characters": command(
        options=[
            option(
                f"o{n}",
                description="x" * 100,
                choices=[{"name": "y" * 100, "value": f"{c}{'z' * 90}"} for c in range(9)],
            )
            for n in range(6)
        ]
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_command_that_breaks_a_rule_is_refused(what: str) -> None:
    with pytest.raises(ApiError) as refused:
        check(REFUSED[what])

    assert refused.value.code == 50035


@pytest.mark.parametrize("name", ["signaler-un-message", "справка", "सहायता", "检举", "l'aide"])
def test_names_in_any_script_are_accepted(name: str) -> None:
    assert is_name(name)


def test_the_locales_are_those_of_the_library() -> None:
    assert {locale.value for locale in discord.Locale} == LOCALES


async def test_a_sync_replaces_everything_and_old_names_keep_their_ids(
    server: DiscordServer, bots: Bots
) -> None:
    bot = bots.make()

    @bot.tree.command(description="One")
    async def one(click: "discord.Interaction[discord.Client]") -> None: ...

    await bots.ready(bot)
    (first,) = await bot.tree.sync()

    @bot.tree.command(description="Two")
    async def two(click: "discord.Interaction[discord.Client]") -> None: ...

    await bot.tree.sync()
    fetched = {known.name: known.id for known in await bot.tree.fetch_commands()}

    assert fetched.keys() == {"one", "two"}
    assert fetched["one"] == first.id
    assert server.world.commands_created == 2


async def test_too_many_new_names_in_a_day_are_refused(server: DiscordServer, bots: Bots) -> None:
    server.limits.command_creates_a_day = 0
    bot = bots.make()

    @bot.tree.command(description="One")
    async def one(click: "discord.Interaction[discord.Client]") -> None: ...

    await bots.ready(bot)
    with pytest.raises(discord.HTTPException) as refused:
        await bot.tree.sync()

    assert refused.value.code == 30034


async def test_one_bad_translation_refuses_the_whole_set(server: DiscordServer, bots: Bots) -> None:
    class Badly(app_commands.Translator):
        async def translate(
            self,
            string: app_commands.locale_str,
            locale: discord.Locale,
            context: app_commands.TranslationContextTypes,
        ) -> str | None:
            named = context.location is app_commands.TranslationContextLocation.command_name
            return "Due Parole" if named and locale is discord.Locale.italian else None

    bot = bots.make()

    @bot.tree.command(name=app_commands.locale_str("check"), description="Check")
    async def one(click: "discord.Interaction[discord.Client]") -> None: ...

    await bots.ready(bot)
    await bot.tree.set_translator(Badly())
    with pytest.raises(app_commands.CommandSyncFailure, match="Command name is invalid"):
        await bot.tree.sync()

    assert server.commands() == []


async def test_commands_of_one_guild_are_offered_there_only(
    server: DiscordServer, school: Guild, bots: Bots
) -> None:
    club = server.add_guild("Club")
    anna, ben = school.add_member("anna"), club.add_member("ben")
    school.add_channel("general")
    club.add_channel("general")
    bot = bots.make()

    @bot.tree.command(description="Here", guild=discord.Object(int(school.id)))
    async def here(click: "discord.Interaction[discord.Client]") -> None:
        await click.response.send_message("here")

    await bots.ready(bot)
    await bot.tree.sync(guild=discord.Object(int(school.id)))

    assert (await anna.runs("/here")).text == "here"
    with pytest.raises(ClientRefusedError, match="no command"):
        await ben.runs("/here")
    assert len(server.commands(school)) == 1
