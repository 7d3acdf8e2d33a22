"""Before, during and after a campaign: weeks side by side, and nothing claimed beyond that."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import Nudge
from bot.core.choice import Choice
from bot.core.decision import Mode
from bot.core.effect import (
    BESIDE,
    MOST,
    WEEK,
    EffectReport,
    Phase,
    Span,
    Trend,
    Week,
    effect,
    spans,
)
from bot.core.past import Past
from bot.core.report import Counts
from bot.core.trial import HOLD_OUT, Measure, assigned
from tests.core.remembering import remembered
from tests.core.simulated_trials import trial
from tests.core.strategies import NOON

B, D, A = Phase.BEFORE, Phase.DURING, Phase.AFTER


def report(**prompts: list[int]) -> EffectReport:
    """Weeks with so many prompts of a thousand messages, by phase."""
    weeks = [
        Week(Span(NOON + n * WEEK, Phase(phase)), Counts(seen=1000, prompted=many), 0, 0)
        for phase, each in prompts.items()
        for n, many in enumerate(each)
    ]
    return EffectReport(tuple(weeks), same_rules=True)


@given(st.integers(0, 400), st.integers(0, 400) | st.none(), st.integers(0, 800))
def test_weeks_are_whole_over_and_do_not_overlap(
    length: int, since: int | None, passed: int
) -> None:
    now = NOON + timedelta(days=passed, minutes=7)
    ended = None if since is None else NOON + timedelta(days=min(length, passed))

    found = spans(NOON, ended, now)

    starts = [one.at for one in found]
    assert all(later - one >= WEEK for one, later in pairwise(starts))
    assert max(starts) + WEEK <= max(now, NOON)
    assert [one.phase for one in found[:BESIDE]] == [B] * BESIDE
    assert sum(one.phase is D for one in found) <= MOST
    assert sum(one.phase is A for one in found) <= (BESIDE if ended else 0)
    assert [one.phase for one in found] == sorted((one.phase for one in found), key=[B, D, A].index)


@pytest.mark.parametrize(
    ("before", "during", "trend"),
    [
        ([12], [3, 2], Trend.TOO_EARLY),
        ([12, 9], [3], Trend.TOO_EARLY),
        ([12, 9], [8, 2], Trend.LOWER),
        ([2, 3], [4, 9], Trend.HIGHER),
        ([12, 9], [9, 2], Trend.MIXED),
        ([2, 3], [3, 9], Trend.MIXED),
    ],
)
def test_only_weeks_that_all_lie_on_one_side_are_called_lower_or_higher(
    before: list[int], during: list[int], trend: Trend
) -> None:
    assert report(before=before, during=during).during() is trend
    assert report(before=before, after=during).after() is trend


def test_a_week_without_messages_or_prompts_has_no_share() -> None:
    quiet = Week(Span(NOON, D), Counts(), 0, 0)
    busy = Week(Span(NOON, D), Counts(seen=500, prompted=4), 8, 2)

    assert (quiet.prompts, quiet.changed_share) == (None, None)
    assert (busy.prompts, busy.changed_share) == (8.0, 0.25)


def test_prompts_are_counted_in_their_week_and_other_rules_are_noticed() -> None:
    first, second = Span(NOON, B), Span(NOON + WEEK, D)
    weeks = [
        (first, Counts(seen=10)),
        (second, Counts(seen=10)),
        (Span(NOON + 2 * WEEK, D), Counts()),
    ]

    def asked(n: int, choice: Choice | None, weeks_on: float = 0, mode: Mode = Mode.NUDGE) -> Past:
        return replace(remembered(n, at=NOON + weeks_on * WEEK, mode=mode), choice=choice)

    record = [
        asked(1, Choice.EDIT),
        asked(2, Choice.KEEP),
        asked(3, Choice.DELETE, 1),
        asked(4, None, 9),
    ]
    found = effect(weeks, record)
    other = effect(weeks, [*record, asked(5, None, 1.5, Mode.OBSERVE)])

    assert [(one.asked, one.changed) for one in found.weeks] == [(2, 1), (1, 1)]
    assert found.same_rules
    assert not other.same_rules
    assert [one.asked for one in other.weeks] == [2, 1]


def test_a_trial_changes_no_rules() -> None:
    held = remembered(1, at=NOON, mode=Mode.NUDGE)
    of = trial(hold_out=10, measure=Measure.AGAIN)
    silent = replace(held, decision=assigned(held.decision, of, HOLD_OUT))
    tip = replace(held, decision=replace(held.decision, actions=held.decision.actions[1:]))

    found = effect([(Span(NOON, D), Counts(seen=5))], [held, silent, tip])

    assert silent.decision.the(Nudge) is not None
    assert tip.decision.the(Nudge) is None
    assert found.same_rules
    assert found.weeks[0].asked == 1
