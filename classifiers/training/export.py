"""From trained weights to the files that serving reads, with a check that both agree.

``python -m classifiers.training.evaluate`` exports, calibrates, measures and writes the card.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
import onnxruntime
import torch
from safetensors.torch import load_file

from classifiers.training.data import AUXILIARY
from classifiers.training.graph import (
    BY_ROW,
    EVENED,
    LEAST_PEAK,
    Floats,
    Rounding,
    build,
    layers_of,
    met_by,
    place_of,
    taps,
)
from classifiers.training.model import Judge, encoder_folder, from_encoder
from classifiers.training.train import encode, tokenizer_for
from classifiers.verdict import LABELS

TAIL: Final = 1e-5
"""Share of an activation's values, at either end, that int8 may cut off."""

WORST: Final = 0.1
"""An export is refused if more than 1 % of its probabilities are further off than this."""

EVENNESS: Final = 0.65
"""SmoothQuant's alpha: how much of a channel's size moves from the activation to the weights."""

RANGED: Final = 640
"""So many texts show what range an activation has."""

SAMPLED: Final = 7
"""Every so many values are looked at: finding a tail means sorting, and there are many."""


Feed = dict[str, npt.NDArray[np.int64]]
"""The inputs of a graph for one batch."""

Feeding = Callable[[], Iterator[Feed]]


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far the exported graph is from its source, over texts and labels, as probabilities.

    ``flips``: share of texts with a label on the other side of 0.5; ``prompts``: share of texts
    of which one engine flags something and the other nothing.
    """

    texts: int
    mean: float
    p99: float
    largest: float
    flips: float
    prompts: float


def state_of(judge: Judge) -> dict[str, Floats]:
    """A Judge's weights as numpy arrays by name."""
    return {name: value.float().numpy() for name, value in judge.state_dict().items()}


def session(model: bytes, *, threads: int = 2) -> onnxruntime.InferenceSession:
    """A graph ready to run on the CPU."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def feeds(texts: Sequence[str], *, size: int = 32) -> Iterator[Feed]:
    """The graph's inputs for read texts, in batches, in the order given."""
    tokenizer = tokenizer_for()
    for start in range(0, len(texts), size):
        pieces, mask = encode(tokenizer, texts[start : start + size])
        yield {"input_ids": pieces.numpy(), "attention_mask": mask.numpy()}


def logits_of(model: bytes, texts: Sequence[str]) -> Floats:
    """Logits [texts, labels] of read texts, longest first to waste no padding."""
    places = sorted(range(len(texts)), key=lambda place: -len(texts[place]))
    running = session(model)
    rows = [running.run(["logits"], feed)[0] for feed in feeds([texts[at] for at in places])]
    logits = np.empty((len(texts), len(LABELS)), dtype=np.float32)
    logits[places] = np.concatenate(rows)
    return logits


def source_logits(judge: Judge, texts: Sequence[str]) -> Floats:
    """The same of the weights in torch, in float32."""
    judge.eval()
    rows = []
    with torch.no_grad():
        for feed in feeds(texts):
            ids, mask = (torch.from_numpy(feed[name]) for name in ("input_ids", "attention_mask"))
            rows.append(judge(ids, mask)[:, : len(LABELS)].numpy())
    logits: Floats = np.concatenate(rows)
    return logits


def activations(weights: Mapping[str, Floats], feeding: Feeding) -> Iterator[tuple[str, Floats]]:
    """Name and values [rows, channels] of every activation over these texts, without padding."""
    names = taps(layers_of(weights))
    running = session(build(weights, show=names).SerializeToString())
    for feed in feeding():
        real = feed["attention_mask"].astype(bool)
        for name, values in zip(names, running.run(names, feed), strict=True):
            yield name, values[real] if values.shape[1] == real.shape[1] else values[:, 0]


def rounding_of(weights: Mapping[str, Floats], feeding: Feeding) -> Rounding:
    """How to round activations, judged by what the graph is fed (twice)."""
    largest: dict[str, Floats] = {}
    for name, values in activations(weights, feeding):
        channels = np.abs(values).max(axis=0)
        largest[name] = np.maximum(largest.get(name, channels), channels)
    smooth = {
        name: _evening(channels, met_by(name, weights))
        for name, channels in largest.items()
        if place_of(name) in EVENED
    }
    ranges = dict.fromkeys(largest, (0.0, 0.0))
    for name, values in activations(weights, feeding):
        even = values / smooth[name] if name in smooth else values
        if place_of(name) in BY_ROW:
            even = even / np.maximum(even.max(axis=1, keepdims=True), LEAST_PEAK)
            low, high = even.min(), even.max()
        else:
            low, high = np.quantile(even.ravel()[::SAMPLED], [TAIL, 1.0 - TAIL])
        ranges[name] = (min(ranges[name][0], float(low)), max(ranges[name][1], float(high)))
    return Rounding(ranges, smooth)


def _evening(channels: Floats, matrix: Floats) -> Floats:
    """What to divide channels by: SmoothQuant's formula, with geometric mean 1."""
    against = np.abs(matrix).max(axis=0) + 1e-5
    raw = np.log(channels + 1e-5) * EVENNESS - np.log(against) * (1.0 - EVENNESS)
    factors: Floats = np.exp(raw - raw.mean()).astype(np.float32)
    return factors


RAW: Final = {label.value: {"slope": 1.0, "offset": 0.0, "threshold": 0.5} for label in LABELS}
"""Logits taken for probabilities as they are, flagged from one half on."""


def agreement_of(
    source: Floats, exported: Floats, calibration: Mapping[str, Mapping[str, float]] = RAW
) -> Agreement:
    """Differences between two sets of logits, by the ``calibration`` table of a card."""
    slopes, offsets, thresholds = (
        np.array([calibration[label.value][key] for label in LABELS])
        for key in ("slope", "offset", "threshold")
    )
    ours, theirs = (
        1.0 / (1.0 + np.exp(-(logits * slopes + offsets))) for logits in (source, exported)
    )
    apart = np.abs(ours - theirs)
    flips = ((ours >= 0.5) != (theirs >= 0.5)).any(axis=1).mean()
    prompts = (ours >= thresholds).any(axis=1) != (theirs >= thresholds).any(axis=1)
    return Agreement(
        texts=len(source),
        mean=float(apart.mean()),
        p99=float(np.quantile(apart, 0.99)),
        largest=float(apart.max()),
        flips=float(flips),
        prompts=float(prompts.mean()),
    )


def write_tokenizer(path: Path) -> None:
    """The encoder's word pieces, without the cutting and padding that serving does itself."""
    table = json.loads((encoder_folder() / "tokenizer.json").read_text("utf-8"))
    table["truncation"] = table["padding"] = None
    path.write_text(json.dumps(table, ensure_ascii=False, separators=(",", ":")), "utf-8")


def sha256(path: Path) -> str:
    """Of a file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def load(weights: Path) -> Judge:
    """A trained Judge from its ``judge.safetensors``."""
    judge = from_encoder(len(AUXILIARY), encoder_folder())
    judge.load_state_dict(load_file(weights))
    return judge.eval()


def export(judge: Judge, texts: Sequence[str], folder: Path) -> None:
    """Write graph and tokenizer; ``texts`` (read) give the ranges and, their other half, the check.

    Raises ValueError if the exported graph is not what was trained (``WORST``).
    """
    folder.mkdir(parents=True, exist_ok=True)
    weights = state_of(judge)
    rounding = rounding_of(weights, lambda: feeds(texts[::2][:RANGED]))
    graph = build(weights, rounding=rounding).SerializeToString()
    checked = texts[1::2]
    agreement = agreement_of(source_logits(judge, checked), logits_of(graph, checked))
    if agreement.p99 > WORST:
        raise ValueError(f"the export does not agree with its source: {agreement}")
    (folder / "model.onnx").write_bytes(graph)
    write_tokenizer(folder / "tokenizer.json")
