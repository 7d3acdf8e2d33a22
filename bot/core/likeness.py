"""Whether a text says what a claim says, by its words alone. Pure.

Every word of weight in one is looked for in the other: the same word, one that is told for it (a
list), a number that is written otherwise, or another form of it (trigrams of letters, Dice 1945,
for words that begin alike). The likeness is the share that was found, in the poorer direction: a
text that says more or less than the claim is another text. Two texts of which only one denies
something are never alike.

This is no understanding. How often it is right, and how much it misses, is measured by
``tests/claims/test_matching.py`` and ``tests/benchmarks/claims.py``.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

ALIKE: Final = 0.82
"""From this likeness on two texts count as saying the same. Chosen on half of the pairs of
``tests/claims/pairs.tsv`` as the lowest with a precision of 0.95 there, in steps of 0.02, and
measured on the other half: there 10 of 40 true matches are found, and nothing else is.
"""

FEWEST: Final = 3
"""Words of weight that a claim must have; fewer are a topic and not a claim."""

MOST: Final = 60
"""Words of weight that are compared; a longer text says more than a claim does."""

_FORM: Final = 0.4
_BEGINNING: Final = 3
_WORD: Final = re.compile(
    r"[^\W\d_]+(?:-[^\W\d_]+)*(?:'[^\W\d_]+)?(?:-\d+)?|\d+(?:[.,]\d+)*(?:st|nd|rd|th)?|[%€$£]"
)
_ORDINAL: Final = re.compile(r"(?<=\d)(?:st|nd|rd|th)\Z")
_NUMBERS: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen twenty"
)
_ORDINALS: Final = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth"
_WRITTEN: Final = {
    **{word: str(number) for number, word in enumerate(_NUMBERS.split())},
    **{word: str(number) for number, word in enumerate(_ORDINALS.split())},
    "hundred": "100", "thousand": "1000", "million": "1000000", "percent": "%",
}  # fmt: skip


class Vocabulary:
    """What a language's words are for: which carry no weight, which deny, which are the same."""

    def __init__(
        self, passing: Iterable[str], denying: Iterable[str], same: Iterable[Sequence[str]]
    ) -> None:
        """``same`` are groups of words that are told for one another."""
        self._passing: Final = frozenset(passing)
        self._denying: Final = frozenset(denying)
        self._same: Final = {word: group[0] for group in same for word in group}

    def said(self, text: str) -> "Said":
        """What a text says, as it is compared."""
        words = [_plain(found[0]) for found in _WORD.finditer(text.lower().replace("’", "'"))]
        denies = any(word in self._denying for word in words)
        weighty = (
            self._same.get(word) or self._same.get(word.removesuffix("s")) or word
            for word in words
            if word not in self._passing and word not in self._denying
        )
        return Said(tuple(dict.fromkeys(weighty)), denies=denies)


@dataclass(frozen=True, slots=True)
class Said:
    """The words of weight of a text, each once, and whether it denies something."""

    words: tuple[str, ...]
    denies: bool


class Told:
    """Claims by what they say, to be found again in what somebody writes."""

    def __init__(self, claims: Mapping[int, Said]) -> None:
        """Claims by number; one that says too little to be told from a topic is left out."""
        self._claims: Final = {
            number: said for number, said in claims.items() if FEWEST <= len(said.words) <= MOST
        }
        self._by_beginning: Final[defaultdict[str, list[int]]] = defaultdict(list)
        for number, said in self._claims.items():
            for word in said.words:
                self._by_beginning[word[:_BEGINNING]].append(number)

    def alike(self, said: Said, *, at: float = ALIKE) -> list[tuple[int, float]]:
        """The numbers of the claims that a text repeats with their likeness, most alike first."""
        if not FEWEST <= len(said.words) <= MOST:
            return []
        shared = Counter(
            number
            for beginning in {word[:_BEGINNING] for word in said.words}
            for number in self._by_beginning.get(beginning, ())
        )
        # No claim is more alike than the share of its words that begin like one of the text.
        found = [
            (number, how)
            for number, count in shared.items()
            if count >= at * len(self._claims[number].words)
            and (how := likeness(self._claims[number], said)) >= at
        ]
        return sorted(found, key=lambda pair: (-pair[1], pair[0]))


def likeness(one: Said, other: Said) -> float:
    """How much two texts say the same, from 0 to 1; the same in both directions."""
    if one.denies != other.denies or not one.words or not other.words:
        return 0.0
    return min(_covered(one.words, other.words), _covered(other.words, one.words))


def _covered(words: tuple[str, ...], by: tuple[str, ...]) -> float:
    return sum(max(_form(word, each) for each in by) for word in words) / len(words)


def _form(one: str, other: str) -> float:
    """1 for the same word, less for another form of it, 0 for another word or number."""
    if one == other:
        return 1.0
    if one[:_BEGINNING] != other[:_BEGINNING] or not one[0].isalpha():
        return 0.0
    first, second = _trigrams(one), _trigrams(other)
    dice = 2 * len(first & second) / (len(first) + len(second))
    return dice if dice >= _FORM else 0.0


def _trigrams(word: str) -> frozenset[str]:
    framed = f" {word} "
    return frozenset(framed[start : start + 3] for start in range(len(framed) - 2))


def _plain(word: str) -> str:
    """A number in digits, a word without its genitive."""
    bare = _ORDINAL.sub("", word.removesuffix("'s"))
    return _WRITTEN.get(bare, bare)
