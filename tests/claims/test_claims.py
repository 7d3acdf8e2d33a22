"""What is said about a claim: by link, by words, and put right by a later review."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.claims import Claims, Note, Standing, merged, standing
from bot.core.links import links
from campaign_content.claims import Review
from tests.claims.pairs import english

DAY = datetime(2026, 3, 1, tzinfo=UTC)
TOWER = Review(
    claim="The Eiffel Tower will close permanently next year.",
    url="https://checkers.example.org/tower",
    publisher="The Checkers",
    rating="False",
    published=DAY,
    language="en-GB",
    links=("https://rumours.example.org/tower?utm_source=x", "https://rumours.example.org/"),
)
WORDS = {"en": english()}
REPEATS = "Paris is closing the Eiffel Tower forever from next year"


def note(text: str, *reviews: Review, language: str = "en") -> Note | None:
    return Claims(reviews or (TOWER,), WORDS).note(text, links(text), language)


def test_a_text_that_repeats_a_claim_gets_a_note_with_its_review() -> None:
    assert note(REPEATS) == Note(TOWER, Standing.CHECKED, by_link=False)
    assert note("what a nice tower") is None


@pytest.mark.parametrize(
    "written",
    [
        "http://www.rumours.example.org/tower/",
        "https://RUMOURS.example.org:443/tower?fbclid=1#top",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Frumours.example.org%2Ftower",
        "rumours.example.org/tower",
    ],
)
def test_a_link_to_where_the_claim_was_made_is_enough(written: str) -> None:
    assert note(f"wow {written}", language="it") == Note(TOWER, Standing.CHECKED, by_link=True)


@pytest.mark.parametrize(
    "written", ["https://rumours.example.org", "https://rumours.example.org/tower?page=2"]
)
def test_another_page_and_the_whole_site_say_nothing(written: str) -> None:
    assert note(written) is None


def test_whoever_shares_the_review_is_not_told_of_it() -> None:
    assert note(f"{REPEATS} https://checkers.example.org/tower") is None
    assert note("https://rumours.example.org/tower https://www.checkers.example.org/tower") is None


def test_a_claim_is_found_by_its_words_only_in_a_language_with_a_list() -> None:
    other = replace(TOWER, language="it")

    assert note(REPEATS, language="it") is None
    assert note(REPEATS, other) is None
    assert note(REPEATS, replace(TOWER, language="")) is not None
    assert note(REPEATS, language="en_US") is not None


@pytest.mark.parametrize(
    ("rating", "how"),
    [
        ("False", Standing.CHECKED), ("Mostly true", Standing.CHECKED),
        ("2 (1–5)", Standing.CHECKED),
        ("", Standing.UNVERIFIED), ("Unproven.", Standing.UNVERIFIED),
        (" Da  verificare ", Standing.UNVERIFIED),
    ],
)  # fmt: skip
def test_nobody_says_checked_where_the_checkers_cannot_say(rating: str, how: Standing) -> None:
    assert standing(replace(TOWER, rating=rating)) is how


def test_a_later_review_of_the_page_takes_the_place_of_an_earlier_one() -> None:
    right = replace(TOWER, rating="True", published=DAY + timedelta(days=1))

    for each in ((TOWER, right), (right, TOWER)):
        found = note(REPEATS, *each)
        assert found is not None
        assert found.review.rating == "True"


def test_a_later_review_of_the_claim_by_the_same_publisher_holds_for_the_links_of_both() -> None:
    right = replace(
        TOWER, url="https://checkers.example.org/2", rating="True", links=(),
        publisher="the checkers", published=DAY + timedelta(days=1),
    )  # fmt: skip

    for text in (REPEATS, "https://rumours.example.org/tower"):
        found = note(text, TOWER, right)
        assert found is not None
        assert found.review.rating == "True"
    assert len(Claims((TOWER, right), WORDS)) == 1


def test_of_two_publishers_the_later_review_is_named() -> None:
    other = replace(
        TOWER, url="https://others.example.org/", publisher="Others", published=DAY + timedelta(1)
    )
    found = note("https://rumours.example.org/tower", TOWER, other)

    assert found is not None
    assert found.review.publisher == "Others"


REVIEWS = st.lists(
    st.builds(
        lambda page, day, claim, rating: replace(
            TOWER,
            url=f"https://checkers.example.org/{page}",
            published=DAY + timedelta(days=day),
            claim=claim,
            rating=rating,
        ),
        st.integers(0, 3),
        st.integers(0, 2),
        st.sampled_from(["one", "two"]),
        st.sampled_from(["True", "False"]),
    ),
    max_size=6,
)


@given(REVIEWS, REVIEWS)
def test_importing_twice_changes_nothing_and_no_page_is_lost(
    known: list[Review], more: list[Review]
) -> None:
    once = merged(known, more)

    assert merged(once, more) == once
    assert {each.url for each in once} == {each.url for each in (*known, *more)}
    for each in once:
        assert each.published == max(o.published for o in (*known, *more) if o.url == each.url)
