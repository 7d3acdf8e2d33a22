import numpy as np
import onnx
import pytest
import torch

from classifiers.training.export import (
    Agreement,
    agreement_of,
    feeds,
    rounding_of,
    session,
    state_of,
)
from classifiers.training.graph import Floats, build, layers_of, quantised, taps, zero_point
from classifiers.training.model import VOCABULARY, WIDTH, Judge
from classifiers.verdict import LABELS

TEXTS = ["you are not stupid", "hello there", "what a lovely day it is, said nobody today", "k"] * 8


@pytest.fixture(scope="module")
def judge() -> Judge:
    torch.manual_seed(5)
    return Judge(auxiliary=2, layers=2).eval()


@pytest.fixture(scope="module")
def weights(judge: Judge) -> dict[str, Floats]:
    return state_of(judge)


@pytest.fixture(scope="module")
def exact(weights: dict[str, Floats]) -> bytes:
    model: bytes = build(weights).SerializeToString()
    return model


@pytest.fixture(scope="module")
def small(weights: dict[str, Floats]) -> bytes:
    model: bytes = build(
        weights, rounding=rounding_of(weights, lambda: feeds(TEXTS))
    ).SerializeToString()
    return model


def padded() -> tuple[torch.Tensor, torch.Tensor]:
    chance = torch.Generator().manual_seed(1)
    pieces = torch.randint(1000, VOCABULARY, (5, 12), generator=chance)
    mask = torch.ones_like(pieces)
    mask[1, 7:] = 0
    mask[3, 2:] = 0
    return pieces, mask


def run(model: bytes, pieces: torch.Tensor, mask: torch.Tensor) -> Floats:
    feed = {"input_ids": pieces.numpy(), "attention_mask": mask.numpy()}
    logits: Floats = session(model).run(["logits"], feed)[0]
    return logits


def test_the_graph_computes_what_the_network_computes(judge: Judge, exact: bytes) -> None:
    pieces, mask = padded()
    with torch.no_grad():
        wanted = judge(pieces, mask)[:, : len(LABELS)].numpy()
    assert np.abs(run(exact, pieces, mask) - wanted).max() < 1e-4


def test_the_small_graph_is_close_to_the_exact_one(exact: bytes, small: bytes) -> None:
    pieces, mask = padded()
    assert agreement_of(run(exact, pieces, mask), run(small, pieces, mask)).largest < 0.05


def test_the_small_graph_takes_about_a_quarter_of_the_room(exact: bytes, small: bytes) -> None:
    assert len(small) < 0.28 * len(exact)


def test_a_text_scores_the_same_alone_and_in_a_batch_with_padding(small: bytes) -> None:
    pieces, mask = padded()
    together = run(small, pieces, mask)
    for row in range(len(pieces)):
        length = int(mask[row].sum())
        alone = run(small, pieces[row : row + 1, :length], mask[row : row + 1, :length])
        assert np.abs(alone[0] - together[row]).max() < 1e-4


def test_both_graphs_are_valid_onnx(exact: bytes, small: bytes) -> None:
    for model in (exact, small):
        onnx.checker.check_model(onnx.load_from_string(model))


def test_evening_out_channels_changes_nothing_but_the_rounding(
    weights: dict[str, Floats],
) -> None:
    loud = dict(weights)
    loud["layers.0.attention_norm.weight"] = weights["layers.0.attention_norm.weight"].copy()
    loud["layers.0.attention_norm.weight"][5] *= 60.0
    pieces, mask = padded()
    exact = build(loud).SerializeToString()
    rounded = build(loud, rounding=rounding_of(loud, lambda: feeds(TEXTS))).SerializeToString()
    found = agreement_of(run(exact, pieces, mask), run(rounded, pieces, mask))
    assert found.largest < 0.05


def test_every_activation_that_int8_rounds_has_a_name(weights: dict[str, Floats]) -> None:
    assert layers_of(weights) == 2
    assert len(taps(2)) == 8
    assert set(rounding_of(weights, lambda: feeds(TEXTS[:2])).ranges) == set(taps(2))


def test_a_rounded_matrix_is_within_half_a_step_of_the_original() -> None:
    matrix = np.random.default_rng(0).normal(size=(WIDTH, 20)).astype(np.float32)
    whole, scale = quantised(matrix, axis=0)
    assert np.abs(whole * scale - matrix).max() <= 0.5001 * scale.max()


def test_zero_stays_zero_in_a_rounded_activation() -> None:
    for bounds in ((-1.0, 3.0), (0.5, 3.0), (-3.0, -1.0), (0.0, 0.0)):
        scale, zero = zero_point(bounds)
        assert scale > 0.0
        assert (float(zero) - float(zero)) * float(scale) == 0.0
        assert (0 - float(zero)) * float(scale) <= min(bounds[0], 0.0) + float(scale)
        assert (255 - float(zero)) * float(scale) >= max(bounds[1], 0.0) - float(scale)


def test_agreement_counts_labels_that_changed_sides() -> None:
    source = np.zeros((2, len(LABELS)), dtype=np.float32) - 1.0
    changed = source.copy()
    changed[0, 3] = 1.0
    found = agreement_of(source, changed)
    assert found.flips == 0.5
    assert found == Agreement(2, found.mean, found.p99, found.largest, 0.5, 0.5)
    assert found.largest == pytest.approx(0.4621, abs=1e-4)


def test_agreement_counts_texts_that_only_one_engine_would_flag() -> None:
    source = np.zeros((4, len(LABELS)), dtype=np.float32)
    changed = source.copy()
    changed[0, 3], changed[1, 3] = 1.0, 3.0
    curves = {label.value: {"slope": 1.0, "offset": -1.0, "threshold": 0.8} for label in LABELS}
    found = agreement_of(source, changed, curves)
    assert (found.flips, found.prompts) == (0.5, 0.25)
