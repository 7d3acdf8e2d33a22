"""Messages that take part in a challenge: taken in after they were judged, and thanked once.

The thanks are one quiet reaction. Nothing is said, and nobody is pinged.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

import discord

from bot.core.challenge import Entry, has_hashtag
from bot.core.decision import Decision
from bot.core.errors import GiveUpError, TryLaterError
from bot.discord_bot import snapshot
from bot.discord_bot.beside import Beside, Found
from bot.discord_bot.ids import Ref, number_of, ref_of
from bot.discord_bot.intake import Post
from bot.discord_bot.outside import outside
from bot.discord_bot.refusals import Refusal
from bot.discord_bot.translate import comment_of, typed_of
from bot.service.challenge_ports import Sent
from bot.service.pipeline import Handled, Outcome

if TYPE_CHECKING:
    from bot.core.comment import Comment
    from bot.discord_bot.parts import Parts

THANKS: Final = "💛"


class Entering(Beside[bool | None]):
    """Takes in messages with a hashtag, and looks at those that were changed."""

    name = "entry"

    def look_at(self, post: Post, handled: Handled) -> None:
        """Take up a message that was judged. Never waits, never raises.

        What the rules would have somebody asked about is no entry; what could not be judged yet
        waits for that a little.
        """
        comment, changed = post.comment, post.mark is None
        if ref_of(comment.id).message is None:
            return
        waits = handled.outcome is Outcome.WAITING
        reads_well = None if waits else _reads_well(handled.decision)
        if changed or (reads_well is not False and has_hashtag(comment.text)):
            self.put(post, reads_well)

    async def work_on(self, found: Found[bool | None]) -> None:
        """Take it in, and thank for it; or withdraw what is no entry any more."""
        challenges, comment = self._parts.challenges, found.comment
        reads_well = found.what
        if reads_well is None:
            if not await self._parts.app.store.known(comment.id):
                raise TryLaterError("entry-not-judged")
            record = await self._parts.app.store.decision(comment.id)
            reads_well = _reads_well(record.decision if record else None)
        if not reads_well:
            await challenges.no_entry(comment.message)
            return
        sent = await challenges.from_message(comment, typed_of(comment.text)[0])
        if sent in {Sent.NEW, Sent.KNOWN}:
            await self._thank(comment)

    async def _thank(self, comment: "Comment") -> None:
        """React to a message; doing it twice is one reaction."""
        ref, guild = ref_of(comment.id), number_of(comment.community)
        place = self._parts.connected().get_partial_messageable(ref.channel)
        try:
            with outside(self._parts.refusals, Refusal(guild, ref.channel, "react")):
                await place.get_partial_message(ref.message or 0).add_reaction(THANKS)
        except discord.NotFound:
            return  # the message is gone, and with it what there was to thank for
        except TryLaterError as error:
            if error.code != "discord-not-allowed":
                raise


def _reads_well(decided: Decision | None) -> bool:
    return decided is None or not decided.actions


class Deleted(discord.Client):
    """Hears that messages are gone: what took part with them does so no more."""

    parts: "Parts"

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """One message."""
        await self._gone(payload.channel_id, [payload.message_id])

    async def on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        """Many at once."""
        await self._gone(payload.channel_id, payload.message_ids)

    async def _gone(self, channel: int, messages: Iterable[int]) -> None:
        if self.parts.closing:
            return
        with self.parts.busy.working():
            for message in messages:
                await self.parts.challenges.no_entry(Ref(channel, message, "").standing)


class Witnessing:
    """Implements `bot.service.challenge_ports.Witness`."""

    def __init__(self, parts: "Parts") -> None:
        """Looks through whichever client there is at the time."""
        self._parts = parts

    async def stands(self, entry: Entry) -> bool:
        """Whether its author is still there, and its message, with just these words.

        What we may not look at is as good as gone: it is shown only if we know.
        """
        guild = self._parts.connected().get_guild(number_of(entry.community))
        if guild is None:
            raise TryLaterError("discord-no-server")
        try:
            with outside(self._parts.refusals, Refusal(guild.id, 0, "member")):
                await guild.fetch_member(number_of(entry.author))
            return entry.message is None or await self._same(guild, ref_of(entry.id))
        except (GiveUpError, discord.NotFound):
            return False
        except TryLaterError as error:
            if error.code != "discord-not-allowed":
                raise
            return False

    async def _same(self, guild: discord.Guild, ref: Ref) -> bool:
        """Whether a message still says what it said."""
        client = self._parts.connected()
        place = client.get_partial_messageable(ref.channel, guild_id=guild.id)
        with outside(self._parts.refusals, Refusal(guild.id, ref.channel, "read")):
            found = await place.get_partial_message(ref.message or 0).fetch()
        seen = snapshot.of_message(found, own=client.user.id if client.user else None)
        now = comment_of(seen, self._parts.app.store.fingerprint)
        return getattr(now, "id", None) == ref.comment
