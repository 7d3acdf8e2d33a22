"""Explains a trial to its community, once: what is on record as unexplained is still to be told."""

from datetime import timedelta
from typing import Final

import discord

from bot.core.campaign import CampaignState
from bot.core.comment import CommunityId
from bot.core.errors import OutsideError, TryLaterError
from bot.core.trial import Trial
from bot.discord_bot.ids import nonce, number_of
from bot.discord_bot.names import DESK
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Parts
from bot.discord_bot.posting import NONCE_HOLDS
from bot.discord_bot.refusals import Refusal
from bot.discord_bot.told_already import told_already
from bot.service.trial_ports import UNEXPLAINED

UNDER_WAY: Final = timedelta(seconds=30)
"""So long after a trial began, who began it is being answered, and nobody else explains it."""

_CLOCKS_DIFFER: Final = timedelta(seconds=5)


async def explain(parts: Parts, trial: Trial) -> int | None:
    """Explain a trial where a campaign runs; returns the number of the channel.

    None where no campaign runs, or we may not post in its channel: then somebody else has to do it.
    Raises `OutsideError` where that could not be found out now.
    """
    store = parts.app.store
    for campaign in await store.campaigns(trial.community, states=[CampaignState.LIVE]):
        version = await store.campaign_version(campaign.id, campaign.version)
        if version is None:
            continue  # erased meanwhile
        channel = number_of(version.plan.place)
        try:
            await _post(parts, trial, channel, in_words(parts, version.plan.locale, trial), "post")
        except TryLaterError as error:
            if error.code != "discord-not-allowed":
                raise
        except OutsideError:
            continue
        else:
            return channel
    return None


def in_words(parts: Parts, locale: str, trial: Trial) -> str:
    """What the community reads."""
    many = {"others": len(trial.variants), "unasked": trial.hold_out}
    return parts.wording.say(locale, "trial-explained", **many)


def please_tell(parts: Parts, locale: str, trial: Trial) -> str:
    """What is said to who has to explain it in our place."""
    return f"{parts.wording.say(locale, 'trial-tell-them')}\n>>> {in_words(parts, locale, trial)}"


async def explained(parts: Parts, community: CommunityId, note: str) -> None:
    """Put on record that it was told."""
    store = parts.app.store
    if await store.memo(community, UNEXPLAINED) == note:  # else another one has begun
        await store.set_memo(community, UNEXPLAINED, None, now=parts.app.clock.now())


async def tell_trial(
    parts: Parts, client: discord.Client, community: CommunityId, note: str
) -> None:
    """Explain a trial that nobody could explain when it began: to the community, else to the
    moderators' channel, which is asked to do it. Raises as `outside` does.
    """
    store, guild = parts.app.store, client.get_guild(number_of(community))
    trial = await store.running_trial(community)
    if trial is not None and str(trial.number) == note:
        if guild is None or parts.app.clock.now() - trial.started_at < UNDER_WAY:
            return
        if await explain(parts, trial) is None:
            desk = await store.memo(community, DESK)
            if desk is None:
                return  # it is told once there is somebody to tell
            locale = await parts.languages.of(community) or str(guild.preferred_locale)
            await _post(parts, trial, int(desk), please_tell(parts, locale, trial), "desk")
    await explained(parts, community, note)


async def _post(parts: Parts, trial: Trial, channel: int, text: str, what: str) -> None:
    """Post something about a trial once, whoever tried before. Raises as `outside` does."""
    place = parts.connected().get_partial_messageable(channel)
    old = parts.app.clock.now() - trial.started_at > NONCE_HOLDS
    since = trial.started_at - _CLOCKS_DIFFER
    with outside(parts.refusals, Refusal(number_of(trial.community), channel, what)):
        if old and await told_already(place, text, after=since):
            return
        await place.send(
            text,
            nonce=nonce(f"{trial.community}/trial/{trial.number}/{what}"),
            allowed_mentions=discord.AllowedMentions.none(),
        )
