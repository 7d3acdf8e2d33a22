"""Intervals say as much as is known, and no more."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.chance import MOST_ROWS, Group, at_any_time, blended, together
from bot.core.report import SURE, Interval, wilson


@st.composite
def groups(draw: st.DrawFn) -> Group:
    of = draw(st.integers(0, 500))
    looked = draw(st.integers(0, of))
    return Group(of, looked, draw(st.integers(0, looked)))


def test_more_rows_at_once_need_wider_intervals() -> None:
    constants = [together(rows) for rows in range(1, MOST_ROWS + 1)]

    assert constants[0] == SURE
    assert constants == sorted(constants)
    # The same, as Monte Carlo finds it for Brownian motion with equal steps, to two digits.
    assert constants[4] == pytest.approx(2.41, abs=0.005)


@pytest.mark.parametrize("rows", [0, MOST_ROWS + 1])
def test_there_is_no_constant_for_other_numbers_of_rows(rows: int) -> None:
    with pytest.raises(ValueError, match="rows"):
        together(rows)


@pytest.mark.parametrize(("of", "looked", "right"), [(1, 2, 0), (5, 2, 3), (5, 2, -1)])
def test_a_part_is_never_larger_than_its_whole(of: int, looked: int, right: int) -> None:
    with pytest.raises(ValueError, match="no parts"):
        Group(of, looked, right)


@given(groups())
def test_one_group_is_a_plain_count(group: Group) -> None:
    found = blended([group, Group(0, 0, 0)])

    if not group.looked:
        assert found is None
        return
    assert found is not None
    assert found.interval == pytest.approx(wilson(group.right, group.looked), abs=1e-9)
    assert found.share == pytest.approx(group.right / group.looked)
    assert (found.looked, found.of, found.blind) == (group.looked, group.of, 0.0)


@given(st.lists(groups(), min_size=1, max_size=4))
def test_a_blend_is_a_share_within_its_interval(several: list[Group]) -> None:
    found = blended(several)

    if found is None:
        assert not any(group.looked for group in several)
        return
    low, high = found.interval
    seen = found.share * (1 - found.blind)
    assert 0.0 <= low <= seen + 1e-9
    assert seen + found.blind <= high + 1e-9
    assert high <= 1.0 + 1e-9


def test_a_group_counts_by_its_size_and_not_by_how_often_people_looked() -> None:
    called, rest = Group(of=100, looked=100, right=100), Group(of=300, looked=30, right=15)

    found = blended([called, rest])

    assert found is not None
    assert found.share == pytest.approx((100 * 1.0 + 300 * 0.5) / 400)
    low, high = found.interval
    assert high - low > wilson(115, 130).high - wilson(115, 130).low


def test_of_a_group_that_nobody_looked_at_all_is_possible() -> None:
    seen = Group(of=60, looked=60, right=60)
    found = blended([seen, Group(of=40, looked=0, right=0)])

    assert found is not None
    assert found.blind == pytest.approx(0.4)
    assert found.interval.low == pytest.approx(0.6 * wilson(60, 60).low)
    assert found.interval.high == 1.0


def test_two_groups_alike_are_worth_hardly_less_than_one() -> None:
    one = blended([Group(400, 200, 160)])
    two = blended([Group(200, 100, 80), Group(200, 100, 80)])

    assert one is not None
    assert two is not None
    assert two.share == pytest.approx(one.share)
    assert two.interval.low == pytest.approx(one.interval.low, abs=0.005)
    assert two.interval.low <= one.interval.low


def test_nothing_is_known_of_no_answers() -> None:
    assert at_any_time(0, 0) == Interval(0.0, 1.0)
    with pytest.raises(ValueError, match="no part"):
        at_any_time(3, 2)


@given(st.integers(1, 3000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_who_looks_every_day_needs_a_wider_interval_than_who_looks_once(
    answers: tuple[int, int],
) -> None:
    part, of = answers
    low, high = at_any_time(part, of)

    assert 0.0 <= low <= part / of <= high <= 1.0
    assert low <= wilson(part, of).low + 0.02
    mirrored = at_any_time(of - part, of)
    assert (low, high) == pytest.approx((1 - mirrored.high, 1 - mirrored.low), abs=1e-9)


def test_of_all_right_the_lowest_share_has_a_closed_form() -> None:
    # The density of Beta(n + 1, 1) is (n + 1) pⁿ, which is 1/20 there.
    low, high = at_any_time(50, 50)

    assert low == pytest.approx((0.05 / 51) ** (1 / 50))
    assert high == 1.0


@pytest.mark.parametrize("truth", [0.5, 0.8, 0.97])
def test_somebody_who_looks_after_every_answer_is_wrong_in_one_of_twenty_communities(
    truth: float,
) -> None:
    """Ville's inequality, seen: over 150 answers and 100 communities, at every moment at once."""

    chance = np.random.default_rng(7)
    wrong = naive = 0
    for _ in range(100):
        found = np.cumsum(chance.random(150) < truth).tolist()
        looks = range(10, 151, 10)
        wrong += any(not _holds(at_any_time(found[n - 1], n), truth) for n in looks)
        naive += any(not _holds(wilson(found[n - 1], n), truth) for n in looks)

    assert wrong / 100 <= 0.05
    assert naive > wrong  # as often as somebody who takes each look for the only one


def _holds(interval: Interval, truth: float) -> bool:
    return interval.low <= truth <= interval.high
