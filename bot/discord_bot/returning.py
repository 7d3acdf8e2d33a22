"""A server that takes us back: as it was, or afresh once the grace period is over."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

import discord
import structlog

from bot.core.comment import CommunityId
from bot.core.departure import Return
from bot.discord_bot.catching_up import MARGIN
from bot.discord_bot.ids import community_id, nonce, number_of
from bot.discord_bot.leaving import belonging, forget_what_is_known
from bot.discord_bot.names import DESK
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Parts
from bot.discord_bot.refusals import Refusal
from bot.discord_bot.told_already import told_already

log = structlog.get_logger()

RETURNED: Final = "discord-returned-untold"
"""The name of the note that we are back, until the moderators have been told."""


@dataclass(frozen=True, slots=True)
class Away:
    """From when to when we were away, in seconds since 1970, and what came too late for that."""

    since: int
    until: int
    late: int

    @property
    def note(self) -> str:
        """As it is kept."""
        return f"{self.since} {self.until} {self.late}"


def away_of(note: str) -> Away:
    """What was kept as a note."""
    return Away(*map(int, note.split()))


async def take_back(parts: Parts, guild: discord.Guild) -> int | None:
    """We are in a server. If it is on record that we left it, it has taken us back. Returns from
    which message on it is read; None for from now on.

    Where we were in it all the time, and marked by mistake, nobody is told unless something came
    too late by it.

    Nothing of it is recorded meanwhile: what is as it was, or erased, is so for all that follows.
    What somebody writes meanwhile is not lost by that, it is fetched.
    Raises `TryLaterError` while the store cannot be used; doing it again is harmless.
    """
    async with belonging(parts, guild.id):
        if await parts.app.store.left_at(community_id(guild.id)) is not None:
            await parts.intake.leave(guild.id)
            await _take_back(parts, guild)
        mark = await parts.marks.load(guild.id)
        since = read_from(guild, mark, deaf=parts.intake.left_since(guild.id))
        parts.intake.back(guild.id)
        return since


async def _take_back(parts: Parts, guild: discord.Guild) -> None:
    store, community, joined = parts.app.store, community_id(guild.id), joined_at(guild)
    now = parts.app.clock.now()

    def noted(back: Return) -> dict[str, str | None]:
        if joined is not None and joined <= back.left_at and not back.late:
            return {}
        away = Away(int(back.left_at.timestamp()), int(now.timestamp()), back.late)
        return {RETURNED: away.note}

    back = await store.take_back(community, now=now, notes=noted)
    forget_what_is_known(parts, guild.id)
    if back is not None:
        log.warning("taken_back", guild=guild.id, kept=back.kept, late=back.late)
    parts.app.steering.changed.set()
    parts.app.delivery.wake()


def read_from(guild: discord.Guild, mark: int | None, *, deaf: int | None) -> int | None:
    """From which message on a server is read that was read up to a mark; None for from now on.

    Where no mark is left, it is read from when we began to be ``deaf`` to it, if we did. What was
    written while we were not in it is not ours to read. Whoever catches up looks a little further
    back than it is told, so that it has to be told a little more.
    """
    joined = joined_at(guild)
    if joined is None:
        return mark
    since = discord.utils.time_snowflake(joined)
    if mark is None:
        return None if deaf is None else max(deaf, since + MARGIN)
    return since + MARGIN if since > mark else mark


def joined_at(guild: discord.Guild) -> datetime | None:
    """When we came into a server, as Discord tells it."""
    return guild.me.joined_at if guild.me else None


async def tell_return(
    parts: Parts, client: discord.Client, community: CommunityId, note: str
) -> None:
    """Tell the moderators; a note stays until that is done. Raises as `outside` does."""
    store, guild = parts.app.store, client.get_guild(number_of(community))
    desk = await store.memo(community, DESK)
    if guild is None or desk is None:
        return  # it is told once there is somebody to tell
    locale, away = await parts.languages.of(community) or str(guild.preferred_locale), away_of(note)
    text = parts.wording.say(
        locale,
        "discord-returned",
        since=f"<t:{away.since}:f>",
        until=f"<t:{away.until}:f>",
        n=away.late,
    )
    place = client.get_partial_messageable(int(desk), guild_id=guild.id)
    with outside(parts.refusals, Refusal(guild.id, int(desk), "desk")):
        if not await told_already(place, text):
            await place.send(text, nonce=nonce(f"returned/{community}/{note}"))
    if await store.memo(community, RETURNED) == note:  # else we were away once more
        await store.set_memo(community, RETURNED, None, now=parts.app.clock.now())
