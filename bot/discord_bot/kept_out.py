"""What Discord's AutoMod kept out by our rules: taken in, and explained to its author privately."""

import asyncio
from dataclasses import replace
from typing import Final

import discord
import structlog

from bot.core.comment import Comment
from bot.core.errand import Errand
from bot.core.errors import SettledError, TryLaterError
from bot.discord_bot.ids import VERSION_LENGTH, Ref, author_id, community_id, number_of, place_id
from bot.discord_bot.native_rules import ours
from bot.discord_bot.outside import DmsClosedError
from bot.discord_bot.parts import Parts
from bot.discord_bot.posting import Outgoing, Posting
from bot.discord_bot.wording import spoiler
from bot.service.blocked import Blocked

log = structlog.get_logger()

SHOWN: Final = 1000
"""Characters of their own words that somebody is shown."""

WAITS: Final = (0.2, 1.0, 5.0)
"""Seconds until it is tried again to put something on record."""

BLOCKS: Final = discord.AutoModRuleActionType.block_message


async def take_in(parts: Parts, action: discord.AutoModAction) -> bool:
    """Put a message that one of our rules kept out on record; whether it is new.

    Discord tells of each thing that a rule does, and gives a message that was never posted no
    number. So the same words of the same person in the same place are one case a day, however often
    they are tried, and however often we are told.
    """
    if action.action.type is not BLOCKS or action.message_id is not None:
        return False
    if action.rule_id not in await ours(parts, action.guild_id):
        return False
    comment = _comment(parts, action)
    guild = parts.client.get_guild(action.guild_id) if parts.client else None
    usual = str(guild.preferred_locale) if guild else "en"
    locale = await parts.languages.of(comment.community) or usual
    comment = replace(comment, locale=locale)
    return await _patiently(parts, comment)


async def _patiently(parts: Parts, comment: Comment) -> bool:
    """Put it on record. Discord tells of it once, so what passes is waited for."""
    blocked = Blocked(parts.app.store, parts.app.clock, announce=parts.app.delivery.wake)
    for wait in WAITS:
        try:
            rules = await parts.app.steering.rules(comment.community)
            return await blocked.take_in(comment, rules=rules)
        except TryLaterError as error:
            log.warning("kept_out_not_recorded_yet", why=error.code)
            await asyncio.sleep(wait)
    rules = await parts.app.steering.rules(comment.community)
    return await blocked.take_in(comment, rules=rules)


async def explain(parts: Parts, posting: Posting, errand: Errand) -> None:
    """Tell somebody directly that their message was kept out, and what can be done about it.

    Whose direct messages are closed has read Discord's own words about it: nothing is said where
    others could see it. Raises as `Posting.direct` does otherwise.
    """
    record = await parts.app.store.decision(errand.comment)
    if record is None:
        raise SettledError("discord-text-gone")
    say = parts.wording.say
    locale = await parts.own_languages.of(errand.community, errand.author, otherwise=errand.locale)
    server = discord.utils.escape_markdown(posting.guild().name)
    where = f"<#{number_of(errand.place)}>"
    lines = [say(locale, "automod-kept-out", server=server, where=where)]
    if record.text:
        lines.append(spoiler(shortened(record.text)))
    lines.append(say(locale, "automod-kept-out-after"))
    try:
        await posting.direct(number_of(errand.author), Outgoing("\n".join(lines)))
    except DmsClosedError as error:
        raise SettledError(error.code) from error


def shortened(text: str) -> str:
    """The beginning of a text that is long."""
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def _comment(parts: Parts, action: discord.AutoModAction) -> Comment:
    """What stands for the message: the day in place of its number, and a digest of all that tells
    it from others of that day.
    """
    now = parts.app.clock.now()
    day = now.replace(hour=0, minute=0, second=0, microsecond=0)
    key = f"automod\0{action.user_id}\0{action.content}\0{action.matched_keyword}"
    version = parts.app.store.fingerprint(key)[:VERSION_LENGTH]
    channel = action.channel_id or action.guild_id
    return Comment(
        id=Ref(channel, discord.utils.time_snowflake(day), version).comment,
        community=community_id(action.guild_id),
        place=place_id(channel),
        author=author_id(action.user_id),
        text=action.content,
        written_at=now,
    )
