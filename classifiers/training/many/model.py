"""The network that reads many languages, and a message together with the one that it answers."""

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from classifiers.training.model import HIDDEN_SCORE, LAYERS, WIDTH, Judge, encoder_folder
from classifiers.training.reread import constants, restored


class Reader(Judge):
    """A `Judge` that may be given the parent behind the text: ``[CLS] text [SEP] parent [SEP]``.

    ``answered`` is added to every piece of the parent, as the segments of BERT are; the mean is
    taken over the text alone. Without a parent it computes what a `Judge` does.
    """

    def __init__(self, auxiliary: int, *, vocabulary: int, layers: int = LAYERS) -> None:
        """Random weights, to be loaded over."""
        super().__init__(auxiliary, layers=layers, vocabulary=vocabulary)
        self.answered = nn.Parameter(torch.zeros(WIDTH))

    def read(self, pieces: Tensor, mask: Tensor, kinds: Tensor) -> Tensor:
        """One vector per text, [batch, 2 * width]; ``kinds`` is 1 for the pieces of a parent."""
        bias = (1.0 - mask.float())[:, None, None, :] * HIDDEN_SCORE
        hidden = self.words(pieces) + self.places.weight[: pieces.shape[1]]
        hidden = self.norm(hidden + kinds.to(hidden.dtype)[:, :, None] * self.answered)
        for layer in self.layers[:-1]:
            hidden = layer(hidden, hidden, bias)
        first = self.layers[-1](hidden[:, :1], hidden, bias)
        weights = (mask * (1 - kinds)).float()[:, :, None]
        mean = (hidden.float() * weights).sum(1) / weights.sum(1)
        return torch.cat([first[:, 0].float(), mean], dim=1)

    def answers(self, pooled: Tensor) -> Tensor:
        """Logits [batch, labels + auxiliary] of what `read` gave."""
        dropped = self.dropout(pooled)
        return torch.cat([self.labels(dropped), self.auxiliary(dropped)], dim=1).float()

    def forward(self, pieces: Tensor, mask: Tensor, kinds: Tensor | None = None) -> Tensor:
        """Logits [batch, labels + auxiliary]."""
        kinds = torch.zeros_like(pieces) if kinds is None else kinds
        return self.answers(self.read(pieces, mask, kinds))


def from_judge(judge: Judge, words: Tensor, auxiliary: int) -> Reader:
    """A Reader with the layers of a Judge, other word vectors, and new auxiliary outputs."""
    reader = Reader(auxiliary, vocabulary=len(words))
    state = reader.state_dict()
    for name, value in judge.state_dict().items():
        if not name.startswith(("words.", "auxiliary.")):
            state[name] = value
    state["words.weight"] = words
    state["auxiliary.weight"] *= 0.1
    state["auxiliary.bias"] = torch.full_like(state["auxiliary.bias"], -2.0)
    segments = load_file(encoder_folder() / "model.safetensors")[
        "embeddings.token_type_embeddings.weight"
    ]
    state["answered"] = segments[1] - segments[0]
    reader.load_state_dict(state)
    return reader


def reader_of(graph: Path, auxiliary: int) -> Reader:
    """The network of a shipped ``model.onnx``, to go on from; auxiliary outputs begin anew.

    Raises KeyError if something is missing in it.
    """
    given = constants(graph)
    reader = Reader(auxiliary, vocabulary=len(given["words.bytes"]))
    state = restored(reader.state_dict(), given)
    state["auxiliary.weight"] *= 0.1
    state["auxiliary.bias"] = torch.full_like(state["auxiliary.bias"], -2.0)
    reader.load_state_dict(state)
    return reader


def load(weights: Path) -> Reader:
    """A trained Reader from its ``reader.safetensors``."""
    state = load_file(weights)
    reader = Reader(len(state["auxiliary.bias"]), vocabulary=len(state["words.weight"]))
    reader.load_state_dict(state)
    return reader.eval()
