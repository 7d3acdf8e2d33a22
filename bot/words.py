"""The words that people read, by name and language. Code holds names; Fluent files hold prose.

``bot/strings/<locale>/*.ftl`` is one folder per language. A message is parsed when it is first
said, because a command says a handful of the hundreds there are.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from babel import Locale
from babel.lists import format_list
from fluent.runtime import FluentBundle, FluentResource

FALLBACK: Final = "en"
"""The language in which every message exists."""

_ENTRY: Final = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE | re.ASCII)
_COMMENT: Final = re.compile(r"^#.*\n?", re.MULTILINE)
_REFERENCE: Final = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)", re.ASCII)
_LOCALE: Final = re.compile(r"^([a-zA-Z]{2,3})(?:[-_]([a-zA-Z0-9]{2,8}))?")

Fact = str | int | float


class MissingWordsError(KeyError):
    """There is no such message in any language, or it could not be filled in; for tests."""


class _Book:
    """The messages of one language."""

    def __init__(self, locale: str, folder: Traversable) -> None:
        self._sources = {
            name: source
            for file in sorted(folder.iterdir(), key=lambda file: file.name)
            if file.name.endswith(".ftl")
            for name, source in entries(file.read_text(encoding="utf-8"))
        }
        self._locale = locale
        self._parsed: set[str] = set()

    @cached_property
    def _bundle(self) -> FluentBundle:
        """Built when first needed: it reads how the language writes numbers and plurals."""
        return FluentBundle([self._locale], use_isolating=False)

    def names(self) -> frozenset[str]:
        """All message names; terms, which are only spoken inside messages, are left out."""
        return frozenset(name for name in self._sources if not name.startswith("-"))

    def say(self, name: str, facts: dict[str, Fact]) -> tuple[str, list[str]] | None:
        """The sentence and what went wrong filling it in; None if it is not in this book."""
        if name not in self._sources:
            return None
        self._parse(name)
        if not self._bundle.has_message(name):
            return None
        pattern = self._bundle.get_message(name).value
        if pattern is None:
            return None
        said, problems = self._bundle.format_pattern(pattern, facts)
        return str(said), [str(problem) for problem in problems]

    def _parse(self, name: str) -> None:
        """Parse a message and those it speaks of, once each."""
        if name in self._parsed or name not in self._sources:
            return
        self._parsed.add(name)
        source = self._sources[name]
        self._bundle.add_resource(FluentResource(source))
        for reference in _REFERENCE.findall(source):
            self._parse(reference)


class Words:
    """Says things in one language, and in English where that language has no words for them."""

    def __init__(self, locale: str = FALLBACK, *, strict: bool = False) -> None:
        """``locale`` is BCP 47 or what an environment says (``it-IT``, ``it_IT.UTF-8``).

        ``strict`` is for tests: a message that is missing, or a fact that is not given, raises
        `MissingWordsError`. A person is shown the bare name instead: saying something is better
        than failing while explaining a failure.
        """
        self._strict = strict
        self._books = [_Book(each, _folder(each)) for each in chain(locale)]
        self.locale: Final = chain(locale)[0]

    def names(self) -> frozenset[str]:
        """Everything that can be said."""
        return frozenset().union(*(book.names() for book in self._books))

    def say(self, name: str, /, **facts: Fact) -> str:
        """The message of that name, filled in with ``facts``."""
        for book in self._books:
            said = book.say(name, facts)
            if said is None:
                continue
            sentence, problems = said
            if problems and self._strict:
                raise MissingWordsError(f"{name}: {'; '.join(problems)}")
            return sentence
        if self._strict:
            raise MissingWordsError(name)
        return _bare(name, facts)

    def explain_error(self, error: BaseException) -> str:
        """What went wrong and what to do, from an error's ``code`` and ``facts``.

        An error that carries several ``mistakes`` is followed by a sentence for each of them.
        Any other exception is named as unexpected, with its type and message.
        """
        code, facts = getattr(error, "code", None), getattr(error, "facts", None)
        if isinstance(code, str) and isinstance(facts, dict):
            several = getattr(error, "mistakes", ())
            return " ".join(
                [self.say(code, **facts), *(self.explain_error(one) for one in several)]
            )
        return self.say("unexpected", kind=type(error).__name__, what=str(error))


def entries(source: str) -> Iterator[tuple[str, str]]:
    """Name and source of each message and term in a Fluent file, in order."""
    source = _COMMENT.sub("", source)
    starts = list(_ENTRY.finditer(source))
    for index, start in enumerate(starts):
        end = starts[index + 1].start() if index + 1 < len(starts) else len(source)
        yield start[1], source[start.start() : end]


def chain(locale: str) -> list[str]:
    """The languages to look in, in order; only those we have, English always last."""
    match = _LOCALE.match(locale)
    asked = [] if match is None else [match[1].lower()]
    if match is not None and match[2] is not None:
        asked.insert(0, f"{match[1].lower()}-{match[2].upper()}")
    return [each for each in dict.fromkeys([*asked, FALLBACK]) if _folder(each).is_dir()]


def speaks(locale: str) -> bool:
    """Whether there are words in the language of a locale; without them English is spoken."""
    match = _LOCALE.match(locale)
    return match is not None and match[1].lower() in locales()


def locales() -> list[str]:
    """The languages that the strings exist in."""
    return sorted(folder.name for folder in (files("bot") / "strings").iterdir() if folder.is_dir())


def language_in(code: str, locale: str) -> str:
    """What a language is called in another one, as within a sentence; without a name its code."""
    return str(Locale.parse(_spoken(locale)).languages.get(code.replace("-", "_"), code))


def languages_in(codes: Iterable[str], locale: str) -> str:
    """Several of them as they are listed in a sentence, by their names."""
    names = sorted((language_in(code, locale) for code in codes), key=str.casefold)
    return str(format_list(names, locale=_spoken(locale)))


def _spoken(locale: str) -> str:
    return chain(locale)[0].replace("-", "_")


def _folder(locale: str) -> Traversable:
    return files("bot") / "strings" / locale


def _bare(name: str, facts: dict[str, Fact]) -> str:
    """A name with its facts, for want of a sentence."""
    return f"{name}: " + ", ".join(f"{k}={v}" for k, v in facts.items()) if facts else name
