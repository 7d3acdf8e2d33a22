"""The word to somebody who may be in danger, and the call of a person to them: each once in a day.

Nothing about it is kept. That it was said is seen where it was said, so that a bot that is started
again in between says it neither twice nor never.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

import discord
import structlog

from bot.core.actions import Notice
from bot.core.comment import NOBODY, Comment, CommunityId
from bot.core.decision import Mode
from bot.core.errand import Errand, ErrandId
from bot.core.errors import GiveUpError, TryLaterError
from bot.discord_bot import desk
from bot.discord_bot.ids import number_of, ref_of
from bot.discord_bot.names import DESK
from bot.discord_bot.outside import DmsClosedError, outside
from bot.discord_bot.posting import LOOK_BACK, Outgoing, Posting
from bot.discord_bot.refusals import Refusal
from bot.service.caring import AGAIN_AFTER
from bot.words import locales

if TYPE_CHECKING:
    from bot.discord_bot.parts import Parts

log = structlog.get_logger()

HELP: Final = "help-crisis"
"""The notice that is given."""

NOT_ALLOWED: Final = "discord-not-allowed"

_LINK: Final = re.compile(r"https://discord\.com/channels/\d+/\d+(?:/\d+)?", re.ASCII)


class Sent(StrEnum):
    """What became of the word to the author."""

    YES = "yes"
    CLOSED = "closed"
    LATER = "later"
    UNKNOWN = "unknown"
    """Discord does not say who the author is."""


class Lifeline:
    """What is said for one comment."""

    def __init__(self, parts: "Parts", comment: Comment) -> None:
        """The author of ``comment`` may be in danger."""
        self._parts = parts
        self._comment = comment
        self._begun = False
        self._sent = Sent.LATER
        self._called = False

    async def reach(self) -> None:
        """Do what is left to do, if it is wanted here and now.

        Raises `TryLaterError` while something is left: the failure that may pass the soonest.
        """
        if not await self._is_wanted():
            return
        failures = []
        if self._sent is Sent.LATER:
            try:
                self._sent = await self._tell()
            except TryLaterError as error:
                failures.append(error)
        if not self._called:
            try:
                await self._call()
            except TryLaterError as error:
                failures.append(error)
            else:
                self._called = True
        if failures:
            raise min(failures, key=_passes_late)

    async def _is_wanted(self) -> bool:
        """Whether this is to be done, and in which language; pausing ends it on the way."""
        parts, comment = self._parts, self._comment
        if not self._begun:
            if not await parts.caring.speaks(comment):
                return False
            chosen = await parts.languages.of(comment.community)
            self._comment = comment if chosen is None else replace(comment, locale=chosen)
            parts.caring.helped(comment)
            self._begun = True
        elif (await parts.app.steering.rules(comment.community)).mode is Mode.OBSERVE:
            parts.caring.not_helped(comment)
            return False
        return True

    async def _tell(self) -> Sent:
        """A word to the author, unless they had it lately."""
        parts, comment = self._parts, self._comment
        if comment.author == NOBODY:
            return Sent.UNKNOWN
        user, posting = number_of(comment.author), self._posting()
        refusal = Refusal(0, user, "dm")
        try:
            parts.refusals.knock(user)  # whatever is remembered of them
            with outside(parts.refusals, refusal):
                parts.pacing.ask(user, urgent=True)
                channel = await parts.connected().create_dm(discord.Object(user))
            if not await self._lately(channel.id, self._helps, refusal):
                locale = await parts.own_languages.of(
                    comment.community, comment.author, otherwise=comment.locale
                )
                words = parts.wording.text(locale, HELP)
                await posting.send(channel.id, Outgoing(words), refusal)
        except DmsClosedError:
            return Sent.CLOSED
        except GiveUpError as error:
            log.error("help_refused", why=error.code)  # noqa: TRY400 - no traceback
            return Sent.CLOSED
        return Sent.YES

    async def _call(self) -> None:
        """A word to the moderators, unless they had it lately; it says whether the author had it.

        What was written is not in it.
        """
        parts, comment = self._parts, self._comment
        guild = number_of(comment.community)
        channel = await desk_of(parts, comment.community)
        if channel is None:
            log.error("nobody_to_call", guild=guild)
            return
        refusal = Refusal(guild, channel, "desk")
        try:
            if not await self._lately(channel, self._calls, refusal):
                call = self._say_call(comment.locale, self._link(), self._sent)
                await self._posting().send(channel, Outgoing(call), refusal)
        except GiveUpError as error:
            log.error("nobody_was_called", guild=guild, why=error.code)  # noqa: TRY400

    async def _lately(self, channel: int, said: Callable[[str], bool], refusal: Refusal) -> bool:
        """Whether something was said there within a day, in whichever life of ours.

        Where we may not look it counts as not said: twice is better than never.
        """
        client = self._parts.connected()
        own = client.user.id if client.user else 0
        since = self._parts.app.clock.now() - AGAIN_AFTER
        place = client.get_partial_messageable(channel)
        with outside(self._parts.refusals, refusal):
            try:
                async for one in place.history(limit=LOOK_BACK, after=since, oldest_first=False):
                    if one.author.id == own and said(one.content):
                        return True
            except discord.Forbidden:
                return False
        return False

    def _helps(self, text: str) -> bool:
        """Whether a text is the word to somebody in danger."""
        spoken = {self._comment.locale, *locales()}
        return any(text == self._parts.wording.text(locale, HELP) for locale in spoken)

    def _calls(self, text: str) -> bool:
        """Whether a text calls a person to this author; each text on its own where nobody knows
        the author.
        """
        found = _LINK.search(text)
        if found is None or (self._comment.author == NOBODY and found[0] != self._link()):
            return False
        spoken = {self._comment.locale, *locales()}
        return any(
            text == self._say_call(locale, found[0], sent) for locale in spoken for sent in Sent
        )

    def _say_call(self, locale: str, link: str, sent: Sent) -> str:
        who = self._parts.wording.person(locale, self._comment.author)
        return self._parts.wording.say(locale, "discord-care", who=who, link=link, sent=sent)

    def _link(self) -> str:
        comment = self._comment
        return desk.link(number_of(comment.community), ref_of(comment.id))

    def _posting(self) -> Posting:
        """The errand is never recorded: it only says who and where."""
        comment = self._comment
        errand = Errand(
            id=ErrandId(f"{comment.id}/care"), comment=comment.id, community=comment.community,
            place=comment.place, author=comment.author, action=Notice(HELP), mode=Mode.NUDGE,
            locale=comment.locale,
        )  # fmt: skip
        return Posting(self._parts, self._parts.connected(), errand)


async def desk_of(parts: "Parts", community: CommunityId) -> int | None:
    """The moderators' channel."""
    channel = await parts.app.store.memo(community, DESK)
    return None if channel is None else int(channel)


def retry_after(error: TryLaterError) -> float:
    """The seconds for which the other side asked us to wait."""
    seconds = error.facts.get("retry_after", 0)
    return float(seconds) if isinstance(seconds, int | float) else 0.0


def _passes_late(error: TryLaterError) -> tuple[bool, float]:
    """What we may not do passes only if somebody changes it."""
    return error.code == NOT_ALLOWED, retry_after(error)
