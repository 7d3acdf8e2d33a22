"""The client: what Discord tells us, taken in at once and handed on."""

import copy
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

import discord
import structlog

from bot.core.comment import Comment
from bot.core.errors import KindnessError
from bot.discord_bot import (
    acting_forms,
    bringing,
    challenge_command,
    kept_out,
    leaving,
    reporting,
    returning,
    snapshot,
    submitting,
)
from bot.discord_bot.answering import OnceTree
from bot.discord_bot.catching_up import catch_up
from bot.discord_bot.commands import sync_commands
from bot.discord_bot.entering import Deleted
from bot.discord_bot.intake import Post
from bot.discord_bot.offering import BUTTONS, offer
from bot.discord_bot.outside import NETWORK
from bot.discord_bot.parts import Interaction, Parts
from bot.discord_bot.translate import comment_of, comment_of_name, comment_of_nick
from bot.service import mishaps

log = structlog.get_logger()

LONGEST_WAIT: Final = 30.0
"""Seconds that discord.py may sleep for a rate limit; a longer one comes back to us."""


def intents(*, content: bool = True) -> discord.Intents:
    """What we ask to be told: servers, their messages, what is written to us, and new nicknames.

    Without ``content`` Discord gives us only the words of messages that mention us, or that
    somebody brings to us.
    """
    wanted = discord.Intents.none()
    wanted.guilds = True
    wanted.guild_messages = True
    wanted.dm_messages = True
    wanted.moderation = True  # the audit log, which says who gave a nickname; not privileged
    wanted.auto_moderation_execution = True  # what our own rules kept out; not privileged
    wanted.message_content = content
    return wanted


class Door(Deleted):
    """Listens. Keeps no messages and no members, and pings nobody."""

    def __init__(self, parts: Parts, **options: Any) -> None:  # noqa: ANN401 - those of discord.py
        """``options`` go to discord.py (shards)."""
        super().__init__(
            intents=intents(content=parts.reads_content),
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            allowed_mentions=discord.AllowedMentions.none(),
            max_ratelimit_timeout=LONGEST_WAIT,
            **options,
        )
        self.parts = parts
        self._catching_up: set[int] = set()
        self.tree = OnceTree(self)
        offer(self.tree)

    # --- coming and going

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        """Hand an event to its handler. After the end discord.py has no loop to do it on."""
        if self.is_closed():
            return
        if event == "thread_create":
            # Its handler runs later, and a new name would be taken for the one it was opened under.
            args = (copy.copy(args[0]),)
        super().dispatch(event, *args, **kwargs)

    async def setup_hook(self) -> None:
        """Before the gateway: what is clicked from now on can be answered."""
        self.add_dynamic_items(*BUTTONS)
        try:
            await sync_commands(self.tree, self.parts)
        except (discord.DiscordException, KindnessError, *NETWORK) as error:
            # Reading goes on without new commands; the next start tries again.
            mishaps.tell("commands_not_synced", error)

    async def on_connect(self) -> None:
        """A new session, and before its first message: no mark moves until it has been caught up.

        After a resume nothing is missing, and Discord does not tell this.
        """
        self._doubt(self.guilds)

    async def on_ready(self) -> None:
        """Connected anew, so that what was said in between has to be fetched."""
        log.info("ready", guilds=len(self.guilds))
        await self._forget_left()
        for guild in self.guilds:
            await self._catch_up(guild)

    async def on_guild_available(self, guild: discord.Guild) -> None:
        """A server is back after an outage."""
        self._doubt([guild])
        if self.is_ready():
            await self._catch_up(guild)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """A new server: it is read from now on."""
        await self._catch_up(guild)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """We were thrown out, or the server is gone (and not only away for a while)."""
        with self.parts.busy.working():
            await leaving.left(self.parts, guild.id)

    async def _forget_left(self) -> None:
        """Servers that threw us out while nobody listened: READY names all that we are in."""
        with self.parts.busy.working():
            try:
                own = self.application_id or 0
                await leaving.notice_left(self, self.parts, self._serves, own)
            except KindnessError as error:
                mishaps.tell("left_servers_not_found", error)

    def _serves(self, _guild: int) -> bool:
        """Whether Discord tells this process about a server."""
        return True

    async def close_gaps(self) -> None:
        """Try again to read what could not be read before."""
        for guild_id in self.parts.marks.gaps():
            guild = self.get_guild(guild_id)
            if guild is not None:
                await self._catch_up(guild)

    async def fetch_missed(self) -> None:
        """Fetch the messages for which there was no room; what fails is tried again."""
        for guild_id, messages in list(self.parts.intake.missed.items()):
            missed, guild = list(messages), self.get_guild(guild_id)
            if guild is None or guild.unavailable:
                continue
            try:
                with self.parts.busy.working():
                    await catch_up(self.parts, guild, min(missed) - 1, own=self._own())
            except (discord.DiscordException, KindnessError, *NETWORK) as error:
                mishaps.tell("fetch_missed_failed", error, guild=guild_id)
            else:
                self.parts.intake.fetched(guild_id, missed)

    def _doubt(self, guilds: Sequence[discord.Guild]) -> None:
        for guild in guilds:
            self.parts.marks.doubt(guild.id)

    async def _catch_up(self, guild: discord.Guild) -> None:
        """Read what was missed; that a server is there may be told twice at once."""
        if self.parts.closing or guild.unavailable:
            return  # a server that is away has no channels to read yet; its return is told
        self.parts.marks.expect(guild.id)
        if guild.id in self._catching_up:
            return  # if we have left it and come back since that began, it is a gap, tried again
        self._catching_up.add(guild.id)
        try:
            with self.parts.busy.working():
                await self._read_since(guild, await returning.take_back(self.parts, guild))
        except (discord.DiscordException, KindnessError, *NETWORK) as error:
            # The mark stays before the gap, so that the next start tries again.
            mishaps.tell("catch_up_failed", error, guild=guild.id)
        finally:
            self._catching_up.discard(guild.id)

    async def _read_since(self, guild: discord.Guild, since: int | None) -> None:
        if since is None:
            self.parts.marks.start(guild.id)
            await self.parts.marks.save()  # if we die now, the next life knows where to begin
        else:
            await catch_up(self.parts, guild, since, own=self._own())

    # --- messages

    async def on_message(self, message: discord.Message) -> None:
        """Somebody wrote something."""
        seen = snapshot.of_message(message, own=self._own())
        if seen.guild is None and not self.parts.closing:
            await bringing.answer_directly(message, seen, self.parts)
            return
        if (post := self._post(seen, mark=seen.message)) is not None:
            self.parts.intake.offer(post)

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Something about a message changed; only new words make it another comment."""
        seen = snapshot.of_message(payload.message, own=self._own())
        if (post := self._post(seen)) is not None:
            with self.parts.busy.working():
                await self.parts.intake.add(post)  # nobody could fetch an edit a second time

    async def on_thread_create(self, thread: discord.Thread) -> None:
        """A thread or a post in a forum was opened under a name."""
        seen = snapshot.of_thread(thread, new=True)
        if seen.owner != self._own():
            await self._take_name(seen)

    async def on_raw_thread_update(self, payload: discord.RawThreadUpdateEvent) -> None:
        """A thread was changed, perhaps its name; Discord does not say by whom."""
        if payload.thread is not None:
            seen = snapshot.of_thread(payload.thread)
            await self._take_name(replace(seen, name=payload.data["name"]))

    async def on_thread_join(self, thread: discord.Thread) -> None:
        """A thread that we did not know: it was asleep, or we were let in."""
        await self._take_name(snapshot.of_thread(thread))

    async def on_audit_log_entry_create(self, entry: discord.AuditLogEntry) -> None:
        """Perhaps somebody was given a nickname. We hear of it where we may see the audit log."""
        seen = snapshot.of_nick(entry)
        if seen is None or seen.by == self._own() or self.parts.closing:
            return
        comment = comment_of_nick(seen, self.parts.app.store.fingerprint)
        if isinstance(comment, Comment):
            with self.parts.busy.working():
                await self.parts.intake.add(Post(comment, seen.guild))

    async def on_automod_action(self, execution: discord.AutoModAction) -> None:
        """AutoMod did something; where it was one of our rules, that goes on record."""
        if not self.parts.closing:
            with self.parts.busy.working():
                await kept_out.take_in(self.parts, execution)

    def _post(self, seen: snapshot.MessageSnapshot, mark: int | None = None) -> Post | None:
        if self.parts.closing or seen.guild is None:
            return None
        comment = comment_of(seen, self.parts.app.store.fingerprint)
        if not isinstance(comment, Comment):
            return None
        return Post(comment, seen.guild, mark, seen.within)

    async def _take_name(self, seen: snapshot.ThreadSnapshot) -> None:
        if self.parts.closing:
            return
        comment = comment_of_name(seen, self.parts.app.store.fingerprint)
        if isinstance(comment, Comment):
            with self.parts.busy.working():
                await self.parts.intake.add(Post(comment, seen.guild, within=seen.within))

    def _own(self) -> int:
        return self.user.id if self.user else 0

    # --- what people use

    async def on_interaction(self, interaction: Interaction) -> None:
        """Buttons and commands find their own way; forms are handled here."""
        form = interaction.type is discord.InteractionType.modal_submit
        if not (form and self.parts.once.first(interaction.id)):
            return
        for submitted in (
            reporting.submitted, acting_forms.submitted, challenge_command.submitted
        ):  # fmt: skip
            if await submitted(interaction):
                return
        await submitting.submitted(interaction)

    # --- what we may do may have changed

    async def on_guild_role_update(self, _before: discord.Role, after: discord.Role) -> None:
        """A role has changed."""
        self.parts.refusals.forget(after.guild.id)

    async def on_guild_channel_update(
        self, _before: discord.abc.GuildChannel, after: discord.abc.GuildChannel
    ) -> None:
        """A channel has changed."""
        self.parts.refusals.forget(after.guild.id)

    async def on_guild_update(self, _before: discord.Guild, after: discord.Guild) -> None:
        """A server has changed."""
        self.parts.refusals.forget(after.id)

    async def on_member_update(self, _before: discord.Member, after: discord.Member) -> None:
        """Our own roles have changed."""
        if after.id == self._own():
            self.parts.refusals.forget(after.guild.id)

    async def on_error(self, event_method: str, /, *_args: Any, **_kwargs: Any) -> None:  # noqa: ANN401
        """A handler failed: its kind and place are logged, and nothing that anybody wrote."""
        error = sys.exc_info()[1]
        if isinstance(error, Exception):
            mishaps.tell("handler_failed", error, handler=event_method)
