"""What nobody read, because the bot was away for longer than anything may follow from a message,
or because it may not ask for what was written meanwhile: moderators are told once, and
``/kindness status`` says it for a while.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import discord

from bot.core.comment import CommunityId
from bot.discord_bot.ids import nonce, number_of
from bot.discord_bot.names import DESK
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Parts
from bot.discord_bot.preflight import places_named
from bot.discord_bot.refusals import Refusal
from bot.discord_bot.told_already import told_already
from bot.discord_bot.wording import Wording

UNREAD: Final = "discord-unread"
"""The name of the note: after and up to which message, and the channels."""

UNREAD_UNTOLD: Final = "discord-unread-untold"
"""The same, until the moderators have been told."""

NAMED: Final = 20
"""Channels that are kept in the note."""

SHOWN: Final = timedelta(days=30)
"""So long the status says it."""


@dataclass(frozen=True, slots=True)
class Unread:
    """What was written in some channels between two messages."""

    after: int
    until: int
    channels: tuple[int, ...]

    @property
    def note(self) -> str:
        """As it is kept."""
        return " ".join(map(str, (self.after, self.until, *self.channels[:NAMED])))

    def and_then(self, later: "Unread") -> "Unread":
        """Both in one."""
        channels = dict.fromkeys((*self.channels, *later.channels))
        return Unread(self.after, later.until, tuple(channels))

    def said(self, wording: Wording, locale: str) -> str:
        """The same as a sentence."""
        since, until = (
            int(discord.utils.snowflake_time(one).timestamp()) for one in (self.after, self.until)
        )
        return wording.say(
            locale,
            "discord-unread",
            since=f"<t:{since}:f>",
            until=f"<t:{until}:f>",
            channels=places_named(self.channels, wording, locale),
        )


def unread_of(note: str) -> Unread:
    """What was kept as a note."""
    after, until, *channels = map(int, note.split())
    return Unread(after, until, tuple(channels))


async def note_unread(parts: Parts, community: CommunityId, unread: Unread) -> None:
    """Keep what nobody will read, to be told; the same gap is told once.

    A gap that begins before the end of the last one is that one, looked at again. What has not been
    told yet is told together with what comes after it.
    """
    store, now = parts.app.store, parts.app.clock.now()
    before = await store.memo(community, UNREAD)
    if not unread.channels or (before and unread.after < unread_of(before).until):
        return
    untold = await store.memo(community, UNREAD_UNTOLD)
    note = (unread_of(untold).and_then(unread) if untold else unread).note
    await store.set_memo(community, UNREAD_UNTOLD, note, now=now)
    await store.set_memo(community, UNREAD, note, now=now)
    parts.app.steering.changed.set()


async def tell_unread(
    parts: Parts, client: discord.Client, community: CommunityId, note: str
) -> None:
    """Tell the moderators; a note stays until that is done. Raises as `outside` does."""
    store, guild = parts.app.store, client.get_guild(number_of(community))
    desk = await store.memo(community, DESK)
    if guild is None or desk is None:
        return  # it is told once there is somebody to tell
    locale = await parts.languages.of(community) or str(guild.preferred_locale)
    text = unread_of(note).said(parts.wording, locale)
    place = client.get_partial_messageable(int(desk), guild_id=guild.id)
    with outside(parts.refusals, Refusal(guild.id, int(desk), "desk")):
        if not await told_already(place, text):
            await place.send(text, nonce=nonce(f"unread/{community}/{note}"))
    if await store.memo(community, UNREAD_UNTOLD) == note:  # else more has come to it
        await store.set_memo(community, UNREAD_UNTOLD, None, now=parts.app.clock.now())


async def unread_lately(parts: Parts, community: CommunityId, locale: str) -> list[str]:
    """What the status says of it, if it is not too long ago."""
    note = await parts.app.store.memo(community, UNREAD)
    if note is None:
        return []
    unread = unread_of(note)
    ended = discord.utils.snowflake_time(unread.until)
    lately = parts.app.clock.now() - ended < SHOWN
    return [unread.said(parts.wording, locale)] if lately else []
