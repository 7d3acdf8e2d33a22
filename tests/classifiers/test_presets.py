"""What each preset promises of the shipped model, on the tenth that was never trained on."""

import numpy as np
import pytest

from bot.core.decision import Mode
from bot.core.rules import PRESETS, preset
from classifiers import load
from classifiers.training import prompts
from classifiers.training.mix import own
from classifiers.verdict import Label, Verdict

PROMISED = {
    "school": (0.90, 0.60),
    "community": (0.90, 0.59),
    "gaming": (0.90, 0.58),
    "support": (0.90, 0.60),
}
"""Of the prompts that a preset sends, the share that bullying or rudeness deserves; and of the
bullying lines, the share that gets one. The README says what was measured.
"""

LINES = [line for line in own("test") if line.labels[Label.BULLYING] is not None]


@pytest.fixture(scope="module")
def verdicts() -> list[Verdict]:
    return load().classify([line.text for line in LINES])


def test_the_limits_that_the_card_tells_of_are_those_of_the_presets() -> None:
    assert prompts.presets() == {
        name: {label.value: its.nudge_at for label, its in preset(name).limits.items()}
        for name in PRESETS
    }


@pytest.mark.parametrize("name", PROMISED)
def test_prompts_are_deserved_and_bullying_is_heard(name: str, verdicts: list[Verdict]) -> None:
    limits = preset(name, mode=Mode.NUDGE).limits
    prompted = np.array(
        [
            any(
                each in verdict.flagged and verdict.scores[each] >= its.nudge_at
                for each, its in limits.items()
            )
            for verdict in verdicts
        ]
    )
    bullying = np.array([line.labels[Label.BULLYING] is True for line in LINES])
    deserved = bullying | np.array([line.labels[Label.TOXICITY] is not False for line in LINES])
    precision, recall = PROMISED[name]

    assert deserved[prompted].mean() >= precision
    assert prompted[bullying].mean() >= recall
