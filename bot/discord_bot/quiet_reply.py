"""A quiet line under a message: no ping, no sound, no preview, and once whatever happens."""

from typing import TYPE_CHECKING, Final

import discord

from bot.discord_bot.ids import Ref, nonce

if TYPE_CHECKING:
    from bot.discord_bot.parts import Parts

LOOK_BACK: Final = 100
"""Messages after the one that is answered, among which a line of an earlier life is looked for."""


async def stands_under(parts: "Parts", ref: Ref, text: str) -> bool:
    """Whether an earlier life has said it already."""
    client = parts.connected()
    place, after = client.get_partial_messageable(ref.channel), discord.Object(ref.message or 0)
    async for one in place.history(limit=LOOK_BACK, after=after):
        answered = one.reference.message_id if one.reference else None
        if answered == ref.message and one.content == text:
            return True
    return False


async def reply_quietly(
    parts: "Parts",
    ref: Ref,
    guild: int,
    text: str,
    *,
    key: str,
    view: discord.ui.View | None = None,
) -> None:
    """Say it under the message. ``key`` is the same for every try at it."""
    place = parts.connected().get_partial_messageable(ref.channel)
    await place.send(
        text,
        reference=discord.MessageReference(
            message_id=ref.message or 0, channel_id=ref.channel, guild_id=guild
        ),
        view=view or discord.utils.MISSING,
        mention_author=False,
        allowed_mentions=discord.AllowedMentions.none(),
        suppress_embeds=True,
        silent=True,
        nonce=nonce(key),
    )
