"""What each part of the recipe is worth: ``python -m classifiers.training.many.recipes``.

Trains each recipe for the same few steps from the same start, and writes ``recipes.toml`` beside
this file, from which the card has its table. Run again it goes on with what is missing. After
``prepare`` (without ``--keep``) and ``turned``.
"""

import argparse
import random
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
import torch
from safetensors.torch import load_file
from sklearn.metrics import roc_auc_score

from classifiers import WEIGHTS
from classifiers.card import MODEL
from classifiers.normalise import read
from classifiers.training.data import rows_of, text_of
from classifiers.training.many.batch import Recipe, encode, tokenizer_of
from classifiers.training.many.card import RESULT
from classifiers.training.many.material import ASKED, LANGUAGES, lines_of
from classifiers.training.many.measure import TRUTHS
from classifiers.training.many.model import Reader, from_judge
from classifiers.training.many.prepare import PIECES, PREPARED
from classifiers.training.many.run import Run
from classifiers.training.many.spelt import Spelt
from classifiers.training.many.train import everything, follow
from classifiers.training.reread import judge_of
from classifiers.training.toml import dumps
from classifiers.verdict import LABELS, Label

SPELT: Final = "and words as they are spelt"

RECIPES: Final[Mapping[str, Recipe]] = {
    "published translations alone": Recipe(turned=0.0, labels=0.0, weak=0.0),
    "and labelled texts": Recipe(turned=0.0, weak=0.0),
    "and word lists": Recipe(turned=0.0),
    "and turned comments": Recipe(),
    SPELT: Recipe(),
}
"""What each learns from, besides what those above it do; the last reads letters as well."""

SAMPLE: Final = 1500
"""Texts of a public set that are measured."""

B, T = LABELS.index(Label.BULLYING), LABELS.index(Label.TOXICITY)


def scores_of(run: Run, texts: Sequence[str]) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """Logits [texts, labels + asked] by the running mean of the weights; texts are read."""
    reader: Reader = run.reader
    reader.load_state_dict(run.mean)
    reader.eval()
    tokenizer = tokenizer_of(run.work / PIECES)
    parts = []
    with torch.no_grad():
        for start in range(0, len(texts), 64):
            part = [(text, "") for text in texts[start : start + 64]]
            parts.append(reader(*encode(tokenizer, part)).numpy())
    return np.concatenate(parts)


def numbers_of(run: Run, data: Path) -> dict[str, float]:
    """AUC of bullying on the kept-apart tenth of our corpus in each language, and of toxicity on a
    sample of the public sets.
    """
    numbers = {}
    for language in LANGUAGES:
        lines = [line for line in lines_of(language, "test") if line.parent is None]
        sure = [line for line in lines if line.labels[Label.BULLYING] is not None]
        truth = [line.labels[Label.BULLYING] is True for line in sure]
        scores = scores_of(run, [read(line.text) for line in sure])[:, B]
        numbers[language] = float(roc_auc_score(truth, scores))
    for (name, language), truth_of in TRUTHS.items():
        rows = rows_of(data / "eval" / f"{name}.parquet", language)
        known = [(text_of(row), truth_of(row)) for row in rows]
        known = [(text, truth) for text, truth in known if truth is not None]
        random.Random(5).shuffle(known)
        scores = scores_of(run, [read(text) for text, _ in known[:SAMPLE]])[:, T]
        numbers[name] = float(roc_auc_score([truth for _, truth in known[:SAMPLE]], scores))
    return numbers


def pieces_of(work: Path) -> list[str]:
    """The prepared word pieces, in the order of their numbers."""
    vocabulary = tokenizer_of(work / PIECES).get_vocab()
    return sorted(vocabulary, key=vocabulary.__getitem__)


def main(arguments: Sequence[str] | None = None) -> None:
    """Train and measure every recipe that is not in ``recipes.toml`` yet."""
    parser = argparse.ArgumentParser(prog="python -m classifiers.training.many.recipes")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, default=Path(".training/recipes"))
    parser.add_argument("--teacher", type=Path, default=WEIGHTS)
    parser.add_argument("--result", type=Path, default=RESULT)
    parser.add_argument("--steps", type=int, default=400)
    chosen = parser.parse_args(arguments)
    torch.set_num_threads(2)
    path: Path = chosen.result
    found: dict[str, dict[str, float]] = (
        tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    )
    prepared = load_file(chosen.work / PREPARED)
    for name, recipe in RECIPES.items():
        if name in found:
            continue
        short = replace(recipe, steps=chosen.steps)
        items = everything(chosen.data, chosen.work, short)
        judge = judge_of(chosen.teacher / MODEL)
        reader = from_judge(judge, prepared["words"], len(ASKED))
        if name == SPELT:
            reader.words = Spelt(reader.words, pieces_of(chosen.work))  # type: ignore[assignment]
        run = Run(items, reader, prepared, short, chosen.work)
        follow(run)
        found[name] = {"steps": float(len(run.plan)), **numbers_of(run, chosen.data)}
        path.write_text(dumps(found), "utf-8")


if __name__ == "__main__":
    main()
