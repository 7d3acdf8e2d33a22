"""A larger teacher of the small judge: ``python -m classifiers.training.teacher --encoder DIR``.

Fine-tunes any encoder of transformers (a folder with config.json, model.safetensors and
tokenizer.json) on the judge's own mix, then writes what it makes of every text that the judge
learns from, and of texts that nobody labelled, to ``taught.safetensors`` (log odds [texts, labels])
and ``taught.json`` (the texts). ``train --taught`` learns from them (Hinton et al. 2015).

What ships was taught by all-mpnet-base-v2 (Apache-2.0, 110 M weights), sha256 of its
model.safetensors in the model card. Run it again to resume. What the card is to say of a teacher
stands in ``recipe.toml`` beside what it said.
"""

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor, nn
from transformers import AutoConfig, AutoModel

from classifiers import WEIGHTS
from classifiers.card import MODEL, read_card
from classifiers.normalise import read
from classifiers.training.corpus import key_of
from classifiers.training.data import AUXILIARY, OWN, rows_of, text_of
from classifiers.training.export import logits_of, sha256
from classifiers.training.made import note
from classifiers.training.memory import keep
from classifiers.training.mix import (
    Habits,
    Mix,
    batches,
    gather,
    judged_keys,
    of_like_length,
    order,
    texts_of,
)
from classifiers.training.resumable import Resumable
from classifiers.training.suites import reserved
from classifiers.training.taught import write
from classifiers.training.train import Recipe as Student
from classifiers.training.train import encode, lengths_of, loss_of, rate_at, targets_of
from classifiers.verdict import LABELS

PIECES: Final = 64
"""Longest text that a teacher reads: of longer ones it sees the beginning."""

SHARE: Final = 0.6
"""Of the large teacher in what is taught; the rest is the judge that we have. The one is better on
our own lines, the other on Wikipedia's comments, of which it saw many more.
"""

UNLABELLED: Final = ("jigsaw_severity_unlabelled",)


@dataclass(frozen=True, slots=True)
class Recipe:
    """``own``, ``public``: passes over our corpus, and over public sets against their own passes.
    ``frozen``: so many layers, and the words, stay as they are.
    """

    encoder: str
    seed: int = 5
    own: float = 3.0
    public: float = 0.25
    budget: int = 2048
    rate: float = 4e-5
    head_rate: float = 1e-3
    decay: float = 0.01
    average: float = 0.15
    frozen: int = 2
    auxiliary: float = 0.3
    habits: Habits = field(default_factory=lambda: Habits(disguised=0.1))


class Teacher(nn.Module):
    """An encoder with linear outputs over its first state and the mean of all."""

    def __init__(self, folder: Path) -> None:
        """Raises OSError if ``folder`` has no model."""
        super().__init__()
        config = AutoConfig.from_pretrained(folder)
        config._attn_implementation = "eager"  # noqa: SLF001 - torch's fused one is slow on CPUs
        self.encoder: nn.Module = AutoModel.from_pretrained(folder, config=config)
        self.dropout = nn.Dropout(0.1)
        self.outputs = nn.Linear(2 * config.hidden_size, len(LABELS) + len(AUXILIARY))
        nn.init.normal_(self.outputs.weight, std=0.01)
        nn.init.constant_(self.outputs.bias, -2.0)

    def forward(self, pieces: Tensor, mask: Tensor) -> Tensor:
        """Logits [batch, labels + auxiliary]."""
        hidden = self.encoder(input_ids=pieces, attention_mask=mask).last_hidden_state.float()
        weights = mask.float()[:, :, None]
        pooled = torch.cat([hidden[:, 0], (hidden * weights).sum(1) / weights.sum(1)], dim=1)
        outputs: Tensor = self.outputs(self.dropout(pooled)).float()
        return outputs

    def freeze(self, layers: int) -> None:
        """Keep the words and the first ``layers`` as they are."""
        for name, parameter in self.encoder.named_parameters():
            parts = name.split(".")
            number = next((int(part) for part in parts if part.isdigit()), -1)
            if "embeddings" in name or 0 <= number < layers:
                parameter.requires_grad_(False)  # noqa: FBT003 - torch takes it by place


def tokenizer_of(folder: Path) -> Tokenizer:
    """The encoder's word pieces, cut at `PIECES`, padded to the longest of a batch."""
    config = AutoConfig.from_pretrained(folder)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.enable_truncation(PIECES)
    pad = config.pad_token_id
    tokenizer.enable_padding(pad_id=pad, pad_token=tokenizer.id_to_token(pad))
    return tokenizer


class Run(Resumable[Recipe]):
    """A training run of a teacher."""

    def __init__(self, mix: Mix, recipe: Recipe, work: Path) -> None:
        """Continues from ``work/checkpoint.pt`` if that is of the same recipe."""
        self.mix = mix
        self.teacher = Teacher(Path(recipe.encoder))
        self.teacher.freeze(recipe.frozen)
        self.tokenizer = tokenizer_of(Path(recipe.encoder))
        weighed = [
            (example, recipe.own if example.source == OWN else passes * recipe.public)
            for example, passes in mix.train
        ]
        places = order(Mix(weighed, []), seed=recipe.seed)
        lengths = lengths_of(self.tokenizer, [example.text for example, _ in mix.train])
        plan = batches(places, lengths, budget=recipe.budget, seed=recipe.seed)
        outputs = [*self.teacher.outputs.parameters()]
        rest = [one for one in self.teacher.encoder.parameters() if one.requires_grad]
        groups = [
            {"params": rest, "lr": recipe.rate, "start": recipe.rate},
            {"params": outputs, "lr": recipe.head_rate, "start": recipe.head_rate},
        ]
        optimizer = torch.optim.AdamW(
            groups, weight_decay=recipe.decay, betas=(0.9, 0.98), fused=True
        )
        super().__init__(self.teacher, optimizer, recipe, plan, work, called="teacher")

    def advance(self) -> float:
        """One step; the loss it saw."""
        chance = random.Random(f"{self.recipe.seed}:{self.step}")
        pairs = list(texts_of(self.plan[self.step], self.mix, chance, self.recipe.habits))
        self.rate(rate_at(self.step, len(self.plan), Student()))
        total = 0.0
        for part in of_like_length(pairs, [len(text) for text, _ in pairs]):
            pieces, mask = encode(self.tokenizer, [text for text, _ in part])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = self.teacher(pieces, mask)
            targets = targets_of([example for _, example in part])
            loss = loss_of(logits, targets, self.recipe.auxiliary) * 256 / len(pairs)
            loss.backward()  # type: ignore[no-untyped-call]  # torch's own gap
            total += float(loss.detach())
        self.stepped()
        return total


def follow(run: Run, *, every: float = 240.0) -> None:
    """Run to the end, saving every so many seconds and saying how it goes."""
    run.teacher.train()
    saved, mean = time.monotonic(), 0.0
    while run.step < len(run.plan):
        loss = run.advance()
        mean = loss if mean == 0.0 else 0.98 * mean + 0.02 * loss
        if run.step % 50 == 0:
            print(f"{run.step} of {len(run.plan)}, loss {mean:.4f}", flush=True)
        if time.monotonic() - saved > every:
            run.save()
            saved = time.monotonic()
    run.save()


@torch.inference_mode()
def taught(teacher: Teacher, tokenizer: Tokenizer, texts: Sequence[str]) -> Tensor:
    """Log odds [texts, labels] of each text."""
    lengths = lengths_of(tokenizer, texts)
    answers = torch.zeros(len(texts), len(LABELS))
    plan = batches(range(len(texts)), lengths, budget=4096, seed=0, pool=len(texts))
    for places in plan:
        pieces, mask = encode(tokenizer, [texts[place] for place in places])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            answers[places] = teacher(pieces, mask)[:, : len(LABELS)]
    return answers


def unlabelled(data: Path, most: int) -> Iterator[str]:
    """Texts that nobody labelled, read, without what is judged."""
    never, seen = reserved(), judged_keys(data / "eval")
    for name in UNLABELLED:
        rows = [text_of(row) for row in rows_of(data / "train" / f"{name}.parquet")]
        random.Random(name).shuffle(rows)
        for row in rows[:most]:
            text = read(row)
            if text and key_of(text) not in seen and text not in never:
                yield text


def main(arguments: Sequence[str] | None = None) -> None:
    """Train the teacher, then write what it says."""
    parser = argparse.ArgumentParser(prog="python -m classifiers.training.teacher")
    parser.add_argument("--encoder", type=Path, required=True, help="folder of the encoder")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, default=Path(".training/teacher"))
    parser.add_argument("--public", type=int, default=45_000, help="labelled texts that it judges")
    parser.add_argument("--unlabelled", type=int, default=8_000, help="other texts")
    parser.add_argument("--beside", type=Path, default=WEIGHTS, help="a judge that teaches too")
    parser.add_argument("--threads", type=int, default=2)
    chosen = parser.parse_args(arguments)
    torch.set_num_threads(chosen.threads)
    chosen.work.mkdir(parents=True, exist_ok=True)
    mix = gather(chosen.data)
    run = Run(mix, Recipe(encoder=str(chosen.encoder)), chosen.work)
    print(f"{sum(map(len, run.plan))} texts, {len(run.plan)} steps", flush=True)
    follow(run)
    run.teacher.load_state_dict(load_file(chosen.work / "teacher.safetensors"))
    labelled = [example.text for example, _ in mix.train if example.source != OWN]
    random.Random(0).shuffle(labelled)
    own = [example.text for example, _ in mix.train if example.source == OWN]
    more = unlabelled(chosen.data, chosen.unlabelled)
    texts = list(dict.fromkeys([*own, *labelled[: chosen.public], *more]))
    said = taught(run.teacher.eval(), run.tokenizer, texts)
    beside = torch.from_numpy(logits_of((chosen.beside / MODEL).read_bytes(), texts))
    write(chosen.work, texts, torch.lerp(beside, said, SHARE))
    beside_name = read_card(chosen.beside).model
    counts = {"texts": len(texts), "unlabelled": chosen.unlabelled}
    note(chosen.work, "teacher", {**told(run), **counts, "beside": beside_name})


def told(run: Run) -> dict[str, object]:
    """What the card says of a teacher."""
    folder = Path(run.recipe.encoder)
    return {
        "name": folder.name,
        "sha256": sha256(folder / "model.safetensors"),
        "own": run.recipe.own,
        "public": run.recipe.public,
        "steps": len(run.plan),
        "share": SHARE,
    }


if __name__ == "__main__":
    keep("classifiers.training.teacher")
    main()
