"""A server that we are no longer in: nothing about it is kept."""

import asyncio
from datetime import timedelta
from typing import Final

import discord
import structlog

from bot.core.errors import BadInputError, TryLaterError
from bot.discord_bot.commands import EVERYWHERE
from bot.discord_bot.ids import community_id, number_of
from bot.discord_bot.parts import Parts
from bot.service.backoff import BackOff
from bot.service.listing import forget_lists

log = structlog.get_logger()

TRIES: Final = 8
PATIENTLY: Final = BackOff(timedelta(milliseconds=200), timedelta(seconds=30))

APPLICATION: Final = "discord-application"
"""The note of the application that this database belongs to."""


async def left(parts: Parts, guild: int) -> None:
    """Erase everything about a server. While the store cannot be used it is tried again.

    Nothing of it is read or done any more, until we are back in it.
    """
    community = community_id(guild)
    await parts.intake.leave(guild)
    parts.marks.forget(guild)
    parts.refusals.forget(guild)
    parts.languages.forget(community)
    parts.scopes.forget(community)
    for tries in range(1, TRIES + 1):
        try:
            count = await parts.app.store.erase_community(community)
        except TryLaterError as error:
            log.error("not_erased", guild=guild, why=error.code, tries=tries)  # noqa: TRY400
            await asyncio.sleep(PATIENTLY.after(tries, key=community).total_seconds())
        else:
            forget_lists()
            log.warning("left_and_erased", guild=guild, decisions=count)
            return


async def remembered(parts: Parts, application: int) -> list[int]:
    """The servers about which anything is kept; none for another application than theirs.

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
    return [number for each in await store.communities() if (number := _number(each)) is not None]


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
