"""What fact-checkers found about claims. Values only: nothing is read or fetched here."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

LONGEST_CLAIM: Final = 1_000
LONGEST_NAME: Final = 200
LONGEST_LINK: Final = 2_000
MOST_LINKS: Final = 50


@dataclass(frozen=True, slots=True)
class Review:
    """One review of one claim, as its publisher wrote it down (schema.org ``ClaimReview``).

    ``claim`` is the claim in ``language`` (empty if nobody says). ``links`` are the addresses where
    it was made. ``url`` is the page of the review, ``publisher`` whose it is, ``published`` when it
    was last changed. ``rating`` is what they found, in their own words; empty while they look.
    """

    claim: str
    url: str
    publisher: str
    rating: str
    published: datetime
    language: str = ""
    links: tuple[str, ...] = ()
