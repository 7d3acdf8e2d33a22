"""What each step of the normaliser gains and costs: the table in the model card.

Each step is left out in turn. Gain: disguised spellings that are found with it. Cost: ordinary
text, and things that only look odd (ids, links, code, names), that get a flag with it.
"""

import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from classifiers.normalise import ALL_STEPS, read
from classifiers.training.corpus import Line
from classifiers.training.data import rows_of, text_of
from classifiers.training.export import logits_of
from classifiers.training.measure import Numbers
from classifiers.training.mix import own
from classifiers.training.noise import SLIPS
from classifiers.verdict import LABELS, Label

THINGS: Final = Path(__file__).with_name("things.txt")
"""Ids, links, code, numbers, names and innocent words that look like others, one a line."""

CHAT: Final = 3000
"""Ordinary messages that are looked at."""


def disguised_everywhere(text: str, seed: int) -> str:
    """The text with every longer word disguised in one and the same way."""
    chance = random.Random(seed)
    slip = chance.choice(SLIPS)
    return " ".join(slip(word, chance) if len(word) > 3 else word for word in text.split(" "))


def texts_of(data: Path, lines: Sequence[Line]) -> dict[str, list[str]]:
    """Texts of each kind: ``noisy`` and ``disguised`` are toxic, the others are not."""
    heard = [line.text for line in lines if line.labels[Label.BULLYING] is True]
    noisy = rows_of(data / "eval" / "noisyhate_a.parquet")
    chat = [text_of(row) for row in rows_of(data / "eval" / "irc_ordinary_chat.parquet")]
    return {
        "noisy": [text_of(row) for row in noisy if row["variant"] == "perturbed"],
        "disguised": [disguised_everywhere(text, seed) for seed, text in enumerate(heard)],
        "chat": random.Random(3).sample(chat, k=min(CHAT, len(chat))),
        "things": THINGS.read_text("utf-8").splitlines(),
    }


def flagged(model: bytes, curves: Mapping[str, Mapping[str, float]], texts: Sequence[str]) -> float:
    """Share of read texts with any flag, by a card's calibration."""
    slopes, offsets, thresholds = (
        np.array([curves[label.value][key] for label in LABELS])
        for key in ("slope", "offset", "threshold")
    )
    scores = 1.0 / (1.0 + np.exp(-(logits_of(model, texts) * slopes + offsets)))
    return float((scores >= thresholds).any(axis=1).mean())


def table(
    model: bytes, curves: Mapping[str, Mapping[str, float]], data: Path
) -> dict[str, Numbers]:
    """Per step, without it, and for ``all`` and ``none`` of them: flagged shares of each kind."""
    texts = texts_of(data, own("test"))
    left = {"all": ALL_STEPS, "none": ()}
    left |= {name: tuple(step for step in ALL_STEPS if step != name) for name in ALL_STEPS}
    known: dict[tuple[str, ...], float] = {}

    def share(raw: Sequence[str], steps: Sequence[str]) -> float:
        as_read = tuple(read(text, steps) or "." for text in raw)
        if as_read not in known:
            known[as_read] = flagged(model, curves, as_read)
        return known[as_read]

    return {
        name: {kind: share(raw, steps) for kind, raw in texts.items()}
        for name, steps in left.items()
    }
