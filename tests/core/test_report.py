"""Numbers about what was done: they add up, and say how sure they are."""

from dataclasses import fields
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.report import (
    SURE,
    Counts,
    Interval,
    overturn_rate,
    overturned,
    rate,
    shares,
    total,
    wilson,
)

NAMES = [field.name for field in fields(Counts)]
some_counts = st.builds(Counts, **{name: st.integers(0, 10**9) for name in NAMES})


@st.composite
def parts(draw: st.DrawFn) -> tuple[int, int]:
    of = draw(st.integers(1, 10**6))
    return draw(st.integers(0, of)), of


@given(st.lists(some_counts))
def test_counts_add_up_each_on_its_own(counts: list[Counts]) -> None:
    for name in NAMES:
        assert getattr(total(counts), name) == sum(getattr(one, name) for one in counts)


@given(some_counts, some_counts)
def test_two_spans_add_up_in_any_order(one: Counts, other: Counts) -> None:
    assert one + other == other + one
    assert one + Counts() == one


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_counted_below_zero(name: str) -> None:
    with pytest.raises(ValueError, match="negative"):
        Counts(**{name: -1})


def test_of_ten_cases_without_a_mistake_up_to_28_percent_may_be_wrong() -> None:
    # For a share of 0 Wilson's formula shortens to z² / (n + z²).
    low, high = wilson(0, 10)

    assert low == 0.0
    assert high == pytest.approx(SURE**2 / (10 + SURE**2))
    assert high == pytest.approx(0.2775, abs=1e-4)


def test_none_and_all_are_exact_ends() -> None:
    assert all(wilson(0, of).low == 0.0 for of in range(1, 200))
    assert all(wilson(of, of).high == 1.0 for of in range(1, 200))


@given(parts())
def test_the_ends_are_the_shares_that_would_surprise_us_just_so_much(
    pair: tuple[int, int],
) -> None:
    part, of = pair

    for end in wilson(part, of):
        surprise = (part / of - end) ** 2
        assert surprise == pytest.approx(SURE**2 * end * (1 - end) / of, abs=1e-9)


@given(parts())
def test_the_interval_holds_the_share_and_stays_between_nothing_and_all(
    pair: tuple[int, int],
) -> None:
    part, of = pair
    low, high = wilson(part, of)

    assert 0.0 <= low <= part / of <= high <= 1.0
    assert low < high


@given(parts(), st.integers(2, 50))
def test_the_same_share_of_more_is_surer(pair: tuple[int, int], times: int) -> None:
    part, of = pair
    few, many = wilson(part, of), wilson(part * times, of * times)

    assert many.high - many.low < few.high - few.low


@given(parts())
def test_counting_the_other_part_mirrors_the_interval(pair: tuple[int, int]) -> None:
    part, of = pair
    one, other = wilson(part, of), wilson(of - part, of)

    assert (one.low, one.high) == pytest.approx((1.0 - other.high, 1.0 - other.low), abs=1e-9)


@given(parts(), st.floats(0.5, 4.0), st.floats(0.5, 4.0))
def test_to_be_surer_takes_a_wider_interval(
    pair: tuple[int, int], one: float, other: float
) -> None:
    narrow, wide = (wilson(*pair, deviations=each) for each in sorted((one, other)))

    assert wide.low <= narrow.low + 1e-12
    assert narrow.high <= wide.high + 1e-12


def test_of_no_cases_nothing_is_known() -> None:
    assert wilson(0, 0) == Interval(0.0, 1.0)
    assert rate(0, 0) is None
    assert overturn_rate(Counts(seen=9)) is None
    assert overturned(Counts()) is None


@pytest.mark.parametrize(("part", "of"), [(2, 1), (-1, 1), (0, -1), (1, 0)])
def test_a_part_is_no_larger_than_the_whole(part: int, of: int) -> None:
    with pytest.raises(ValueError, match="no part"):
        rate(part, of)


@given(parts())
def test_the_overturn_rate_is_of_those_that_a_person_decided(pair: tuple[int, int]) -> None:
    wrong, of = pair
    counts = Counts(seen=3 * of, escalated=2 * of, upheld=of - wrong, overturned=wrong)
    found = overturned(counts)

    assert found is not None
    assert overturn_rate(counts) == found.share == float(Fraction(wrong, of))
    assert (found.of, found.interval) == (of, wilson(wrong, of))


@given(some_counts)
def test_every_share_is_of_what_was_seen(counts: Counts) -> None:
    found = shares(counts)

    assert set(found) == set(NAMES) - {"seen", "upheld", "overturned", "unjudged", "reported"}
    for name, share in found.items():
        if counts.seen == 0:
            assert share is None
        else:
            assert share is not None
            assert share.of == counts.seen
            assert share.share == min(getattr(counts, name), counts.seen) / counts.seen
