"""The life of a campaign as a table of steps; what is not in the table cannot happen. Pure.

Whoever wrote a version neither reviews nor approves it. Where there is nobody else who could, its
author may vouch for it, which stands on record as what it is. What belongs to the clock (that it
begins, that it is over) is done by the schedule, and by nobody else.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NewType

from bot.core.comment import CommunityId
from bot.core.errors import IllegalStepError
from bot.core.signed import check_signed

CampaignId = NewType("CampaignId", str)
"""``<community>/<name>/<number>``: the same campaign may run in a community once more."""

SCHEDULE: Final = "kindness:schedule"
"""Who begins and finishes campaigns."""


class CampaignState(StrEnum):
    """Where a campaign stands."""

    DRAFT = "draft"
    REVIEWED = "reviewed"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    LIVE = "live"
    PAUSED = "paused"
    ENDED = "ended"


class CampaignEvent(StrEnum):
    """What somebody does with a campaign."""

    REVISE = "revise"
    REVIEW = "review"
    RETURN = "return"
    APPROVE = "approve"
    VOUCH = "vouch"
    """Its author lets it run unread, because nobody else there could read it."""
    SCHEDULE = "schedule"
    BEGIN = "begin"
    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"
    FINISH = "finish"


_S, _E = CampaignState, CampaignEvent

STEPS: Final[Mapping[tuple[CampaignState, CampaignEvent], CampaignState]] = MappingProxyType(
    {
        (_S.DRAFT, _E.REVISE): _S.DRAFT,
        (_S.DRAFT, _E.REVIEW): _S.REVIEWED,
        (_S.DRAFT, _E.VOUCH): _S.APPROVED,
        (_S.DRAFT, _E.STOP): _S.ENDED,
        (_S.REVIEWED, _E.REVISE): _S.DRAFT,
        (_S.REVIEWED, _E.RETURN): _S.DRAFT,
        (_S.REVIEWED, _E.APPROVE): _S.APPROVED,
        (_S.REVIEWED, _E.VOUCH): _S.APPROVED,
        (_S.REVIEWED, _E.STOP): _S.ENDED,
        (_S.APPROVED, _E.REVISE): _S.DRAFT,
        (_S.APPROVED, _E.SCHEDULE): _S.SCHEDULED,
        (_S.APPROVED, _E.STOP): _S.ENDED,
        (_S.SCHEDULED, _E.REVISE): _S.DRAFT,
        (_S.SCHEDULED, _E.BEGIN): _S.LIVE,
        (_S.SCHEDULED, _E.PAUSE): _S.PAUSED,
        (_S.SCHEDULED, _E.STOP): _S.ENDED,
        (_S.LIVE, _E.PAUSE): _S.PAUSED,
        (_S.LIVE, _E.STOP): _S.ENDED,
        (_S.LIVE, _E.FINISH): _S.ENDED,
        (_S.PAUSED, _E.RESUME): _S.LIVE,
        (_S.PAUSED, _E.STOP): _S.ENDED,
        (_S.PAUSED, _E.FINISH): _S.ENDED,
    }
)
"""What was posted cannot be revised: a campaign that has begun is stopped, and another one made.
One that is let go on after a pause counts as begun."""

UNDER_WAY: Final = frozenset({_S.SCHEDULED, _S.LIVE, _S.PAUSED})
"""States in which the schedule has something to do."""

_BY_THE_SCHEDULE: Final = frozenset({_E.BEGIN, _E.FINISH})
_BY_SOMEBODY_ELSE: Final = frozenset({_E.REVIEW, _E.RETURN, _E.APPROVE})


@dataclass(frozen=True, slots=True)
class CampaignStep:
    """One step on record: who did what with which version, when and why."""

    event: CampaignEvent
    version: int
    by: str
    at: datetime
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse a step by nobody or at an unknown time."""
        check_signed(self.by, self.at)


@dataclass(frozen=True, slots=True)
class Campaign:
    """One run of a campaign in a community.

    ``name`` is the id of its content. ``version`` is the newest one, counted from 1, which
    ``author`` wrote. Steps are oldest first.
    """

    id: CampaignId
    community: CommunityId
    name: str
    state: CampaignState
    author: str
    version: int
    created_at: datetime
    steps: tuple[CampaignStep, ...] = ()

    @property
    def step_count(self) -> int:
        """How many steps were taken; a step is recorded only after those it was taken after."""
        return len(self.steps)


def next_campaign_state(state: CampaignState, event: CampaignEvent) -> CampaignState:
    """The state after an event.

    Raises `IllegalStepError` (``campaign-illegal-step``) when the table has no such step.
    """
    try:
        return STEPS[state, event]
    except KeyError:
        raise IllegalStepError("campaign-illegal-step", state=state, event=event) from None


def may_take(campaign: Campaign, event: CampaignEvent, by: str) -> None:
    """Return if ``by`` may take this step.

    Raises `IllegalStepError`: ``campaign-illegal-step`` if the table has no such step,
    ``campaign-own-version`` if somebody would review or approve what they wrote,
    ``campaign-not-yours`` if somebody would vouch for what another one wrote, and
    ``campaign-not-by-hand`` if a person would do what the schedule does, or the schedule anything
    else.
    """
    next_campaign_state(campaign.state, event)
    if (by == SCHEDULE) != (event in _BY_THE_SCHEDULE):
        raise IllegalStepError("campaign-not-by-hand", event=event)
    if event is CampaignEvent.VOUCH and by != campaign.author:
        raise IllegalStepError("campaign-not-yours", event=event)
    if event in _BY_SOMEBODY_ELSE and by == campaign.author:
        raise IllegalStepError("campaign-own-version", event=event)


def take_campaign_step(
    campaign: Campaign, event: CampaignEvent, *, by: str, at: datetime, note: str = ""
) -> Campaign:
    """The campaign after a step, with the step on record.

    Revising makes a new version, of which ``by`` is the author. Raises `IllegalStepError` as
    `may_take` does.
    """
    may_take(campaign, event, by)
    revised = event is CampaignEvent.REVISE
    version = campaign.version + revised
    return replace(
        campaign,
        state=next_campaign_state(campaign.state, event),
        author=by if revised else campaign.author,
        version=version,
        steps=(*campaign.steps, CampaignStep(event, version, by, at, note)),
    )
