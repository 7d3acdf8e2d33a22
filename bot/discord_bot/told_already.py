"""Whether an earlier life of the bot has said something already and could not write that down."""

from datetime import datetime

import discord

LOOK_BACK = 100
"""Messages among which it is looked for: one request."""


async def told_already(
    place: discord.PartialMessageable, text: str, *, after: datetime | None = None
) -> bool:
    """Whether it stands among the newest messages, or the first ones ``after`` a time.

    Raises as discord.py does, except where we may not look: telling it twice is better than never.
    """
    try:
        return any(
            [one.content == text async for one in place.history(limit=LOOK_BACK, after=after)]
        )
    except discord.Forbidden:
        return False
