"""How often the language of a short text is told rightly, and how quickly.

Run it from the repository: ``python -m tests.benchmarks.language``. The data folder is named by
``KINDNESS_DATA`` (default ``../shared/data``). The lists were built without ``own/*-a.tsv`` and
without anything of ``eval/``.
"""

import csv
import os
import time
from collections import Counter
from pathlib import Path
from typing import Final

import pyarrow.parquet as pq

from classifiers.language import detect, words_of

DATA: Final = Path(os.environ.get("KINDNESS_DATA", "../shared/data"))
OTHERS: Final = ("it", "fr", "nl", "de", "es", "pt", "pl")


def own(name: str) -> list[str]:
    """Our own lines of one file."""
    with (DATA / "own" / name).open(encoding="utf-8", newline="") as lines:
        return [row[2] for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]


def table(path: str, lang: str) -> list[str]:
    """The texts of one language in a Parquet file."""
    rows = pq.read_table(DATA / path, columns=["text", "lang"]).to_pylist()
    return [str(row["text"]) for row in rows if row["lang"] == lang and row["text"]]


def report(name: str, lang: str, texts: list[str]) -> None:
    """One line: share told as not English, and as the right language, by number of words."""
    guesses = [(len(words_of(text)), detect(text).language) for text in texts]
    long = [guess for words, guess in guesses if words >= 4]
    short = [guess for words, guess in guesses if 0 < words < 4]
    right = sum(guess == lang for guess in long) / max(1, len(long))
    english = sum(guess in {"en", "und"} for _, guess in guesses) / max(1, len(guesses))
    away = sum(guess != "en" for guess in long) / max(1, len(long))
    few = sum(guess != "en" for guess in short) / max(1, len(short))
    wrong = Counter(guess for guess in long if guess not in {lang, "en"}).most_common(3)
    print(
        f"{name:24} {lang} n={len(texts):6} read as English {english:.4f}  "
        f"4+ words: not English {away:.4f}, right {right:.4f}  1-3 words: not English {few:.3f}"
        f"  {wrong}"
    )


def main() -> None:
    """The table, then the time per text."""
    for letter in "abcdefg":
        report(f"own en-{letter}", "en", own(f"en-{letter}.tsv"))
    report("eval irc", "en", table("eval/irc_ordinary_chat.parquet", "en"))
    report("eval xpersona", "en", table("eval/xpersona_chat.parquet", "en"))
    for lang in OTHERS:
        report(f"own {lang}-a", lang, own(f"{lang}-a.tsv"))
    for lang in ("fr", "it", "id", "ja", "ko", "zh"):
        report("eval xpersona", lang, table("eval/xpersona_chat.parquet", lang))
    for lang in ("ru", "el", "uk", "ar", "hi", "bg"):
        report("tatoeba", lang, table("parallel/laser_tatoeba_test.parquet", lang))
    texts = own("en-a.tsv") + own("it-a.tsv")
    start = time.perf_counter()
    for text in texts:
        detect(text)
    print(f"{(time.perf_counter() - start) / len(texts) * 1e6:.1f} microseconds a text")


if __name__ == "__main__":
    main()
