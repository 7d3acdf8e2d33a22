"""What the moderators' desk goes by: reports, pardons, and cases that wait too long."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import Escalate
from bot.core.case import (
    BY_PEOPLE,
    REPORTED,
    Case,
    CaseEvent,
    CaseId,
    CaseState,
    holder,
    last_change,
    take_step,
)
from bot.core.comment import CommentId
from bot.core.consequences import change_of
from bot.core.decision import Mode
from bot.core.errors import IllegalStepError
from bot.core.pardon import Pardon, unpardoned
from bot.core.raising import UNTAKEN, Patience, overdue
from bot.core.reported import (
    CALLED_AT,
    MOST_CALLS,
    MOST_SAID,
    PEOPLE,
    Outcome,
    calls,
    outcome_for,
    reported,
    said_more,
)
from bot.core.standing import Strike
from bot.core.versions import Filed, governing
from tests.core.strategies import COMMENT, NOON

HOUR = timedelta(hours=1)
OPEN = Case(CaseId("case-1"), COMMENT.id, COMMENT.community, COMMENT.author, CaseState.OPEN, NOON)
UPHELD = take_step(
    take_step(OPEN, CaseEvent.TAKE, "ana", "", NOON), CaseEvent.UPHOLD, "ana", "", NOON
)


def test_a_report_is_a_persons_decision_that_is_never_only_observed() -> None:
    decision = reported(COMMENT, REPORTED, now=NOON)

    assert decision.actions == (Escalate(REPORTED),)
    assert (decision.mode, decision.model, decision.speaks) == (Mode.NUDGE, PEOPLE, False)


@given(st.integers(1, 10_000))
def test_a_crowd_calls_the_moderators_a_handful_of_times(crowd: int) -> None:
    called = [number for number in range(1, crowd + 1) if calls(number, lately=1)]

    assert called[0] == 1
    assert len(called) <= 7
    assert set(called) <= CALLED_AT
    assert not any(calls(number, lately=MOST_CALLS + 1) for number in called)


@pytest.mark.parametrize("state", CaseState)
def test_who_reported_hears_of_it_once_it_is_decided(state: CaseState) -> None:
    told = {
        CaseState.UPHELD: Outcome.AGREED,
        CaseState.CLOSED: Outcome.AGREED,
        CaseState.OVERTURNED: Outcome.FINE,
    }

    assert outcome_for(replace(OPEN, state=state)) is told.get(state)


@pytest.mark.parametrize("why", sorted(BY_PEOPLE))
def test_what_people_brought_up_says_nothing_about_the_bot(why: str) -> None:
    assert change_of(UPHELD) is not None
    assert change_of(replace(UPHELD, why=why)) is None


def test_a_note_changes_neither_the_state_nor_the_holder_nor_what_a_decision_covers() -> None:
    later = NOON + HOUR
    noted = take_step(UPHELD, CaseEvent.NOTE, "bo", "seen before", later)

    assert (noted.state, holder(noted)) == (CaseState.UPHELD, "ana")
    assert last_change(noted) == NOON
    assert last_change(take_step(OPEN, CaseEvent.NOTE, "bo", "?", later)) == NOON
    filed = [Filed("message", noted)]
    assert governing(CommentId("another"), "message", later, filed) is None
    with pytest.raises(IllegalStepError):
        take_step(OPEN, CaseEvent.NOTE, str(OPEN.author), "not me", later)


def pardon(at: int, *, undone: bool = False) -> Pardon:
    when = NOON + at * HOUR
    return Pardon(at, "ana", when, undone_by="bo" if undone else None,
                  undone_at=when if undone else None)  # fmt: skip


@given(
    st.lists(st.integers(0, 50), max_size=8),
    st.lists(st.tuples(st.integers(0, 50), st.booleans()), max_size=5),
)
def test_a_strike_counts_unless_a_later_pardon_stands(
    at: list[int], given_: list[tuple[int, bool]]
) -> None:
    strikes = [
        Strike(CommentId(f"{n}"), None, 1.0, NOON + hour * HOUR) for n, hour in enumerate(at)
    ]
    pardons = [pardon(hour, undone=undone) for hour, undone in given_]

    left = unpardoned(strikes, pardons)

    for strike in strikes:
        covered = any(one.at >= strike.at for one in pardons if one.stands)
        assert (strike in left) is not covered


@pytest.mark.parametrize("urgent", [False, True])
@pytest.mark.parametrize("state", CaseState)
def test_a_case_is_overdue_when_nobody_took_it_in_time(state: CaseState, *, urgent: bool) -> None:
    case = replace(OPEN, state=state, urgent=urgent)
    patience = Patience(12 * HOUR, HOUR)
    wait = HOUR if urgent else 12 * HOUR
    short = timedelta(seconds=1)

    assert not overdue(case, patience, now=NOON + wait - short)
    assert overdue(case, patience, now=NOON + wait) is (state in UNTAKEN)


def test_nobody_is_called_again_at_once() -> None:
    with pytest.raises(ValueError, match="at least a minute"):
        Patience(timedelta())


def test_what_somebody_says_of_their_report_is_added_once_and_has_an_end() -> None:
    assert said_more("", "every day") == "every day"
    assert said_more("every day", "") == "every day"
    assert said_more("every day", "every day") == "every day"
    both = said_more("every day", "at night")
    assert both == "every day\n\nat night"
    assert said_more(both, "at night") == both
    long = said_more("x" * MOST_SAID, "at last")
    assert len(long) == MOST_SAID
    assert (long[0], long[-9:]) == ("…", "\n\nat last")
