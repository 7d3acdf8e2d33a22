"""A training run of the model of many languages, from step to step."""

import random
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from classifiers.normalise import read
from classifiers.training.data import MASKED
from classifiers.training.many.batch import (
    Recipe,
    encode,
    targets_of,
    tokenizer_of,
)
from classifiers.training.many.material import ASKED, Item, as_parent
from classifiers.training.many.model import Reader
from classifiers.training.many.prepare import PIECES
from classifiers.training.mix import batches, of_like_length
from classifiers.training.noise import among, disguised, dressed
from classifiers.training.resumable import Resumable
from classifiers.training.train import WEIGHTS as WORTH
from classifiers.training.train import Recipe as EnglishRecipe
from classifiers.training.train import rate_at
from classifiers.verdict import LABELS


def optimizer_for(reader: Reader, recipe: Recipe) -> torch.optim.AdamW:
    """AdamW; word vectors, most of them new, and outputs learn faster than the layers."""
    words = [*reader.words.parameters(), reader.answered]
    heads = [*reader.labels.parameters(), *reader.auxiliary.parameters()]
    apart = {id(parameter) for parameter in (*words, *heads)}
    rest = [parameter for parameter in reader.parameters() if id(parameter) not in apart]
    groups = [
        {"params": parameters, "lr": rate, "start": rate, "weight_decay": decay}
        for parameters, rate, decay in (
            (rest, recipe.rate, recipe.decay),
            (words, recipe.words_rate, 0.0),
            (heads, recipe.head_rate, recipe.decay),
        )
    ]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


class Run(Resumable[Recipe]):
    """A training run of the model of many languages."""

    def __init__(
        self,
        items: list[Item],
        reader: Reader,
        taught_rows: dict[str, Tensor],
        recipe: Recipe,
        work: Path,
    ) -> None:
        """Continues from ``work/checkpoint.pt`` if that is of the same recipe."""
        self.items, self.reader = items, reader
        self.pooled, self.logits = taught_rows["pooled"], taught_rows["logits"]
        self.tokenizer = tokenizer_of(work / PIECES)
        plain = tokenizer_of(work / PIECES)
        plain.no_padding()
        lengths = [
            len(one.ids)
            for one in plain.encode_batch(
                [(item.text, item.parent) if item.parent else item.text for item in items]
            )
        ]
        plan = batches(range(len(items)), lengths, budget=recipe.budget, seed=recipe.seed)
        plan = plan[: recipe.steps] if recipe.steps else plan
        self.calm = _calm(items)
        self.weights = torch.tensor(
            [WORTH.get(label, 1.0) for label in LABELS] + [recipe.auxiliary] * len(ASKED)
        )
        super().__init__(reader, optimizer_for(reader, recipe), recipe, plan, work, called="reader")

    def seen(self, item: Item, chance: random.Random) -> Item:
        """An item as it is trained on this time."""
        if item.teacher >= 0 or item.parent:
            return item
        text, draw = item.text, chance.random()
        calm = self.calm.get(item.language)
        if item.source == "own" and calm and chance.random() < self.recipe.among:
            text = among(text, calm, chance)
        if draw < self.recipe.disguised:
            text = read(disguised(text, chance)) or text
        elif draw < self.recipe.disguised + self.recipe.dressed:
            text = read(dressed(text, chance)) or text
        changed = Item(text, item.language, item.source, item.targets, item.auxiliary, item.parent)
        if calm and chance.random() < self.recipe.apart:
            return as_parent(changed, chance.choice(calm))
        return changed

    def loss(self, items: Sequence[Item]) -> Tensor:
        """Of a batch: cross entropy of what labels say, distance from what the teacher says."""
        pieces, mask, kinds = encode(self.tokenizer, [(item.text, item.parent) for item in items])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            pooled = self.reader.read(pieces, mask, kinds)
            logits = self.reader.answers(pooled)
        targets = targets_of(items)
        spoken = (targets != MASKED).float()
        each = functional.binary_cross_entropy_with_logits(
            logits, targets.clamp(min=0.0), reduction="none"
        )
        loss = (each * spoken * self.weights).sum()
        taught_here = [row for row, item in enumerate(items) if item.teacher >= 0]
        if taught_here:
            rows = [items[row].teacher for row in taught_here]
            wanted = self.pooled[rows].float()
            apart = (pooled[taught_here] - wanted).square().mean(1)
            size = wanted.square().mean(1)
            loss = loss + self.recipe.alike * (apart / size).sum()
            scores = torch.sigmoid(self.logits[rows])
            each = functional.binary_cross_entropy_with_logits(
                logits[taught_here, : len(LABELS)], scores, reduction="none"
            )
            loss = loss + self.recipe.scores * each.sum()
        return loss / 256

    def advance(self) -> float:
        """One step; the loss it saw."""
        chance = random.Random(f"{self.recipe.seed}:{self.step}")
        items = [self.seen(self.items[place], chance) for place in self.plan[self.step]]
        self.rate(rate_at(self.step, len(self.plan), EnglishRecipe(warm_up=0.04)))
        total = 0.0
        for part in of_like_length(items, [len(item.text) + len(item.parent) for item in items]):
            loss = self.loss(part)
            loss.backward()  # type: ignore[no-untyped-call]  # torch's own gap
            total += float(loss.detach())
        self.stepped()
        return total * 256 / len(items)


def _calm(items: Sequence[Item]) -> dict[str, list[str]]:
    """Texts of ours without any label, by language."""
    calm: dict[str, set[str]] = {}
    for item in items:
        if item.source == "own" and not any(item.targets) and not item.parent:
            calm.setdefault(item.language, set()).add(item.text)
    return {language: sorted(texts) for language, texts in calm.items()}
