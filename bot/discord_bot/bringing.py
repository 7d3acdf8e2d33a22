"""What works where Discord does not let us read messages: somebody brings one to us, through the
menu of a message, or writes to us directly.
"""

import asyncio
from typing import Any, Final

import discord
from discord import app_commands

from bot.core.actions import Nudge
from bot.core.comment import Comment
from bot.core.decision import Mode
from bot.core.errors import BadInputError, KindnessError
from bot.discord_bot import snapshot
from bot.discord_bot.answering import answering, locale_of
from bot.discord_bot.bounds import ACTED_ON, BROUGHT, DIRECT, Turn
from bot.discord_bot.commands import localised
from bot.discord_bot.helping import calls_somebody
from bot.discord_bot.ids import nonce
from bot.discord_bot.intake import Post
from bot.discord_bot.lifeline import HELP
from bot.discord_bot.outside import NETWORK, outside
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.refusals import Refusal
from bot.discord_bot.replying import Meant, meant
from bot.discord_bot.translate import comment_of
from bot.service import mishaps
from bot.service.checking import reads_well
from classifiers.distress import in_distress
from classifiers.language import detect
from classifiers.verdict import ClassifierError

LONGEST: Final = 4000


def add_menus(tree: app_commands.CommandTree[Any]) -> None:
    """What the menu of a message offers."""

    async def bring(interaction: Interaction, message: discord.Message) -> None:
        await _bring(interaction, message)

    tree.add_command(
        app_commands.ContextMenu(
            name=localised("discord-menu-check"),
            callback=bring,
            allowed_contexts=app_commands.AppCommandContext(guild=True),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        )
    )


async def _bring(interaction: Interaction, message: discord.Message) -> None:
    """Read a message that somebody points at, as if it had been read when it was written.

    Who brought it is not kept. They learn how the text reads, and what follows by the rules is
    done as for every other message, unless it is too old for that.
    """
    parts, own = parts_of(interaction), interaction.client.user
    seen = snapshot.of_message(message, own=own.id if own else None)
    comment = comment_of(seen, parts.app.store.fingerprint)
    async with answering(interaction):
        await interaction.response.defer(ephemeral=True, thinking=True)
        if not isinstance(comment, Comment) or seen.guild is None:
            raise BadInputError("discord-nothing-to-check")
        post = Post(comment, seen.guild, within=seen.within)
        lately = parts.app.clock.now() - seen.as_of < ACTED_ON
        if in_distress(comment.text):
            said = await _cared(interaction, post)
        elif parts.bounds.brought.ask(interaction.user.id) is not Turn.YES:
            raise BadInputError("discord-brought-too-many", most=BROUGHT)
        else:
            name = await _brought(parts, post, lately=lately)
            said = parts.wording.say(locale_of(interaction), name, days=ACTED_ON.days)
        if lately:
            await parts.intake.add(post)
        await interaction.edit_original_response(content=said)


async def _brought(parts: Parts, post: Post, *, lately: bool) -> str:
    """The name of what is said about a message that was brought."""
    comment = post.comment
    judged = await parts.app.checking.check(
        comment.text,
        community=comment.community,
        parent=comment.parent,
        home=comment.locale,
    )
    rules = await parts.app.steering.rules(comment.community)
    scope = await parts.scopes.of(comment.community)
    if reads_well(judged):
        return "discord-brought-well"
    if not scope.holds(post.within):
        return "discord-brought-unread"
    if not lately:
        return "discord-brought-old"
    return "discord-brought-observed" if rules.mode is Mode.OBSERVE else "discord-brought-hurts"


async def _cared(interaction: Interaction, post: Post) -> str:
    """See to it that somebody is looked after, and say so to the friend who is worried."""
    parts = parts_of(interaction)
    parts.intake.beside(post)  # also when it was read long ago
    called = await calls_somebody(parts, post.comment.community)
    name = "discord-brought-care" if called else "discord-brought-care-alone"
    return parts.wording.say(locale_of(interaction), name)


async def answer_directly(
    message: discord.Message, seen: snapshot.MessageSnapshot, parts: Parts
) -> None:
    """Say how a text reads that somebody sent to us directly. Nothing of it is kept."""
    if seen.bot or seen.webhook or seen.kind not in snapshot.WRITTEN or not seen.content.strip():
        return
    turn = parts.bounds.direct.ask(seen.author)
    danger = in_distress(seen.content[:LONGEST])
    if danger and turn is not Turn.YES:
        turn = parts.bounds.help.ask(seen.author)
    if turn is Turn.STILL_NOT:
        return
    try:
        with parts.busy.working():
            if turn is Turn.YES:
                said = await _answer(message, seen.content[:LONGEST], parts)
            else:
                language = await _language(seen.content[:LONGEST])
                said = parts.wording.say(language, "discord-direct-too-many", most=DIRECT)
            with outside(parts.refusals, Refusal(0, seen.channel, "dm")):
                await message.channel.send(said, nonce=nonce(f"direct/{seen.message}"))
    except (KindnessError, discord.DiscordException, *NETWORK) as error:
        mishaps.tell("not_answered", error)


async def _answer(message: discord.Message, text: str, parts: Parts) -> str:
    """What is said to a text: who answers a prompt in words learns that its buttons are the way."""
    own = parts.connected().user
    how = Meant.TEXT if in_distress(text) else await meant(message, own=own.id if own else 0)
    if how is Meant.ANSWER:
        return parts.wording.say(await _language(text), "discord-use-buttons")
    said = await _reading(parts, text)
    if how is Meant.PERHAPS:
        hint = parts.wording.say(await _language(text), "discord-after-prompt")
        return f"{said}\n\n{hint}"
    return said


async def _reading(parts: Parts, text: str) -> str:
    """What is said of a text: help for somebody in danger, and else how it reads.

    Discord does not say which language its writer has chosen, so it is that of the text.
    """
    if in_distress(text):  # help does not wait for the model
        return parts.wording.text(await _language(text), HELP)
    judged = await parts.app.checking.check(text)
    locale = judged.verdict.language
    if reads_well(judged):
        return parts.wording.say(locale, "discord-check-well")
    nudge = judged.decision.the(Nudge)
    label = nudge.label if nudge else None
    marked = await parts.app.reconsidering.marked(text, label)
    return parts.wording.could_hurt(locale, text, label, marked)


async def _language(text: str) -> str:
    try:
        return (await asyncio.to_thread(detect, text)).language
    except ClassifierError as error:
        mishaps.tell("language_not_known", error)
        return "en"
