"""Counts which words speak for English and which against, and fits how much they say together.

Writes ``data/language.tsv`` (word, weight, language) and prints the three numbers that
`classifiers.language` carries. Run it from the repository:
``python -m classifiers.training.language_build ../shared/data``. The files ``own/*-a.tsv`` and all
of ``eval/`` are left out, so that they can measure. Sources beside those of ``words_build``:
Tatoeba (CC BY 2.0 FR), ToLD-Br (CC BY-SA 4.0), GermEval 2018 (CC BY 4.0), Davidson (MIT); from all
of them words are counted, and no sentence is kept.
"""

import csv
import math
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
import pyarrow.parquet as pq
from sklearn.linear_model import LogisticRegression

from classifiers.language import evidence, words_of

TARGET: Final = Path(__file__).parent.parent / "data" / "language.tsv"
EUROPEAN: Final = ("it", "fr", "nl", "de", "es", "pt", "pl")
OTHER_SCRIPTS: Final = frozenset({"ru", "el", "uk", "ar", "hi", "zh", "ja", "ko", "bg"})
ENGLISH: Final = {
    "irc_ordinary_chat": 60_000, "xpersona_chat": 9_000, "goemotions": 40_000,
    "davidson": 25_000, "jigsaw_binary_slices": 12_000, "paradetox": 30_000,
}  # fmt: skip
FOREIGN: Final = {"told_br": "pt", "germeval2018": "de", "xpersona_chat": ""}
MOST_OF_ONE: Final = 31_000
SIZE: Final = 12_000
CHAT_ENGLISH: Final = """
afk bruh brb cap ew ez ezz fr gg ggs ggwp gj gl glhf gtfo hf idc idgaf idk ikr imo irl jk kek kms
kys lel lmao lmfao lol mfw ngl noob np nvm omfg omg ong pls plz pog r rekt rip rofl smh stfu tbh tfw
thx tldr ty u ur uwu wp wth wtf xd yw yeet
"""
"""Slang of chats and games that every house in English uses, and the corpora hold too little."""
CHAT_WEIGHT: Final = -3.0
OWN_TIMES: Final = 3
"""Our own lines are few and just like what will be read, so they count this many times."""


def own(data: Path, name: str) -> Iterator[str]:
    """Our own lines of the files that match."""
    for path in sorted((data / "own").glob(name)):
        with path.open(encoding="utf-8", newline="") as lines:
            yield from (row[2] for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def rows(path: Path) -> Iterator[tuple[str, str]]:
    """Text and language of each row."""
    table = pq.read_table(path, columns=["text", "lang"])
    for row in table.to_pylist():
        if row["text"]:
            yield str(row["lang"]), str(row["text"])


def english_texts(data: Path) -> Iterator[str]:
    """English chat and comments."""
    for source, most in ENGLISH.items():
        texts = (text for lang, text in rows(data / "train" / f"{source}.parquet") if lang == "en")
        yield from (text for _, text in zip(range(most), texts, strict=False))
    for _ in range(OWN_TIMES):
        yield from own(data, "en-[b-g].tsv")


def foreign_texts(data: Path) -> Iterator[tuple[str, str]]:
    """Language and text of what is not English, in the Latin script."""
    seen: Counter[str] = Counter()
    for name in ("laser_tatoeba_test", "parallel_en"):
        for lang, text in rows(data / "parallel" / f"{name}.parquet"):
            seen[lang] += 1
            if lang not in OTHER_SCRIPTS and seen[lang] <= MOST_OF_ONE:
                yield lang, text
    for source in FOREIGN:
        for lang, text in rows(data / "train" / f"{source}.parquet"):
            if lang in {"pt", "de", "fr", "it", "id"}:
                yield lang, text
    for lang in EUROPEAN * OWN_TIMES:
        yield from ((lang, text) for text in own(data, f"{lang}-b.tsv"))


def count(texts: Iterable[str]) -> Counter[str]:
    """How often each word is said."""
    said: Counter[str] = Counter()
    for text in texts:
        said.update(word for word in words_of(text) if len(word) < 20)
    return said


def weigh(english: Counter[str], foreign: dict[str, Counter[str]]) -> dict[str, tuple[float, str]]:
    """For each common word the log of how much likelier it is in its own language than English."""
    size = english.total() + 20_000
    sizes = {lang: said.total() + 20_000 for lang, said in foreign.items()}
    found: dict[str, tuple[float, str, float]] = {}
    for word in set(english).union(*foreign.values()):
        best = max(foreign, key=lambda lang: foreign[lang][word] / sizes[lang])
        times = foreign[best][word]
        if english[word] + sum(said[word] for said in foreign.values()) < 8:
            continue
        weight = math.log((times + 0.3) / sizes[best] * size / (english[word] + 0.3))
        weight = max(-5.0, min(weight, 5.0 if times > 2 else 1.0))
        common = english[word] / size + times / sizes[best]
        found[word] = (round(weight, 1), best, common)
    commonest = sorted(found, key=lambda word: -found[word][2])[:SIZE]
    weights = {word: found[word][:2] for word in commonest if abs(found[word][0]) >= 0.7}
    return weights | dict.fromkeys(CHAT_ENGLISH.split(), (CHAT_WEIGHT, "en"))


def fit(english: Iterable[str], foreign: Iterable[str]) -> None:
    """Print intercept and coefficients of a logistic regression over the evidence."""
    seen, labels = [], []
    for label, texts in ((0, english), (1, foreign)):
        for text in texts:
            words = words_of(text)
            if words:
                seen.append(evidence(words))
                labels.append(label)
    model = LogisticRegression(max_iter=3000).fit(np.array(seen), np.array(labels))
    print("intercept", model.intercept_.round(3), "coefficients", model.coef_.round(3))


def main(data: Path) -> None:
    """Write the words, then fit on them."""
    by_language: dict[str, list[str]] = defaultdict(list)
    for lang, text in foreign_texts(data):
        by_language[lang].append(text)
    counts = {lang: count(texts) for lang, texts in by_language.items()}
    weights = weigh(count(english_texts(data)), counts)
    lines = [f"{word}\t{weight}\t{lang}" for word, (weight, lang) in sorted(weights.items())]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} words, {TARGET.stat().st_size} bytes")
    sample = [text for texts in by_language.values() for text in texts[-6_000:]]
    fit(list(english_texts(data))[::2], sample)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
