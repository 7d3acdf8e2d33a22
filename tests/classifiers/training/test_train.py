from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from classifiers.training.data import AUXILIARY, MASKED, Example
from classifiers.training.mix import Mix
from classifiers.training.model import Judge
from classifiers.training.train import (
    PIECES,
    Recipe,
    Run,
    encode,
    follow,
    loss_of,
    optimizer_for,
    rate_at,
    targets_of,
    tokenizer_for,
)
from classifiers.verdict import LABELS

MEAN = Example("nobody here likes you at all", (1.0,) * len(LABELS), "own")
KIND = Example("thank you all for the lovely day", (0.0,) * len(LABELS), "own")
SILENT = Example("a text that nobody said anything of", (MASKED,) * len(LABELS), "own")


def start(work: Path, *, scale: float = 1.0) -> Run:
    torch.manual_seed(2)
    judge = Judge(len(AUXILIARY), layers=2)
    recipe = Recipe(scale=scale, budget=16, rate=1e-3, head_rate=1e-2, warm_up=0.1, average=0.5)
    return Run(Mix([(MEAN, 6.0), (KIND, 6.0)], []), recipe, work, judge)


def test_a_run_learns_to_tell_cruel_from_kind_and_leaves_its_weights(tmp_path: Path) -> None:
    run = start(tmp_path, scale=2.0)
    follow(run)
    pieces, mask = encode(tokenizer_for(), [MEAN.text, KIND.text])
    with torch.no_grad():
        mean, kind = run.judge.eval()(pieces, mask)[:, : len(LABELS)]
    assert (mean > kind + 1.0).all()
    assert (tmp_path / "judge.safetensors").exists()


def test_a_run_that_was_stopped_ends_where_it_would_have_ended(tmp_path: Path) -> None:
    whole, first = start(tmp_path / "a"), start(tmp_path / "b")
    for run, steps in ((whole, len(whole.plan)), (first, 3)):
        torch.manual_seed(4)
        run.judge.train()
        for _ in range(steps):
            run.advance()
    first.work.mkdir()
    first.save()
    torch.manual_seed(5)
    second = start(tmp_path / "b")
    second.judge.train()
    assert second.step == 3
    while second.step < len(second.plan):
        second.advance()
    for name, value in whole.judge.state_dict().items():
        assert torch.equal(value, second.judge.state_dict()[name]), name
        assert torch.equal(whole.mean[name], second.mean[name]), name


def test_what_ships_is_the_mean_of_the_last_weights(tmp_path: Path) -> None:
    run = start(tmp_path)
    run.judge.train()
    before = {name: value.clone() for name, value in run.judge.state_dict().items()}
    run.advance()
    after = run.judge.state_dict()["labels.bias"].clone()
    assert torch.equal(run.mean["labels.bias"], after)
    run.advance()
    run.save()
    shipped = load_file(tmp_path / "judge.safetensors")["labels.bias"]
    last = run.judge.state_dict()["labels.bias"]
    assert not torch.equal(last, before["labels.bias"])
    assert torch.allclose(shipped, (after + last) / 2)


def test_deeper_layers_learn_more_slowly_and_new_outputs_fastest() -> None:
    judge = Judge(len(AUXILIARY), layers=2)
    rates = [
        group["lr"] for group in optimizer_for(judge, Recipe(fade=0.5, rate=1e-4)).param_groups
    ]
    assert rates == pytest.approx([2.5e-5, 5e-5, 1e-4, Recipe().head_rate])


def test_a_checkpoint_of_another_recipe_is_not_taken_up(tmp_path: Path) -> None:
    run = start(tmp_path)
    run.advance()
    run.save()
    assert start(tmp_path, scale=2.0).step == 0


def test_what_an_example_does_not_speak_of_does_not_move_anything() -> None:
    logits = torch.randn(2, len(LABELS) + len(AUXILIARY), requires_grad=True)
    loss_of(logits, targets_of([SILENT, KIND]), 0.3).backward()  # type: ignore[no-untyped-call]
    assert logits.grad is not None
    assert not logits.grad[0].any()
    assert logits.grad[1, : len(LABELS)].all()
    assert not logits.grad[1, len(LABELS) :].any()


def test_a_set_with_a_question_of_its_own_trains_only_that_output() -> None:
    example = Example("x", (MASKED,) * len(LABELS), AUXILIARY[2], auxiliary=1.0)
    spoken = (targets_of([example]) != MASKED).nonzero().tolist()
    assert spoken == [[0, len(LABELS) + 2]]


def test_the_rate_warms_up_falls_and_ends_near_nothing() -> None:
    rates = [rate_at(step, 200, Recipe()) for step in range(200)]
    assert rates[0] < 0.2
    assert max(rates) == pytest.approx(1.0)
    assert rates[10:] == sorted(rates[10:], reverse=True)
    assert rates[-1] < 0.03


def test_a_long_text_is_cut_and_a_short_one_padded() -> None:
    pieces, mask = encode(tokenizer_for(), ["word " * 500, "hi"])
    assert pieces.shape == (2, PIECES)
    assert mask.sum(1).tolist() == [PIECES, 3]
