"""What somebody may do themselves where they are: nothing more is done for them by the bot."""

import re
from typing import Final

import discord

from bot.core.errors import BadInputError
from bot.discord_bot.parts import Interaction

LINK: Final = re.compile(
    r"https?://\S+|\bwww\.\S+|\bdiscord\.gg/\S+|\bdiscord(?:app)?\.com/invite/\S+", re.IGNORECASE
)
"""What Discord's apps make a link or an invitation of."""


def check_may_post(interaction: Interaction) -> None:
    """Raise `BadInputError` unless who clicked may write here themselves, at this moment.

    ``discord-you-may-not-write`` without the right, in time-out or in a locked thread;
    ``discord-slow-mode`` where the channel makes them wait: how long they still have to is not
    told to us, and through us nobody posts more often than others.
    """
    may, place = interaction.permissions, interaction.channel
    in_thread = isinstance(place, discord.Thread)
    write = may.send_messages_in_threads if in_thread else may.send_messages
    locked = isinstance(place, discord.Thread) and place.locked and not may.manage_threads
    who = interaction.user
    if not write or locked or (isinstance(who, discord.Member) and who.is_timed_out()):
        raise BadInputError("discord-you-may-not-write")
    if getattr(place, "slowmode_delay", 0) and not may.bypass_slowmode:
        raise BadInputError("discord-slow-mode")


def check_links(text: str, *, before: str | None = None) -> None:
    """Raise `BadInputError` (``discord-no-links``) for a link that was not in the text ``before``.

    What a server lets its members link to is looked at when they post it themselves.
    """
    known = set(LINK.findall(before or ""))
    if any(link not in known for link in LINK.findall(text)):
        raise BadInputError("discord-no-links")
