"""What every keeper of webhooks promises, and of what they are told."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

import pytest

from bot.core.case import REPORTED, CaseEvent, CaseId
from bot.core.comment import AuthorId, Comment
from bot.core.events import Topic
from bot.core.reported import Report, reported
from bot.core.site import author_of, comment_of, community_of
from bot.service.ports import Store
from bot.service.watching import belonging, without_trace
from bot.service.webhook_ports import Post, Queue, Webhook, WebhookStore
from bot.store import KeyRing, SqlStore, open_store
from tests.fakes import NOON
from tests.memory_webhooks import MemoryWebhooks
from tests.service.test_watching import GIVEN
from tests.store.conftest import OpenStore
from tests.store.making import DAY, HOLD, HOUR, KEEP, NOA, STRIKE, comment, put

FORUM, SHOP = community_of("forum"), community_of("shop")
EVERYTHING = Webhook("all", "https://x.example/?k=1", "whsec_AA==", frozenset(Topic), NOON)
CASES = replace(EVERYTHING, name="cases", topics=frozenset({Topic.CASE}), site=FORUM, texts=True)


class Keeper(WebhookStore, Store, Protocol):
    """One that is also told what happens."""


@pytest.fixture
async def keeper(place: str | None, keys: KeyRing) -> AsyncIterator[Keeper]:
    if place is None:
        yield MemoryWebhooks(retention=KEEP)
        return
    async with open_store(place, keys=keys, retention=KEEP) as store:
        yield store


def said(own: str = "1", *, site: str = "forum", by: str = "7") -> Comment:
    about = comment(own, author=author_of(site, by), community=community_of(site))
    return replace(about, id=comment_of(site, own))


async def due(
    keeper: WebhookStore, webhook: Webhook = EVERYTHING, *, at: datetime = NOON
) -> Sequence[Post]:
    return await keeper.lease_posts(webhook, now=at, lease=HOUR, limit=9)


def kinds(posts: Sequence[Post]) -> list[object]:
    return [post.body["type"] for post in posts]


async def test_a_webhook_is_found_as_it_was_kept_and_has_a_name_of_its_own(keeper: Keeper) -> None:
    assert await keeper.add_webhook(CASES)
    assert await keeper.add_webhook(EVERYTHING)
    assert not await keeper.add_webhook(replace(EVERYTHING, url="https://y.example"))

    assert list(await keeper.webhooks()) == [EVERYTHING, CASES]
    assert "example" not in repr(EVERYTHING)
    assert "whsec" not in repr(EVERYTHING)
    assert await keeper.remove_webhook("all")
    assert not await keeper.remove_webhook("all")
    assert list(await keeper.webhooks()) == [CASES]


async def test_what_a_site_is_told_is_kept_with_the_trace_that_it_belongs_to(
    keeper: Keeper,
) -> None:
    await keeper.add_webhook(EVERYTHING)
    with belonging(GIVEN):
        await put(keeper, said(), STRIKE)
    await put(keeper, said("2"), STRIKE)

    first, second = [without_trace(post.body) for post in await due(keeper)]

    assert (first[1], second[1]) == (GIVEN, None)
    assert first[0].keys() == second[0].keys() == {"type", "timestamp", "data"}


async def test_a_site_is_told_of_what_is_its_own_once_and_without_its_words(
    keeper: Keeper,
) -> None:
    for webhook in (EVERYTHING, CASES):
        await keeper.add_webhook(webhook)
    await put(keeper, said(), HOLD)
    await put(keeper, said(), HOLD)
    await put(keeper, said("2"), ())
    await put(keeper, said(site="shop"), STRIKE)
    await put(keeper, comment(), HOLD)  # another door's

    first, opened, shop = await due(keeper)
    (theirs,) = await due(keeper, CASES)

    assert first.body == {
        "type": "decision.recorded",
        "timestamp": "2026-03-02T12:00:00+00:00",
        "data": {
            "community": "forum", "comment": "1", "author": "7", "mode": "hold",
            "actions": ["nudge", "hold", "returntext", "addstrike", "escalate", "campaignmessage"],
            "labels": ["bullying"], "rules": ["ladder_stern", "nudge_at"],
        },
    }  # fmt: skip
    assert opened.body["data"] == {
        "community": "forum", "comment": "1", "author": "7", "case": "1", "state": "open",
        "urgent": True, "why": "hold_at", "version": 0,
    }  # fmt: skip
    assert kinds([first, opened, shop, theirs]) == [
        "decision.recorded", "case.opened", "decision.recorded", "case.opened",
    ]  # fmt: skip
    assert first.text is None
    assert theirs.text == said().text
    names = {post.id for post in (first, opened, shop, theirs)}
    assert len(names) == 4
    assert all(name.startswith("msg_") and name[4:].isalnum() for name in names)


async def test_each_step_of_a_case_is_told_of_in_order(keeper: Keeper) -> None:
    await keeper.add_webhook(EVERYTHING)
    await put(keeper, said(), STRIKE)
    by = said().author
    case = await keeper.dispute(said().id, by=by, note="my words", now=NOON + HOUR)
    await keeper.dispute(said().id, by=by, note="my words", now=NOON + HOUR)
    case = await keeper.step(case, CaseEvent.TAKE, by="mod", note="a note", now=NOON + HOUR)
    await keeper.step(case, CaseEvent.OVERTURN, by="mod", note="", now=NOON + 2 * HOUR)

    told = await due(keeper, at=NOON + 2 * HOUR)

    assert kinds(told) == [
        "decision.recorded", "case.opened", "case.dispute", "case.take", "case.overturn",
    ]  # fmt: skip
    assert [post.body["data"]["version"] for post in told[1:]] == [0, 1, 2, 3]  # type: ignore[index]
    assert told[-1].body["data"]["state"] == "overturned"  # type: ignore[index]
    assert not {"mod", "a note", "my words"} & set(str([post.body for post in told]).split("'"))


async def test_a_post_is_held_by_one_and_comes_back_until_it_is_over(keeper: Keeper) -> None:
    await keeper.add_webhook(EVERYTHING)
    for own in "123":
        await put(keeper, said(own), STRIKE)
    one, two, three = await due(keeper)
    assert await due(keeper) == []

    await keeper.post_done(one.id, now=NOON)
    await keeper.post_later(two.id, until=NOON + DAY, why="status 500")
    await keeper.post_later(three.id, until=NOON + HOUR, why="webhook-rests", failed=False)

    assert await keeper.queues() == {"all": Queue(waiting=2)}
    (again,) = await due(keeper, at=NOON + HOUR)
    assert (again.id, again.tries) == (three.id, 0)
    await keeper.post_given_up(three.id, now=NOON + HOUR, why="too late")
    await keeper.post_later(three.id, until=NOON, why="what is over stays over")
    (last,) = await due(keeper, at=NOON + DAY)
    assert (last.id, last.tries) == (two.id, 1)
    assert await keeper.queues() == {"all": Queue(1, 1)}
    assert kinds(await due(keeper, at=NOON + DAY + HOUR)) == ["decision.recorded"], "a lost lease"


async def test_who_says_that_they_are_gone_is_told_nothing_more(keeper: Keeper) -> None:
    await keeper.add_webhook(EVERYTHING)
    await put(keeper, said(), STRIKE)

    assert await keeper.end_webhook("all", now=NOON) == 1
    await put(keeper, said("2"), STRIKE)

    assert await due(keeper) == []
    assert await keeper.queues() == {"all": Queue(given_up=1)}
    assert [one.ended_at for one in await keeper.webhooks()] == [NOON]
    await keeper.remove_webhook("all")
    assert await keeper.queues() == {}


async def test_what_is_forgotten_is_not_sent(keeper: Keeper) -> None:
    everything = replace(EVERYTHING, texts=True)
    await keeper.add_webhook(everything)
    await put(keeper, said(by="7"), STRIKE)
    await put(keeper, said("2", by="8"), STRIKE)
    await keeper.erase(author_of("forum", "7"))
    await keeper.sweep(now=NOON + KEEP.texts + HOUR)

    (left,) = await due(keeper, everything, at=NOON + KEEP.texts + HOUR)
    assert (left.body["data"]["author"], left.text) == ("8", None)  # type: ignore[index]
    await keeper.post_done(left.id, now=NOON)
    await keeper.sweep(now=NOON + KEEP.decisions + DAY)
    assert await keeper.queues() == {}


async def test_reports_that_call_for_somebody_are_told_of_without_who_made_them(
    open_again: OpenStore,
) -> None:
    store = await open_again()
    await store.add_webhook(EVERYTHING)

    async def report(by: AuthorId) -> None:
        decision = reported(said(), REPORTED, now=NOON)
        told = Report(by, NOON, "every day")
        await store.file_report(said(), decision, told, lambda _: (), now=NOON)

    for by in (NOA, NOA, *map(AuthorId, "abc")):
        await report(by)

    told = await due(store)
    assert kinds(told) == ["case.opened", "case.reported", "case.reported"]
    assert [post.body["data"]["reports"] for post in told[1:]] == [1, 3]  # type: ignore[index]
    assert NOA not in str([post.body for post in told])
    assert await store.case(CaseId("case:http:forum:1")) is not None


async def test_addresses_and_secrets_cannot_be_read_and_move_to_a_new_key(url: str) -> None:
    old, new = KeyRing.new_key(), KeyRing.new_key()
    async with open_store(url, keys=KeyRing([old])) as store:
        await store.add_webhook(EVERYTHING)
    async with open_store(url, keys=KeyRing([new, old])) as store:
        assert await store.rotate() == 3
    async with open_store(url, keys=KeyRing([new])) as store:
        assert list(await store.webhooks()) == [EVERYTHING]
        assert not await plain(store)


async def plain(store: SqlStore) -> bool:
    async with store.database.reading() as connection:
        row = (await connection.exec_driver_sql("SELECT url, secret FROM webhooks")).one()
    return "example" in str(row) or "whsec" in str(row)
