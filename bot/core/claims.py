"""Reviewed claims: which one a text repeats or links to, and what can be said about it. Pure.

A later review takes the place of an earlier one, so that a mistake can be put right by whoever
made it: of the same page, or of the same claim by the same publisher.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from bot.core.addresses import address
from bot.core.likeness import Told, Vocabulary
from bot.core.links import Link, lead
from campaign_content.claims import Review

MOST_KEPT: Final = 50_000
"""Reviews that are kept; the oldest go first."""

_UNDECIDED: Final = frozenset(
    (
        "unproven", "unverified", "not verified", "unconfirmed", "not proven", "no evidence",
        "insufficient evidence", "not enough evidence", "lack of evidence", "in progress",
        "research in progress", "under review", "pending", "da verificare", "non verificato",
        "non vérifié", "niet geverifieerd", "unbelegt", "nicht belegt", "no verificado",
        "sin verificar", "não verificado", "niezweryfikowane",
    )
)  # fmt: skip
"""Ratings that say that nobody can say, in lower case."""

_COUNTING: Final = ("utm_", "fbclid=", "gclid=", "igshid=", "si=", "ref=", "ref_src=")
"""Parameters that count who came from where, and lead to the same page."""


class Standing(StrEnum):
    """How far a review has come."""

    CHECKED = "checked"
    UNVERIFIED = "unverified"
    """Somebody looked, or still looks, and cannot say."""


@dataclass(frozen=True, slots=True)
class Note:
    """What can be said beside a text. ``by_link``: it links to where the claim was made."""

    review: Review
    standing: Standing
    by_link: bool


def standing(review: Review) -> Standing:
    """How far a review has come, by what its publisher says."""
    said = " ".join(review.rating.casefold().strip(" .!").split())
    return Standing.UNVERIFIED if not said or said in _UNDECIDED else Standing.CHECKED


def merged(known: Iterable[Review], more: Iterable[Review]) -> tuple[Review, ...]:
    """Known reviews with more of them, newest first; of each page the review that holds now.

    Of two with the same date the one that comes later counts: it was imported later. Doing it
    twice changes nothing.
    """
    by_page: dict[str, Review] = {}
    for each in (*known, *more):
        page = _page(each.url)
        if page not in by_page or each.published >= by_page[page].published:
            by_page[page] = each
    newest = sorted(by_page.values(), key=lambda each: (each.published, each.url), reverse=True)
    return tuple(newest[:MOST_KEPT])


class Claims:
    """Reviews, to be found by what a text links to and by what it says."""

    def __init__(self, reviews: Iterable[Review], words: Mapping[str, Vocabulary]) -> None:
        """``words`` are the vocabularies of the languages in which claims are found by words.

        A claim in no known language is found by its links alone.
        """
        self._reviews: Final = _in_force(merged((), reviews))
        self._words: Final = dict(words)
        self._by_link: Final[dict[str, int]] = {}
        claims: dict[str, dict[int, Review]] = {language: {} for language in words}
        for number, review in enumerate(self._reviews):
            for link in review.links:
                if (page := _page(link)) and not _is_front_page(page):
                    self._by_link.setdefault(page, number)
            if (language := _language(review)) in claims:
                claims[language][number] = review
        self._told: Final = {
            language: Told(
                {number: words[language].said(one.claim) for number, one in said.items()}
            )
            for language, said in claims.items()
        }

    def __len__(self) -> int:
        """How many reviews there are."""
        return len(self._reviews)

    def note(self, text: str, links: Iterable[Link], language: str) -> Note | None:
        """What can be said beside a text in a language: about a link of it before its words.

        None if nothing is known of it, and for a text that links to the review itself: whoever
        wrote it has read more than a note could say.
        """
        pages = [_comparable(link.url) for link in links]
        by_link = [self._by_link[page] for page in pages if page in self._by_link]
        found, is_link = (
            (min(by_link), True) if by_link else (self._by_words(text, language), False)
        )
        if found is None:
            return None
        review = self._reviews[found]
        if _page(review.url) in pages:
            return None
        return Note(review, standing(review), by_link=is_link)

    def _by_words(self, text: str, language: str) -> int | None:
        """The claim that is most alike; of several that are, the one reviewed last."""
        told = self._told.get(_base(language))
        if told is None:
            return None
        alike = told.alike(self._words[_base(language)].said(text))
        return min(alike, key=lambda pair: (-pair[1], pair[0]))[0] if alike else None


def _in_force(reviews: tuple[Review, ...]) -> tuple[Review, ...]:
    """Reviews, newest first, with the links of those that they took the place of."""
    found: dict[tuple[str, str], Review] = {}
    for each in reviews:
        key = (each.publisher.casefold(), " ".join(each.claim.casefold().split()))
        now = found.setdefault(key, each)
        found[key] = replace(now, links=tuple(dict.fromkeys((*now.links, *each.links))))
    return tuple(found.values())


def _language(review: Review) -> str:
    """The language of a claim. English is only taken for granted where nobody says another."""
    return _base(review.language) or "en"


def _base(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()


def _page(written: str) -> str:
    """What an address leads to, in the form in which pages are compared; empty for nothing."""
    parsed = address(written)
    return "" if parsed is None else _comparable(lead(parsed).url)


def _comparable(url: str) -> str:
    """A page without ``www``, a last slash, and what only counts who came from where."""
    page, _, query = url.partition("?")
    kept = "&".join(
        part for part in query.split("&") if part and not part.lower().startswith(_COUNTING)
    )
    bare = page.removeprefix("www.").rstrip("/")
    return f"{bare}?{kept}" if kept else bare


def _is_front_page(page: str) -> bool:
    """Whether a page is a whole site: a link to it is no link to one claim."""
    return "/" not in page and "?" not in page
