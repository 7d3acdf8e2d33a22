"""A comment over which something stumbles that nobody foresaw: it is kept, and blocks nobody."""

from datetime import timedelta

import pytest

from bot.core.comment import Comment
from bot.core.errors import TryLaterError
from bot.core.report import Counts
from tests.fakes import MemoryStore
from tests.service.conftest import HERE, HURTFUL, MINUTE, Room, comment

POISON = "a text that breaks the model"


def stumble(texts: object) -> None:
    if POISON in list(texts):  # type: ignore[call-overload]
        raise ZeroDivisionError(POISON)


class Unwritable(MemoryStore):
    """Cannot write texts down; ``busy`` is for how many tries it cannot be used at all."""

    busy = 0

    async def wait_to_be_judged(self, comment: Comment, **when: object) -> None:
        if self.busy:
            self.busy -= 1
            raise TryLaterError("store-busy")
        raise UnicodeError(comment.text)


async def unjudged(room: Room) -> int:
    now = room.clock.now()
    counts = await room.store.counts(HERE, since=now - MINUTE * 60, until=now + MINUTE * 60)
    assert counts == Counts(unjudged=counts.unjudged)
    return counts.unjudged


async def test_what_was_set_aside_is_judged_later(room: Room) -> None:
    await room.pipeline.set_aside(comment(1, HURTFUL))
    room.clock.pass_by(MINUTE)

    assert (await room.pipeline.retry_waiting()).judged == 1
    assert await room.store.decision(comment(1, HURTFUL).id) is not None


async def test_a_comment_that_breaks_the_model_keeps_no_other_waiting(
    room: Room, logged: list[dict[str, object]]
) -> None:
    await room.pipeline.set_aside(comment(1, POISON))
    await room.pipeline.set_aside(comment(2, HURTFUL))
    room.classifier.before = stumble
    room.clock.pass_by(MINUTE)

    retried = await room.pipeline.retry_waiting()

    assert (retried.judged, retried.waiting) == (1, 1)
    assert await room.store.waiting_left(HERE) == 1
    assert POISON not in repr(logged)
    room.clock.pass_by(timedelta(days=3))
    await room.store.sweep(now=room.clock.now())
    assert await unjudged(room) == 1
    assert await room.store.waiting_left(HERE) == 0


async def test_what_cannot_be_kept_is_counted_and_said(logged: list[dict[str, object]]) -> None:
    room = Room(store=Unwritable())

    await room.pipeline.set_aside(comment(1, HURTFUL))

    assert await unjudged(room) == 1
    assert [one["event"] for one in logged] == ["comment_not_kept", "comment_given_up"]
    assert HURTFUL not in repr(logged)


async def test_what_may_not_be_kept_is_counted_only(room: Room) -> None:
    await room.pipeline.set_aside(comment(1, HURTFUL), keep=False)

    assert await unjudged(room) == 1
    assert await room.store.waiting_left(HERE) == 0


async def test_while_the_store_cannot_be_used_nothing_is_given_up() -> None:
    store = Unwritable()
    store.busy = 1
    room = Room(store=store)

    with pytest.raises(TryLaterError):
        await room.pipeline.set_aside(comment(1, HURTFUL))

    assert await unjudged(room) == 0


async def test_a_store_that_is_away_while_judging_again_is_not_taken_for_a_stumble(
    room: Room,
) -> None:
    await room.pipeline.set_aside(comment(1, HURTFUL))
    room.clock.pass_by(MINUTE)
    room.classifier.failures = 1

    assert (await room.pipeline.retry_waiting()).waiting == 1


async def test_a_store_that_cannot_put_it_off_again_is_told_of_and_the_comment_waits_on() -> None:
    store = Unwritable()
    room = Room(store=store)
    await MemoryStore.wait_to_be_judged(store, comment(1, HURTFUL), until=room.clock.now())
    room.classifier.failures = store.busy = 1

    with pytest.raises(ExceptionGroup) as told:
        await room.pipeline.retry_waiting()

    assert [str(one) for one in told.value.exceptions] == [str(TryLaterError("store-busy"))]
    assert (await room.pipeline.retry_waiting()).judged == 1
    assert await room.store.decision(comment(1, HURTFUL).id) is not None


async def test_words_of_somebody_in_danger_are_not_kept(room: Room) -> None:
    await room.pipeline.set_aside(comment(1, "I want to die"))

    assert await room.store.waiting_left(HERE) == 0
    assert await unjudged(room) == 0
