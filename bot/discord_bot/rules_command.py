"""The command ``/rules`` with its sub-commands, for who may manage a server.

Whether they may is looked at when they use one, and again when they press a button.
"""

from typing import Any, Final

import discord
from discord import app_commands

from bot.core.comment import CommunityId
from bot.core.errors import BadInputError, RulesError
from bot.core.rewriting import ALONE, differences, settable, value_of
from bot.core.rules import PRESETS
from bot.core.table import NEVER
from bot.discord_bot.answering import answering, locale_of
from bot.discord_bot.commands import MANAGERS, localised, server_group
from bot.discord_bot.ids import DOOR
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.rules_button import OLDEST, PRESET, REVERT, SET, page_of, proposed, told
from bot.discord_bot.rules_words import changes, named, shown, value, with_names
from bot.discord_bot.setting_up import steered
from bot.discord_bot.telling import whom
from bot.service.records import Page

CHOICES: Final = 25
"""Suggestions that Discord shows, of so many characters at most:"""
LONGEST: Final = 100

Field = app_commands.Range[str, 1, 60]
Value = app_commands.Range[str, 1, 20]
Version = app_commands.Range[str, 1, 20]
Suggestions = list[app_commands.Choice[str]]


def add_rules(tree: app_commands.CommandTree[Any]) -> None:
    """The group with its commands."""
    group = server_group("discord-command-rules", shown_to=MANAGERS)
    _add_changing(group)
    _add_looking(group)
    tree.add_command(group)


def _add_changing(group: app_commands.Group) -> None:
    names = [
        app_commands.Choice(name=localised(f"discord-preset-{name}"), value=name)
        for name in PRESETS
    ]

    @app_commands.choices(name=names)
    async def preset(interaction: Interaction, name: str) -> None:
        await _propose(interaction, PRESET, name)

    @app_commands.autocomplete(what=_fields, value=_values)
    async def change(interaction: Interaction, what: Field, value: Value) -> None:
        never = parts_of(interaction).wording.say(locale_of(interaction), "rules-never")
        typed = NEVER if value.strip().casefold() in {never, NEVER} else value.strip()
        await _propose(interaction, SET, f"{what}={typed}")

    @app_commands.autocomplete(version=_versions)
    async def revert(interaction: Interaction, version: Version) -> None:
        await _propose(interaction, REVERT, version)

    _add(group, "preset", preset, "name")
    _add(group, "set", change, "what", "value")
    _add(group, "revert", revert, "version")


def _add_looking(group: app_commands.Group) -> None:
    async def show(interaction: Interaction) -> None:
        await _show(interaction)

    @app_commands.autocomplete(before=_versions, after=_versions)
    async def diff(interaction: Interaction, before: Version, after: Version | None = None) -> None:
        await _diff(interaction, before, after)

    _add(group, "show", show)
    _add(group, "diff", diff, "before", "after")


def _add(group: app_commands.Group, name: str, callback: Any, *options: str) -> None:  # noqa: ANN401
    """A sub-command, with its name, description and options in each language of our words."""
    described = app_commands.describe(
        **{each: localised(f"rules-option-{each}") for each in options}
    )
    renamed = app_commands.rename(
        **{each: localised(f"rules-option-{each}-name") for each in options}
    )
    group.add_command(
        app_commands.Command(
            name=localised(f"discord-command-rules-{name}-name"),
            description=localised(f"discord-command-rules-{name}"),
            callback=described(renamed(callback)) if options else callback,
        )
    )


async def asked(interaction: Interaction) -> CommunityId:
    """Who asks may manage the server, and an answer is on its way. Raises as `steered` does."""
    community = steered(interaction)
    await interaction.response.defer(ephemeral=True, thinking=True)
    return community


async def _propose(interaction: Interaction, what: str, rest: str) -> None:
    async with answering(interaction):
        community, parts = await asked(interaction), parts_of(interaction)
        try:
            await proposed(interaction, community, what, rest)
        except RulesError as error:
            if error.mistakes:
                raise
            rules, _ = await parts.app.steering.in_force(community)
            locale = locale_of(interaction)
            raise with_names(parts.wording, locale, error, rules) from error


async def _show(interaction: Interaction) -> None:
    async with answering(interaction):
        community, parts = await asked(interaction), parts_of(interaction)
        page = await parts.app.store.page(community)
        rules = await parts.app.steering.rules(community)
        locale = locale_of(interaction)
        text, files = told(parts, locale, shown(parts.wording, locale, page, rules))
        await interaction.edit_original_response(content=text, attachments=files)


async def _diff(interaction: Interaction, first: str, second: str | None) -> None:
    async with answering(interaction):
        community, parts = await asked(interaction), parts_of(interaction)
        locale = locale_of(interaction)
        old = await page_of(parts, community, first)
        newest = await parts.app.store.page(community)
        new = await page_of(parts, community, second) if second else newest or old
        if old.number == new.number:
            raise BadInputError("rules-same-versions")
        found = differences(old.rules, new.rules)
        lines = changes(parts.wording, locale, found, old.rules, new.rules)
        head = parts.wording.say(
            locale, "rules-compared",
            before=_version(parts, locale, old), after=_version(parts, locale, new),
        )  # fmt: skip
        alike = [] if lines else [parts.wording.say(locale, "rules-alike")]
        text, files = told(parts, locale, [head, *lines, *alike])
        await interaction.edit_original_response(content=text, attachments=files)


def _version(parts: Parts, locale: str, page: Page) -> str:
    return parts.wording.say(
        locale, "rules-version",
        at=f"<t:{int(page.at.timestamp())}:f>",
        who=whom(page.by, parts.wording, locale),
        version=discord.utils.escape_markdown(page.rules.version),
    )  # fmt: skip


# --- what is suggested while somebody types; nothing for who may not manage the server


async def _fields(interaction: Interaction, typed: str) -> Suggestions:
    if not interaction.permissions.manage_guild:
        return []
    parts, locale = parts_of(interaction), locale_of(interaction)
    rules, _ = await parts.app.steering.in_force(steered(interaction))
    every = [(named(parts.wording, locale, field, rules), field) for field in settable(rules)]
    words = typed.casefold().split()
    return [
        app_commands.Choice(name=name[:LONGEST], value=field)
        for name, field in every
        if all(word in name.casefold() or word in field for word in words)
    ][:CHOICES]


async def _values(interaction: Interaction, typed: str) -> Suggestions:
    """What is there now, and the words that can stand there; what was typed comes first."""
    if not interaction.permissions.manage_guild:
        return []
    parts, locale = parts_of(interaction), locale_of(interaction)
    rules, _ = await parts.app.steering.in_force(steered(interaction))
    field = str(getattr(interaction.namespace, "what", ""))
    if field not in settable(rules):
        return []
    now = value_of(rules, field)
    words = ["note", "escalate"] if isinstance(now, str) and field in ALONE and now != NEVER else []
    can_be_never = field.startswith("limits.") or field == "profanity_tip_at"
    offered = [typed] if typed and not words else []
    offered += [str(now), *words, *([NEVER] if can_be_never else [])]
    return [
        app_commands.Choice(name=_as_said(parts, locale, field, one), value=one)
        for one in dict.fromkeys(offered)
    ][:CHOICES]


def _as_said(parts: Parts, locale: str, field: str, written: str) -> str:
    known = written in {NEVER, "note", "escalate"}
    return value(parts.wording, locale, field, written) if known else written


async def _versions(interaction: Interaction, typed: str) -> Suggestions:
    """When each was put in force, and by whom."""
    guild = interaction.guild
    if guild is None or not interaction.permissions.manage_guild:
        return []
    parts, locale = parts_of(interaction), locale_of(interaction)
    pages = await parts.app.store.pages(steered(interaction), limit=OLDEST)
    numbers = [page.by.removeprefix(f"{DOOR}:") for page in pages[:CHOICES]]
    people = [int(number) for number in numbers if number.isdigit()]
    known = await parts.names.of(guild, people, parts.app.clock.now())
    said = []
    for page in pages:
        who = page.by.removeprefix(f"{DOOR}:")
        somebody = parts.wording.say(locale, "discord-somebody")
        name = parts.wording.say(
            locale, "rules-choice-now" if page is pages[0] else "rules-choice",
            at=f"{page.at:%Y-%m-%d %H:%M}",
            who=known.get(int(who), somebody) if who.isdigit() else somebody,
            version=page.rules.version,
        )  # fmt: skip
        said.append(app_commands.Choice(name=name[:LONGEST], value=str(page.number)))
    found = [one for one in said if typed.casefold() in one.name.casefold()]
    return found[:CHOICES]
