"""Everything before the first step: ``python -m classifiers.training.many.prepare``.

Writes to the work folder: the tokenizer, the word vectors to begin with, and what the English
judge makes of the English side of the translations, with those that `turned` made, if it was run.
Takes some minutes on two cores.
"""

import argparse
import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
from onnx import TensorProto, helper
from safetensors.numpy import save_file

from classifiers import WEIGHTS
from classifiers.card import MODEL, TOKENIZER
from classifiers.normalise import read
from classifiers.training.data import rows_of, text_of
from classifiers.training.export import feeds
from classifiers.training.many.material import (
    LANGUAGES,
    SOURCES,
    judged_keys,
    lines_of,
    sentences_of,
    translations,
)
from classifiers.training.many.turned import turned
from classifiers.training.many.vocabulary import extended, first_rows, write
from classifiers.training.reread import judge_of
from classifiers.training.suites import reserved

Floats = npt.NDArray[np.float32]

LETTERS: Final = 1_500_000
"""Characters of each language that pieces are learned from; a language with fewer is repeated."""

REPEATED: Final = 4
"""So often at most."""

PREPARED: Final = "prepared.safetensors"
PIECES: Final = "tokenizer.json"
TRANSLATED: Final = "pairs.json"


def learned_from(data: Path, pairs: Sequence[tuple[str, str, str]]) -> list[str]:
    """Texts of all languages, about as many letters of each."""
    texts: list[str] = []
    for language in LANGUAGES:
        mine = [read(line.text) for line in lines_of(language, "train")]
        for source in SOURCES:
            if source.language == language:
                rows = rows_of(data / "train" / f"{source.name}.parquet", language)
                mine += [read(text_of(row)) for row in rows][:8_000]
        mine += [text for its, _, text in pairs if its == language]
        letters = sum(map(len, mine))
        if letters < LETTERS:
            texts += mine * min(REPEATED, -(-LETTERS // letters))
        else:
            texts += mine[:: -(-letters // LETTERS)]
    return texts


def taught_rows(sentences: Sequence[str], model: bytes) -> dict[str, Floats]:
    """What the English judge makes of these sentences: ``pooled`` and ``logits``."""
    graph = onnx.load_from_string(model)
    graph.graph.output.append(helper.make_tensor_value_info("pooled", TensorProto.FLOAT, None))
    running = onnxruntime.InferenceSession(
        graph.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    order = sorted(range(len(sentences)), key=lambda place: len(sentences[place]))
    rows = [
        running.run(["pooled", "logits"], feed)
        for feed in feeds([sentences[at] for at in order], size=64)
    ]
    result = {}
    for place, name in enumerate(("pooled", "logits")):
        values = np.concatenate([row[place] for row in rows])
        sorted_back = np.empty_like(values)
        sorted_back[order] = values
        result[name] = sorted_back
    return {
        "pooled": result["pooled"].astype(np.float16),
        "logits": result["logits"].astype(np.float32),
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """Prepare in ``--work``."""
    parser = argparse.ArgumentParser(prog="python -m classifiers.training.many.prepare")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, default=Path(".training/many"))
    parser.add_argument("--teacher", type=Path, default=WEIGHTS)
    parser.add_argument("--keep", type=Path, help="a model of many languages to go on from")
    chosen = parser.parse_args(arguments)
    chosen.work.mkdir(parents=True, exist_ok=True)
    never = reserved()
    seen = judged_keys(chosen.data)
    pairs = [pair for pair in translations(chosen.data, seen) if pair[2] not in never]
    more = [pair for pair in turned(chosen.work, seen) if pair[2] not in never]
    (chosen.work / TRANSLATED).write_text(json.dumps([pairs, more], ensure_ascii=False), "utf-8")
    prepared = taught_rows(sentences_of([*pairs, *more]), (chosen.teacher / MODEL).read_bytes())
    if chosen.keep:
        shutil.copyfile(chosen.keep / TOKENIZER, chosen.work / PIECES)
    else:
        prepared["words"] = begun(chosen, pairs)
    save_file(prepared, chosen.work / PREPARED)


def begun(chosen: argparse.Namespace, pairs: Sequence[tuple[str, str, str]]) -> Floats:
    """Writes the tokenizer; the word vectors to begin with."""
    vocabulary = extended(learned_from(chosen.data, pairs))
    write(vocabulary, chosen.work / PIECES)
    print(f"{len(vocabulary.kept)} pieces kept, {len(vocabulary.new)} new, {len(pairs)} pairs")
    words = judge_of(chosen.teacher / MODEL).words.weight.detach().numpy()
    return first_rows(words, vocabulary, [(english, text) for _, english, text in pairs])


if __name__ == "__main__":
    main()
