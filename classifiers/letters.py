"""Which language the letters of a few words look like: a small table of letter groups.

Word lists know little of a line of two words, of spelling by ear and of words without accents or
vowels; the groups of one to four letters in them still tell. The table has one row per group (by a
checksum) and one column per language, and is multinomial logistic regression.
`classifiers.training.letters_build` makes it.
"""

import re
import zlib
from functools import cache, lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from classifiers.reading.vocabulary import DATA

LANGUAGES: Final = ("en", "it", "fr", "nl", "de", "es", "pt", "pl")
ANOTHER: Final = "other"
"""A language that the table was shown a little of and does not name."""
NONE: Final = "none"
"""Letters in no order that is anybody's language."""
CLASSES: Final = (*LANGUAGES, ANOTHER, NONE)

ROWS: Final = 1 << 16
STEP: Final = 32.0
"""The table's whole numbers are so many times the weights."""
LONGEST: Final = 4
MOST: Final = 240
"""Letters that are looked at."""

_TOKEN: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_SPELLED: Final = re.compile(r"(?<![^\W_])[^\W_](?:[ .\-][^\W_]){3,}(?![^\W_])")
_STRETCHED: Final = re.compile(r"(.)\1{2,}")
_DIGITS: Final = str.maketrans("013457$@", "oieastsa")


def groups(text: str) -> list[int]:
    """The rows of a text's letter groups; digits within words are read as letters."""
    text = _SPELLED.sub(_joined, text.replace("’", "'").lower())
    found: list[int] = []
    room = MOST
    for token in _TOKEN.findall(text):
        if not any(map(str.isalpha, token)):
            continue
        word = _STRETCHED.sub(r"\1\1", token if token.isalpha() else token.translate(_DIGITS))
        room -= len(word)
        if room < 0:
            break
        edged = f" {word} "
        found.append(_row(f"_{word}"))
        for size in range(1, LONGEST + 1):
            found += [_known(edged[at : at + size]) for at in range(len(edged) - size + 1)]
    return found


def shares(text: str) -> dict[str, float]:
    """How likely each of `CLASSES` is, were all of them as common; nothing without letters."""
    rows = groups(text)
    if not rows:
        return {}
    sums = _table()[rows].sum(axis=0, dtype=np.float64) / (STEP * np.sqrt(len(rows)))
    likely = np.exp(sums - sums.max())
    return dict(zip(CLASSES, (likely / likely.sum()).tolist(), strict=True))


def _joined(found: re.Match[str]) -> str:
    return re.sub(r"[ .\-]", "", found.group())


def _row(group: str) -> int:
    return zlib.crc32(group.encode("utf-8", "surrogatepass")) % ROWS


_known = lru_cache(1 << 15)(_row)
"""The same for groups of letters, which come again and again. Whole words are not remembered."""


@cache
def _table() -> npt.NDArray[np.int8]:
    table: npt.NDArray[np.int8] = np.load(DATA / "letters.npy")
    return table
