"""The language of the suites' lines is told well enough to choose a judge by it."""

from collections import Counter
from functools import cache

import pytest

from classifiers.language import detect
from classifiers.mixing import also_in
from tests.benchmarks.language import PROMISED, mixed, pooled, share, suites, told

EVERY: int = 2
"""Every second line: the whole is measured by the benchmark, and this has to be quick."""


@cache
def found() -> dict[str, Counter[str]]:
    return {language: told(lines[::EVERY]) for language, lines in suites().items()}


def test_of_four_words_and_more_95_of_100_are_named_right() -> None:
    assert pooled(found()) >= 0.95


@pytest.mark.parametrize("language", PROMISED)
def test_no_promised_language_is_far_behind(language: str) -> None:
    assert share(found()[language], language) >= 0.93


def test_english_hardly_ever_leaves_english() -> None:
    assert share(found()["en"], "en") >= 0.99


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("no m'agrada gens el que has dit avui a classe", "ca"),
        ("ningú no et vol aquí, ves-te'n a casa teva", "ca"),
        ("jy is so dom, niemand hou van jou nie", "af"),
        ("ek weet nie wat jy bedoel nie, gaan huis toe", "af"),
        ("du er så dum, ingen kan lide dig herinde", "da"),
        ("jeg forstår ikke hva du mener, gå hjem igjen", "nb"),
        ("ty jsi takový hlupák, nikdo tě tady nechce", "cs"),
        ("ty si taký hlupák, nikto ťa tu nechce vidieť", "sk"),
        ("non che gusta a ninguén, vaite para a túa casa", "gl"),
        ("ninguén te quere aquí, es moi parvo", "gl"),
    ],
)
def test_a_close_relative_is_not_taken_for_a_promised_language_with_confidence(
    text: str, language: str
) -> None:
    guess = detect(text)
    assert guess.language == language or guess.language not in PROMISED or guess.confidence < 0.8


def test_most_mixed_lines_are_noticed_and_no_line_is_taken_for_a_third_language() -> None:
    noticed = [
        {language, "en"} == {main, beside}
        for language, _, text in mixed()
        if (beside := also_in(text, main := detect(text).language)) is not None
    ]
    assert len(noticed) >= 0.5 * len(mixed())
    assert sum(noticed) >= 0.9 * len(noticed)
