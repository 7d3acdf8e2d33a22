"""How often the language of a short text is told rightly, how quickly, and what of mixed lines is
heard.

Run it from the repository: ``python -m tests.benchmarks.language``; with ``--judge`` the shipped
judges also read the lines that change between two languages (``mixed.tsv``). Lines of the corpus
that built the tables are left out: of each language the suites and ``<lang>-a.tsv`` remain, and
all English files that came later. With the data folder (``KINDNESS_DATA``, default
``../shared/data``) public English chat is counted too.
"""

import csv
import os
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from classifiers.language import detect, words_of
from classifiers.mixing import also_in

ROOT: Final = Path(__file__).parents[2]
CORPUS: Final = ROOT / "classifiers" / "training" / "corpus"
SUITES: Final = Path(__file__).with_name("functional")
MIXED: Final = Path(__file__).with_name("mixed.tsv")
DATA: Final = Path(os.environ.get("KINDNESS_DATA", "../shared/data"))
PROMISED: Final = ("en", "it", "fr", "nl", "de", "es", "pt", "pl")
LONG: Final = 4
"""Words of a line whose language should be told."""


def lines(path: Path) -> list[str]:
    """The texts of a file of ours."""
    with path.open(encoding="utf-8", newline="") as file:
        return [row[-1] for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def suites() -> dict[str, list[str]]:
    """The lines of the functional suites by language."""
    return {language: lines(SUITES / f"{language}.tsv") for language in PROMISED}


def mixed() -> list[tuple[str, bool, str]]:
    """The lines in English and another language: which, whether it should be heard, the line."""
    rows = (row.split("\t") for row in MIXED.read_text(encoding="utf-8").splitlines())
    return [(language, side == "heard", text) for language, side, text in rows]


def told(texts: Iterable[str], *, least: int = LONG, most: int = 10_000) -> Counter[str]:
    """As which languages texts of so many words are told."""
    return Counter(detect(text).language for text in texts if least <= len(words_of(text)) <= most)


def share(found: Counter[str], language: str) -> float:
    """Which share is told to be in a language."""
    return found[language] / max(1, found.total())


def pooled(found: dict[str, Counter[str]]) -> float:
    """Share of all lines that are told rightly."""
    right = sum(counts[language] for language, counts in found.items())
    return right / max(1, sum(counts.total() for counts in found.values()))


def table(name: str, found: dict[str, Counter[str]]) -> None:
    """Print what each language is taken for, and the share that is right."""
    columns = [*PROMISED, "und", "other"]
    print(f"\n{name}\n{'':4}" + "".join(f"{column:>7}" for column in columns) + "   right")
    for language, counts in found.items():
        others = counts.total() - sum(counts[column] for column in columns)
        numbers = [counts[column] for column in columns[:-1]] + [others]
        cells = "".join(f"{number:7}" for number in numbers)
        print(f"{language:4}{cells}  {share(counts, language):.4f}")
    print(f"all together {pooled(found):.4f}")


def chat() -> list[str]:
    """Ordinary English chat of the public; nothing without the data folder."""
    path = DATA / "eval" / "irc_ordinary_chat.parquet"
    if not path.is_file():
        return []
    import pyarrow.parquet as pq  # noqa: PLC0415 (only where there is such data)

    return [text for text in pq.read_table(path).column("text").to_pylist() if text]


def judged(given: Sequence[tuple[str, bool, str]]) -> tuple[int, int]:
    """How many cruel mixed lines the shipped judges hear, and how many quiet ones they flag."""
    import classifiers  # noqa: PLC0415 (only where they are asked)

    verdicts = classifiers.load().classify([text for _, _, text in given])
    flags = [bool(verdict.flagged - {"profanity"}) for verdict in verdicts]
    heard = sum(flag for flag, (_, cruel, _) in zip(flags, given, strict=True) if cruel)
    return heard, sum(flags) - heard


def main() -> None:
    """The tables, what of mixed lines is noticed, then the time per text."""
    ours = {language: lines(CORPUS / f"{language}-a.tsv") for language in PROMISED}
    table(f"suites, {LONG} words and more", {one: told(of) for one, of in suites().items()})
    table(f"??-a.tsv, {LONG} words and more", {one: told(of) for one, of in ours.items()})
    table("??-a.tsv, 1 to 3 words", {one: told(of, least=1, most=3) for one, of in ours.items()})
    later = [text for path in sorted(CORPUS.glob("en-[h-p].tsv")) for text in lines(path)]
    for name, texts in (("English, later files", later), ("public English chat", chat())):
        counts = told(texts, least=1)
        print(f"\n{name}: {counts.total()} lines, English {share(counts, 'en'):.4f}, {counts}")
    given = mixed()
    both = sum(also_in(text, detect(text).language) is not None for _, _, text in given)
    print(f"\nmixed lines: {both} of {len(given)} are noticed to be in two languages")
    if "--judge" in sys.argv:
        heard, wrong = judged(given)
        cruel = sum(side for _, side, _ in given)
        print(f"{heard} of {cruel} cruel ones heard, {wrong} of {len(given) - cruel} quiet flagged")
    start = time.perf_counter()
    for text in later:
        detect(text)
    print(f"{(time.perf_counter() - start) / len(later) * 1e6:.1f} microseconds a text")


if __name__ == "__main__":
    main()
