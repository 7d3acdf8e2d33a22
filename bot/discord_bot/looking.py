"""Looks what has become of a comment before something is done that cannot be undone."""

from dataclasses import replace
from enum import StrEnum

import discord

from bot.core.comment import Comment
from bot.core.errand import Errand
from bot.core.errors import TryLaterError
from bot.discord_bot import snapshot
from bot.discord_bot.ids import number_of, ref_of
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Parts
from bot.discord_bot.posting import Posting
from bot.discord_bot.refusals import Refusal
from bot.discord_bot.translate import comment_of, comment_of_name


class Now(StrEnum):
    """How a comment is now."""

    STANDS = "stands"
    CHANGED = "changed"
    """Its author has put other words there: those are another comment."""
    GONE = "gone"


async def look(parts: Parts, client: discord.Client, posting: Posting, errand: Errand) -> Now:
    """How the comment of an errand is now; `Now.STANDS` where we may not look.

    Raises as `outside` does.
    """
    ref = ref_of(errand.comment)
    if ref.message is None:
        return await _look_at_name(parts, posting, errand)
    guild = number_of(errand.community)
    place = client.get_partial_messageable(ref.channel)
    try:
        with outside(parts.refusals, Refusal(guild, ref.channel, "read")):
            found = await place.get_partial_message(ref.message).fetch()
    except discord.NotFound:
        return Now.GONE
    except TryLaterError as error:
        if error.code != "discord-not-allowed":
            raise
        return Now.STANDS
    if not parts.reads_content:
        return Now.STANDS  # Discord keeps the words from us, so that they cannot be compared
    seen = snapshot.of_message(found, own=client.user.id if client.user else None)
    return _same(comment_of(replace(seen, guild=guild), parts.app.store.fingerprint), errand)


async def _look_at_name(parts: Parts, posting: Posting, errand: Errand) -> Now:
    """How the name of a thread is now. We change no nickname, so that one needs no look."""
    if ref_of(errand.comment).nick is not None:
        return Now.STANDS
    thread = await posting.thread()
    if thread.name == parts.wording.say(errand.locale, "discord-name-taken-down"):
        return Now.GONE
    named = comment_of_name(snapshot.of_thread(thread), parts.app.store.fingerprint)
    return _same(named, errand)


def _same(now: object, errand: Errand) -> Now:
    return Now.STANDS if isinstance(now, Comment) and now.id == errand.comment else Now.CHANGED
