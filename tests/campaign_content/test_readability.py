import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign_content.readability import flesch_kincaid, gulpease, lix, too_hard

EASY = {
    "en": "The dog is here. It likes you. Come and see.",
    "it": "Il cane è qui. Gli piaci. Vieni a vedere.",
}
HARD = {
    "en": "Interdepartmental collaboration facilitates organisational transformation initiatives.",
    "it": "L'implementazione amministrativa presuppone consapevolezza interdisciplinare generale.",
}


@pytest.mark.parametrize("locale", ["en", "it", "it-IT", "en-GB"])
def test_short_words_in_short_sentences_are_easy_and_long_ones_are_not(locale: str) -> None:
    language = locale[:2]

    assert too_hard(EASY[language], locale) is None
    assert too_hard(HARD[language], locale) is not None


def test_a_language_without_a_measure_is_not_judged() -> None:
    assert too_hard(HARD["en"], "sv") is None


@pytest.mark.parametrize("locale", ["de", "es", "fr", "nl", "pl", "pt-BR"])
def test_six_languages_are_measured_by_the_length_of_words_and_sentences(locale: str) -> None:
    assert too_hard("Der Hund ist da. Er mag dich.", locale) is None
    assert too_hard(HARD["en"], locale) is not None


def test_lix_is_the_published_formula() -> None:
    # Two sentences, eight words, two of them longer than six letters: 8 / 2 + 100 * 2 / 8.
    assert lix("Le chien attend dehors. Regarde comme il attendra.") == pytest.approx(29.0)
    assert lix("…") == 0.0


def test_the_english_grade_is_the_published_formula() -> None:
    # Two sentences, six words, seven syllables: 0.39 * 3 + 11.8 * 7 / 6 - 15.59.
    assert flesch_kincaid("The cat sat. The lady ran.") == pytest.approx(-0.653, abs=0.01)


def test_the_italian_index_is_the_published_formula() -> None:
    # One sentence, four words, 27 letters: 89 + (300 - 270) / 4.
    assert gulpease("Questo programma funziona bene.") == pytest.approx(96.5)


@given(st.text())
def test_any_text_can_be_measured(text: str) -> None:
    assert flesch_kincaid(text) < 1e9
    assert gulpease(text) <= 100
