"""Reads feeds of reviewed claims: schema.org ``ClaimReview`` in JSON-LD.

Understood are a single review, a list of them, an ``@graph``, and the ``DataFeed`` that Google's
Fact Check tools and Data Commons give out (``dataFeedElement``, each with an ``item``).
https://schema.org/ClaimReview
https://developers.google.com/search/docs/appearance/structured-data/factcheck
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Final

from campaign_content.claims import LONGEST_CLAIM, LONGEST_LINK, LONGEST_NAME, MOST_LINKS, Review
from campaign_content.errors import ContentError

MOST_BYTES: Final = 32 * 1024 * 1024
MOST_REVIEWS: Final = 50_000
_DEEPEST: Final = 8
_HOLDERS: Final = ("@graph", "dataFeedElement", "item", "itemListElement", "mainEntity")
_UNFIT: Final = frozenset(' <>"`\\')
"""What no address holds that is written as it should be, and what could end one in a text."""
_LOWEST_AND_HIGHEST: Final = ("worstRating", "bestRating")

_Node = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Feed:
    """The reviews of a feed, in order, and how many were left out for which reason.

    The reasons: ``claim``, ``url``, ``publisher``, ``date`` (missing, or not to be used).
    """

    reviews: tuple[Review, ...]
    left_out: Mapping[str, int]


class _UnusableError(Exception):
    """A review lacks something without which nobody could be told of it."""


def read_feed(content: bytes) -> Feed:
    """The reviews in a feed.

    Raises `ContentError`: ``claims-too-large``, ``claims-no-json``, ``claims-too-many`` or
    ``claims-none`` (nothing in it is a review). A review that cannot be used is counted.
    """
    if len(content) > MOST_BYTES:
        raise ContentError("claims-too-large", most=MOST_BYTES // 1024 // 1024)
    try:
        data = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ContentError("claims-no-json", why=type(error).__name__) from error
    reviews: list[Review] = []
    left_out: Counter[str] = Counter()
    for number, node in enumerate(_reviews(data, _DEEPEST)):
        if number >= MOST_REVIEWS:
            raise ContentError("claims-too-many", most=MOST_REVIEWS)
        try:
            reviews.append(_review(node))
        except _UnusableError as error:
            left_out[str(error)] += 1
    if not reviews and not left_out:
        raise ContentError("claims-none")
    return Feed(tuple(reviews), dict(left_out))


def _reviews(node: object, deeper: int) -> Iterator[_Node]:
    """Everything in it that is a ClaimReview, also where one holder lies in another."""
    if isinstance(node, list):
        for each in node:
            yield from _reviews(each, deeper)
    elif isinstance(node, dict):
        if "ClaimReview" in _many(node.get("@type")):
            yield node
        elif deeper:
            for key in _HOLDERS:
                yield from _reviews(node.get(key), deeper - 1)


def _review(node: _Node) -> Review:
    claim = _text(node.get("claimReviewed"))
    if not claim or len(claim) > LONGEST_CLAIM:
        raise _UnusableError("claim")
    url = _link(node.get("url"))
    if not url:
        raise _UnusableError("url")
    publisher = _name(node.get("author")) or _name(node.get("publisher"))
    if not publisher:
        raise _UnusableError("publisher")
    published = _moment(node.get("dateModified")) or _moment(node.get("datePublished"))
    if published is None:
        raise _UnusableError("date")
    return Review(
        claim=claim,
        url=url,
        publisher=publisher[:LONGEST_NAME],
        rating=_rating(node.get("reviewRating")),
        published=published,
        language=_language(node.get("inLanguage")),
        links=tuple(_appearances(node)),
    )


def _rating(node: object) -> str:
    """What was found, in the publisher's words; a bare number with the scale it stands on."""
    for each in _nodes(node):
        if words := _text(each.get("alternateName")) or _text(each.get("name")):
            return words[:LONGEST_NAME]
        if value := _text(each.get("ratingValue")):
            low, high = (_text(each.get(key)) for key in _LOWEST_AND_HIGHEST)
            scale = f" ({low}–{high})" if low and high else ""
            return f"{value}{scale}"[:LONGEST_NAME]
    return ""


def _appearances(node: _Node) -> Iterator[str]:
    """Where the claim was made, each address once."""
    seen: set[str] = set()
    for item in _nodes(node.get("itemReviewed")):
        for key in ("firstAppearance", "appearance", "url", "sameAs"):
            for each in _many(item.get(key)):
                link = _link(each.get("url") if isinstance(each, dict) else each)
                if link and link not in seen and len(seen) < MOST_LINKS:
                    seen.add(link)
                    yield link


def _language(node: object) -> str:
    """A language as BCP 47 or as an object with its code."""
    for each in _many(node):
        said = _text(each.get("alternateName")) if isinstance(each, dict) else _text(each)
        if said:
            return said[:35]
    return ""


def _name(node: object) -> str:
    """The name of a person or an organisation, or of the first of several."""
    for each in _many(node):
        if name := _text(each.get("name") if isinstance(each, dict) else each):
            return name
    return ""


def _link(node: object) -> str:
    said = _text(node)
    usable = said.lower().startswith(("https://", "http://")) and len(said) <= LONGEST_LINK
    return said if usable and not _UNFIT.intersection(said) else ""


def _moment(node: object) -> datetime | None:
    """A day or a moment in ISO 8601; without a zone it is UTC."""
    said = _text(node)
    try:
        if len(said) <= len("2026-01-01"):
            return datetime.combine(date.fromisoformat(said), time(), UTC)
        moment = datetime.fromisoformat(said)
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _text(node: object) -> str:
    """A text or a number on one line, without characters that nobody sees."""
    if isinstance(node, bool) or not isinstance(node, str | int | float):
        return ""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in str(node)).split())


def _many(node: object) -> list[object]:
    """What JSON-LD writes alone if there is one, and as a list if there are several."""
    if node is None:
        return []
    return node if isinstance(node, list) else [node]


def _nodes(node: object) -> list[_Node]:
    return [each for each in _many(node) if isinstance(each, dict)]
