"""What is on record about somebody in one server, gathered for `bot.discord_bot.own_data`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeAlias

from bot.core.actions import Escalate
from bot.core.case import CaseState
from bot.core.challenge import Entry
from bot.core.choice import Choice
from bot.core.comment import AuthorId, CommunityId
from bot.core.decision import Mode
from bot.core.pardon import Pardon
from bot.core.reported import PEOPLE
from bot.discord_bot.ids import DOOR
from bot.discord_bot.parts import Parts
from bot.discord_bot.report_words import by_people, own_line
from bot.discord_bot.wording import Wording
from bot.service.own_data import Shown
from bot.service.own_languages import Spoken
from bot.service.records import Record
from bot.service.reports import OwnReport

UNDECIDED: Final = frozenset({CaseState.OPEN, CaseState.TAKEN})

Other: TypeAlias = tuple[str, str]
"""What is on record besides decisions: a line about it, and the words that are kept of it."""


@dataclass(frozen=True, slots=True)
class Mine:
    """What is on record about who asks in one server.

    ``fewer``: they asked for fewer notes. ``until``: when it is erased at the latest, of a server
    that removed the bot.
    """

    community: CommunityId
    found: Sequence[Shown]
    others: Sequence[Other]
    reports: Sequence[OwnReport]
    erasable: bool
    fewer: bool
    until: datetime | None = None


async def gather(
    parts: Parts,
    community: CommunityId,
    author: AuthorId,
    locale: str,
    *,
    until: datetime | None = None,
) -> Mine:
    """All of it, in the words of a language."""
    wording = parts.wording
    looked = await parts.own.look(community, author)
    found = [as_before(shown) for shown in looked if not withheld(shown)]
    standing = await parts.app.store.standing(community, author, mode=Mode.NUDGE)
    reports = await parts.reports.own(community, author)
    pardons = await parts.app.store.pardons(community, author)
    entries = await parts.challenges.own(community, author)
    reminders = await parts.reminding.own(community, author)
    spoken = await parts.own_languages.look(community, author)
    others = [
        *_pardons(pardons, wording, locale),
        *_reports(reports, wording, locale),
        *_entries(entries, wording, locale),
        *((wording.say(locale, "reminder-own", n=len(reminders)), ""),) * bool(reminders),
        *_language(spoken, wording, locale),
    ]
    besides = bool(reports or entries or reminders or spoken)
    erasable = besides or any(shown.erasable for shown in found)
    return Mine(community, found, others, reports, erasable, standing.fewer, until)


def withheld(shown: Shown) -> bool:
    """Whether it is not shown yet: somebody asked the moderators to look at it, and nobody has
    decided. Else who is frightened could not ask for help without their asking being read by whom
    they fear. What is decided is shown, and that open matters may not be is said to everybody.
    """
    return reported(shown.own.record) and shown.own.case in UNDECIDED


def as_before(shown: Shown) -> Shown:
    """What the bot decided, as its author saw it before somebody reported it: without the case that
    came of the report alone, as long as nobody has decided. A case that the bot called for, or the
    author themselves, is no secret.
    """
    record = shown.own.record
    known = record.decision.the(Escalate) is not None or record.answer is Choice.MISTAKE
    if known or by_people(record) or shown.own.case not in UNDECIDED:
        return shown
    return shown.otherwise or shown


def reported(record: Record) -> bool:
    """Whether it is on record because somebody reported it. Of that its author sees the day alone:
    the minute may tell who it was.
    """
    decision = record.decision
    people = by_people(record) and decision.rules_version == PEOPLE
    return people and decision.the(Escalate) is not None


async def elsewhere(parts: Parts, author: AuthorId, locale: str) -> list[Mine]:
    """The same for servers that removed the bot: nobody can ask for it there any more."""
    store = parts.app.store
    return [
        await gather(parts, community, author, locale, until=left_at + store.grace)
        for community, left_at in await store.left_with(author)
        if community.startswith(f"{DOOR}:")
    ]


async def erase(parts: Parts, community: CommunityId, author: AuthorId) -> int:
    """Erase what somebody may erase of it; returns how many entries that were."""
    count = await parts.own.erase(community, author)
    count += await parts.reports.erase(community, author)
    count += await parts.challenges.erase(community, author)
    count += await parts.reminding.erase(community, author)
    return count + await parts.own_languages.erase(community, author)


def _reports(found: Sequence[OwnReport], wording: Wording, locale: str) -> Iterator[Other]:
    """What somebody has reported, what became of it, and what they said."""
    for own in found:
        yield own_line(wording, locale, own), own.report.what


def _pardons(found: Sequence[Pardon], wording: Wording, locale: str) -> Iterator[Other]:
    """That what had counted counts no more, or again, and why."""
    for pardon in found:
        name = f"discord-mine-pardon{'' if pardon.stands else '-undone'}"
        yield wording.say(locale, name, at=f"<t:{int(pardon.at.timestamp())}:f>"), pardon.why


def _language(spoken: Spoken | None, wording: Wording, locale: str) -> Iterator[Other]:
    """In which language somebody is written to."""
    if spoken is not None:
        language = wording.say(locale, f"campaign-language-{spoken.language}")
        at = f"<t:{int(spoken.day.timestamp())}:D>"
        yield wording.say(locale, "discord-mine-language", language=language, at=at), ""


def _entries(found: Sequence[Entry], wording: Wording, locale: str) -> Iterator[Other]:
    """What somebody has sent in for a challenge."""
    for entry in found:
        at = f"<t:{int(entry.sent_at.timestamp())}:f>"
        yield wording.say(locale, f"challenge-own-{entry.state}", at=at), entry.text or ""
