"""A word is proposed if it stands where prompts are wrong, and by more than chance."""

import random

from hypothesis import given
from hypothesis import strategies as st

from bot.core.comment import AuthorId
from bot.core.word_hints import PEOPLE, Hint, Told, hints, words_of


def told(text: str, times: int, *, right: bool, people: int = 10) -> list[Told]:
    return [Told(AuthorId(f"robin{n % people}"), text, right) for n in range(times)]


def test_a_word_that_stands_in_mistakes_alone_is_named() -> None:
    texts = [
        *told("my new Smartwatch is great", 8, right=False),
        *told("you are a great worm", 12, right=True),
    ]

    found = hints(texts)

    assert Hint("smartwatch", 8, 0) in found
    assert "great" not in [one.word for one in found]
    assert "worm" not in [one.word for one in found]


def test_a_word_of_few_people_is_never_named() -> None:
    others = told("you worm", 30, right=True)

    assert hints([*told("smartwatch", 20, right=False, people=PEOPLE - 1), *others]) == []
    assert hints([*told("smartwatch", 20, right=False, people=PEOPLE), *others]) != []


def test_few_mistakes_are_no_pattern() -> None:
    assert hints([*told("smartwatch", 3, right=False), *told("worm", 2, right=True)]) == []
    assert hints([]) == []


def test_capitals_and_numbers_make_no_other_word() -> None:
    assert words_of("Smartwatch SMARTWATCH smartwatch99 is_on perché") == {"smartwatch", "perché"}


@given(st.lists(st.tuples(st.text("abc ", max_size=12), st.booleans()), max_size=30))
def test_every_word_that_is_named_stands_where_it_is_said_to(
    seen: list[tuple[str, bool]],
) -> None:
    texts = [Told(AuthorId(f"r{n}"), text, right) for n, (text, right) in enumerate(seen)]

    for hint in hints(texts):
        having = [one.right for one in texts if hint.word in words_of(one.text)]
        assert (having.count(False), having.count(True)) == (hint.wrong, hint.right)
        assert hint.wrong >= PEOPLE


def test_where_no_word_means_anything_hardly_any_is_named() -> None:
    chance = random.Random(5)
    words = [f"word{letter}" for letter in "abcdefghij"]
    named = 0
    for _ in range(200):
        texts = [
            Told(AuthorId(f"r{n}"), " ".join(chance.sample(words, 3)), chance.random() < 0.5)
            for n in range(30)
        ]
        named += bool(hints(texts))

    assert named / 200 <= 0.08
