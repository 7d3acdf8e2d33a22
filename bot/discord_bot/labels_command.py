"""The command ``/kindness labels``: whether links to state-controlled outlets get a quiet label
and reviewed claims a note, and what this server says about a site itself.
"""

from dataclasses import dataclass, replace
from typing import Any, Final

import discord
from discord import app_commands

from bot.core.decision import Mode
from bot.core.sources import LONGEST_NAME, Overrides, host_of
from bot.discord_bot.answering import answering, locale_of
from bot.discord_bot.commands import localised
from bot.discord_bot.labelling import known_sources, label, labels_of
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.setting_up import steered
from bot.service.source_labels import LabelSettings
from campaign_content.outlets import Model

NOTHING: Final = "nothing"
LISTED: Final = "listed"
MODELS: Final = {"controlled": Model.STATE_CONTROLLED, "influenced": Model.CAPTURED_PUBLIC}
"""What a server can say of a site, beside nothing and what the list says."""

Site = app_commands.Range[str, 1, 200]
Name = app_commands.Range[str, 1, LONGEST_NAME]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was typed."""

    on: bool | None
    claims: bool | None
    site: str | None
    says: str | None
    name: str | None


def add_label_settings(group: app_commands.Group) -> None:
    """The command, in the group of who may manage a server."""
    options = ("on", "claims", "site", "says", "name")

    @app_commands.describe(**{each: localised(f"sources-command-{each}") for each in options})
    @app_commands.rename(**{each: localised(f"sources-command-{each}-name") for each in options})
    @app_commands.choices(
        says=[
            app_commands.Choice(name=localised(f"sources-says-{each}"), value=each)
            for each in (NOTHING, *MODELS, LISTED)
        ]
    )
    async def labels(
        interaction: Interaction,
        on: bool | None = None,  # noqa: FBT001 - what Discord shows as a choice
        claims: bool | None = None,  # noqa: FBT001
        site: Site | None = None,
        says: str | None = None,
        name: Name | None = None,
    ) -> None:
        await _set(interaction, _Asked(on, claims, site, says, name))

    command: app_commands.Command[Any, ..., None] = app_commands.Command(
        name=localised("sources-command-labels-name"),
        description=localised("sources-command-labels"),
        callback=labels,
    )
    group.add_command(command)


async def _set(interaction: Interaction, asked: _Asked) -> None:
    """Put what was asked in force, and say what holds now."""
    async with answering(interaction):
        community, parts = steered(interaction), parts_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        labels = labels_of(parts)
        before = await labels.settings(community)
        after = _changed(before, asked)
        if after != before:
            await labels.choose(community, after)
        reviews = len(await parts.app.claims.claims())
        said = _told(parts, locale_of(interaction), after, asked.site, reviews)
        watching = (await parts.app.steering.rules(community)).mode is Mode.OBSERVE
        if watching and (after.on or after.claims):
            said += "\n" + parts.wording.say(locale_of(interaction), "sources-only-watching")
        allowed = discord.AllowedMentions.none()
        await interaction.edit_original_response(content=said, allowed_mentions=allowed)


def _changed(settings: LabelSettings, asked: _Asked) -> LabelSettings:
    """Raises `BadInputError` for a site that is none."""
    overrides = settings.overrides
    if asked.site is not None and asked.says is not None:
        overrides = _about(overrides, asked.site, asked.says, asked.name)
    on = settings.on if asked.on is None else asked.on
    claims = settings.claims if asked.claims is None else asked.claims
    return replace(settings, on=on, claims=claims, overrides=overrides)


def _about(overrides: Overrides, site: str, says: str, name: str | None) -> Overrides:
    if says == NOTHING:
        return overrides.removed(site)
    if says == LISTED:
        return overrides.forgotten(site)
    known = known_sources().outlet(host_of(site), overrides)
    named = name or (known.name if known else host_of(site))
    return overrides.labelled(site, named, known.country if known else "", MODELS[says])


def _told(
    parts: Parts, locale: str, settings: LabelSettings, site: str | None, reviews: int
) -> str:
    """What is on, and what would be said about a site; ``reviews`` is how many there are."""
    own, say = len(settings.overrides.said), parts.wording.say
    lines = [
        say(locale, f"sources-labels-{'on' if settings.on else 'off'}", own=own),
        say(locale, f"sources-claims-{'on' if settings.claims else 'off'}", count=reviews),
    ]
    if site is not None:
        host = host_of(site)
        outlet = known_sources().outlet(host, settings.overrides)
        lines.append(
            say(locale, "sources-no-label", site=host)
            if outlet is None or outlet.control is None
            else label(parts, locale, outlet)
        )
    return "\n".join(lines)
