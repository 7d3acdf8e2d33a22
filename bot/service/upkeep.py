"""What has to be done from time to time: judge waiting comments again, forget what is old."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import structlog

from bot.service import mishaps
from bot.service.listing import forget_lists
from bot.service.pipeline import Pipeline
from bot.service.ports import Clock, Store

log = structlog.get_logger()


class Upkeep:
    """Runs some loops until it is told to stop; a failure is logged and tried again next time."""

    def __init__(
        self,
        pipeline: Pipeline,
        store: Store,
        clock: Clock,
        *,
        retry_every: timedelta = timedelta(seconds=5),
        sweep_every: timedelta = timedelta(minutes=10),
    ) -> None:
        """How often to look for comments that are due, and for what is to be forgotten."""
        self._pipeline = pipeline
        self._store = store
        self._clock = clock
        self._retry_every = retry_every
        self._sweep_every = sweep_every

    async def run(self, stop: asyncio.Event) -> None:
        """Until ``stop`` is set. What is under way then is finished."""
        async with asyncio.TaskGroup() as group:
            group.create_task(regularly("retry", self.retry, self._retry_every, stop))
            group.create_task(self.forget(stop))

    async def forget(self, stop: asyncio.Event) -> None:
        """The same without judging again: for a process that leaves waiting comments to others."""
        async with asyncio.TaskGroup() as group:
            group.create_task(regularly("sweep", self.sweep, self._sweep_every, stop))
            group.create_task(regularly("left", self.erase_left, self._sweep_every, stop))

    async def retry(self) -> int:
        """Judge again what is due; returns how many comments were judged."""
        retried = await self._pipeline.retry_waiting()
        if retried.judged or retried.waiting:
            log.info("retried", judged=retried.judged, waiting=retried.waiting)
        return retried.judged

    async def sweep(self) -> int:
        """Forget what has outlived its retention; returns how many rows changed."""
        swept = await self._store.sweep(now=self._clock.now())
        if swept:
            log.info("swept", rows=swept)
        return swept

    async def erase_left(self) -> int:
        """Erase communities that were left and did not take us back in time; returns how many."""
        erased = await self._store.erase_left(now=self._clock.now())
        if erased:
            forget_lists()
        for community in erased:
            log.warning("left_and_erased", community=community)
        return len(erased)


async def regularly(
    name: str, work: Callable[[], Awaitable[int]], every: timedelta, stop: asyncio.Event
) -> None:
    """Work at once and then ``every`` so often, until ``stop``."""
    while not stop.is_set():
        try:
            await work()
        except Exception as error:  # noqa: BLE001 - a database that is away comes back
            mishaps.tell("upkeep_failed", error, work=name)
        await pause(every, stop)


async def pause(span: timedelta, until: asyncio.Event) -> None:
    """Wait for a span of time, or until an event is set, whichever comes first."""
    try:
        async with asyncio.timeout(span.total_seconds()):
            await until.wait()
    except TimeoutError:
        return
