"""What steps do to strikes and numbers."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.core.case import STEPS, Case, CaseEvent, CaseId, CaseState, Step, next_state
from bot.core.comment import AuthorId, CommentId, CommunityId
from bot.core.consequences import COUNTED, change_of, rests, strike_stands
from tests.fakes import NOON

EVENTS = st.lists(st.sampled_from(CaseEvent), max_size=25)


def walked(events: list[CaseEvent]) -> list[Case]:
    """A case after each of the events that its table allows."""
    case = Case(CaseId("c"), CommentId("c"), CommunityId("s"), AuthorId("a"), CaseState.OPEN, NOON)
    cases = []
    for event in events:
        if (case.state, event) in STEPS:
            at = NOON + timedelta(hours=case.version)
            to = "somebody else" if event is CaseEvent.HAND else None
            steps = (*case.steps, Step(event, "somebody", at, to=to))
            case = Case(
                case.id, case.comment, case.community, case.author,
                next_state(case.state, event), NOON, steps=steps,
            )  # fmt: skip
            cases.append(case)
    return cases


@given(EVENTS)
def test_no_hour_ever_counts_less_than_nothing(events: list[CaseEvent]) -> None:
    hours: dict[tuple[str, object], int] = {}
    for case in walked(events):
        if change := change_of(case):
            key = (change.name, change.at)
            hours[key] = hours.get(key, 0) + change.by
            assert hours[key] in {0, 1}


@given(EVENTS)
def test_what_was_decided_and_not_undone_is_what_is_counted(events: list[CaseEvent]) -> None:
    cases = walked(events)
    total = dict.fromkeys(COUNTED.values(), 0)
    for case in cases:
        if change := change_of(case):
            total[change.name] += change.by
    done = [step.event for step in cases[-1].steps] if cases else []

    decisions = done.count(CaseEvent.UPHOLD) + done.count(CaseEvent.OVERTURN)
    assert total["upheld"] + total["overturned"] == decisions - done.count(CaseEvent.UNDO)
    assert total["disputed"] == done.count(CaseEvent.DISPUTE)


@given(EVENTS)
def test_a_strike_rests_only_while_it_is_disputed_and_undecided(events: list[CaseEvent]) -> None:
    for case in walked(events):
        disputed = any(step.event is CaseEvent.DISPUTE for step in case.steps)

        assert rests(case) == (disputed and case.state in {CaseState.OPEN, CaseState.TAKEN})
        assert strike_stands(case) == (case.state is not CaseState.OVERTURNED)
