"""Whether a new text can take the place of an old one: the old one has to go then."""

import discord

from bot.core.errors import TryLaterError
from bot.discord_bot.ids import Ref
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Parts
from bot.discord_bot.refusals import Refusal


async def can_go(parts: Parts, client: discord.Client, guild: int, ref: Ref) -> bool:
    """Whether an old message is gone already, or can be taken down, as far as we know.

    True for what is no message: a name is changed in one go. Raises as `outside` does.
    """
    server = client.get_guild(guild)
    found = server.get_channel_or_thread(ref.channel) if server else None
    if ref.message is None or server is None or found is None:
        return True
    if found.permissions_for(server.me).manage_messages:
        return True
    place = client.get_partial_messageable(ref.channel)
    try:
        with outside(parts.refusals, Refusal(guild, ref.channel, "read")):
            await place.get_partial_message(ref.message).fetch()
    except discord.NotFound:
        return True
    except TryLaterError as error:
        if error.code != "discord-not-allowed":
            raise
    return False
