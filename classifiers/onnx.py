"""The default engine: an int8 model on ONNX Runtime. No torch, no network."""

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from classifiers.calibration import Calibration
from classifiers.card import MODEL, TOKENIZER, Card, read_card
from classifiers.cutting import Window
from classifiers.several import Several
from classifiers.verdict import LABELS, ClassifierError
from classifiers.windows import Floats, WindowedClassifier

CHUNK: Final = 320
"""Word pieces of one model run. Fewer waste time between runs (5 % at 160), more win nothing and
keep the second core waiting at the end. Measured by ``tests/benchmarks/speed.py``."""

KINDS: Final = "token_type_ids"
"""The input that tells a parent's pieces, in models that read them."""

WRITES_SKIP_NORM: Final = "SkipLayerNormFusion"
"""Left out: the operator that it writes takes ten times as long as the two that it replaces."""


def open_model(folder: Path, *, threads: int | None = None) -> WindowedClassifier:
    """The classifier in a folder with ``model.onnx``, ``tokenizer.json`` and ``card.toml``.

    ``threads`` is how many cores it may use (default: those given to this process). Raises
    ClassifierError: ``model-missing``, ``model-corrupt`` (a file is not what the card says, or
    cannot be read), ``model-labels``, ``model-parents`` or those of `read_card`.
    """
    card = read_card(folder)
    engine = OnnxEngine(
        _bytes(folder / MODEL, card),
        _bytes(folder / TOKENIZER, card),
        folder=folder,
        card=card,
        threads=threads or cores(),
    )
    thresholds = card.calibration.thresholds
    return WindowedClassifier(
        engine,
        model=card.model,
        languages=card.languages,
        thresholds=thresholds,
        by_language=card.by_language,
    )


def open_both(first: Path, many: Path, *, threads: int | None = None) -> Several:
    """The classifier of the model in ``first``, and of that in ``many`` for the languages that its
    card adds and for replies, opened when the first text asks for it.

    Raises ClassifierError as `open_model` does; a broken second model is found when it is needed,
    a broken card at once.
    """
    card = read_card(many)
    return Several(
        open_model(first, threads=threads),
        lambda: open_model(many, threads=threads),
        languages=card.languages,
        model=card.model,
        answers=card.answers,
    )


def cores() -> int:
    """How many processor cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class OnnxEngine:
    """Word pieces to probabilities. Each call runs on one core; several may run side by side.

    That is faster than one call on several cores: nothing waits for its neighbour between two
    layers, and one batch is prepared in Python while another is computed.
    """

    def __init__(
        self, model: bytes, tokenizer: bytes, *, folder: Path, card: Card, threads: int
    ) -> None:
        """Raises ClassifierError ``model-corrupt`` or ``model-labels``."""
        self.threads = threads
        self.chunk = CHUNK
        self.answers = card.uses_parents
        try:
            self._tokenizer = Tokenizer.from_buffer(tokenizer)
            self._session = _session(model)
        except Exception as error:  # both libraries raise bare Exception for a broken file
            raise ClassifierError("model-corrupt", path=str(folder)) from error
        self._check(folder)
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        first, last = self._tokenizer.encode("").ids
        self._first, self._last = first, last
        self.window = card.max_tokens - 2
        self._calibration: Calibration = card.calibration

    def _check(self, folder: Path) -> None:
        inputs = {given.name for given in self._session.get_inputs()}
        outputs = self._session.get_outputs()
        if (KINDS in inputs) is not self.answers:
            raise ClassifierError("model-parents", path=str(folder))
        if inputs - {KINDS} != {"input_ids", "attention_mask"} or outputs[0].shape[-1] != len(
            LABELS
        ):
            raise ClassifierError("model-labels", path=str(folder))
        if len(self._tokenizer.encode("").ids) != 2:
            raise ClassifierError("model-corrupt", path=str(folder / TOKENIZER))

    def pieces(self, texts: list[str]) -> list[list[int]]:
        """The word pieces of texts, special ones left out."""
        encodings = self._tokenizer.encode_batch_fast(texts, add_special_tokens=False)
        return [encoding.ids for encoding in encodings]

    def scores(self, windows: Sequence[Window]) -> Floats:
        """Calibrated probabilities [windows, labels]."""
        lengths = [window.size + 2 for window in windows]
        ids = np.zeros((len(windows), max(lengths)), dtype=np.int64)
        given = {"input_ids": ids, "attention_mask": np.zeros_like(ids)}
        if self.answers:
            given[KINDS] = np.zeros_like(ids)
        for number, (window, length) in enumerate(zip(windows, lengths, strict=True)):
            above = (*window.parent, self._last) if window.parent else ()
            ids[number, :length] = (self._first, *window.text, self._last, *above)
            given["attention_mask"][number, :length] = 1
            if above:
                given[KINDS][number, length - len(above) : length] = 1
        return self._calibration.scores(self._session.run(None, given)[0])


def _session(model: bytes) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 4  # what goes wrong is raised; the library would print it as well
    return onnxruntime.InferenceSession(
        model,
        options,
        providers=["CPUExecutionProvider"],
        disabled_optimizers=[WRITES_SKIP_NORM],
    )


def _bytes(path: Path, card: Card) -> bytes:
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise ClassifierError("model-missing", path=str(path)) from error
    except OSError as error:
        raise ClassifierError("model-corrupt", path=str(path)) from error
    if hashlib.sha256(content).hexdigest() != card.files[path.name]:
        raise ClassifierError("model-corrupt", path=str(path))
    return content
