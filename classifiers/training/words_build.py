"""Counts the words of English comments and chat and writes the commonest to ``data/english.txt``.

Run it from the repository: ``python -m classifiers.training.words_build ../shared/data``. The list
holds words and their order, never a sentence. Sources: our own lines, Jigsaw, SemEval-2021 Toxic
Spans, EDOS and ParaDetox (CC0), GoEmotions (Apache-2.0), Ubuntu IRC (CC BY 4.0), XPersona and
ConvAbuse (MIT, CC BY 4.0).
"""

import csv
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pyarrow.parquet as pq

SOURCES: Final = (
    "jigsaw_6label_slices",
    "jigsaw_binary_slices",
    "toxic_spans_semeval2021",
    "edos_sexism",
    "paradetox",
    "goemotions",
    "irc_ordinary_chat",
    "xpersona_chat",
    "convabuse",
)
WORD: Final = re.compile(r"(?<![\w'@#/.:-])[a-z]+(?:'[a-z]+)?(?![\w@/:-])")
LEAST: Final = 4
"""A word said by fewer than this many texts is more often a slip than a word."""
SIZE: Final = 22_000
TARGET: Final = Path(__file__).parent.parent / "data" / "english.txt"


def english_texts(data: Path) -> Iterator[str]:
    """Every English text that may be used for training."""
    for path in sorted((data / "own").glob("en-?.tsv")):
        with path.open(encoding="utf-8", newline="") as lines:
            yield from (row[2] for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    for source in SOURCES:
        table = pq.read_table(data / "train" / f"{source}.parquet", columns=["text", "lang"])
        for row in table.to_pylist():
            if row["lang"] == "en" and row["text"]:
                yield str(row["text"])


def main(data: Path) -> None:
    """Write the list, commonest first."""
    said: Counter[str] = Counter()
    for text in english_texts(data):
        said.update(set(WORD.findall(text.lower().replace("’", "'"))))
    words = [word for word, times in said.most_common(SIZE) if times >= LEAST]
    kept = [word for word in words if re.search(r"(.)\1\1", word) is None]
    TARGET.write_text("\n".join(kept) + "\n", encoding="utf-8")
    print(f"{len(kept)} words, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
