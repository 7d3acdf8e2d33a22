"""Which words stand in what was found wrong much more often than in what was found right. Pure.

Texts are kept for a day or so, and words of them not at all: this counts in memory what is still
there when somebody asks, and says nothing about words of one person.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from bot.core.comment import AuthorId

PEOPLE: Final = 3
"""Different people who have to have used a word: else it could tell who wrote something."""

RISK: Final = 0.05
"""In one of twenty communities in which no word means anything, one is named."""

_WORD: Final = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class Told:
    """A text that people have decided about: its author, and whether the prompt was ``right``."""

    author: AuthorId
    text: str
    right: bool


@dataclass(frozen=True, slots=True)
class Hint:
    """A word, and in how many prompts that were ``wrong`` and ``right`` it stands."""

    word: str
    wrong: int
    right: int


def hints(told: Iterable[Told]) -> list[Hint]:
    """Words for an allow list, the surest first.

    R. A. Fisher's exact test, one-sided, for each word that enough people used where a prompt was
    wrong; of several words at once those that S. Holm's procedure leaves (Scandinavian Journal of
    Statistics 6, 1979).
    """
    texts = list(told)
    wrong_by: dict[str, set[AuthorId]] = defaultdict(set)
    wrong, right = defaultdict[str, int](int), defaultdict[str, int](int)
    for one in texts:
        for word in words_of(one.text):
            if one.right:
                right[word] += 1
            else:
                wrong[word] += 1
                wrong_by[word].add(one.author)
    mistakes = sum(not one.right for one in texts)
    tested = sorted(
        (_chance(wrong[word], wrong[word] + right[word], mistakes, len(texts)), word)
        for word, people in wrong_by.items()
        if len(people) >= PEOPLE
    )
    found = []
    for number, (chance, word) in enumerate(tested):
        if chance > RISK / (len(tested) - number):
            break
        found.append(Hint(word, wrong[word], right[word]))
    return found


def words_of(text: str) -> set[str]:
    """The words of a text, each once, without regard to capitals."""
    return set(_WORD.findall(text.casefold()))


def _chance(wrong: int, used: int, mistakes: int, of: int) -> float:
    """How likely a word that means nothing stands in so many mistakes: the hypergeometric tail."""
    ways = math.comb(of, used)
    return sum(
        math.comb(mistakes, n) * math.comb(of - mistakes, used - n) / ways
        for n in range(wrong, min(used, mistakes) + 1)
    )
