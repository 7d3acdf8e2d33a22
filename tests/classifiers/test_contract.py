"""Every engine keeps the promises of a `Classifier`."""

from collections.abc import Callable
from pathlib import Path

import pytest

import classifiers
from classifiers.verdict import Classifier
from tests.classifiers.contract import PROMISES


@pytest.fixture(
    scope="module", params=["shipped", "lexicon", "onnx", "onnx on one core", "checkpoint"]
)
def classifier(request: pytest.FixtureRequest, checkpoint: Path, onnx_folder: Path) -> Classifier:
    if request.param == "shipped":
        return classifiers.load()
    if request.param == "lexicon":
        return classifiers.load("lexicon")
    if request.param == "checkpoint":
        return classifiers.load(checkpoint, threads=1)
    return classifiers.load(onnx_folder, threads=1 if "one" in request.param else 2)


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.__name__)
def test_a_classifier(classifier: Classifier, promise: Callable[[Classifier], None]) -> None:
    promise(classifier)
