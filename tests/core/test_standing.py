"""Strikes add up, fade, and rest while they are disputed."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.comment import CommentId
from bot.core.standing import NEWCOMER, Standing, Strike
from classifiers.verdict import Label
from tests.core.strategies import NOON, standings

MONTH = timedelta(days=30)


def strike(number: int, weight: float, at: datetime = NOON) -> Strike:
    return Strike(CommentId(f"room:{number}"), Label.INSULT, weight, at)


def test_nothing_weighs_on_a_newcomer() -> None:
    assert NEWCOMER.weight(now=NOON, half_life=MONTH) == 0.0


@pytest.mark.parametrize(
    ("age", "left"),
    [(timedelta(), 4.0), (MONTH, 2.0), (2 * MONTH, 1.0), (MONTH / 2, 4.0 / 2**0.5)],
)
def test_a_strike_halves_with_every_half_life(age: timedelta, left: float) -> None:
    standing = Standing(strikes=(strike(1, 4.0, NOON - age),))

    assert standing.weight(now=NOON, half_life=MONTH) == pytest.approx(left)


def test_strikes_add_up_but_for_those_under_dispute() -> None:
    both = Standing(strikes=(strike(1, 1.0), strike(2, 2.0)))
    resting = Standing(strikes=both.strikes, disputed=frozenset({CommentId("room:2")}))

    assert both.weight(now=NOON, half_life=MONTH) == 3.0
    assert resting.weight(now=NOON, half_life=MONTH) == 1.0


def test_a_strike_from_a_clock_that_runs_ahead_counts_once_and_not_more() -> None:
    early = Standing(strikes=(strike(1, 1.0, NOON + MONTH),))

    assert early.weight(now=NOON, half_life=MONTH) == 1.0


def test_a_strike_of_long_ago_fades_to_nothing() -> None:
    old = Standing(strikes=(strike(1, 1.0, NOON - timedelta(days=36500)),))

    assert old.weight(now=NOON, half_life=timedelta(hours=1)) == 0.0


@given(standings, st.timedeltas(timedelta(hours=1), timedelta(days=400)))
def test_the_weight_is_never_more_than_all_strikes_together(
    standing: Standing, half_life: timedelta
) -> None:
    weight = standing.weight(now=NOON, half_life=half_life)

    assert 0.0 <= weight <= sum(one.weight for one in standing.strikes) + 1e-9


@pytest.mark.parametrize("weight", [0.0, -1.0, float("nan"), float("inf")])
def test_a_strike_weighs_something(weight: float) -> None:
    with pytest.raises(ValueError, match="weighs"):
        strike(1, weight)


def test_a_strike_has_a_time_with_a_timezone() -> None:
    with pytest.raises(ValueError, match="timezone"):
        strike(1, 1.0, datetime(2026, 3, 2))  # noqa: DTZ001 - that is the point
