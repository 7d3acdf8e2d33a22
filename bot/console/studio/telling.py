"""Campaigns in words: the same sentences as on Discord, with times by the community's clock."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from babel.dates import format_datetime

from bot.console.desk.telling import Telling
from bot.core.campaign import SCHEDULE, Campaign, CampaignEvent, CampaignStep
from bot.core.campaign_version import Version
from bot.core.comment import PlaceId
from bot.core.habits import Habits
from bot.core.schedule import Why
from bot.service.campaign_ports import SlotRecord, SlotState
from bot.words import locales

REASONS: Final = frozenset(
    {
        "campaign-may-not-read",
        "campaign-may-not-post",
        "campaign-no-picture",
        "campaign-find-timeout",
    }
)
"""Errors that history has words of its own for."""

_CHANNEL: Final = re.compile(r"discord:(\d{1,20})", re.ASCII)


@dataclass(frozen=True, slots=True)
class StudioTelling:
    """Says things about the campaigns of a community, whose ``habits`` say by which clock."""

    about: Telling
    habits: Habits

    def when(self, at: datetime) -> str:
        """A point in time, by the clocks of the community."""
        locale = self.about.words.locale.replace("-", "_")
        return str(format_datetime(self.habits.local(at), "short", locale=locale))

    def who(self, by: str) -> str:
        """Who took a step."""
        if by == SCHEDULE:
            return self.about.words.say("campaign-the-schedule")
        return self.about.person(by) if by else self.about.words.say("discord-somebody")

    def language(self, spoken: str) -> str:
        """What a language is called; its code, where it is none of ours."""
        known = spoken in locales()
        return self.about.words.say(f"campaign-language-{spoken}") if known else spoken

    def state(self, campaign: Campaign | None) -> str:
        """Where a campaign stands; None for one that was never put forward."""
        state = "none" if campaign is None else campaign.state.value
        return self.about.words.say(f"campaign-state-{state}")

    def plan(self, version: Version) -> str:
        """What is posted when, where and in which language."""
        habits = self.habits
        return self.about.words.say(
            "campaign-show-plan",
            channel=channel(version.plan.place),
            language=self.language(version.plan.locale),
            zone=habits.zone,
            start=version.plan.start.isoformat(),
            quiet=f"{habits.quiet_from:%H:%M}–{habits.quiet_to:%H:%M}",
            most=habits.per_day,
        )

    def became(self, record: SlotRecord) -> str:
        """What became of a post, and why it was left out if it was."""
        if record.state is not SlotState.SKIPPED:
            return self.about.words.say(f"console-studio-became-{record.state.value}")
        why = record.why if record.why in {*Why, *REASONS} else "other"
        said = self.about.words.say(f"campaign-why-{why}")
        return self.about.words.say("console-studio-became-skipped", why=said)

    def steps(self, campaign: Campaign) -> list[tuple[str, str]]:
        """Who did what with a campaign, newest first, each with their note."""
        revised = any(step.event is CampaignEvent.REVISE for step in campaign.steps)
        first = "" if revised else campaign.author
        found = [(self._step(campaign.created_at, first, "propose"), "")]
        found += [(self._taken(step), step.note) for step in campaign.steps]
        return found[::-1]

    def _taken(self, step: CampaignStep) -> str:
        return self._step(step.at, step.by, step.event.value)

    def _step(self, at: datetime, by: str, event: str) -> str:
        said = self.about.words.say(f"campaign-event-{event}")
        return self.about.words.say(
            "campaign-history-step", at=self.when(at), who=self.who(by), event=said
        )


def channel(place: PlaceId) -> str:
    """What a channel is called here, where nobody knows its name."""
    found = _CHANNEL.fullmatch(place)
    return f"#{found[1]}" if found else place
