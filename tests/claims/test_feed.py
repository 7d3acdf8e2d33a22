"""Feeds of reviewed claims as they are found in the wild."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign_content import claim_feed
from campaign_content.claim_feed import MOST_BYTES, read_feed
from campaign_content.errors import ContentError

REVIEW: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "claimReviewed": "The  Eiffel\nTower will\u200b close.",
    "url": "https://checkers.example.org/tower",
    "author": {"@type": "Organization", "name": "The Checkers", "url": "https://x.example.org"},
    "datePublished": "2026-03-01",
    "reviewRating": {"@type": "Rating", "ratingValue": 1, "bestRating": 5, "worstRating": 1,
                     "alternateName": "False"},
    "itemReviewed": {
        "@type": "Claim",
        "appearance": [{"@type": "CreativeWork", "url": "https://rumours.example.org/a"},
                       "https://rumours.example.org/b", "ftp://no", 7],
        "firstAppearance": {"@type": "CreativeWork", "url": "https://rumours.example.org/a"},
    },
}  # fmt: skip


def read(data: object) -> claim_feed.Feed:
    return read_feed(json.dumps(data).encode())


def test_a_review_is_read_with_all_that_can_be_said_of_it() -> None:
    (found,) = read(REVIEW).reviews

    assert found.claim == "The Eiffel Tower will close."
    assert (found.publisher, found.rating) == ("The Checkers", "False")
    assert found.published == datetime(2026, 3, 1, tzinfo=UTC)
    assert found.links == ("https://rumours.example.org/a", "https://rumours.example.org/b")


@pytest.mark.parametrize(
    "data",
    [
        REVIEW,
        [REVIEW],
        {"@graph": [{"@type": "WebPage"}, REVIEW]},
        {"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [REVIEW]}]},
        {"@type": "DataFeed", "dataFeedElement": [{"item": REVIEW}, {"item": None}, {}]},
        {**REVIEW, "@type": ["ClaimReview", "Review"]},
        {**REVIEW, "author": [{"name": ""}, {"name": "The Checkers"}]},
        {**REVIEW, "author": None, "publisher": "The Checkers"},
    ],
)
def test_every_form_of_a_feed_gives_the_same_review(data: object) -> None:
    assert read(data) == read(REVIEW)


@pytest.mark.parametrize(
    ("rating", "said"),
    [
        ({"ratingValue": "2", "bestRating": "5", "worstRating": "1"}, "2 (1–5)"),
        ({"ratingValue": 2}, "2"),
        ({"name": "Pants on fire"}, "Pants on fire"),
        ([{}, {"alternateName": "Falso"}], "Falso"),
        (None, ""),
        ({"ratingValue": True}, ""),
    ],
)
def test_a_rating_is_in_the_words_of_its_publisher(rating: object, said: str) -> None:
    (found,) = read({**REVIEW, "reviewRating": rating}).reviews

    assert found.rating == said


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-03-01T10:00:00+02:00", datetime(2026, 3, 1, 8, tzinfo=UTC)),
        ("2026-03-01T10:00:00Z", datetime(2026, 3, 1, 10, tzinfo=UTC)),
        ("2026-03-01T10:00:00", datetime(2026, 3, 1, 10, tzinfo=UTC)),
    ],
)
def test_a_review_is_as_old_as_its_last_change(written: str, meant: datetime) -> None:
    (found,) = read({**REVIEW, "dateModified": written}).reviews

    assert found.published == meant


@pytest.mark.parametrize("language", ["it", {"@type": "Language", "alternateName": "it"}, ["it"]])
def test_the_language_of_a_claim_is_known_where_it_is_said(language: object) -> None:
    (found,) = read({**REVIEW, "inLanguage": language}).reviews

    assert found.language == "it"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"claimReviewed": ""}, "claim"), ({"claimReviewed": "x" * 1001}, "claim"),
        ({"claimReviewed": {"a": 1}}, "claim"), ({"url": "javascript:alert(1)"}, "url"),
        ({"url": "https://a b"}, "url"), ({"url": "https://a/>b"}, "url"),
        ({"url": "https://" + "a" * 3000}, "url"),
        ({"author": {}}, "publisher"), ({"datePublished": "yesterday"}, "date"),
        ({"datePublished": None}, "date"), ({"datePublished": "2026-02-30T00:00:00"}, "date"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_counted_by_its_reason(change: dict[str, Any], why: str) -> None:
    feed = read([REVIEW, {**REVIEW, **change}])

    assert len(feed.reviews) == 1
    assert feed.left_out == {why: 1}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"<html>", "claims-no-json"), (b"\xff\xfe", "claims-no-json"),
        (b"[" * 100_000, "claims-no-json"), (b"[]", "claims-none"), (b'{"a": 1}', "claims-none"),
        (b"3", "claims-none"), (b" " * (MOST_BYTES + 1), "claims-too-large"),
    ],
)  # fmt: skip
def test_what_is_no_feed_is_refused_with_a_reason(content: bytes, code: str) -> None:
    with pytest.raises(ContentError) as error:
        read_feed(content)

    assert error.value.code == code


def test_there_is_an_end_to_the_reviews_of_one_feed() -> None:
    with pytest.raises(ContentError) as error:
        read([{"@type": "ClaimReview"}] * (claim_feed.MOST_REVIEWS + 1))

    assert error.value.code == "claims-too-many"


def test_a_feed_in_a_feed_in_a_feed_comes_to_an_end() -> None:
    data: object = REVIEW
    for _ in range(50):
        data = {"item": data}

    with pytest.raises(ContentError):
        read(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*REVIEW, "item", "name", "@graph"]), inner, max_size=6)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from([*REVIEW, "inLanguage", "dateModified"]), JSON, max_size=9))
def test_no_json_at_all_breaks_the_reader(change: dict[str, Any]) -> None:
    feed = read([{**REVIEW, **change}, REVIEW])

    assert 1 <= len(feed.reviews) <= 2
