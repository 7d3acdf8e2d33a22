"""``/backtest`` over a channel: what rules would have done with the messages that stand there.

They are read from Discord when somebody asks, judged, and forgotten: nothing of them is recorded,
kept or logged. What is shown only who asked sees, and it is gone with the answer.
"""

from collections.abc import Iterator
from typing import Final

import discord

from bot.core.codec import KINDS, kind_of
from bot.core.comment import Comment
from bot.core.decision import Decision
from bot.core.errors import BadInputError, GiveUpError, TryLaterError
from bot.core.rules import Rules
from bot.discord_bot import snapshot
from bot.discord_bot.answering import locale_of
from bot.discord_bot.desk import link
from bot.discord_bot.ids import ref_of
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Interaction, Parts
from bot.discord_bot.refusals import Refusal
from bot.discord_bot.said_before import Readable, place_to_read
from bot.discord_bot.translate import TYPED_END, comment_of
from bot.discord_bot.wording import LIMIT, Wording, plain, spoiler
from bot.service.trying_out import Tried, TryingOut

MOST: Final = 500
"""Messages that are read at most: five requests to Discord."""

USUAL: Final = 200

SHORTENED: Final = 120
"""Characters of an example."""

SAID_EVERY: Final = 100
"""Messages after which it is said how far it is."""

_KEPT_OUT: Final = frozenset({"discord-gone", "discord-not-allowed"})


async def try_channel(
    interaction: Interaction, parts: Parts, channel: int, rules: Rules, *, most: int
) -> None:
    """Answer what these rules would have done with the newest messages of a channel.

    Raises `BadInputError` where who asks, or the bot, may not read it, and without the right to
    read what is written; and what `TryingOut.over` raises. One channel at a time is tried.
    """
    locale, wording = locale_of(interaction), parts.wording
    if not parts.reads_content:
        raise BadInputError("trying-no-content")
    place = place_to_read(interaction, channel)
    trying = TryingOut(parts.app.classifier, parts.app.clock)
    async with parts.turns.turn("backtest over a channel"):
        comments = await _read(parts, place, most)

        async def tell(done: int) -> None:
            if done % SAID_EVERY == 0 and done < len(comments):
                said = wording.say(locale, "trying-so-far", done=done, of=len(comments))
                await interaction.edit_original_response(content=said)

        tried = await trying.over(comments, rules, tell=tell)
    lines = _lines(wording, locale, tried, rules, place)
    await interaction.edit_original_response(
        content=_fitted(lines), allowed_mentions=discord.AllowedMentions.none()
    )


async def _read(parts: Parts, place: Readable, most: int) -> list[Comment]:
    """The newest messages that would be judged, as they stand now."""
    own = parts.connected().user
    found = []
    try:
        with outside(parts.refusals, Refusal(place.guild.id, place.id, "read")):
            async for message in place.history(limit=most):
                seen = snapshot.of_message(message, own=own.id if own else None)
                comment = comment_of(seen, parts.app.store.fingerprint)
                if isinstance(comment, Comment):
                    found.append(comment)
    except (GiveUpError, TryLaterError) as error:
        if error.code not in _KEPT_OUT:
            raise
        raise BadInputError("discord-before-closed") from error
    return found


def _lines(
    wording: Wording, locale: str, tried: Tried, rules: Rules, place: Readable
) -> Iterator[str]:
    say = wording.say
    where, version = f"<#{place.id}>", plain(rules.version)
    yield say(locale, "trying-head", of=tried.of, authors=tried.authors, where=where, rules=version)
    if not tried.of:
        return
    for kind in KINDS:
        if n := tried.kinds.get(kind, 0):
            yield say(locale, "trying-row", kind=say(locale, f"backtest-kind-{kind}"), n=n)
    yield say(locale, "trying-touched", n=tried.touched)
    if tried.examples:
        yield say(locale, "trying-examples", n=len(tried.examples))
    for comment, decision in tried.examples:
        yield _example(wording, locale, comment, decision, place.guild.id)
    yield say(locale, "trying-kept-nowhere")


def _example(
    wording: Wording, locale: str, comment: Comment, decision: Decision, guild: int
) -> str:
    kinds = dict.fromkeys(kind_of(action) for action in decision.actions)
    what = ", ".join(wording.say(locale, f"backtest-kind-{kind}") for kind in kinds)
    text = comment.text.replace(TYPED_END, "").strip()
    cut = text if len(text) <= SHORTENED else f"{text[:SHORTENED]}…"
    head = wording.say(locale, "trying-example", what=what, link=link(guild, ref_of(comment.id)))
    return f"{head}\n{spoiler(cut)}"


def _fitted(lines: Iterator[str]) -> str:
    """Everything, or else without the examples for which there is no room."""
    *first, last = lines
    room = LIMIT - len(last)
    kept = []
    for line in first:
        room -= len(line) + 1
        if room < 0:
            break
        kept.append(line)
    return "\n".join([*kept, last])
