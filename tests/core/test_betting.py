"""The difference of two shares is held by its interval, whenever somebody looks."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.betting import Difference, Draw, capitals, difference

draws = st.lists(st.builds(Draw, st.booleans(), st.booleans()), max_size=25)
chances = st.sampled_from([0.1, 1 / 3, 0.5, 0.9])


def drawn(seed: int, many: int, *, usual: float, more: float, chance: float = 0.5) -> list[Draw]:
    toss = random.Random(seed)
    arms = [toss.random() < chance for _ in range(many)]
    return [Draw(arm, toss.random() < usual + more * arm) for arm in arms]


def test_nothing_is_known_of_nobody() -> None:
    assert difference([], 0.5) == Difference(-1.0, 1.0)


@pytest.mark.parametrize("chance", [0.0, 1.0])
def test_an_arm_that_nobody_can_be_in_is_not_compared(chance: float) -> None:
    with pytest.raises(ValueError, match="chance"):
        difference([], chance)


@settings(max_examples=40)
@given(draws, chances)
def test_capital_is_never_below_nothing_and_looking_is_the_same_as_the_interval(
    seen: list[Draw], chance: float
) -> None:
    low, high = difference(seen, chance, risk=0.5)
    last = [*capitals(seen, chance)][-1] if seen else None

    assert -1.0 <= low <= high <= 1.0
    assert all(min(now) >= 0.0 for now in capitals(seen, chance))
    if last is not None:
        assert (low > 0.0, high < 0.0) == (last.higher >= 4.0, last.lower >= 4.0)


@given(draws, chances)
def test_no_bet_on_the_truth_is_won_on_average(seen: list[Draw], chance: float) -> None:
    """Of who comes next, the capital over all four outcomes is on average what it was."""
    share = 0.3
    before = [*capitals(seen, chance)][-1].higher if seen else 1.0
    after = sum(
        (chance if arm else 1 - chance)
        * (share if yes else 1 - share)
        * [*capitals([*seen, Draw(arm, yes)], chance)][-1].higher
        for arm in (False, True)
        for yes in (False, True)
    )

    assert after == pytest.approx(before, rel=1e-9)


@settings(max_examples=30)
@given(draws, chances)
def test_it_is_the_same_the_other_way_round(seen: list[Draw], chance: float) -> None:
    turned = [Draw(not one.second, one.yes) for one in seen]

    one, other = difference(seen, chance), difference(turned, 1 - chance)

    assert one.low == pytest.approx(-other.high, abs=1e-4)
    assert one.high == pytest.approx(-other.low, abs=1e-4)


def test_a_large_difference_is_found_and_a_lower_risk_makes_it_wider() -> None:
    seen = drawn(1, 600, usual=0.2, more=0.3)

    usual, careful = difference(seen, 0.5), difference(seen, 0.5, risk=0.01)

    assert 0.0 < usual.low < 0.3 < usual.high < 0.6
    assert careful.low < usual.low < usual.high < careful.high
