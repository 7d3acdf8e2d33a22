"""``/my-data``: what is on record about who asks, on this server, and a way to erase it.

Only who asks sees it, and it is about nobody else.
"""

import io
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import ClassVar, Final, TypeAlias

import discord

from bot.core.actions import Escalate, Hold, Nudge
from bot.core.case import AUTOMOD, PAST, CaseState
from bot.core.challenge import Entry
from bot.core.comment import AuthorId, CommunityId
from bot.core.decision import Mode
from bot.core.errors import BadInputError
from bot.core.pardon import Pardon
from bot.core.reported import PEOPLE, outcome_for
from bot.discord_bot.answering import answering, locale_of
from bot.discord_bot.ids import author_id, community_id
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.plain_buttons import PlainButton
from bot.discord_bot.report_words import by_people, own_line
from bot.discord_bot.translate import TYPED_END
from bot.discord_bot.wording import LIMIT, Wording
from bot.service.own_data import Shown
from bot.service.records import Record
from bot.service.reports import OwnReport
from classifiers.verdict import Label

ERASE: Final = "erase"
SURE: Final = "sure"
_TIME: Final = re.compile(r"<t:(\d+):\w>")
Other: TypeAlias = tuple[str, str]
"""What is on record besides decisions: a line about it, and the words that are kept of it."""

MINUTE: Final = "%Y-%m-%d %H:%M"
DAY: Final = "%Y-%m-%d"

SHARE: Final = 0.5
"""A label with this score is named where nobody was asked about one."""


class OwnDataButton(PlainButton, template=r"k1m:(?P<what>erase|sure)"):
    """A button under what is on record. Whose it is, is who presses it."""

    prefix = "k1m"
    styles: ClassVar = {SURE: discord.ButtonStyle.danger}

    async def callback(self, interaction: Interaction) -> None:
        """Ask whether they are sure, or erase."""
        async with answering(interaction):
            community, author = _whose(interaction)
            await interaction.response.defer()
            parts, locale = parts_of(interaction), locale_of(interaction)
            if self.what == ERASE:
                said = parts.wording.say(locale, "discord-mine-sure")
                view = _view(parts, locale, SURE)
                await interaction.edit_original_response(content=said, view=view, attachments=[])
                return
            count = await parts.own.erase(community, author)
            count += await parts.reports.erase(community, author)
            count += await parts.challenges.erase(community, author)
            count += await parts.reminding.erase(community, author)
            done = parts.wording.say(locale, "discord-mine-erased", n=count)
            await _show(interaction, parts, done=done)


async def own_data(interaction: Interaction) -> None:
    """Show what is on record about who asks."""
    async with answering(interaction):
        _whose(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        await _show(interaction, parts_of(interaction))


def _whose(interaction: Interaction) -> tuple[CommunityId, AuthorId]:
    """Where and who somebody is. Raises `BadInputError` outside of a server."""
    if interaction.guild_id is None:
        raise BadInputError("discord-no-server")
    return community_id(interaction.guild_id), author_id(interaction.user.id)


async def _show(interaction: Interaction, parts: Parts, *, done: str = "") -> None:
    community, author = _whose(interaction)
    wording, locale = parts.wording, locale_of(interaction)
    found = await parts.own.look(community, author)
    standing = await parts.app.store.standing(community, author, mode=Mode.NUDGE)
    reports = await parts.reports.own(community, author)
    pardons = await parts.app.store.pardons(community, author)
    entries = await parts.challenges.own(community, author)
    reminders = await parts.reminding.own(community, author)
    others = [
        *_pardons(pardons, wording, locale),
        *_reports(reports, wording, locale),
        *_entries(entries, wording, locale),
        *((wording.say(locale, "reminder-own", n=len(reminders)), ""),) * bool(reminders),
    ]
    head = [done] if done else []
    head.append(wording.say(locale, f"discord-mine-{'head' if found or others else 'nothing'}"))
    if standing.fewer:
        head.append(wording.say(locale, "discord-mine-fewer"))
    lines = [*_lines(found, wording, locale), *(f"- {line}" for line, _ in others)]
    text = _fitted("\n".join(head), lines, wording, locale)
    erasable = bool(reports or entries or reminders) or any(shown.erasable for shown in found)
    await interaction.edit_original_response(
        content=text,
        view=_view(parts, locale, ERASE) if erasable else None,
        attachments=[_file(found, others, wording, locale)] if lines else [],
    )
    for own in reports:
        outcome = outcome_for(own.case)
        if own.missed and outcome is not None and own_line(wording, locale, own) in text:
            await parts.app.store.report_told(own.case.id, author, outcome)


def _reports(found: Sequence[OwnReport], wording: Wording, locale: str) -> Iterator[Other]:
    """What somebody has reported, what became of it, and what they said."""
    for own in found:
        yield own_line(wording, locale, own), own.report.what


def _pardons(found: Sequence[Pardon], wording: Wording, locale: str) -> Iterator[Other]:
    """That what had counted counts no more, or again, and why."""
    for pardon in found:
        name = f"discord-mine-pardon{'' if pardon.stands else '-undone'}"
        yield wording.say(locale, name, at=f"<t:{int(pardon.at.timestamp())}:f>"), pardon.why


def _entries(found: Sequence[Entry], wording: Wording, locale: str) -> Iterator[Other]:
    """What somebody has sent in for a challenge."""
    for entry in found:
        at = f"<t:{int(entry.sent_at.timestamp())}:f>"
        yield wording.say(locale, f"challenge-own-{entry.state}", at=at), entry.text or ""


def _view(parts: Parts, locale: str, what: str) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    view.add_item(OwnDataButton(what, parts.wording.say(locale, f"discord-mine-{what}-button")))
    return view


def _fitted(head: str, lines: Sequence[str], wording: Wording, locale: str) -> str:
    """The head, and as many lines as there is room for."""
    kept = [head]
    for number, line in enumerate(lines):
        more = wording.say(locale, "discord-mine-more", n=len(lines) - number)
        if len("\n".join([*kept, line, more])) > LIMIT:
            return "\n".join([*kept, more])
        kept.append(line)
    return "\n".join(kept)


def _lines(found: Sequence[Shown], wording: Wording, locale: str) -> Iterator[str]:
    for shown in found:
        record = shown.own.record
        style = "D" if _reported(record) else "f"
        at = f"<t:{int(record.decision.decided_at.timestamp())}:{style}>"
        until = "" if shown.until is None else f"<t:{int(shown.until.timestamp())}:D>"
        yield f"- {at}: {_said(shown, wording, locale, until=until)}"


def _said(shown: Shown, wording: Wording, locale: str, *, until: str) -> str:
    """One decision: what it was about, what was done, and whether it can be erased."""
    facts = [wording.say(locale, f"discord-mine-{fact}") for fact in _facts(shown)]
    if (label := _label(shown)) is not None:
        facts.insert(0, wording.label(locale, label))
    if shown.stays is None:
        return ", ".join(facts)
    stays = wording.say(locale, f"discord-mine-stays-{shown.stays}", until=until)
    return f"{', '.join(facts)}. {stays}"


def _facts(shown: Shown) -> Iterator[str]:
    record, case = shown.own.record, shown.own.case
    if record.decision.rules_version in {AUTOMOD, *PAST}:
        yield "blocked" if record.decision.rules_version == AUTOMOD else "past"
    elif by_people(record):
        yield "reported" if _reported(record) else "warned"
    elif record.decision.mode is Mode.OBSERVE:
        yield "observed"
    else:
        if record.decision.the(Nudge) is not None:
            yield "asked"
        if record.decision.the(Hold) is not None:
            yield "held"
    if record.answer is not None:
        yield f"answer-{record.answer}"
    if shown.own.strike:
        yield "strike"
    if case is not None:
        people = by_people(record) and _STATES[case] in {"upheld", "overturned"}
        yield f"case-{_STATES[case]}{'-people' if people else ''}"
    yield "words" if record.text is not None else "no-words"


def _reported(record: Record) -> bool:
    """Whether it is on record because somebody reported it. Of that its author sees the day alone:
    the minute may tell who it was.
    """
    decision = record.decision
    people = by_people(record) and decision.rules_version == PEOPLE
    return people and decision.the(Escalate) is not None


_STATES: Final = {
    CaseState.OPEN: "open",
    CaseState.TAKEN: "open",
    CaseState.UPHELD: "upheld",
    CaseState.OVERTURNED: "overturned",
    CaseState.APPEALED: "appealed",
    CaseState.APPEAL_TAKEN: "appealed",
    CaseState.CLOSED: "upheld",
}


def _label(shown: Shown) -> Label | None:
    """What a decision was about, as far as it can be said in one word."""
    record = shown.own.record
    nudge = record.decision.the(Nudge)
    if nudge is not None:
        return nudge.label
    strongest = max(record.scores, key=lambda label: record.scores[label], default=None)
    return strongest if strongest and record.scores[strongest] >= SHARE else None


def _file(
    found: Sequence[Shown], others: Sequence[Other], wording: Wording, locale: str
) -> discord.File:
    """All of it, with the words that are still kept."""
    pieces = []
    for shown in found:
        record = shown.own.record
        at = f"{record.decision.decided_at:{DAY if _reported(record) else MINUTE}} UTC"
        until = "" if shown.until is None else f"{shown.until:%Y-%m-%d}"
        said = _said(shown, wording, locale, until=until)
        words = (record.text or "").replace(TYPED_END, "")
        pieces.append("\n".join(part for part in (f"{at}: {said}", words) if part))
    for line, words in others:
        pieces.append("\n".join(part for part in (_written_out(line), words) if part))
    return discord.File(io.BytesIO("\n\n".join(pieces).encode()), filename="my-data.txt")


def _written_out(line: str) -> str:
    """A line as it is read outside of Discord, with its times in words."""
    return _TIME.sub(
        lambda found: f"{datetime.fromtimestamp(int(found[1]), UTC):%Y-%m-%d %H:%M} UTC", line
    )
