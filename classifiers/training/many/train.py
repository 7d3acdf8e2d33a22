"""Trains the model of many languages: ``python -m classifiers.training.many.train``.

After ``prepare``. Everything is mixed from the first step to the last: translations, whose teacher
is the English judge, our own corpus, public sets, English. Run it again to resume.
"""

import argparse
import json
import random
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final, TypedDict

import torch
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from classifiers import WEIGHTS
from classifiers.card import MODEL
from classifiers.normalise import read
from classifiers.training.data import MASKED
from classifiers.training.many.material import (
    ASKED,
    Item,
    as_parent,
    english,
    judged_keys,
    own,
    public,
    scaled,
    taught,
)
from classifiers.training.many.model import Reader, from_judge
from classifiers.training.many.prepare import PIECES, PREPARED, TRANSLATED
from classifiers.training.memory import keep
from classifiers.training.mix import batches, gather
from classifiers.training.noise import among, disguised, dressed
from classifiers.training.reread import judge_of
from classifiers.training.suites import reserved
from classifiers.training.train import WEIGHTS as WORTH
from classifiers.training.train import Recipe as EnglishRecipe
from classifiers.training.train import rate_at
from classifiers.verdict import LABELS

LONGEST: Final = 80
"""Pieces of text and parent together in training."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What decides what comes out, besides the data.

    ``scale``: passes over everything; ``english``: of the English mix, against its own passes.
    ``alike``, ``scores``: weight of the teacher's vector and of its scores. ``apart``: share of
    texts without a parent that are seen under one of another text's, which changes nothing.
    ``steps``: so many at most (0: all).
    """

    seed: int = 17
    scale: float = 1.0
    steps: int = 0
    english: float = 0.22
    budget: int = 1536
    rate: float = 1.5e-4
    words_rate: float = 6e-4
    head_rate: float = 4e-4
    alike: float = 6.0
    scores: float = 0.5
    auxiliary: float = 0.3
    disguised: float = 0.12
    dressed: float = 0.05
    among: float = 0.08
    apart: float = 0.05
    average: float = 0.1
    decay: float = 0.01


class Checkpoint(TypedDict):
    """What a run continues from."""

    recipe: str
    step: int
    reader: dict[str, Tensor]
    mean: dict[str, Tensor]
    optimizer: dict[str, object]
    random: Tensor


def tokenizer_of(path: Path, limit: int = LONGEST) -> Tokenizer:
    """The prepared word pieces, cut at ``limit``, padded to the longest of a batch."""
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.enable_truncation(limit, strategy="longest_first")
    tokenizer.enable_padding(pad_id=0, pad_token="[PAD]")
    return tokenizer


def encode(tokenizer: Tokenizer, texts: Sequence[tuple[str, str]]) -> tuple[Tensor, ...]:
    """Pieces, mask and kinds, [batch, longest], of texts and their parents (or nothing)."""
    given = [pair if pair[1] else pair[0] for pair in texts]
    encodings = tokenizer.encode_batch(given)
    return tuple(
        torch.tensor([getattr(encoding, part) for encoding in encodings])
        for part in ("ids", "attention_mask", "type_ids")
    )


def everything(data: Path, work: Path, recipe: Recipe) -> list[Item]:
    """All items of a run, as often as they are seen, in random order."""
    never = reserved()
    mix = gather(data)
    seen = judged_keys(data)
    pairs = json.loads((work / TRANSLATED).read_text("utf-8"))
    items = [*taught([tuple(pair) for pair in pairs]), *own(never)]
    items += [(item, passes) for item, passes, kept in public(data, seen, never) if not kept]
    items += english(mix, recipe.english)
    return scaled(items, recipe.scale, seed=recipe.seed)


def optimizer_for(reader: Reader, recipe: Recipe) -> torch.optim.AdamW:
    """AdamW; word vectors, most of them new, and outputs learn faster than the layers."""
    words = [reader.words.weight, reader.answered]
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


def targets_of(items: Sequence[Item]) -> Tensor:
    """Targets [batch, labels + asked], MASKED where an item says nothing."""
    answers = torch.full((len(items), len(LABELS) + len(ASKED)), MASKED)
    for row, item in enumerate(items):
        answers[row, : len(LABELS)] = torch.tensor(item.targets)
        if item.source in ASKED:
            answers[row, len(LABELS) + ASKED.index(item.source)] = item.auxiliary
    return answers


class Run:
    """A training run that can be stopped at any time and continued from its last checkpoint."""

    def __init__(
        self,
        items: list[Item],
        reader: Reader,
        taught_rows: dict[str, Tensor],
        recipe: Recipe,
        work: Path,
    ) -> None:
        """Continues from ``work/checkpoint.pt`` if that is of the same recipe."""
        self.items, self.reader, self.recipe, self.work = items, reader, recipe, work
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
        self.plan = plan[: recipe.steps] if recipe.steps else plan
        self.calm = _calm(items)
        self.optimizer = optimizer_for(reader, recipe)
        self.weights = torch.tensor(
            [WORTH.get(label, 1.0) for label in LABELS] + [recipe.auxiliary] * len(ASKED)
        )
        self.step = 0
        self.mean = {name: weight.clone() for name, weight in reader.state_dict().items()}
        torch.manual_seed(recipe.seed)
        self.resume()

    @property
    def name(self) -> str:
        """What two runs must share for one to continue the other."""
        return json.dumps({**asdict(self.recipe), "plan": len(self.plan)})

    def resume(self) -> None:
        """Take the last checkpoint up, if there is one of the same recipe and data."""
        path = self.work / "checkpoint.pt"
        if not path.exists():
            return
        saved: Checkpoint = torch.load(path, weights_only=True)
        if saved["recipe"] == self.name:
            self.reader.load_state_dict(saved["reader"])
            self.mean = saved["mean"]
            self.optimizer.load_state_dict(saved["optimizer"])
            torch.set_rng_state(saved["random"])
            self.step = saved["step"]

    def save(self) -> None:
        """Write a checkpoint, and the mean weights; a crash leaves the old or the new one."""
        saved = Checkpoint(
            recipe=self.name,
            step=self.step,
            reader=self.reader.state_dict(),
            mean=self.mean,
            optimizer=self.optimizer.state_dict(),
            random=torch.get_rng_state(),
        )
        torch.save(saved, self.work / "checkpoint.new")
        (self.work / "checkpoint.new").replace(self.work / "checkpoint.pt")
        save_file(self.mean, self.work / "reader.new")
        (self.work / "reader.new").replace(self.work / "reader.safetensors")

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
        if item.source != "own" and calm and chance.random() < self.recipe.apart:
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
        factor = rate_at(self.step, len(self.plan), EnglishRecipe(warm_up=0.04))
        for group in self.optimizer.param_groups:
            group["lr"] = group["start"] * factor
        total = 0.0
        for part in of_like_length(items):
            loss = self.loss(part)
            loss.backward()  # type: ignore[no-untyped-call]  # torch's own gap
            total += float(loss.detach())
        torch.nn.utils.clip_grad_norm_(self.reader.parameters(), 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.step += 1
        self.remember()
        return total * 256 / len(items)

    @torch.no_grad()
    def remember(self) -> None:
        """Take this step's weights into their running mean, which forgets the start quickly."""
        share = 1.0 / max(1.0, min(self.step, self.recipe.average * len(self.plan)))
        state = self.reader.state_dict()
        torch._foreach_lerp_(list(self.mean.values()), [state[name] for name in self.mean], share)


def of_like_length(items: Sequence[Item]) -> list[list[Item]]:
    """The items of a batch, those that became much longer than the rest apart: one line among many
    others would otherwise be padding for all.
    """
    lengths = [len(item.text) + len(item.parent) for item in items]
    most = 1.6 * sorted(lengths)[len(lengths) // 2] + 20
    usual = [item for item, length in zip(items, lengths, strict=True) if length <= most]
    longer = [item for item, length in zip(items, lengths, strict=True) if length > most]
    return [part for part in (usual, longer) if part]


def _calm(items: Sequence[Item]) -> dict[str, list[str]]:
    """Texts of ours without any label, by language."""
    calm: dict[str, set[str]] = {}
    for item in items:
        if item.source == "own" and not any(item.targets) and not item.parent:
            calm.setdefault(item.language, set()).add(item.text)
    return {language: sorted(texts) for language, texts in calm.items()}


def follow(run: Run, *, every: float = 180.0) -> None:
    """Run to the end, saving every so many seconds and saying how it goes."""
    run.reader.train()
    saved, mean = time.monotonic(), 0.0
    while run.step < len(run.plan):
        loss = run.advance()
        mean = loss if mean == 0.0 else 0.98 * mean + 0.02 * loss
        if time.monotonic() - saved > every or run.step in {20, 40, 80}:
            run.save()
            saved = time.monotonic()
            line = {"step": run.step, "of": len(run.plan), "loss": round(mean, 4)}
            with (run.work / "log.jsonl").open("a") as log:
                log.write(json.dumps({**line, "at": round(time.time())}) + "\n")
    run.save()


def main(arguments: Sequence[str] | None = None) -> None:
    """Train, save ``reader.safetensors`` in the work folder."""
    parser = argparse.ArgumentParser(prog="python -m classifiers.training.many.train")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, default=Path(".training/many"))
    parser.add_argument("--teacher", type=Path, default=WEIGHTS)
    parser.add_argument("--scale", type=float, default=1.0, help="passes over everything")
    parser.add_argument("--steps", type=int, default=0, help="stop early (0: all)")
    parser.add_argument("--threads", type=int, default=2)
    chosen = parser.parse_args(arguments)
    torch.set_num_threads(chosen.threads)
    recipe = Recipe(scale=chosen.scale, steps=chosen.steps)
    prepared = load_file(chosen.work / PREPARED)
    reader = from_judge(judge_of(chosen.teacher / MODEL), prepared["words"], len(ASKED))
    run = Run(everything(chosen.data, chosen.work, recipe), reader, prepared, recipe, chosen.work)
    print(f"{len(run.items)} texts, {len(run.plan)} steps", flush=True)
    follow(run)


if __name__ == "__main__":
    keep("classifiers.training.many.train")
    main()
