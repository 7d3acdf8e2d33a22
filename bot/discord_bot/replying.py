"""Whether what somebody writes to us directly is meant as an answer to a prompt."""

from enum import Enum

import discord

from bot.discord_bot.outside import NETWORK
from bot.discord_bot.plain_buttons import custom_ids
from bot.service import mishaps


class Meant(Enum):
    """What somebody who writes to us may mean."""

    ANSWER = "answer"
    """They reply to a prompt."""
    PERHAPS = "perhaps"
    """They write right after a prompt."""
    TEXT = "text"


async def meant(message: discord.Message, *, own: int) -> Meant:
    """What a direct message is meant as; ``own`` is our own id."""
    if message.reference is not None:
        replied = message.reference.resolved
        asked = isinstance(replied, discord.Message) and _asks(replied, own)
        return Meant.ANSWER if asked else Meant.TEXT
    try:
        before = [one async for one in message.channel.history(limit=1, before=message)]
    except (discord.DiscordException, *NETWORK) as error:
        mishaps.tell("not_looked_back", error)
        return Meant.TEXT
    return Meant.PERHAPS if any(_asks(one, own) for one in before) else Meant.TEXT


def _asks(message: discord.Message, own: int) -> bool:
    """Whether a message is ours and can be answered with a button."""
    ids = custom_ids(message)
    return message.author.id == own and any(one.startswith("k1:") for one in ids)
