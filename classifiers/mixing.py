"""Whether a text changes between English and another language, as people do who speak both.

"bro sei proprio stupido lmao go away" is in English by most of its words, and what hurts in it is
not. A language is heard in a text where some words in a row are of it and of no other.
"""

from collections.abc import Iterator
from typing import Final

from classifiers.language import ENGLISH, is_english, not_english, ranked, words_of
from classifiers.letters import shares

FEWEST: Final = 4
"""Words of a text that changes."""
FOREIGN: Final = 4.0
"""Log odds that words in a row are not English."""
NAMED: Final = 0.6
"""Share of one language in them."""
HOME: Final = 3
"""English words in a row that are more than a borrowed one. Words of two letters do not count."""
LONGEST: Final = 60
"""Words that are looked at."""


def also_in(text: str, language: str) -> str | None:
    """The other language of a text that changes between English and the one that it was told to
    be in; None where it does not.
    """
    words = words_of(text)[:LONGEST]
    if len(words) < FEWEST:
        return None
    if language != ENGLISH:
        return ENGLISH if any(map(_is_plain, _runs(words, english=True))) else None
    return next(filter(None, map(_foreign, _runs(words, english=False))), None)


def _runs(words: list[str], *, english: bool) -> Iterator[list[str]]:
    """Words in a row that speak for English, or of which none does; short ones may be either."""
    run: list[str] = []
    for word in [*words, None]:
        if word is not None and (len(word) < 3 or is_english(word) == english):
            run.append(word)
            continue
        if sum(len(one) > 2 for one in run) >= (HOME if english else 2):
            yield run
        run = []


def _foreign(run: list[str]) -> str | None:
    letters = shares(" ".join(run))
    if not_english(run, letters) < FOREIGN:
        return None
    ranking = ranked(run, letters)
    best = max(ranking, key=lambda language: ranking[language])
    return best if ranking[best] >= NAMED else None


def _is_plain(run: list[str]) -> bool:
    return not_english(run, shares(" ".join(run))) < -FOREIGN
