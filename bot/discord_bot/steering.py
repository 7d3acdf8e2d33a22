"""The commands ``/kindness setup``, ``status``, ``pause``, ``resume``, ``retry``, ``desk``,
``rota``, ``labels`` and ``tips``, for who may manage a server. Whether they may is looked at when
they use one.
"""

from typing import Any

from discord import app_commands

from bot.core.comment import CommunityId
from bot.discord_bot import setting_up, stuck
from bot.discord_bot.answering import answering, locale_of
from bot.discord_bot.commands import MANAGERS, localised, server_group
from bot.discord_bot.desk_command import add_desk_settings
from bot.discord_bot.ids import author_id
from bot.discord_bot.labels_command import add_label_settings
from bot.discord_bot.names import DESK
from bot.discord_bot.parts import Interaction, parts_of
from bot.discord_bot.rota_command import add_rota
from bot.discord_bot.setting_up import steered
from bot.discord_bot.status import status_of
from bot.discord_bot.telling import whom
from bot.discord_bot.tipping import add_tip_settings

Why = app_commands.Range[str, 1, 200]


def add_steering(tree: app_commands.CommandTree[Any]) -> None:
    """The group with its commands."""
    group = _group()

    async def setup(interaction: Interaction) -> None:
        await setting_up.set_up(interaction)

    async def status(interaction: Interaction) -> None:
        await _status(interaction)

    @app_commands.describe(why=localised("discord-command-pause-why"))
    @app_commands.rename(why=localised("discord-command-why-name"))
    async def pause(interaction: Interaction, why: Why | None = None) -> None:
        await _pause(interaction, why or "")

    @app_commands.describe(why=localised("discord-command-resume-why"))
    @app_commands.rename(why=localised("discord-command-why-name"))
    async def resume(interaction: Interaction, why: Why | None = None) -> None:
        await _resume(interaction, why or "")

    async def retry(interaction: Interaction) -> None:
        await stuck.retry(interaction)

    for callback in (setup, status, pause, resume, retry):
        name = callback.__name__
        group.add_command(
            app_commands.Command(
                name=localised(f"discord-command-{name}-name"),
                description=localised(f"discord-command-{name}"),
                callback=callback,
            )
        )
    add_desk_settings(group)
    add_rota(group)
    add_label_settings(group)
    add_tip_settings(group)
    tree.add_command(group)


def _group() -> app_commands.Group:
    return server_group("discord-command-kindness", shown_to=MANAGERS)


async def _status(interaction: Interaction) -> None:
    async with answering(interaction):
        community = steered(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        text = await status_of(interaction, parts_of(interaction), community)
        await interaction.edit_original_response(content=text)


async def _pause(interaction: Interaction, why: str) -> None:
    async with answering(interaction):
        community = steered(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, locale = parts_of(interaction), locale_of(interaction)
        by = author_id(interaction.user.id)
        before = await parts.app.steering.pause(community, by=by, why=why)
        if before is not None:
            at = f"<t:{int(before.at.timestamp())}:R>"
            who = whom(before.by, parts.wording, locale)
            said = parts.wording.say(locale, "discord-paused-already", who=who, at=at)
        else:
            said = parts.wording.say(locale, "discord-paused-now")
        await interaction.edit_original_response(content=said + await _told(interaction, community))


async def _resume(interaction: Interaction, why: str) -> None:
    async with answering(interaction):
        community = steered(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, locale = parts_of(interaction), locale_of(interaction)
        by = author_id(interaction.user.id)
        mode = await parts.app.steering.resume(community, by=by, why=why)
        if mode is None:
            said = parts.wording.say(locale, "discord-not-paused")
        else:
            name = parts.wording.say(locale, f"discord-mode-{mode}")
            said = parts.wording.say(locale, "discord-resumed", mode=name)
        await interaction.edit_original_response(content=said + await _told(interaction, community))


async def _told(interaction: Interaction, community: CommunityId) -> str:
    """That nobody else hears of it, where no moderators' channel is set."""
    parts = parts_of(interaction)
    if await parts.app.store.memo(community, DESK) is not None:
        return ""
    return "\n" + parts.wording.say(locale_of(interaction), "discord-told-nobody")
