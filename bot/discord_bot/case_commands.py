"""The commands ``/case list``, ``take``, ``show``, ``note``, ``undo`` and ``export``.

Whether somebody may is looked at each time; what the menu shows is only a hint.
"""

import io
import json
from collections.abc import Sequence
from typing import Any, Final

import discord
from discord import app_commands

from bot.core.case import Case, CaseState, holder
from bot.core.errors import BadInputError, IllegalStepError, StaleError
from bot.discord_bot import desk
from bot.discord_bot.answering import answering, locale_of
from bot.discord_bot.case_list import AT_MOST, Which, check, list_cases
from bot.discord_bot.commands import localised
from bot.discord_bot.desk_settings import desk_settings
from bot.discord_bot.findings import label_of
from bot.discord_bot.forms import as_file
from bot.discord_bot.ids import author_id, community_id, ref_of
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.reading import notes_said
from bot.discord_bot.report_words import reports_said, worded
from bot.discord_bot.wording import LIMIT
from bot.service.case_export import exported

CHOICES: Final = 25
"""Suggestions that Discord shows."""

DECIDED: Final = (CaseState.UPHELD, CaseState.OVERTURNED)
"""The states in which a judgement can be taken back."""

Text = app_commands.Range[str, 1, 1000]
Tail = app_commands.Range[str, 1, 100]
Suggestions = list[app_commands.Choice[str]]


def add_cases(tree: app_commands.CommandTree[Any]) -> None:
    """The group with its commands."""
    group = app_commands.Group(
        name=localised("discord-command-case-name"),
        description=localised("discord-command-case"),
        # Only what the menu shows: every command asks again.
        default_permissions=discord.Permissions(moderate_members=True),
        allowed_contexts=app_commands.AppCommandContext(guild=True),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
    )
    _add_looking(group)
    _add_doing(group)
    tree.add_command(group)


def _add_looking(group: app_commands.Group) -> None:
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

    @app_commands.describe(case=localised("discord-command-case-case"))
    @app_commands.rename(case=localised("discord-command-case-case-name"))
    @app_commands.autocomplete(case=_waiting)
    async def show(interaction: Interaction, case: Tail) -> None:
        await _show(interaction, case)

    @app_commands.describe(case=localised("discord-command-case-case"))
    @app_commands.rename(case=localised("discord-command-case-case-name"))
    @app_commands.autocomplete(case=_waiting)
    async def export(interaction: Interaction, case: Tail) -> None:
        await _export(interaction, case)

    for name, callback in (("list", cases), ("show", show), ("export", export)):
        group.add_command(_command(name, callback))


def _add_doing(group: app_commands.Group) -> None:
    @app_commands.describe(case=localised("discord-command-case-next"))
    @app_commands.rename(case=localised("discord-command-case-case-name"))
    @app_commands.autocomplete(case=_waiting)
    async def take(interaction: Interaction, case: Tail | None = None) -> None:
        await _take(interaction, case)

    @app_commands.describe(
        case=localised("discord-command-case-case"), text=localised("discord-command-case-text")
    )
    @app_commands.rename(
        case=localised("discord-command-case-case-name"),
        text=localised("discord-command-case-text-name"),
    )
    @app_commands.autocomplete(case=_waiting)
    async def note(interaction: Interaction, case: Tail, text: Text) -> None:
        await _note(interaction, case, text)

    @app_commands.describe(
        case=localised("discord-command-case-own"), why=localised("discord-command-case-why")
    )
    @app_commands.rename(
        case=localised("discord-command-case-case-name"), why=localised("discord-command-why-name")
    )
    @app_commands.autocomplete(case=_own_decided)
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


# --- what is suggested while somebody types


async def _waiting(interaction: Interaction, typed: str) -> Suggestions:
    """Cases that wait for somebody; nothing for who may not moderate."""
    if not desk.may_moderate(interaction):
        return []
    community = community_id(interaction.guild_id or 0)
    found = await parts_of(interaction).app.moderation.to_do(community, limit=AT_MOST)
    return await _suggested(interaction, found, typed)


async def _own_decided(interaction: Interaction, typed: str) -> Suggestions:
    """What somebody has decided themselves, the newest first."""
    if not desk.may_moderate(interaction):
        return []
    by, community = author_id(interaction.user.id), community_id(interaction.guild_id or 0)
    store = parts_of(interaction).app.store
    found = await store.latest(community, states=DECIDED, limit=AT_MOST)
    return await _suggested(interaction, [one for one in found if holder(one) == by], typed)


async def _suggested(interaction: Interaction, cases: Sequence[Case], typed: str) -> Suggestions:
    parts, locale = parts_of(interaction), locale_of(interaction)
    found: Suggestions = []
    for case in cases[:CHOICES]:
        record = await parts.app.store.decision(case.comment)
        why = label_of(parts.wording, locale, case, record).replace("*", "")
        state = worded(parts.wording, locale, _state(case), case)
        name = f"{case.opened_at:%d.%m. %H:%M} · {why} · {state}"[:100]
        if typed.casefold() in name.casefold():
            value = ref_of(case.comment).tail
            found.append(app_commands.Choice(name=name, value=value))
    return found


# --- what is done


async def _found(interaction: Interaction, tail: str) -> Case:
    """The case that was chosen, or typed. Raises `BadInputError` if there is none here."""
    check(interaction)
    parts = parts_of(interaction)
    try:
        comment = ref_of(f"discord:{tail}").comment
    except BadInputError as error:  # typed, not chosen
        raise BadInputError("case-unknown", case=tail) from error
    case = await parts.app.store.case_of(comment)
    if case is None or case.community != community_id(interaction.guild_id or 0):
        raise BadInputError("case-unknown", case=tail)
    return case


async def _show(interaction: Interaction, tail: str) -> None:
    async with answering(interaction):
        check(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        await _shown(interaction, await _found(interaction, tail))


async def _take(interaction: Interaction, tail: str | None) -> None:
    """Take the case that was chosen, or else the first one that this moderator can take."""
    async with answering(interaction):
        check(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, by = parts_of(interaction), author_id(interaction.user.id)
        if tail is not None:
            case = await _found(interaction, tail)
            await _shown(interaction, await parts.app.moderation.take(case.id, by=by))
            return
        community = community_id(interaction.guild_id or 0)
        for case in await parts.app.moderation.to_do(community, limit=AT_MOST):
            try:
                taken = await parts.app.moderation.take(case.id, by=by)
            except (IllegalStepError, StaleError):
                continue  # their own, for a second person, or somebody was faster
            await _shown(interaction, taken)
            return
        said = parts.wording.say(locale_of(interaction), "discord-case-nothing-to-take")
        await interaction.edit_original_response(content=said)


async def _note(interaction: Interaction, tail: str, text: str) -> None:
    async with answering(interaction):
        check(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, case = parts_of(interaction), await _found(interaction, tail)
        by = author_id(interaction.user.id)
        await parts.app.moderation.note(case.id, by=by, note=text, seen=case.version)
        said = parts.wording.say(locale_of(interaction), "discord-case-noted")
        await interaction.edit_original_response(content=said)


async def _undo(interaction: Interaction, tail: str, why: str) -> None:
    async with answering(interaction):
        check(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, case = parts_of(interaction), await _found(interaction, tail)
        by = author_id(interaction.user.id)
        after = await parts.app.moderation.undo(case.id, by=by, note=why, seen=case.version)
        await _shown(interaction, after)


async def _export(interaction: Interaction, tail: str) -> None:
    async with answering(interaction):
        check(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, case = parts_of(interaction), await _found(interaction, tail)
        record = await parts.app.store.decision(case.comment)
        told = exported(case, record, reports=len(await parts.reports.of(case.id)))
        text = json.dumps(told, ensure_ascii=False, indent=2)
        file = discord.File(io.BytesIO(text.encode()), filename="case.json")
        said = parts.wording.say(locale_of(interaction), "discord-case-exported")
        await interaction.edit_original_response(content=said, attachments=[file])


async def _shown(interaction: Interaction, case: Case) -> None:
    """The card with its buttons, all notes and what was reported; what is too long is a file."""
    parts, locale = parts_of(interaction), locale_of(interaction)
    text, view = await desk.card(parts, case, locale)
    more = await _more(parts, case, locale)
    if len(text) + len(more) + 2 <= LIMIT:
        whole = f"{text}\n\n{more}" if more else text
        await interaction.edit_original_response(content=whole, view=view)
        return
    await interaction.edit_original_response(content=text, view=view, attachments=[as_file(more)])


async def _more(parts: Parts, case: Case, locale: str) -> str:
    """All notes and what was reported, unless words are shown only to who asks for them."""
    if (await desk_settings(parts, case.community)).blurred:
        return parts.wording.say(locale, "discord-card-blurred")
    said = (*notes_said(parts.wording, case, locale), await reports_said(parts, case, locale))
    return "\n".join(part for part in said if part)


def _state(case: Case) -> str:
    return f"discord-case-{case.state.replace('_', '-')}"
