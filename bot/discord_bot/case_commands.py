"""The commands ``/queue`` and ``/case list``, ``take``, ``show``, ``note``, ``undo``, ``export``.

Whether somebody may is looked at each time; what the menu shows is only a hint.
"""

import io
import json
from typing import Any

import discord
from discord import app_commands

from bot.core.errors import IllegalStepError, StaleError
from bot.discord_bot.answering import answering, locale_of
from bot.discord_bot.case_finding import (
    found_case,
    on_record,
    open_to_notes,
    own_decided,
    waiting,
)
from bot.discord_bot.case_list import AT_MOST, Which, check, list_cases
from bot.discord_bot.case_view import shown
from bot.discord_bot.commands import MODERATORS, localised, server_command, server_group
from bot.discord_bot.ids import author_id, community_id
from bot.discord_bot.parts import Interaction, parts_of
from bot.service.case_export import exported

Text = app_commands.Range[str, 1, 1000]
Tail = app_commands.Range[str, 1, 100]


def add_cases(tree: app_commands.CommandTree[Any]) -> None:
    """The group with its commands, and the list once more under a name of its own."""
    group = server_group("discord-command-case", shown_to=MODERATORS)
    _add_looking(group)
    _add_doing(group)
    tree.add_command(group)
    queue = server_command("discord-command-queue", _listing(), shown_to=MODERATORS)
    tree.add_command(queue)


def _listing() -> Any:  # noqa: ANN401 - what a command calls
    """What ``/queue`` and ``/case list`` call."""

    @app_commands.describe(which=localised("discord-command-case-which"))
    @app_commands.rename(which=localised("discord-command-case-which-name"))
    @app_commands.choices(
        which=[
            app_commands.Choice(name=localised(f"discord-cases-{one}"), value=one.value)
            for one in Which
        ]
    )
    async def cases(interaction: Interaction, which: str = Which.ALL) -> None:
        await list_cases(interaction, Which(which))

    return cases


def _add_looking(group: app_commands.Group) -> None:
    @app_commands.describe(case=localised("discord-command-case-case"))
    @app_commands.rename(case=localised("discord-command-case-case-name"))
    @app_commands.autocomplete(case=on_record)
    async def show(interaction: Interaction, case: Tail) -> None:
        await _show(interaction, case)

    @app_commands.describe(case=localised("discord-command-case-case"))
    @app_commands.rename(case=localised("discord-command-case-case-name"))
    @app_commands.autocomplete(case=on_record)
    async def export(interaction: Interaction, case: Tail) -> None:
        await _export(interaction, case)

    for name, callback in (("list", _listing()), ("show", show), ("export", export)):
        group.add_command(_command(name, callback))


def _add_doing(group: app_commands.Group) -> None:
    @app_commands.describe(case=localised("discord-command-case-next"))
    @app_commands.rename(case=localised("discord-command-case-case-name"))
    @app_commands.autocomplete(case=waiting)
    async def take(interaction: Interaction, case: Tail | None = None) -> None:
        await _take(interaction, case)

    @app_commands.describe(
        case=localised("discord-command-case-case"), text=localised("discord-command-case-text")
    )
    @app_commands.rename(
        case=localised("discord-command-case-case-name"),
        text=localised("discord-command-case-text-name"),
    )
    @app_commands.autocomplete(case=open_to_notes)
    async def note(interaction: Interaction, case: Tail, text: Text) -> None:
        await _note(interaction, case, text)

    @app_commands.describe(
        case=localised("discord-command-case-own"), why=localised("discord-command-case-why")
    )
    @app_commands.rename(
        case=localised("discord-command-case-case-name"), why=localised("discord-command-why-name")
    )
    @app_commands.autocomplete(case=own_decided)
    async def undo(interaction: Interaction, case: Tail, why: Text) -> None:
        await _undo(interaction, case, why)

    for name, callback in (("take", take), ("note", note), ("undo", undo)):
        group.add_command(_command(name, callback))


def _command(name: str, callback: Any) -> app_commands.Command[Any, ..., None]:  # noqa: ANN401
    return app_commands.Command(
        name=localised(f"discord-command-case-{name}-name"),
        description=localised(f"discord-command-case-{name}"),
        callback=callback,
    )


# --- what is done


async def _show(interaction: Interaction, tail: str) -> None:
    async with answering(interaction):
        check(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        await shown(interaction, await found_case(interaction, tail))


async def _take(interaction: Interaction, tail: str | None) -> None:
    """Take the case that was chosen, or else the first one that this moderator can take."""
    async with answering(interaction):
        check(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, by = parts_of(interaction), author_id(interaction.user.id)
        if tail is not None:
            case = await found_case(interaction, tail)
            await shown(interaction, await parts.app.moderation.take(case.id, by=by))
            return
        community = community_id(interaction.guild_id or 0)
        for case in await parts.app.moderation.to_do(community, limit=AT_MOST):
            try:
                taken = await parts.app.moderation.take(case.id, by=by)
            except (IllegalStepError, StaleError):
                continue  # their own, for a second person, or somebody was faster
            await shown(interaction, taken)
            return
        said = parts.wording.say(locale_of(interaction), "discord-case-nothing-to-take")
        await interaction.edit_original_response(content=said)


async def _note(interaction: Interaction, tail: str, text: str) -> None:
    async with answering(interaction):
        check(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, case = parts_of(interaction), await found_case(interaction, tail)
        by = author_id(interaction.user.id)
        await parts.app.moderation.note(case.id, by=by, note=text, seen=case.version)
        said = parts.wording.say(locale_of(interaction), "discord-case-noted")
        await interaction.edit_original_response(content=said)


async def _undo(interaction: Interaction, tail: str, why: str) -> None:
    async with answering(interaction):
        check(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, case = parts_of(interaction), await found_case(interaction, tail)
        by = author_id(interaction.user.id)
        after = await parts.app.moderation.undo(case.id, by=by, note=why, seen=case.version)
        await shown(interaction, after)


async def _export(interaction: Interaction, tail: str) -> None:
    async with answering(interaction):
        check(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, case = parts_of(interaction), await found_case(interaction, tail)
        record = await parts.app.store.decision(case.comment)
        told = exported(case, record, reports=len(await parts.reports.of(case.id)))
        text = json.dumps(told, ensure_ascii=False, indent=2)
        file = discord.File(io.BytesIO(text.encode()), filename="case.json")
        said = parts.wording.say(locale_of(interaction), "discord-case-exported")
        await interaction.edit_original_response(content=said, attachments=[file])
