"""What managers read about a campaign. Nothing is changed here."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.core.campaign import SCHEDULE, Campaign, CampaignEvent, CampaignState
from bot.core.campaign_version import Version, Wording, wording_for
from bot.core.comment import CommunityId
from bot.core.errors import BadInputError
from bot.core.schedule import Occasion, Why, occasions
from bot.discord_bot.ids import number_of
from bot.discord_bot.parts import Parts
from bot.discord_bot.telling import whom
from bot.discord_bot.wording import LIMIT, plain
from bot.service.campaign_ports import SlotRecord, SlotState
from bot.service.campaigning import Campaigning

LANGUAGES: Final = ("en", "it", "fr", "nl", "de", "es", "pt", "pl")
"""Those in which the campaign that we ship is written."""

SHOWN: Final = 12
"""Posts, or steps, on one screen: the next ones, or the last."""

REASONS: Final = frozenset(
    {
        "campaign-may-not-read",
        "campaign-may-not-post",
        "campaign-no-picture",
        "campaign-find-timeout",
    }
)
"""Errors that history has words of its own for."""


def campaigning(parts: Parts) -> Campaigning:
    """The use cases of managers."""
    return Campaigning(parts.app.store, parts.app.content, parts.app.clock)


async def listed(parts: Parts, locale: str, community: CommunityId) -> str:
    """All campaigns that there are, and where each stands here."""
    say = parts.wording.say
    here = {one.name: one for one in reversed(await parts.app.store.campaigns(community))}
    lines = [say(locale, "campaign-list-head")]
    work = campaigning(parts)
    for name in await work.known(community):
        run = here.get(name)
        state = "none" if run is None else str(run.state)
        about = await work.about(run, locale) if run else parts.app.content.text(name, locale)
        stands = say(locale, f"campaign-state-{state}")
        lines.append(
            say(locale, "campaign-list-line", title=about.title, called=name, state=stands)
        )
    return _fitted(lines)


async def shown(parts: Parts, locale: str, campaign: Campaign) -> str:
    """One campaign: what it is, where it stands, what comes next."""
    say, work = parts.wording.say, campaigning(parts)
    version, habits = await work.version(campaign), await work.habits(campaign.community)
    text = await work.about(campaign, locale)
    records = await parts.app.store.slots(campaign.id)
    planned = await work.planned(campaign)
    coming = _coming(parts, campaign, planned)
    state = say(locale, f"campaign-state-{campaign.state}")
    lines = [
        say(locale, "campaign-show-head", title=text.title, state=state),
        text.body.strip(),
        say(
            locale,
            "campaign-show-plan",
            channel=f"<#{number_of(version.plan.place)}>",
            language=language(parts, locale, version.plan.locale),
            zone=habits.zone,
            start=version.plan.start.isoformat(),
            quiet=f"{habits.quiet_from:%H:%M}–{habits.quiet_to:%H:%M}",
            most=habits.per_day,
        ),
        say(
            locale,
            "campaign-show-by",
            who=whom(campaign.author, parts.wording, locale),
            version=campaign.version,
        ),
        say(
            locale,
            "campaign-show-done",
            posted=_count(records, SlotState.POSTED),
            skipped=_count(records, SlotState.SKIPPED),
            total=len(planned),
        ),
    ]
    if coming:
        lines.append(say(locale, "campaign-show-next", at=_at(coming[0].opens)))
    return _fitted(lines)


def language(parts: Parts, locale: str, spoken: str) -> str:
    """What a language is called; its code, where it is none of those that we ship."""
    name = f"campaign-language-{spoken}"
    return parts.wording.say(locale, name) if spoken in LANGUAGES else spoken


async def calendar(parts: Parts, locale: str, campaign: Campaign) -> str:
    """The next posts, with when each is due by the clock of who reads it."""
    say, work = parts.wording.say, campaigning(parts)
    version = await work.version(campaign)
    coming = _coming(parts, campaign, await work.planned(campaign))
    title = (await work.about(campaign, locale)).title
    lines = [say(locale, "campaign-calendar-head", title=title, n=len(coming))]
    for one in coming[:SHOWN]:
        name = plain(version.words[one.text].title)
        lines.append(
            say(locale, "campaign-calendar-line", at=_at(one.opens), day=one.day, title=name)
        )
    if len(coming) > SHOWN:
        lines.append(say(locale, "campaign-calendar-more", n=len(coming) - SHOWN))
    return _fitted(lines)


async def history(parts: Parts, locale: str, campaign: Campaign) -> str:
    """Who did what with a campaign, and what became of its last posts."""
    say = parts.wording.say
    title = (await campaigning(parts).about(campaign, locale)).title
    lines = [say(locale, "campaign-history-head", title=title)]
    lines.append(_step(parts, locale, campaign, -1))
    lines += [
        _step(parts, locale, campaign, number)
        for number in range(campaign.step_count)
        if number >= campaign.step_count - SHOWN
    ]
    records = await parts.app.store.slots(campaign.id)
    words = (await campaigning(parts).version(campaign)).words
    for record in records[-SHOWN:]:
        lines.append(_record(parts, locale, record, words[record.text]))
    return _fitted(lines, drop=1)


async def preview(parts: Parts, campaign: Campaign, version: Version, day: int) -> list[Wording]:
    """What is posted on a day of a campaign, in exactly the words of the post.

    Raises `BadInputError` (``campaign-no-day``) if nothing is planned for that day.
    """
    habits = await campaigning(parts).habits(campaign.community)
    planned = occasions(campaign.id, version.plan, habits)
    found = [one for one in planned if one.day == day]
    words = [wording_for(one, version.words) for one in found if one.on == found[0].on]
    posts = [each for each in words if isinstance(each, Wording)]
    if not posts:
        raise BadInputError("campaign-no-day", day=day, days=version.plan.calendar.days)
    return posts


def _step(parts: Parts, locale: str, campaign: Campaign, number: int) -> str:
    """One line about a step; -1 is that it was put forward."""
    say = parts.wording.say
    first = number < 0
    step = None if first else campaign.steps[number]
    by = step.by if step else _first_author(campaign)
    event = say(locale, f"campaign-event-{step.event}" if step else "campaign-event-propose")
    schedule = say(locale, "campaign-the-schedule")
    who = schedule if by == SCHEDULE else whom(by, parts.wording, locale)
    at = _at(step.at if step else campaign.created_at)
    line = say(locale, "campaign-history-step", at=at, who=who, event=event)
    return f"{line} “{plain(step.note)}”" if step and step.note else line


def _first_author(campaign: Campaign) -> str:
    """Who put a campaign forward, as far as its steps show."""
    revised = any(step.event is CampaignEvent.REVISE for step in campaign.steps)
    return "" if revised else campaign.author


def _record(parts: Parts, locale: str, record: SlotRecord, wording: Wording) -> str:
    say = parts.wording.say
    why = record.why if record.why in {*Why, *REASONS} else "other"
    return say(
        locale,
        f"campaign-slot-{record.state}",
        at=_at(record.at),
        title=plain(wording.title),
        why=say(locale, f"campaign-why-{why}"),
    )


def _coming(parts: Parts, campaign: Campaign, planned: Sequence[Occasion]) -> list[Occasion]:
    """What is still to be posted; nothing of what is over."""
    over, now = campaign.state is CampaignState.ENDED, parts.app.clock.now()
    return [] if over else [one for one in planned if one.opens > now]


def _count(records: Sequence[SlotRecord], state: SlotState) -> int:
    return sum(record.state is state for record in records)


def _at(moment: datetime) -> str:
    """A time that Discord shows by the clock of who reads it."""
    return f"<t:{int(moment.timestamp())}:f>"


def _fitted(lines: Sequence[str], *, drop: int = -1) -> str:
    """Lines that fit into one message; the last ones, or those at ``drop``, are left out where they
    do not.
    """
    kept = list(lines)
    while len("\n".join(kept)) > LIMIT and len(kept) > 1:
        kept.pop(drop)
    return "\n".join(kept)
