from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.case import CaseEvent
from bot.core.errors import BadInputError
from bot.words import MissingWordsError, Words, chain, entries, language_in, languages_in, speaks
from campaign_content.errors import ContentError
from classifiers.verdict import ClassifierError


def test_a_message_is_filled_in_without_invisible_marks() -> None:
    said = Words(strict=True).say("content-unknown-text", id="x")

    assert "“x”" in said
    assert not {"\u2068", "\u2069"} & set(said)


def test_a_value_of_an_enumeration_is_said_by_its_name() -> None:
    said = Words(strict=True).say("case-illegal-step", state="open", event=CaseEvent.UPHOLD)

    assert "“uphold”" in said


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("it", ["it", "en"]),
        ("it-IT", ["it", "en"]),
        ("it_IT.UTF-8", ["it", "en"]),
        ("IT", ["it", "en"]),
        ("en-GB", ["en"]),
        ("C.UTF-8", ["en"]),
        ("../../etc", ["en"]),
        ("", ["en"]),
    ],
)
def test_a_language_falls_back_to_english(asked: str, found: list[str]) -> None:
    assert chain(asked) == found


@given(st.text())
def test_any_locale_at_all_can_say_something(locale: str) -> None:
    assert chain(locale)[-1] == "en"


def test_an_italian_reader_is_answered_in_italian() -> None:
    english, italian = (
        Words(locale).say("unexpected", kind="K", what="w") for locale in ("en", "it-IT")
    )

    assert "K" in italian
    assert italian != english


def test_a_missing_message_is_an_error_in_tests_and_its_name_to_a_person() -> None:
    with pytest.raises(MissingWordsError):
        Words(strict=True).say("no-such-thing")

    assert Words().say("no-such-thing") == "no-such-thing"
    assert Words().say("no-such-thing", file="a.csv", line=3) == "no-such-thing: file=a.csv, line=3"


def test_a_fact_that_is_not_given_is_an_error_in_tests_and_still_said_to_a_person() -> None:
    with pytest.raises(MissingWordsError):
        Words(strict=True).say("content-unknown-text")

    assert "content" in Words().say("content-unknown-text")


@pytest.mark.parametrize("kind", [BadInputError, ContentError, ClassifierError])
def test_every_error_with_a_code_is_explained(
    kind: type[BadInputError | ContentError | ClassifierError],
) -> None:
    error = kind("content-no-folder", path="/nowhere")

    assert "/nowhere" in Words(strict=True).explain_error(error)


def test_an_error_without_a_code_is_named_as_unexpected() -> None:
    said = Words(strict=True).explain_error(ZeroDivisionError("division by zero"))

    assert "ZeroDivisionError" in said
    assert "division by zero" in said


def test_an_error_may_have_a_fact_called_name() -> None:
    error = BadInputError("store-driver-missing", name="asyncpg")

    assert "asyncpg" in Words(strict=True).explain_error(error)


@pytest.mark.parametrize(
    ("locale", "known"),
    [("en", True), ("it-IT", True), ("it_IT.UTF-8", True), ("zz", False), ("e1", False)],
)
def test_it_is_known_which_languages_there_are_words_in(locale: str, known: bool) -> None:  # noqa: FBT001
    assert speaks(locale) is known


@pytest.mark.parametrize(
    ("locale", "named", "listed"),
    [
        ("en", "Finnish", "English and Italian"),
        ("en-GB", "Finnish", "English and Italian"),
        ("it", "finlandese", "inglese e italiano"),
        ("pt-BR", "finlandês", "inglês e italiano"),
        ("zz", "Finnish", "English and Italian"),
    ],
)
def test_languages_are_named_in_the_language_of_who_reads(
    locale: str, named: str, listed: str
) -> None:
    assert language_in("fi", locale) == named
    assert languages_in({"it", "en"}, locale) == listed


@pytest.mark.parametrize("code", ["bat-smg", "qqq", ""])
def test_a_language_without_a_name_is_called_by_its_code(code: str) -> None:
    assert language_in(code, "de") == code


def test_a_message_may_have_lines_comments_and_parts_of_others() -> None:
    source = "# About.\n-bot = Kindness\na = One\n    two { -bot }\n\n## Group\nb = Three\n"

    assert list(entries(source)) == [
        ("-bot", "-bot = Kindness\n"),
        ("a", "a = One\n    two { -bot }\n\n"),
        ("b", "b = Three\n"),
    ]


def test_words_are_found_wherever_the_command_is_called_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert Words(strict=True).names()
