"""Posts of campaigns on Discord: no mention pings anybody, pictures are said in words as well.

A post has no mark of its own. It is found again by its text, which a campaign says once in a
while: among our own messages of that channel, from shortly before it was first tried.
"""

from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import discord

from bot.core.campaign_version import Wording
from bot.core.errors import GiveUpError, TryLaterError, WaitError
from bot.discord_bot.ids import nonce, number_of
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Parts
from bot.discord_bot.refusals import Refusal
from bot.service.campaign_ports import Post

LOOK_THROUGH: Final = 3000
"""Messages at most that are looked through for a post."""

CLOCKS_DIFFER: Final = timedelta(minutes=10)
"""By so much our clock and Discord's may differ."""

CHANNEL: Final = "{channel}"


def said(wording: Wording, channel: int) -> str:
    """A text as it is posted in a channel."""
    body = wording.body.strip().replace(CHANNEL, f"<#{channel}>")
    return f"**{wording.title}**\n\n{body}"


def picture(wording: Wording) -> discord.File | None:
    """The picture of a text, with what is in it.

    Raises `GiveUpError` (``campaign-no-picture``) if there is one and it cannot be read.
    """
    if wording.image is None:
        return None
    path = Path(wording.image)
    try:
        return discord.File(path, description=wording.alt)
    except OSError as error:
        raise GiveUpError("campaign-no-picture", name=path.name) from error


class CampaignPoster:
    """Implements `bot.service.campaign_ports.Poster`."""

    def __init__(self, parts: Parts) -> None:
        """Posts through whichever client there is at the time."""
        self._parts = parts

    async def post(self, post: Post) -> str:
        """Make a post; returns the number of its message."""
        channel = number_of(post.place)
        place = self._parts.connected().get_partial_messageable(channel)
        file = picture(post.wording)
        options: dict[str, Any] = {} if file is None else {"file": file}
        with outside(self._parts.refusals, self._refusal(post, "post")):
            sent = await place.send(
                said(post.wording, channel),
                nonce=nonce(post.id),
                allowed_mentions=discord.AllowedMentions.none(),
                **options,
            )
        return str(sent.id)

    async def find(self, post: Post) -> str | None:
        """The number of its message, if it was posted since it was first tried."""
        channel = number_of(post.place)
        client = self._parts.connected()
        place = client.get_partial_messageable(channel)
        text, own = said(post.wording, channel), client.user
        since = discord.Object(discord.utils.time_snowflake(post.since - CLOCKS_DIFFER))
        try:
            with outside(self._parts.refusals, self._refusal(post, "read")):
                async for message in place.history(limit=LOOK_THROUGH, after=since):
                    if own and message.author.id == own.id and message.content == text:
                        return str(message.id)
        except TryLaterError as error:
            if error.code != "discord-not-allowed":
                raise
            raise WaitError("campaign-may-not-read", channel=f"<#{channel}>") from error
        return None

    def _refusal(self, post: Post, what: str) -> Refusal:
        return Refusal(number_of(post.community), number_of(post.place), what)
