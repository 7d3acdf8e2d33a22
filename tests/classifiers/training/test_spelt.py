"""Word vectors that know how a piece is spelt."""

import torch
from torch import nn

from classifiers.training.many.spelt import NONE, Spelt, groups_of

PIECES = ["[PAD]", "scemo", "scemi", "##i", "x"]


def spelt() -> Spelt:
    torch.manual_seed(1)
    return Spelt(nn.Embedding(len(PIECES), 8), PIECES)


def test_it_begins_as_the_vectors_of_the_pieces() -> None:
    words = spelt()
    pieces = torch.tensor([[1, 2], [3, 0]])

    assert torch.equal(words(pieces), words.whole(pieces))
    assert torch.equal(words.folded(), words.whole.weight)


def test_what_is_learned_of_a_word_reaches_those_that_are_spelt_like_it() -> None:
    words = spelt()
    before = words.folded()
    words(torch.tensor([[1]])).sum().backward()
    torch.optim.SGD(words.groups.parameters(), lr=1.0).step()
    moved = (words.folded() - before).abs().sum(1)

    assert moved[1] > moved[2] > 0
    assert moved[0] == moved[4] == 0
    assert torch.equal(words(torch.tensor([[1, 2]]))[0], words.folded()[1:3])


def test_special_pieces_have_no_letters_and_short_ones_few() -> None:
    assert groups_of("[CLS]") == []
    assert len(groups_of("x")) == 1
    assert NONE not in groups_of("scemo")
    assert set(groups_of("scemo")) & set(groups_of("scemi"))
    assert groups_of("##i") == []
