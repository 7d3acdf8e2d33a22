"""The command ``/campaign`` with its sub-commands, for who manages or moderates a server."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, Final

import discord
from discord import app_commands

from bot.core.campaign import Campaign, CampaignEvent
from bot.discord_bot import campaign_files, campaign_steps, campaign_trials, campaign_views
from bot.discord_bot.answering import answering, locale_of
from bot.discord_bot.campaign_pictures import picture_of
from bot.discord_bot.campaign_poster import said
from bot.discord_bot.campaign_steps import Asked, looked_at
from bot.discord_bot.campaign_views import LANGUAGES
from bot.discord_bot.commands import MODERATORS, localised, server_group
from bot.discord_bot.ids import author_id, number_of, place_id
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.service.campaigning import Wish
from bot.service.wishing import RULES

Why = app_commands.Range[str, 1, 200]
Most = app_commands.Range[int, 1, 24]
Day = app_commands.Range[int, 1, 366]
Version = app_commands.Range[int, 1, 9999]

A_DAY: Final = timedelta(days=1)

_STARTING: Final = (
    "campaign", "channel", "start", "days", "language", "zone", "quiet", "most"
)  # fmt: skip


def add_campaigns(tree: app_commands.CommandTree[Any]) -> None:
    """The group with its commands."""
    group = server_group("discord-command-campaign", shown_to=MODERATORS)
    _add_start(group)
    _add_steps(group)
    _add_files(group)
    _add_looks(group)
    campaign_trials.add_trials(group, _add)
    tree.add_command(group)


def _add(group: app_commands.Group, name: str, callback: Any, *options: str) -> None:  # noqa: ANN401
    """A sub-command, with its name, description and options in each language of our words."""
    keys = {each: f"discord-command-campaign-option-{each}" for each in options}
    described = app_commands.describe(**{each: localised(key) for each, key in keys.items()})
    named = app_commands.rename(**{each: localised(f"{key}-name") for each, key in keys.items()})
    group.add_command(
        app_commands.Command(
            name=localised(f"discord-command-campaign-{name}-name"),
            description=localised(f"discord-command-campaign-{name}"),
            callback=described(named(callback)) if options else callback,
        )
    )


def _add_start(group: app_commands.Group) -> None:
    @app_commands.choices(days=_days(), language=_languages())
    async def start(  # noqa: PLR0913, PLR0917 - what Discord shows as options
        interaction: Interaction,
        campaign: str | None = None,
        channel: discord.TextChannel | None = None,
        start: str | None = None,
        days: str | None = None,
        language: str | None = None,
        zone: str | None = None,
        quiet: str | None = None,
        most: Most | None = None,
    ) -> None:
        asked = Asked(campaign, channel, start, days, language, zone, quiet, most)
        await campaign_steps.start(interaction, asked)

    _add(group, "start", start, *_STARTING)


def _add_steps(group: app_commands.Group) -> None:
    async def pause(
        interaction: Interaction, campaign: str | None = None, why: Why | None = None
    ) -> None:
        event, done = CampaignEvent.PAUSE, "campaign-paused"
        await campaign_steps.step(interaction, campaign, event, why or "", done)

    async def stop(
        interaction: Interaction, campaign: str | None = None, why: Why | None = None
    ) -> None:
        event, done = CampaignEvent.STOP, "campaign-stopped"
        await campaign_steps.step(interaction, campaign, event, why or "", done)

    async def approve(
        interaction: Interaction,
        campaign: str | None = None,
        version: Version = 1,
        alone: bool = False,  # noqa: FBT001, FBT002 - what Discord shows as an option
    ) -> None:
        await campaign_steps.approve(interaction, campaign, version, alone=alone)

    _add(group, "pause", pause, "campaign", "why")
    _add(group, "stop", stop, "campaign", "why")
    _add(group, "approve", approve, "campaign", "version", "alone")


def _add_files(group: app_commands.Group) -> None:
    @app_commands.choices(days=_days(), language=_languages())
    async def upload(  # noqa: PLR0913, PLR0917 - what Discord shows as options
        interaction: Interaction,
        file: discord.Attachment,
        campaign: str | None = None,
        channel: discord.TextChannel | None = None,
        start: str | None = None,
        days: str | None = None,
        language: str | None = None,
        zone: str | None = None,
        quiet: str | None = None,
        most: Most | None = None,
    ) -> None:
        asked = Asked(campaign, channel, start, days, language, zone, quiet, most)
        await campaign_files.upload(interaction, file, asked)

    async def export(interaction: Interaction, campaign: str | None = None) -> None:
        await campaign_files.export(interaction, campaign)

    _add(group, "upload", upload, "file", *_STARTING)
    _add(group, "export", export, "campaign")


def _days() -> list[app_commands.Choice[str]]:
    return [
        app_commands.Choice(name=localised(f"campaign-days-{each}"), value=each) for each in RULES
    ]


def _languages() -> list[app_commands.Choice[str]]:
    return [
        app_commands.Choice(name=localised(f"campaign-language-{each}"), value=each)
        for each in LANGUAGES
    ]


def _add_looks(group: app_commands.Group) -> None:
    async def every(interaction: Interaction) -> None:
        async with answering(interaction):
            community, parts = looked_at(interaction), parts_of(interaction)
            await interaction.response.defer(ephemeral=True, thinking=True)
            text = await campaign_views.listed(parts, locale_of(interaction), community)
            await interaction.edit_original_response(content=text)

    async def show(interaction: Interaction, campaign: str | None = None) -> None:
        await _look(interaction, campaign, campaign_views.shown)

    async def calendar(interaction: Interaction, campaign: str | None = None) -> None:
        await _look(interaction, campaign, campaign_views.calendar)

    async def history(interaction: Interaction, campaign: str | None = None) -> None:
        await _look(interaction, campaign, campaign_views.history)

    async def preview(interaction: Interaction, day: Day = 1, campaign: str | None = None) -> None:
        await _preview(interaction, campaign, day)

    _add(group, "list", every)
    _add(group, "show", show, "campaign")
    _add(group, "calendar", calendar, "campaign")
    _add(group, "history", history, "campaign")
    _add(group, "preview", preview, "day", "campaign")


async def _look(
    interaction: Interaction,
    name: str | None,
    view: Callable[[Parts, str, Campaign], Awaitable[str]],
) -> None:
    async with answering(interaction):
        community, parts = looked_at(interaction), parts_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        campaign = await campaign_views.campaigning(parts).newest(community, name)
        text = await view(parts, locale_of(interaction), campaign)
        await interaction.edit_original_response(content=text)


async def _preview(interaction: Interaction, name: str | None, day: int) -> None:
    """The posts of a day, each as a message of its own that only who asked can see."""
    async with answering(interaction):
        community, parts = looked_at(interaction), parts_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        work, locale = campaign_views.campaigning(parts), locale_of(interaction)
        here, tomorrow = place_id(interaction.channel_id or 0), parts.app.clock.now() + A_DAY
        wish, by = Wish(here, locale, tomorrow.date()), author_id(interaction.user.id)
        campaign, version = await work.to_read(community, name, wish, by=by)
        posts = await campaign_views.preview(parts, campaign, version, day)
        head = parts.wording.say(locale, "campaign-preview-head", day=day, n=len(posts))
        await interaction.edit_original_response(content=head)
        for wording in posts:
            text = said(wording, number_of(version.plan.place))
            file = await picture_of(parts, campaign.id, wording) or discord.utils.MISSING
            await interaction.followup.send(text, ephemeral=True, file=file)
