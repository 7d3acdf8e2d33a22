"""The command ``/kindness desk``: who is called when a case waits too long, after how long, whether
moderators see who reports something, whether cases show words unasked, and whether a decision
needs a reason, and whether each case has a thread.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

import discord
from discord import app_commands

from bot.core.comment import CommunityId
from bot.discord_bot.answering import answering, locale_of
from bot.discord_bot.commands import localised
from bot.discord_bot.desk_settings import (
    BLURRED,
    DUTY,
    NAMED,
    REASONS,
    THREADS,
    WAIT,
    DeskSettings,
    desk_settings,
)
from bot.discord_bot.duty import duties, standing_in
from bot.discord_bot.names import DESK
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.rota_command import hears
from bot.discord_bot.setting_up import steered

LONGEST: Final = 168
"""Hours: a week."""

Hours = app_commands.Range[int, 1, LONGEST]


def add_desk_settings(group: app_commands.Group) -> None:
    """The command, in the group of who may manage a server."""

    @app_commands.describe(
        role=localised("discord-command-desk-role"),
        hours=localised("discord-command-desk-hours"),
        names=localised("discord-command-desk-names"),
        blur=localised("discord-command-desk-blur"),
        reasons=localised("discord-command-desk-reasons"),
        threads=localised("discord-command-desk-threads"),
    )
    @app_commands.rename(
        role=localised("discord-command-desk-role-name"),
        hours=localised("discord-command-desk-hours-name"),
        names=localised("discord-command-desk-names-name"),
        blur=localised("discord-command-desk-blur-name"),
        reasons=localised("discord-command-desk-reasons-name"),
        threads=localised("discord-command-desk-threads-name"),
    )
    async def desk(
        interaction: Interaction,
        role: discord.Role | None = None,
        hours: Hours | None = None,
        names: bool | None = None,  # noqa: FBT001 - what Discord shows as a choice
        blur: bool | None = None,  # noqa: FBT001 - the same
        reasons: bool | None = None,  # noqa: FBT001 - the same
        threads: bool | None = None,  # noqa: FBT001 - the same
    ) -> None:
        yes = {BLURRED: blur, REASONS: reasons, THREADS: threads}
        await _set(interaction, role, hours, names=names, yes=yes)

    command: app_commands.Command[Any, ..., None] = app_commands.Command(
        name=localised("discord-command-desk-name"),
        description=localised("discord-command-desk"),
        callback=desk,
    )
    group.add_command(command)


async def _set(
    interaction: Interaction,
    role: discord.Role | None,
    hours: int | None,
    *,
    names: bool | None,
    yes: Mapping[str, bool | None],
) -> None:
    """Note what was given, and say what holds now. ``yes``: what is only on or off, by its name."""
    async with answering(interaction):
        community, parts = steered(interaction), parts_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        now = parts.app.clock.now()
        notes: dict[str, str | None] = {}
        if role is not None:
            # The role of everybody has the number of its server: choosing it calls nobody.
            notes[DUTY] = None if role.is_default() else str(role.id)
        if hours is not None:
            notes[WAIT] = str(hours)
        before = await desk_settings(parts, community)
        if names is not None and names != (before.named_since is not None):
            notes[NAMED] = now.isoformat() if names else None
        notes |= {name: "yes" if on else None for name, on in yes.items() if on is not None}
        for name, value in notes.items():
            await parts.app.store.set_memo(community, name, value, now=now)
        settings = await desk_settings(parts, community)
        locale, stands_in = locale_of(interaction), standing_in(settings)
        told = stands_in is None or hears(interaction, stands_in)
        said = _said(parts, locale, settings, hears=told)
        if (await duties(parts).rota(community)).turns:
            said += "\n" + parts.wording.say(locale, "duty-desk")
        if settings.threads and (lacks := await _lacks_threads(interaction, parts, community)):
            said += "\n" + parts.wording.say(locale, "desk-threads-lacking", channel=lacks)
        await interaction.edit_original_response(content=said)


async def _lacks_threads(
    interaction: Interaction, parts: Parts, community: CommunityId
) -> str | None:
    """The moderators' channel, if we may open no threads there or not write in them."""
    desk = await parts.app.store.memo(community, DESK)
    channel = interaction.guild.get_channel(int(desk)) if interaction.guild and desk else None
    if channel is None or interaction.guild is None:
        return None
    may = channel.permissions_for(interaction.guild.me)
    return None if may.create_public_threads and may.send_messages_in_threads else channel.mention


def _said(parts: Parts, locale: str, settings: DeskSettings, *, hears: bool) -> str:
    say = parts.wording.say
    hours = settings.patience.usual // timedelta(hours=1)
    lines = [say(locale, "discord-desk-wait", hours=hours)]
    if settings.duty is None:
        lines.append(say(locale, "discord-desk-nobody"))
    else:
        lines.append(say(locale, "discord-desk-duty", role=f"<@&{settings.duty}>"))
    if not hears:
        lines.append(say(locale, "discord-desk-unheard"))
    lines.append(say(locale, f"discord-desk-{'named' if settings.named_since else 'anonymous'}"))
    lines.append(say(locale, f"discord-desk-{'blurred' if settings.blurred else 'plain'}"))
    lines.append(say(locale, f"discord-desk-{'reasons' if settings.reasons else 'no-reasons'}"))
    lines.append(say(locale, f"desk-{'threads' if settings.threads else 'no-threads'}"))
    return "\n".join(lines)
