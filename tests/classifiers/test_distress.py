"""Who may be in danger is met with help; who only talks is left alone."""

import pytest

from classifiers.distress import in_distress


@pytest.mark.parametrize(
    "text",
    [
        "I want to die",
        "sometimes i wanna die…",
        "I don’t want to live any more",
        "thinking about killing myself",
        "everyone would be BETTER OFF WITHOUT ME",
        "voglio morire",
        "Non voglio più vivere.",
        "pensavo di farla finita",
    ],
)
def test_words_of_somebody_in_danger_are_heard(text: str) -> None:
    assert in_distress(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "kill yourself",
        "I will kill you",
        "that film was to die for",
        "I live in Turin",
        "nobody wants you here",
        "ammazzati",
    ],
)
def test_words_against_others_and_ordinary_ones_are_not_taken_for_it(text: str) -> None:
    assert not in_distress(text)


@pytest.mark.parametrize(
    "text",
    [
        "i just wanna disappear",
        "nobody would notice if i was gone",
        "i don't want to be here any more",
        "I'm scared of what I'll do",
        "i keep thinking about ending it",
        "everyone would be better off if i was gone",
        "vorrei sparire",
        "sono stanca di vivere",
    ],
)
def test_quieter_words_are_heard_too(text: str) -> None:
    assert in_distress(text)


@pytest.mark.parametrize(
    "text",
    [
        "kill me lol",
        "this homework is killing me",
        "I'm dead 💀",
        "i died again, third time at this boss",
        "you keep talking about ending it, boring",
        "voi dovreste farla finita",
    ],
)
def test_common_jokes_and_words_at_others_are_left_alone(text: str) -> None:
    assert not in_distress(text)
