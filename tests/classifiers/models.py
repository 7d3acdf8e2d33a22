"""Models for tests: an engine that spots words, and a tiny random BERT in every format."""

import hashlib
import json
import re
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors
from transformers import BertConfig, BertForSequenceClassification, PreTrainedTokenizerFast

from classifiers.cutting import Window
from classifiers.normalise import read
from classifiers.verdict import LABELS, Label, Verdict
from classifiers.windows import Floats

CRUEL = "zzcruel"
WINDOW = 30


@dataclass
class SpottingEngine:
    """Scores 0.9 for every label where the word `CRUEL` stands, else 0.1; one piece per word."""

    window: int = 8
    chunk: int = 32
    threads: int = 1
    answers: bool = False
    calls: list[list[Window]] = field(default_factory=list)

    def pieces(self, texts: list[str]) -> list[list[int]]:
        return [[int(word == CRUEL) for word in text.split()] for text in texts]

    def scores(self, windows: Sequence[Window]) -> Floats:
        self.calls.append(list(windows))
        found = [[0.9 if 1 in window.text else 0.1] * len(LABELS) for window in windows]
        return np.array(found, dtype=np.float32)


@dataclass
class WordClassifier:
    """A `Classifier` whose score for bullying grows with each of its words that a text has."""

    words: dict[str, float]
    least: int = 1
    calls: int = 0
    model: str = "words-1"

    def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        self.calls += 1
        return [self._judge(text) for text in texts]

    def _judge(self, text: str) -> Verdict:
        words = re.findall(r"\w+", read(text).lower())
        found = [self.words[word] for word in words if word in self.words]
        score = min(1.0, sum(found)) if len(found) >= self.least else 0.0
        scores = dict.fromkeys(LABELS, 0.0) | {Label.BULLYING: score}
        flagged = frozenset({Label.BULLYING}) if score >= 0.5 else frozenset[Label]()
        return Verdict(
            scores=scores,
            flagged=flagged,
            language="en",
            supported=True,
            read_fraction=1.0,
            model=self.model,
        )


def tiny_tokenizer() -> Tokenizer:
    """Word pieces of single letters and a few words."""
    letters = "abcdefghijklmnopqrstuvwxyz0123456789.,!?'"
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "you", "are", "a", "friend", "nobody", "likes"]
    vocabulary = dict.fromkeys([*words, *letters, *(f"##{letter}" for letter in letters)])
    numbered = {word: number for number, word in enumerate(vocabulary)}
    tokenizer = Tokenizer(models.WordPiece(numbered, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]",
        pair="[CLS] $A [SEP] $B [SEP]",
        special_tokens=[("[CLS]", numbered["[CLS]"]), ("[SEP]", numbered["[SEP]"])],
    )
    return tokenizer


def tiny_model(labels: Sequence[str], problem: str | None) -> BertForSequenceClassification:
    """A BERT of two layers with random weights, always the same."""
    torch.manual_seed(7)
    config = BertConfig.from_dict(
        {
            "vocab_size": tiny_tokenizer().get_vocab_size(),
            "hidden_size": 32,
            "num_hidden_layers": 2,
            "num_attention_heads": 2,
            "intermediate_size": 64,
            "max_position_embeddings": 64,
            "problem_type": problem,
            "initializer_range": 0.5,
            "id2label": dict(enumerate(labels)),
            "label2id": {label: number for number, label in enumerate(labels)},
            "attn_implementation": "eager",
        }
    )
    return BertForSequenceClassification(config)


def tiny_checkpoint(
    folder: Path,
    labels: Sequence[str] = LABELS,
    problem: str | None = "multi_label_classification",
) -> Path:
    """The tiny BERT as a Hugging Face checkpoint."""
    folder.mkdir(parents=True, exist_ok=True)
    tiny_model([str(label) for label in labels], problem).save_pretrained(folder)
    tokenizer = PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]
        tokenizer_object=tiny_tokenizer(),
        unk_token="[UNK]",
        pad_token="[PAD]",
        cls_token="[CLS]",
        sep_token="[SEP]",
        model_max_length=WINDOW,
    )
    tokenizer.save_pretrained(folder)
    return folder


class _Logits(torch.nn.Module):
    def __init__(self, model: BertForSequenceClassification) -> None:
        super().__init__()
        self.model = model

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        logits: torch.Tensor = self.model(input_ids=input_ids, attention_mask=attention_mask).logits
        return logits


def tiny_onnx(folder: Path, labels: Sequence[str] = LABELS) -> Path:
    """The same BERT as an ONNX model with a card that calibrates nothing."""
    folder.mkdir(parents=True, exist_ok=True)
    example = torch.tensor([[2, 4, 5, 3], [2, 4, 3, 0]])
    axes = {0: "batch", 1: "length"}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            _Logits(tiny_model([str(label) for label in labels], None)).eval(),
            (example, (example != 0).long()),
            str(folder / "model.onnx"),
            input_names=["input_ids", "attention_mask"],
            output_names=["logits"],
            dynamic_axes={"input_ids": axes, "attention_mask": axes, "logits": {0: "batch"}},
            opset_version=17,
            dynamo=False,
        )
    tiny_tokenizer().save(str(folder / "tokenizer.json"))
    write_card(folder)
    return folder


def write_card(folder: Path, **changes: object) -> None:
    """A card for the files in a folder; ``changes`` replace its keys."""
    sums = {
        f"{name}_sha256": hashlib.sha256((folder / file).read_bytes()).hexdigest()
        for name, file in (("model", "model.onnx"), ("tokenizer", "tokenizer.json"))
    }
    keys: dict[str, object] = {
        "format": 1,
        "name": "tiny",
        "version": "1",
        "languages": ["en"],
        "uses_parents": False,
        "max_tokens": WINDOW,
        "labels": list(LABELS),
        **sums,
        **changes,
    }
    lines = [f"{key} = {json.dumps(value)}" for key, value in keys.items()]
    for label in LABELS:
        lines += [f"[calibration.{label}]", "slope = 1.0", "offset = 0.0", "threshold = 0.5"]
    (folder / "card.toml").write_text("\n".join(lines), encoding="utf-8")
