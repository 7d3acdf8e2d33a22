"""Threads that fell asleep while nobody listened: no cache holds them, and only who asks is told
of them.
"""

from datetime import datetime

import discord

Parent = discord.TextChannel | discord.ForumChannel


def parents(guild: discord.Guild) -> list[Parent]:
    """Where threads may sleep that we may read."""
    found: list[Parent] = [*guild.text_channels, *guild.forums]
    return [one for one in found if one.permissions_for(guild.me).read_message_history]


async def public(parent: Parent, since: datetime) -> list[discord.Thread]:
    """Threads that anybody sees and that fell asleep since then. Raises `discord.Forbidden` where
    we may not ask, and as any request does.
    """
    found = []
    async for thread in parent.archived_threads(limit=None):  # the last to fall asleep first
        if thread.archive_timestamp < since:
            break
        found.append(thread)
    return found


async def private(parent: Parent, since: datetime) -> list[discord.Thread]:
    """The same of private threads: all where we manage threads, else those that we are in."""
    if not isinstance(parent, discord.TextChannel) or parent.is_news():
        return []  # there are none
    manages = parent.permissions_for(parent.guild.me).manage_threads
    found = []
    async for thread in parent.archived_threads(private=True, joined=not manages, limit=None):
        if thread.archive_timestamp >= since:
            found.append(thread)
        elif manages:
            break  # those that we are in come by their age instead
    return found
