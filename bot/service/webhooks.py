"""Tells sites what was decided: takes posts from the store, signs them, and has them sent.

Each webhook is told in order, and beside the others: one that hangs holds up no other for long.
"""

import asyncio
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.core.errors import OutsideError
from bot.core.events import TEST
from bot.core.webhook import signed
from bot.service import mishaps
from bot.service.backoff import BackOff
from bot.service.small_ports import Clock
from bot.service.upkeep import regularly
from bot.service.watching import HEADER, NOBODY, Step, Watch, trace, without_trace
from bot.service.webhook_ports import Post, Poster, PostId, Told, Webhook, WebhookStore

log = structlog.get_logger()

GONE: Final = 410
"""In the words of the specification: no longer interested, so disable the endpoint."""

RESTS: Final = "webhook-rests"
"""Why a post was put off without a try: an earlier one did not get through."""

OVER_DAYS: Final = BackOff(timedelta(seconds=5), timedelta(hours=6))


@dataclass(frozen=True, slots=True)
class Patience:
    """How stubbornly a webhook is told.

    ``back_off``: how long a post waits after a failed try; ``give_up``: so long after it was made
    it is not tried any more; ``rest``: how long the posts behind a failed one wait; ``turn``: for
    how long posts of one webhook may be begun before the others are looked at again; ``poll``: how
    often to look; ``batch`` and ``lease`` are those of `bot.service.delivery.Pace`.
    """

    back_off: BackOff = OVER_DAYS
    give_up: timedelta = timedelta(days=3)
    rest: timedelta = timedelta(seconds=30)
    turn: timedelta = timedelta(seconds=10)
    poll: timedelta = timedelta(seconds=1)
    batch: int = 16
    lease: timedelta = timedelta(minutes=5)


class Telling:
    """Sends what is on record to be sent, until it is told to stop."""

    def __init__(
        self,
        store: WebhookStore,
        poster: Poster,
        clock: Clock,
        *,
        patience: Patience = Patience(),
        count: Callable[[str], None] = lambda _outcome: None,
        watch: Watch = NOBODY,
    ) -> None:
        """``count`` is told of every try: ``done``, ``later`` or ``given_up``."""
        self._store = store
        self._poster = poster
        self._clock = clock
        self._patience = patience
        self._count = count
        self._watch = watch
        self._stopping = False

    async def run(self, stop: asyncio.Event) -> None:
        """Until ``stop`` is set. What is being sent then is waited for, and nothing new begun."""
        async with asyncio.TaskGroup() as group:
            group.create_task(regularly("webhooks", self.once, self._patience.poll, stop))
            await stop.wait()
            self._stopping = True

    async def once(self) -> int:
        """Send what is due, at most a batch for each webhook; returns how many were taken."""
        hooks = [one for one in await self._store.webhooks() if one.ended_at is None]
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self._turn(hook)) for hook in hooks]
        return sum(task.result() for task in tasks)

    async def _turn(self, webhook: Webhook) -> int:
        """What is due for one webhook; whatever goes wrong with it, the others are told."""
        try:
            return await self._in_order(webhook)
        except Exception as error:  # noqa: BLE001 - what was taken is due again after its lease
            mishaps.tell("webhook_failed", error, webhook=webhook.name)
            return 0

    async def _in_order(self, webhook: Webhook) -> int:
        """What is due for one webhook, in order, until one does not get through."""
        began = self._clock.now()
        posts = await self._store.lease_posts(
            webhook, now=began, lease=self._patience.lease, limit=self._patience.batch
        )
        for place, post in enumerate(posts):
            now = self._clock.now()
            if self._stopping or now - began > self._patience.turn:
                await self._put_off(posts[place:], now)
                break
            if not await self._tell(webhook, post):
                await self._put_off(posts[place + 1 :], self._clock.now() + self._patience.rest)
                break
        return len(posts)

    async def _put_off(self, posts: Sequence[Post], until: datetime) -> None:
        for post in posts:
            await self._store.post_later(post.id, until=until, why=RESTS, failed=False)

    async def _tell(self, webhook: Webhook, post: Post) -> bool:
        """Send one and record what became of it; whether the next one may be sent."""
        _, kept = without_trace(post.body)
        with self._watch.step(Step.TELL, sent=kept, tries=post.tries):
            return await self._told(webhook, post)

    async def _told(self, webhook: Webhook, post: Post) -> bool:
        try:
            now = self._clock.now()
            told = await signed_and_sent(self._poster, webhook, post, now=now)
        except OutsideError as error:
            await self._later(post, error.code)
            return False
        self._watch.note(status=told.status)
        if 200 <= told.status < 300:
            await self._store.post_done(post.id, now=self._clock.now())
            self._came("done")
            return True
        if told.status == GONE:
            lost = await self._store.end_webhook(webhook.name, now=self._clock.now())
            log.error("webhook_gone", webhook=webhook.name, lost=lost)
            for _ in range(lost):
                self._came("given_up")
            return False
        await self._later(post, f"status-{told.status}", told.retry_after)
        return False

    async def _later(self, post: Post, why: str, at_least: float = 0.0) -> None:
        now, tries = self._clock.now(), post.tries + 1
        if now - post.made_at >= self._patience.give_up:
            log.error("webhook_given_up", webhook=post.webhook, post=post.id, why=why, tries=tries)
            await self._store.post_given_up(post.id, now=now, why=why)
            self._came("given_up")
            return
        asked = min(timedelta(seconds=at_least), self._patience.back_off.longest)
        wait = max(self._patience.back_off.after(tries, key=post.id), asked)
        log.warning("webhook_later", webhook=post.webhook, post=post.id, why=why, tries=tries)
        await self._store.post_later(post.id, until=now + wait, why=why)
        self._came("later")

    def _came(self, outcome: str) -> None:
        self._count(outcome)
        self._watch.note(outcome=outcome)


async def signed_and_sent(poster: Poster, webhook: Webhook, post: Post, *, now: datetime) -> Told:
    """Sign a post and send it once; raises as `Poster` does."""
    body, _ = without_trace(post.body)
    if webhook.texts and isinstance(data := body["data"], dict):
        body["data"] = {**data, "text": post.text}
    # Sent as it was signed, byte for byte.
    raw = json.dumps(body, separators=(",", ":")).encode()
    headers = signed(post.id, now, raw, webhook.secret)
    if (belongs := trace()) is not None:
        headers[HEADER] = belongs
    return await poster.post(webhook.url, headers, raw, private=webhook.private)


def trial_of(webhook: Webhook, chance: str, *, now: datetime) -> Post:
    """A post that tells of nothing, to see whether it arrives; ``chance`` makes its name."""
    body = {"type": TEST, "timestamp": now.isoformat(), "data": {}}
    return Post(PostId(f"msg_{chance}"), webhook.name, body, now)
