"""Exports, calibrates, measures the model of many languages: ``python -m
classifiers.training.many.evaluate``. What is measured are both judges together, as they serve.
"""

import argparse
import json
import shutil
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Final

import numpy as np
from tokenizers import Tokenizer

from classifiers import MANY, WEIGHTS, load
from classifiers.calibration import odds, parse
from classifiers.card import MODEL, TOKENIZER
from classifiers.normalise import read
from classifiers.training import card
from classifiers.training.calibrate import curves, table
from classifiers.training.data import Example, quiet, rows_of, spoken, targets_of, text_of
from classifiers.training.many import measure
from classifiers.training.many.batch import LONGEST, tokenizer_of
from classifiers.training.many.calibrate import curves_of
from classifiers.training.many.card import write_prose
from classifiers.training.many.export import Text, export, logits_of
from classifiers.training.many.material import (
    LANGUAGES,
    RARE,
    judged_keys,
    lines_of,
    public,
)
from classifiers.training.many.model import load as load_reader
from classifiers.training.many.prepare import PIECES, TRANSLATED
from classifiers.training.many.vocabulary import english_table
from classifiers.training.measure import Numbers
from classifiers.training.suites import reserved

NAME: Final = "kindness-many"

CALM: Final = "xpersona_chat"
"""What ordinary text counts as when thresholds are chosen: friendly chat."""

CALM_TEXTS: Final = 2_500
"""Ordinary texts of each language that thresholds are chosen by, at most."""


FLOORS: Final = {"auc": 0.84, "quiet_flagged": 0.08}
"""What a language must reach on the kept-apart tenth of our corpus to be promised: ranking of
bullying at least so good, at most so many of the quiet lines flagged (most of them stand beside a
cruel one that differs in a word; the English judge flags 6 %). Others keep the word list.
"""

WORTH: Final = 0.02
"""AUC of bullying that replies must gain by their parents for those to be read in a language."""


class Kept:
    """What is kept apart to calibrate by, in one language: our lines, public rows, calm text."""

    def __init__(self, language: str, others: Sequence[Example], calm: Sequence[str]) -> None:
        """``others`` and ``calm`` are read."""
        lines = lines_of(language, "calibration")
        self.texts: list[Text] = [(read(line.text), read(line.parent or "")) for line in lines]
        self.own = [
            Example(text, spoken(line.labels), "own")
            for (text, _), line in zip(self.texts, lines, strict=True)
        ]
        self.public = [
            *others,
            *(Example(text, targets_of(quiet()), CALM) for text in calm),
        ]


def kept_apart(data: Path, work: Path) -> dict[str, Kept]:
    """Per language. Calm are translations beyond those that were trained on, and chat; where there
    are few translations, all of them: they were learned from, but not as calm.
    """
    never = reserved()
    seen = judged_keys(data)
    found: dict[str, list[Example]] = {language: [] for language in LANGUAGES}
    for item, _, kept in public(data, seen, never):
        if kept:
            example = Example(item.text, item.targets, item.source, item.auxiliary)
            found[item.language].append(example)
    pairs, _ = json.loads((work / TRANSLATED).read_text("utf-8"))
    many = Counter(pair[0] for pair in pairs)
    trained = {pair[2] for pair in pairs if many[pair[0]] >= RARE}
    calm: dict[str, list[str]] = {language: [] for language in (*LANGUAGES, "en")}
    path = data / "parallel" / "parallel_en.parquet"
    for language in LANGUAGES:
        for row in rows_of(path, language):
            text = read(text_of(row))
            if text not in trained and len(calm[language]) < CALM_TEXTS:
                calm[language].append(text)
    chat = rows_of(data / "train" / "irc_ordinary_chat.parquet")
    calm["en"] = [read(text_of(row)) for row, _ in zip(chat, range(CALM_TEXTS), strict=False)]
    return {
        language: Kept(language, found.get(language, []), texts) for language, texts in calm.items()
    }


def calibrated(
    model: bytes, tokenizer: Tokenizer, kept: dict[str, Kept]
) -> tuple[dict[str, dict[str, float]], dict[str, dict[str, dict[str, float]]]]:
    """The ``calibration`` table over all languages, and for each its own from the log odds of the
    first.
    """
    ours = {language: logits_of(model, tokenizer, its.texts) for language, its in kept.items()}
    theirs = {
        language: logits_of(model, tokenizer, [(one.text, "") for one in its.public])
        for language, its in kept.items()
    }

    names = list(kept)
    shared = table(
        curves(
            np.concatenate([ours[one] for one in names]),
            [example for one in names for example in kept[one].own],
            np.concatenate([theirs[one] for one in names]),
            [example for one in names for example in kept[one].public],
        )
    )
    first = parse(shared)
    ours = {language: odds(first.scores(logits)) for language, logits in ours.items()}
    theirs = {language: odds(first.scores(logits)) for language, logits in theirs.items()}
    calm = {one: [row.source == CALM for row in kept[one].public] for one in names}
    by_language = curves_of(
        {one: (ours[one], kept[one].own) for one in names},
        {one: (theirs[one], kept[one].public) for one in names},
        {one: theirs[one][np.array(calm[one], dtype=bool)] for one in names},
    )
    return shared, {language: table(its) for language, its in by_language.items()}


def prepare(work: Path, folder: Path, data: Path, version: str) -> card.Card:
    """Export to ``folder``, calibrate, and write a card that serving can read."""
    tokenizer = tokenizer_of(work / PIECES, LONGEST)
    kept = kept_apart(data, work)
    texts = [text for its in kept.values() for text in its.texts]
    texts += [(one.text, "") for its in kept.values() for one in its.public[::8]]
    agreement = export(load_reader(work / "reader.safetensors"), tokenizer, texts[::3], folder)
    shutil.copyfile(work / PIECES, folder / TOKENIZER)
    model = (folder / MODEL).read_bytes()
    shared, by_language = calibrated(model, tokenizer, kept)
    made = card.new(folder, version, asdict(agreement), shared)
    made |= {
        "name": NAME,
        "languages": [*LANGUAGES, "en"],
        "uses_parents": True,
        "answers": list(measure.CONTEXTS),
        "by_language": by_language,
        "pieces": _counted(work),
    }
    card.write(made, folder)
    return made


def promised(own: Mapping[str, Numbers]) -> list[str]:
    """Languages that pass the floors, and English, in which replies are read."""
    passing = [
        language
        for language, numbers in own.items()
        if numbers["auc"] >= FLOORS["auc"] and numbers["quiet_flagged"] <= FLOORS["quiet_flagged"]
    ]
    return [*passing, "en"]


def answered(measured: Mapping[str, Numbers]) -> list[str]:
    """Languages in which parents are read: those where that helps replies by ``WORTH`` or more."""
    return [
        language
        for language, numbers in measured.items()
        if numbers["auc"] >= numbers["auc_alone"] + WORTH
    ]


def _counted(work: Path) -> dict[str, int]:
    """How many pieces were kept, how many are new, and how many translations taught them,
    published ones and ours.
    """
    old = english_table()["model"]["vocab"]
    pieces = Tokenizer.from_file(str(work / PIECES)).get_vocab()
    kept = sum(piece in old for piece in pieces)
    pairs, turned = json.loads((work / TRANSLATED).read_text("utf-8"))
    return {
        "kept": kept,
        "new": len(pieces) - kept,
        "pairs": len(pairs),
        "turned": len(turned),
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """Export, calibrate, measure, write the card."""
    parser = argparse.ArgumentParser(prog="python -m classifiers.training.many.evaluate")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, default=Path(".training/many"))
    parser.add_argument("--weights", type=Path, default=MANY, help="folder to write to")
    parser.add_argument("--first", type=Path, default=WEIGHTS, help="the English judge")
    parser.add_argument("--version", default="1.0.0")
    chosen = parser.parse_args(arguments)
    made = prepare(chosen.work, chosen.weights, chosen.data, chosen.version)
    classifier = load(chosen.first, many=chosen.weights)
    made["measured"] = measure.everything(classifier, chosen.data)
    made["floors"] = FLOORS
    made["languages"] = promised(made["measured"]["own"])
    made["answers"] = answered(made["measured"]["context"])
    card.write(made, chosen.weights)
    write_prose(chosen.weights)


if __name__ == "__main__":
    main()
