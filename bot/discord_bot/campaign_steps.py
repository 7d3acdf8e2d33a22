"""What managers do with a campaign on Discord: start, approve, pause, stop."""

from dataclasses import dataclass
from typing import Final

import discord

from bot.core.campaign import Campaign, CampaignEvent, CampaignState
from bot.core.comment import CommunityId
from bot.core.errors import BadInputError
from bot.core.habits import Habits
from bot.discord_bot.alone import who_else
from bot.discord_bot.answering import answering, locale_of
from bot.discord_bot.campaign_views import campaigning, shown
from bot.discord_bot.desk import may_moderate
from bot.discord_bot.ids import author_id, community_id, number_of, place_id
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.setting_up import steered
from bot.service.campaigning import Wish
from bot.service.wishing import Typed, habits_for, wish_for

MOST_SHOWN: Final = 10
"""Roles and people at most who are named in a sentence."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed beside ``/campaign start``."""

    campaign: str | None = None
    channel: discord.TextChannel | None = None
    start: str | None = None
    days: str | None = None
    language: str | None = None
    zone: str | None = None
    quiet: str | None = None
    most: int | None = None

    @property
    def typed(self) -> Typed:
        """What there is beside the campaign and the channel."""
        return Typed(self.start, self.days, self.language, self.zone, self.quiet, self.most)


def looked_at(interaction: Interaction) -> CommunityId:
    """The community whose campaigns somebody may look at and approve, at this moment.

    Raises `BadInputError` (``discord-managers-only``) for who neither manages nor moderates.
    """
    return (
        community_id(interaction.guild_id or 0)
        if may_moderate(interaction)
        else steered(interaction)
    )


async def start(interaction: Interaction, asked: Asked) -> None:
    """Put a campaign forward, or let a paused one go on."""
    async with answering(interaction):
        community, parts = steered(interaction), parts_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        work, by = campaigning(parts), author_id(interaction.user.id)
        name = await work.chosen(community, asked.campaign)
        paused = await parts.app.store.campaigns(community, states=[CampaignState.PAUSED])
        for campaign in paused:
            if campaign.name == name:
                if asked != Asked(asked.campaign):
                    raise BadInputError("campaign-resumes-as-it-was", name=name)
                after = await work.take(campaign, CampaignEvent.RESUME, by=by)
                await answer(interaction, parts, after, "campaign-resumed")
                return
        wish, habits = await wished(interaction, parts, asked, name)
        campaign = await work.put_forward(community, name, wish, by=by, habits=habits)
        await answer(interaction, parts, campaign, "campaign-put-forward")


async def wished(
    interaction: Interaction, parts: Parts, asked: Asked, name: str
) -> tuple[Wish, Habits]:
    """What is to be posted when, and the habits that are going to hold then.

    Of a campaign that was put forward and has not begun, what is not said anew stays.
    """
    community, typed = community_id(interaction.guild_id or 0), asked.typed
    habits = habits_for(typed, await parts.app.store.habits(community))
    today = habits.local(parts.app.clock.now()).date()
    before = await campaigning(parts).revisable(community, name)
    number = interaction.channel_id or 0 if before is None else number_of(before.place)
    place = place_id(_channel(interaction, asked.channel.id if asked.channel else number))
    return wish_for(typed, place, before, today), habits


async def approve(
    interaction: Interaction, name: str | None, version: int, *, alone: bool = False
) -> None:
    """Approve the version that was read, of what somebody else has put forward.

    The owner of a server where nobody else may vouches for their own, and says so (``alone``).
    """
    async with answering(interaction):
        community, parts = looked_at(interaction), parts_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        work = campaigning(parts)
        campaign = await work.newest(community, name)
        if campaign.version != version:
            raise BadInputError("campaign-another-version", seen=version, now=campaign.version)
        by = author_id(interaction.user.id)
        own = by == campaign.author and await _alone(interaction, parts, version, sure=alone)
        after = await work.approve(campaign, by=by, alone=own)
        await answer(interaction, parts, after, "campaign-vouched" if own else "campaign-approved")


async def _alone(interaction: Interaction, parts: Parts, version: int, *, sure: bool) -> bool:
    """Whether an author is the owner and nobody else may approve; False for other authors.

    Raises `BadInputError`: ``campaign-not-alone``, and ``campaign-alone`` until they are ``sure``.
    """
    guild, person = interaction.guild, interaction.user
    if guild is None or not isinstance(person, discord.Member) or guild.owner_id != person.id:
        return False
    others = await who_else(guild, person, parts.refusals)
    if others:
        shown = ", ".join(others[:MOST_SHOWN]) + (" …" if len(others) > MOST_SHOWN else "")
        raise BadInputError("campaign-not-alone", who=shown)
    if not sure:
        raise BadInputError("campaign-alone", version=version)
    return True


async def step(
    interaction: Interaction, name: str | None, event: CampaignEvent, why: str, done: str
) -> None:
    """Pause a campaign, or stop it."""
    async with answering(interaction):
        community, parts = steered(interaction), parts_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        work = campaigning(parts)
        campaign = await work.newest(community, name)
        by = author_id(interaction.user.id)
        after = await work.take(campaign, event, by=by, note=why)
        await answer(interaction, parts, after, done)


async def answer(interaction: Interaction, parts: Parts, campaign: Campaign, done: str) -> None:
    """Say what was done with a campaign, and where it stands now."""
    locale = locale_of(interaction)
    text = parts.wording.say(locale, done) + "\n\n" + await shown(parts, locale, campaign)
    await interaction.edit_original_response(content=text[:2000])


def _channel(interaction: Interaction, number: int) -> int:
    """Where it is to be posted, if we may."""
    guild = interaction.guild
    found = guild.get_channel(number) if guild is not None else None
    if guild is None or not isinstance(found, discord.TextChannel):
        raise BadInputError("campaign-no-channel")
    may = found.permissions_for(guild.me)
    if not (may.view_channel and may.send_messages and may.read_message_history):
        raise BadInputError("campaign-may-not-post", channel=f"<#{number}>")
    return number
