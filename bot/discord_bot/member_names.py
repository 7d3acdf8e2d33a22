"""What people are called, for places where Discord shows no mentions: suggestions while typing."""

import asyncio
from collections import OrderedDict
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

import discord

from bot.discord_bot.outside import NETWORK

PATIENCE: Final = 1.5
"""Seconds: suggestions have to be there within three."""

FRESH: Final = timedelta(minutes=10)
REMEMBERED: Final = 256


class MemberNames:
    """Asks Discord, and remembers for some minutes, in memory alone."""

    def __init__(self) -> None:
        """Knows nobody yet."""
        self._known: OrderedDict[tuple[int, int], tuple[str, datetime]] = OrderedDict()

    async def of(self, guild: discord.Guild, users: Iterable[int], now: datetime) -> dict[int, str]:
        """The names of members by their number, but for those who cannot be found now."""
        wanted = set(users)
        missing = [one for one in wanted if not self._fresh(guild.id, one, now)]
        try:
            async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
                for user in missing:
                    group.create_task(self._ask(guild, user, now))
        except TimeoutError:
            pass  # those who were found in time are named
        known = {one: self._known.get((guild.id, one)) for one in wanted}
        return {one: name[0] for one, name in known.items() if name is not None}

    def _fresh(self, guild: int, user: int, now: datetime) -> bool:
        found = self._known.get((guild, user))
        return found is not None and now - found[1] < FRESH

    async def _ask(self, guild: discord.Guild, user: int, now: datetime) -> None:
        try:
            member = await guild.fetch_member(user)
        except (discord.DiscordException, *NETWORK):
            return  # they have left, or Discord is away: their name is left out
        self._known[guild.id, user] = (member.display_name, now)
        self._known.move_to_end((guild.id, user))
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
