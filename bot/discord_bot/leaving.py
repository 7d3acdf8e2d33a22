"""A server that we are no longer in: nothing more is done there, and in time nothing of it is kept.

That we were removed is put on record at once (`Store.mark_left`). Until the grace period is over
the server can take us back and finds everything as it was (`bot.discord_bot.returning`).
"""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from typing import Final

import discord
import structlog

from bot.core.errors import BadInputError, KindnessError, TryLaterError
from bot.discord_bot.commands import EVERYWHERE
from bot.discord_bot.ids import community_id, number_of
from bot.discord_bot.outside import NETWORK
from bot.discord_bot.parts import Parts
from bot.service import mishaps
from bot.service.backoff import BackOff
from bot.service.listing import forget_lists

log = structlog.get_logger()

TRIES: Final = 8
PATIENTLY: Final = BackOff(timedelta(milliseconds=200), timedelta(seconds=30))

APPLICATION: Final = "discord-application"
"""The note of the application that this database belongs to."""


async def left(parts: Parts, guild: int) -> None:
    """Put on record that we were removed. While the store cannot be used it is tried again.

    Nothing of the server is read or done any more, until we are back in it. Where nothing outlasts
    our time there (`KINDNESS_GRACE=0`), everything is erased at once.
    """
    async with belonging(parts, guild):
        if parts.client is None or parts.client.get_guild(guild) is None:  # else taken back already
            await parts.intake.leave(guild)
            forget_what_is_known(parts, guild)
            await _mark(parts, guild)


def belonging(parts: Parts, guild: int) -> AbstractAsyncContextManager[None]:
    """Leaving a server and coming back to it, one after the other."""
    return parts.turns.turn(f"belonging {guild}")


async def _mark(parts: Parts, guild: int) -> None:
    community = community_id(guild)
    for tries in range(1, TRIES + 1):
        try:
            now = parts.app.clock.now()
            since = await parts.app.store.mark_left(community, now=now)
            await parts.app.upkeep.erase_left()
        except TryLaterError as error:
            log.error("not_marked_left", guild=guild, why=error.code, tries=tries)  # noqa: TRY400
            await asyncio.sleep(PATIENTLY.after(tries, key=community).total_seconds())
        else:
            log.warning("left", guild=guild, since=since.isoformat())
            return


def forget_what_is_known(parts: Parts, guild: int) -> None:
    """What this process remembers of a server is read anew if it is asked for again."""
    community = community_id(guild)
    parts.marks.forget(guild)
    parts.refusals.forget(guild)
    parts.languages.forget(community)
    parts.scopes.forget(community)
    forget_lists()


async def notice_left(
    client: discord.Client, parts: Parts, serves: Callable[[int], bool], application: int
) -> None:
    """Find the servers that removed us while nobody listened: READY names all that we are in, also
    those that are away. ``serves`` says whether Discord tells this process about a server.

    Discord is asked once more about each. One of which it cannot say so now is not taken for left,
    and looked at again after the next READY.
    """
    for guild in await remembered(parts, application):
        if not serves(guild) or client.get_guild(guild) is not None:
            continue
        try:
            if await is_left(client, guild):
                await left(parts, guild)
        except (discord.DiscordException, KindnessError, *NETWORK) as error:
            mishaps.tell("left_servers_not_found", error, guild=guild)


async def remembered(parts: Parts, application: int) -> list[int]:
    """The servers about which anything is kept, and of which it is not on record that we left them;
    none for another application than theirs.

    A database that was opened with the token of another bot must not be taken for one of servers
    that were left.
    """
    store = parts.app.store
    known = await store.memo(EVERYWHERE, APPLICATION)
    if known is None:
        await store.set_memo(EVERYWHERE, APPLICATION, str(application), now=parts.app.clock.now())
    elif known != str(application):
        log.error("another_application", known=known)
        return []
    gone = {community for community, _ in await store.departures()}
    kept = [each for each in await store.communities() if each not in gone]
    return [number for each in kept if (number := _number(each)) is not None]


def _number(community: str) -> int | None:
    try:
        return number_of(community)
    except BadInputError:
        return None  # of another door


async def is_left(client: discord.Client, guild: int) -> bool:
    """Whether Discord says that we are not in a server. Raises as a request does otherwise."""
    try:
        await client.fetch_guild(guild, with_counts=False)
    except (discord.NotFound, discord.Forbidden):
        return True
    return False
