"""Pictures of campaigns: from our files, or from what was uploaded for a campaign."""

import io
from pathlib import Path

import discord

from bot.core.campaign import CampaignId
from bot.core.campaign_version import Wording
from bot.core.errors import GiveUpError
from bot.discord_bot.parts import Parts
from bot.service.uploading import UPLOADED


async def picture_of(parts: Parts, campaign: CampaignId, wording: Wording) -> discord.File | None:
    """The picture of a text of a campaign, with what is in it.

    Raises `GiveUpError` (``campaign-no-picture``) if there is one and it cannot be read.
    """
    if wording.image is None:
        return None
    path = Path(wording.image)
    if not wording.image.startswith(UPLOADED):
        try:
            return discord.File(path, description=wording.alt)
        except OSError as error:
            raise GiveUpError("campaign-no-picture", name=path.name) from error
    kept = wording.image.removeprefix(UPLOADED)
    content = await parts.app.store.campaign_file(campaign, kept)
    if content is None:
        raise GiveUpError("campaign-no-picture", name=path.name)
    return discord.File(io.BytesIO(content), path.name, description=wording.alt)
