"""Explanations name the words that carried the verdict, in the text as it was typed."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.explain import explain
from classifiers.lexicon import LexiconClassifier
from classifiers.verdict import LONGEST_TEXT, Label
from tests.classifiers.contract import ANY_TEXT
from tests.classifiers.models import WordClassifier

WORDS = WordClassifier({"loser": 0.6, "ugly": 0.3, "liar": 0.2})


def named(text: str, classifier: WordClassifier = WORDS, limit: int = 3) -> list[str]:
    found = explain(classifier, text, limit=limit)
    return [text[span.start : span.end] for span in found.spans]


def test_the_words_that_carried_it_are_named_the_heaviest_first() -> None:
    found = explain(WORDS, "you ugly little loser")

    assert found.label is Label.BULLYING
    assert found.score == pytest.approx(0.9)
    assert named("you ugly little loser") == ["loser", "ugly"]
    assert [round(span.weight, 6) for span in found.spans] == [0.6, 0.3]


@pytest.mark.parametrize("disguised", ["l0ser", "l o s e r", "looooser", "lo\u200bser", "ℓoser"])
def test_a_disguised_word_is_shown_as_it_was_typed(disguised: str) -> None:
    assert named(f"you are {disguised} and that is all")[0] == disguised


def test_a_word_is_named_beside_others_though_a_high_score_hardly_falls_without_it() -> None:
    high = WordClassifier({"you": 0.25, "sound": 0.25, "dying": 0.43, "cat": 0.05})
    low = WordClassifier({"sound": 0.2, "dying": 0.2, "cat": 0.03})

    assert "cat" in named("you sound like a dying cat", high, limit=5)
    assert "cat" not in named("you sound like a dying cat", low, limit=5)


def test_a_hurtful_word_is_named_where_a_clear_score_falls_at_all_without_it() -> None:
    clear = WordClassifier({"nobody": 0.5, "wants": 0.4, "clown": 0.004, "here": 0.004})
    vague = WordClassifier({"nobody": 0.2, "wants": 0.2, "clown": 0.004})

    assert "clown" in named("nobody wants a clown here", clear)
    assert "here" not in named("nobody wants a clown here", clear)
    assert "clown" not in named("nobody wants a clown here", vague)


def test_hurtful_words_come_before_others_where_only_some_are_named() -> None:
    words = WordClassifier({"nobody": 0.3, "wants": 0.3, "clown": 0.1, "here": 0.2})

    assert named("nobody wants a clown here", words, limit=2) == ["nobody", "clown"]


def test_no_more_than_asked_for_are_named() -> None:
    assert named("ugly liar loser", limit=2) == ["loser", "ugly"]
    with pytest.raises(ValueError, match="limit"):
        explain(WORDS, "loser", limit=0)


@pytest.mark.parametrize("text", ["", "?!", "have a nice day", "> you loser"])
def test_nothing_is_named_where_nothing_was_found(text: str) -> None:
    assert explain(WORDS, text).spans == ()


def test_a_phrase_is_named_where_no_single_word_matters() -> None:
    together = WordClassifier({"nobody": 0.5, "would": 0.5, "miss": 0.5, "you": 0.5}, least=2)

    phrase = named("well to be honest nobody would miss you at school", together, limit=1)

    assert phrase in (["nobody would miss"], ["would miss you"])


def test_of_a_long_text_the_heaviest_part_is_explained() -> None:
    text = "we had a very good day at the lake " * 60 + "you loser " + "and then we ate " * 40

    assert any("loser" in phrase for phrase in named(text))


def test_no_word_is_named_that_was_not_read() -> None:
    text = "hello " * (LONGEST_TEXT // 6) + "you idiot " * 20_000

    found = explain(LexiconClassifier(), "you idiot. " + text).spans
    none = explain(LexiconClassifier(), text, Label.INSULT).spans

    assert all(span.end <= LONGEST_TEXT for span in (*found, *none))
    assert found


def test_a_chat_message_takes_one_batch_and_no_more() -> None:
    words = WordClassifier({"loser": 0.9})
    explain(words, "come on you absolute loser, " + "you had one job and you did not do it " * 2)

    assert words.calls == 1


def test_a_label_can_be_asked_for() -> None:
    text = "you fucking idiot"
    found = explain(LexiconClassifier(), text, Label.PROFANITY)

    assert found.label is Label.PROFANITY
    assert [text[span.start : span.end] for span in found.spans] == ["fucking"]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.one_of(ANY_TEXT, st.sampled_from(["loser", " ", "ugly", "l0ser"]))),
    st.integers(1, 5),
)
def test_spans_of_any_text_lie_inside_it_and_apart(pieces: list[str], limit: int) -> None:
    text = " ".join(pieces)
    spans = sorted(explain(WORDS, text, limit=limit).spans, key=lambda span: span.start)

    assert len(spans) <= limit
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(0.0 < span.weight <= 1.0 for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
