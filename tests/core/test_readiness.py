"""A filter is switched on when moderators' answers have shown that it is right here."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.chance import at_any_time
from bot.core.comment import CommentId
from bot.core.decision import Mode
from bot.core.past import Past
from bot.core.readiness import ENOUGH, Advice, readiness
from bot.core.report import Interval
from bot.core.sampling import LOOK_BACK, PER_DAY, chosen, day_of, sampled
from classifiers.verdict import Label
from tests.core.judging import RULES
from tests.core.remembering import remembered
from tests.core.strategies import NOON

MODEL = "scripted-1"


def observed(yes: int, no: int = 0, silent: int = 0) -> list[Past]:
    answers = [True] * yes + [False] * no + [None] * silent
    return [remembered(n, mode=Mode.OBSERVE, wanted=one) for n, one in enumerate(answers)]


def test_without_answers_nothing_is_known() -> None:
    found = readiness(observed(0, silent=4), RULES, model=MODEL)

    assert (found.advice, found.prompts, found.answered) == (Advice.TOO_EARLY, 4, 0)
    assert (found.share, found.interval) == (None, Interval(0.0, 1.0))


def test_it_is_ready_once_the_lower_end_is_what_was_wanted() -> None:
    found = readiness(observed(60, 2), RULES, model=MODEL, needed=0.8)

    assert (found.advice, found.left) == (Advice.READY, 0)
    assert found.interval == at_any_time(60, 62)
    assert found.share == 60 / 62


@pytest.mark.parametrize(
    ("yes", "no", "advice"),
    [
        (ENOUGH - 1, 0, Advice.TOO_EARLY),
        (0, ENOUGH - 1, Advice.TOO_EARLY),
        (18, 2, Advice.NOT_YET),
        (10, 30, Advice.NOT_LIKE_THIS),
    ],
)
def test_until_then_it_is_said_what_is_missing(yes: int, no: int, advice: Advice) -> None:
    found = readiness(observed(yes, no), RULES, model=MODEL, needed=0.8)

    assert found.advice is advice
    ready = readiness(observed(yes + found.left, no), RULES, model=MODEL, needed=0.8)
    almost = readiness(observed(yes + found.left - 1, no), RULES, model=MODEL, needed=0.8)
    assert ready.advice is Advice.READY
    assert almost.advice is not Advice.READY


def test_only_what_the_rules_in_force_would_still_prompt_about_counts() -> None:
    other_model = remembered(2, mode=Mode.OBSERVE, wanted=True)
    record = [
        remembered(1, {Label.INSULT: 0.65}, mode=Mode.OBSERVE, wanted=True),
        remembered(3, {Label.INSULT: 0.65}, mode=Mode.NUDGE, wanted=True),
        remembered(4, {Label.SEXUALLY_EXPLICIT: 0.9}, mode=Mode.OBSERVE, wanted=True),
        remembered(5, {Label.THREAT: 0.9}, mode=Mode.OBSERVE, supported=False),
    ]

    assert readiness(record, RULES, model=MODEL).prompts == 1
    assert readiness([other_model], RULES, model="scripted-2").prompts == 0
    stricter = RULES.__class__(
        version="ours/2", preset="community", limits={}, ladder=(), mode=Mode.OBSERVE
    )
    assert readiness(record, stricter, model=MODEL).prompts == 0


@pytest.mark.parametrize("needed", [-0.1, 1.0])
def test_certainty_is_never_proven(needed: float) -> None:
    with pytest.raises(ValueError, match="proves"):
        readiness([], RULES, model=MODEL, needed=needed)


ids = st.lists(st.integers(0, 10**6).map(lambda n: CommentId(f"room:{n}")), max_size=40)


@given(ids, st.integers(0, 10))
def test_a_sample_is_the_same_for_everybody_and_never_more_than_was_said(
    comments: list[CommentId], most: int
) -> None:
    sample = chosen(comments, most=most)

    assert sample == chosen(reversed(comments), most=most)
    assert set(sample) <= set(comments)
    assert len(sample) == len(set(sample)) == min(most, len(set(comments)))


@given(ids, ids)
def test_what_is_erased_makes_room_and_changes_nothing_else(
    comments: list[CommentId], gone: list[CommentId]
) -> None:
    left = [one for one in comments if one not in gone]
    before, after = chosen(comments), chosen(left)

    assert [one for one in before if one not in gone] == after[: len(set(before) - set(gone))]


def test_each_decision_of_a_day_has_the_same_chance() -> None:
    # Of 400 days with 20 decisions each the first one is asked about in a quarter.
    drawn = sum(
        f"{day}:0" in chosen(CommentId(f"{day}:{n}") for n in range(20)) for day in range(400)
    )

    assert drawn == pytest.approx(400 * PER_DAY / 20, abs=30)


def test_fewer_than_none_cannot_be_asked() -> None:
    with pytest.raises(ValueError, match="sample"):
        chosen([], most=-1)


def test_a_day_is_one_of_utc_wherever_somebody_is() -> None:
    late = datetime(2026, 3, 3, 1, 30, tzinfo=timezone(timedelta(hours=5)))

    assert day_of(NOON) == day_of(late) == datetime(2026, 3, 2, tzinfo=UTC)


DAY = timedelta(days=1)


def test_moderators_are_asked_about_a_few_prompts_of_each_day_that_is_over() -> None:
    record = [
        remembered(day * 100 + n, mode=Mode.OBSERVE, at=NOON - day * DAY)
        for day in range(LOOK_BACK.days + 3)
        for n in range(PER_DAY + 3)
    ]

    asked = sampled(record, NOON)

    assert len(asked) == PER_DAY * LOOK_BACK.days
    days = [one.decision.decided_at for one in asked]
    assert days == sorted(days, reverse=True)
    assert (max(days), min(days)) == (NOON - DAY, NOON - LOOK_BACK)
    assert sampled(record[::-1], NOON) == asked
    assert {one.decision.comment for one in sampled(record, NOON, most=2)} <= {
        one.decision.comment for one in asked
    }


def test_only_prompts_that_nobody_saw_are_asked_about_and_one_version_of_a_message() -> None:
    yesterday = NOON - DAY
    record = [
        remembered(1, mode=Mode.NUDGE, at=yesterday),
        remembered(2, {Label.THREAT: 0.9}, mode=Mode.OBSERVE, at=yesterday, supported=False),
        remembered(3, mode=Mode.OBSERVE, at=yesterday, message="room:3"),
        remembered(4, mode=Mode.OBSERVE, at=yesterday + timedelta(hours=1), message="room:3"),
    ]

    assert [one.decision.comment for one in sampled(record, NOON)] == ["room:4"]
