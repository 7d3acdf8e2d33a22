"""Words in disguise: leetspeak, stars for letters, s p l i t letters, stretched letters.

A disguise is undone only when a word comes out: the lists in ``vocabulary`` decide.
"""

import re
from itertools import product
from typing import Final

from classifiers.reading.edits import Edit
from classifiers.reading.vocabulary import english, rude

_LEET: Final = {
    "0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g",
    "@": "a", "$": "s", "!": "il", "|": "li", "+": "t", "€": "e", "£": "l", "¢": "c",
}  # fmt: skip
_LEET_SIGNS: Final = r"0-9@$!|+€£¢"
_LEET_HINT: Final = re.compile(rf"[{_LEET_SIGNS}][A-Za-z]|[A-Za-z@$][$€@]")
_EDGE: Final = r"\s.,?;:\"'()*\[\]"
_LEET_WORD: Final = re.compile(rf"(?<![^{_EDGE}])[A-Za-z{_LEET_SIGNS}]{{2,40}}(?![^{_EDGE}])")
_SYMBOLS: Final = frozenset("@$!|+€£¢")
_CHOICES: Final = 3
"""Signs with two readings are tried both ways up to this many in a word."""

_GAPPED: Final = re.compile(r"(?<![\w*#])(?=[A-Za-z]+[*#])[A-Za-z*#]{3,15}(?![\w*#])")
_SINGLES: Final = re.compile(
    r"(?<![\w'])[^\W_](?:([ .\-_*/])[^\W_](?![^\W_]))(?:\1[^\W_](?![^\W_]))+"
)
_SINGLES_LIMIT: Final = 100
_PIECES: Final = re.compile(r"(?<![\w'.*-])([A-Za-z]{1,8})[.*_-]([A-Za-z]{1,8})(?![\w'*-]|\.\w)")

_TRIPLE: Final = re.compile(r"([^\W\d_])\1\1", re.IGNORECASE)
_RUN: Final = re.compile(r"([^\W\d_])\1\1+", re.IGNORECASE)
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_SIGN_RUN: Final = re.compile(r"([^\w\s])\1{3,}")
_TRUE_TRIPLES: Final = frozenset({"www", "iii", "viii", "xiii", "xviii", "xxx", "kkk"})


def undisguised(word: str) -> str | None:
    """The English word behind a word written with digits and signs, or None."""
    if sum(sign in "1!|" for sign in word) > _CHOICES:
        return None
    readings = [_LEET.get(sign, sign if sign.isalpha() else "") for sign in word.lower()]
    if not all(readings):
        return None
    known = [_known("".join(letters)) for letters in product(*readings)]
    words = [reading for reading in known if reading is not None]
    return min(words, key=_rank, default=None)


def _known(word: str) -> str | None:
    if _TRIPLE.search(word):
        word = unstretched(word)
    return word if word in rude() or word in english() else None


def _rank(word: str) -> int:
    return -1 if word in rude() else english().get(word, len(english()))


def leet(text: str) -> list[Edit]:
    """Words with digits and signs for letters, where a known word comes out.

    Names, times, versions and sizes stay: a sign at the edge of the word counts only when the
    result is a word that people disguise.
    """
    if not _LEET_HINT.search(text):
        return []
    edits: list[Edit] = []
    for found in _LEET_WORD.finditer(text):
        core = found.group().rstrip("!|+")
        if core.isalpha() or not _looks_like_leet(core):
            continue
        word = undisguised(core)
        if word is None or len(word) < 3:
            continue
        edge = not core[0].isalpha() or core[-1].isdigit()
        if word in rude() or not edge:
            edits.append((found.start(), found.start() + len(core), word))
    return edits


def _looks_like_leet(core: str) -> bool:
    letters = sum(sign.isalpha() for sign in core)
    symbols = sum(sign in _SYMBOLS for sign in core)
    if not letters + symbols or (core[-1:].isdigit() and core[:-1].isalpha()):
        return False
    return letters >= 2 or symbols >= 2 or (letters == 1 and symbols == 1 and len(core) > 2)


def gapped(text: str) -> list[Edit]:
    """Swear words with stars for letters (``f*ck``) to the whole word."""
    edits: list[Edit] = []
    for found in _GAPPED.finditer(text):
        pattern = found.group().lower()
        for word in rude():
            if len(word) == len(pattern) and all(
                sign in "*#" or sign == letter for sign, letter in zip(pattern, word, strict=True)
            ):
                edits.append((*found.span(), word))
                break
    return edits


def singles(text: str) -> list[Edit]:
    """Words in ``s p a c e d`` or ``s.p.l.i.t`` letters, and rude ones cut in two (``id.iot``).

    Three letters alone may be anything, so a short word counts only beside a longer one.
    """
    edits: list[Edit] = []
    short: list[Edit] = []
    for found in _SINGLES.finditer(text):
        letters = found.group()[::2].lower()
        if len(letters) <= _SINGLES_LIMIT:
            words = _segmented(letters)
            if words is not None:
                edits.append((*found.span(), " ".join(words)))
            elif len(letters) == 3 and letters in english():
                short.append((*found.span(), letters))
    return sorted(edits + short) if edits else _rude_pieces(text)


def _rude_pieces(text: str) -> list[Edit]:
    edits: list[Edit] = []
    for found in _PIECES.finditer(text):
        first, second = (piece.lower() for piece in found.groups())
        if first + second in rude() and not (first in english() and second in english()):
            edits.append((*found.span(), first + second))
    return edits


def _segmented(letters: str) -> list[str] | None:
    """Known words that the letters spell, or None when none of them is long enough to be meant."""
    whole = undisguised(letters)
    if whole is not None and (len(whole) > 3 or whole in rude()):
        return [whole]
    best: list[tuple[float, list[str]] | None] = [(0.0, [])]
    for end in range(1, len(letters) + 1):
        options: list[tuple[float, list[str]]] = []
        for start in range(max(0, end - 14), end):
            before, word = best[start], letters[start:end]
            cost = _cost(word)
            if before is not None and cost is not None:
                options.append((before[0] + cost, [*before[1], word]))
        best.append(min(options, default=None))
    found = best[-1]
    if found is None or not any(
        len(word) > 3 or (len(word) > 2 and word in rude()) for word in found[1]
    ):
        return None
    return found[1]


def _cost(word: str) -> float | None:
    if len(word) == 1:
        return 1.2 if word.isalnum() else None
    if word in rude():
        return 0.9
    rank = english().get(word)
    if rank is None or (len(word) == 2 and rank > 300):
        return None
    return 1.0 + rank / 20_000


def stretched(text: str) -> list[Edit]:
    """Letters said three times or more to two or one, and floods of a sign to three."""
    edits: list[Edit] = [(m.start() + 3, m.end(), "") for m in _SIGN_RUN.finditer(text)]
    if _TRIPLE.search(text):
        for found in _LETTERS.finditer(text):
            word = found.group()
            if _TRIPLE.search(word) and word.lower() not in _TRUE_TRIPLES:
                edits.append((*found.span(), unstretched(word)))
    return sorted(edits)


def unstretched(word: str) -> str:
    """The commonest English word with each long run as one letter or two; two when none is."""
    double = _RUN.sub(r"\1\1", word)
    if len(double) > 24:
        return double
    runs = [found.start() for found in _RUN.finditer(word)][:5]
    candidates = [""]
    position = 0
    for at in runs:
        length = _run_length(word, at)
        between, letter = word[position:at], word[at]
        candidates = [c + between + letter * n for c in candidates for n in (2, 1)]
        position = at + length
    rest = _RUN.sub(r"\1\1", word[position:])
    words = [candidate + rest for candidate in candidates]
    known = [w for w in words if len(w) > 1 and (w.lower() in english() or w.lower() in rude())]
    return min(known, key=lambda w: english().get(w.lower(), len(english())), default=words[0])


def _run_length(word: str, at: int) -> int:
    found = _RUN.match(word, at)
    return found.end() - at if found else 1
