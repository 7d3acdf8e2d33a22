"""A shipped graph can be trained on."""

import numpy as np

from classifiers import MANY, WEIGHTS
from classifiers.normalise import read
from classifiers.training.export import agreement_of, logits_of, source_logits
from classifiers.training.many import export as many
from classifiers.training.many.batch import tokenizer_of
from classifiers.training.many.material import lines_of
from classifiers.training.many.model import reader_of
from classifiers.training.mix import own
from classifiers.training.reread import judge_of

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
