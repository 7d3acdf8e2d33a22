"""More severe is not less: in the curves of the card, in the presets, and from line to line."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.decision import Mode
from bot.core.limits import Limits
from bot.core.rules import PRESETS, preset
from classifiers import WEIGHTS, load
from classifiers.card import read_card
from classifiers.training import card as cards
from classifiers.verdict import LABELS, Classifier, Label

PRECISIONS: dict[str, dict[str, float]] = cards.read(WEIGHTS)["measured"]["precisions"]
"""The lowest limit that reaches a precision, by label and precision."""

LADDERS = (
    (
        "the bus is late again",
        "this bus is rubbish",
        "you are an idiot",
        "you are a worthless idiot, nobody wants you here",
    ),
    (
        "good game everyone",
        "that was a bad pass",
        "your pass was stupid",
        "you are so stupid, uninstall and never come back",
    ),
    (
        "see you at lunch",
        "please sit somewhere else today",
        "you are annoying, go away",
        "everybody hates you, eat alone you freak",
    ),
    (
        "nice jacket",
        "not my style of jacket",
        "your jacket is ugly",
        "your jacket is as ugly as your face, you fat pig",
    ),
    (
        "what time is practice",
        "you were late again",
        "you are useless on this team",
        "you are a pathetic loser and we all laugh at you",
    ),
    (
        "thanks for the help",
        "that did not help much",
        "you are a moron",
        "shut up you disgusting moron, nobody likes you",
    ),
)
"""The same occasion in four tempers, the mildest first."""


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return load()


@given(low=st.floats(-20, 20), more=st.floats(0, 20), label=st.sampled_from(LABELS))
def test_a_higher_logit_is_never_a_lower_probability(low: float, more: float, label: Label) -> None:
    curve = read_card(WEIGHTS).calibration
    column = LABELS.index(label)
    logits = np.zeros((2, len(LABELS)), dtype=np.float32)
    logits[:, column] = low, low + more

    below, above = curve.scores(logits)[:, column]

    assert below <= above


@pytest.mark.parametrize("label", PRECISIONS)
def test_more_precision_never_needs_a_lower_limit(label: str) -> None:
    limits = [limit for _, limit in sorted(PRECISIONS[label].items())]

    assert all(low <= high for low, high in pairwise(limits))


@pytest.mark.parametrize("name", PRESETS)
def test_what_follows_is_heavier_the_surer_the_judge_is(name: str) -> None:
    for limits in preset(name, mode=Mode.NUDGE).limits.values():
        assert steps_of(limits) == sorted(steps_of(limits))


def steps_of(limits: Limits) -> list[float]:
    """Where a prompt, a strike and taking down begin, as far as they do."""
    steps = (limits.nudge_at, limits.strike_at, limits.hold_at, limits.zero_tolerance_at)
    return [at for at in steps if at is not None]


@pytest.mark.parametrize("name", PRESETS)
def test_severe_kinds_weigh_more_than_plain_ones(name: str) -> None:
    limits = preset(name, mode=Mode.NUDGE).limits

    for severe in (Label.THREAT, Label.SEVERE_TOXICITY, Label.IDENTITY_ATTACK):
        if severe in limits and Label.INSULT in limits:
            assert limits[severe].strike_weight > limits[Label.INSULT].strike_weight


@pytest.mark.parametrize("ladder", LADDERS, ids=[ladder[0] for ladder in LADDERS])
def test_scores_rise_with_the_temper(ladder: Sequence[str], classifier: Classifier) -> None:
    scores = [verdict.scores[Label.TOXICITY] for verdict in classifier.classify(ladder)]

    mild, blunt, rude, cruel = scores
    assert max(mild, blunt) < rude < cruel
    assert cruel > 0.8
    assert mild < 0.2
