"""What a larger teacher says of texts, for the small judge to learn from (see `teacher`)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor
from torch.nn import functional

from classifiers.training.data import MASKED, Example
from classifiers.training.mix import Mix
from classifiers.verdict import LABELS

NAME: Final = "taught"

ALONE: Final = "taught"
"""The source of texts that nobody but the teacher labelled."""


@dataclass(frozen=True, slots=True)
class Taught:
    """Log odds [texts, labels] by the teacher, and the row of each text."""

    odds: Tensor
    rows: dict[str, int]

    def loss(self, logits: Tensor, texts: Sequence[str]) -> Tensor:
        """Cross entropy between what the teacher gives those texts that it saw and what ``logits``
        [texts, labels or more] do, summed; labels count alike.
        """
        here = [number for number, text in enumerate(texts) if text in self.rows]
        if not here:
            return logits.new_zeros(())
        wanted = torch.sigmoid(self.odds[[self.rows[texts[number]] for number in here]])
        return functional.binary_cross_entropy_with_logits(
            logits[here, : len(LABELS)], wanted, reduction="sum"
        )

    def joined(self, mix: Mix) -> Mix:
        """The mix with the texts that only the teacher labelled, once each."""
        known = {example.text for example, _ in mix.train}
        nothing = (MASKED,) * len(LABELS)
        more = [(Example(text, nothing, ALONE), 1.0) for text in self.rows if text not in known]
        return replace(mix, train=[*mix.train, *more])


def write(folder: Path, texts: Sequence[str], odds: Tensor) -> None:
    """Keep what a teacher said in ``taught.safetensors`` and ``taught.json``."""
    save_file({NAME: odds.contiguous()}, folder / f"{NAME}.safetensors")
    (folder / f"{NAME}.json").write_text(json.dumps(list(texts), ensure_ascii=False), "utf-8")


def read(folder: Path) -> Taught:
    """What `write` kept. Raises FileNotFoundError."""
    texts = json.loads((folder / f"{NAME}.json").read_text("utf-8"))
    odds = load_file(folder / f"{NAME}.safetensors")[NAME]
    return Taught(odds, {text: row for row, text in enumerate(texts)})
