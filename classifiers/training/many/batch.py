"""A batch of the model of many languages: what decides it, its pieces, its targets."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import torch
from tokenizers import Tokenizer
from torch import Tensor

from classifiers.training.data import MASKED
from classifiers.training.many.material import ASKED, Item
from classifiers.verdict import LABELS

LONGEST: Final = 80
"""Pieces of text and parent together in training."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What decides what comes out, besides the data.

    ``scale``: passes over everything; ``english``: of the English mix, against its own passes.
    ``alike``, ``scores``: weight of the teacher's vector and of its scores. ``apart``: share of
    texts without a parent that are seen under one of another text's, which changes nothing.
    ``steps``: so many at most (0: all). ``published``, ``turned``, ``weak``: passes over published
    translations, over our own (see `turned`), over what word lists say; ``labels``: of all labelled
    texts, English ones too, against their own passes; ``start``: the
    version of the model that the run goes on from, empty for none.
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
    published: float = 1.0
    turned: float = 1.0
    labels: float = 1.0
    weak: float = 1.0
    start: str = ""


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


def targets_of(items: Sequence[Item]) -> Tensor:
    """Targets [batch, labels + asked], MASKED where an item says nothing."""
    answers = torch.full((len(items), len(LABELS) + len(ASKED)), MASKED)
    for row, item in enumerate(items):
        answers[row, : len(LABELS)] = torch.tensor(item.targets)
        if item.source in ASKED:
            answers[row, len(LABELS) + ASKED.index(item.source)] = item.auxiliary
    return answers
