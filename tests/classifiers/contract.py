"""What every `Classifier` promises. ``test_contract`` asks all of ours."""

import math
from collections.abc import Callable

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from classifiers.verdict import LABELS, LONGEST_TEXT, UNKNOWN_LANGUAGE, Classifier, Verdict

ORDINARY = (
    "you are a friend",
    "nobody likes you, go away",
    "well played! see you tomorrow at the game",
    "ok",
)
ITALIAN = "sei proprio uno stupido, non ti vuole nessuno a scuola"
SWEDISH = "ingen gillar dig här, du kan lika gärna gå hem igen"
ANY_TEXT = st.text(st.characters(), max_size=300)
"""Lone surrogates and NULs included, which `st.text` alone leaves out."""


def keeps_the_order(classifier: Classifier) -> None:
    texts = [*ORDINARY, ITALIAN, "", *reversed(ORDINARY)]
    together = classifier.classify(texts)
    assert len(together) == len(texts)
    for text, verdict in zip(texts, together, strict=True):
        assert_same(verdict, classifier.classify([text])[0])


def says_who_judged_and_how_much_was_read(classifier: Classifier) -> None:
    for verdict in classifier.classify([*ORDINARY, ITALIAN, "", "?!"]):
        assert set(verdict.model.split(" + ")) <= set(classifier.model.split(" + "))
        assert verdict.read_fraction == 1.0
        assert set(verdict.scores) == set(LABELS)


def answers_nothing_with_nothing(classifier: Classifier) -> None:
    assert classifier.classify([]) == []


def finds_nothing_in_a_text_without_words(classifier: Classifier) -> None:
    for text in ("", " \n", "...", "?!", "\ud800", "> you are quoted here"):
        verdict = classifier.classify([text])[0]
        assert verdict.supported, text
        assert verdict.language == UNKNOWN_LANGUAGE or text.startswith(">"), text
        assert not verdict.flagged, text
        assert max(verdict.scores.values()) < 0.05, text


def does_not_vouch_for_a_language_it_does_not_know(classifier: Classifier) -> None:
    for text, language in ((SWEDISH, "sv"), ("Ты никому не нужен, уходи отсюда", "ru")):
        verdict = classifier.classify([text])[0]
        assert (verdict.language, verdict.supported) == (language, False)


def ignores_parents_or_takes_one_per_text(classifier: Classifier) -> None:
    with_parents = classifier.classify(ORDINARY, ["hi", None, "who won?", None])
    assert len(with_parents) == len(ORDINARY)


def reads_any_text(classifier: Classifier) -> None:
    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(ANY_TEXT, max_size=3))
    @example(["\0", "\ud800 you", "a\u0301" * 200, "\u202e\u200d" * 50, "x" * 5_000])
    def law(texts: list[str]) -> None:
        for verdict in classifier.classify(texts):
            assert all(math.isfinite(score) for score in verdict.scores.values())

    law()


def says_how_much_of_a_megabyte_it_read(classifier: Classifier) -> None:
    for text in (
        "you are a friend. " * 58_000,
        "x" * 1_000_000,
        "\0" * 1_000_000,
        ITALIAN * 20_000,
    ):
        verdict = classifier.classify([text])[0]
        assert math.isclose(verdict.read_fraction, LONGEST_TEXT / len(text))
        assert_same(verdict, classifier.classify([text[:LONGEST_TEXT]])[0])


def reads_a_long_text_to_its_end(classifier: Classifier) -> None:
    text = "x" * LONGEST_TEXT
    assert classifier.classify([text])[0].read_fraction == 1.0
    assert classifier.classify([text + "x"])[0].read_fraction < 1.0


def assert_same(one: Verdict, other: Verdict) -> None:
    """Equal but for the last digits, which may depend on what else was in the batch."""
    for label in LABELS:
        assert math.isclose(one.scores[label], other.scores[label], abs_tol=1e-4)
    assert (one.language, one.supported) == (other.language, other.supported)


PROMISES: tuple[Callable[[Classifier], None], ...] = (
    keeps_the_order,
    says_who_judged_and_how_much_was_read,
    answers_nothing_with_nothing,
    finds_nothing_in_a_text_without_words,
    does_not_vouch_for_a_language_it_does_not_know,
    ignores_parents_or_takes_one_per_text,
    reads_any_text,
    says_how_much_of_a_megabyte_it_read,
    reads_a_long_text_to_its_end,
)
