"""A larger teacher learns, says what it makes of texts, and the small judge learns from that."""

from pathlib import Path

import numpy as np
import pytest
import torch

from classifiers.training import taught
from classifiers.training.data import AUXILIARY, MASKED, Example
from classifiers.training.mix import Habits, Mix
from classifiers.training.model import Judge
from classifiers.training.taught import ALONE, Taught
from classifiers.training.teacher import Recipe, Run, follow
from classifiers.training.teacher import taught as said_of
from classifiers.training.train import Recipe as Student
from classifiers.training.train import Run as StudentRun
from classifiers.verdict import LABELS
from tests.classifiers.models import tiny_checkpoint

MEAN = Example("nobody here likes you at all", (1.0,) * len(LABELS), "own")
KIND = Example("thank you all for the lovely day", (0.0,) * len(LABELS), "own")
SILENT = "a text that nobody but the teacher labelled"


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small encoder as transformers saves it."""
    return tiny_checkpoint(tmp_path_factory.mktemp("teacher") / "encoder")


def teacher(encoder: Path, work: Path) -> Run:
    work.mkdir(exist_ok=True)
    torch.manual_seed(3)
    recipe = Recipe(
        encoder=str(encoder), own=30.0, budget=24, rate=2e-3, head_rate=5e-2, frozen=1,
        average=0.5, habits=Habits(0.0, 0.0, 0.0),
    )  # fmt: skip
    return Run(Mix([(MEAN, 1.0), (KIND, 1.0)], []), recipe, work)


def test_a_teacher_learns_to_tell_cruel_from_kind(encoder: Path, tmp_path: Path) -> None:
    run = teacher(encoder, tmp_path)
    follow(run)

    mean, kind = said_of(run.teacher.eval(), run.tokenizer, [MEAN.text, KIND.text])

    assert (mean > kind + 1.0).all()


def test_its_words_and_first_layers_stay_as_they_were(encoder: Path, tmp_path: Path) -> None:
    run = teacher(encoder, tmp_path)
    before = {name: one.clone() for name, one in run.teacher.encoder.named_parameters()}
    run.advance()

    changed = {
        name
        for name, one in run.teacher.encoder.named_parameters()
        if not torch.equal(one, before[name])
    }
    assert changed
    assert not any("embeddings" in name or ".layer.0." in name for name in changed)


def test_a_teacher_that_was_stopped_goes_on_where_it_was(encoder: Path, tmp_path: Path) -> None:
    run = teacher(encoder, tmp_path)
    run.advance()
    run.save()

    assert teacher(encoder, tmp_path).step == 1


def test_what_it_said_is_kept_and_read_again(tmp_path: Path) -> None:
    odds = torch.randn(2, len(LABELS))
    taught.write(tmp_path, [MEAN.text, SILENT], odds)
    known = taught.read(tmp_path)

    assert torch.equal(known.odds, odds)
    mix = known.joined(Mix([(MEAN, 6.0)], []))
    assert [(example.text, example.source) for example, _ in mix.train] == [
        (MEAN.text, "own"),
        (SILENT, ALONE),
    ]
    assert set(mix.train[1][0].targets) == {MASKED}


def test_only_texts_that_it_saw_are_learned_from_it() -> None:
    known = Taught(torch.full((1, len(LABELS)), 3.0), {MEAN.text: 0})
    logits = torch.zeros(1, len(LABELS))

    assert known.loss(logits, [KIND.text]) == 0.0
    assert known.loss(logits, [MEAN.text]) > known.loss(logits + 3.0, [MEAN.text]) > 0.0


def test_the_judge_learns_from_texts_that_nobody_else_labelled(tmp_path: Path) -> None:
    torch.manual_seed(2)
    known = Taught(torch.full((1, len(LABELS)), 4.0), {SILENT: 0})
    recipe = Student(
        budget=16, rate=1e-3, head_rate=1e-2, warm_up=0.1, average=0.5, scale=6.0, taught=1.0
    )
    mix = known.joined(Mix([], []))
    run = StudentRun(mix, recipe, tmp_path, Judge(len(AUXILIARY), layers=2), known)
    run.judge.train()
    losses = [run.advance() for _ in range(len(run.plan))]

    assert np.mean(losses[-2:]) < 0.7 * losses[0]
