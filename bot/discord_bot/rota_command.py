"""The commands ``/kindness rota add``, ``remove`` and ``show``: who is called to cases that nobody
takes, by days and times of the week. Each answers with the week as it is then.
"""

from functools import cache
from typing import Any, Final, TypeAlias
from zoneinfo import available_timezones

import discord
from discord import app_commands

from bot.core.comment import CommunityId
from bot.core.duty import Days, Rota, Turn, Who
from bot.core.errors import BadInputError
from bot.core.reminders import read_time
from bot.discord_bot.answering import answering, locale_of
from bot.discord_bot.case_finding import CHOICES, LONGEST, Suggestions
from bot.discord_bot.commands import localised
from bot.discord_bot.duty import (
    days_said,
    duties,
    named,
    of_member,
    of_role,
    people,
    role_of,
    roles,
    rota_of,
    week_said,
)
from bot.discord_bot.ids import author_id, community_id
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.setting_up import steered
from bot.discord_bot.wording import LIMIT

Time = app_commands.Range[str, 1, 10]
Zone = app_commands.Range[str, 1, 60]
Number = app_commands.Range[str, 1, 20]
Someone: TypeAlias = discord.Role | discord.Member

OPTIONS: Final = ("days", "begins", "ends", "who", "zone")


def add_rota(group: app_commands.Group) -> None:
    """The commands, in the group of who may manage a server."""
    rota = app_commands.Group(
        name=localised("duty-command-name"), description=localised("duty-command")
    )

    @app_commands.describe(**{one: localised(f"duty-option-{one}") for one in OPTIONS})
    @app_commands.rename(**{one: localised(f"duty-option-{one}-name") for one in OPTIONS})
    @app_commands.choices(
        days=[
            app_commands.Choice(name=localised(f"duty-days-{one}"), value=one.value) for one in Days
        ]
    )
    @app_commands.autocomplete(zone=zones)
    async def add(
        interaction: Interaction,
        days: str,
        begins: Time,
        ends: Time,
        who: Someone,
        zone: Zone | None = None,
    ) -> None:
        await _add(interaction, Days(days), (begins, ends), who, zone or "")

    @app_commands.describe(turn=localised("duty-option-turn"))
    @app_commands.rename(turn=localised("duty-option-turn-name"))
    @app_commands.autocomplete(turn=turns)
    async def remove(interaction: Interaction, turn: Number) -> None:
        await _remove(interaction, turn)

    async def show(interaction: Interaction) -> None:
        await _show(interaction)

    for name, callback in (("add", add), ("remove", remove), ("show", show)):
        command: app_commands.Command[Any, ..., None] = app_commands.Command(
            name=localised(f"duty-command-{name}-name"),
            description=localised(f"duty-command-{name}"),
            callback=callback,
        )
        rota.add_command(command)
    group.add_command(rota)


async def zones(_interaction: Interaction, typed: str) -> Suggestions:
    """Time zones in whose name stands what was typed."""
    found = [name for name in _zones() if typed.strip().casefold() in name.casefold()]
    return [app_commands.Choice(name=name, value=name) for name in found[:CHOICES]]


@cache
def _zones() -> tuple[str, ...]:
    """All names of time zones, those of places first; they are data of the system."""
    return tuple(sorted(available_timezones(), key=lambda name: ("/" not in name, name)))


async def turns(interaction: Interaction, typed: str) -> Suggestions:
    """The turns in whose line stands what was typed; nothing for who may not manage the server."""
    if interaction.guild_id is None or not interaction.permissions.manage_guild:
        return []
    parts, locale = parts_of(interaction), locale_of(interaction)
    found = await duties(parts).turns(community_id(interaction.guild_id))
    names = await _names(interaction, {turn.who for _, turn in found})
    suggested: Suggestions = []
    for number, turn in found:
        days = days_said(parts.wording, locale, turn.days)
        line = f"{days} {turn.begins:%H:%M}-{turn.ends:%H:%M} {names.get(turn.who, '')}"[:LONGEST]
        if typed.casefold() in line.casefold():
            suggested.append(app_commands.Choice(name=line.strip(), value=str(number)))
    return suggested[:CHOICES]


async def _names(interaction: Interaction, some: set[Who]) -> dict[Who, str]:
    """What roles and members are called here; nobody who has left."""
    guild, parts = interaction.guild, parts_of(interaction)
    if guild is None:
        return {}
    members = await parts.names.of(guild, people(some), parts.app.clock.now())
    known = {of_member(user): name for user, name in members.items()}
    for number in roles(some):
        role = guild.get_role(number)
        known |= {of_role(number): f"@{role.name}"} if role else {}
    return known


# --- what is done


async def _add(
    interaction: Interaction, days: Days, times: tuple[str, str], who: Someone, zone: str
) -> None:
    async with answering(interaction):
        community, parts = steered(interaction), parts_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        begins, ends = (read_time(typed) for typed in times)
        turn = Turn(days.numbers, begins, ends, _who(who))
        by = author_id(interaction.user.id)
        await duties(parts).add(community, turn, by=by, zone=zone.strip())
        await _answer(interaction, parts, community, "duty-added")


async def _remove(interaction: Interaction, number: str) -> None:
    async with answering(interaction):
        community, parts = steered(interaction), parts_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        if not (number.isascii() and number.isdigit()):  # typed, not chosen
            raise BadInputError("rota-unknown")
        await duties(parts).remove(community, int(number))
        await _answer(interaction, parts, community, "duty-removed")


async def _show(interaction: Interaction) -> None:
    async with answering(interaction):
        community, parts = steered(interaction), parts_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        await _answer(interaction, parts, community)


def _who(chosen: Someone) -> Who:
    """Who was chosen, as a rota names them.

    Raises `BadInputError` for everybody at once, and for a member who may not moderate here.
    """
    if isinstance(chosen, discord.Role):
        if chosen.is_default():
            raise BadInputError("rota-everybody")
        return of_role(chosen.id)
    may = chosen.guild_permissions
    if chosen.bot or not (may.moderate_members or may.manage_messages):
        raise BadInputError("rota-not-moderator")
    return of_member(chosen.id)


async def _answer(
    interaction: Interaction, parts: Parts, community: CommunityId, done: str | None = None
) -> None:
    """What was done, and the week as it is now."""
    say, locale = parts.wording.say, locale_of(interaction)
    rota = await rota_of(parts, community)
    now = named(rota.on_duty(parts.app.clock.now())) or say(locale, "duty-nobody")
    head = [say(locale, done)] if done else []
    head.append(
        say(locale, "duty-head", zone=rota.zone, who=now)
        if rota.turns
        else say(locale, "duty-none", who=now)
    )
    foot = [say(locale, "duty-line")] if rota.turns else []
    foot += [say(locale, "discord-desk-unheard")] if _unheard(interaction, rota) else []
    room = LIMIT - sum(len(line) + 1 for line in (*head, *foot))
    week = [week_said(parts.wording, locale, rota, room=room)] if rota.turns else []
    await interaction.edit_original_response(content="\n".join([*head, *week, *foot]))


def _unheard(interaction: Interaction, rota: Rota) -> bool:
    """Whether it names a role that is not told when we name it."""
    named_there = {turn.who for turn in rota.turns} | {rota.stands_in}
    return not all(who is None or hears(interaction, who) for who in named_there)


def hears(interaction: Interaction, who: Who) -> bool:
    """Whether they are told when we name them. A member is; a role is if it lets everybody name it,
    or we may name all.
    """
    number = role_of(who)
    if number is None or interaction.guild is None:
        return True
    role = interaction.guild.get_role(number)
    return role is None or role.mentionable or interaction.app_permissions.mention_everyone
