"""Characters: styled letters, invisible ones, stacked marks and letters of other alphabets."""

import re
import unicodedata
from functools import cache
from typing import Final

from classifiers.reading.edits import Edit
from classifiers.reading.vocabulary import english, lookalikes, rude, twins

_SPECIAL: Final = re.compile(r"[^\n\x20-\x7e]")
_NOT_IN_CP1252: Final = frozenset({0x81, 0x8D, 0x8F, 0x90, 0x9D})
_OCTETS: Final = {
    **{chr(octet): octet for octet in range(0x80, 0x100)},
    **{bytes((o,)).decode("cp1252"): o for o in range(0x80, 0xA0) if o not in _NOT_IN_CP1252},
}
_TAIL: Final = "[" + "".join(sign for sign, octet in _OCTETS.items() if octet < 0xC0) + "]"
_MOJIBAKE: Final = re.compile(f"[ÂÃ]{_TAIL}|[âï]{_TAIL}{{2}}|ð{_TAIL}{{3}}")
_JOINERS: Final = "\u200c\u200d"
_BLANK_LETTERS: Final = "\u115f\u1160\u3164\uffa0\u2800\ufffd\u034f"
_PUNCTUATION: Final = {
    **dict.fromkeys("‘’‚‛´ʻʼʹˈ′‵＇`", "'"),
    **dict.fromkeys("“”„‟«»″＂", '"'),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    **dict.fromkeys("\u2028\u2029\u0085\r\v\f", "\n"),
    "…": "...",
    "\t": " ",
    "ɡ": "g",
    "ɑ": "a",
    "ƒ": "f",
    "ꞵ": "b",
}
_SMALL_CAPITALS: Final = dict(
    zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz", strict=True)
)
_BY_HAND: Final = {**_PUNCTUATION, **dict.fromkeys(_BLANK_LETTERS, ""), **_SMALL_CAPITALS}
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_LONGEST: Final = 4
"""Signs that stand for a longer phrase stay signs, or a text could grow to many times its size."""
_LETTER_BLOCKS: Final = (0x1F130, 0x1F150, 0x1F170, 0x1F1E6)
"""Squared, negative circled, negative squared and regional indicator A."""
_MARK: Final = (
    "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u2cef-\u2cf1"
    "\u2de0-\u2dff\u3099\u309a\ua66f-\ua672\ua674-\ua67d\ua69e\ua69f\ufe00-\ufe0f\ufe20-\ufe2f"
)
_MARKED: Final = re.compile(f"([^{_MARK}])?([{_MARK}]+)", re.DOTALL)
_FLOOD: Final = re.compile(
    "[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u0f71-\u0f84]{4,}"
)
_WORD: Final = re.compile(r"[\w\u20a0-\u20c0]+")


@cache
def _folded(character: str) -> str:
    if character in _BY_HAND:
        return _BY_HAND[character]
    number = ord(character)
    for first in _LETTER_BLOCKS:
        if first <= number < first + 26:
            return chr(ord("a") + number - first)
    category = unicodedata.category(character)
    if category in _UNSEEN:
        return ""
    plain = unicodedata.normalize("NFKC", character)
    if category.startswith("Z"):
        plain = " "
    if plain == character or len(plain) > _LONGEST:
        return character
    return "".join(_folded(piece) for piece in plain)


def mojibake(text: str) -> list[Edit]:
    """UTF-8 that was once read as Windows-1252 (``donâ€™t``) to what it was."""
    edits: list[Edit] = []
    for found in _MOJIBAKE.finditer(text):
        octets = bytes(_OCTETS[character] for character in found.group())
        try:
            edits.append((*found.span(), octets.decode("utf-8")))
        except UnicodeDecodeError:
            continue
    return edits


def fold(text: str) -> list[Edit]:
    """Styled letters to plain ones, typographic signs to ASCII, invisible characters away.

    Joiners stay between letters of the scripts that need them (Persian, the Indic ones).
    """
    edits: list[Edit] = []
    for found in _SPECIAL.finditer(text):
        at, character = found.start(), found.group()
        if character in _JOINERS and _joins(text, at):
            continue
        plain = _folded(character)
        if plain != character:
            edits.append((at, at + 1, plain))
    return edits


def _joins(text: str, at: int) -> bool:
    around = text[at - 1 : at] + text[at + 1 : at + 2]
    return len(around) == 2 and all("\u0600" <= letter < "\u1000" for letter in around)


def marks(text: str) -> list[Edit]:
    """One precomposed letter per accent that a language uses; stacked and overlaid marks away."""
    edits: list[Edit] = []
    for found in _MARKED.finditer(text):
        base, heap = found.group(1) or "", found.group(2)
        edits.append((found.start(), found.end(), _composed(base, heap)))
    edits += ((found.start() + 3, found.end(), "") for found in _FLOOD.finditer(text))
    return sorted(edits)


def _composed(base: str, heap: str) -> str:
    if not base or len(heap) > 3:
        return base
    for mark in heap:
        joined = unicodedata.normalize("NFC", base + mark)
        if len(joined) == 1:
            base = joined
    return base


def unmask(text: str) -> list[Edit]:
    """Letters of other alphabets inside a Latin word, and English words written wholly in them.

    Words in a script of their own stay as they are: a word is read as Latin only when every
    foreign letter has a Latin look, and either Latin letters stand among them or all are drawn
    just like Latin ones, no other word is in that script, and the result is an English word.
    """
    table = lookalikes()
    edits: list[Edit] = []
    doubtful: list[Edit] = []
    honest = False
    for found in _WORD.finditer(text):
        word = found.group()
        if word.isascii():
            continue
        strange = [letter for letter in word if letter > "\x7f"]
        latin = "".join(table.get(letter, letter) for letter in word)
        edit = (found.start(), found.end(), latin)
        if not latin.isascii():
            honest = honest or any(letter > "\u0370" for letter in strange)
        elif any(letter < "\x7f" and letter.isalpha() for letter in word):
            edits.append(edit)
        elif all(letter in twins() for letter in word) and _is_word(latin.lower()):
            doubtful.append(edit)
        else:
            honest = honest or len(word) > 1
    return edits if honest else sorted(edits + doubtful)


def _is_word(word: str) -> bool:
    return len(word) > 2 and (word in english() or word in rude())
