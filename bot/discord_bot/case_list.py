"""``/case list``: what waits for the moderators, with a menu that sends a card again."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Self, assert_never

import discord

from bot.core.case import REPORTED, REPORTED_PERSON, Case, CaseState, holder
from bot.core.errand import ErrandState
from bot.core.errors import BadInputError
from bot.discord_bot.answering import OnceItem, answering, locale_of
from bot.discord_bot.calling import NO_DESK, call_for
from bot.discord_bot.desk import link, may_moderate
from bot.discord_bot.findings import label_of
from bot.discord_bot.ids import author_id, community_id, number_of, ref_of
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.report_words import worded

SHOWN: Final = 10
"""Cases on one screen; the urgent ones and then the oldest."""

ROOM: Final = 1500
"""Characters for them; the rest of a message is for what is said around them."""

AT_MOST: Final = 100
"""Cases that are counted."""


class Which(StrEnum):
    """Which of the cases that wait are shown."""

    ALL = "all"
    URGENT = "urgent"
    REPORTED = "reported"
    APPEALED = "appealed"
    MINE = "mine"


def of_kind(cases: Sequence[Case], which: Which, *, by: str) -> list[Case]:
    """The cases of a kind, in the same order. ``by`` is who asks."""
    match which:
        case Which.ALL:
            return list(cases)
        case Which.URGENT:
            return [one for one in cases if one.urgent]
        case Which.REPORTED:
            return [one for one in cases if one.why in {REPORTED, REPORTED_PERSON}]
        case Which.APPEALED:
            appealed = {CaseState.APPEALED, CaseState.APPEAL_TAKEN}
            return [one for one in cases if one.state in appealed]
        case Which.MINE:
            return [one for one in cases if holder(one) == by]
        case _ as unreachable:
            assert_never(unreachable)


class CaseMenu(
    OnceItem, discord.ui.DynamicItem[discord.ui.Select[Any]], template=r"k1l:(?P<what>card)"
):
    """Chooses the case whose card is sent again."""

    def __init__(self, item: discord.ui.Select[Any]) -> None:
        """``item`` is the menu with its options."""
        super().__init__(item)

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, item: discord.ui.Item[Any], _match: "re.Match[str]", /
    ) -> Self:
        """The menu that was used."""
        assert isinstance(item, discord.ui.Select)  # noqa: S101 - its custom id says so
        return cls(item)

    async def callback(self, interaction: Interaction) -> None:
        """Send the card, and say where."""
        async with answering(interaction):
            check(interaction)
            parts = parts_of(interaction)
            data: Any = interaction.data or {}
            await interaction.response.defer(ephemeral=True, thinking=True)
            chosen = str((data.get("values") or [""])[0])
            case = await parts.app.store.case_of(ref_of(f"discord:{chosen}").comment)
            if case is None or case.community != community_id(interaction.guild_id or 0):
                raise BadInputError("case-unknown", case=f"case:discord:{chosen}")
            channel = await call_for(interaction, parts, case)
            said = parts.wording.say(
                locale_of(interaction), "discord-cases-sent", channel=f"<#{channel}>"
            )
            await interaction.edit_original_response(content=said)


def check(interaction: Interaction) -> None:
    """Raise `BadInputError` unless who asks may moderate here, at this moment."""
    if not may_moderate(interaction):
        raise BadInputError("discord-moderators-only")


@dataclass(frozen=True, slots=True)
class Entry:
    """One case on the list: its line, and how it is named in the menu."""

    case: Case
    line: str
    name: str
    state: str


async def list_cases(interaction: Interaction, which: Which) -> None:
    """Show what waits, or a part of it."""
    async with answering(interaction):
        check(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        parts, locale = parts_of(interaction), locale_of(interaction)
        community = community_id(interaction.guild_id or 0)
        waiting = await parts.app.moderation.to_do(community, limit=AT_MOST)
        found = of_kind(waiting, which, by=author_id(interaction.user.id))
        stuck = await parts.app.store.errands_stuck(community)
        said = [parts.wording.say(locale, f"discord-cases-head-{which}", n=len(found))]
        shown = await _entries(parts, found, locale)
        said += [entry.line for entry in shown]
        if len(found) > len(shown):
            more = len(found) - len(shown)
            said.append(parts.wording.say(locale, "discord-cases-more", n=more))
        if cards := stuck.get((ErrandState.WAITING, NO_DESK), 0):
            said.append(parts.wording.say(locale, "discord-cases-waiting", n=cards))
        view = _view(parts, locale, shown) if shown else None
        await interaction.edit_original_response(content="\n".join(said), view=view)


async def _entries(parts: Parts, cases: Sequence[Case], locale: str) -> list[Entry]:
    """As many of the first cases as there is room for."""
    shown: list[Entry] = []
    room = ROOM
    for number, case in enumerate(cases[:SHOWN], 1):
        record = await parts.app.store.decision(case.comment)
        why = label_of(parts.wording, locale, case, record)
        name = f"discord-case-{case.state.replace('_', '-')}"
        state = worded(parts.wording, locale, name, case)
        line = parts.wording.say(
            locale,
            "discord-cases-line",
            number=number,
            urgent="yes" if case.urgent else "no",
            who=parts.wording.person(locale, case.author),
            why=why,
            at=f"<t:{int(case.opened_at.timestamp())}:R>",
            state=state,
            # Where somebody was who reported a person may tell who they are.
            link="none"
            if case.why == REPORTED_PERSON
            else link(number_of(case.community), ref_of(case.comment)),
        )
        room -= len(line) + 1
        if room < 0:
            break
        name = f"{number}. {why.replace('*', '')}"
        shown.append(Entry(case, line, name[:100], state[:100]))
    return shown


def _view(parts: Parts, locale: str, shown: Sequence[Entry]) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    options = [
        discord.SelectOption(
            label=entry.name, description=entry.state, value=ref_of(entry.case.comment).tail
        )
        for entry in shown
    ]
    menu: discord.ui.Select[Any] = discord.ui.Select(
        custom_id="k1l:card",
        placeholder=parts.wording.say(locale, "discord-cases-again"),
        options=options,
    )
    view.add_item(CaseMenu(menu))
    return view
