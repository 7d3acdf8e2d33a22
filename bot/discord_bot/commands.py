"""The slash commands ``/check``, ``/write`` and ``/my-data``, in each language of our words."""

import hashlib
import json
from functools import cache
from typing import Any, Final

import discord
from discord import app_commands
from discord.app_commands import locale_str

from bot.core.comment import CommunityId
from bot.discord_bot import composing, forms
from bot.discord_bot.answering import answering, locale_of
from bot.discord_bot.forms import MOST
from bot.discord_bot.own_data import own_data
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.words import FALLBACK, Words, locales

EVERYWHERE: Final = CommunityId("discord")
"""Notes about all of Discord stand here."""

SYNCED: Final = "discord-commands"
"""The note that says which commands Discord knows."""


MODERATORS: Final = discord.Permissions(moderate_members=True)
MANAGERS: Final = discord.Permissions(manage_guild=True)
"""To whom a menu shows a command. That is all: every command looks again at who asks."""

_IN_SERVERS: Final = app_commands.AppCommandContext(guild=True)
_BY_SERVERS: Final = app_commands.AppInstallationType(guild=True, user=False)


class Translating(app_commands.Translator):
    """Names and descriptions from the Fluent files; Discord shows ours where we have none."""

    def __init__(self) -> None:
        """Only languages that we have words for are said to Discord."""
        self._words = {locale: _words(locale) for locale in locales()}

    async def translate(
        self,
        string: locale_str,
        locale: discord.Locale,
        _context: app_commands.TranslationContextTypes,
        /,
    ) -> str | None:
        """The string in one of Discord's languages, or None to leave it as it is."""
        words = self._words.get(locale.value.partition("-")[0])
        return words.say(string.extras["name"]) if words else None


def localised(name: str) -> locale_str:
    """A string of the door in English, with the name under which it is found in others."""
    return locale_str(_words(FALLBACK).say(name), name=name)


@cache
def _words(locale: str) -> Words:
    """The words of a language, read from the files once: every command asks for many."""
    return Words(locale)


def server_command(
    words: str,
    callback: Any,  # noqa: ANN401 - discord.py's
    *,
    shown_to: discord.Permissions | None = None,
) -> app_commands.Command[Any, ..., None]:
    """A command of servers. ``words`` names its description, and with ``-name`` its name."""
    command: app_commands.Command[Any, ..., None] = app_commands.Command(
        name=localised(f"{words}-name"),
        description=localised(words),
        callback=callback,
        allowed_contexts=_IN_SERVERS,
        allowed_installs=_BY_SERVERS,
    )
    command.default_permissions = shown_to
    return command


def server_group(words: str, *, shown_to: discord.Permissions | None = None) -> app_commands.Group:
    """A group of such commands."""
    return app_commands.Group(
        name=localised(f"{words}-name"),
        description=localised(words),
        default_permissions=shown_to,
        allowed_contexts=_IN_SERVERS,
        allowed_installs=_BY_SERVERS,
    )


def add_commands(tree: app_commands.CommandTree[Any]) -> None:
    """Everything that people can type."""

    @app_commands.describe(text=localised("discord-command-check-text"))
    @app_commands.rename(text=localised("discord-command-text-name"))
    async def check(interaction: Interaction, text: app_commands.Range[str, 1, MOST]) -> None:
        await composing.check(interaction, text)

    async def write(interaction: Interaction) -> None:
        async with answering(interaction):
            form = forms.write_form(parts_of(interaction).wording, locale_of(interaction))
            await interaction.response.send_modal(form)

    async def mydata(interaction: Interaction) -> None:
        await own_data(interaction)

    everywhere = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=False)
    in_servers = app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False)
    for callback, contexts in ((check, everywhere), (write, in_servers), (mydata, everywhere)):
        name = callback.__name__
        tree.add_command(
            app_commands.Command(
                name=localised(f"discord-command-{name}-name"),
                description=localised(f"discord-command-{name}"),
                callback=callback,
                allowed_contexts=contexts,
                allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
            )
        )


async def sync_commands(tree: app_commands.CommandTree[Any], parts: Parts) -> bool:
    """Tell Discord our commands, if they have changed since it was last told."""
    translating = Translating()
    await tree.set_translator(translating)
    said = [
        await command.get_translated_payload(tree, translating) for command in tree.get_commands()
    ]
    text = json.dumps([tree.client.application_id, said], sort_keys=True, default=str)
    digest = hashlib.sha256(text.encode()).hexdigest()
    if await parts.app.store.memo(EVERYWHERE, SYNCED) == digest:
        return False
    await tree.sync()
    now = parts.app.clock.now()
    await parts.app.store.set_memo(EVERYWHERE, SYNCED, digest, now=now)
    return True
