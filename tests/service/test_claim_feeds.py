"""Importing feeds: once, twice, corrected, and what is left of it on the shelf."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.core.errors import BadInputError, GiveUpError
from bot.core.links import links
from bot.service.claim_feeds import ClaimFeeds, Shelf
from bot.store.claim_shelf import ClaimShelf
from campaign_content.claims import Review
from campaign_content.errors import ContentError


class MemoryShelf:
    """Keeps reviews for as long as it lives."""

    def __init__(self) -> None:
        self._kept: tuple[Review, ...] = ()

    def reviews(self) -> tuple[Review, ...]:
        """What was kept last."""
        return self._kept

    def mark(self) -> object:
        """What is kept."""
        return self._kept

    def keep(self, reviews: tuple[Review, ...]) -> None:
        """Keep these."""
        self._kept = reviews


class Stored:
    """Has what stands at addresses."""

    def __init__(self, pages: dict[str, bytes]) -> None:
        self.pages = pages

    async def fetch(self, url: str, *, most: int) -> bytes:
        """A page, or there is none."""
        if url not in self.pages:
            raise GiveUpError("fetch-status", status=404)
        return self.pages[url]


def review(page: str = "tower", **more: object) -> dict[str, Any]:
    return {
        "@type": "ClaimReview",
        "claimReviewed": "The Eiffel Tower will close permanently next year.",
        "url": f"https://checkers.example.org/{page}",
        "author": {"name": "The Checkers – à Paris"},
        "datePublished": "2026-03-01",
        "reviewRating": {"alternateName": "False"},
        "itemReviewed": {"appearance": {"url": "https://rumours.example.org/tower"}},
        **more,
    }


def feed(*reviews: dict[str, Any]) -> bytes:
    return json.dumps({"@type": "DataFeed", "dataFeedElement": [{"item": reviews}]}).encode()


@pytest.fixture(params=["memory", "file"])
def reopened(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Shelf]:
    """The same shelf again, as after a new start."""
    memory = MemoryShelf()
    return lambda: memory if request.param == "memory" else ClaimShelf(tmp_path / "h" / "c.json")


async def said_about(feeds: ClaimFeeds, text: str) -> str | None:
    note = (await feeds.claims()).note(text, links(text), "en")
    return None if note is None else note.review.rating


async def test_a_feed_from_the_web_is_there_after_a_new_start(
    reopened: Callable[[], Shelf],
) -> None:
    feeds = ClaimFeeds(Stored({"https://a/": feed(review())}), reopened())

    done = await feeds.from_url("https://a/")

    assert (done.new, done.corrected, done.now) == (1, 0, 1)
    again = ClaimFeeds(Stored({}), reopened())
    assert await said_about(again, "look https://rumours.example.org/tower") == "False"
    assert await said_about(again, "they close the eiffel tower permanently next year") == "False"


async def test_the_same_feed_twice_changes_nothing(reopened: Callable[[], Shelf]) -> None:
    feeds = ClaimFeeds(Stored({}), reopened())
    await feeds.from_bytes(feed(review()))

    again = await feeds.from_bytes(feed(review()))

    assert (again.new, again.corrected, again.now) == (0, 0, 1)


async def test_a_correction_is_counted_and_an_older_feed_does_not_undo_it(
    reopened: Callable[[], Shelf],
) -> None:
    feeds = ClaimFeeds(Stored({}), reopened())
    right = review(dateModified="2026-03-02", reviewRating={"alternateName": "True"})
    await feeds.from_bytes(feed(review()))

    done = await feeds.from_bytes(feed(right))
    older = await feeds.from_bytes(feed(review()))

    assert (done.new, done.corrected, done.now) == (0, 1, 1)
    assert (older.new, older.corrected) == (0, 0)
    assert await said_about(feeds, "https://rumours.example.org/tower") == "True"


async def test_two_imports_at_once_lose_nothing(reopened: Callable[[], Shelf]) -> None:
    feeds = ClaimFeeds(Stored({}), reopened())

    done = await asyncio.gather(*(feeds.from_bytes(feed(review(str(n)))) for n in range(8)))

    assert sorted(each.now for each in done) == list(range(1, 9))


async def test_what_is_left_out_is_told(reopened: Callable[[], Shelf]) -> None:
    done = await ClaimFeeds(Stored({}), reopened()).from_bytes(
        feed(review(), review("b", claimReviewed=""), review("c", url="nothing"))
    )

    assert done.left_out == {"claim": 1, "url": 1}


async def test_what_is_no_feed_or_not_there_changes_nothing(reopened: Callable[[], Shelf]) -> None:
    feeds = ClaimFeeds(Stored({"https://a/": b"<html>"}), reopened())
    await feeds.from_bytes(feed(review()))

    with pytest.raises(ContentError):
        await feeds.from_url("https://a/")
    with pytest.raises(GiveUpError):
        await feeds.from_url("https://b/")

    assert len(await feeds.claims()) == 1


async def test_what_another_process_imports_is_noticed_and_nothing_is_read_twice(
    reopened: Callable[[], Shelf],
) -> None:
    feeds = ClaimFeeds(Stored({}), reopened())
    empty = await feeds.claims()
    assert len(empty) == 0
    assert await feeds.claims() is empty

    await ClaimFeeds(Stored({}), reopened()).from_bytes(feed(review()))

    assert len(await feeds.claims()) == 1


@pytest.mark.parametrize("written", ["{", "[1]", '[{"claim": "x"}]', "\x00", '[{"published": 3}]'])
def test_a_damaged_file_is_named_and_not_taken_for_an_empty_one(
    tmp_path: Path, written: str
) -> None:
    path = tmp_path / "claims.json"
    path.write_text(written, "utf-8")

    with pytest.raises(BadInputError) as error:
        ClaimShelf(path).reviews()

    assert error.value.code == "claims-damaged"


def test_where_nothing_can_be_written_nothing_is_changed_and_nothing_is_left_lying(
    tmp_path: Path,
) -> None:
    (tmp_path / "claims.json").mkdir()
    (tmp_path / "file").write_text("", "utf-8")

    for path in (tmp_path / "claims.json", tmp_path / "file" / "claims.json"):
        with pytest.raises(BadInputError) as error:
            ClaimShelf(path).keep(())
        assert error.value.code == "claims-not-kept"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["claims.json", "file"]
