"""Learns which letters speak for which language, and writes ``data/letters.npy``.

Run it from the repository: ``python -m classifiers.training.letters_build ../shared/data``. It
reads our own corpus without ``??-a.tsv``, and the public texts of `language_build`; the suites,
``??-a.tsv`` and ``eval/`` are left out, so that they can measure. Only weights are kept.
"""

import csv
import random
import string
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from classifiers.language import _without_names
from classifiers.letters import ANOTHER, CLASSES, LANGUAGES, NONE, ROWS, STEP, groups
from classifiers.training.language_build import english_texts, foreign_texts

TARGET: Final = Path(__file__).parent.parent / "data" / "letters.npy"
CORPUS: Final = Path(__file__).parent / "corpus"
SAMPLES: Final = {"en": 45_000, ANOTHER: 24_000, NONE: 3_000}
"""Samples per class; 12,000 for every other one. Own lines are drawn as often as public ones."""
KEYS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
EPOCHS: Final = 6
RATE: Final = 0.5
DECAY: Final = 2e-6

Floats = npt.NDArray[np.float32]


def own(language: str) -> list[str]:
    """Our own lines of a language, but for those that measure."""
    found: list[str] = []
    for path in sorted(CORPUS.glob(f"{language}-*.tsv")):
        if path.name != f"{language}-a.tsv":
            with path.open(encoding="utf-8", newline="") as lines:
                rows = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
                found += [row[-1] for row in rows]
    return found


def mashed(dice: random.Random) -> str:
    """What a hand does to a keyboard."""
    words = []
    for _ in range(dice.randint(1, 5)):
        size = dice.randint(3, 9)
        letters = dice.choice([*KEYS, string.ascii_lowercase, "bcdfghjklmnpqrstvwxz"])
        at = dice.randrange(len(letters))
        row = (letters * 2)[at : at + size]
        words.append(row if dice.random() < 0.4 else "".join(dice.choices(letters, k=size)))
    return " ".join(words)


def piece(text: str, dice: random.Random) -> str:
    """A text, or a few words of it, at times as on a keyboard without accents."""
    words = _without_names(text[:600]).split()
    if dice.random() < 0.6:
        size = dice.randint(1, 5)
        at = dice.randrange(max(1, len(words) - size + 1))
        words = words[at : at + size]
    text = " ".join(words)
    if dice.random() < 0.4:
        plain = unicodedata.normalize("NFD", text.replace("ł", "l").replace("ß", "ss"))
        text = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return text


def samples(data: Path, dice: random.Random) -> Iterator[tuple[str, str]]:
    """Class and text."""
    public: defaultdict[str, list[str]] = defaultdict(list)
    public["en"] = list(english_texts(data))
    for language, text in foreign_texts(data):
        public[language if language in LANGUAGES else ANOTHER].append(text)
    for name in CLASSES:
        if name == NONE:
            yield from ((name, mashed(dice)) for _ in range(SAMPLES[name]))
            continue
        pools = [pool for pool in (public[name], own(name)) if pool]
        for _ in range(SAMPLES.get(name, 12_000)):
            yield name, piece(dice.choice(dice.choice(pools)), dice)


def matrix(texts: list[str]) -> csr_matrix:
    """One row per text, as long as any other."""
    starts, columns, values = [0], [], []
    for text in texts:
        rows = groups(text)
        columns += rows
        values += [1.0 / max(1, len(rows)) ** 0.5] * len(rows)
        starts.append(len(columns))
    shape = (len(texts), ROWS)
    return csr_matrix((np.array(values, dtype=np.float32), columns, starts), shape=shape)


def learn(seen: csr_matrix, classes: npt.NDArray[np.intp]) -> Floats:
    """The weights, by Adagrad over small batches."""
    weights = np.zeros((ROWS, len(CLASSES)), dtype=np.float32)
    squares = np.full_like(weights, 1e-3)
    order = np.random.default_rng(7)
    for epoch in range(EPOCHS):
        loss = 0.0
        shuffled = order.permutation(len(classes))
        for start in range(0, len(shuffled), 512):
            chosen = shuffled[start : start + 512]
            rows = seen[chosen]
            sums = rows @ weights
            likely = np.exp(sums - sums.max(axis=1, keepdims=True))
            likely /= likely.sum(axis=1, keepdims=True)
            right = likely[np.arange(len(chosen)), classes[chosen]]
            loss -= float(np.log(right + 1e-9).sum())
            likely[np.arange(len(chosen)), classes[chosen]] -= 1.0
            used = np.unique(rows.indices)
            step = (rows.T @ likely)[used] / len(chosen) + DECAY * weights[used]
            squares[used] += step * step
            weights[used] -= RATE / (epoch + 1) * step / np.sqrt(squares[used])
        print(f"epoch {epoch}: {loss / len(classes):.4f}", flush=True)
    return weights


def main(data: Path) -> None:
    """Learn, and write the table."""
    dice = random.Random(7)
    drawn = [(name, text) for name, text in samples(data, dice) if groups(text)]
    classes = np.array([CLASSES.index(name) for name, _ in drawn])
    weights = learn(matrix([text for _, text in drawn]), classes)
    table = np.clip(np.round(weights * STEP), -127, 127).astype(np.int8)
    np.save(TARGET, table)
    print(f"{np.count_nonzero(table)} weights, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
