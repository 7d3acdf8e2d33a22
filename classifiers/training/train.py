"""Trains the shipped model: ``python -m classifiers.training.train`` (run it again to resume).

All data sets are mixed from the first step to the last, because a model that is taught one after
the other forgets. Runs on a CPU with two threads in about an hour.
"""

import argparse
import json
import math
import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import torch
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from safetensors.torch import save_file
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from classifiers.card import MODEL, read_card
from classifiers.training.data import AUXILIARY, MASKED, Example
from classifiers.training.made import NOTES, note, noted
from classifiers.training.memory import keep
from classifiers.training.mix import Habits, Mix, batches, gather, of_like_length, order, texts_of
from classifiers.training.model import Judge, encoder_folder, from_encoder
from classifiers.training.reread import judge_of
from classifiers.training.resumable import Resumable
from classifiers.training.taught import Taught, read
from classifiers.verdict import LABELS, Label

PIECES: Final = 96
"""Longest text that is trained on; serving reads longer texts in windows."""

WEIGHTS: Final = {Label.BULLYING: 1.5, Label.TOXICITY: 1.3}
"""Labels that count more than the others (1.0)."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything that decides what comes out, besides the data.

    ``fade``: the learning rate of a layer against that of the layer above it. ``average``: the
    last share of the run over which the weights that ship are a running mean.
    ``auxiliary``: weight of the questions that public sets ask for themselves. ``start``: the
    version of the model that the run goes on from, empty for the bare encoder; ``blend``: the
    share of what was learned since then in the weights that ship, the rest are those it began with
    (WiSE-FT, Wortsman et al. 2022). ``taught``: weight of what a larger teacher says.
    """

    seed: int = 7
    scale: float = 1.0
    budget: int = 1536
    rate: float = 9e-5
    head_rate: float = 1e-3
    warm_up: float = 0.05
    decay: float = 0.01
    steps: int = 0
    fade: float = 1.0
    average: float = 0.08
    auxiliary: float = 0.3
    start: str = ""
    blend: float = 0.8
    taught: float = 0.0
    habits: Habits = field(default_factory=Habits)


def tokenizer_for(limit: int = PIECES) -> Tokenizer:
    """The encoder's word pieces, cut at ``limit``, padded to the longest of a batch."""
    tokenizer = Tokenizer.from_file(str(encoder_folder() / "tokenizer.json"))
    tokenizer.enable_truncation(limit)
    tokenizer.enable_padding(pad_id=0, pad_token="[PAD]")
    return tokenizer


def encode(tokenizer: Tokenizer, texts: Sequence[str]) -> tuple[Tensor, Tensor]:
    """Pieces and mask, [batch, longest]."""
    encodings = tokenizer.encode_batch_fast(list(texts))
    return (
        torch.tensor([encoding.ids for encoding in encodings]),
        torch.tensor([encoding.attention_mask for encoding in encodings]),
    )


def lengths_of(tokenizer: Tokenizer, texts: Sequence[str]) -> list[int]:
    """How many pieces each text has, cut."""
    plain = Tokenizer.from_str(tokenizer.to_str())
    plain.no_padding()
    return [len(encoding.ids) for encoding in plain.encode_batch_fast(list(texts))]


def targets_of(examples: Sequence[Example]) -> Tensor:
    """Targets [batch, labels + auxiliary], MASKED where an example says nothing."""
    answers = torch.full((len(examples), len(LABELS) + len(AUXILIARY)), MASKED)
    for row, example in enumerate(examples):
        answers[row, : len(LABELS)] = torch.tensor(example.targets)
        if example.source in AUXILIARY:
            answers[row, len(LABELS) + AUXILIARY.index(example.source)] = example.auxiliary
    return answers


def loss_of(logits: Tensor, targets: Tensor, auxiliary: float) -> Tensor:
    """Cross entropy of what the examples speak of; a constant divides it, not the batch's size,
    so that a text counts the same in a batch of short texts and in one of long ones.
    """
    weights = torch.tensor(
        [WEIGHTS.get(label, 1.0) for label in LABELS] + [auxiliary] * len(AUXILIARY)
    )
    spoken = (targets != MASKED).float()
    each = functional.binary_cross_entropy_with_logits(
        logits, targets.clamp(min=0.0), reduction="none"
    )
    return (each * spoken * weights).sum() / 256


def rate_at(step: int, steps: int, recipe: Recipe) -> float:
    """Factor of the learning rate: linear warm-up, then a cosine down to 2 %."""
    warm = max(1, int(steps * recipe.warm_up))
    if step < warm:
        return (step + 1) / warm
    return 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * (step - warm) / max(1, steps - warm)))


def optimizer_for(judge: Judge, recipe: Recipe) -> torch.optim.AdamW:
    """AdamW with a high rate for the new outputs, and lower ones the deeper a layer lies: what is
    near the words is right already (ULMFiT, Howard and Ruder 2018).
    """
    depth = len(judge.layers)
    ends = [*judge.words.parameters(), *judge.places.parameters(), *judge.norm.parameters()]
    rates = [(recipe.rate * recipe.fade**depth, ends)]
    for number, layer in enumerate(judge.layers):
        rates.append((recipe.rate * recipe.fade ** (depth - 1 - number), [*layer.parameters()]))
    rates.append((recipe.head_rate, [*judge.labels.parameters(), *judge.auxiliary.parameters()]))
    groups = [{"params": parameters, "lr": rate, "start": rate} for rate, parameters in rates]
    return torch.optim.AdamW(groups, weight_decay=recipe.decay, betas=(0.9, 0.98), fused=True)


class Run(Resumable[Recipe]):
    """A training run of the English judge."""

    def __init__(
        self, mix: Mix, recipe: Recipe, work: Path, judge: Judge, taught: Taught | None = None
    ) -> None:
        """Continues from ``work/checkpoint.pt`` if that is of the same recipe."""
        self.mix, self.judge, self.taught = mix, judge, taught
        self.tokenizer = tokenizer_for()
        lengths = lengths_of(self.tokenizer, [example.text for example, _ in mix.train])
        places = order(mix, seed=recipe.seed, scale=recipe.scale)
        plan = batches(places, lengths, budget=recipe.budget, seed=recipe.seed)
        plan = plan[: recipe.steps] if recipe.steps else plan
        self.pieces = sum(min(lengths[index], PIECES) for batch in plan for index in batch)
        super().__init__(judge, optimizer_for(judge, recipe), recipe, plan, work, called="judge")

    def advance(self) -> float:
        """One step; the loss it saw."""
        chance = random.Random(f"{self.recipe.seed}:{self.step}")
        pairs = list(texts_of(self.plan[self.step], self.mix, chance, self.recipe.habits))
        self.rate(rate_at(self.step, len(self.plan), self.recipe))
        total = 0.0
        for part in of_like_length(pairs, [len(text) for text, _ in pairs]):
            pieces, mask = encode(self.tokenizer, [text for text, _ in part])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = self.judge(pieces, mask)
            examples = [example for _, example in part]
            loss = loss_of(logits, targets_of(examples), self.recipe.auxiliary)
            if self.taught:
                said = self.taught.loss(logits, [example.text for example in examples])
                loss = loss + self.recipe.taught * said / 256
            loss.backward()  # type: ignore[no-untyped-call]  # torch's own gap
            total += float(loss.detach())
        self.stepped()
        return total * 256 / len(pairs)


def follow(run: Run, *, every: float = 180.0) -> None:
    """Run to the end with a progress bar, saving every so many seconds."""
    columns = (
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[loss]}"),
    )
    run.judge.train()
    saved, mean = time.monotonic(), 0.0
    with Progress(*columns) as progress:
        task = progress.add_task("", total=len(run.plan), completed=run.step, loss="")
        while run.step < len(run.plan):
            loss = run.advance()
            mean = loss if mean == 0.0 else 0.98 * mean + 0.02 * loss
            progress.update(task, completed=run.step, loss=f"loss {mean:.3f}")
            if time.monotonic() - saved > every:
                run.save()
                saved = time.monotonic()
                line = {"step": run.step, "of": len(run.plan), "loss": round(mean, 4)}
                with (run.work / "log.jsonl").open("a") as log:
                    log.write(json.dumps({**line, "at": round(time.time())}) + "\n")
    run.save()


def main(arguments: Sequence[str] | None = None) -> None:
    """Gather, train, save ``judge.safetensors`` in the work folder."""
    parser = argparse.ArgumentParser(prog="python -m classifiers.training.train")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, default=Path(".training"))
    parser.add_argument("--scale", type=float, default=1.0, help="passes over the data")
    parser.add_argument("--steps", type=int, default=0, help="stop early (0: all)")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--start", type=Path, help="folder of a shipped model to go on from")
    parser.add_argument("--rate", type=float, default=Recipe().rate, help="highest learning rate")
    parser.add_argument("--seed", type=int, default=Recipe().seed, help="order and disguises")
    parser.add_argument("--taught", type=Path, help="folder with what a larger teacher said")
    parser.add_argument("--weight", type=float, default=1.0, help="of what the teacher said")
    chosen = parser.parse_args(arguments)
    torch.set_num_threads(chosen.threads)
    chosen.work.mkdir(parents=True, exist_ok=True)
    mix = gather(chosen.data, watch=print)
    taught = read(chosen.taught) if chosen.taught else None
    mix = taught.joined(mix) if taught else mix
    start = read_card(chosen.start).model if chosen.start else ""
    recipe = Recipe(
        seed=chosen.seed,
        scale=chosen.scale,
        steps=chosen.steps,
        rate=chosen.rate,
        start=start,
        taught=chosen.weight if taught else 0.0,
    )
    judge = _first(chosen.start)
    first = {name: weight.clone() for name, weight in judge.state_dict().items()}
    run = Run(mix, recipe, chosen.work, judge, taught)
    print(f"{len(mix.train)} texts, {len(run.plan)} steps, {run.pieces} pieces")
    follow(run)
    if chosen.start:
        share = recipe.blend
        save_file(blended(first, run.mean, share), chosen.work / "judge.safetensors")
    leave_notes(run, chosen.taught)


def leave_notes(run: Run, taught: Path | None) -> None:
    """What the card is to say of a run and of its teacher: ``recipe.toml`` in the work folder."""
    recipe = run.recipe
    (run.work / NOTES).unlink(missing_ok=True)
    kept = {name: getattr(recipe, name) for name in ("start", "scale", "rate", "seed", "taught")}
    blend = recipe.blend if recipe.start else 1.0
    note(run.work, "run", {**kept, "blend": blend, "steps": len(run.plan)})
    teacher = noted(taught).get("teacher") if taught else None
    if teacher:
        note(run.work, "teacher", teacher)


def blended(
    first: Mapping[str, Tensor], last: Mapping[str, Tensor], share: float
) -> dict[str, Tensor]:
    """Weights between two sets of the same shapes: ``share`` of the last, the rest of the first."""
    return {name: torch.lerp(first[name], weight, share) for name, weight in last.items()}


def _first(folder: Path | None) -> Judge:
    """What a run begins with."""
    if folder is None:
        return from_encoder(len(AUXILIARY), encoder_folder())
    return judge_of(folder / MODEL)


if __name__ == "__main__":
    keep("classifiers.training.train")
    main()
