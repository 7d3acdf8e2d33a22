"""``/my-data``: what is on record about who asks, on this server and on those that removed the bot,
and a way to erase it.

Only who asks sees it, and it is about nobody else.
"""

import io
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import ClassVar, Final

import discord

from bot.core.actions import Hold, Nudge
from bot.core.case import AUTOMOD, PAST, CaseState
from bot.core.comment import AuthorId, CommunityId
from bot.core.decision import Mode
from bot.core.reported import outcome_for
from bot.discord_bot.answering import answering, locale_of
from bot.discord_bot.ids import author_id, community_id
from bot.discord_bot.own_gathering import Mine, elsewhere, erase, gather, reported
from bot.discord_bot.parts import Interaction, Parts, parts_of
from bot.discord_bot.plain_buttons import PlainButton
from bot.discord_bot.report_words import by_people, own_line
from bot.discord_bot.translate import TYPED_END
from bot.discord_bot.wording import LIMIT, Wording
from bot.service.own_data import Shown
from classifiers.verdict import Label

ERASE: Final = "erase"
SURE: Final = "sure"
ELSEWHERE: Final = "elsewhere"
EVERYWHERE: Final = "everywhere"
ASKED: Final = {ERASE: SURE, ELSEWHERE: EVERYWHERE}
"""Buttons that ask once more, and the one that does it. The latter two are about all servers that
removed the bot.
"""

_TIME: Final = re.compile(r"<t:(\d+):(\w)>")
MINUTE: Final = "%Y-%m-%d %H:%M"
DAY: Final = "%Y-%m-%d"

SHARE: Final = 0.5
"""A label with this score is named where nobody was asked about one."""


class OwnDataButton(PlainButton, template=r"k1m:(?P<what>erase|sure|elsewhere|everywhere)"):
    """A button under what is on record. Whose it is, is who presses it."""

    prefix = "k1m"
    styles: ClassVar = {
        SURE: discord.ButtonStyle.danger, EVERYWHERE: discord.ButtonStyle.danger
    }  # fmt: skip

    async def callback(self, interaction: Interaction) -> None:
        """Ask whether they are sure, or erase."""
        async with answering(interaction, learns=False):
            community, author = _whose(interaction)
            await interaction.response.defer()
            parts, locale = parts_of(interaction), locale_of(interaction)
            if self.what in ASKED:
                said = parts.wording.say(locale, "discord-mine-sure")
                view = _view(parts, locale, ASKED[self.what])
                await interaction.edit_original_response(content=said, view=view, attachments=[])
                return
            if self.what == EVERYWHERE:
                places = [mine.community for mine in await elsewhere(parts, author, locale)]
            else:
                places = [community] if community else []
            count = sum([await erase(parts, place, author) for place in places])
            done = parts.wording.say(locale, "discord-mine-erased", n=count)
            await _show(interaction, parts, done=done)


async def own_data(interaction: Interaction) -> None:
    """Show what is on record about who asks. That they asked puts nothing more on it."""
    async with answering(interaction, learns=False):
        await interaction.response.defer(ephemeral=True, thinking=True)
        await _show(interaction, parts_of(interaction))


def _whose(interaction: Interaction) -> tuple[CommunityId | None, AuthorId]:
    """Where and who somebody is; no server where they write to the bot itself."""
    guild = interaction.guild_id
    return None if guild is None else community_id(guild), author_id(interaction.user.id)


async def _show(interaction: Interaction, parts: Parts, *, done: str = "") -> None:
    community, author = _whose(interaction)
    wording, locale = parts.wording, locale_of(interaction)
    here = await gather(parts, community, author, locale) if community else None
    away = await elsewhere(parts, author, locale)
    everything = [*([here] if here else []), *away]
    head = [done] if done else []
    head.append(wording.say(locale, _head(here, away)))
    head.append(wording.say(locale, "discord-mine-open"))
    if here is not None and here.fewer:
        head.append(wording.say(locale, "discord-mine-fewer"))
    lines = [line for mine in everything for line in _of_one(mine, wording, locale)]
    text = _fitted("\n".join(head), lines, wording, locale)
    buttons = [ERASE] if here and here.erasable else []
    buttons += [ELSEWHERE] if any(mine.erasable for mine in away) else []
    await interaction.edit_original_response(
        content=text,
        view=_view(parts, locale, *buttons) if buttons else None,
        attachments=[_file(everything, wording, locale)] if lines else [],
    )
    for own in (own for mine in everything for own in mine.reports):
        outcome = outcome_for(own.case)
        if own.missed and outcome is not None and own_line(wording, locale, own) in text:
            await parts.app.store.report_told(own.case.id, author, outcome)


def _head(here: Mine | None, away: Sequence[Mine]) -> str:
    """The name of what is said first."""
    if here is None:
        return f"discord-mine-direct{'' if away else '-nothing'}"
    return f"discord-mine-{'head' if here.found or here.others else 'nothing'}"


def _of_one(mine: Mine, wording: Wording, locale: str) -> Iterator[str]:
    """A line for each thing that is on record in one server."""
    if mine.until is not None:
        until = f"<t:{int(mine.until.timestamp())}:f>"
        yield wording.say(locale, "discord-mine-elsewhere", until=until)
    yield from _lines(mine.found, wording, locale)
    yield from (f"- {line}" for line, _ in mine.others)


def _view(parts: Parts, locale: str, *buttons: str) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    for what in buttons:
        name = f"discord-mine-{SURE if what == EVERYWHERE else what}-button"
        view.add_item(OwnDataButton(what, parts.wording.say(locale, name)))
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
        style = "D" if reported(record) else "f"
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
        yield "reported" if reported(record) else "warned"
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


def _file(everything: Sequence[Mine], wording: Wording, locale: str) -> discord.File:
    """All of it, with the words that are still kept."""
    pieces = [piece for mine in everything for piece in _written(mine, wording, locale)]
    return discord.File(io.BytesIO("\n\n".join(pieces).encode()), filename="my-data.txt")


def _written(mine: Mine, wording: Wording, locale: str) -> Iterator[str]:
    if mine.until is not None:
        until = f"{mine.until:{MINUTE}} UTC"
        yield wording.say(locale, "discord-mine-elsewhere", until=until)
    for shown in mine.found:
        record = shown.own.record
        at = f"{record.decision.decided_at:{DAY if reported(record) else MINUTE}} UTC"
        until = "" if shown.until is None else f"{shown.until:%Y-%m-%d}"
        said = _said(shown, wording, locale, until=until)
        words = (record.text or "").replace(TYPED_END, "")
        yield "\n".join(part for part in (f"{at}: {said}", words) if part)
    for line, words in mine.others:
        yield "\n".join(part for part in (_written_out(line), words) if part)


def _written_out(line: str) -> str:
    """A line as it is read outside of Discord, with its times in words."""

    def in_words(found: re.Match[str]) -> str:
        at = datetime.fromtimestamp(int(found[1]), UTC)
        return f"{at:{DAY}}" if found[2] == "D" else f"{at:{MINUTE}} UTC"

    return _TIME.sub(in_words, line)
