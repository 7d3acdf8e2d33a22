"""How often a text is rightly taken for a claim, on pairs written for this; the matcher's laws."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.likeness import ALIKE, FEWEST, MOST, Told, likeness
from campaign_content.vocabulary import read_words
from tests.claims.pairs import english, pairs

PAIRS = pairs()
ENGLISH = english()
TOLD = Told({pair.claim_number: ENGLISH.said(pair.claim) for pair in PAIRS})
TUNED_ON, KEPT_APART = 0, 1


def found(half: int, at: float = ALIKE) -> tuple[int, int, int]:
    """Right and wrong matches against all claims, and the matches that there are, in one half."""
    own = [pair for pair in PAIRS if pair.claim_number % 2 == half]
    right = wrong = 0
    for pair in own:
        for number, _ in TOLD.alike(ENGLISH.said(pair.post), at=at):
            if pair.kind == "match" and number == pair.claim_number:
                right += 1
            else:
                wrong += 1
    return right, wrong, sum(pair.kind == "match" for pair in own)


def test_there_are_two_hundred_pairs_of_four_kinds() -> None:
    kinds = Counter(pair.kind for pair in PAIRS)

    assert kinds == {"match": 80, "denied": 40, "near": 40, "topic": 40}
    assert len({pair.post for pair in PAIRS}) == 200


@pytest.mark.parametrize("half", [TUNED_ON, KEPT_APART])
def test_of_a_hundred_matches_ninety_five_are_right(half: int) -> None:
    right, wrong, there = found(half)

    assert right / (right + wrong) >= 0.95
    assert right / there >= 0.25


def test_the_threshold_is_the_lowest_that_is_right_so_often_where_it_was_chosen() -> None:
    right, wrong, _ = found(TUNED_ON, ALIKE - 0.02)

    assert right / (right + wrong) < 0.95


@pytest.mark.parametrize("kind", ["denied", "topic"])
def test_whoever_denies_a_claim_or_speaks_of_something_else_is_never_told_of_it(kind: str) -> None:
    assert [
        pair for pair in PAIRS if pair.kind == kind and TOLD.alike(ENGLISH.said(pair.post))
    ] == []


def test_a_claim_is_found_in_its_own_words_and_in_another_order() -> None:
    for pair in PAIRS:
        for said in (pair.claim, " ".join(reversed(pair.claim.rstrip(".").split()))):
            assert TOLD.alike(ENGLISH.said(said))[0] == (pair.claim_number, 1.0)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("six days of darkness", "6 days of darkness"),
        ("ten percent of brains", "10% of brains"),
        ("on the ninth of May", "on the 9th of may"),
        ("the mayor’s dog bites", "the mayor dog bites"),
    ],
)
def test_numbers_and_genitives_may_be_written_otherwise(one: str, other: str) -> None:
    assert likeness(ENGLISH.said(one), ENGLISH.said(other)) == 1.0


def test_another_number_is_another_claim() -> None:
    one, other = ENGLISH.said("dark for six days"), ENGLISH.said("dark for seven days")

    assert likeness(one, other) < ALIKE


def test_a_word_or_two_are_a_topic_and_a_long_text_says_more_than_a_claim() -> None:
    short, long = (
        "vaccines microchips",
        " ".join(f"word{chr(97 + n // 26)}{n}" for n in range(MOST)),
    )
    told = Told({1: ENGLISH.said(short), 2: ENGLISH.said(f"{long} more text")})

    assert len(ENGLISH.said(short).words) < FEWEST
    assert told.alike(ENGLISH.said(short)) == []
    assert told.alike(ENGLISH.said(f"{long} more text")) == []


def test_of_several_claims_the_most_alike_comes_first() -> None:
    said = [
        ENGLISH.said(one) for one in ("red dogs bite blue cats", "red dogs bite blue cats twice")
    ]

    assert [number for number, _ in Told(dict(enumerate(said))).alike(said[1])] == [1, 0]


TEXTS = st.text(alphabet="abnot 13%'’-\n😀", max_size=60) | st.sampled_from([p.post for p in PAIRS])


@given(TEXTS, TEXTS)
def test_likeness_has_no_direction_and_is_whole_for_the_same_words(one: str, other: str) -> None:
    first, second = ENGLISH.said(one), ENGLISH.said(other)

    assert likeness(first, second) == likeness(second, first)
    assert 0.0 <= likeness(first, second) <= 1.0
    assert likeness(first, first) == (1.0 if first.words else 0.0)


@given(st.lists(TEXTS, max_size=5), TEXTS)
def test_the_index_finds_what_comparing_with_every_claim_would_find(
    claims: list[str], text: str
) -> None:
    said = {number: ENGLISH.said(claim) for number, claim in enumerate(claims)}
    asked = ENGLISH.said(text)
    fits = FEWEST <= len(asked.words) <= MOST
    every = {
        number
        for number, claim in said.items()
        if fits and FEWEST <= len(claim.words) <= MOST and likeness(claim, asked) >= ALIKE
    }

    assert {number for number, _ in Told(said).alike(asked)} == every


def test_there_are_words_for_english_and_nothing_is_guessed_for_others() -> None:
    assert read_words("en-GB") == read_words("en")
    assert read_words("it") is None
