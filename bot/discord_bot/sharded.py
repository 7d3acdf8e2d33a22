"""The client over several connections to Discord, all or some of them in this process."""

from collections.abc import Sequence

import discord

from bot.discord_bot.client import Door
from bot.discord_bot.parts import Parts


class ShardedDoor(Door, discord.AutoShardedClient):
    """Listens over several connections."""

    def __init__(self, parts: Parts, *, count: int, ids: Sequence[int] | None = None) -> None:
        """``count`` is that of all shards; ``ids`` are those of this process, None for all."""
        super().__init__(parts, shard_count=count, shard_ids=list(ids) if ids else None)
        self._shards = (count, frozenset(ids or range(count)))

    def _serves(self, guild: int) -> bool:
        """Discord gives each server to one connection, by its number."""
        count, ids = self._shards
        return (guild >> 22) % count in ids

    async def on_connect(self) -> None:
        """Told below, and of which connection."""

    async def on_shard_connect(self, shard: int) -> None:
        """One connection has a new session; the others have missed nothing."""
        self._doubt([guild for guild in self.guilds if guild.shard_id == shard])


def make_door(parts: Parts, shards: int) -> Door:
    """A client with one connection, or with several."""
    return Door(parts) if shards == 1 else ShardedDoor(parts, count=shards)
