"""The life of a case: what is in the table can happen, by the right person, and nothing else."""

import re
from datetime import datetime, timedelta

import pytest

from bot.core.case import (
    DECIDED,
    STEPS,
    Case,
    CaseEvent,
    CaseId,
    CaseState,
    Step,
    diagram,
    holder,
    may_step,
    next_state,
    take_step,
)
from bot.core.errors import IllegalStepError
from bot.words import Words
from tests.core.strategies import COMMENT, NOON

OPEN = Case(CaseId("case-1"), COMMENT.id, COMMENT.community, COMMENT.author, CaseState.OPEN, NOON)
AUTHOR, ANNA, BEN = str(COMMENT.author), "anna", "ben"


def after(*steps: tuple[CaseEvent, str]) -> Case:
    """The case after some steps, a minute apart."""
    case = OPEN
    for minute, (event, by) in enumerate(steps, start=1):
        case = take_step(case, event, by, f"note {minute}", NOON + timedelta(minutes=minute))
    return case


TAKEN = after((CaseEvent.TAKE, ANNA))
UPHELD = after((CaseEvent.TAKE, ANNA), (CaseEvent.UPHOLD, ANNA))
APPEALED = take_step(UPHELD, CaseEvent.APPEAL, AUTHOR, "it was a song", NOON)


def refusal(case: Case, event: CaseEvent, by: str) -> str:
    with pytest.raises(IllegalStepError) as refused:
        take_step(case, event, by, "", NOON)
    assert Words(strict=True).explain_error(refused.value)
    return refused.value.code


@pytest.mark.parametrize("state", CaseState)
@pytest.mark.parametrize("event", CaseEvent)
def test_every_pair_is_in_the_table_or_refused(state: CaseState, event: CaseEvent) -> None:
    if (state, event) in STEPS:
        assert next_state(state, event) is STEPS[state, event]
    else:
        with pytest.raises(IllegalStepError) as refused:
            next_state(state, event)
        assert refused.value.code == "case-illegal-step"
        assert refused.value.facts == {"state": state, "event": event}


def test_every_state_can_be_reached_and_only_one_is_the_end() -> None:
    assert {CaseState.OPEN, *STEPS.values()} == set(CaseState)
    assert set(CaseState) - {state for state, _ in STEPS} == {CaseState.CLOSED}
    assert all(
        event in {CaseEvent.APPEAL, CaseEvent.UNDO, CaseEvent.NOTE}
        for state, event in STEPS
        if state in DECIDED
    )


def test_the_diagram_shows_the_table_and_nothing_else() -> None:
    arrows = re.findall(r"^    (\w+) --> (\w+): (\w+)$", diagram(), re.MULTILINE)

    assert {(start, event): end for start, end, event in arrows} == dict(STEPS)
    assert diagram().startswith("stateDiagram-v2\n    [*] --> open\n")
    assert diagram().endswith("    closed --> [*]\n")
    assert len(diagram().splitlines()) == len(STEPS) + 3


def test_a_step_is_recorded_with_who_when_and_why_and_leaves_the_old_case_alone() -> None:
    at = NOON + timedelta(hours=1)
    case = take_step(TAKEN, CaseEvent.UPHOLD, ANNA, "meant to hurt", at)

    assert case.state is CaseState.UPHELD
    assert case.steps == (*TAKEN.steps, Step(CaseEvent.UPHOLD, ANNA, at, "meant to hurt"))
    assert (TAKEN.state, TAKEN.version, case.version) == (CaseState.TAKEN, 1, 2)


def test_a_step_that_the_table_does_not_have_is_refused_whoever_takes_it() -> None:
    assert refusal(OPEN, CaseEvent.UPHOLD, ANNA) == "case-illegal-step"


@pytest.mark.parametrize("event", [CaseEvent.UPHOLD, CaseEvent.OVERTURN])
def test_only_who_took_a_case_decides_it(event: CaseEvent) -> None:
    assert refusal(TAKEN, event, BEN) == "case-not-yours"
    assert take_step(TAKEN, event, ANNA, "", NOON).state in DECIDED


def test_only_who_decided_a_case_undoes_that() -> None:
    assert refusal(UPHELD, CaseEvent.UNDO, BEN) == "case-not-yours"

    undone = take_step(UPHELD, CaseEvent.UNDO, ANNA, "misread", NOON)
    assert (undone.state, holder(undone)) == (CaseState.TAKEN, ANNA)


def test_anybody_frees_a_case_whose_holder_is_away() -> None:
    freed = take_step(TAKEN, CaseEvent.RELEASE, BEN, "anna is on leave", NOON)

    assert (freed.state, holder(freed)) == (CaseState.OPEN, None)
    assert holder(take_step(freed, CaseEvent.TAKE, BEN, "", NOON)) == BEN


def test_nobody_judges_their_own_comment() -> None:
    assert refusal(OPEN, CaseEvent.TAKE, AUTHOR) == "case-own-comment"
    assert refusal(TAKEN, CaseEvent.RELEASE, AUTHOR) == "case-own-comment"


def test_only_the_author_disputes_and_appeals() -> None:
    assert refusal(OPEN, CaseEvent.DISPUTE, ANNA) == "case-not-the-author"
    assert refusal(UPHELD, CaseEvent.APPEAL, BEN) == "case-not-the-author"
    assert may_step(OPEN, CaseEvent.DISPUTE, AUTHOR) is None  # type: ignore[func-returns-value]


def test_a_dispute_leaves_a_case_with_its_holder() -> None:
    disputed = take_step(TAKEN, CaseEvent.DISPUTE, AUTHOR, "a quote", NOON)

    assert (disputed.state, holder(disputed)) == (CaseState.TAKEN, ANNA)
    assert holder(after((CaseEvent.DISPUTE, AUTHOR))) is None


def test_an_appeal_is_free_to_be_taken_by_somebody_other_than_who_upheld() -> None:
    assert holder(APPEALED) is None
    assert refusal(APPEALED, CaseEvent.TAKE, ANNA) == "case-second-person"

    closed = take_step(
        take_step(APPEALED, CaseEvent.TAKE, BEN, "", NOON), CaseEvent.UPHOLD, BEN, "", NOON
    )
    assert closed.state is CaseState.CLOSED


def test_after_a_hand_over_the_one_who_upheld_is_the_first_person() -> None:
    case = after(
        (CaseEvent.TAKE, ANNA),
        (CaseEvent.RELEASE, ANNA),
        (CaseEvent.TAKE, BEN),
        (CaseEvent.UPHOLD, BEN),
        (CaseEvent.APPEAL, AUTHOR),
    )

    assert refusal(case, CaseEvent.TAKE, BEN) == "case-second-person"
    assert take_step(case, CaseEvent.TAKE, ANNA, "", NOON).state is CaseState.APPEAL_TAKEN


def test_after_a_decision_was_undone_the_one_who_upheld_last_is_the_first_person() -> None:
    case = after(
        (CaseEvent.TAKE, ANNA),
        (CaseEvent.UPHOLD, ANNA),
        (CaseEvent.UNDO, ANNA),
        (CaseEvent.RELEASE, ANNA),
        (CaseEvent.TAKE, BEN),
        (CaseEvent.UPHOLD, BEN),
        (CaseEvent.APPEAL, AUTHOR),
    )

    assert refusal(case, CaseEvent.TAKE, BEN) == "case-second-person"
    assert take_step(case, CaseEvent.TAKE, ANNA, "", NOON).state is CaseState.APPEAL_TAKEN


def test_a_refusal_names_who_holds_the_case() -> None:
    with pytest.raises(IllegalStepError) as refused:
        may_step(TAKEN, CaseEvent.UPHOLD, BEN)

    assert refused.value.facts == {"event": "uphold", "holder": "anna"}


def test_a_step_by_nobody_or_at_an_unknown_time_cannot_be_recorded() -> None:
    with pytest.raises(ValueError, match="somebody"):
        Step(CaseEvent.TAKE, "", NOON)
    with pytest.raises(ValueError, match="timezone"):
        Step(CaseEvent.TAKE, ANNA, datetime(2026, 3, 2))  # noqa: DTZ001 - that is the point
