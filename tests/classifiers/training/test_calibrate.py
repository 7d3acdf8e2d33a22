import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifiers.calibration import parse
from classifiers.training.calibrate import (
    LOWEST,
    TOGETHER,
    Floats,
    curves,
    platt,
    precise,
    rare,
    table,
)
from classifiers.training.data import MASKED, Example
from classifiers.verdict import LABELS, Label


def drawn(seed: int, size: int) -> tuple[Floats, Floats]:
    """Logits and the probabilities with which their texts deserve the label."""
    chance = np.random.default_rng(seed)
    logits = chance.normal(0.0, 3.0, size)
    return logits, 1.0 / (1.0 + np.exp(-(0.5 * logits - 1.0)))


def test_the_curve_that_made_the_data_is_found_again() -> None:
    logits, shares = drawn(1, 20_000)
    truth = np.random.default_rng(2).random(20_000) < shares
    slope, offset = platt(logits, truth)
    assert slope == pytest.approx(0.5, abs=0.03)
    assert offset == pytest.approx(-1.0, abs=0.06)


def test_a_label_that_hardly_occurs_keeps_its_logits() -> None:
    assert platt(np.arange(9.0), np.arange(9) == 8) == (1.0, 0.0)


def test_scores_that_point_the_wrong_way_are_not_turned_around() -> None:
    assert platt(np.arange(100.0), np.arange(100) < 50) == (1.0, 0.0)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=60))
def test_what_a_precise_threshold_flags_is_right_often_enough(
    rows: list[tuple[float, bool]],
) -> None:
    scores = np.array([score for score, _ in rows])
    truth = np.array([right for _, right in rows])
    distinct = len(set(scores)) == len(scores)
    flagged = scores >= precise(scores, truth, 0.8)
    if distinct and flagged.any() and precise(scores, truth, 0.8) < 1.0:
        assert truth[flagged].mean() >= 0.8


@given(st.lists(st.floats(0, 0.99), min_size=1, max_size=400), st.floats(0, 0.2))
def test_a_rare_threshold_flags_no_more_than_its_share(rows: list[float], share: float) -> None:
    scores = np.array(rows)
    assert np.count_nonzero(scores >= rare(scores, share)) <= len(rows) * share


def test_thresholds_leave_ordinary_chat_alone_and_give_a_card_that_serving_accepts() -> None:
    chance = np.random.default_rng(3)
    truth = chance.random((400, len(LABELS))) < 0.5
    own = [Example("", tuple(map(float, row)), "own") for row in truth]
    own_logits = np.where(truth, 2.0, -2.0) + chance.normal(0, 1, truth.shape)
    (source, *_) = TOGETHER
    quiet = tuple(MASKED if label is Label.PROFANITY else 0.0 for label in LABELS)
    kept = [Example("", quiet, source)] * 3000
    kept_logits = chance.normal(-4.0, 1.5, (3000, len(LABELS)))
    fitted = table(curves(own_logits, own, kept_logits, kept))
    calibration = parse(fitted)
    scores = calibration.scores(kept_logits.astype(np.float32))
    flagged = scores >= np.array(calibration.thresholds)
    assert flagged.any(axis=1).mean() <= TOGETHER[source]
    assert all(row["threshold"] >= LOWEST for row in fitted.values())
