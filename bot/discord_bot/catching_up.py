"""Reads what was written while nobody was listening."""

from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime
from functools import partial
from typing import Final

import aiohttp
import discord
import structlog

from bot.core.comment import Comment
from bot.discord_bot import asleep, snapshot
from bot.discord_bot.bounds import ACTED_ON
from bot.discord_bot.ids import community_id
from bot.discord_bot.intake import Post
from bot.discord_bot.parts import Parts
from bot.discord_bot.scope import within
from bot.discord_bot.snapshot import NickSnapshot
from bot.discord_bot.translate import comment_of, comment_of_name, comment_of_nick
from bot.discord_bot.unread import Unread, note_unread

log = structlog.get_logger()

MARGIN: Final = 60_000 << 22
"""A minute of snowflakes: messages of different channels do not come strictly in order."""

TRIES: Final = 3

EDITED_AMONG: Final = 100
"""Messages per channel, of before the gap, among which it is looked for edits: one request."""

Readable = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread

Listed = Callable[[asleep.Parent, datetime], Awaitable[list[discord.Thread]]]


async def catch_up(parts: Parts, guild: discord.Guild, since: int, *, own: int) -> int:
    """Take in every message of a server from a mark on, what was edited since among the messages
    before it, and the names of threads; returns how many messages were looked at.

    What is on record already changes nothing. Until it is done the mark stays where it is. Raises
    `discord.DiscordException` or a network error if a channel could not be read at all.
    """
    gap = parts.marks.open_gap(guild.id, since)
    reading = _Reading(parts, gap.after, own)
    scope = await parts.scopes.of(community_id(guild.id))
    channels = [one for one in _readable(guild) if scope.holds(within(one))]
    parents = [one for one in asleep.parents(guild) if scope.holds(within(one))]
    slept = await reading.sleeping(parents)
    if reading.too_long:
        await reading.say_unread(guild.id, [*channels, *slept])
    for channel in [*channels, *slept]:
        await reading.channel(channel)
    for thread in [*guild.threads, *slept]:
        if scope.holds(within(thread)):
            await reading.name(thread)
    await reading.say_refused(guild.id)
    await reading.nicks(guild)
    await reading.taken_down(guild.id)
    if parts.closing:
        return reading.looked  # the gap stays open, and the rest is read after the next start
    parts.marks.close_gap(guild.id, gap)
    if reading.looked:
        log.info("caught_up", guild=guild.id, messages=reading.looked)
    return reading.looked


class _Reading:
    """Reads one server after a gap that began with the message ``since``.

    Edits and names have no message that could move the mark: they stand for the one before the
    gap, so that the mark waits for them as well.
    """

    def __init__(self, parts: Parts, since: int, own: int) -> None:
        self._parts = parts
        self._own = own
        self._mark = since
        self._oldest = discord.utils.time_snowflake(parts.app.clock.now() - ACTED_ON)
        self._since = max(since - MARGIN, self._oldest)
        self.looked = 0
        self.too_long = since < self._oldest
        self._refused: list[int] = []

    async def say_unread(self, guild: int, channels: Iterable[Readable]) -> None:
        """What is too old to be acted on is not read, and that is not kept from the moderators."""
        log.warning("gap_too_long", days=ACTED_ON.days, guild=guild)
        written = tuple(one.id for one in channels if (one.last_message_id or 0) > self._mark)
        unread = Unread(self._mark, self._oldest, written)
        await note_unread(self._parts, community_id(guild), unread)

    async def say_refused(self, guild: int) -> None:
        """Where we were not told which threads fell asleep in the gap, what they hold is not read;
        that is not kept from the moderators either.
        """
        now = discord.utils.time_snowflake(self._parts.app.clock.now())
        unread = Unread(max(self._mark, self._oldest), now, tuple(dict.fromkeys(self._refused)))
        await note_unread(self._parts, community_id(guild), unread)

    async def sleeping(self, channels: Iterable[asleep.Parent]) -> list[discord.Thread]:
        """Threads that fell asleep in the gap."""
        found: dict[int, discord.Thread] = {}
        for channel in channels:
            for listed in (asleep.public, asleep.private):
                if self._parts.closing:
                    return []  # the gap stays open
                read = partial(self._asleep_in, channel, listed, found)
                if not await _patiently(read, guild=channel.guild.id, channel=channel.id):
                    self._refused.append(channel.id)
        return list(found.values())

    async def _asleep_in(
        self, channel: asleep.Parent, listed: Listed, found: dict[int, discord.Thread]
    ) -> None:
        began = discord.utils.snowflake_time(max(self._mark - MARGIN, 0))
        found.update({thread.id: thread for thread in await listed(channel, began)})

    async def channel(self, channel: Readable) -> None:
        """One channel, if there may be something to read."""
        last = channel.last_message_id or 0
        if last > self._since:
            await self._written(channel)
        if last > self._oldest:
            edited = partial(self._edited, channel)
            await _patiently(edited, guild=channel.guild.id, channel=channel.id)

    async def name(self, thread: discord.Thread) -> None:
        """A name that may be new: opening and renaming a thread leave a message in it."""
        newest = max(thread.id, thread.last_message_id or 0)
        if newest > self._since and thread.owner_id != self._own:
            seen = snapshot.of_thread(thread)
            comment = comment_of_name(seen, self._parts.app.store.fingerprint)
            if isinstance(comment, Comment):
                await self._parts.intake.add(Post(comment, seen.guild, self._mark, seen.within))

    async def nicks(self, guild: discord.Guild) -> None:
        """Nicknames that were given in the gap and still stand, where we may see the audit log."""
        if not guild.me.guild_permissions.view_audit_log:
            return
        newest: dict[int, NickSnapshot | None] = {}

        async def read() -> None:
            after = discord.Object(self._since)
            renamed = discord.AuditLogAction.member_update
            async for entry in guild.audit_logs(
                limit=None, after=after, oldest_first=True, action=renamed
            ):
                if entry.target is not None and hasattr(entry.after, "nick"):
                    newest[int(entry.target.id)] = snapshot.of_nick(entry)

        await _patiently(read, guild=guild.id, place="audit-log")
        for seen in newest.values():
            if seen is None or seen.by == self._own:
                continue
            comment = comment_of_nick(seen, self._parts.app.store.fingerprint)
            if isinstance(comment, Comment):
                await self._parts.intake.add(Post(comment, guild.id, self._mark))

    async def taken_down(self, guild: int) -> None:
        """What was decided since the mark is looked at once more for somebody in danger: we may
        have taken their words down, and nobody can read them here any more.
        """
        store, since = self._parts.app.store, discord.utils.snowflake_time(self._since)
        for decision in await store.decided_since(community_id(guild), since):
            record = await store.decision(decision.comment)
            if record is not None:
                self._parts.intake.beside(Post(record.comment, guild, self._mark))

    async def _written(self, channel: Readable) -> None:
        """What was written in the gap; again from where it stopped if that fails on the way."""
        at = self._since

        async def read() -> None:
            nonlocal at
            after = discord.Object(at)
            async for message in channel.history(limit=None, after=after, oldest_first=True):
                if self._parts.closing:
                    return
                await self._take(message, message.id)
                at, self.looked = message.id, self.looked + 1

        await _patiently(read, guild=channel.guild.id, channel=channel.id)

    async def _edited(self, channel: Readable) -> None:
        """What was written before the gap and edited in it, as it stands now."""
        began = discord.utils.snowflake_time(self._since)
        before = discord.Object(self._since + 1)
        async for message in channel.history(limit=EDITED_AMONG, before=before):
            if self._parts.closing or message.id < self._oldest:
                return
            if message.edited_at is not None and message.edited_at >= began:
                await self._take(message, self._mark)

    async def _take(self, message: discord.Message, mark: int) -> None:
        seen = snapshot.of_message(message, own=self._own)
        comment = comment_of(seen, self._parts.app.store.fingerprint)
        if isinstance(comment, Comment) and seen.guild is not None:
            await self._parts.intake.add(Post(comment, seen.guild, mark, seen.within))


async def _patiently(read: Callable[[], Awaitable[None]], **what: int | str) -> bool:
    """Read, some times if that fails on the way. What we may not read is passed over, and said in
    the log; returns whether it was read.
    """
    for tries in range(1, TRIES + 1):
        try:
            await read()
        except discord.Forbidden:
            log.warning("cannot_catch_up", **what)
            return False
        except (discord.HTTPException, discord.RateLimited, aiohttp.ClientError, OSError):
            if tries >= TRIES:
                raise
        else:
            return True
    return False


def _readable(guild: discord.Guild) -> list[Readable]:
    """Where somebody may have written and we may read."""
    found: list[Readable] = [
        *guild.text_channels, *guild.voice_channels, *guild.stage_channels, *guild.threads
    ]  # fmt: skip
    return [one for one in found if one.permissions_for(guild.me).read_message_history]
