"""Says what became of an author's choice only once that is known."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

import discord

from bot.core.choice import Choice
from bot.core.comment import CommentId
from bot.core.errand import ErrandState
from bot.core.errands import OLD
from bot.discord_bot import desk
from bot.discord_bot.answering import locale_of, tell
from bot.discord_bot.ids import Ref, number_of
from bot.discord_bot.parts import Interaction, Parts, parts_of

EVERY: Final = 0.1
LATER: Final = 0.5
"""Seconds between two looks at what became of a choice, for who waits and for who went on."""


async def settled(parts: Parts, comment: CommentId, choice: Choice, then: str = "") -> ErrandState:
    """Where what an author chose stands (or what comes of that, ``then``), after a moment in which
    it can be carried out.
    """
    service = parts.app.reconsidering
    try:
        async with asyncio.timeout(parts.patience):
            while True:
                state = await service.became(comment, choice, then)
                if state is not ErrandState.WAITING:
                    return state
                await asyncio.sleep(EVERY)  # a store has no events
    except TimeoutError:
        return ErrandState.WAITING


async def link_of(parts: Parts, ref: Ref) -> str:
    """Where a comment stands, or stood."""
    record = await parts.app.store.decision(ref.comment)
    return desk.link(number_of(record.community) if record else 0, ref)


async def deleted(parts: Parts, locale: str, ref: Ref, link: str) -> tuple[str, bool]:
    """What is said to who wanted their message deleted, and whether that is the last of it."""
    state = await settled(parts, ref.comment, Choice.DELETE)
    return _of_deleting(parts, locale, ref, link, state), state is not ErrandState.WAITING


async def deleted_later(interaction: Interaction, ref: Ref, link: str) -> None:
    """Put the answer right once it is known what became of a message that was to be deleted.

    That can be done for as long as Discord lets us change the answer, a quarter of an hour. What
    stands there if it takes longer, or if we are stopped, stays true.
    """
    parts = parts_of(interaction)
    while not (parts.closing or interaction.is_expired()):
        await asyncio.sleep(LATER)
        state = await parts.app.reconsidering.became(ref.comment, Choice.DELETE)
        if state is not ErrandState.WAITING:
            said = _of_deleting(parts, locale_of(interaction), ref, link, state)
            await interaction.edit_original_response(content=said)
            return


def _of_deleting(parts: Parts, locale: str, ref: Ref, link: str, state: ErrandState) -> str:
    if state is ErrandState.WAITING:
        return parts.wording.say(locale, "discord-delete-waits", link=link)
    if state is ErrandState.GIVEN_UP:
        return parts.wording.say(locale, "discord-delete-failed", link=link)
    if ref.message is None:
        return parts.wording.say(locale, "discord-title-deleted")
    return parts.wording.text(locale, "deleted")


async def edited(
    parts: Parts, locale: str, ref: Ref, *, again: bool = False
) -> tuple[str, bool, bool]:
    """What is said to who wanted another text there, or the same ``again``, whether it is certain
    to be up, and whether that is the last of it.
    """
    if await settled(parts, ref.comment, Choice.EDIT) is ErrandState.DONE:
        await settled(parts, ref.comment, Choice.EDIT, OLD)
    return await _edit_now(parts, locale, ref, again=again)


async def edited_later(
    interaction: Interaction,
    ref: Ref,
    said: str,
    *,
    again: bool = False,
    anew: Callable[[], Awaitable[discord.ui.View]] | None = None,
) -> None:
    """Put the answer ``said`` right once it is known what became of a new text, and of the old one.

    As `deleted_later` does. What was not posted stays where its author can see it, with what they
    can choose ``anew``.
    """
    parts, locale = parts_of(interaction), locale_of(interaction)
    known = False
    while not (known or parts.closing or interaction.is_expired()):
        await asyncio.sleep(LATER)
        now, up, known = await _edit_now(parts, locale, ref, again=again)
        if now == said:
            continue
        said = now
        if up:
            await interaction.edit_original_response(content=said, embeds=[], attachments=[])
        elif again:
            await tell(interaction, said)  # their words stand in the answer
        else:
            view = await anew() if known and anew else None
            await interaction.edit_original_response(content=said, view=view)


async def _edit_now(parts: Parts, locale: str, ref: Ref, *, again: bool) -> tuple[str, bool, bool]:
    """As `edited`, without waiting."""
    service = parts.app.reconsidering
    state = await service.became(ref.comment, Choice.EDIT)
    if state is ErrandState.WAITING:
        return parts.wording.say(locale, "discord-edit-waits"), False, False
    if state is not ErrandState.DONE:
        return parts.wording.say(locale, "discord-edit-failed"), False, True
    old = await service.became(ref.comment, Choice.EDIT, OLD)
    said = _of_editing(parts, locale, await link_of(parts, ref), old, again=again)
    return said, True, old is not ErrandState.WAITING


def _of_editing(parts: Parts, locale: str, link: str, old: ErrandState, *, again: bool) -> str:
    """What is said once the new text is up: whether the old one still stands beside it."""
    if old is ErrandState.WAITING:
        return parts.wording.say(locale, "discord-edit-old-waits", link=link)
    if old is ErrandState.GIVEN_UP:
        return parts.wording.say(locale, "discord-edit-old-stands", link=link)
    if again:
        return parts.wording.say(locale, "discord-posted-again")
    return parts.wording.text(locale, "edited")
