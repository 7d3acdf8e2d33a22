"""What a decision, and each step of its case, does to strikes and numbers."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import Action, AddStrike, Escalate, Hold, Nudge, ReturnText, Tip
from bot.core.case import STEPS, Case, CaseEvent, CaseId, CaseState, holder, next_state, take_step
from bot.core.consequences import Change, change_of, counts_of, rests, strike_stands
from bot.core.report import Counts
from classifiers.verdict import Label, Verdict
from tests.core.strategies import COMMENT, NOON, decision_of, verdict_of

OPEN = Case(CaseId("case-1"), COMMENT.id, COMMENT.community, COMMENT.author, CaseState.OPEN, NOON)
AUTHOR = str(COMMENT.author)
BY = {CaseEvent.DISPUTE: AUTHOR, CaseEvent.APPEAL: AUTHOR}


def after(*events: CaseEvent) -> Case:
    """The case after some steps, a minute apart; after an appeal another moderator goes on."""
    case, moderator = OPEN, "anna"
    for minute, event in enumerate(events, start=1):
        at = NOON + timedelta(minutes=minute)
        case = take_step(case, event, BY.get(event, moderator), "", at)
        moderator = "ben" if event is CaseEvent.APPEAL else moderator
    return case


@st.composite
def lives(draw: st.DrawFn) -> tuple[CaseEvent, ...]:
    """Steps of a case in any order that its table allows."""
    state, events = CaseState.OPEN, []
    for _ in range(draw(st.integers(1, 12))):
        possible = [
            event
            for at, event in STEPS
            if at is state and not (event is CaseEvent.REMOVE and event in events)
        ]
        if not possible:
            break
        events.append(draw(st.sampled_from(possible)))
        state = next_state(state, events[-1])
    return tuple(events)


@pytest.mark.parametrize(
    ("actions", "verdict", "counts"),
    [
        ((), verdict_of({}), Counts(seen=1)),
        ((), verdict_of({Label.INSULT: 0.6}), Counts(seen=1, flagged=1)),
        ((), verdict_of({}, supported=False), Counts(seen=1, unsupported=1)),
        ((), verdict_of({}, read_fraction=0.9), Counts(seen=1, unread=1)),
        ((Tip("profanity"),), verdict_of({}), Counts(seen=1, acted=1, prompted=1)),
        ((Hold(), ReturnText()), verdict_of({}), Counts(seen=1, acted=1, held=1)),
        ((Nudge(Label.INSULT), AddStrike(Label.INSULT, 2.0), Escalate("unread")), verdict_of({}),
         Counts(seen=1, acted=1, prompted=1, strikes=1, escalated=1)),
    ],
)  # fmt: skip
def test_a_comment_counts_once_under_each_name_that_fits(
    actions: tuple[Action, ...], verdict: Verdict, counts: Counts
) -> None:
    assert counts_of(verdict, decision_of(*actions)) == counts


def test_a_strike_rests_from_the_dispute_until_somebody_decides() -> None:
    take, dispute, uphold = CaseEvent.TAKE, CaseEvent.DISPUTE, CaseEvent.UPHOLD

    assert not rests(after(take))
    assert rests(after(dispute))
    assert rests(after(take, dispute))
    assert not rests(after(take, dispute, uphold))
    assert rests(after(take, dispute, uphold, CaseEvent.UNDO))


def test_an_overturned_strike_is_gone_until_that_is_undone() -> None:
    overturned = after(CaseEvent.TAKE, CaseEvent.OVERTURN)

    assert strike_stands(after(CaseEvent.TAKE))
    assert not strike_stands(overturned)
    assert strike_stands(after(CaseEvent.TAKE, CaseEvent.OVERTURN, CaseEvent.UNDO))


@pytest.mark.parametrize(
    ("events", "change"),
    [
        ((CaseEvent.TAKE,), None),
        ((CaseEvent.DISPUTE,), Change("disputed", NOON + timedelta(minutes=1), 1)),
        ((CaseEvent.TAKE, CaseEvent.UPHOLD), Change("upheld", NOON + timedelta(minutes=2), 1)),
        ((CaseEvent.TAKE, CaseEvent.OVERTURN, CaseEvent.UNDO),
         Change("overturned", NOON + timedelta(minutes=2), -1)),
    ],
)  # fmt: skip
def test_a_step_changes_the_hour_it_belongs_to(
    events: tuple[CaseEvent, ...], change: Change | None
) -> None:
    assert change_of(after(*events)) == change


@given(lives())
def test_no_order_of_steps_counts_below_zero_or_a_decision_that_was_undone(
    events: tuple[CaseEvent, ...],
) -> None:
    case, sums = OPEN, {"disputed": 0, "upheld": 0, "overturned": 0}
    for number, event in enumerate(events):
        moderator = holder(case) or f"moderator {number}"
        to = f"moderator {number}" if event is CaseEvent.HAND else None
        case = take_step(case, event, BY.get(event, moderator), "", NOON, to=to)
        change = change_of(case)
        if change:
            sums[change.name] += change.by

    assert all(count >= 0 for count in sums.values())
    decided = events.count(CaseEvent.UPHOLD) + events.count(CaseEvent.OVERTURN)
    assert sums["upheld"] + sums["overturned"] == decided - events.count(CaseEvent.UNDO)
