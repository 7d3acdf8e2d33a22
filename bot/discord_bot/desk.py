"""The card in the moderators' channel, with a button for every step that a case can take.

The text itself is not on the card, where it would stay for good: it is shown to who asks, for as
long as it is kept.
"""

import re
from collections.abc import Iterator
from typing import Any, Final, Self

import discord

from bot.core.case import Case, CaseEvent, CaseState
from bot.core.errors import BadInputError
from bot.discord_bot.answering import OnceItem, answering, locale_of, show, take_time, tell
from bot.discord_bot.findings import found_in, penalties, restricted
from bot.discord_bot.forms import as_file
from bot.discord_bot.ids import TAIL, Ref, author_id, community_id, number_of, ref_of
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.report_words import (
    by_people,
    headline,
    how_many,
    reports_said,
    stands,
    worded,
)
from bot.discord_bot.timing_out import may_time_out, seconds_of
from bot.discord_bot.wording import LIMIT, Wording, quote, spoiler
from bot.service.records import Record

READ: Final = "read"
CONFIRM: Final = "confirm"

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

    def __init__(self, what: str, ref: Ref, label: str, *, number: int | None = None) -> None:
        """``label`` is what stands on it."""
        tail = ref.tail if number is None else f"{ref.tail}:{number}"
        super().__init__(discord.ui.Button(label=label[:80], custom_id=f"k1c:{what}:{tail}"))
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
            if not may_moderate(interaction):
                raise BadInputError("discord-moderators-only")
            parts = parts_of(interaction)
            case = await parts.app.store.case_of(self.ref.comment)
            if case is None or case.community != community_id(interaction.guild_id or 0):
                raise BadInputError("case-unknown", case=f"case:{self.ref.comment}")
            if self.what == READ:
                await _read(interaction, parts, case)
                return
            await take_time(interaction)
            if self.what == CONFIRM:
                await may_time_out(interaction, number_of(case.author))
            try:
                case = await self._step(parts, case, author_id(interaction.user.id))
            finally:
                # Also for who came too late: then they see what the other one did.
                fresh = await parts.app.store.case(case.id) or case
                await _show(interaction, parts, fresh)

    async def _step(self, parts: Parts, case: Case, by: str) -> Case:
        desk = parts.app.moderation
        if self.what == CONFIRM and self.number is not None:
            return await desk.uphold(case.id, by=by, confirm=[self.number])
        steps = {
            CaseEvent.TAKE: desk.take,
            CaseEvent.RELEASE: desk.release,
            CaseEvent.UPHOLD: desk.uphold,
            CaseEvent.OVERTURN: desk.overturn,
            CaseEvent.UNDO: desk.undo,
        }
        return await steps[CaseEvent(self.what)](case.id, by=by)


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
        *_history(wording, locale, case),
        worded(wording, locale, f"discord-case-{case.state.replace('_', '-')}", case),
    ]  # fmt: skip
    view = discord.ui.View(timeout=None)
    if reports or (record is not None and record.text is not None):
        view.add_item(CaseButton(READ, ref, wording.say(locale, "discord-button-read")))
    for event in _STEPS[case.state]:
        label = worded(wording, locale, f"discord-button-{event}", case)
        view.add_item(CaseButton(event, ref, label))
    if case.state is CaseState.TAKEN:
        for number, proposal in offered:
            minutes = max(seconds_of(proposal) // 60, 1)
            label = wording.say(locale, "discord-button-timeout", minutes=minutes)
            view.add_item(CaseButton(CONFIRM, ref, label, number=number))
    return "\n".join(line for line in lines if line), view


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


def _history(wording: Wording, locale: str, case: Case) -> Iterator[str]:
    """Who did what with a case, the last few steps."""
    for step in case.steps[-6:]:
        who = f"<@{step.by.rpartition(':')[2]}>" if step.by.startswith("discord:") else step.by
        at = f"<t:{int(step.at.timestamp())}:R>"
        yield worded(wording, locale, f"discord-step-{step.event}", case, who=who, at=at)


async def _read(interaction: Interaction, parts: Parts, case: Case) -> None:
    """Show the text to one moderator, behind a spoiler; what is too long goes along as a file."""
    record = await parts.app.store.decision(case.comment)
    text = (record.text if record else None) or ""
    reports = await reports_said(parts, case, locale_of(interaction))
    if not (text or reports):
        raise BadInputError("discord-text-gone")
    note = next((step.note for step in reversed(case.steps) if step.note), "")
    hidden = spoiler(text) if text else ""
    shown = (hidden, reports, quote(note, ()) if note else "")
    said = "\n\n".join(part for part in shown if part)
    if len(said) <= LIMIT:
        await tell(interaction, said)
        return
    head = parts.wording.say(locale_of(interaction), "discord-read-as-file")
    whole = as_file("\n\n".join(part for part in (text, reports, note) if part))
    await interaction.response.send_message(head, file=whole, ephemeral=True)


async def _show(interaction: Interaction, parts: Parts, case: Case) -> None:
    content, view = await card(parts, case, str(interaction.guild_locale or locale_of(interaction)))
    await show(interaction, content=content, view=view)
