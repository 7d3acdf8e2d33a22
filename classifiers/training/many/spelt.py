"""Word vectors that know how a piece is spelt: its own vector and the mean of its letter groups'.

As in fastText (Bojanowski et al. 2017): what was learned of "scemo" helps with "scemi". It costs
nothing where it serves, for the sum of both is one vector per piece again (`folded`).
"""

from collections.abc import Sequence
from hashlib import blake2b
from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

GROUPS: Final = 20_000
"""Vectors that groups of letters share, by a hash of theirs."""

LETTERS: Final = (3, 4)
"""Lengths of a group; where a piece begins and ends is written as ``^`` and ``$``."""

NONE: Final = GROUPS
"""Fills the rows of pieces with fewer groups; its vector stays zero."""


def groups_of(piece: str) -> list[int]:
    """The groups of letters of a word piece, as rows; none of special pieces."""
    if piece.startswith("["):
        return []
    spelt = piece.removeprefix("##") if piece.startswith("##") else f"^{piece}"
    spelt = f"{spelt}$"
    groups = {
        spelt[start : start + many] for many in LETTERS for start in range(len(spelt) - many + 1)
    }
    return sorted(_row(group) for group in groups)


def _row(group: str) -> int:
    return int.from_bytes(blake2b(group.encode(), digest_size=4).digest(), "big") % GROUPS


class Spelt(nn.Module):
    """In place of an embedding of word pieces; begins as that embedding."""

    rows: Tensor

    def __init__(self, words: nn.Embedding, pieces: Sequence[str]) -> None:
        """``pieces`` in the order of their numbers."""
        super().__init__()
        self.whole = words
        self.groups = nn.Embedding(GROUPS + 1, words.embedding_dim, padding_idx=NONE)
        nn.init.zeros_(self.groups.weight)
        spelt = [groups_of(piece) for piece in pieces]
        longest = max(map(len, spelt))
        rows = [groups + [NONE] * (longest - len(groups)) for groups in spelt]
        self.register_buffer("rows", torch.tensor(rows), persistent=False)

    def forward(self, pieces: Tensor) -> Tensor:
        """Vectors [batch, longest, width] of pieces [batch, longest]."""
        distinct, places = torch.unique(pieces, return_inverse=True)
        return functional.embedding(places, self._vectors(distinct))

    def _vectors(self, pieces: Tensor) -> Tensor:
        rows = self.rows[pieces]
        many = (rows != NONE).sum(1, keepdim=True).clamp(min=1)
        whole: Tensor = self.whole(pieces)
        groups: Tensor = self.groups(rows)
        return whole + groups.sum(1) / many

    @torch.no_grad()
    def folded(self) -> Tensor:
        """One vector per piece [pieces, width], as an ordinary embedding holds them."""
        numbers = torch.arange(len(self.rows))
        starts = range(0, len(numbers), 4096)
        return torch.cat([self._vectors(numbers[start : start + 4096]) for start in starts])
