"""A shipped graph can be trained on."""

import numpy as np

from classifiers import MANY, WEIGHTS
from classifiers.normalise import read
from classifiers.training.data import MASKED
from classifiers.training.export import agreement_of, logits_of, source_logits
from classifiers.training.many import export as many
from classifiers.training.many.batch import tokenizer_of
from classifiers.training.many.material import LANGUAGES, lines_of
from classifiers.training.many.model import reader_of
from classifiers.training.many.weak import NAME, listed
from classifiers.training.mix import own
from classifiers.training.reread import judge_of
from classifiers.verdict import LABELS, Label

GRAPH = WEIGHTS / "model.onnx"


def test_the_weights_of_the_shipped_graph_judge_as_it_does() -> None:
    texts = [read(line.text) for line in own("test")][::12]

    source, exported = source_logits(judge_of(GRAPH), texts), logits_of(GRAPH.read_bytes(), texts)

    assert agreement_of(source, exported).p99 < 0.1
    assert np.corrcoef(source.ravel(), exported.ravel())[0, 1] > 0.999


def test_the_second_model_can_be_gone_on_with_too() -> None:
    graph = (MANY / "model.onnx").read_bytes()
    tokenizer = tokenizer_of(MANY / "tokenizer.json")
    texts = [(read(line.text), read(line.parent or "")) for line in lines_of("it", "test")][::16]

    source = many.source_logits(reader_of(MANY / "model.onnx", 1), tokenizer, texts)
    exported = many.logits_of(graph, tokenizer, texts)

    assert np.corrcoef(source.ravel(), exported.ravel())[0, 1] > 0.999


def test_word_lists_say_that_rude_words_are_rude_and_more_so_when_aimed() -> None:
    items = list(listed(seed=1))
    toxicity = LABELS.index(Label.TOXICITY)

    assert {item.language for item in items} == set(LANGUAGES)
    assert all(item.text and item.source == NAME for item in items)
    for aimed, alone in zip(items[::2], items[1::2], strict=True):
        assert aimed.targets[toxicity] > alone.targets[toxicity]
        assert aimed.targets[LABELS.index(Label.BULLYING)] == MASKED
