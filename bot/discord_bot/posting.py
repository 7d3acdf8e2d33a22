"""Sends and takes down messages for one errand, once each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import discord
import structlog

from bot.core.actions import Repost
from bot.core.duty import Who
from bot.core.errand import Errand
from bot.core.errands import replaced
from bot.core.errors import SettledError, TryLaterError
from bot.discord_bot.automod import check_words
from bot.discord_bot.duty import people, roles
from bot.discord_bot.forms import card
from bot.discord_bot.ids import Ref, nonce, number_of, ref_of
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Parts
from bot.discord_bot.plain_buttons import custom_ids
from bot.discord_bot.refusals import Refusal, not_allowed
from bot.discord_bot.replacing import can_go
from bot.discord_bot.scope import within
from bot.discord_bot.unsending import unsend_view

log = structlog.get_logger()

NONCE_HOLDS: Final = timedelta(seconds=60)
"""For at least so long Discord knows a nonce again. What is older is looked for."""

LOOK_BACK: Final = 2000
"""Messages among which it is looked for at most, back to where it can have been said first: twenty
requests.
"""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message to send.

    ``mark`` stands in the custom ids of its buttons; without one it is known by its text.
    ``pings`` is the one person who is told of it, ``calls`` the roles and moderators; ``answers``
    what it replies to. ``previews``: whether its links unfold. ``key`` tells it from other messages
    of the same errand.
    """

    text: str
    view: discord.ui.View | None = None
    files: Sequence[discord.File] = ()
    embed: discord.Embed | None = None
    mark: str | None = None
    pings: int | None = None
    calls: Sequence[Who] = ()
    key: str = ""
    answers: discord.MessageReference | None = None
    previews: bool = True


class Posting:
    """What one errand sends, in a channel or directly."""

    def __init__(self, parts: Parts, client: discord.Client, errand: Errand) -> None:
        """Everything is done through ``client``."""
        self._parts = parts
        self._client = client
        self._errand = errand
        self._ref = ref_of(errand.comment)
        self._guild = number_of(errand.community)

    def guild(self) -> discord.Guild:
        """The server. Raises `TryLaterError` while it cannot be seen."""
        found = self._client.get_guild(self._guild)
        if found is None:
            raise TryLaterError("discord-no-server")
        return found

    async def direct(self, user: int, said: Outgoing, *, urgent: bool = False) -> None:
        """Write to somebody directly. What is ``urgent`` waits for no turn, and is always tried.

        Raises `DmsClosedError` where that is not possible, and `TooFastError` until their turn.
        """
        if urgent:
            self._parts.refusals.knock(user)
        with outside(self._parts.refusals, Refusal(0, user, "dm")):
            self._parts.pacing.ask(user, urgent=urgent)
            channel = await self._client.create_dm(discord.Object(user))
        await self.send(channel.id, said, Refusal(0, user, "dm"))

    async def in_place(self, said: Outgoing) -> int:
        """Write where the comment stands; returns the number of the message."""
        self._check_place()
        return await self.send(self._ref.channel, said, self._refusal("post"))

    async def send(self, channel: int, said: Outgoing, refusal: Refusal) -> int:
        """Send a message once, unless that was refused; returns its number."""
        place = self._client.get_partial_messageable(channel)
        allowed = discord.AllowedMentions.none()
        pinged = people(said.calls) + ([] if said.pings is None else [said.pings])
        if pinged:
            allowed.users = [discord.Object(user) for user in pinged]
        if called := roles(said.calls):
            allowed.roles = [discord.Object(role) for role in called]
        options: dict[str, Any] = {"reference": said.answers} if said.answers else {}
        with outside(self._parts.refusals, refusal):
            sent = await self._said_before(place, said) if self._is_old() else None
            if sent is None:
                sent = await place.send(
                    said.text,
                    view=said.view or discord.utils.MISSING,
                    files=list(said.files),
                    embed=said.embed or discord.utils.MISSING,
                    suppress_embeds=not said.previews,
                    nonce=nonce(self._errand.id + said.key),
                    allowed_mentions=allowed,
                    **options,
                )
        return sent.id

    async def take_down(self) -> None:
        """Delete the message, or take the words out of a thread's name.

        A message that is gone already is as good as deleted.
        """
        self._check_place()
        if self._ref.message is None:
            name = self._parts.wording.say(self._errand.locale, "discord-name-taken-down")
            await self._rename(name)
            return
        place = self._client.get_partial_messageable(self._ref.channel)
        try:
            with outside(self._parts.refusals, self._refusal("delete")):
                await place.get_partial_message(self._ref.message).delete()
        except discord.NotFound:
            log.info("already_deleted", errand=self._errand.id)

    async def repost(self, user: int, text: str) -> None:
        """Put an author's new text where the old one stands: they asked for it.

        The old one goes once the new one is up (`replaced`), so that their words are never gone.
        Raises `GiveUpError` if they have left or may not write there any more, and `TryLaterError`
        while we may not.
        """
        self._check_place()
        if self._ref.message is None:
            await self.may_say(user, text)
            await self._rename(text[:100])
            return
        old, store = replaced(self._errand), self._parts.app.store
        if await store.errand_state(old.id) is not None:
            return  # it is up, and perhaps its author has deleted it again
        await self.may_say(user, text)
        await self._post_for(user, text)
        await store.follow_up([old], now=self._parts.app.clock.now())

    async def _post_for(self, user: int, text: str) -> None:
        """Post an author's text under their name."""
        answers = await self._reference(self._ref)
        mark = f"/{self._ref.tail}"
        head, rest = self._parts.wording.on_behalf(self._errand.locale, user, text)
        await self._check_own(card_too=rest is not None)
        said = Outgoing(
            head,
            embed=card(rest) if rest else None,
            view=unsend_view(self._parts.wording, self._errand.locale, user, mark),
            answers=answers,
            mark=mark,
            previews=rest is not None,  # else a link that its author may not show unfolds
        )
        await self.in_place(said)

    async def may_say(self, user: int, text: str) -> None:
        """Raise `SettledError` unless the author may write where the comment stands, and
        `BadInputError` for words that AutoMod keeps out there.
        """
        guild = self.guild()
        with outside(self._parts.refusals, self._refusal("member")):
            member = await guild.fetch_member(user)
        place = await self._place(guild)
        if not _may_write(place, member) or member.is_timed_out():
            raise SettledError("discord-author-may-not-write")
        await check_words(self._parts, member, within(place), text)

    async def _check_own(self, *, card_too: bool) -> None:
        """Raise `TryLaterError` unless we may write there (a card as well) and the old message can
        go, as far as we know.
        """
        guild = self.guild()
        channel = await self._place(guild)
        shows = channel.permissions_for(guild.me).embed_links or not card_too
        if not (_may_write(channel, guild.me) and shows):
            raise not_allowed(self._refusal("post"))
        if not await can_go(self._parts, self._client, self._guild, self._ref):
            raise not_allowed(self._refusal("delete"))

    def _check_place(self) -> None:
        """Raise `SettledError` (``discord-nick-stays``) for a nickname: it stands in no channel,
        and it is for its member or the moderators to change.
        """
        if self._ref.nick is not None:
            raise SettledError("discord-nick-stays")

    async def thread(self) -> discord.Thread:
        """The thread whose name is the comment. Raises `SettledError` if there is none."""
        found = await self._place(self.guild())
        if not isinstance(found, discord.Thread):
            raise SettledError("discord-gone", number="10003")
        return found

    async def _place(self, guild: discord.Guild) -> discord.abc.GuildChannel | discord.Thread:
        """Where the comment stood; a thread that sleeps has to be asked for."""
        found = guild.get_channel_or_thread(self._ref.channel)
        if found is not None:
            return found
        with outside(self._parts.refusals, self._refusal("see")):
            return await guild.fetch_channel(self._ref.channel)

    async def _reference(self, ref: Ref) -> discord.MessageReference | None:
        """What a message replies to, while it is still there."""
        if ref.message is None:
            return None
        place = self._client.get_partial_messageable(ref.channel)
        try:
            with outside(self._parts.refusals, self._refusal("read")):
                found = await place.get_partial_message(ref.message).fetch()
        except discord.NotFound:
            return None
        except TryLaterError as error:
            if error.code != "discord-not-allowed":
                raise
            return None
        answered = found.reference
        if found.type is not discord.MessageType.reply or answered is None:
            return None
        return discord.MessageReference(
            message_id=answered.message_id or 0,
            channel_id=answered.channel_id,
            fail_if_not_exists=False,
        )

    async def _rename(self, name: str) -> None:
        thread = await self.thread()
        with outside(self._parts.refusals, self._refusal("rename")):
            await thread.edit(name=name)

    def _refusal(self, what: str) -> Refusal:
        return Refusal(self._guild, self._ref.channel, what)

    def _is_old(self) -> bool:
        """Whether this may have been sent before, in an earlier life that nobody recorded."""
        began = self._began()
        if self._errand.tries or began is None:
            return True
        return self._parts.app.clock.now() - began > NONCE_HOLDS

    def _began(self) -> datetime | None:
        """Since when this can have been sent: since its author asked for it, or wrote the comment.

        None if that is not known.
        """
        action = self._errand.action
        if isinstance(action, Repost) and action.asked:
            return datetime.fromtimestamp(action.asked, UTC)
        written = self._ref.message
        return discord.utils.snowflake_time(written) if written else None

    async def _said_before(
        self, place: discord.PartialMessageable, said: Outgoing
    ) -> discord.Message | None:
        """The message in which we have said this there since it can have been sent."""
        own = self._client.user.id if self._client.user else 0
        since, began = self._ref.message or self._ref.channel, self._began()
        if began is not None:  # clocks differ a little
            since = max(since, discord.utils.time_snowflake(began - NONCE_HOLDS))
        try:
            async for message in place.history(limit=LOOK_BACK):  # the newest first
                if message.id < since:
                    return None
                if message.author.id == own and _is_it(message, said):
                    return message
        except discord.Forbidden:
            return None  # saying it twice is better than never
        return None


def _may_write(place: discord.abc.GuildChannel | discord.Thread, member: discord.Member) -> bool:
    """Whether somebody may write in a channel, or in a thread."""
    may = place.permissions_for(member)
    in_thread = isinstance(place, discord.Thread)
    return may.send_messages_in_threads if in_thread else may.send_messages


def _is_it(message: discord.Message, said: Outgoing) -> bool:
    """Whether a message of ours is the one that is to be said."""
    if said.mark is None:
        return message.content == said.text
    return any(said.mark in one for one in custom_ids(message))
