"""What members and moderators read in Discord is easy to read, by a formula for each language.

English: Flesch-Kincaid grade 7 at most; Italian: Gulpease 60 at least (`too_hard` says where both
come from). A formula says little about one sentence, so a file is measured as the
one text that its sentences make; what is shorter than a sentence (names, buttons) is left out.
"""

import re
from typing import Final

import pytest

from bot.words import entries
from campaign_content.readability import too_hard
from tests.strings import STRINGS

OF_OPERATORS: Final = frozenset({"cli", "errors", "http", "screen", "webhooks"})
"""Read by who runs the bot."""

LEAST_WORDS: Final = 8
_PLACEABLE: Final = re.compile(r"\{[^{}]*\}")
_CHOICE: Final = re.compile(r"\{ *[^{}]*->|^\s*\*?\[\w+\]", re.MULTILINE)


def prose(source: str) -> str:
    """The words of a message, each of its choices, with a short word for each fact."""
    text = _CHOICE.sub("", source.partition("=")[2]).replace("]({ $link })", "")
    return re.sub(r"[{}*_`]", "", _PLACEABLE.sub("this", text))


@pytest.mark.parametrize("locale", ["en", "it"])
def test_every_file_that_is_read_in_discord_is_easy_to_read(locale: str) -> None:
    files = [file for file in (STRINGS / locale).glob("*.ftl") if file.stem not in OF_OPERATORS]
    texts = {
        file.stem: [prose(source) for _, source in entries(file.read_text("utf-8"))]
        for file in files
    }
    whole = {
        name: "\n\n".join(text for text in said if len(text.split()) >= LEAST_WORDS)
        for name, said in texts.items()
    }

    assert len(files) > 15
    assert {
        name: too_hard(text, locale) for name, text in whole.items() if too_hard(text, locale)
    } == {}


def test_what_is_measured_are_the_words_that_people_read() -> None:
    source = "name = { $n ->\n    [one] One case of { $who }.\n   *[other] **{ $n } cases.**\n }"

    assert prose(source).split() == ["One", "case", "of", "this.", "this", "cases."]
