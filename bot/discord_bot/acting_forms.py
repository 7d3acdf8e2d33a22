"""The forms of a card that were sent. Heard of from the client, so that they work after a restart.

What a form says is done on the case as it was when the form was opened, or not at all: then what
was typed is given back, because the form is closed.
"""

import re
from typing import Any

import discord

from bot.core.case import Case
from bot.core.comment import NOBODY
from bot.core.errors import (
    BadInputError,
    GiveUpError,
    KindnessError,
    StaleError,
    TryLaterError,
)
from bot.core.timeouts import length_of
from bot.discord_bot import desk, forms
from bot.discord_bot.acting import FORM, NEEDS_WORDS, NOTE, REMOVE, TIMEOUT, WARN
from bot.discord_bot.answering import answering, explained, locale_of, take_time
from bot.discord_bot.deciding import decide, must_say_why
from bot.discord_bot.ids import author_id, number_of, ref_of
from bot.discord_bot.outside import outside
from bot.discord_bot.parts import Interaction, Parts
from bot.discord_bot.refusals import Refusal
from bot.discord_bot.replacing import can_go
from bot.discord_bot.reporting import about_person
from bot.discord_bot.timing_out import may_time_out


async def submitted(interaction: Interaction) -> bool:
    """Handle the form, if it is one of a card; whether it is."""
    data: Any = interaction.data or {}
    match = FORM.fullmatch(str(data.get("custom_id", "")))
    if match is None:
        return False
    async with answering(interaction):
        text = forms.typed(interaction).strip()
        try:
            await _done(interaction, match, text)
        except KindnessError as error:
            if not text:
                raise
            said, kept = explained(interaction, error), [forms.card(text)]
            if interaction.response.is_done():
                await interaction.followup.send(said, embeds=kept, ephemeral=True)
            else:
                await interaction.response.send_message(said, embeds=kept, ephemeral=True)
    return True


async def _done(interaction: Interaction, match: "re.Match[str]", text: str) -> None:
    what, seen = match["what"], int(match["seen"])
    parts, case = await desk.case_at(interaction, ref_of(f"discord:{match['tail']}"))
    if not text and (what in NEEDS_WORDS or (what == TIMEOUT and await must_say_why(parts, case))):
        raise BadInputError("discord-why-missing")
    await take_time(interaction)
    by = author_id(interaction.user.id)
    try:
        if what == WARN:
            await _warn(interaction, parts, case, text, seen)
        elif what == REMOVE:
            await _may_remove(interaction, parts, case)
            person = not await _is_of_a_program(interaction, parts, case)
            await parts.app.moderation.remove(
                case.id, by=by, note=text, seen=seen, gives_back=person
            )
        elif what == TIMEOUT:
            _check_author(case)
            await may_time_out(interaction, number_of(case.author))
            seconds = length_of(match["number"])
            await parts.app.moderation.uphold(case.id, by=by, note=text, seen=seen, seconds=seconds)
        elif what == NOTE:
            # A note takes nothing from anybody, however the case has moved on.
            await parts.app.moderation.note(case.id, by=by, note=text)
        else:
            number = None if match["number"] is None else int(match["number"])
            await decide(interaction, parts, case, what, why=text, seen=seen, number=number)
    finally:
        await desk.show_case(interaction, parts, case)


async def _warn(interaction: Interaction, parts: Parts, case: Case, why: str, seen: int) -> None:
    """Warn the author of what a case is about, and show the warning, with how to take it back."""
    _check_author(case)
    if case.version != seen:
        raise StaleError("case-stale", case=case.id)
    by, locale = author_id(interaction.user.id), locale_of(interaction)
    about = await about_person(interaction, case.author)
    rules = await parts.app.steering.rules(case.community)
    given = await parts.sanctions.warn(about, by=by, why=why, rules=rules, within=case)
    said = parts.wording.say(locale, "discord-warned", who=f"<@{number_of(case.author)}>")
    text, view = await desk.card(parts, given, locale)
    await interaction.followup.send(f"{said}\n\n{text}", view=view, ephemeral=True)


async def _may_remove(interaction: Interaction, parts: Parts, case: Case) -> None:
    """Return if who sent the form may take down what a case is about themselves, where it stands,
    and we may, as far as we know; else it would be on record and not be done.
    """
    server, by = interaction.guild, interaction.user
    guild, ref = number_of(case.community), ref_of(case.comment)
    place = server.get_channel_or_thread(ref.channel) if server else None
    if place is not None and isinstance(by, discord.Member):
        may = place.permissions_for(by)
        if not (may.manage_threads if ref.message is None else may.manage_messages):
            raise BadInputError("discord-remove-not-allowed")
    if not await can_go(parts, interaction.client, guild, ref):
        raise BadInputError("discord-remove-may-not", link=desk.link(guild, ref))


async def _is_of_a_program(interaction: Interaction, parts: Parts, case: Case) -> bool:
    """Whether a program or a webhook wrote it, to which no text can be given back.

    False where that cannot be seen any more. Raises as `outside` does.
    """
    ref = ref_of(case.comment)
    if ref.message is None:
        return False
    place = interaction.client.get_partial_messageable(ref.channel)
    try:
        with outside(parts.refusals, Refusal(number_of(case.community), ref.channel, "read")):
            found = await place.get_partial_message(ref.message).fetch()
    except discord.NotFound:
        return False
    except (GiveUpError, TryLaterError) as error:
        if error.code not in {"discord-gone", "discord-not-allowed"}:
            raise
        return False
    program: bool = found.author.bot
    return program


def _check_author(case: Case) -> None:
    if case.author == NOBODY:
        raise BadInputError("discord-no-author")
