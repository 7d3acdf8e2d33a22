"""The language of a short text, offline.

Chat English is full of words that a general detector takes for other languages ("lol gg ez"), so
the question is asked in two parts. Is there enough evidence that the text is not in English? A
list of common words with weights answers, together with `classifiers.letters`. Only then these two
and fastText's lid.176 (Joulin et al. 2016; its file lies in ``data``, nothing is fetched) say which
other language it is, if they agree. Letters of other scripts answer at once.
"""

import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, Protocol, cast

from classifiers.lately import Lately
from classifiers.letters import ANOTHER, LANGUAGES, NONE, shares
from classifiers.reading.characters import fold, marks, unmask
from classifiers.reading.disguises import leet, singles, stretched
from classifiers.reading.edits import apply
from classifiers.reading.vocabulary import DATA, english
from classifiers.relatives import relative
from classifiers.verdict import UNKNOWN_LANGUAGE, ClassifierError

ENGLISH: Final = "en"
LONGEST: Final = 2_000
"""Characters looked at: more would not change the answer."""

_NOT_WORDS: Final = re.compile(
    r"https?://\S+|www\.\S+|<[@#:a/t][^<>\s]{0,100}>|[@#]\w+|[\w.+-]{1,64}@[\w.-]+|:[a-zA-Z0-9_]+:"
)
_NAME_HINT: Final = re.compile(r"[@#<]|//|www\.|[A-Za-z0-9_]:")
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_SCRIPTS: Final = (
    ("ja", re.compile("[\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9d]")),
    ("ko", re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]")),
    ("zh", re.compile("[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U000323af]")),
    ("ru", re.compile("[\u0400-\u052f\u1c80-\u1c8f]")),
    ("ar", re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")),
    ("el", re.compile("[\u0370-\u03ff\u1f00-\u1fff]")),
    ("he", re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("bn", re.compile("[\u0980-\u09ff]")),
    ("pa", re.compile("[\u0a00-\u0a7f]")),
    ("gu", re.compile("[\u0a80-\u0aff]")),
    ("ta", re.compile("[\u0b80-\u0bff]")),
    ("te", re.compile("[\u0c00-\u0c7f]")),
    ("kn", re.compile("[\u0c80-\u0cff]")),
    ("ml", re.compile("[\u0d00-\u0d7f]")),
    ("si", re.compile("[\u0d80-\u0dff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("lo", re.compile("[\u0e80-\u0eff]")),
    ("my", re.compile("[\u1000-\u109f]")),
    ("ka", re.compile("[\u10a0-\u10ff\u1c90-\u1cbf]")),
    ("hy", re.compile("[\u0530-\u058f]")),
    ("am", re.compile("[\u1200-\u139f]")),
    ("km", re.compile("[\u1780-\u17ff]")),
)
_SHARED: Final = {
    "ru": frozenset({"ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tt", "tg", "ba", "cv"}),
    "ar": frozenset({"ar", "fa", "ur", "ps", "ckb", "ug", "sd"}),
    "hi": frozenset({"hi", "mr", "ne", "sa"}),
}
"""Languages that write in one script; the key is the answer when the model knows no better."""

_INTERCEPT: Final = -2.057
_COEFFICIENTS: Final = (0.61, 0.065, 4.349)
_CAP: Final = 6
_STROKES: Final = str.maketrans("øłđıØŁĐ", "oldiOLD")
_LETTERS: Final = 0.75
"""How much the log odds of the letters count beside those of the words."""
_SURE: Final = 4.0
"""Most that the words alone say for or against English."""
_ENOUGH: Final = 2.4
"""Log odds from which a text is not in English. Above zero: a wrong "not English" costs more."""
_LITTLE: Final = 1.0
"""The same where not one word is known to be English."""
_LEGIBLE: Final = 4
"""Letters below which a text has to be as unlike English as words can be."""
_AWAY: Final = -1.0
"""The same where another language is at home."""
_SURER: Final = 20.0
"""Below it a second look is taken at what digits, dots and accents may hide."""
_RARE: Final = 12_000
"""Rank from which a word of the English list speaks for nothing."""
_MASHED: Final = 0.8
_NAMED: Final = 0.45
"""Share from which another language is named."""
_THINKABLE: Final = 0.1
"""Share from which what nobody can name is of the language at home."""
_AT_HOME: Final = 4.0


class _Model(Protocol):
    def predict(
        self, text: str, k: int, threshold: float
    ) -> tuple[tuple[str, ...], tuple[float, ...]]: ...


@dataclass(frozen=True, slots=True)
class Guess:
    """ISO 639-1 code (639-3 where there is none, ``und`` for none that is sure) and 0 to 1.

    ``wordless``: there is no word in it, so it could be of any language.
    """

    language: str
    confidence: float
    wordless: bool = False


def spoken_in(home: str | None) -> str:
    """The language of a locale; English where none is named."""
    return (home or ENGLISH).replace("_", "-").partition("-")[0].lower() or ENGLISH


def detect(text: str, *, home: str | None = None) -> Guess:
    """The language of a text as it was typed.

    ``home`` is a locale and decides where a text alone does not; English needs least to be
    believed, wherever it is. What is like no language, or like several, is ``und``. Raises
    ClassifierError (``language_model_missing``) when the model's file is not installed.

    Measured without ``home``, of four words and more 97.8 % of the suites are named right, of one
    to three 68 %; 6,046 of 6,046 English lines stay English, and 99 % of 44,389 of an IRC channel.
    """
    return _found(text[:LONGEST], spoken_in(home))


def _find(text: str, home: str) -> Guess:
    text = _without_names(text)
    if not text.isascii():
        for step in (fold, marks, unmask):
            text = apply(text, step(text))
        guess = _by_script(text)
        if guess is not None:
            return guess
    words = _words(text)
    return _by_words(words, text, home) if words else Guess(UNKNOWN_LANGUAGE, 0.0, wordless=True)


_found: Final = Lately(_find)


def words_of(text: str) -> list[str]:
    """The words in lower case, without addresses, mentions and emoji names."""
    return _words(_without_names(text))


def evidence(words: list[str]) -> tuple[float, float, float]:
    """Mean weight, share unknown, share unknown with accents; each times the words, up to six."""
    weights = _weights()
    known, unknown, accented = 0.0, 0, 0
    for word in words:
        found = weights.get(word)
        if found is not None:
            known += found[0]
        else:
            unknown += 1
            accented += not word.isascii()
    scale = min(len(words), _CAP) / len(words)
    return known * scale, unknown * scale, accented * scale


def _without_names(text: str) -> str:
    return _NOT_WORDS.sub(" ", text) if _NAME_HINT.search(text) else text


def _words(text: str) -> list[str]:
    return _WORD.findall(text.replace("’", "'").lower())


def _by_script(text: str) -> Guess | None:
    """The answer of the letters, where most of them, or a good part, are not Latin."""
    letters = max(1, sum(map(str.isalpha, text)))
    for language, script in _SCRIPTS:
        count = len(script.findall(text))
        if language == "ja" and count:
            count += len(_SCRIPTS[2][1].findall(text))
        share = count / letters
        if count < 2 or share < 0.4:
            continue
        shared = _SHARED.get(language)
        if shared:
            known = {name: p for name, p in _lid(text).items() if name in shared}
            best = max(known, key=lambda name: known[name], default=language)
            return Guess(best, min(1.0, known.get(best, 0.5)))
        return Guess(language, min(1.0, share))
    return None


def _by_words(words: list[str], text: str, home: str) -> Guess:
    letters = shares(text)
    odds = not_english(words, letters)
    least = _ENOUGH if any(map(is_english, words)) else _LITTLE
    if sum(map(len, words)) < _LEGIBLE:
        least = _SURE
    if odds <= (least if home == ENGLISH else _AWAY):
        return Guess(ENGLISH, _share(least - odds))
    if odds < _SURER and _odds(_words(_undisguised(text))) < -_ENOUGH:
        return Guess(ENGLISH, 0.5)
    ranking = ranked(words, letters, home)
    best = max(ranking, key=lambda language: ranking[language])
    if letters.get(NONE, 0.0) >= _MASHED and not _is_said(words):
        return Guess(UNKNOWN_LANGUAGE, letters[NONE])
    if ranking[best] >= _NAMED:
        named = relative(best, words, ranking) if best != home else best
        return Guess(named, ranking[best])
    if home != ENGLISH and (odds <= least or ranking.get(home, 0.0) >= _THINKABLE):
        return Guess(home, max(_THINKABLE, ranking.get(home, 0.0)))
    return Guess(UNKNOWN_LANGUAGE, 1.0 - ranking[best])


def not_english(words: list[str], letters: Mapping[str, float]) -> float:
    """Log odds of words and letters together that a text is not in English."""
    english = letters.get(ENGLISH, 0.5) + 1e-4
    said = max(-_SURE, min(_odds(words), _SURE))
    return said + _LETTERS * math.log((1.0002 - english) / english)


def is_english(word: str) -> bool:
    """Whether a word speaks for English, and not only for being short."""
    weight = _weights().get(word, (0.0, ""))[0]
    rank = english().get(word, _RARE) if len(word) > 1 else _RARE
    return weight < 0 or (rank < _RARE and weight <= 1.0)


def _is_said(words: list[str]) -> bool:
    """Whether any word is known in any language."""
    return any(word in _weights() or is_english(word) for word in words)


def _odds(words: list[str]) -> float:
    """Log odds that the words are not English; certain of nothing when there are none."""
    if not words:
        return 0.0
    parts = zip(_COEFFICIENTS, evidence(words), strict=True)
    return _INTERCEPT + sum(coefficient * part for coefficient, part in parts)


def _share(odds: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(odds, 30.0))))


def _undisguised(text: str) -> str:
    """English in digits, single letters or borrowed accents as plain English."""
    for step in (singles, leet, stretched):
        text = apply(text, step(text))
    plain = unicodedata.normalize("NFD", text.translate(_STROKES))
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def ranked(words: list[str], letters: Mapping[str, float], home: str = ENGLISH) -> dict[str, float]:
    """How likely each other language is by model, words and letters; sums up to 1."""
    said: defaultdict[str, float] = defaultdict(float)
    for language, probability in _lid(" ".join(words)).items():
        said[_NAMES.get(language, language)] += probability
    weights = _weights()
    for word in words:
        weight, language = weights.get(word, (0.0, ""))
        if weight > 0:
            said[language] += 0.1 * weight / len(words)
    said.pop(ENGLISH, None)
    others = sum(share for language, share in said.items() if language not in LANGUAGES) or 1.0
    ranking = {}
    for language in {*LANGUAGES[1:], *said}:
        seen = letters.get(language, letters.get(ANOTHER, 0.0) * said[language] / others)
        ranking[language] = (seen + 0.02) * (said[language] + 0.05) ** 0.7
        ranking[language] *= _AT_HOME if language == home else 1.0
    whole = sum(ranking.values())
    return {language: share / whole for language, share in ranking.items()}


_NAMES: Final = {"no": "nb", "nn": "nb", "sh": "hr", "bs": "hr"}


@cache
def _weights() -> dict[str, tuple[float, str]]:
    lines = (DATA / "language.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines)
    return {word: (float(weight), language) for word, weight, language in rows}


def _lid(text: str) -> dict[str, float]:
    labels, probabilities = _model().predict(text.replace("\n", " ").lower(), 5, 0.0)
    return dict(zip((label[9:] for label in labels), probabilities, strict=True))


@cache
def _model() -> _Model:
    import fasttext  # noqa: PLC0415

    path = Path(__file__).parent / "data" / "lid.176.ftz"
    if path.is_file():
        return cast("_Model", fasttext.load_model(str(path)))
    raise ClassifierError("language_model_missing", file="lid.176.ftz")
