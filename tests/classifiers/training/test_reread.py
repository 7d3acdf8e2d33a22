"""A shipped graph can be trained on."""

import numpy as np

from classifiers import WEIGHTS
from classifiers.normalise import read
from classifiers.training.export import agreement_of, logits_of, source_logits
from classifiers.training.mix import own
from classifiers.training.reread import judge_of

GRAPH = WEIGHTS / "model.onnx"


def test_the_weights_of_the_shipped_graph_judge_as_it_does() -> None:
    texts = [read(line.text) for line in own("test")][::12]

    source, exported = source_logits(judge_of(GRAPH), texts), logits_of(GRAPH.read_bytes(), texts)

    assert agreement_of(source, exported).p99 < 0.1
    assert np.corrcoef(source.ravel(), exported.ravel())[0, 1] > 0.999
