"""Finds a community's own words in a text, plainly written or in disguise.

Whole words only: “ass” is not found in “class”. A plain hit has the same letters, without regard to
capitals, in the text as `read` gives it, which already undoes look-alike letters, and disguises of
words that it knows. A community's words it does not know, so `WordList.within` also undoes digits
and signs for letters, accents, letters with signs or spaces between them, and stretched letters. An
apostrophe ends a word, as in “l'amico”. Other forms of a word (a plural) are other entries.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from classifiers.lexicon import pieces
from classifiers.normalise import ALL_STEPS, read
from classifiers.reading.vocabulary import english, rude

_LEET: Final = str.maketrans("01345789@$!|+€¢£", "oieastbgasiitecl")
_TWO_FACED: Final = frozenset("1!|£")
"""Signs that stand for an i or an l."""
_I_FOR_L: Final = str.maketrans("l", "i")

_CHUNK: Final = re.compile(r"[^\s'’]+")
_PART: Final = re.compile(r"[^'’]+")
_EDGE: Final = ".,?;:\"'()[]{}*_~<>-…“”‘’«»/"
_RUN: Final = re.compile(r"([^\W\d_])\1+")
_TRIPLE: Final = re.compile(r"([^\W\d_])\1\1", re.IGNORECASE)
_SPACED: Final = re.compile(r"(?<!\S)\S(?: \S){2,}(?!\S)")
_INSIDE: Final = 4
"""Letters that an entry needs to be found among other spaced letters."""
_BUT_STRETCHED: Final = tuple(step for step in ALL_STEPS if step != "stretched")

_COMMONEST: Final = 200
"""So many of the commonest English words stand in nearly every text."""

_COMMON_ELSEWHERE: Final = frozenset(
    " ".join((
        "il lo la le gli un una di che non per con sono sei è mi ti si da ma ho hai ha come te tu",
        "der die das und ist ich du nicht ein eine es zu mit auf wir ihr sie den dem was io que",
        "les des est et je pas vous nous qui dans pour sur au ce elle on ne el los las y no en por",
        "para se su eres soy tú yo me os as o a e é um uma não eu você de do em com het een is ik",
        "niet van dat in op te zijn wat jij i w nie się na to jest że co ty ja z jak",
    )).split(" ")
)  # fmt: skip
"""The commonest words of the other languages that our campaign is written in."""

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Found:
    """An entry, and where it stands in the text as read."""

    entry: str
    start: int
    end: int


class WordList:
    """Entries, ready to be looked for. Looking costs as much as the text is long."""

    def __init__(self, entries: Iterable[str]) -> None:
        """``entries`` as people typed them."""
        self._plain: dict[str, list[tuple[str, list[str]]]] = {}
        self._hidden: dict[Key, list[tuple[str, list[frozenset[Key]]]]] = {}
        self._joined: list[tuple[str, frozenset[Key]]] = []
        for entry in entries:
            words = words_of(entry)
            keys = [_keys(word, every=True) for word in words]
            for word in words[:1]:
                self._plain.setdefault(word, []).append((entry, words))
            for key in keys[0] if keys and all(keys) else ():
                self._hidden.setdefault(key, []).append((entry, keys))
            self._joined.append((entry, _keys("".join(words), every=True)))

    def plain(self, text: str) -> list[Found]:
        """The entries in a text as `read` gives it, as they are written."""
        spans, words = _words(text)
        return [
            Found(entry, spans[at][0], spans[at + len(wanted) - 1][1])
            for at, word in enumerate(words)
            for entry, wanted in self._plain.get(word, ())
            if words[at : at + len(wanted)] == wanted
        ]

    def disguised(self, text: str) -> list[Found]:
        """The same, and those in disguise, but for stretched ones."""
        return [*self.plain(text), *self._chunks(text), *self._spaced(text)]

    def within(self, text: str) -> frozenset[str]:
        """The entries in any text, plain or in disguise; it need not be read before."""
        found = self.disguised(read(text))
        if _TRIPLE.search(text):
            found += self._chunks(read(text, _BUT_STRETCHED))
        return frozenset(one.entry for one in found)

    def _chunks(self, text: str) -> Iterator[Found]:
        chunks = [(found.start(), *_bare_of(found.group())) for found in _CHUNK.finditer(text)]
        keys = [_keys(chunk) for _, chunk, _ in chunks]
        for at, mine in enumerate(keys):
            for key in mine:
                for entry, wanted in self._hidden.get(key, ()):
                    there = keys[at : at + len(wanted)]
                    if _is_there(there, wanted) and (len(wanted) > 1 or _enough(chunks[at][1])):
                        start, _, lead = chunks[at]
                        last, chunk, before = chunks[at + len(wanted) - 1]
                        yield Found(entry, start + lead, last + before + len(chunk))

    def _spaced(self, text: str) -> Iterator[Found]:
        for found in _SPACED.finditer(text):
            mine = _keys(found.group().replace(" ", ""))
            for entry, wanted in self._joined:
                if any(_holds(*each) for each in _pairs(mine, wanted)):
                    yield Found(entry, *found.span())


def words_of(entry: str) -> list[str]:
    """The words of an entry as it is read; none for one that has no letters."""
    return _words(read(entry))[1]


def _words(text: str) -> tuple[list[tuple[int, int]], list[str]]:
    """Where the words of a text as read stand, and the words in small letters."""
    spans = [
        (start + part.start(), start + part.end())
        for start, end in pieces(text)
        for part in _PART.finditer(text[start:end])
    ]
    return spans, [text[start:end].casefold() for start, end in spans]


def is_common(entry: str) -> bool:
    """Whether an entry says nothing: no letters, a single one, or words that are everywhere."""
    words = words_of(entry)
    if len("".join(filter(str.isalpha, "".join(words)))) < 2:
        return True
    return all(_is_everywhere(word) for word in words)


def _is_everywhere(word: str) -> bool:
    rank = english().get(word, _COMMONEST)
    return word not in rude() and (rank < _COMMONEST or word in _COMMON_ELSEWHERE)


def without(text: str, found: Iterable[Found], entries: Collection[str]) -> str:
    """A text as read, without the hits of some entries."""
    left, at = [], 0
    for one in sorted(found, key=lambda one: one.start):
        if one.entry in entries and one.end > at:
            left.append(text[at : max(at, one.start)])
            at = one.end
    return " ".join([*left, text[at:]])


def _bare_of(chunk: str) -> tuple[str, int]:
    """A chunk without the signs at its ends, and how many there were before it."""
    left = chunk.lstrip(_EDGE)
    return left.rstrip(_EDGE + "!|+"), len(chunk) - len(left)


def _keys(word: str, *, every: bool = False) -> frozenset[Key]:
    """What a word may be known by: its letters; with i for l, where a sign can be either; and each
    run as one letter, where letters are stretched. ``every``: all of these, for an entry.
    """
    if not every and word.isascii() and word.isalpha() and not _TRIPLE.search(word):
        return frozenset({("letters", word.lower())})
    if not any(map(str.isalpha, word)):
        return frozenset()
    letters = _letters(word)
    keys = {("letters", letters)}
    folded = letters.translate(_I_FOR_L)
    if every or not _TWO_FACED.isdisjoint(word):
        keys.add(("i for l", folded))
    if every or _TRIPLE.search(word):
        keys.add(("runs", _RUN.sub(r"\1", folded)))
    return frozenset(keys)


def _letters(word: str) -> str:
    """The letters that are meant, without accents."""
    parts = unicodedata.normalize("NFKD", word.casefold().translate(_LEET))
    return "".join(sign for sign in parts if sign.isalpha() or _is_vowel(sign))


def _is_vowel(sign: str) -> bool:
    """Whether it is a mark that a script cannot be read without, unlike an accent."""
    return sign >= "\u0370" and unicodedata.category(sign).startswith("M")


def _is_there(there: list[frozenset[Key]], wanted: list[frozenset[Key]]) -> bool:
    pairs = zip(there, wanted, strict=False)
    return len(there) == len(wanted) and not any(one.isdisjoint(other) for one, other in pairs)


def _enough(chunk: str) -> bool:
    """Whether a chunk has enough letters to be a word by itself: “a1” is no “ai”."""
    return sum(map(str.isalpha, chunk)) >= 2


def _pairs(mine: frozenset[Key], wanted: frozenset[Key]) -> Iterator[tuple[str, str]]:
    """Letters of the same kind, of a text and of an entry."""
    kinds = dict(wanted)
    return ((letters, kinds[kind]) for kind, letters in mine if kind in kinds)


def _holds(letters: str, entry: str) -> bool:
    return letters == entry or (len(entry) >= _INSIDE and entry in letters)
