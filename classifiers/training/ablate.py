"""What each part of the recipe is worth: ``python -m classifiers.training.ablate``.

Trains the recipe, and the recipe without one part at a time, for a short time each, and writes
``ablation.toml`` beside this file, from which the card has its table. Run again it goes on with
what is missing. Each variant is one run with one seed, so small differences may be chance.
"""

import argparse
import random
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
import torch
from sklearn.metrics import roc_auc_score

from classifiers.normalise import read
from classifiers.training.corpus import Line
from classifiers.training.data import AUXILIARY, MASKED, OWN, Example, rows_of, text_of
from classifiers.training.evaluate import TRUTHS
from classifiers.training.mix import Habits, Mix, gather, own
from classifiers.training.model import Judge, encoder_folder, from_encoder
from classifiers.training.toml import dumps
from classifiers.training.train import Recipe, Run, encode, follow, tokenizer_for
from classifiers.verdict import LABELS, Label

Change = Callable[[Mix, Recipe], tuple[Mix, Recipe]]

RESULT: Final = Path(__file__).with_name("ablation.toml")
"""What was found, per variant."""

SAMPLE: Final = 1500
"""Texts of a public set that are measured."""

B, T = LABELS.index(Label.BULLYING), LABELS.index(Label.TOXICITY)


def _recipe(change: Callable[[Recipe], Recipe]) -> Change:
    return lambda mix, recipe: (mix, change(recipe))


def _only(keep: Callable[[Example], bool]) -> Change:
    def chosen(mix: Mix, recipe: Recipe) -> tuple[Mix, Recipe]:
        return replace(mix, train=[pair for pair in mix.train if keep(pair[0])]), recipe

    return chosen


def _merged(mix: Mix, recipe: Recipe) -> tuple[Mix, Recipe]:
    """Every set's own question is taken for toxicity, as if all definitions were one."""

    def told(example: Example) -> Example:
        if example.auxiliary == MASKED or example.targets[T] != MASKED:
            return example
        targets = list(example.targets)
        targets[T] = example.auxiliary
        return replace(example, targets=tuple(targets))

    return replace(mix, train=[(told(example), passes) for example, passes in mix.train]), recipe


VARIANTS: Final[Mapping[str, Change]] = {
    "the recipe": lambda mix, recipe: (mix, recipe),
    "lower rates for deeper layers": _recipe(lambda recipe: replace(recipe, fade=0.9)),
    "without averaged weights": _recipe(lambda recipe: replace(recipe, average=0.0)),
    "without our own corpus": _only(lambda example: example.source != OWN),
    "without public sets": _only(lambda example: example.source == OWN),
    "public sets merged into one label": _merged,
    "without the sets' own questions": _recipe(lambda recipe: replace(recipe, auxiliary=0.0)),
    "without disguises": _recipe(
        lambda recipe: replace(recipe, habits=Habits(disguised=0.0, dressed=0.0))
    ),
    "without lines among others": _recipe(lambda recipe: replace(recipe, habits=Habits(among=0.0))),
}
"""Name and change of each variant."""


def scores_of(
    judge: Judge, texts: Sequence[str]
) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """Logits [texts, labels + auxiliary] of texts as they are read."""
    tokenizer = tokenizer_for()
    judge.eval()
    parts = []
    with torch.no_grad():
        for start in range(0, len(texts), 64):
            pieces, mask = encode(tokenizer, texts[start : start + 64])
            parts.append(judge(pieces, mask).numpy())
    return np.concatenate(parts)


def own_numbers(judge: Judge, lines: Sequence[Line], name: str) -> dict[str, float]:
    """AUC of bullying on lines of ours, and ``pairs``: the share of contrasts of which the bullying
    line scores above the other.
    """
    sure = [line for line in lines if line.labels[Label.BULLYING] is not None]
    scores = scores_of(judge, [read(line.text) for line in sure])[:, B]
    truth = [line.labels[Label.BULLYING] is True for line in sure]
    pairs = [
        scores[place] > scores[place + 1] if truth[place] else scores[place] < scores[place + 1]
        for place in range(len(sure) - 1)
        if sure[place].group == sure[place + 1].group and truth[place] is not truth[place + 1]
    ]
    return {
        f"{name}_bullying": float(roc_auc_score(truth, scores)),
        f"{name}_pairs": float(np.mean(pairs)),
    }


def public_numbers(judge: Judge, folder: Path) -> dict[str, float]:
    """AUC of toxicity on a sample of the public evaluation sets."""
    numbers = {}
    for name, truth_of in TRUTHS.items():
        rows = [(text_of(row), truth_of(row)) for row in rows_of(folder / f"{name}.parquet")]
        known = [(text, truth) for text, truth in rows if truth is not None]
        random.Random(5).shuffle(known)
        scores = scores_of(judge, [read(text) for text, _ in known[:SAMPLE]])[:, T]
        numbers[name] = float(roc_auc_score([truth for _, truth in known[:SAMPLE]], scores))
    return numbers


def measured(mix: Mix, recipe: Recipe, work: Path, data: Path) -> dict[str, float]:
    """Train a variant in ``work`` and measure its averaged weights."""
    work.mkdir(parents=True, exist_ok=True)
    run = Run(mix, recipe, work, from_encoder(len(AUXILIARY), encoder_folder()))
    follow(run)
    run.judge.load_state_dict(run.mean)
    return {
        "steps": float(len(run.plan)),
        **own_numbers(run.judge, own("calibration"), "calibration"),
        **own_numbers(run.judge, own("test"), "own"),
        **public_numbers(run.judge, data / "eval"),
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """Train and measure every variant that is not in ``ablation.toml`` yet."""
    parser = argparse.ArgumentParser(prog="python -m classifiers.training.ablate")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, default=Path(".training"))
    parser.add_argument("--result", type=Path, default=RESULT)
    parser.add_argument("--scale", type=float, default=0.06, help="passes over the data")
    chosen = parser.parse_args(arguments)
    torch.set_num_threads(2)
    path: Path = chosen.result
    found: dict[str, dict[str, float]] = (
        tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    )
    mix = gather(chosen.data, watch=print)
    for name, change in VARIANTS.items():
        if name not in found:
            print(name)
            changed, recipe = change(mix, Recipe(scale=chosen.scale))
            numbers = measured(changed, recipe, chosen.work / name.replace(" ", "-"), chosen.data)
            found[name] = {key: round(value, 4) for key, value in numbers.items()}
            path.write_text(dumps(found), "utf-8")


if __name__ == "__main__":
    main()
