"""Words that a server's AutoMod refuses. It never looks at what a bot posts, so the bot looks
itself: it posts nothing for somebody that they could not post themselves.

Checked are the keywords and phrases of rules, as Discord matches them: whole words in any case, a
``*`` at an end lets a word run on, and the allow list excuses what lies within its words. Neither a
rule's regular expressions can be checked (they are Rust's and not Python's) nor Discord's own lists
(presets, spam), which nobody is told; `bot.discord_bot.preflight` says so.
"""

from collections.abc import Collection, Iterable, Iterator

import discord

from bot.core.errors import BadInputError, TryLaterError
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Parts
from bot.discord_bot.refusals import Refusal

Stretch = tuple[int, int]


async def check_words(
    parts: Parts, member: discord.Member, places: Collection[int], text: str
) -> None:
    """Raise `BadInputError` (``discord-automod``) for words that a rule refuses from a member.

    ``places`` are the channel that they are for, with all that it stands in. Nothing is checked
    without the right to manage the server. Raises as `outside` does if Discord cannot be asked now.
    """
    guild = member.guild
    if not guild.me.guild_permissions.manage_guild or member.guild_permissions.manage_guild:
        return  # who may manage the server is not looked at by AutoMod either
    try:
        with outside(parts.refusals, Refusal(guild.id, 0, "automod")):
            rules = await guild.fetch_automod_rules()
    except TryLaterError as error:
        if error.code != "discord-not-allowed":
            raise
        return
    roles = {role.id for role in member.roles}
    for rule in rules:
        exempt = rule.exempt_role_ids & roles or rule.exempt_channel_ids.intersection(places)
        sends = rule.event_type is discord.AutoModRuleEventType.message_send
        if rule.enabled and sends and not exempt and refuses(rule.trigger, text):
            raise BadInputError("discord-automod")


def refuses(trigger: discord.AutoModTrigger, text: str) -> bool:
    """Whether one of a rule's keywords is in a text, and not within an allowed word. Pure."""
    folded = text.casefold()
    hits = [span for word in trigger.keyword_filter for span in _found(word, folded)]
    if not hits:
        return False
    allowed = [span for word in trigger.allow_list for span in _found(word, folded)]
    return any(not _within(hit, allowed) for hit in hits)


def _within(hit: Stretch, allowed: Iterable[Stretch]) -> bool:
    return any(start <= hit[0] and hit[1] <= end for start, end in allowed)


def _found(keyword: str, text: str) -> Iterator[Stretch]:
    """Where a keyword stands in a text; both in small letters. No pattern is built of it."""
    keyword = keyword.casefold().strip()
    bare = keyword.strip("*")
    runs_before, runs_on = keyword.startswith("*"), keyword.endswith("*")
    at = text.find(bare) if bare else -1
    while at >= 0:
        start, end = at, at + len(bare)
        fits_before = runs_before or not _in_word(text[start - 1 : start])
        if fits_before and (runs_on or not _in_word(text[end : end + 1])):
            while start and runs_before and _in_word(text[start - 1]):
                start -= 1
            while end < len(text) and runs_on and _in_word(text[end]):
                end += 1
            yield start, end
        at = text.find(bare, end)  # what begins within a hit lies in the same word


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"
