"""Posts of campaigns on Discord: no mention pings anybody, pictures are said in words as well.

A post has no mark of its own. It is found again by its text, which a campaign says once in a
while: among our own messages of that channel, from shortly before it was first tried. A highlight
is found by what stands before its entries.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

import discord

from bot.core.campaign_version import ENTRIES, Wording
from bot.core.challenge import CHANNEL
from bot.core.errors import TryLaterError, WaitError
from bot.core.schedule import campaign_of
from bot.discord_bot.campaign_pictures import picture_of
from bot.discord_bot.challenge_buttons import join_view
from bot.discord_bot.ids import nonce, number_of
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Parts
from bot.discord_bot.refusals import Refusal
from bot.discord_bot.wording import plain
from bot.service.campaign_ports import Post, Shown

LOOK_THROUGH: Final = 3000
"""Messages at most that are looked through for a post."""

CLOCKS_DIFFER: Final = timedelta(minutes=10)
"""By so much our clock and Discord's may differ."""


def said(wording: Wording, channel: int, entries: Iterable[Shown] = ()) -> str:
    """A text as it is posted in a channel, with what members sent in: none of it is markup."""
    body = wording.body.strip().replace(CHANNEL, f"<#{channel}>")
    body = body.replace(ENTRIES, "\n".join(map(_quoted, entries)))
    return f"**{wording.title}**\n\n{body}"


def _quoted(entry: Shown) -> str:
    """An entry in a line of its own. A mention is the one name that nobody can give themselves."""
    by = "" if entry.by is None else f" — <@{number_of(entry.by)}>"
    return f"> {plain(entry.text)}{by}"


def is_it(text: str, wording: Wording, channel: int) -> bool:
    """Whether this was posted for a text, whichever entries it shows."""
    whole = said(replace(wording, body=wording.body.partition(ENTRIES)[0]), channel)
    return text == whole or (ENTRIES in wording.body and text.startswith(whole))


@contextmanager
def _waiting(code: str, channel: int) -> Iterator[None]:
    """Do what needs a right in a channel. Raises `WaitError` in place of its being refused."""
    try:
        yield
    except TryLaterError as error:
        if error.code != "discord-not-allowed":
            raise
        raise WaitError(code, channel=f"<#{channel}>") from error


class CampaignPoster:
    """Implements `bot.service.campaign_ports.Poster`."""

    def __init__(self, parts: Parts) -> None:
        """Posts through whichever client there is at the time."""
        self._parts = parts

    async def post(self, post: Post) -> str:
        """Make a post; returns the number of its message."""
        channel = number_of(post.place)
        place = self._parts.connected().get_partial_messageable(channel)
        file = await picture_of(self._parts, campaign_of(post.id), post.wording)
        options: dict[str, Any] = {} if file is None else {"file": file}
        if CHANNEL in post.wording.body:
            options["view"] = join_view(self._parts.wording, post.locale)
        refusal = self._refusal(post, "post")
        with _waiting("campaign-may-not-post", channel), outside(self._parts.refusals, refusal):
            sent = await place.send(
                said(post.wording, channel, post.entries),
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
        own = client.user
        since = discord.Object(discord.utils.time_snowflake(post.since - CLOCKS_DIFFER))
        refusal = self._refusal(post, "read")
        with _waiting("campaign-may-not-read", channel), outside(self._parts.refusals, refusal):
            async for message in place.history(limit=LOOK_THROUGH, after=since):
                ours = own is not None and message.author.id == own.id
                if ours and is_it(message.content, post.wording, channel):
                    return str(message.id)
        return None

    async def amend(self, post: Post, message: str) -> None:
        """Let a message of ours say what the post says now; one that is gone is left alone."""
        channel = number_of(post.place)
        place = self._parts.connected().get_partial_messageable(channel)
        text = said(post.wording, channel, post.entries)
        with suppress(discord.NotFound), outside(self._parts.refusals, self._refusal(post, "edit")):
            await place.get_partial_message(int(message)).edit(
                content=text, allowed_mentions=discord.AllowedMentions.none()
            )

    def _refusal(self, post: Post, what: str) -> Refusal:
        return Refusal(number_of(post.community), number_of(post.place), what)
