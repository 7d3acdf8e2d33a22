"""The card in the moderators' channel: a button for every step that a case can take, and for what
else a moderator can do about it.

The text itself is not on the card, where it would stay for good: it is shown to who asks, for as
long as it is kept.
"""

import re
from typing import Any, Final, Self

import discord

from bot.core.case import Case, CaseEvent, CaseState
from bot.core.errors import BadInputError
from bot.core.timeouts import length_of, penalties, seconds_of
from bot.discord_bot import acting, deciding
from bot.discord_bot.acting import ASKS, HAND, TIMEOUT
from bot.discord_bot.answering import OnceItem, answering, language_here, show, take_time
from bot.discord_bot.deciding import CONFIRM, JUDGES, WHY
from bot.discord_bot.findings import found_in, restricted
from bot.discord_bot.ids import TAIL, Ref, author_id, community_id, number_of, ref_of
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.reading import anything_to_read, read, read_button, steps_said
from bot.discord_bot.report_words import by_people, headline, how_many, stands, worded
from bot.discord_bot.said_before import said_before, stood_somewhere
from bot.service.records import Record

READ: Final = "read"
BEFORE: Final = "before"

SHOWN: Final = 6
"""Steps that stand on a card, the last ones."""

_STEPS: Final = {
    CaseState.OPEN: (CaseEvent.TAKE,),
    CaseState.APPEALED: (CaseEvent.TAKE,),
    CaseState.TAKEN: (CaseEvent.UPHOLD, CaseEvent.OVERTURN, CaseEvent.RELEASE),
    CaseState.APPEAL_TAKEN: (CaseEvent.UPHOLD, CaseEvent.OVERTURN, CaseEvent.RELEASE),
    CaseState.UPHELD: (CaseEvent.UNDO,),
    CaseState.OVERTURNED: (CaseEvent.UNDO,),
    CaseState.CLOSED: (),
}
"""What a moderator is offered in each state."""


class CaseButton(
    OnceItem,
    discord.ui.DynamicItem[discord.ui.Button[Any]],
    template=rf"k1c:(?P<what>[a-z]+):(?P<tail>{TAIL})(?::(?P<number>\d+))?",
):
    """One button of a card. ``number`` is that of the proposal to confirm."""

    def __init__(
        self, what: str, ref: Ref, label: str, *, number: int | None = None, row: int | None = None
    ) -> None:
        """``label`` is what stands on it."""
        tail = ref.tail if number is None else f"{ref.tail}:{number}"
        custom_id = f"k1c:{what}:{tail}"
        super().__init__(discord.ui.Button(label=label[:80], custom_id=custom_id, row=row))
        self.what = what
        self.ref = ref
        self.number = number

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, _item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> Self:
        """The button that was clicked, from its id alone."""
        number = match["number"]
        ref = ref_of(f"discord:{match['tail']}")
        return cls(match["what"], ref, match["what"], number=int(number) if number else None)

    async def callback(self, interaction: Interaction) -> None:
        """Take the step, for who may; then the card shows where the case stands."""
        async with answering(interaction):
            parts, case = await case_at(interaction, self.ref)
            if self.what == READ:
                await read(interaction, parts, case)
            elif self.what == BEFORE:
                await said_before(interaction, parts, case)
            elif self.what in ASKS:
                await acting.ask(interaction, parts, case, self.what)
            elif self.what in JUDGES and await deciding.must_say_why(parts, case):
                await acting.ask(interaction, parts, case, self.what, self.number)
            else:
                await self._go_on(interaction, parts, case)

    async def _go_on(self, interaction: Interaction, parts: Parts, case: Case) -> None:
        await take_time(interaction)
        try:
            if self.what in JUDGES:
                case = await deciding.decide(
                    interaction, parts, case, self.what, number=self.number
                )
            else:
                case = await self._step(parts, case, author_id(interaction.user.id))
        finally:
            # Also for who came too late: then they see what the other one did.
            await show_case(interaction, parts, case)

    async def _step(self, parts: Parts, case: Case, by: str) -> Case:
        desk = parts.app.moderation
        steps = {
            CaseEvent.TAKE: desk.take,
            CaseEvent.RELEASE: desk.release,
            CaseEvent.UNDO: desk.undo,
        }
        return await steps[CaseEvent(self.what)](case.id, by=by)


class CaseChoice(
    OnceItem,
    discord.ui.DynamicItem[discord.ui.Item[Any]],
    template=rf"k1cd:(?P<what>{TIMEOUT}|{HAND}|{WHY}):(?P<tail>{TAIL})",
):
    """One menu of a card: what is decided and why, for how long somebody is timed out, or who has
    the case from now on.
    """

    def __init__(self, what: str, ref: Ref, item: discord.ui.Item[Any]) -> None:
        """``item`` is the menu."""
        super().__init__(item)
        self.what = what
        self.ref = ref

    @classmethod
    async def from_custom_id(
        cls, _interaction: Interaction, item: discord.ui.Item[Any], match: "re.Match[str]", /
    ) -> Self:
        """The menu that was used."""
        return cls(match["what"], ref_of(f"discord:{match['tail']}"), item)

    async def callback(self, interaction: Interaction) -> None:
        """Decide, ask for a reason, or hand the case over, for who may."""
        async with answering(interaction):
            parts, case = await case_at(interaction, self.ref)
            if self.what == TIMEOUT:
                length = length_of(acting.chosen(interaction))
                await acting.ask(interaction, parts, case, TIMEOUT, length)
                return
            if self.what == WHY:
                await self._decide(interaction, parts, case)
                return
            await take_time(interaction)
            try:
                await acting.hand(interaction, parts, case)
            finally:
                await show_case(interaction, parts, case)

    async def _decide(self, interaction: Interaction, parts: Parts, case: Case) -> None:
        locale = await language_here(interaction)
        event, why = deciding.chosen(parts.wording, locale, acting.chosen(interaction))
        if why is None:
            await acting.ask(interaction, parts, case, event)
            return
        await take_time(interaction)
        try:
            await deciding.decide(interaction, parts, case, event, why=why)
        finally:
            await show_case(interaction, parts, case)


async def case_at(interaction: Interaction, ref: Ref) -> tuple[Parts, Case]:
    """The case of a card that was used. Raises `BadInputError` for who may not moderate here, and
    where there is no such case here.
    """
    if not may_moderate(interaction):
        raise BadInputError("discord-moderators-only")
    parts = parts_of(interaction)
    case = await parts.app.store.case_of(ref.comment)
    if case is None or case.community != community_id(interaction.guild_id or 0):
        raise BadInputError("case-unknown", case=f"case:{ref.comment}")
    return parts, case


def may_moderate(interaction: Interaction) -> bool:
    """Whether who clicked may moderate here, at this moment."""
    may = interaction.permissions
    return interaction.guild_id is not None and (may.moderate_members or may.manage_messages)


async def card(
    parts: Parts, case: Case, locale: str, *, asked: bool = False
) -> tuple[str, discord.ui.View]:
    """What stands on the card of a case, and its buttons."""
    wording, ref = parts.wording, ref_of(case.comment)
    record = await parts.app.store.decision(case.comment)
    offered = [] if record is None else penalties(record.decision)
    reports = await how_many(parts, case, locale)
    lines = [
        headline(
            wording, locale, case,
            where=f"<#{ref.channel}>", link=link(number_of(case.community), ref),
        ),
        wording.say(locale, f"discord-why-{case.why.replace('_', '-')}"),
        reports,
        *(await _known(parts, case, record, locale)),
        *(restricted(wording, locale, proposal) for _, proposal in offered),
        wording.say(locale, "discord-card-asked") if asked else "",
        *await steps_said(parts, case, locale, case.steps[-SHOWN:]),
        worded(wording, locale, f"discord-case-{case.state.replace('_', '-')}", case),
    ]  # fmt: skip
    view = discord.ui.View(timeout=None)
    for item in await _items(parts, case, record, locale, reports=reports):
        view.add_item(item)
    return "\n".join(line for line in lines if line), view


async def _items(
    parts: Parts, case: Case, record: Record | None, locale: str, *, reports: str
) -> list[discord.ui.Item[Any]]:
    """What can be used on a card: looking and doing above, then deciding, then the menus."""
    say, ref = parts.wording.say, ref_of(case.comment)
    looking: list[tuple[str, str]] = []
    if anything_to_read(case, record.text if record else None, reports):
        looking.append((READ, await read_button(parts, case, locale)))
    if stood_somewhere(case):
        looking.append((BEFORE, say(locale, "discord-button-before")))
    offered = await acting.offered(parts, case, record)
    looking += [(what, say(locale, f"discord-button-{what}")) for what in offered if what in ASKS]
    items: list[discord.ui.Item[Any]] = [
        CaseButton(what, ref, label, row=0) for what, label in looking
    ]
    for event in _STEPS[case.state]:
        label = worded(parts.wording, locale, f"discord-button-{event}", case)
        items.append(CaseButton(event, ref, label, row=1))
    if case.state is CaseState.TAKEN:
        for number, proposal in penalties(record.decision) if record else ():
            minutes = max(seconds_of(proposal) // 60, 1)
            label = say(locale, "discord-button-timeout", minutes=minutes)
            items.append(CaseButton(CONFIRM, ref, label, number=number, row=1))
    if CaseEvent.UPHOLD in _STEPS[case.state]:
        items.append(CaseChoice(WHY, ref, deciding.menu(parts.wording, locale, case)))
    items += [
        CaseChoice(what, ref, acting.menu(parts.wording, locale, what, ref))
        for what in offered
        if what not in ASKS
    ]
    return items


async def _known(parts: Parts, case: Case, record: Record | None, locale: str) -> tuple[str, ...]:
    """What was found, and how the author stands; a person's decision finds nothing."""
    if record is None:
        return ()
    if by_people(record):
        return await stands(parts, case, locale)
    return await found_in(parts, case, record, locale)


def link(guild: int, ref: Ref) -> str:
    """Where a comment stands, or stood."""
    if ref.nick is not None:
        return f"https://discord.com/users/{ref.nick}"
    base = f"https://discord.com/channels/{guild}/{ref.channel}"
    return base if ref.message is None else f"{base}/{ref.message}"


async def show_case(interaction: Interaction, parts: Parts, case: Case) -> None:
    """Show on its card where a case stands now."""
    fresh = await parts.app.store.case(case.id) or case
    locale = await language_here(interaction)
    content, view = await card(parts, fresh, locale)
    await show(interaction, content=content, view=view)
