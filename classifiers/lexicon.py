"""A word list: the baseline that a model must beat, and what is left where no model was measured.

It knows words, not meaning: it cannot tell "you're an idiot" from "I'm an idiot", and hears
nothing of what is said without its words. Its scores are the fraction of our own labelled lines
with a term of that class that carry the label, apart for texts that speak to somebody (``you``, a
mention) and those that do not; of slurs the fraction of Wikipedia comments. They are not
calibrated beyond that.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from classifiers.language import ENGLISH, Guess, detect, spoken_in
from classifiers.normalise import read
from classifiers.reading.vocabulary import DATA
from classifiers.verdict import (
    LABELS,
    LONGEST_TEXT,
    Label,
    Verdict,
    read_share,
)

MODEL: Final = "lexicon-1"
CLASSES: Final = (
    "mild", "swear", "insult", "insult_swear", "hostile", "slur", "sexual", "selfharm", "threat",
    "rude",
)  # fmt: skip
"""Kinds of terms; ``rude`` is any listed term of a language that no list sorts further."""
_AIMED: Final = frozenset({"hostile", "selfharm", "threat", "slur"})
"""Classes whose terms are aimed at somebody by themselves."""
_EXCLAIMED: Final = frozenset({"mild", "swear"})
"""Classes whose terms are not aimed at whom the text speaks to."""
THRESHOLD: Final = 0.5

_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_UNSPACED: Final = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_ADDRESSED: Final = re.compile(r"\b(?:you|your|youre|yours|yourself|u|ur|urself|ya|yall)\b|@user")


@dataclass(frozen=True, slots=True)
class Hit:
    """A term found in the text as read, by character offsets, and its class."""

    start: int
    end: int
    term: str
    kind: str


def speaks_to_somebody(kind: str, text: str) -> bool:
    """Whether a term of this class, in a text as read, is said to somebody."""
    if kind in _EXCLAIMED:
        return False
    return kind in _AIMED or _ADDRESSED.search(text.lower()) is not None


class Lexicon:
    """Terms by language, and what each class of them means. Finds whole words only."""

    def __init__(
        self,
        terms: Mapping[tuple[str, str], str],
        weights: Mapping[tuple[str, bool], Mapping[Label, float]],
    ) -> None:
        """``terms``: term in lower case and language to class; ``weights``: class and whether the
        text speaks to somebody to label scores.
        """
        self.terms: dict[str, dict[str, tuple[str, str]]] = {}
        self._lengths: dict[str, int] = {}
        for (term, language), kind in terms.items():
            spaced = _spaced(term)
            self.terms.setdefault(language, {})[spaced] = (term, kind)
            first, length = spaced.partition(" ")[0], spaced.count(" ") + 1
            self._lengths[first] = max(length, self._lengths.get(first, 0))
        self.weights = weights

    def hits(self, text: str, languages: Iterable[str]) -> list[Hit]:
        """The longest terms of these languages in a text as `read` gives it, in order."""
        tables = [self.terms[language] for language in languages if language in self.terms]
        if not tables:
            return []
        lowered = text.lower()
        if len(lowered) != len(text):  # a few capitals grow when lowered: keep offsets true
            lowered = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)
        return list(self._longest(lowered, tables))

    def _longest(self, text: str, tables: list[dict[str, tuple[str, str]]]) -> Iterator[Hit]:
        spans = list(pieces(text))
        words = [text[start:end] for start, end in spans]
        after = 0
        for at, word in enumerate(words):
            length = self._lengths.get(word)
            if length is None or at < after:
                continue
            for end in range(min(at + length, len(words)), at, -1):
                said = " ".join(words[at:end])
                found = next((table[said] for table in tables if said in table), None)
                if found is not None:
                    yield Hit(spans[at][0], spans[end - 1][1], *found)
                    after = end
                    break

    def scores(self, text: str, languages: Iterable[str]) -> dict[Label, float]:
        """A score from 0 to 1 for every label, of a text as `read` gives it."""
        kinds = {hit.kind for hit in self.hits(text, languages)}
        quiet = dict.fromkeys(LABELS, 1.0)
        for kind in sorted(kinds):
            weights = self.weights[kind, speaks_to_somebody(kind, text)]
            for label, weight in weights.items():
                quiet[label] *= 1.0 - weight
        return {label: round(1.0 - share, 4) for label, share in quiet.items()}


def _spaced(term: str) -> str:
    """A term as its pieces joined by single spaces, the way a text's pieces are joined."""
    return " ".join(term[start:end] for start, end in pieces(term))


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each word, and of each sign of a script that writes no spaces."""
    for found in _WORD.finditer(text):
        start, end = found.span()
        if _UNSPACED.search(text, start, end):
            yield from ((at, at + 1) for at in range(start, end))
        else:
            yield start, end


@cache
def load() -> Lexicon:
    """The list that is shipped."""
    terms = (line.split("\t") for line in _lines("lexicon.tsv"))
    header, *rows = (line.split("\t") for line in _lines("lexicon_weights.tsv"))
    labels = [Label(name) for name in header[2:]]
    weights = {
        (kind, addressed == "1"): dict(zip(labels, map(float, shares), strict=True))
        for kind, addressed, *shares in rows
    }
    return Lexicon({(term, language): kind for term, language, kind in terms}, weights)


def _lines(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="utf-8").splitlines()


class LexiconClassifier:
    """Verdicts by the word list alone. Promises English; of other languages it tells what it found.

    ``parents`` are ignored. ``home`` is the language that short texts are taken for.
    """

    def __init__(
        self, home: str = ENGLISH, *, lexicon: Lexicon | None = None,
        language_of: Callable[..., Guess] = detect,
    ) -> None:  # fmt: skip
        """``lexicon`` and ``language_of`` replace the shipped list and `detect`."""
        self._home = home
        self._lexicon = lexicon or load()
        self._language_of = language_of

    @property
    def model(self) -> str:
        """Name and version."""
        return MODEL

    def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        """One verdict per text; raises ClassifierError when languages cannot be told."""
        del parents
        return [self._judge(text, home or self._home) for text in texts]

    def _judge(self, text: str, home: str) -> Verdict:
        part = text[:LONGEST_TEXT]
        guess = self._language_of(part, home=home)
        languages = dict.fromkeys((guess.language, spoken_in(home), self._home, ENGLISH))
        scores = self._lexicon.scores(read(part), languages)
        return Verdict(
            scores=scores,
            flagged=frozenset(label for label in LABELS if scores[label] >= THRESHOLD),
            language=guess.language,
            supported=guess.language == ENGLISH or guess.wordless,
            read_fraction=read_share(text),
            model=MODEL,
        )
