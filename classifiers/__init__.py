"""Text in, verdict out. Importing this costs nothing; `load` brings the engine that is needed."""

import os
from pathlib import Path
from typing import Final

from classifiers.verdict import (
    LABELS,
    UNKNOWN_LANGUAGE,
    Classifier,
    ClassifierError,
    Explanation,
    Label,
    Span,
    Verdict,
)

__all__ = [
    "LABELS",
    "LEXICON",
    "MANY",
    "UNKNOWN_LANGUAGE",
    "WEIGHTS",
    "Classifier",
    "ClassifierError",
    "Explanation",
    "Label",
    "Span",
    "Verdict",
    "load",
]

WEIGHTS: Final = Path(__file__).parent / "weights"
"""The shipped model for English."""

MANY: Final = Path(__file__).parent / "weights_many"
"""The shipped model for further languages, and for replies with the message that they answer."""

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
"""ONNX Runtime otherwise makes up a device id, keeps it in the user's home and reports on its use.
It reads this when it is first imported, which nothing here does before this line."""

LEXICON: Final = "lexicon"
"""The name under which `load` gives the word list."""


def load(
    name_or_path: str | os.PathLike[str] | None = None,
    *,
    threads: int | None = None,
    many: str | os.PathLike[str] | None = None,
) -> Classifier:
    """A classifier: the shipped models (None), ``lexicon``, a folder, or a name on a model hub.

    ``many`` is a folder with a second model, for texts in languages that the first does not read.

    A folder with ``model.onnx`` runs on ONNX Runtime, one with ``config.json`` (and a hub name
    such as ``unitary/toxic-bert``) on torch. ``threads`` is how many cores it may use, by default
    all that this process has. Raises ClassifierError if it cannot be used: ``model-missing``,
    ``model-corrupt``, ``model-labels``, ``card-wrong``, ``torch-missing`` and others.
    """
    # Imported when needed: a process that only reads rules or records should not pay for a model.
    from classifiers import onnx  # noqa: PLC0415

    if name_or_path is None:
        return onnx.open_both(WEIGHTS, MANY, threads=threads)
    if name_or_path == LEXICON:
        from classifiers.lexicon import LexiconClassifier  # noqa: PLC0415

        return LexiconClassifier()
    folder = Path(name_or_path)
    if (folder / "model.onnx").exists():
        if many is not None:
            return onnx.open_both(folder, Path(many), threads=threads)
        return onnx.open_model(folder, threads=threads)
    if not (folder / "config.json").exists() and not _is_hub_name(os.fspath(name_or_path)):
        raise ClassifierError("model-missing", path=str(folder))
    try:
        from classifiers.transformer import open_checkpoint  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise ClassifierError("torch-missing", module=error.name or "torch") from error
    return open_checkpoint(os.fspath(name_or_path), threads=threads)


def _is_hub_name(name: str) -> bool:
    """Whether it looks like ``owner/model``; what exists here is a folder."""
    return name.count("/") == 1 and name[0] not in "./~" and not Path(name).exists()
