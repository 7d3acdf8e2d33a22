"""Every language says what English says, of the same things, in words and forms of its own."""

import re
from functools import cache
from typing import Final

import pytest
from babel import Locale

from bot.words import locales
from tests.strings import COMPLETE, Message, messages

ENGLISH: Final = {message.name: message for message in messages("en")}
OTHERS: Final = [locale for locale in locales() if locale != "en"]

PLURALS: Final = frozenset({"zero", "one", "two", "few", "many", "other"})
COUNTED: Final = range(1, 31)
"""Of so many things people read; the forms for millions are not asked for."""

SAME: Final = re.compile(r"discord-language-(?!auto)\w+|campaign-language-\w+|.*-name")
"""Messages that may read in another language as they do in English, by their names: a language is
called by its own name, and a command is one word, which may be spoken everywhere.
"""

LOAN_WORDS: Final[frozenset[str]] = frozenset(
    {
        "api", "bot", "bots", "bullying", "chat", "csv", "discord", "dm", "gaming", "hashtag",
        "id", "json", "kindness", "link", "links", "min", "minute", "minutes", "moderator",
        "moderators", "no", "ok", "pause", "server", "spam", "start", "studio", "test", "tip",
        "tips", "token", "url", "webhook", "webhooks",
    }
)  # fmt: skip
"""Words that other languages write as English does."""

_NOT_SAID: Final = re.compile(
    r"`[^`]*`|\{[^{}]*\}|</?[^<>\s]+>|https?://\S+|(?<!\w)[-/]{1,2}\w[\w /-]*|\w+[_./]\w[\w./]*"
    r"|\b[A-Z][A-Z_]+\b"
)
"""Code, facts, commands, options and names of files and settings."""

_ENGLISH_ONLY: Final = re.compile(
    r"\b(the|and|your|which|because|nothing|everything|there is|this is|it is)\b", re.IGNORECASE
)


@cache
def said_in(locale: str) -> dict[str, Message]:
    """The messages of a language by name."""
    return {message.name: message for message in messages(locale)}


def words_of(value: str) -> list[str]:
    """The words in a message that a translator would have to write in another language."""
    return re.findall(r"[^\W\d_]{2,}", _NOT_SAID.sub(" ", value))


@pytest.mark.parametrize("locale", sorted({*COMPLETE} - {"en"}))
def test_every_language_says_everything(locale: str) -> None:
    assert sorted(set(ENGLISH) - set(said_in(locale))) == []


@pytest.mark.parametrize("locale", OTHERS)
def test_no_language_says_what_english_does_not(locale: str) -> None:
    assert sorted(set(said_in(locale)) - set(ENGLISH)) == []


@pytest.mark.parametrize("locale", OTHERS)
def test_a_message_stands_in_the_same_file_in_every_language(locale: str) -> None:
    """Who mends one has to find it."""
    strayed = [
        name
        for name, message in said_in(locale).items()
        if name in ENGLISH and message.file != ENGLISH[name].file
    ]

    assert strayed == []


@pytest.mark.parametrize("locale", OTHERS)
def test_every_language_speaks_of_the_same_facts(locale: str) -> None:
    different = {
        name: sorted(message.facts ^ ENGLISH[name].facts)
        for name, message in said_in(locale).items()
        if name in ENGLISH and message.facts != ENGLISH[name].facts
    }

    assert different == {}


@pytest.mark.parametrize("locale", OTHERS)
def test_every_language_has_the_same_attributes(locale: str) -> None:
    different = [
        name
        for name, message in said_in(locale).items()
        if name in ENGLISH and message.attributes != ENGLISH[name].attributes
    ]

    assert different == []


@pytest.mark.parametrize("locale", OTHERS)
def test_every_language_makes_the_same_choices(locale: str) -> None:
    """What is not a number is told apart by the same names as in English."""

    def names(message: Message) -> frozenset[str]:
        keys = frozenset().union(*message.forms)
        return frozenset(key for key in keys - PLURALS if not key.isdecimal())

    different = {
        name: sorted(names(message) ^ names(ENGLISH[name]))
        for name, message in said_in(locale).items()
        if name in ENGLISH and names(message) != names(ENGLISH[name])
    }

    assert different == {}


@pytest.mark.parametrize("locale", locales())
def test_numbers_have_every_form_that_the_language_has(locale: str) -> None:
    """Of the forms for whole numbers one may be the default: it is said where none fits."""
    rule = Locale(locale).plural_form
    needed = {rule(number) for number in COUNTED}
    lacking = {
        message.name: sorted(needed - forms)
        for message in said_in(locale).values()
        for forms in message.forms
        if forms & (PLURALS - {"other"}) and len(needed - forms) > ("other" not in needed)
    }

    assert lacking == {}


@pytest.mark.parametrize("locale", locales())
def test_no_form_is_written_that_the_language_never_uses(locale: str) -> None:
    used = {*Locale(locale).plural_form.tags, "other"}
    idle = {
        message.name: sorted((forms & PLURALS) - used)
        for message in said_in(locale).values()
        for forms in message.forms
        if (forms & PLURALS) - used
    }

    assert idle == {}


@pytest.mark.parametrize("locale", OTHERS)
def test_no_message_was_left_in_english(locale: str) -> None:
    left = [
        f"{name}: {message.value}"
        for name, message in said_in(locale).items()
        if name in ENGLISH
        and message.value == ENGLISH[name].value
        and not SAME.fullmatch(name)
        and any(word.lower() not in LOAN_WORDS for word in words_of(message.value))
    ]

    assert left == []


@pytest.mark.parametrize("locale", OTHERS)
def test_no_english_stands_among_other_words(locale: str) -> None:
    left = [
        f"{name}: {message.value}"
        for name, message in said_in(locale).items()
        if _ENGLISH_ONLY.search(_NOT_SAID.sub(" ", message.value))
    ]

    assert left == []


def test_what_looks_like_english_is_found_and_code_is_not() -> None:
    assert words_of("Choose a file: `kindness run`, KINDNESS_HOME, { $n }, /case show") == [
        "Choose", "file",
    ]  # fmt: skip
    assert _ENGLISH_ONLY.search("Voici the message")
    assert not _ENGLISH_ONLY.search("la bande annonce")


_LOOSE: Final = re.compile(r"(?<=\S) [;:!?»]|« |(?<=\w)[;!?»]|«(?=\w)")
_CHOICES: Final = re.compile(r"\{[^{}]*->|\n\s*\*?\[\w+\]")


def test_french_keeps_signs_and_words_together() -> None:
    """With a space before them that no line is broken at; code and facts are left alone."""
    loose = [
        f"{name}: {message.value}"
        for name, message in said_in("fr").items()
        if _LOOSE.search(_NOT_SAID.sub("0", _CHOICES.sub("", message.value)))
    ]

    assert loose == []
