"""Any Hugging Face checkpoint for sequence classification as a classifier, on CPU or GPU.

The only file of the serving path that imports torch and transformers. Weights are safetensors
only and no code of a checkpoint is ever run. Needs the ``torch`` extra.
"""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import huggingface_hub
import numpy as np
import torch
from transformers import (
    AutoModelForSequenceClassification,
    AutoTokenizer,
    PreTrainedConfig,
    PreTrainedModel,
    PreTrainedTokenizerBase,
)
from transformers.utils import logging

from classifiers.cutting import Window
from classifiers.verdict import LABELS, ClassifierError, Label
from classifiers.windows import Floats, WindowedClassifier

SIDE_CARD: Final = "kindness.toml"
"""An optional file beside a checkpoint: ``languages``, ``[labels]``, ``[thresholds]``."""

CHECKPOINTS: Final = Path(__file__).parent / "data" / "checkpoints.toml"
"""The same for public checkpoints, by their name on the hub: one setting is all they need."""

KNOWN: Final[Mapping[str, Label]] = {
    **{label.value: label for label in LABELS},
    "toxic": Label.TOXICITY,
    "offensive": Label.TOXICITY,
    "severe_toxic": Label.SEVERE_TOXICITY,
    "obscene": Label.PROFANITY,
    "identity_hate": Label.IDENTITY_ATTACK,
    "hate": Label.IDENTITY_ATTACK,
    "hate_speech": Label.IDENTITY_ATTACK,
    "hateful": Label.IDENTITY_ATTACK,
    "sexual_explicit": Label.SEXUALLY_EXPLICIT,
    "cyberbullying": Label.BULLYING,
}
"""What the labels of published checkpoints are called here (Jigsaw's, Detoxify's, HateXplain's).
Not among them: ``self_harm``, which elsewhere means speaking of one's own, not urging others."""

HUB_SECONDS: Final = 5.0
"""How long the hub may take to say that it is there."""

THRESHOLD: Final = 0.5
LONGEST_WINDOW: Final = 512
CHUNKS: Final = {"cpu": 2_048, "cuda": 32_768}
"""Word pieces of one model run."""


def open_checkpoint(name: str, *, threads: int | None = None) -> WindowedClassifier:
    """The classifier in a folder or on the hub; a GPU is used if there is one.

    Scores are as the checkpoint gives them: sigmoids if its ``problem_type`` is
    ``multi_label_classification`` or it has one output, otherwise a softmax (as transformers'
    own pipeline does). A label of ours that it knows nothing of has score 0 and stands in
    ``unmapped``. Languages are ``["en"]`` and thresholds 0.5 unless ``kindness.toml`` beside the
    checkpoint, or our own table of public checkpoints, says otherwise. Raises ClassifierError:
    ``model-missing``, ``model-corrupt``, ``model-pickle``, ``model-headless``, ``model-labels``,
    ``card-damaged``, ``card-wrong``.
    """
    side = _side_card(Path(name)) or public_checkpoints().get(name, {})
    model, tokenizer = _open(name)
    if side.get("independent"):
        model.config.problem_type = "multi_label_classification"
    engine = TorchEngine(model, tokenizer, _columns(name, model.config, side))
    if threads is not None and engine.device == "cpu":
        torch.set_num_threads(threads)
    limits = _section(side, "thresholds")
    mapped = {label for labels in engine.columns for label in labels}
    return WindowedClassifier(
        engine,
        model=_full_name(name),
        languages=side.get("languages", ["en"]),
        thresholds=[float(limits.get(label, THRESHOLD)) for label in LABELS],
        unmapped=[label for label in LABELS if label not in mapped],
    )


def public_checkpoints() -> dict[str, dict[str, Any]]:
    """Public checkpoints by name: ``licence``, ``parameters`` (millions), ``languages``,
    ``labels``, and ``independent`` where outputs are to be taken one by one.
    """
    return tomllib.loads(CHECKPOINTS.read_text(encoding="utf-8"))


class TorchEngine:
    """Word pieces to probabilities. One call at a time: torch spreads it over cores itself."""

    threads: int = 1
    answers: bool = False

    def __init__(
        self,
        model: PreTrainedModel,
        tokenizer: PreTrainedTokenizerBase,
        columns: Sequence[Sequence[Label]],
    ) -> None:
        """``columns`` holds, per output of the model, the labels that it speaks of."""
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        self.chunk = CHUNKS[self.device]
        self.columns = columns
        self._model = _placed(model, self.device)
        self._tokenizer = tokenizer
        self._before, self._after = _specials(tokenizer)
        places = getattr(model.config, "max_position_embeddings", LONGEST_WINDOW + 2)
        # RoBERTa counts positions from the padding's number on, which costs two of them.
        most = min(LONGEST_WINDOW, places - 2, tokenizer.model_max_length)
        self.window = most - len(self._before) - len(self._after)
        self._padding = tokenizer.pad_token_id or 0
        kind = model.config.problem_type
        self._independent = kind == "multi_label_classification" or len(columns) == 1

    def pieces(self, texts: list[str]) -> list[list[int]]:
        """The word pieces of texts, special ones left out."""
        found = self._tokenizer(texts, add_special_tokens=False, truncation=False, verbose=False)
        return [list(ids) for ids in found["input_ids"]]

    def scores(self, windows: Sequence[Window]) -> Floats:
        """Probabilities [windows, labels]."""
        rows = [[*self._before, *window.text, *self._after] for window in windows]
        longest = max(map(len, rows))
        ids = torch.tensor([row + [self._padding] * (longest - len(row)) for row in rows])
        mask = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in rows])
        with torch.inference_mode():
            output = self._model(
                input_ids=ids.to(self.device), attention_mask=mask.to(self.device)
            ).logits.float()
        own = (torch.sigmoid(output) if self._independent else torch.softmax(output, -1)).cpu()
        return self._ours(own.numpy())

    def _ours(self, own: Floats) -> Floats:
        """The model's probabilities under our labels; two of one label: the higher, or the sum of
        classes that exclude each other.
        """
        scores = np.zeros((len(own), len(LABELS)), dtype=np.float32)
        for column, labels in enumerate(self.columns):
            for label in labels:
                place = LABELS.index(label)
                both = np.maximum if self._independent else np.add
                scores[:, place] = both(scores[:, place], own[:, column])
        return np.minimum(scores, np.float32(1.0))


def _placed(model: torch.nn.Module, device: str) -> torch.nn.Module:
    return model.to(device).train(mode=False)


def _open(name: str) -> tuple[PreTrainedModel, PreTrainedTokenizerBase]:
    """Model and tokenizer, or a ClassifierError that says what is wrong with them."""
    folder = Path(name)
    if folder.is_dir() and not any(folder.glob("*.safetensors")):
        pickled = any(folder.glob("*.bin")) or any(folder.glob("*.pt"))
        raise ClassifierError("model-pickle" if pickled else "model-missing", path=name)
    logging.set_verbosity_error()  # type: ignore[no-untyped-call]
    logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    huggingface_hub.logging.set_verbosity_error()  # type: ignore[no-untyped-call]
    options = {"trust_remote_code": False, "local_files_only": not _on_hub(folder, name)}
    try:
        tokenizer = AutoTokenizer.from_pretrained(name, **options)
        model, report = AutoModelForSequenceClassification.from_pretrained(
            name, use_safetensors=True, output_loading_info=True, **options
        )
    except Exception as error:  # transformers, safetensors and tokenizers each raise their own
        code = "model-corrupt" if folder.is_dir() else "model-unreachable"
        raise ClassifierError(code, path=name) from error
    if report["missing_keys"]:
        # Without this, an encoder that was never taught to classify would answer at random.
        raise ClassifierError("model-headless", path=name, key=min(report["missing_keys"]))
    return model, tokenizer


def _on_hub(folder: Path, name: str) -> bool:
    """Whether the hub can be asked for a checkpoint. Else what was fetched before has to do.

    Asked once: from_pretrained would ask for a minute before it believed that nobody is there.
    """
    if folder.is_dir():
        return False
    try:
        url = huggingface_hub.hf_hub_url(name, "config.json")
        huggingface_hub.get_hf_file_metadata(url, timeout=HUB_SECONDS)
    except Exception:  # noqa: BLE001 - no network, no such name, no right to it: each its own
        return False
    return True


def _full_name(name: str) -> str:
    """What a checkpoint is called in verdicts: its folder, or its name and commit on the hub."""
    if Path(name).exists():
        return Path(name).name
    cached = huggingface_hub.try_to_load_from_cache(name, "config.json")
    return f"{name} {Path(cached).parent.name}" if isinstance(cached, str) else name


def _columns(name: str, config: PreTrainedConfig, side: Mapping[str, Any]) -> list[list[Label]]:
    """Per output of the model, our labels that it speaks of."""
    given = _section(side, "labels")
    columns: list[list[Label]] = []
    for _, own in sorted((config.id2label or {}).items()):
        key = str(own).strip().lower().replace("-", "_").replace(" ", "_")
        wanted = given.get(str(own), [KNOWN[key]] if key in KNOWN else [])
        try:
            labels = [Label(one) for one in ([wanted] if isinstance(wanted, str) else wanted)]
        except ValueError as error:
            raise ClassifierError("card-wrong", path=SIDE_CARD, key=str(own)) from error
        columns.append(labels)
    if not any(columns):
        raise ClassifierError("model-labels", path=name)
    return columns


def _side_card(folder: Path) -> Mapping[str, Any]:
    path = folder / SIDE_CARD
    if not path.is_file():
        return {}
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ClassifierError("card-damaged", path=str(path), problem=str(error)) from error
    unknown = sorted(table.keys() - {"languages", "labels", "thresholds"})
    if unknown:
        raise ClassifierError("card-wrong", path=str(path), key=unknown[0])
    languages = table.get("languages", ["en"])
    if not (isinstance(languages, list) and languages and all(map(_is_text, languages))):
        raise ClassifierError("card-wrong", path=str(path), key="languages")
    for label, limit in _section(table, "thresholds").items():
        if label not in set(LABELS) or not (isinstance(limit, float) and 0.0 < limit <= 1.0):
            raise ClassifierError("card-wrong", path=str(path), key=f"thresholds.{label}")
    return table


def _section(table: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    section = table.get(key, {})
    if not isinstance(section, Mapping):
        raise ClassifierError("card-wrong", path=SIDE_CARD, key=key)
    return section


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _specials(tokenizer: PreTrainedTokenizerBase) -> tuple[list[int], list[int]]:
    """The special pieces that the tokenizer puts before and after a text."""
    bare = tokenizer("a", add_special_tokens=False)["input_ids"]
    dressed = tokenizer("a")["input_ids"]
    for start in range(len(dressed) - len(bare) + 1):
        if dressed[start : start + len(bare)] == bare:
            return dressed[:start], dressed[start + len(bare) :]
    return [], []
