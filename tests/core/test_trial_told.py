"""What a trial has shown is told in one of a few sentences, with its ends rounded outwards."""

import pytest

from bot.core.betting import Difference
from bot.core.trial import Measure
from bot.core.trial_results import Effect, Says
from bot.core.trial_told import points, told
from tests.core.simulated_trials import trial

HELD = trial(hold_out=10, measure=Measure.AGAIN)


@pytest.mark.parametrize(
    ("says", "interval", "arm", "name", "facts"),
    [
        (Says.TOO_EARLY, Difference(-0.081, 0.003), "hold-out", "trial-too-early",
         {"arm": "C", "low": 9, "high": 0.3, "usually": 4600}),
        (Says.ALIKE, Difference(-0.041, 0.02), "hold-out", "trial-alike", {"arm": "C", "most": 5}),
        (Says.MORE, Difference(0.003, 0.1941), "hold-out", "trial-more",
         {"arm": "C", "unasked": "yes", "measure": "again", "points": 10, "low": 0.3, "high": 20}),
        (Says.LESS, Difference(-0.2, -0.0201), HELD.variants[0], "trial-less",
         {"arm": "B", "unasked": "no", "measure": "again", "points": 10, "low": 2, "high": 20}),
    ],
)  # fmt: skip
def test_each_finding_has_its_sentence(
    says: Says, interval: Difference, arm: str, name: str, facts: dict[str, object]
) -> None:
    one = Effect(arm, 0.3, 100, 0.2, 400, interval, says)

    assert told(HELD, one) == (name, facts)


def test_small_differences_keep_a_decimal() -> None:
    assert [points(0.0), points(0.004), points(0.0149), points(0.5)] == [0.0, 0.4, 1, 50]
