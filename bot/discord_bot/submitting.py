"""Forms that were sent. Heard of from the client, so that they work across a restart."""

from typing import Any

import discord

from bot.core.comment import CommentId
from bot.core.errors import BadInputError, KindnessError
from bot.discord_bot import composing, desk, forms
from bot.discord_bot.answering import answering, explained, locale_of
from bot.discord_bot.automod import check_words
from bot.discord_bot.buttons import key_in, prompt_view, take_note_away
from bot.discord_bot.helping import help_in
from bot.discord_bot.ids import Ref, author_id, number_of, ref_of
from bot.discord_bot.outside import outside
from bot.discord_bot.own_rights import check_links
from bot.discord_bot.parts import Interaction, parts_of
from bot.discord_bot.refusals import Refusal
from bot.discord_bot.replacing import can_go
from bot.discord_bot.scope import within
from bot.discord_bot.settling import edited, edited_later
from bot.service.records import Record


async def submitted(interaction: Interaction) -> None:
    """Handle a form, if it is one of ours."""
    data: Any = interaction.data or {}
    custom_id = str(data.get("custom_id", ""))
    if custom_id == forms.WRITE:
        await composing.written(interaction, forms.typed(interaction))
    elif match := forms.EDIT.fullmatch(custom_id):
        async with answering(interaction):
            note = match["note"]
            try:
                await _edited(interaction, f"discord:{match['tail']}", int(note) if note else None)
            except KindnessError as error:
                text = forms.typed(interaction)
                if not text.strip():
                    raise
                # The form is closed, and this is the only copy of what they wrote.
                said, card = explained(interaction, error), forms.card(text)
                await interaction.followup.send(said, embeds=[card], ephemeral=True)


async def _check_place(interaction: Interaction, record: Record, text: str) -> None:
    """Raise `BadInputError` (``discord-old-stays``, ``discord-automod``) before anything is put
    down that could not be posted, or only beside the old message. Their other rights are looked at
    when it is.
    """
    parts, guild = parts_of(interaction), number_of(record.community)
    server, ref = interaction.client.get_guild(guild), ref_of(record.decision.comment)
    if not await can_go(parts, interaction.client, guild, ref):
        raise BadInputError("discord-old-stays", link=desk.link(guild, ref))
    if server is None or not server.me.guild_permissions.manage_guild:
        return
    with outside(parts.refusals, Refusal(guild, ref.channel, "member")):
        member = await server.fetch_member(interaction.user.id)
    place = server.get_channel_or_thread(ref.channel)
    await check_words(parts, member, within(place) or (ref.channel,), text)


async def _choices(interaction: Interaction, ref: Ref) -> discord.ui.View:
    """What the author can choose now."""
    parts, by = parts_of(interaction), author_id(interaction.user.id)
    prompt = await parts.app.reconsidering.look(ref.comment, by=by)
    return prompt_view(parts.wording, locale_of(interaction), ref, prompt, key=key_in(interaction))


async def _edited(interaction: Interaction, comment: str, note: int | None) -> None:
    """Post the new text, or say what in it could still hurt and give it back."""
    if interaction.message is None:
        await interaction.response.defer(ephemeral=True, thinking=True)
    else:
        await interaction.response.defer()
    parts, locale = parts_of(interaction), locale_of(interaction)
    ref, by, text = ref_of(comment), author_id(interaction.user.id), forms.typed(interaction)
    said = help_in(parts, locale, text)
    if said is None:
        before = await parts.app.reconsidering.look(ref.comment, by=by)
        check_links(text, before=before.text)
        await _check_place(interaction, before.record, text)
    judged = None if said else await parts.app.reconsidering.edit(ref.comment, text, by=by)
    if said is None and judged is None:
        done, up, known = await edited(parts, locale, ref)
        kept, view = ([] if up else [forms.card(text)]), None
        if known and not up:  # they can choose again
            view = await _choices(interaction, ref)
        await interaction.edit_original_response(
            content=done, view=view, embeds=kept, attachments=[]
        )
        await take_note_away(interaction, ref, note)
        if not known:
            await edited_later(interaction, ref, done, anew=lambda: _choices(interaction, ref))
        return
    prompt = await parts.app.reconsidering.look(CommentId(ref.comment), by=by)
    if judged is not None:
        said = await composing.told(
            interaction, text, judged, well="discord-check-well", again=True
        )
    await interaction.edit_original_response(
        content=said,
        embeds=[forms.card(text)],
        view=prompt_view(parts.wording, locale, ref, prompt, note=note, key=key_in(interaction)),
        attachments=[],
    )
