"""Before anything is sent: ``/check`` looks at a text, ``/write`` helps to write one kindly.

Nothing is published until its author says so, and no right to read messages is needed.
"""

from collections.abc import Sequence
from typing import ClassVar, Final

import discord

from bot.core.actions import Nudge
from bot.core.errors import BadInputError, KindnessError
from bot.discord_bot import forms
from bot.discord_bot.answering import answering, explained, language_here, locale_of
from bot.discord_bot.automod import check_words
from bot.discord_bot.helping import help_in
from bot.discord_bot.ids import community_id, nonce
from bot.discord_bot.outside import outside
from bot.discord_bot.own_rights import check_links, check_may_post
from bot.discord_bot.parts import Interaction, parts_of
from bot.discord_bot.plain_buttons import PlainButton
from bot.discord_bot.refusals import Refusal
from bot.discord_bot.scope import within
from bot.discord_bot.unsending import unsend_view
from bot.service.checking import reads_well
from bot.service.screening import Judged

SEND: Final = "send"
CHANGE: Final = "change"


class DraftButton(PlainButton, template=r"k1w:(?P<what>send|change)"):
    """A button under a text that is not posted yet. The text is the message's own card."""

    prefix = "k1w"
    styles: ClassVar = {SEND: discord.ButtonStyle.primary}

    async def callback(self, interaction: Interaction) -> None:
        """Post the text, or open the form again with it."""
        async with answering(interaction):
            text = forms.shown(interaction) or ""
            if self.what == CHANGE:
                wording = parts_of(interaction).wording
                form = forms.write_form(wording, locale_of(interaction), text)
                await interaction.response.send_modal(form)
            else:
                await interaction.response.defer()
                await _send(interaction, text)


async def check(interaction: Interaction, text: str) -> None:
    """Say how a text would be read; only who asks sees it."""
    async with answering(interaction):
        await interaction.response.defer(ephemeral=True, thinking=True)
        said = help_in(parts_of(interaction), locale_of(interaction), text)
        if said is None:
            judged = await _judged(interaction, text)
            said = await told(interaction, text, judged, well="discord-check-well")
        await interaction.edit_original_response(content=said)


async def written(interaction: Interaction, text: str) -> None:
    """Show a text that somebody wrote in the form, with what they can do now."""
    async with answering(interaction):
        if interaction.message is None:
            await interaction.response.defer(ephemeral=True, thinking=True)
        else:
            await interaction.response.defer()
        if not text.strip():
            raise BadInputError("prompt-empty")
        if await _careful(interaction, text):
            return
        try:
            check_links(text)
            await _check_words(interaction, text)
            judged = await _judged(interaction, text)
        except KindnessError as error:
            await _give_back(interaction, text, explained(interaction, error))
        else:
            await _preview(interaction, text, judged)


async def _check_words(interaction: Interaction, text: str) -> None:
    if isinstance(interaction.user, discord.Member):
        places = within(interaction.channel)
        await check_words(parts_of(interaction), interaction.user, places, text)


async def _careful(interaction: Interaction, text: str) -> bool:
    """Give help to somebody who may be in danger, instead of posting their words in our name."""
    parts, locale = parts_of(interaction), locale_of(interaction)
    said = help_in(parts, locale, text)
    if said is None:
        return False
    await _give_back(interaction, text, said)
    return True


async def _preview(interaction: Interaction, text: str, judged: Judged) -> None:
    again = interaction.message is not None
    said = await told(interaction, text, judged, well="discord-write-ready", again=again)
    offered = (SEND, CHANGE) if reads_well(judged) else (CHANGE,)
    await _give_back(interaction, text, said, offered)


async def _give_back(
    interaction: Interaction, text: str, said: str, offered: Sequence[str] = (CHANGE,)
) -> None:
    """Show a text to who wrote it, with what is said of it and what they can do."""
    wording, locale = parts_of(interaction).wording, locale_of(interaction)
    view = discord.ui.View(timeout=None)
    for what in offered:
        view.add_item(DraftButton(what, wording.say(locale, f"discord-button-{what}")))
    await interaction.edit_original_response(content=said, embeds=[forms.card(text)], view=view)


async def _send(interaction: Interaction, text: str) -> None:
    """Post a text for its author, after one more look at it and at what they may do here."""
    parts, locale = parts_of(interaction), locale_of(interaction)
    check_may_post(interaction)
    check_links(text)
    if await _careful(interaction, text):
        return
    try:
        await _check_words(interaction, text)
    except BadInputError as error:
        await _give_back(interaction, text, explained(interaction, error))
        return
    judged = await _judged(interaction, text)
    if not reads_well(judged):
        await _preview(interaction, text, judged)
        return
    channel, message = interaction.channel_id or 0, interaction.message
    head, rest = parts.wording.on_behalf(locale, interaction.user.id, text)
    refusal = Refusal(interaction.guild_id or 0, channel, "post")
    place = interaction.client.get_partial_messageable(channel, guild_id=interaction.guild_id)
    with outside(parts.refusals, refusal):
        await place.send(
            head,
            embed=forms.card(rest) if rest else None,
            view=unsend_view(parts.wording, locale, interaction.user.id),
            nonce=nonce(f"write/{message.id if message else interaction.id}"),
            suppress_embeds=rest is None,
        )
    done = parts.wording.say(locale, "discord-write-sent")
    await interaction.edit_original_response(content=done, embeds=[], view=None)


async def _judged(interaction: Interaction, text: str) -> Judged:
    guild = interaction.guild_id
    community = community_id(guild) if guild else None
    home = await language_here(interaction)
    return await parts_of(interaction).app.checking.check(text, community=community, home=home)


async def told(
    interaction: Interaction, text: str, judged: Judged, *, well: str, again: bool = False
) -> str:
    """What is said of a text: that it reads ``well``, or what in it could hurt. ``again``: somebody
    was told so before and has changed it.
    """
    parts, locale = parts_of(interaction), locale_of(interaction)
    if reads_well(judged):
        return parts.wording.say(locale, well)
    nudge = judged.decision.the(Nudge)
    label = nudge.label if nudge else None
    if judged.decision.listed:
        said = parts.wording.could_hurt(locale, text, label, (), again=again)
        return f"{said}\n{parts.wording.say(locale, 'words-in-prompt')}"
    home = await language_here(interaction)
    marked = await parts.app.reconsidering.marked(text, label, home=home)
    return parts.wording.could_hurt(locale, text, label, marked, again=again)
