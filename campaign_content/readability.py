"""How hard a text is to read, by counting. A rough guide for editors, not a judgement.

English: Flesch-Kincaid grade level (Kincaid et al., 1975), with syllables counted as groups of
vowels. Italian: Gulpease index (Lucisano and Piemontese, 1988), which needs no syllables. French,
Dutch, German, Spanish, Portuguese and Polish: LIX (Björnsson, 1968), words per sentence plus the
percentage of words of more than six letters, which was made to be counted in any language.
"""

import re
from typing import Final

EASY_GRADE: Final = 7.0
"""Flesch-Kincaid grade of a reader of about 12."""

EASY_GULPEASE: Final = 60.0
"""Below this a text is difficult for readers who have left middle school."""

EASY_LIX: Final = 40.0
"""Up to here LIX calls a text easy; newspapers begin above it."""

_BY_LIX: Final = frozenset({"de", "es", "fr", "nl", "pl", "pt"})
_LONG: Final = 6
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE: Final = re.compile(r"[.!?…]+(?=\s|$|[*_\"”»)])|\n\s*\n|\n(?=\s*[-*\d])|:\s*\n")
_VOWELS: Final = re.compile(r"[aeiouy]+")


def too_hard(text: str, locale: str) -> tuple[float, float] | None:
    """How hard it is and how hard it may be; None if it is easy enough or nobody can tell.

    Both numbers are on the scale of the language: a school grade for English (lower is easier),
    the Gulpease index for Italian (higher is easier), LIX for six others (lower is easier).
    """
    language = locale.partition("-")[0]
    if language == "en" and (grade := flesch_kincaid(text)) > EASY_GRADE:
        return grade, EASY_GRADE
    if language == "it" and (index := gulpease(text)) < EASY_GULPEASE:
        return index, EASY_GULPEASE
    if language in _BY_LIX and (lix_ := lix(text)) > EASY_LIX:
        return lix_, EASY_LIX
    return None


def flesch_kincaid(text: str) -> float:
    """US school grade for which an English text is easy; 0 for a text without words."""
    words = _WORD.findall(text)
    if not words:
        return 0.0
    syllables = sum(map(_syllables, words))
    return 0.39 * len(words) / _sentences(text) + 11.8 * syllables / len(words) - 15.59


def gulpease(text: str) -> float:
    """From 0 (hard) to 100 (easy) for an Italian text; 100 for a text without words."""
    words = _WORD.findall(text)
    if not words:
        return 100.0
    letters = sum(map(len, words))
    return min(100.0, 89 + (300 * _sentences(text) - 10 * letters) / len(words))


def lix(text: str) -> float:
    """About 20 (easy) to 60 (hard) in any language with letters; 0 for a text without words."""
    words = _WORD.findall(text)
    if not words:
        return 0.0
    long = sum(len(word) > _LONG for word in words)
    return len(words) / _sentences(text) + 100 * long / len(words)


def _sentences(text: str) -> int:
    """How many sentences, list items and paragraphs there are, at least one."""
    pieces = _SENTENCE.split(text)
    return max(1, sum(1 for piece in pieces if _WORD.search(piece)))


def _syllables(word: str) -> int:
    """Groups of vowels, less a silent e."""
    word = word.lower()
    groups = len(_VOWELS.findall(word))
    silent = word.endswith(("e", "es", "ed")) and not word.endswith(("le", "ted", "ded", "ee"))
    return max(1, groups - 1 if silent and groups > 1 else groups)
