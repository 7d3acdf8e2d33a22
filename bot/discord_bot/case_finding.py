"""Which case somebody means: what is suggested while they type, and the case that they chose."""

from collections.abc import Sequence
from typing import Final

import discord
from discord import app_commands

from bot.core.case import Case, CaseState, holder
from bot.core.errors import BadInputError
from bot.discord_bot import desk
from bot.discord_bot.answering import locale_of
from bot.discord_bot.case_list import AT_MOST, check
from bot.discord_bot.findings import label_of
from bot.discord_bot.ids import DOOR, author_id, community_id, ref_of
from bot.discord_bot.parts import Interaction, parts_of
from bot.discord_bot.report_words import worded

CHOICES: Final = 25
"""Suggestions that Discord shows, of so many characters at most:"""
LONGEST: Final = 100

NAMED: Final = 10
"""People whose names Discord is asked for, for one list of suggestions."""

DECIDED: Final = (CaseState.UPHELD, CaseState.OVERTURNED)
"""The states in which a judgement can be taken back."""

Suggestions = list[app_commands.Choice[str]]


async def waiting(interaction: Interaction, typed: str) -> Suggestions:
    """Cases that wait for somebody; nothing for who may not moderate."""
    return await _with_decided(interaction, typed, ())


async def open_to_notes(interaction: Interaction, typed: str) -> Suggestions:
    """Cases that wait, then those that were decided, the newest first."""
    return await _with_decided(interaction, typed, DECIDED)


async def on_record(interaction: Interaction, typed: str) -> Suggestions:
    """Cases that wait, then those that were decided, also for good, the newest first."""
    return await _with_decided(interaction, typed, (*DECIDED, CaseState.CLOSED))


async def own_decided(interaction: Interaction, typed: str) -> Suggestions:
    """What somebody has decided themselves, the newest first."""
    if not desk.may_moderate(interaction):
        return []
    by, community = author_id(interaction.user.id), community_id(interaction.guild_id or 0)
    store = parts_of(interaction).app.store
    found = await store.latest(community, states=DECIDED, limit=AT_MOST)
    return await _suggested(interaction, [one for one in found if holder(one) == by], typed)


async def found_case(interaction: Interaction, tail: str) -> Case:
    """The case that was chosen, or typed. Raises `BadInputError` if there is none here."""
    check(interaction)
    parts = parts_of(interaction)
    try:
        comment = ref_of(f"{DOOR}:{tail}").comment
    except BadInputError as error:  # typed, not chosen
        raise BadInputError("case-unknown", case=tail) from error
    case = await parts.app.store.case_of(comment)
    if case is None or case.community != community_id(interaction.guild_id or 0):
        raise BadInputError("case-unknown", case=tail)
    return case


async def _with_decided(
    interaction: Interaction, typed: str, states: Sequence[CaseState]
) -> Suggestions:
    if not desk.may_moderate(interaction):
        return []
    community, app = community_id(interaction.guild_id or 0), parts_of(interaction).app
    found = await app.moderation.to_do(community, limit=AT_MOST)
    if states:
        found += await app.store.latest(community, states=states, limit=AT_MOST)
    return await _suggested(interaction, found, typed)


async def _suggested(interaction: Interaction, cases: Sequence[Case], typed: str) -> Suggestions:
    """Those in whose line stands what was typed: whom it is about, when, why, and its state."""
    parts, locale = parts_of(interaction), locale_of(interaction)
    names = await _names(interaction, cases)
    found: Suggestions = []
    for case in cases:
        record = await parts.app.store.decision(case.comment)
        why = label_of(parts.wording, locale, case, record).replace("*", "")
        state = worded(parts.wording, locale, f"discord-case-{case.state.replace('_', '-')}", case)
        at = f"{case.opened_at:%d.%m. %H:%M}"
        said = (names.get(case.author, ""), at, why, state)
        name = " · ".join(part for part in said if part)[:LONGEST]
        if typed.casefold() in name.casefold():
            found.append(app_commands.Choice(name=name, value=ref_of(case.comment).tail))
        if len(found) == CHOICES:
            break
    return found


async def _names(interaction: Interaction, cases: Sequence[Case]) -> dict[str, str]:
    """What the authors of the first cases are called here; nobody who has left."""
    guild, parts = interaction.guild, parts_of(interaction)
    numbers = dict.fromkeys(case.author.removeprefix(f"{DOOR}:") for case in cases)
    people = [int(number) for number in numbers if number.isdigit()][:NAMED]
    if guild is None or not people:
        return {}
    known = await parts.names.of(guild, people, parts.app.clock.now())
    return {author_id(user): discord.utils.remove_markdown(name) for user, name in known.items()}
