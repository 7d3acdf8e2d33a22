"""The life of a campaign: what is in the table happens, and nothing else."""

import contextlib
from datetime import UTC, datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.campaign import (
    SCHEDULE,
    STEPS,
    Campaign,
    CampaignEvent,
    CampaignId,
    CampaignState,
    CampaignStep,
    may_take,
    take_campaign_step,
)
from bot.core.comment import CommunityId
from bot.core.errors import IllegalStepError

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ANA, BO = "ana", "bo"
E, S = CampaignEvent, CampaignState
CLOCKWORK = {E.BEGIN, E.FINISH}

events = st.sampled_from(list(CampaignEvent))
people = st.sampled_from([ANA, BO, "cleo", SCHEDULE])


def campaign(state: CampaignState = S.DRAFT, *, author: str = ANA) -> Campaign:
    return Campaign(
        CampaignId("school/kind/1"), CommunityId("school"), "kind", state, author, 1, NOON
    )


def by_whom(event: CampaignEvent) -> str:
    return SCHEDULE if event in CLOCKWORK else ANA if event is E.VOUCH else BO


def walk(start: Campaign, *steps: CampaignEvent) -> Campaign:
    for event in steps:
        start = take_campaign_step(start, event, by=by_whom(event), at=NOON)
    return start


def test_the_usual_life_leads_from_a_draft_to_the_end() -> None:
    states = []
    now = campaign()
    for event in (E.REVIEW, E.APPROVE, E.SCHEDULE, E.BEGIN, E.PAUSE, E.RESUME, E.FINISH):
        now = walk(now, event)
        states.append(now.state)

    assert states == [
        S.REVIEWED, S.APPROVED, S.SCHEDULED, S.LIVE, S.PAUSED, S.LIVE, S.ENDED,
    ]  # fmt: skip


@pytest.mark.parametrize(("state", "event"), list(product(CampaignState, CampaignEvent)))
def test_a_step_that_is_not_in_the_table_is_refused(
    state: CampaignState, event: CampaignEvent
) -> None:
    before = campaign(state)

    if (state, event) in STEPS:
        assert walk(before, event).state is STEPS[state, event]
        return
    with pytest.raises(IllegalStepError) as refused:
        walk(before, event)
    assert refused.value.code == "campaign-illegal-step"
    assert refused.value.facts == {"state": state, "event": event}


@pytest.mark.parametrize(
    ("state", "event"), [(S.DRAFT, E.REVIEW), (S.REVIEWED, E.RETURN), (S.REVIEWED, E.APPROVE)]
)
def test_nobody_reviews_or_approves_what_they_wrote(
    state: CampaignState, event: CampaignEvent
) -> None:
    with pytest.raises(IllegalStepError) as refused:
        may_take(campaign(state), event, ANA)

    assert refused.value.code == "campaign-own-version"


def test_only_its_author_vouches_for_a_version_and_it_stands_on_record() -> None:
    with pytest.raises(IllegalStepError) as refused:
        may_take(campaign(), E.VOUCH, BO)

    assert refused.value.code == "campaign-not-yours"
    vouched = walk(campaign(), E.VOUCH, E.SCHEDULE)
    assert vouched.state is S.SCHEDULED
    assert vouched.steps[0] == CampaignStep(E.VOUCH, 1, ANA, NOON)


def test_whoever_revises_a_version_becomes_its_author() -> None:
    reviewed = walk(campaign(), E.REVIEW)

    revised = take_campaign_step(reviewed, E.REVISE, by=BO, at=NOON, note="shorter")

    assert (revised.state, revised.author, revised.version) == (S.DRAFT, BO, 2)
    assert revised.steps[-1] == CampaignStep(E.REVISE, 2, BO, NOON, "shorter")
    with pytest.raises(IllegalStepError):
        may_take(revised, E.REVIEW, BO)
    may_take(revised, E.REVIEW, ANA)


@pytest.mark.parametrize(
    ("state", "event", "by"),
    [(S.SCHEDULED, E.BEGIN, BO), (S.LIVE, E.FINISH, ANA), (S.LIVE, E.PAUSE, SCHEDULE)],
)
def test_the_schedule_does_what_belongs_to_the_clock_and_nothing_else(
    state: CampaignState, event: CampaignEvent, by: str
) -> None:
    with pytest.raises(IllegalStepError) as refused:
        may_take(campaign(state), event, by)

    assert refused.value.code == "campaign-not-by-hand"


@given(st.lists(st.tuples(events, people), max_size=30))
def test_nothing_is_ever_posted_that_only_its_author_has_read_unless_they_vouch_for_it(
    steps: list[tuple[CampaignEvent, str]],
) -> None:
    now = campaign()
    for event, by in steps:
        try:
            now = take_campaign_step(now, event, by=by, at=NOON)
        except IllegalStepError:
            continue
        if now.state not in {S.DRAFT, S.REVIEWED, S.APPROVED, S.ENDED}:
            read = {
                step.event: step.by
                for step in now.steps
                if step.version == now.version and step.event in {E.REVIEW, E.APPROVE, E.VOUCH}
            }
            vouched = read.pop(E.VOUCH, now.author)
            assert vouched == now.author
            assert now.author not in read.values()
            assert E.APPROVE in read or E.VOUCH in {step.event for step in now.steps}
    assert now.step_count == len(now.steps)


@given(st.lists(st.tuples(events, people), max_size=30))
def test_what_has_begun_is_never_revised(steps: list[tuple[CampaignEvent, str]]) -> None:
    now = campaign(S.LIVE)
    for event, by in steps:
        with contextlib.suppress(IllegalStepError):
            now = take_campaign_step(now, event, by=by, at=NOON)

    assert now.version == 1


@given(st.lists(st.tuples(events, people), max_size=30))
def test_an_ended_campaign_stays_ended(steps: list[tuple[CampaignEvent, str]]) -> None:
    for event, by in steps:
        with pytest.raises(IllegalStepError):
            take_campaign_step(campaign(S.ENDED), event, by=by, at=NOON)


def test_a_step_by_nobody_or_at_an_unknown_time_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="somebody"):
        CampaignStep(E.REVIEW, 1, "", NOON)
    with pytest.raises(ValueError, match="timezone"):
        CampaignStep(E.REVIEW, 1, BO, NOON.replace(tzinfo=None))
