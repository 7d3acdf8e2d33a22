"""One way of reading for training and serving: what was meant, out of what was typed.

`read` gives the text that a model sees; `normalise` gives the same text with a map back to the
original, so that an explanation can point into it. Laws, kept by property tests: reading twice
changes nothing; any string is read, in time that grows with its length; offsets never run
backwards and never leave the original.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from classifiers.reading.characters import fold, marks, mojibake, unmask
from classifiers.reading.disguises import gapped, leet, singles, stretched
from classifiers.reading.edits import Edit, Origins, Step, apply
from classifiers.reading.markup import code, entities, formatting, links, mentions, quotes
from classifiers.reading.pictures import pictures
from classifiers.verdict import LONGEST_TEXT

_SPACE: Final = re.compile(r"^(?:\s|>(?![:;.=_<]))+|\s+\Z|[^\S ]\s*| \s+")


def _space(text: str) -> list[Edit]:
    edits: list[Edit] = []
    for found in _SPACE.finditer(text):
        outer = found.start() == 0 or found.end() == len(text)
        edits.append((*found.span(), "" if outer else " "))
    return edits


@dataclass(frozen=True, slots=True)
class _Stage:
    """A step and the characters without which it has nothing to do (None: any text)."""

    name: str
    signs: frozenset[str] | None
    step: Step
    beyond_ascii: bool = False


_STAGES: Final = (
    _Stage("mojibake", frozenset(), mojibake, beyond_ascii=True),
    _Stage("entities", frozenset("&"), entities),
    _Stage("quotes", frozenset(">"), quotes),
    _Stage("code", frozenset("`"), code),
    _Stage("links", frozenset("./@"), links),
    _Stage("mentions", frozenset("@<"), mentions),
    _Stage("emoji", frozenset(":"), pictures, beyond_ascii=True),
    _Stage("fold", frozenset(map(chr, (*range(10), *range(11, 32), 127))), fold, beyond_ascii=True),
    _Stage("marks", frozenset(), marks, beyond_ascii=True),
    _Stage("lookalikes", frozenset(), unmask, beyond_ascii=True),
    _Stage("gapped", frozenset("*#"), gapped),
    _Stage("formatting", frozenset("*~|_#-\\"), formatting),
    _Stage("singles", None, singles),
    _Stage("leet", frozenset("0134579@$!|+€£¢8"), leet),
    _Stage("stretched", None, stretched),
    _Stage("space", None, _space),
)
ALL_STEPS: Final = tuple(stage.name for stage in _STAGES)
"""The steps in their order. Any of them can be left out to measure what it does."""

_BUT_QUOTES: Final = tuple(name for name in ALL_STEPS if name != "quotes")
_BUT_EMOJI: Final = tuple(name for name in ALL_STEPS if name != "emoji")
_QUOTE_SIGNS: Final = re.compile(r"^[ \t>]+", re.MULTILINE)
_POINTERS: Final = re.compile(r"[@#]\w+|\b(?:link|code)\b")
"""What a reading puts in place of mentions, addresses and code: nothing is said with them alone."""

_EVERY_STEP: Final = frozenset(ALL_STEPS)
_ROUNDS: Final = 8
_PLAIN: Final = re.compile(r"[A-Za-z0-9 ,.?!'\"():;/%=-]*\Z")
_UNPLAIN: Final = re.compile(
    r"(?i:([^0-9])\1\1)|  |\A[ -]| \Z|\.[A-Za-z]|[A-Za-z][/-][A-Za-z]|[0-9!][A-Za-z]"
    r"|:[A-Za-z][A-Za-z0-9-]+:|\b[A-Za-z0-9][ ./-][A-Za-z0-9][ ./-][A-Za-z0-9]\b|//"
)
"""Together: text that no step would change, for certain. Most ordinary lines are such."""


def _is_plain(text: str) -> bool:
    return _PLAIN.match(text) is not None and _UNPLAIN.search(text) is None


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as it is read. Offsets count Python characters (code points)."""

    text: str
    _origins: Origins

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that ``text[start:end]`` stands for, ``end`` exclusive.

        Raises ValueError unless ``0 <= start < end <= len(text)``.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"not a span of a text of {len(self.text)}: {start}..{end}")
        return self._origins.starts[start], self._origins.ends[end - 1]


def read(text: str, steps: Collection[str] = ALL_STEPS) -> str:
    """The text as a model should see it; '' when nothing of the author's own is in it."""
    if steps is ALL_STEPS and _is_plain(text):
        return text
    return _settle(text, frozenset(steps), None)


def normalise(text: str, steps: Collection[str] = ALL_STEPS) -> Reading:
    """The same text as `read`, with the way back to the original."""
    origins = Origins(len(text))
    if steps is ALL_STEPS and _is_plain(text):
        return Reading(text, origins)
    return Reading(_settle(text, frozenset(steps), origins), origins)


def quotation(text: str) -> Reading | None:
    """What is quoted in a text that is nothing but quotation, as it is read; None for any other.

    Who sets signs, emoji, a mention or an address beside a quotation says nothing of their own with
    that. What is quoted no longer has the shape of a quotation, so it can be judged like any text.
    """
    if len(text) > LONGEST_TEXT or not (">" in text or "&" in text):
        return None
    if _says_something(read(text, _BUT_EMOJI)):
        return None
    bare = _QUOTE_SIGNS.sub(lambda found: " " * len(found.group()), text)
    quoted = normalise(bare, _BUT_QUOTES)
    return quoted if _says_something(quoted.text) else None


def _says_something(read_text: str) -> bool:
    return any(map(str.isalnum, _POINTERS.sub("", read_text)))


def _settle(text: str, steps: frozenset[str], origins: Origins | None) -> str:
    """Rounds of all steps until nothing changes: what one step uncovers, another may read."""
    for _ in range(_ROUNDS):
        before = text
        text = _round(text, steps, origins)
        if text == before or _is_plain(text):
            return text
    edits = _bare_words(text)
    if origins is not None:
        origins.follow(edits)
    return apply(text, edits)


def _round(text: str, steps: frozenset[str], origins: Origins | None) -> str:
    signs = set(text)
    ascii_only = text.isascii()
    for stage in _STAGES:
        needed = stage.signs is None or (stage.beyond_ascii and not ascii_only)
        if not needed and stage.signs is not None and stage.signs.isdisjoint(signs):
            continue
        edits = stage.step(text) if stage.name in steps else []
        if edits:
            text = apply(text, edits)
            signs, ascii_only = set(text), text.isascii()
            if origins is not None:
                origins.follow(edits)
    return text


_NO_WORD: Final = re.compile(r"(?:[^A-Za-z]|(?<![A-Za-z])[A-Za-z](?![A-Za-z]))+")
_LONG_RUN: Final = re.compile(r"([A-Za-z])\1(\1+)", re.IGNORECASE)


def _bare_words(text: str) -> list[Edit]:
    """For text that eight rounds do not settle (built to be so): only its plain words.

    Words of two Latin letters or more with single spaces hold nothing that a step would change,
    which is what makes reading twice the same as reading once for any text at all.
    """
    edits: list[Edit] = [(*found.span(2), "") for found in _LONG_RUN.finditer(text)]
    for found in _NO_WORD.finditer(text):
        outer = found.start() == 0 or found.end() == len(text)
        if outer or found.group() != " ":
            edits.append((*found.span(), "" if outer else " "))
    return sorted(edits)
