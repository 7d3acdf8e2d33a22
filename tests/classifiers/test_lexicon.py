"""What the word list hears, what it must not hear, and what it says of itself."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.lexicon import Lexicon, LexiconClassifier, load
from classifiers.normalise import read
from classifiers.verdict import LABELS, Classifier, Label, Verdict

BY_LIST = LexiconClassifier()


def judge(text: str, home: str = "en") -> Verdict:
    return LexiconClassifier(home).classify([text])[0]


def test_it_is_a_classifier_that_names_itself_in_every_verdict() -> None:
    classifier: Classifier = BY_LIST
    verdicts = classifier.classify(["hi", "you idiot", ""], [None, "hello", None])
    assert [verdict.model for verdict in verdicts] == [classifier.model] * 3
    assert all(verdict.read_fraction == 1.0 for verdict in verdicts)


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("damn, that was close", {Label.PROFANITY}),
        ("this fucking printer", {Label.PROFANITY}),
        ("kys", {Label.SELF_HARM_ENCOURAGEMENT, Label.BULLYING, Label.TOXICITY}),
        ("go k1ll urself", {Label.SELF_HARM_ENCOURAGEMENT, Label.BULLYING, Label.TOXICITY}),
        ("you are an 1d10t", {Label.INSULT, Label.BULLYING, Label.TOXICITY}),
        ("i will kill you", {Label.THREAT, Label.BULLYING, Label.TOXICITY}),
        ("dirty f4gg0ts", {Label.IDENTITY_ATTACK, Label.PROFANITY, Label.BULLYING}),
        ("@bob you b*tch", {Label.PROFANITY, Label.INSULT, Label.BULLYING}),
    ],
)
def test_terms_are_heard_in_any_disguise_as_what_they_are(text: str, flagged: set[Label]) -> None:
    assert judge(text).flagged >= flagged


def test_a_weak_word_is_profanity_and_nothing_else() -> None:
    assert judge("damn you played well").flagged == {Label.PROFANITY}


@pytest.mark.parametrize(
    "text",
    [
        "I live in Scunthorpe and my cousin in Penistone",
        "the assistant passed the class assessment",
        "Dickens wrote it, not Hancock",
        "a shiitake cocktail for Mr Dickinson",
        "well played, thanks for the game",
        "",
        "😂😂",
    ],
)
def test_innocent_words_that_hold_others_are_not_heard(text: str) -> None:
    verdict = judge(text)
    assert not verdict.flagged
    assert set(verdict.scores.values()) == {0.0}


def test_speaking_to_somebody_makes_an_insult_worse() -> None:
    aimed, not_aimed = judge("you idiot").scores, judge("what an idiot").scores
    assert aimed[Label.BULLYING] > not_aimed[Label.BULLYING]


def test_more_terms_never_lower_a_score() -> None:
    one, two = judge("you idiot").scores, judge("you idiot, kill yourself").scores
    assert all(two[label] >= one[label] for label in LABELS)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("questo gioco è proprio una merda, che schifo", "it"),
        ("tu es vraiment un connard, laisse tomber", "fr"),
        ("хуй знает, что это за игра такая", "ru"),
        ("お前は本当にちんこだな", "ja"),
    ],
)
def test_other_languages_are_heard_but_not_promised(text: str, language: str) -> None:
    verdict = judge(text)
    assert verdict.language == language
    assert not verdict.supported
    assert verdict.scores[Label.PROFANITY] > 0.5


def test_nothing_found_in_another_language_is_not_called_supported() -> None:
    assert not judge("oggi pomeriggio andiamo tutti insieme al mare").supported


def test_english_and_texts_without_letters_are_supported() -> None:
    assert judge("good morning everybody").supported
    assert judge("12:30 :)").supported


def test_the_house_language_is_heard_in_short_texts_too() -> None:
    assert judge("merda", home="it").scores[Label.PROFANITY] > 0.5


def test_a_hit_points_at_the_longest_term() -> None:
    text = read("please kill yourself now")
    (hit,) = load().hits(text, ["en"])
    assert (text[hit.start : hit.end], hit.kind) == ("kill yourself", "selfharm")


def test_terms_of_scripts_without_spaces_are_found_inside_a_sentence() -> None:
    lexicon = Lexicon({("笨蛋", "zh"): "insult"}, {})
    assert [(hit.start, hit.end) for hit in lexicon.hits("你是笨蛋吗", ["zh"])] == [(2, 4)]


def test_every_class_of_the_list_has_a_meaning() -> None:
    lexicon = load()
    kinds = {kind for table in lexicon.terms.values() for _, kind in table.values()}
    assert {kind for kind, _ in lexicon.weights} >= kinds


@given(st.text(st.characters(), max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_text_gets_a_verdict(text: str) -> None:
    assert set(judge(text).scores) == set(LABELS)


@given(st.text("İıſKßŉ aA笨蛋", max_size=20))
@settings(max_examples=300, deadline=None)
def test_hits_stay_inside_the_text_whatever_lowering_does(text: str) -> None:
    lexicon = Lexicon({("a", "en"): "mild", ("笨蛋", "zh"): "insult"}, {})
    for hit in lexicon.hits(text, ["en", "zh"]):
        assert text[hit.start : hit.end].lower().replace(" ", "") == hit.term
