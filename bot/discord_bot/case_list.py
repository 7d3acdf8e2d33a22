"""``/queue`` and ``/case list``: what waits for the moderators, with a menu that takes a case and
one that sends its card again.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Self, assert_never

import discord

from bot.core.case import ABOUT_NO_MESSAGE, REPORTED, REPORTED_PERSON, Case, CaseState, holder
from bot.core.errand import ErrandState
from bot.core.errors import BadInputError
from bot.discord_bot.answering import OnceItem, answering, locale_of
from bot.discord_bot.calling import NO_DESK, call_for
from bot.discord_bot.case_view import shown
from bot.discord_bot.desk import link, may_moderate
from bot.discord_bot.findings import label_of
from bot.discord_bot.ids import author_id, community_id, number_of, ref_of
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.report_words import worded
from bot.service.moderation import TO_DO

SHOWN: Final = 10
"""Cases on one screen; the urgent ones and then the oldest."""

ROOM: Final = 1500
"""Characters for them; the rest of a message is for what is said around them."""

AT_MOST: Final = 100
"""Cases that are counted."""

CARD: Final = "card"
TAKE: Final = "take"

FREE: Final = frozenset({CaseState.OPEN, CaseState.APPEALED})
"""The states in which a case can be taken."""

APPEALED: Final = frozenset({CaseState.APPEALED, CaseState.APPEAL_TAKEN})
TAKEN: Final = frozenset({CaseState.TAKEN, CaseState.APPEAL_TAKEN})


class Which(StrEnum):
    """Which of the cases that wait are shown."""

    ALL = "all"
    FREE = "free"
    URGENT = "urgent"
    REPORTED = "reported"
    APPEALED = "appealed"
    MINE = "mine"


STATES: Final = {
    Which.FREE: tuple(FREE),
    Which.APPEALED: tuple(APPEALED),
    Which.MINE: tuple(TAKEN),
}
"""Where the states say it all, or much of it: then only these cases are read."""


def of_kind(cases: Sequence[Case], which: Which, *, by: str) -> list[Case]:
    """The cases of a kind, in the same order. ``by`` is who asks."""
    match which:
        case Which.ALL | Which.FREE | Which.APPEALED:
            return [one for one in cases if one.state in STATES.get(which, TO_DO)]
        case Which.URGENT:
            return [one for one in cases if one.urgent]
        case Which.REPORTED:
            return [one for one in cases if one.why in {REPORTED, REPORTED_PERSON}]
        case Which.MINE:
            return [one for one in cases if holder(one) == by]
        case _ as unreachable:
            assert_never(unreachable)


class CaseMenu(
    OnceItem,
    discord.ui.DynamicItem[discord.ui.Select[Any]],
    template=rf"k1l:(?P<what>{CARD}|{TAKE})",
):
    """Chooses the case that is taken, or whose card is sent again."""

    def __init__(self, what: str, item: discord.ui.Select[Any]) -> None:
        """``item`` is the menu with its options."""
        super().__init__(item)
        self.what = what

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> Self:
        """The menu that was used."""
        assert isinstance(item, discord.ui.Select)  # noqa: S101 - its custom id says so
        return cls(match["what"], item)

    async def callback(self, interaction: Interaction) -> None:
        """Take it and show it to who took it; or send its card, and say where."""
        async with answering(interaction):
            check(interaction)
            parts = parts_of(interaction)
            data: Any = interaction.data or {}
            await interaction.response.defer(ephemeral=True, thinking=True)
            chosen = str((data.get("values") or [""])[0])
            case = await parts.app.store.case_of(ref_of(f"discord:{chosen}").comment)
            if case is None or case.community != community_id(interaction.guild_id or 0):
                raise BadInputError("case-unknown", case=f"case:discord:{chosen}")
            if self.what == TAKE:
                by = author_id(interaction.user.id)
                await shown(interaction, await parts.app.moderation.take(case.id, by=by))
                return
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
        states = STATES.get(which, TO_DO)
        waiting = await parts.app.moderation.cases(community, states, limit=AT_MOST + 1)
        found = of_kind(waiting[:AT_MOST], which, by=author_id(interaction.user.id))
        stuck = await parts.app.store.errands_stuck(community)
        said = [parts.wording.say(locale, f"discord-cases-head-{which}", n=len(found))]
        listed = await _entries(parts, found, locale)
        said += [entry.line for entry in listed]
        if len(found) > len(listed):
            more = len(found) - len(listed)
            said.append(parts.wording.say(locale, "discord-cases-more", n=more))
        if len(waiting) > AT_MOST:
            said.append(parts.wording.say(locale, "discord-cases-most", most=AT_MOST))
        if cards := stuck.get((ErrandState.WAITING, NO_DESK), 0):
            said.append(parts.wording.say(locale, "discord-cases-waiting", n=cards))
        view = _view(parts, locale, listed) if listed else None
        await interaction.edit_original_response(content="\n".join(said), view=view)


async def _entries(parts: Parts, cases: Sequence[Case], locale: str) -> list[Entry]:
    """As many of the first cases as there is room for."""
    listed: list[Entry] = []
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
            link="none"
            if case.why in ABOUT_NO_MESSAGE
            else link(number_of(case.community), ref_of(case.comment)),
        )
        room -= len(line) + 1
        if room < 0:
            break
        name = f"{number}. {why.replace('*', '')}"
        listed.append(Entry(case, line, name[:100], state[:100]))
    return listed


def _view(parts: Parts, locale: str, listed: Sequence[Entry]) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    free = [entry for entry in listed if entry.case.state in FREE]
    for what, name, entries in (
        (TAKE, "discord-cases-take", free),
        (CARD, "discord-cases-again", listed),
    ):
        options = [
            discord.SelectOption(
                label=entry.name, description=entry.state, value=ref_of(entry.case.comment).tail
            )
            for entry in entries
        ]
        menu: discord.ui.Select[Any] = discord.ui.Select(
            custom_id=f"k1l:{what}", placeholder=parts.wording.say(locale, name), options=options
        )
        if options:
            view.add_item(CaseMenu(what, menu))
    return view
