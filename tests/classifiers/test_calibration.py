import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifiers.calibration import Calibration, parse
from classifiers.verdict import LABELS, ClassifierError, Label

ROW = {"slope": 2.0, "offset": -1.0, "threshold": 0.7}
TABLE = {label.value: ROW for label in LABELS}


def test_a_score_is_the_sigmoid_of_a_stretched_and_moved_logit() -> None:
    scores = parse(TABLE).scores(np.full((1, len(LABELS)), 1.5, dtype=np.float32))
    assert scores[0, 0] == pytest.approx(1 / (1 + math.exp(-2.0)))


@given(st.floats(-(2.0**99), 2.0**99, width=32), st.floats(-(2.0**99), 2.0**99, width=32))
def test_a_higher_logit_never_has_a_lower_score_and_every_score_is_a_probability(
    first: float, second: float
) -> None:
    low, high = sorted((first, second))
    logits = np.array([[low] * len(LABELS), [high] * len(LABELS)], dtype=np.float32)
    scores = parse(TABLE).scores(logits)
    assert ((scores >= 0.0) & (scores <= 1.0)).all()
    assert (scores[0] <= scores[1]).all()


def test_a_label_is_flagged_from_its_threshold_on() -> None:
    scores = dict.fromkeys(LABELS, 0.6999) | {Label.BULLYING: 0.7}
    assert parse(TABLE).flagged(scores) == {Label.BULLYING}


@pytest.mark.parametrize(
    ("change", "label"),
    [
        ({"bullying": {"slope": 1.0, "offset": 0.0}}, "bullying"),
        ({"bullying": {**ROW, "extra": 1.0}}, "bullying"),
        ({"threat": {**ROW, "slope": 0.0}}, "threat"),
        ({"threat": {**ROW, "slope": float("nan")}}, "threat"),
        ({"threat": {**ROW, "offset": float("inf")}}, "threat"),
        ({"insult": {**ROW, "threshold": 0.0}}, "insult"),
        ({"insult": {**ROW, "threshold": 1.1}}, "insult"),
        ({"insult": {**ROW, "threshold": True}}, "insult"),
        ({"insult": {**ROW, "threshold": "0.5"}}, "insult"),
        ({"kindness": ROW}, "kindness"),
    ],
)
def test_a_wrong_entry_is_refused_and_named(change: dict[str, object], label: str) -> None:
    with pytest.raises(ClassifierError) as refused:
        parse({**TABLE, **change})
    assert refused.value.code == "card-calibration"
    assert refused.value.facts == {"label": label}


def test_a_missing_label_and_a_missing_table_are_refused() -> None:
    for table in ({key: row for key, row in TABLE.items() if key != "profanity"}, None, 3):
        with pytest.raises(ClassifierError):
            parse(table)


@pytest.mark.parametrize(
    ("slopes", "offsets", "thresholds"),
    [
        ([1.0] * 8, [0.0] * 9, [0.5] * 9),
        ([-1.0] * 9, [0.0] * 9, [0.5] * 9),
        ([1.0] * 9, [math.nan] * 9, [0.5] * 9),
        ([1.0] * 9, [0.0] * 9, [0.0] * 9),
    ],
)
def test_a_calibration_that_makes_no_sense_cannot_be_built(
    slopes: list[float], offsets: list[float], thresholds: list[float]
) -> None:
    with pytest.raises(ValueError, match=r"calibration|slopes|offsets|thresholds"):
        Calibration(slopes, offsets, thresholds)
