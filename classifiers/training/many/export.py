"""From a trained `Reader` to the files that serving reads, with a check that both agree."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np
import torch
from tokenizers import Tokenizer

from classifiers.training.export import (
    RANGED,
    WORST,
    Agreement,
    Feed,
    agreement_of,
    rounding_of,
    session,
    state_of,
)
from classifiers.training.graph import ANSWERED, Floats, build
from classifiers.training.many.batch import encode
from classifiers.training.many.model import Reader
from classifiers.verdict import LABELS

Text = tuple[str, str]
"""A text as it is read, and the parent that it answers, or nothing."""

INPUTS: Final = ("input_ids", "attention_mask", "token_type_ids")


def feeds(tokenizer: Tokenizer, texts: Sequence[Text], *, size: int = 32) -> Iterator[Feed]:
    """The graph's inputs in batches, in the order given."""
    for start in range(0, len(texts), size):
        tensors = encode(tokenizer, texts[start : start + size])
        yield {name: tensor.numpy() for name, tensor in zip(INPUTS, tensors, strict=True)}


def logits_of(model: bytes, tokenizer: Tokenizer, texts: Sequence[Text]) -> Floats:
    """Logits [texts, labels], longest first to waste no padding."""
    places = sorted(range(len(texts)), key=lambda place: -sum(map(len, texts[place])))
    running = session(model)
    ordered = [texts[at] for at in places]
    rows = [running.run(["logits"], feed)[0] for feed in feeds(tokenizer, ordered)]
    logits = np.empty((len(texts), len(LABELS)), dtype=np.float32)
    logits[places] = np.concatenate(rows)
    return logits


def source_logits(reader: Reader, tokenizer: Tokenizer, texts: Sequence[Text]) -> Floats:
    """The same of the weights in torch, in float32."""
    reader.eval()
    with torch.no_grad():
        rows = [
            reader(*(torch.from_numpy(feed[name]) for name in INPUTS)).numpy()
            for feed in feeds(tokenizer, texts)
        ]
    logits: Floats = np.concatenate(rows)[:, : len(LABELS)]
    return logits


def export(reader: Reader, tokenizer: Tokenizer, texts: Sequence[Text], folder: Path) -> Agreement:
    """Write the graph; half of ``texts`` gives the ranges, the other half the agreement returned.

    Raises ValueError if the exported graph is not what was trained.
    """
    folder.mkdir(parents=True, exist_ok=True)
    weights = state_of(reader)
    if ANSWERED not in weights:
        raise ValueError("a Reader knows of parents")
    ranged = texts[::2][:RANGED]
    rounding = rounding_of(weights, lambda: feeds(tokenizer, ranged))
    graph = build(weights, rounding=rounding).SerializeToString()
    checked = texts[1::2]
    agreement = agreement_of(
        source_logits(reader, tokenizer, checked), logits_of(graph, tokenizer, checked)
    )
    if agreement.p99 > WORST:
        raise ValueError(f"the export does not agree with its source: {agreement}")
    (folder / "model.onnx").write_bytes(graph)
    return agreement
