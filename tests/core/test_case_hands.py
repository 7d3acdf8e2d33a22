"""Handing a case over, removing what it is about once, and time-outs whose length was chosen."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import Hold, ReturnText, Timeout
from bot.core.case import STEPS, Case, CaseEvent, CaseState, Step, holder, removed_in, take_step
from bot.core.decision import Mode
from bot.core.errand import ErrandId
from bot.core.errands import (
    by_hand,
    confirmation,
    is_removal,
    removal,
    removal_before,
    removed,
    timed_out,
)
from bot.core.errors import IllegalStepError
from bot.core.penalties import Given, given_in, given_upto, may_end
from bot.words import Words, locales
from tests.core.strategies import COMMENT, NOON, decision_of
from tests.core.test_case import ANNA, APPEALED, AUTHOR, BEN, OPEN, TAKEN, UPHELD, after

WEEK = 7 * 24 * 3600
HANDED = take_step(TAKEN, CaseEvent.HAND, ANNA, "", NOON, to=BEN)
HER_APPEAL = take_step(APPEALED, CaseEvent.TAKE, BEN, "", NOON)


def refused(
    case: Case, event: CaseEvent, by: str, *, to: str | None = None, seconds: int | None = None
) -> str:
    with pytest.raises(IllegalStepError) as error:
        take_step(case, event, by, "", NOON, to=to, seconds=seconds)
    for locale in locales():
        assert Words(locale, strict=True).explain_error(error.value)
    return error.value.code


def test_who_was_given_a_case_decides_it_and_who_gave_it_does_not() -> None:
    assert (HANDED.state, holder(HANDED), holder(TAKEN)) == (CaseState.TAKEN, BEN, ANNA)
    assert refused(HANDED, CaseEvent.UPHOLD, ANNA) == "case-not-yours"
    assert take_step(HANDED, CaseEvent.UPHOLD, BEN, "", NOON).state is CaseState.UPHELD
    back = take_step(HANDED, CaseEvent.HAND, BEN, "", NOON, to=ANNA)
    assert holder(back) == ANNA


@pytest.mark.parametrize(
    ("case", "by", "to", "why"),
    [
        (OPEN, ANNA, BEN, "case-illegal-step"),
        (UPHELD, ANNA, BEN, "case-illegal-step"),
        (TAKEN, BEN, ANNA, "case-not-yours"),
        (TAKEN, ANNA, ANNA, "case-hand-oneself"),
        (TAKEN, ANNA, AUTHOR, "case-hand-author"),
        (HER_APPEAL, BEN, ANNA, "case-hand-second"),
    ],
)
def test_a_case_goes_only_from_who_has_it_to_who_may_have_it(
    case: Case, by: str, to: str, why: str
) -> None:
    assert refused(case, CaseEvent.HAND, by, to=to) == why


def test_an_appeal_can_be_handed_to_a_third_person_and_gains_nothing_new() -> None:
    handed = take_step(HER_APPEAL, CaseEvent.HAND, BEN, "", NOON, to="cleo")

    assert (handed.state, holder(handed)) == (CaseState.APPEAL_TAKEN, "cleo")
    assert (CaseState.APPEAL_TAKEN, CaseEvent.WARN) not in STEPS
    assert (CaseState.APPEAL_TAKEN, CaseEvent.REMOVE) not in STEPS
    assert refused(HER_APPEAL, CaseEvent.UPHOLD, BEN, seconds=60) == "case-illegal-step"


def test_what_a_case_is_about_is_removed_once_by_who_has_it() -> None:
    assert refused(TAKEN, CaseEvent.REMOVE, BEN) == "case-not-yours"
    gone = take_step(TAKEN, CaseEvent.REMOVE, ANNA, "", NOON)

    assert (removed_in(TAKEN), removed_in(gone), gone.state) == (None, 1, CaseState.TAKEN)
    assert refused(gone, CaseEvent.REMOVE, ANNA) == "case-removed"


def test_a_step_to_nobody_and_a_time_out_of_no_length_cannot_be_recorded() -> None:
    for wrong in (
        {"event": CaseEvent.HAND},
        {"event": CaseEvent.TAKE, "to": BEN},
        {"event": CaseEvent.OVERTURN, "seconds": 60},
        {"event": CaseEvent.UPHOLD, "seconds": 0},
    ):
        with pytest.raises(ValueError, match=r"handed over|time-out"):
            Step(by=ANNA, at=NOON, **wrong)


@given(st.lists(st.tuples(st.sampled_from(CaseEvent), st.sampled_from([ANNA, BEN, AUTHOR]),
                          st.sampled_from([ANNA, BEN, AUTHOR, "cleo"])), max_size=25))  # fmt: skip
def test_whatever_people_try_a_case_is_never_with_its_author_and_removed_once(
    tries: list[tuple[CaseEvent, str, str]],
) -> None:
    case = OPEN
    for event, by, to in tries:
        before = case
        try:
            case = take_step(case, event, by, "", NOON, to=to if event is CaseEvent.HAND else None)
        except IllegalStepError:
            continue
        assert case.state is STEPS[before.state, event]
        if event in {CaseEvent.HAND, CaseEvent.WARN, CaseEvent.REMOVE}:
            assert by == holder(before)
    assert holder(case) != AUTHOR
    assert sum(step.event is CaseEvent.REMOVE for step in case.steps) <= 1


def test_errands_by_hand_are_carried_out_where_the_bot_only_observes() -> None:
    watched = replace(decision_of(), mode=Mode.OBSERVE)
    down, back = removed(COMMENT, watched, step=3)
    pause = timed_out(COMMENT, watched, WEEK, step=4)

    assert (down.action, back.action, pause.action) == (Hold(), ReturnText(), Timeout(WEEK))
    assert {down.mode, back.mode, pause.mode} == {Mode.NUDGE}
    assert (back.text, down.text) == (COMMENT.text, None)
    assert down.id == removal(COMMENT.id, step=3) == removal_before(back)
    assert (is_removal(down), is_removal(back), removal_before(down)) == (True, False, None)
    assert by_hand(down) is down


PAUSE = decision_of(Timeout(600))


def upheld(seconds: int | None = None, case: Case = TAKEN) -> Case:
    at = NOON + timedelta(hours=1)
    return take_step(case, CaseEvent.UPHOLD, ANNA, "", at, seconds=seconds)


def test_a_time_out_lasts_as_long_as_was_chosen_or_else_as_was_proposed() -> None:
    first = upheld(WEEK)
    again = upheld(None, take_step(first, CaseEvent.UNDO, ANNA, "", NOON + timedelta(hours=2)))
    start = NOON + timedelta(hours=1)
    chosen = timed_out(COMMENT, PAUSE, WEEK, step=1).id

    found = given_upto(again, PAUSE, upto=9, lasts=lambda _: 60)

    assert found == [
        Given(1, chosen, start + timedelta(seconds=WEEK)),
        Given(3, confirmation(COMMENT.id, 0, step=3), start + timedelta(seconds=60)),
    ]
    assert given_upto(again, PAUSE, upto=2, lasts=lambda _: 60) == found[:1]
    assert given_upto(OPEN, PAUSE, upto=9, lasts=lambda _: 60) == []


def test_it_may_end_with_the_judgement_that_gave_it_and_only_once() -> None:
    plain = decision_of()
    undone = take_step(upheld(WEEK), CaseEvent.UNDO, ANNA, "", NOON)
    chosen = timed_out(COMMENT, plain, WEEK, step=1).id

    assert may_end(upheld(WEEK), plain)
    assert may_end(upheld(), PAUSE)
    assert not may_end(upheld(), plain)
    assert not may_end(TAKEN, PAUSE)
    assert not may_end(undone, plain)
    assert given_in(upheld(WEEK), chosen) == upheld(WEEK).steps[1]
    assert given_in(undone, chosen) is None
    assert given_in(TAKEN, chosen) is None
    older = after((CaseEvent.TAKE, ANNA), (CaseEvent.UPHOLD, ANNA))
    assert given_in(older, ErrandId(COMMENT.id)) == older.steps[1]  # its errand names no step
