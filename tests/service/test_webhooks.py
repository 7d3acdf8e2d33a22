"""Sites are told what was decided: signed, in order, stubbornly, and not for ever."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from bot.core.errors import GiveUpError, OutsideError, TryLaterError
from bot.core.events import Topic
from bot.core.webhook import secret_of, signed
from bot.service.watching import belonging
from bot.service.webhook_ports import Post, Queue, Told, Webhook
from bot.service.webhooks import OVER_DAYS, Patience, Telling, signed_and_sent, trial_of
from tests.fakes import NOON, FakeClock
from tests.memory_webhooks import MemoryWebhooks
from tests.service.test_watching import GIVEN
from tests.store.making import STRIKE, put
from tests.store.test_contract_webhooks import said

SECRET = secret_of(bytes(32))
HOOK = Webhook("shop", "https://shop.example/hook", SECRET, frozenset(Topic), NOON)
OTHER = replace(HOOK, name="other", url="https://other.example/")
LONG = timedelta(hours=7)
USUAL = Patience()


@dataclass
class Receiver:
    """A `Poster` of which the answers are written down, by address; ``takes`` is how long each."""

    clock: FakeClock
    answers: dict[str, list[Told | OutsideError]] = field(default_factory=dict)
    got: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)
    takes: timedelta = timedelta()
    stop: asyncio.Event | None = None
    poison: str | None = None

    async def post(
        self, url: str, headers: Mapping[str, str], body: bytes, *, private: bool
    ) -> Told:
        self.got.append((url, dict(headers), body))
        self.clock.pass_by(self.takes)
        if self.stop:
            self.stop.set()
            await asyncio.sleep(0)
        if json.loads(body)["data"].get("comment", "") == self.poison:
            return Told(500)
        answer = next(iter(self.answers.get(url, [])), Told(204))
        self.answers[url] = self.answers.get(url, [])[1:]
        if isinstance(answer, OutsideError):
            raise answer
        return answer

    def comments(self, hook: Webhook = HOOK) -> list[str]:
        """Of which comments a webhook was told, in order."""
        bodies = [json.loads(body) for url, _, body in self.got if url == hook.url]
        return [body["data"]["comment"] for body in bodies]


@dataclass
class Desk:
    """Somebody who tells, with what is on record, and who is told."""

    store: MemoryWebhooks
    clock: FakeClock
    receiver: Receiver
    telling: Telling
    counted: list[str]

    async def later(self, span: timedelta) -> int:
        self.clock.pass_by(span)
        return await self.telling.once()


async def desk(
    *hooks: Webhook,
    comments: str = "",
    patience: Patience = USUAL,
    store: MemoryWebhooks | None = None,
) -> Desk:
    clock, store, counted = FakeClock(), store or MemoryWebhooks(), list[str]()
    for hook in hooks or (HOOK,):
        await store.add_webhook(hook)
    for own in comments:
        await put(store, said(own), STRIKE)
    receiver = Receiver(clock)
    telling = Telling(store, receiver, clock, patience=patience, count=counted.append)
    return Desk(store, clock, receiver, telling, counted)


async def test_what_happened_arrives_once_in_order_and_signed() -> None:
    here = await desk(HOOK, replace(OTHER, texts=True), comments="123")

    assert await here.telling.once() == 6
    assert await here.telling.once() == 0

    assert here.receiver.comments() == here.receiver.comments(OTHER) == ["1", "2", "3"]
    for _, headers, body in here.receiver.got:
        assert headers == signed(headers["webhook-id"], NOON, body, SECRET)
    texts = [json.loads(body)["data"].get("text") for _, _, body in here.receiver.got]
    assert sorted(texts, key=str) == [None] * 3 + [said().text] * 3
    assert here.counted == ["done"] * 6
    assert await here.store.queues() == {}


async def test_what_does_not_get_through_keeps_its_name_and_comes_again() -> None:
    here = await desk(comments="12")
    here.receiver.answers[HOOK.url] = [
        GiveUpError("fetch-private"), Told(500), Told(302), Told(429, retry_after=60),
    ]  # fmt: skip

    await here.telling.once()
    assert here.receiver.comments() == ["1"], "the second one waits behind it, untried"
    assert await here.later(timedelta(seconds=1)) == 0
    for _ in range(3):
        await here.later(LONG)
    assert await here.later(timedelta(seconds=59)) == 1, "the one that waits behind it"
    assert await here.later(timedelta(hours=1)) == 1

    names = [headers["webhook-id"] for _, headers, _ in here.receiver.got]
    times = [headers["webhook-timestamp"] for _, headers, _ in here.receiver.got]
    assert len(set(names)) == 2
    assert len(set(times)) == len(times) == 6
    assert sorted(here.counted) == ["done"] * 2 + ["later"] * 4


async def test_one_that_never_gets_through_holds_up_no_other_and_is_given_up_in_time() -> None:
    here = await desk(comments="12", patience=Patience(give_up=timedelta(days=1)))
    here.receiver.poison = "1"
    for _ in range(5):
        await here.later(USUAL.rest)
    assert here.receiver.comments().count("2") == 1

    while (await here.store.queues())["shop"].waiting:
        await here.later(OVER_DAYS.longest)

    tries = here.receiver.comments().count("1")
    assert 6 <= tries <= 12
    assert await here.store.queues() == {"shop": Queue(given_up=1)}
    assert here.counted.count("later") == tries - 1
    assert here.counted[-1] == "given_up"


async def test_who_is_gone_is_left_alone() -> None:
    here = await desk(HOOK, OTHER, comments="123")
    here.receiver.answers[HOOK.url] = [Told(410)]

    await here.telling.once()
    await here.later(LONG)

    assert len(here.receiver.comments()) == 1
    assert len(here.receiver.comments(OTHER)) == 3
    assert sorted(here.counted) == ["done"] * 3 + ["given_up"] * 3


async def test_a_slow_one_leaves_the_others_their_turn() -> None:
    here = await desk(comments="1234")
    here.receiver.takes = timedelta(seconds=6)

    await here.telling.once()
    assert here.receiver.comments() == ["1", "2"]
    await here.telling.once()
    assert here.receiver.comments() == ["1", "2", "3", "4"]


async def test_what_goes_wrong_with_one_ends_none_of_the_others(
    logged: list[dict[str, object]],
) -> None:
    class Half(MemoryWebhooks):
        """Cannot say what is due for one of them."""

        async def lease_posts(
            self, webhook: Webhook, *, now: datetime, lease: timedelta, limit: int
        ) -> Sequence[Post]:
            if webhook == HOOK:
                raise TryLaterError("store-busy")
            return await super().lease_posts(webhook, now=now, lease=lease, limit=limit)

    here = await desk(HOOK, OTHER, comments="12", store=Half())

    assert await here.telling.once() == 2
    assert here.receiver.comments(OTHER) == ["1", "2"]
    assert [(one["event"], one["webhook"]) for one in logged] == [("webhook_failed", "shop")]


async def test_when_it_is_to_stop_nothing_new_is_begun() -> None:
    here = await desk(comments="12")
    stop = here.receiver.stop = asyncio.Event()

    await asyncio.wait_for(here.telling.run(stop), 5)

    assert here.receiver.comments() == ["1"]
    assert await here.store.queues() == {"shop": Queue(waiting=1)}


async def test_a_trial_tells_of_nothing() -> None:
    receiver, post = Receiver(FakeClock()), trial_of(HOOK, "abc", now=NOON)

    assert await signed_and_sent(receiver, HOOK, post, now=NOON) == Told(204)

    ((_, headers, body),) = receiver.got
    assert headers["webhook-id"] == "msg_abc"
    assert json.loads(body) == {
        "type": "test",
        "timestamp": "2026-03-02T12:00:00+00:00",
        "data": {},
    }


async def test_what_is_told_belongs_to_the_trace_of_what_it_tells_of() -> None:
    with belonging(GIVEN):
        here = await desk(comments="1")
    await put(here.store, said("2"), STRIKE)
    here.receiver.answers[HOOK.url] = [Told(500)]

    for _ in range(3):
        await here.later(LONG)

    assert here.receiver.comments() == ["1", "2", "1"]
    belongs = [headers.pop("traceparent", None) for _, headers, _ in here.receiver.got]
    assert belongs == [GIVEN, None, GIVEN]
    for _, headers, body in here.receiver.got:
        assert set(json.loads(body)) == {"type", "timestamp", "data"}
        when = datetime.fromtimestamp(int(headers["webhook-timestamp"]), UTC)
        assert headers == signed(headers["webhook-id"], when, body, SECRET)
