"""Finds English among words that are to be of another language.

A word is left over if English says it somewhere and the other language never does; and so are three
words in a row, and a whole line, that English says and the other language does not.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from babel import Locale

from bot.words import entries
from tests.strings import CODE, ROOT, STRINGS
from tests.test_languages import _ENGLISH_ONLY, _NOT_SAID, LOAN_WORDS

_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_FRONT: Final = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_SOURCE: Final = re.compile(r"^source: *[\"']?(.*?)[\"']?$", re.MULTILINE)
_TITLE: Final = re.compile(r"^(?:title|summary): *(.*)$", re.MULTILINE)
_KEY: Final = re.compile(r"^(?:-?[a-z][\w-]*|\s+\.[a-z][\w-]*) *=", re.MULTILINE)
_FACT: Final = re.compile(r"\{(?![^{}]*->)[^{}]*\}")
_CHOICE: Final = re.compile(r"\{[^{}]*->|^\s*\*?\[\w+\]|\}", re.MULTILINE)
_NAME: Final = re.compile(r"[a-z]+(?:-[a-z0-9]+)+")
_MARKED: Final = re.compile(r"<[^<>\n]*>|\]\([^()\n]*\)")


@dataclass(frozen=True)
class Tongue:
    """What is ever said in one language: words, three of them in a row, and whole lines."""

    words: frozenset[str]
    threes: frozenset[tuple[str, ...]]
    lines: frozenset[str]
    names: frozenset[str]
    """What the messages are called, which nobody is to read."""


@cache
def tongue(locale: str) -> Tongue:
    """All that the program says in a language."""
    messages = [
        entry
        for file in sorted((STRINGS / locale).glob("*.ftl"))
        for entry in entries(file.read_text("utf-8"))
    ]
    said = (line for _, source in messages for line in _literals(source).splitlines())
    lists = [_words(_plain(line)) for line in (*said, *_content(locale))]
    written = _written() if locale == "en" else frozenset()
    return Tongue(
        frozenset(word for words in lists for word in words) | _calendar(locale) | written,
        frozenset(three for words in lists for three in _threes(words)),
        frozenset(" ".join(words) for words in lists),
        frozenset(name for name, _ in messages),
    )


def _literals(source: str) -> str:
    """What a message says itself, whatever it is filled in with."""
    return _CHOICE.sub(" ", _FACT.sub(" ", _KEY.sub("", source)))


def _written() -> frozenset[str]:
    """English that stands elsewhere: in what we write about the program, and in its code."""
    files = [ROOT / "README.md", ROOT / "CHANGELOG.md", *CODE]
    return frozenset(word for file in files for word in _words(file.read_text("utf-8")))


def _content(locale: str) -> Iterator[str]:
    """What we say in public: titles and texts, without what is for the program alone."""
    for file in sorted((ROOT / "campaign_content").glob(f"**/{locale}/*.md")):
        text = file.read_text("utf-8")
        front = _FRONT.match(text)
        yield from _TITLE.findall(front[1]) if front else ()
        yield from text[front.end() if front else 0 :].splitlines()


@cache
def _sources(locale: str) -> frozenset[str]:
    """What texts were taken from: works have names of their own."""
    files = (ROOT / "campaign_content").glob(f"**/{locale}/*.md")
    found = (_SOURCE.search(file.read_text("utf-8")) for file in files)
    return frozenset(one[1] for one in found if one)


def _calendar(locale: str) -> frozenset[str]:
    """The words in dates."""
    known = Locale(locale)
    tables = [known.months, known.days]
    named = [name for table in tables for kinds in table.values() for names in kinds.values()
             for name in names.values()]  # fmt: skip
    return frozenset(word for name in named for word in _words(name))


def _plain(line: str) -> str:
    return _NOT_SAID.sub(" ", _MARKED.sub(" ", line))


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _threes(words: list[str]) -> Iterator[tuple[str, ...]]:
    return zip(words, words[1:], words[2:], strict=False)


def left_over(locale: str, seen: Iterable[str], names: Iterable[str]) -> list[str]:
    """What was seen in English by somebody with another language, each line once.

    ``names`` are those of people and places, and what people wrote themselves.
    """
    kept = {*names, *_sources(locale)}
    known = "|".join(sorted(map(re.escape, kept), key=len, reverse=True))
    given = re.compile(rf"(?<!\w)(?:{known})(?!\w)")
    lines = dict.fromkeys(line for text in seen for line in text.replace("\\", "").splitlines())
    found = ((line, _left(locale, given.sub(" ", line))) for line in lines)
    return [f"{what}: {line}" for line, what in found if what]


@cache
def _foreign(locale: str) -> Tongue:
    """What English says and the other language never does."""
    english, own = tongue("en"), tongue(locale)
    return Tongue(
        english.words - own.words - LOAN_WORDS,
        english.threes - own.threes,
        english.lines - own.lines,
        english.names,
    )


def _left(locale: str, line: str) -> str:
    foreign = _foreign(locale)
    if bare := set(_NAME.findall(line)) & foreign.names:
        return f"the name {', '.join(sorted(bare))}"
    if locale == "en":
        return ""
    line = _plain(line)
    words = _words(line)
    if strange := [word for word in words if word in foreign.words]:
        return f"the word {', '.join(dict.fromkeys(strange))}"
    if threes := [three for three in _threes(words) if three in foreign.threes]:
        return f"the words {' '.join(threes[0])}"
    if " ".join(words) in foreign.lines and not set(words) <= LOAN_WORDS:
        return f"the line {' '.join(words)}"
    return "English" if _ENGLISH_ONLY.search(line) else ""
