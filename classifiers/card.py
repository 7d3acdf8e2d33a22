"""The machine-readable card beside a model: what it was measured on and how to read its numbers."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeVar

from classifiers.calibration import Calibration, parse
from classifiers.verdict import LABELS, ClassifierError

CARD: Final = "card.toml"
MODEL: Final = "model.onnx"
TOKENIZER: Final = "tokenizer.json"
FORMAT: Final = 1
"""Version of the card's keys; a card of another format is refused."""

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Card:
    """What the engine needs of a card.

    ``model`` is name and version as they stand in every verdict; ``languages`` those that it was
    measured on, the main one first; ``answers`` those in which it reads the parent of a text, if it
    ``uses_parents``; ``files`` has the SHA-256 of the files beside it;
    ``by_language`` calibrates anew, from the log odds of ``calibration``, where a language needs
    it.
    """

    model: str
    languages: tuple[str, ...]
    uses_parents: bool
    answers: tuple[str, ...]
    max_tokens: int
    files: dict[str, str]
    calibration: Calibration
    by_language: Mapping[str, Calibration] = field(default_factory=dict)


def read_card(folder: Path) -> Card:
    """The card of a model's folder.

    Raises ClassifierError: ``card-missing``, ``card-damaged`` (no TOML, with ``problem``),
    ``card-wrong`` (with ``key``, such as ``calibration.threat``)
    or ``model-labels`` if the model was made for other labels than ours.
    """
    path = folder / CARD
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ClassifierError("card-missing", path=str(path)) from error
    except (OSError, ValueError) as error:
        raise ClassifierError("card-damaged", path=str(path), problem=str(error)) from error
    if table.get("format") != FORMAT:
        raise ClassifierError("card-wrong", path=str(path), key="format")
    if table.get("labels") != list(LABELS):
        raise ClassifierError("model-labels", path=str(path))
    uses_parents = _get(table, "uses_parents", bool, path)
    languages = _languages(table, "languages", path)
    tokens = _get(table, "max_tokens", int, path)
    if tokens < 8:
        raise ClassifierError("card-wrong", path=str(path), key="max_tokens")
    return Card(
        model=f"{_get(table, 'name', str, path)} {_get(table, 'version', str, path)}",
        languages=languages,
        uses_parents=uses_parents,
        answers=_languages(table, "answers", path) if uses_parents else (),
        max_tokens=tokens,
        files={
            MODEL: _get(table, "model_sha256", str, path),
            TOKENIZER: _get(table, "tokenizer_sha256", str, path),
        },
        calibration=_calibration(_get(table, "calibration", dict, path), path, "calibration"),
        by_language=_by_language(table.get("by_language", {}), path),
    )


def _languages(table: dict[str, Any], key: str, path: Path) -> tuple[str, ...]:
    languages = _get(table, key, list, path)
    if not languages or not all(isinstance(language, str) for language in languages):
        raise ClassifierError("card-wrong", path=str(path), key=key)
    return tuple(languages)


def _by_language(table: object, path: Path) -> dict[str, Calibration]:
    if not isinstance(table, dict):
        raise ClassifierError("card-wrong", path=str(path), key="by_language")
    return {
        language: _calibration(its, path, f"by_language.{language}")
        for language, its in table.items()
    }


def _calibration(table: object, path: Path, name: str) -> Calibration:
    try:
        return parse(table)
    except ClassifierError as error:
        key = f"{name}.{error.facts['label']}"
        raise ClassifierError("card-wrong", path=str(path), key=key) from error


def _get(table: dict[str, Any], key: str, kind: type[Value], path: Path) -> Value:
    value = table.get(key)
    if not isinstance(value, kind):
        raise ClassifierError("card-wrong", path=str(path), key=key)
    return value
