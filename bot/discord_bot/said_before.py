"""What was said before: the few messages above the one that a case is about.

They are fetched when a moderator asks, shown to them alone, and neither kept nor logged.
"""

from collections.abc import Sequence
from typing import Final, TypeAlias

import discord

from bot.core.case import ABOUT_NO_MESSAGE, Case
from bot.core.errors import BadInputError, GiveUpError, TryLaterError
from bot.discord_bot.answering import locale_of
from bot.discord_bot.ids import ref_of
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Interaction, Parts
from bot.discord_bot.refusals import Refusal
from bot.discord_bot.wording import LIMIT, Wording, plain, spoiler

SHOWN: Final = 6
"""Messages, with the one that it is about."""

SHORTENED: Final = 150
"""Characters of one that are shown; the last one, for which there is a case, can be read whole."""

Readable: TypeAlias = (
    discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread
)
"""Where messages stand."""

_KEPT_OUT: Final = frozenset({"discord-gone", "discord-not-allowed"})


def stood_somewhere(case: Case) -> bool:
    """Whether a case is about a message, above which others can stand."""
    return case.why not in ABOUT_NO_MESSAGE and ref_of(case.comment).message is not None


async def said_before(interaction: Interaction, parts: Parts, case: Case) -> None:
    """Show it to one moderator, who has to be able to read that channel themselves.

    Raises `BadInputError`: ``discord-before-nothing`` for what is no message,
    ``discord-before-gone`` where the channel is gone or hidden from us, ``discord-before-closed``
    where we may not read back, and ``discord-before-not-you`` where who asks may not.
    """
    await interaction.response.defer(ephemeral=True, thinking=True)
    ref, locale = ref_of(case.comment), locale_of(interaction)
    if ref.message is None or not stood_somewhere(case):
        raise BadInputError("discord-before-nothing")
    place = place_to_read(interaction, ref.channel)
    refusal = Refusal(place.guild.id, ref.channel, "read")
    try:
        with outside(parts.refusals, refusal):
            upto = discord.Object(ref.message + 1)
            found = [one async for one in place.history(limit=SHOWN, before=upto)]
    except (GiveUpError, TryLaterError) as error:
        if error.code not in _KEPT_OUT:
            raise
        raise BadInputError("discord-before-gone") from error
    said = _shown(parts.wording, locale, found[::-1], ref.message)
    await interaction.edit_original_response(content=said)


def place_to_read(interaction: Interaction, channel: int) -> Readable:
    """The channel, if we and who asks may read back in it."""
    guild, user = interaction.guild, interaction.user
    place = guild.get_channel_or_thread(channel) if guild else None
    if guild is None or not isinstance(place, Readable) or not isinstance(user, discord.Member):
        raise BadInputError("discord-before-gone")
    theirs, ours = place.permissions_for(user), place.permissions_for(guild.me)
    private = isinstance(place, discord.Thread) and place.is_private()
    if not (theirs.view_channel and theirs.read_message_history) or (
        private and not theirs.manage_threads
    ):
        raise BadInputError("discord-before-not-you")
    if not (ours.view_channel and ours.read_message_history):
        raise BadInputError("discord-before-closed")
    return place


def _shown(wording: Wording, locale: str, found: Sequence[discord.Message], number: int) -> str:
    """The messages, oldest first, with the one that it is about marked, as many as there is room
    for: the nearest ones.
    """
    stands = any(one.id == number for one in found)
    lines = [] if stands else [wording.say(locale, "discord-before-deleted")]
    head = wording.say(locale, "discord-before-head")
    room = LIMIT - len(head) - sum(len(line) + 1 for line in lines)
    for one in reversed(found[-SHOWN:] if stands else found[1 - SHOWN :]):
        line = _line(wording, locale, one, this=one.id == number)
        room -= len(line) + 1
        if room < 0:
            break
        lines.insert(0, line)
    if not found:
        lines.insert(0, wording.say(locale, "discord-before-none"))
    return "\n".join((head, *lines))


def _line(wording: Wording, locale: str, one: discord.Message, *, this: bool) -> str:
    name = "discord-before-this" if this else "discord-before-other"
    at = f"<t:{int(one.created_at.timestamp())}:t>"
    head = wording.say(locale, name, who=plain(one.author.display_name), at=at)
    text = one.content
    if not text.strip():
        return f"{head}\n> {wording.say(locale, 'discord-before-wordless')}"
    cut = text if len(text) <= SHORTENED else f"{text[:SHORTENED]}…"
    return f"{head}\n{spoiler(cut)}"
