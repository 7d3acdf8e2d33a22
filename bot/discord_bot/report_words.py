"""What moderators and who reported something read about reports. Nothing is sent here."""

from typing import Final

from bot.core.case import AUTOMOD, BY_PEOPLE, PAST, REPORTED_PERSON, WARNED, Case
from bot.core.decision import Mode
from bot.core.reported import PEOPLE, outcome_for
from bot.discord_bot.desk_settings import desk_settings
from bot.discord_bot.ids import number_of, ref_of
from bot.discord_bot.parts import Parts
from bot.discord_bot.wording import Wording, spoiler
from bot.service.records import Record
from bot.service.reports import OwnReport

DIFFERS: Final = frozenset({"uphold", "overturn", "upheld", "overturned", "closed"})
"""Steps and states that speak of who was right."""


def by_people(record: Record | None) -> bool:
    """Whether a person decided something, and no model."""
    return record is not None and record.decision.model == PEOPLE


def worded(wording: Wording, locale: str, name: str, case: Case, **facts: str) -> str:
    """A sentence about the state of a case, a step or a button: of what people brought up nobody
    says that "the bot" was right.
    """
    people = case.why in BY_PEOPLE and name.rpartition("-")[2] in DIFFERS
    return wording.say(locale, f"{name}-people" if people else name, **facts)


def headline(wording: Wording, locale: str, case: Case, *, where: str, link: str) -> str:
    """The first line of a card."""
    who = wording.person(locale, case.author)
    if case.why in {REPORTED_PERSON, WARNED, AUTOMOD}:
        return wording.say(
            locale, f"discord-card-{case.why.replace('_', '-')}", who=who, where=where
        )
    if case.why in PAST:
        at = f"<t:{int(case.opened_at.timestamp())}:f>"
        return wording.say(locale, "discord-card-past", who=who, at=at)
    urgent = "yes" if case.urgent else "no"
    nick = ref_of(case.comment).nick
    where = where if nick is None else f"<@{nick}>"
    shown = {"urgent": urgent, "link": link, "nick": "no" if nick is None else "yes"}
    return wording.say(locale, "discord-card", who=who, where=where, **shown)


async def stands(parts: Parts, case: Case, locale: str) -> tuple[str, ...]:
    """How the author of a case stands."""
    rules = await parts.app.steering.rules(case.community)
    standing = await parts.app.store.standing(case.community, case.author, mode=Mode.NUDGE)
    weight = standing.weight(now=parts.app.clock.now(), half_life=rules.half_life)
    n = len(standing.strikes)
    return (parts.wording.say(locale, "discord-card-strikes", n=n, weight=round(weight, 1)),)


async def how_many(parts: Parts, case: Case, locale: str) -> str:
    """How many people have reported it; nothing if nobody has."""
    n = len(await parts.reports.of(case.id))
    return parts.wording.say(locale, "discord-card-reports", n=n) if n else ""


async def reports_said(parts: Parts, case: Case, locale: str) -> str:
    """What was said with the reports, behind spoilers; with names only where the community has
    chosen so, and only of those who knew that when they reported it.
    """
    since = (await desk_settings(parts, case.community)).named_since
    lines = []
    for report in await parts.reports.of(case.id):
        named = since is not None and report.at >= since
        at = f"<t:{int(report.at.timestamp())}:R>"
        if named:
            who = f"<@{number_of(report.by)}>"
            lines.append(parts.wording.say(locale, "discord-report-by", who=who, at=at))
        else:
            lines.append(parts.wording.say(locale, "discord-report-at", at=at))
        if report.what:
            lines.append(spoiler(report.what))
    track = await parts.reports.track(case.id) if lines else None
    if track is not None and track.says_something:
        lines.append(
            parts.wording.say(
                locale, "discord-report-track", decided=track.decided, fine=track.fine
            )
        )
    return "\n".join(lines)


def own_line(wording: Wording, locale: str, own: OwnReport) -> str:
    """What became of one's own report."""
    name = f"discord-reported-{outcome_for(own.case) or 'open'}"
    return wording.say(locale, name, at=f"<t:{int(own.report.at.timestamp())}:f>")
