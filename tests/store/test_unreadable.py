"""A text that none of our keys opens holds up no other: it is set aside, told, and counted."""

import pytest
import sqlalchemy as sa
from structlog.testing import capture_logs

from bot.core.comment import CommentId
from bot.core.errand import UNREADABLE, ErrandState
from bot.core.events import Topic
from bot.core.report import Counts
from bot.core.site import author_of, community_of
from bot.service.webhook_ports import Webhook
from bot.store import KeyRing, SqlStore
from bot.store.comments import ASIDE
from bot.store.tables import DECISIONS, ERRANDS, WAITING
from tests.fakes import NOON
from tests.store.conftest import OpenStore
from tests.store.making import HOLD, HOUR, KEEP, MINUTE, SCHOOL, comment, put

FORUM = community_of("forum")
HOOK = Webhook("all", "https://x.example/", "whsec_AA==", frozenset(Topic), NOON, texts=True)
OTHER_KEY = KeyRing([KeyRing.new_key()]).encrypt("nobody wants you here")


@pytest.fixture(
    params=[OTHER_KEY, OTHER_KEY[:50], "", "nö token"],
    ids=["lost key", "cut short", "nothing", "anything"],
)
def shut(request: pytest.FixtureRequest) -> str:
    """What may stand where a sealed text should: under a lost key, cut short, nothing, anything."""
    return str(request.param)


async def spoil(
    store: SqlStore, table: sa.Table, which: sa.ColumnElement[bool], token: str
) -> dict[str, str]:
    """Put something else in the place of sealed texts; returns what was there."""
    async with store.database.writing() as connection:
        rows = (
            await connection.execute(sa.select(table.c.comment, table.c.text).where(which))
        ).all()
        await connection.execute(sa.update(table).where(which).values(text=token))
    return {row.comment: row.text for row in rows}


async def mend(store: SqlStore, table: sa.Table, before: dict[str, str]) -> None:
    """The older key is back: what was there can be read again."""
    async with store.database.writing() as connection:
        for about, token in before.items():
            await connection.execute(
                sa.update(table).where(table.c.comment == about).values(text=token)
            )


async def test_a_comment_that_cannot_be_read_lets_the_others_be_judged(
    open_again: OpenStore, shut: str
) -> None:
    store = await open_again()
    for number in range(3):
        await store.wait_to_be_judged(comment(number), until=NOON)
    bad = comment(0).id
    before = await spoil(store, WAITING, WAITING.c.comment == bad, shut)

    with capture_logs() as logs:
        found = await store.waiting(now=NOON, limit=2)
        found += await store.waiting(now=NOON, limit=2)

    assert {one.comment.id for one in found} == {comment(1).id, comment(2).id}
    assert [(one["event"], one["why"], one["comment"]) for one in logs] == [
        ("comment_set_aside", UNREADABLE, bad)
    ]
    assert comment().text not in str(logs)
    assert await store.waiting_left(SCHOOL) == 3, "it is seen that it waits"
    await mend(store, WAITING, before)
    again = await store.waiting(now=NOON + ASIDE, limit=9)
    assert (comment(0), 2) in [(one.comment, one.tries) for one in again]


async def test_a_comment_that_nothing_ever_opens_is_counted_in_its_time(
    open_again: OpenStore, shut: str
) -> None:
    store = await open_again()
    await store.wait_to_be_judged(comment(), until=NOON)
    await spoil(store, WAITING, WAITING.c.comment == comment().id, shut)
    assert await store.waiting(now=NOON, limit=9) == []
    late = NOON + KEEP.texts + HOUR

    await store.sweep(now=late)

    assert await store.waiting_left(SCHOOL) == 0
    counted = await store.counts(SCHOOL, since=NOON, until=late + HOUR)
    assert counted == Counts(unjudged=1)


async def test_an_errand_that_cannot_be_read_is_given_up_and_the_others_are_carried_out(
    open_again: OpenStore, shut: str
) -> None:
    store = await open_again()
    for number in range(3):
        await put(store, comment(number))
    bad = comment(1).id
    before = await spoil(store, ERRANDS, ERRANDS.c.comment == bad, shut)

    with capture_logs() as logs:
        found = await store.lease_errands(now=NOON, lease=MINUTE, limit=9)

    assert [one.comment for one in found] == [comment(0).id, comment(2).id]
    assert [(one["event"], one["why"]) for one in logs] == [("errand_given_up", UNREADABLE)]
    assert logs[0]["errand"].startswith(bad)
    assert await store.errands_stuck(SCHOOL) == {(ErrandState.GIVEN_UP, UNREADABLE): 1}
    await mend(store, ERRANDS, before)
    assert await store.retry_errands(SCHOOL, now=NOON) == 1
    (again,) = await store.lease_errands(now=NOON, lease=MINUTE, limit=9)
    assert (again.comment, again.text) == (bad, comment().text)


async def test_what_happened_is_told_without_a_text_that_cannot_be_read(
    open_again: OpenStore, shut: str
) -> None:
    store = await open_again()
    assert await store.add_webhook(HOOK)
    for number in range(3):
        about = comment(number, author=author_of("forum", "7"), community=FORUM)
        await put(store, about, HOLD)
    bad = CommentId(f"test:{FORUM}:1")
    await spoil(store, DECISIONS, DECISIONS.c.comment == bad, shut)

    with capture_logs() as logs:
        posts = await store.lease_posts(HOOK, now=NOON, lease=HOUR, limit=99)

    bare = {post.id for post in posts if post.text is None}
    assert len(posts) == 6, "for each a decision and a case"
    assert {post.text for post in posts if post.id not in bare} == {comment().text}
    assert sorted((one["event"], one["post"]) for one in logs) == [
        ("post_without_text", id_) for id_ in sorted(bare)
    ]
    assert len(bare) == 2


async def test_texts_that_nothing_opens_can_be_counted(open_again: OpenStore, shut: str) -> None:
    store = await open_again()
    for number in range(5):
        await put(store, comment(number), HOLD)
    assert await store.unreadable(batch=2) == 0

    await spoil(store, DECISIONS, DECISIONS.c.comment == comment(3).id, shut)

    assert await store.unreadable(batch=2) == 1
