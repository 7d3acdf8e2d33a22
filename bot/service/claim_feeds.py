"""Taking in feeds of reviewed claims, and having them at hand."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from bot.core.claims import Claims, merged
from bot.core.likeness import Vocabulary
from campaign_content.claim_feed import MOST_BYTES, read_feed
from campaign_content.claims import Review
from campaign_content.vocabulary import LANGUAGES, read_words


class Fetcher(Protocol):
    """Gets what stands at an address of the web, and never what stands inside our own network."""

    async def fetch(self, url: str, *, most: int) -> bytes:
        """What an address answers with, ``most`` bytes of it.

        Raises `TryLaterError` (``fetch-failed``, ``fetch-timeout``, ``fetch-status``) or
        `GiveUpError` (``fetch-not-https``, ``fetch-private``, ``fetch-redirects``,
        ``fetch-too-large``, ``fetch-encoded``, ``fetch-status``).
        """
        ...


class Shelf(Protocol):
    """Keeps reviews between two starts."""

    def reviews(self) -> tuple[Review, ...]:
        """Everything that was kept last; blocking. Raises `BadInputError` if it is damaged."""
        ...

    def mark(self) -> object:
        """Something that changes with what is kept; quick."""
        ...

    def keep(self, reviews: tuple[Review, ...]) -> None:
        """Keep these in place of all others, whole or not at all; blocking."""
        ...


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: ``new`` pages, ``corrected`` ones, reviews ``left_out`` by their reason,
    and how many there are ``now``.
    """

    new: int
    corrected: int
    left_out: Mapping[str, int]
    now: int


class ClaimFeeds:
    """Imports feeds one after the other, and makes what was imported ready to be asked."""

    def __init__(self, fetcher: Fetcher, shelf: Shelf) -> None:
        """Nothing is read before it is needed."""
        self._fetcher = fetcher
        self._shelf = shelf
        self._one_at_a_time: Final = asyncio.Lock()
        self._ready: tuple[object, Claims] | None = None

    async def from_url(self, url: str) -> Imported:
        """Import the feed at an address. Raises what `Fetcher.fetch` and `from_bytes` raise."""
        return await self.from_bytes(await self._fetcher.fetch(url, most=MOST_BYTES))

    async def from_bytes(self, content: bytes) -> Imported:
        """Import a feed; doing it twice changes nothing.

        Raises `ContentError` for what is no feed; then nothing was changed.
        """
        feed = await asyncio.to_thread(read_feed, content)
        async with self._one_at_a_time:
            known = await asyncio.to_thread(self._shelf.reviews)
            after = await asyncio.to_thread(merged, known, feed.reviews)
            if after != known:
                await asyncio.to_thread(self._shelf.keep, after)
        before = {review.url: review for review in known}
        new = sum(review.url not in before for review in after)
        corrected = sum(review.url in before and review != before[review.url] for review in after)
        return Imported(new, corrected, feed.left_out, len(after))

    async def claims(self) -> Claims:
        """What was imported, ready to be asked; also by another process since it was asked last.

        Raises `BadInputError` if the shelf is damaged.
        """
        mark = self._shelf.mark()
        if self._ready is None or self._ready[0] != mark:
            made = await asyncio.to_thread(lambda: Claims(self._shelf.reviews(), vocabularies()))
            self._ready = (mark, made)
        return self._ready[1]


def vocabularies() -> dict[str, Vocabulary]:
    """The words of every language in which claims are found by words."""
    found: dict[str, Vocabulary] = {}
    for language in LANGUAGES:
        words = read_words(language)
        assert words is not None  # noqa: S101 - the language was taken from the list
        found[language] = Vocabulary(words.passing, words.denying, words.same)
    return found
