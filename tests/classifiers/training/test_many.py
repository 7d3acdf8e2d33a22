"""The second model's training: its vocabulary, its material, and replies with their parents."""

import json
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import onnxruntime
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from classifiers.training.corpus import key_of
from classifiers.training.data import MASKED, quiet
from classifiers.training.export import state_of
from classifiers.training.graph import build, inputs_of
from classifiers.training.many import material, vocabulary
from classifiers.training.many.batch import encode
from classifiers.training.many.material import LANGUAGES, Item
from classifiers.training.many.model import Reader
from classifiers.training.mix import of_like_length
from classifiers.training.model import WIDTH, Judge
from classifiers.verdict import LABELS, Label

ITALIAN = ["sei proprio gentile", "nessuno ti vuole bene", "vieni con noi domani sera"] * 20
PAIRS = [
    ("nobody likes you", "nessuno ti vuole bene"),
    ("nobody comes", "nessuno viene"),
    ("you come with us", "vieni con noi"),
    ("nobody knows", "nessuno lo sa"),
    ("come tomorrow", "vieni domani"),
]


@pytest.fixture(scope="module")
def words() -> vocabulary.Vocabulary:
    return vocabulary.extended(ITALIAN, new=60)


def test_english_reads_as_before_and_the_new_words_are_whole(words: vocabulary.Vocabulary) -> None:
    before = Tokenizer.from_str(json.dumps(vocabulary.english_table()))
    after = words.tokenizer()
    text = "nobody here likes the way you're acting, honestly"

    assert after.encode(text).tokens == before.encode(text).tokens
    assert after.encode("nessuno ti vuole").tokens == ["[CLS]", "nessuno", "ti", "vuole", "[SEP]"]
    assert after.encode("").ids == [
        words.tokenizer().token_to_id(one) for one in ("[CLS]", "[SEP]")
    ]


def test_pieces_that_stay_keep_their_vectors(words: vocabulary.Vocabulary) -> None:
    old = np.random.default_rng(1).normal(size=(30_522, 8)).astype(np.float32)
    rows = vocabulary.first_rows(old, words, PAIRS)

    assert rows.shape == (len(words.kept) + len(words.new), 8)
    assert np.array_equal(rows[: len(words.kept)], old[words.kept])
    assert np.isfinite(rows).all()


def test_a_word_is_aligned_with_what_it_translates() -> None:
    # 0 nobody 1 comes 2 knows; 10 nessuno 11 viene 12 sa
    ours = [np.array(row) for row in ([0, 1], [0, 2], [1], [0])]
    theirs = [np.array(row) for row in ([10, 11], [10, 12], [11], [10])]
    pieces, sources, shares = vocabulary.model_one(ours, theirs, 100)
    best = {
        int(piece): int(sources[pieces == piece][shares[pieces == piece].argmax()])
        for piece in set(pieces.tolist())
    }

    assert best == {10: 0, 11: 1, 12: 2}
    assert shares.sum() == pytest.approx(sum(map(len, theirs)), rel=1e-5)


def test_without_a_parent_a_reader_computes_what_a_judge_does() -> None:
    torch.manual_seed(3)
    reader = Reader(2, vocabulary=50, layers=2).eval()
    judge = Judge(2, layers=2, vocabulary=50).eval()
    judge.load_state_dict({k: v for k, v in reader.state_dict().items() if k != "answered"})
    pieces, mask = torch.tensor([[1, 7, 9, 2], [1, 5, 2, 0]]), torch.tensor([[1] * 4, [1, 1, 1, 0]])

    assert torch.allclose(reader(pieces, mask), judge(pieces, mask), atol=1e-5)


def test_the_graph_reads_parents_as_the_reader_does() -> None:
    torch.manual_seed(4)
    reader = Reader(2, vocabulary=50, layers=2).eval()
    with torch.no_grad():
        reader.answered.copy_(torch.randn(WIDTH))
    given_ = {
        "input_ids": torch.tensor([[1, 7, 9, 2, 11, 2], [1, 5, 2, 0, 0, 0]]),
        "attention_mask": torch.tensor([[1] * 6, [1, 1, 1, 0, 0, 0]]),
        "token_type_ids": torch.tensor([[0, 0, 0, 0, 1, 1], [0] * 6]),
    }
    weights = state_of(reader)
    session = onnxruntime.InferenceSession(
        build(weights).SerializeToString(), providers=["CPUExecutionProvider"]
    )
    logits = session.run(["logits"], {name: tensor.numpy() for name, tensor in given_.items()})[0]
    with torch.no_grad():
        wanted = reader(*given_.values())[:, : len(LABELS)].numpy()
        alone = reader(given_["input_ids"], given_["attention_mask"])[:, : len(LABELS)].numpy()

    assert inputs_of(weights) == tuple(given_)
    assert np.allclose(logits, wanted, atol=1e-3)
    assert not np.allclose(wanted[0], alone[0], atol=1e-3)


def test_a_batch_tells_the_pieces_of_a_parent(words: vocabulary.Vocabulary) -> None:
    tokenizer = words.tokenizer()
    tokenizer.enable_padding(pad_id=0, pad_token="[PAD]")
    pieces, mask, kinds = encode(tokenizer, [("not you", "who comes"), ("nessuno", "")])

    assert kinds.tolist() == [[0, 0, 0, 0, 1, 1, 1], [0] * 7]
    assert mask.sum(1).tolist() == [7, 3]
    assert pieces.shape == (2, 7)


@given(st.lists(st.integers(0, 400), min_size=1, max_size=80))
def test_batches_are_parted_by_length_and_lose_nothing(lengths: Sequence[int]) -> None:
    parts = of_like_length(list(range(len(lengths))), lengths)

    assert sorted(place for part in parts for place in part) == list(range(len(lengths)))
    assert 1 <= len(parts) <= 3
    for shorter, longer in pairwise(parts):
        most = max(lengths[place] for place in shorter)
        assert all(lengths[place] > most for place in longer)


def test_only_what_people_agree_on_speaks_of_portuguese() -> None:
    row = dict.fromkeys(
        ("homophobia", "obscene", "insult", "racism", "misogyny", "xenophobia"), 0.0
    )
    told = material.SOURCES[1].speak

    assert told(row) == (quiet(), 0.0)
    assert told({**row, "insult": 1.0}) is None
    assert told({**row, "insult": 2.0}) == ({Label.TOXICITY: 1.0, Label.INSULT: 1.0}, 1.0)
    assert told({**row, "racism": 3.0}) == ({Label.TOXICITY: 1.0, Label.IDENTITY_ATTACK: 1.0}, 1.0)


def test_translations_of_one_sentence_have_one_teacher() -> None:
    pairs = [("it", "hi", "ciao"), ("fr", "hi", "salut"), ("fr", "bye", "au revoir")]
    items = [item for item, _ in material.taught(pairs, [])]

    assert [(item.text, item.teacher) for item in items] == [
        ("ciao", 0),
        ("salut", 0),
        ("au revoir", 1),
    ]
    assert all(set(item.targets) == {MASKED} for item in items)


def test_our_own_content_is_parallel_in_every_language() -> None:
    pairs = list(material.content_pairs())

    assert {language for language, _, _ in pairs} == set(LANGUAGES)
    assert not any(key_of(english) == key_of(text) and len(text) > 60 for _, english, text in pairs)


def test_items_come_as_often_as_their_passes_say() -> None:
    item = Item("ciao", "it", "own")

    assert len(material.scaled([(item, 3.0)], 2.0, seed=1)) == 6
    assert len(material.scaled([(item, 0.5)] * 1000, 1.0, seed=1)) == pytest.approx(500, abs=80)
