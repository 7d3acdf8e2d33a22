"""A key's quota: a bucket that fills evenly and holds a minute's worth."""

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from bot.http_api.keys import Quota

RATES = st.integers(1, 10_000)
WAITS = st.lists(st.floats(0, 120), max_size=40)


@given(RATES, WAITS)
def test_no_minute_allows_more_than_two_minutes_worth(rate: int, waits: Sequence[float]) -> None:
    """One that was saved up, and one that came in meanwhile."""
    quota, now, taken = Quota(rate, 0.0), 0.0, list[float]()
    for wait in waits:
        now += wait
        while len(taken) < 500 and quota.take(now) is None:
            taken.append(now)

    for start in taken:
        assert sum(start <= at < start + 60 for at in taken) <= 2 * rate + 1


@given(RATES, WAITS)
def test_over_any_time_it_allows_what_is_saved_up_and_what_comes_in(
    rate: int, waits: Sequence[float]
) -> None:
    quota, now, taken = Quota(rate, 0.0), 0.0, 0
    for wait in waits:
        now += wait
        taken += quota.take(now) is None

    assert taken <= rate + now * rate / 60 + 1
    assert taken <= len(waits)


@given(RATES, st.floats(0, 1e6))
def test_a_minutes_worth_is_there_at_once_and_not_one_more(rate: int, start: float) -> None:
    quota = Quota(rate, start)

    assert quota.take(start, rate) is None
    assert quota.take(start, 1) is not None


@given(RATES, st.data())
def test_after_the_wait_that_it_names_there_is_enough(rate: int, data: st.DataObject) -> None:
    many = data.draw(st.integers(1, rate))
    quota, now = Quota(rate, 0.0), 0.0
    for wait in data.draw(WAITS):
        now += wait
        seconds = quota.take(now, many)
        if seconds is not None:
            assert 1 <= seconds <= 60
            assert quota.take(now + seconds, many) is None
            now += seconds


@given(RATES, st.data())
def test_a_refusal_takes_nothing(rate: int, data: st.DataObject) -> None:
    times = data.draw(st.lists(st.floats(0, 120), min_size=2, max_size=20))
    asking, alone = Quota(rate, 0.0), Quota(rate, 0.0)
    assume(asking.take(0.0, rate) is None and alone.take(0.0, rate) is None)
    for before, now in pairwise(sorted(times)):
        assume(now > before)
        asking.take(now, rate + 1)

    last = max(times)
    most = min(rate, int(last * rate / 60 - 0.01))
    assume(most >= 1)
    assert asking.take(last, most) is None
    assert alone.take(last, most) is None


@given(RATES)
def test_what_is_put_back_can_be_taken_again(rate: int) -> None:
    quota = Quota(rate, 0.0)
    quota.take(0.0, rate)

    quota.put_back()

    assert quota.take(0.0, 1) is None
    assert quota.take(0.0, 1) is not None
