"""The commands ``/discover`` and ``/tip``, for everybody: what runs here now, and something to know
about reading and sharing. Only who asks can see the answer.
"""

from typing import Any

import discord
from discord import app_commands

from bot.core.campaign import Campaign, CampaignState
from bot.core.errors import BadInputError
from bot.discord_bot.answering import answering, locale_of
from bot.discord_bot.campaign_trials import running_trial
from bot.discord_bot.campaign_views import campaigning
from bot.discord_bot.commands import server_command
from bot.discord_bot.ids import community_id, number_of
from bot.discord_bot.parts import Interaction, Parts, parts_of
from campaign_content.texts import Kind


def add_discovering(tree: app_commands.CommandTree[Any]) -> None:
    """The two commands."""

    async def discover(interaction: Interaction) -> None:
        await _discover(interaction)

    async def tip(interaction: Interaction) -> None:
        await _tip(interaction)

    for callback in (discover, tip):
        tree.add_command(server_command(f"discord-command-{callback.__name__}", callback))


async def _discover(interaction: Interaction) -> None:
    async with answering(interaction):
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, locale = parts_of(interaction), locale_of(interaction)
        community = community_id(interaction.guild_id or 0)
        live = await parts.app.store.campaigns(community, states=[CampaignState.LIVE])
        shown = [await _running(interaction, parts, locale, one) for one in live]
        shown.append(await running_trial(parts, locale, community))
        lines = [each for each in shown if each]
        head = "discover-head" if lines else "discover-nothing"
        text = "\n\n".join([parts.wording.say(locale, head), *lines])
        await interaction.edit_original_response(content=text[:2000])


async def _running(interaction: Interaction, parts: Parts, locale: str, campaign: Campaign) -> str:
    """A campaign that runs; nothing to who cannot see its channel."""
    work = campaigning(parts)
    plan = (await work.version(campaign)).plan
    today = (await work.habits(campaign.community)).local(parts.app.clock.now()).date()
    number = number_of(plan.place)
    guild, member = interaction.guild, interaction.user
    channel = guild.get_channel(number) if guild is not None else None
    if channel is None or not isinstance(member, discord.Member):
        return ""
    if not channel.permissions_for(member).view_channel:
        return ""
    text = await work.about(campaign, locale)
    day = sum(on <= today for on in plan.dates)
    return parts.wording.say(
        locale,
        "discover-line",
        title=text.title,
        about=text.body.strip(),
        day=max(day, 1),
        days=len(plan.dates),
        channel=f"<#{number}>",
    )


async def _tip(interaction: Interaction) -> None:
    """A tip; who asks again gets another one."""
    async with answering(interaction):
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, locale = parts_of(interaction), locale_of(interaction)
        library = parts.app.content
        topics = sorted({text.topic for text in library if text.kind is Kind.TIP})
        if not topics:
            raise BadInputError("tip-none")
        # The lower bits of a number of Discord's only count within a millisecond.
        topic = topics[(interaction.id >> 22) % len(topics)]
        picked = library.pick(Kind.TIP, topic, locale, key=str(interaction.id))
        if picked is None:
            raise BadInputError("tip-none")
        text = library.text(picked, locale)
        source = parts.wording.say(locale, "tip-source", source=text.source)
        content = f"{parts.wording.text(locale, picked)}\n\n{source}"
        await interaction.edit_original_response(content=content)
