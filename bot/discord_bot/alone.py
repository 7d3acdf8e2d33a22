"""Whether somebody is the only one on a server who may look after campaigns.

The bot keeps no list of members and may not ask for one. Roles say what they allow, channels for
whom they make exceptions, and Discord counts who holds a role (Get Guild Role Member Counts, in its
documentation since December 2025). In doubt somebody counts as one more person.
"""

from collections.abc import Iterator

import discord
from discord.http import Route

from bot.discord_bot.outside import outside
from bot.discord_bot.refusals import Refusal, Refusals

_STRANGER = "<@{}>"


def may(rights: discord.Permissions) -> bool:
    """Whether these rights let somebody read and approve a campaign, as `looked_at` asks it."""
    return (
        rights.administrator
        or rights.manage_guild
        or rights.moderate_members
        or rights.manage_messages
    )


async def who_else(guild: discord.Guild, person: discord.Member, refusals: Refusals) -> list[str]:
    """Roles and people besides ``person`` who may approve a campaign, as Discord shows them.

    Raises as `outside` does if Discord does not say how many hold a role.
    """
    route = Route("GET", "/guilds/{guild_id}/roles/member-counts", guild_id=guild.id)
    with outside(refusals, Refusal(guild.id, 0, "read")):
        told = await guild._state.http.request(route)  # noqa: SLF001 - discord.py has no name for it
    counts = {int(role): int(count) for role, count in told.items()}
    theirs = {role.id for role in person.roles}
    found = [
        role.mention
        for role in guild.roles
        if may(role.permissions) and _others(role, counts, theirs)
    ]
    return list(dict.fromkeys([*found, *_exceptions(guild, person, counts, theirs)]))


def _others(role: discord.Role, counts: dict[int, int], theirs: set[int]) -> bool:
    """Whether anybody else holds a role; a role of a bot is held by nobody."""
    if role.is_default():
        return True
    return not role.managed and counts.get(role.id, 1) > (role.id in theirs)


def _exceptions(
    guild: discord.Guild, person: discord.Member, counts: dict[int, int], theirs: set[int]
) -> Iterator[str]:
    """Whom a channel lets do it though their roles do not."""
    for channel in guild.channels:
        for target, overwrite in channel.overwrites.items():
            if not may(overwrite.pair()[0]):
                continue
            if isinstance(target, discord.Role):
                if _others(target, counts, theirs):
                    yield target.mention
            elif target.id not in {person.id, guild.me.id}:
                yield _STRANGER.format(target.id)
