"""The commands ``/campaign upload`` and ``/campaign export``: campaigns come and go as files."""

import asyncio
import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import discord

from bot.core.errors import BadInputError
from bot.discord_bot.answering import answering, locale_of
from bot.discord_bot.campaign_steps import Asked, answer, looked_at, wished
from bot.discord_bot.campaign_views import campaigning
from bot.discord_bot.ids import author_id
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.refusals import Refusal
from bot.discord_bot.setting_up import steered
from bot.discord_bot.wording import LIMIT
from campaign_content.bundle import MOST_PACKED, opened, pack
from campaign_content.errors import ContentError

DRAFT: Final = "content-not-reviewed"
"""Nothing to point out here: whoever approves the campaign reviews its texts."""

_ROOM: Final = LIMIT - 300
"""So much of a message is for findings; where they need more, all are in a file beside it."""


async def upload(interaction: Interaction, file: discord.Attachment, asked: Asked) -> None:
    """Check what was sent, and put it forward as a draft that somebody else approves."""
    async with answering(interaction):
        community, parts = steered(interaction), parts_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        work, locale = campaigning(parts), locale_of(interaction)
        try:
            files = await _opened(interaction, parts, file)
            looked = await work.look(community, asked.campaign, files)
        except ContentError as error:
            raise BadInputError(error.code, **error.facts) from error
        found = [each for each in looked.findings if each.code != DRAFT]
        findings = [each for each in found if each.refused] or found
        errors = [ContentError(each.code, **each.told()) for each in findings]
        said = [parts.wording.explain(locale, each) for each in errors]
        own = looked.own
        if own is None:
            head = parts.wording.say(locale, "upload-refused", n=len(said), file=file.filename)
            await _told(interaction, head, said)
            return
        wish, habits = await wished(interaction, parts, asked, own.name)
        if asked.language is None and wish.locale not in own.languages and own.languages:
            wish = replace(wish, locale=own.languages[0])
        by = author_id(interaction.user.id)
        campaign = await work.put_forward(community, None, wish, by=by, habits=habits, own=own)
        await answer(interaction, parts, campaign, "upload-put-forward")
        if said:
            head = parts.wording.say(locale, "upload-remarks", n=len(said))
            await _told(interaction, head, said, first=False)


async def export(interaction: Interaction, name: str | None) -> None:
    """Give everything that a campaign is made of, as a zip that can be uploaded elsewhere."""
    async with answering(interaction):
        community, parts = looked_at(interaction), parts_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        work, locale = campaigning(parts), locale_of(interaction)
        called = await work.meant(community, name)
        try:
            files = await work.files(community, called)
        except ContentError as error:
            raise BadInputError(error.code, **error.facts) from error
        packed = await asyncio.to_thread(pack, files)
        say = parts.wording.say
        text = say(locale, "export-done", called=called, n=len(files))
        file = discord.File(io.BytesIO(packed), f"{called}.zip")
        await interaction.edit_original_response(content=text, attachments=[file])


async def _opened(
    interaction: Interaction, parts: Parts, file: discord.Attachment
) -> dict[str, bytes]:
    """The files in an attachment, without reading more of it than may be."""
    if file.size > MOST_PACKED:
        raise ContentError("bundle-large", most=MOST_PACKED // 1024 // 1024)
    with outside(parts.refusals, Refusal(interaction.guild_id or 0, 0, "read")):
        content = await file.read()
    return await asyncio.to_thread(opened, file.filename, content)


async def _told(
    interaction: Interaction, head: str, said: Sequence[str], *, first: bool = True
) -> None:
    """Say what was found; what does not fit into a message goes along as a file."""
    shown = list(said)
    while shown and sum(len(each) + 3 for each in shown) > _ROOM:
        shown.pop()
    text = "\n".join([head, *(f"• {each}" for each in shown)])
    whole = "\n".join(said).encode()
    files = [] if len(shown) == len(said) else [discord.File(io.BytesIO(whole), "findings.txt")]
    if first:
        await interaction.edit_original_response(content=text, attachments=files)
    else:
        await interaction.followup.send(text, ephemeral=True, files=files)
