"""Texts as people write them: what is changed, and that nothing is ever lost."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifiers.training.noise import SLIPS, among, disguised, dressed

SEEDS = range(40)


@given(st.text(), st.integers())
def test_any_text_can_be_disguised_and_dressed(text: str, seed: int) -> None:
    assert isinstance(disguised(text, random.Random(seed)), str)
    assert isinstance(dressed(text, random.Random(seed)), str)


def test_a_disguise_changes_something() -> None:
    changed = [disguised("nobody wants you here", random.Random(seed)) for seed in SEEDS]
    assert sum(text != "nobody wants you here" for text in changed) > 30


def test_one_and_two_letter_words_are_left_alone() -> None:
    assert {disguised("u r me", random.Random(seed)) for seed in SEEDS} == {"u r me"}


@pytest.mark.parametrize("number", range(len(SLIPS)))
def test_every_slip_keeps_the_beginning_of_most_words(number: int) -> None:
    slipped = [SLIPS[number]("stupid", random.Random(seed)) for seed in SEEDS]
    assert all(slipped)
    assert any(text != "stupid" for text in slipped)


def test_a_line_among_others_is_still_whole() -> None:
    others = ["see you at practice", "the bus was late again", "who has the notes"]
    for seed in SEEDS:
        message = among("nobody wants you here", others, random.Random(seed))
        assert "nobody wants you here" in message
        assert any(other in message for other in others)


def test_a_line_with_no_others_stays_alone() -> None:
    assert among("hello", [], random.Random(1)) == "hello"
