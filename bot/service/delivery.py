"""Carries out what was decided: takes errands from the store and gives them to hands."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby
from typing import Final

import structlog

from bot.core.actions import Hold
from bot.core.decision import Mode
from bot.core.errand import Errand
from bot.core.errors import GiveUpError, SettledError, TryLaterError, WaitError
from bot.service import mishaps
from bot.service.backoff import BackOff
from bot.service.in_turn import HOLD_FIRST, in_turn
from bot.service.ports import Clock, Hands, Store
from bot.service.watching import NOBODY, Step, Watch

log = structlog.get_logger()


STUBBORNLY: Final = BackOff(timedelta(seconds=2), timedelta(minutes=30))


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast and how stubbornly errands are carried out.

    ``batch``: how many errands are leased at once; ``at_once``: for how many authors they are
    carried out at the same time. ``lease`` must be longer than the work on a batch can take, or an
    errand is done twice. ``each``: the longest one errand may take. ``tries``: after so many an
    errand that could not be done is given up (with these waits: after most of a day);
    ``surprises``: the same where the hands failed in a way that they did not foresee. ``poll``:
    how long to rest when nothing is due. ``grace``: how long a batch may go on after the stop.
    """

    batch: int = 32
    at_once: int = 8
    lease: timedelta = timedelta(minutes=10)
    each: timedelta = timedelta(seconds=15)
    tries: int = 48
    surprises: int = 8
    poll: timedelta = timedelta(seconds=1)
    grace: timedelta = timedelta(seconds=10)
    back_off: BackOff = STUBBORNLY

    def __post_init__(self) -> None:
        """Refuse a lease that could run out while its errands are carried out one by one."""
        if self.lease < self.each * self.batch:
            raise ValueError("the lease must outlast a batch of errands of one author")


class ObserveHands:
    """Hands that do nothing but say what they would have done."""

    async def carry_out(self, errand: Errand) -> None:
        """Log the kind of action and which comment it is about."""
        log.info("would_act", errand=errand.id, action=type(errand.action).__name__)


class Delivery:
    """Leases errands, carries them out, and records what became of each.

    An errand of a community that only observes is handed to ``observing``; that is the only
    difference there is. What one author is told is carried out in order, different authors at the
    same time.
    """

    def __init__(
        self,
        store: Store,
        hands: Hands,
        clock: Clock,
        *,
        observing: Hands | None = None,
        pace: Pace = Pace(),
        watch: Watch = NOBODY,
    ) -> None:
        """``observing`` is `ObserveHands` unless told otherwise."""
        self._store = store
        self._hands = hands
        self._observing = observing or ObserveHands()
        self._clock = clock
        self._pace = pace
        self._watch = watch
        self._work = asyncio.Event()

    def wake(self) -> None:
        """Look for errands now instead of at the next poll; call it on the loop's own thread."""
        self._work.set()

    async def run_once(self) -> int:
        """Carry out the errands that are due, at most a batch; returns how many were taken."""
        errands = await self._store.lease_errands(
            now=self._clock.now(), lease=self._pace.lease, limit=self._pace.batch
        )
        gate = asyncio.Semaphore(self._pace.at_once)
        ordered = sorted(errands, key=_whose)  # sorting is stable: each author's stay in order
        async with asyncio.TaskGroup() as group:
            for _, theirs in groupby(ordered, key=_whose):
                group.create_task(self._for_one(list(theirs), gate))
        return len(errands)

    async def run(self, stop: asyncio.Event) -> None:
        """Until ``stop`` is set; then the batch under way is finished, or left after ``grace``.

        What was left is due again when its lease has run out. A store that fails is asked again
        after a while.
        """
        async with asyncio.TaskGroup() as group:
            loop = group.create_task(self._loop(stop))
            await stop.wait()
            self.wake()
            _, late = await asyncio.wait({loop}, timeout=self._pace.grace.total_seconds())
            if late:
                log.warning("delivery_stopped_early")
                loop.cancel()

    async def _loop(self, stop: asyncio.Event) -> None:
        failures = 0
        while not stop.is_set():
            self._work.clear()
            wait = self._pace.poll
            try:
                if await self.run_once():
                    wait = timedelta()
                failures = 0
            except Exception as error:  # noqa: BLE001 - a database that is away comes back
                failures += 1
                wait = self._pace.back_off.after(failures, key="store")
                mishaps.tell("delivery_failed", error, failures=failures)
            if wait and not stop.is_set():
                await self._rest(wait)

    async def _rest(self, span: timedelta) -> None:
        """Rest for a span, or until there is work or an end."""
        try:
            async with asyncio.timeout(span.total_seconds()):
                await self._work.wait()
        except TimeoutError:
            return

    async def _for_one(self, errands: Sequence[Errand], gate: asyncio.Semaphore) -> None:
        """Carry out one author's errands in order.

        If the outcome of one cannot be recorded, it comes back when its lease has run out.
        """
        async with gate:
            for errand in errands:
                kind = type(errand.action).__name__
                try:
                    with self._watch.step(Step.DELIVER, action=kind, tries=errand.tries):
                        await self._carry(errand)
                except Exception as error:  # noqa: BLE001 - one errand must not stop the others
                    mishaps.tell("errand_not_recorded", error, errand=errand.id)

    async def _carry(self, errand: Errand) -> None:
        """Carry one errand out and record what became of it."""
        hands = self._observing if errand.mode is Mode.OBSERVE else self._hands
        try:
            async with asyncio.timeout(self._pace.each.total_seconds()):
                await in_turn(self._store, errand, now=self._clock.now())
                await hands.carry_out(errand)
        except SettledError as error:
            await self._settle(errand, error.code)
        except GiveUpError as error:
            await self._give_up(errand, error.code)
        except WaitError as error:
            await self._wait(errand, error.code, _retry_after(error))
        except TryLaterError as error:
            await self._later(errand, error.code, self._pace.tries, _retry_after(error))
        except TimeoutError:
            await self._later(errand, "errand-timeout", self._pace.tries)
        except Exception as error:  # noqa: BLE001 - a mistake in the hands must not end the loop
            mishaps.tell("errand_failed", error, errand=errand.id)
            await self._later(errand, f"unexpected {type(error).__name__}", self._pace.surprises)
        else:
            await self._store.errand_done(errand, now=self._clock.now())
            self._watch.note(outcome="done")
            await self._over(errand)

    async def _over(self, errand: Errand) -> None:
        """An author need not wait once it is known whether their comment was taken down."""
        if isinstance(errand.action, Hold):
            now = self._clock.now()
            await self._store.errands_due(errand.community, why=HOLD_FIRST, now=now)

    async def _later(
        self, errand: Errand, why: str, tries: int, at_least: timedelta = timedelta()
    ) -> None:
        if errand.tries + 1 >= tries:
            await self._give_up(errand, why)
            return
        wait = max(self._pace.back_off.after(errand.tries + 1, key=errand.id), at_least)
        log.warning("errand_later", errand=errand.id, why=why, tries=errand.tries + 1)
        await self._store.errand_later(errand, until=self._clock.now() + wait, why=why)
        self._watch.note(outcome="later")

    async def _wait(self, errand: Errand, why: str, at_least: timedelta) -> None:
        """Keep an errand that only a person can let go on, for as long as that takes."""
        wait = max(self._pace.back_off.after(1, key=errand.id), at_least)
        log.warning("errand_waits", errand=errand.id, why=why, community=errand.community)
        until = self._clock.now() + wait
        await self._store.errand_later(errand, until=until, why=why, failed=False)
        self._watch.note(outcome="waiting")

    async def _settle(self, errand: Errand, why: str) -> None:
        log.info("errand_settled", errand=errand.id, why=why)
        await self._store.errand_given_up(errand, now=self._clock.now(), why=why, settled=True)
        self._watch.note(outcome="settled")
        await self._over(errand)

    async def _give_up(self, errand: Errand, why: str) -> None:
        log.error("errand_given_up", errand=errand.id, why=why, tries=errand.tries + 1)
        await self._store.errand_given_up(errand, now=self._clock.now(), why=why)
        self._watch.note(outcome="given_up")
        await self._over(errand)


def _whose(errand: Errand) -> tuple[str, str]:
    return errand.community, errand.author


def _retry_after(error: TryLaterError) -> timedelta:
    """What the other side asked for, in seconds, under the fact ``retry_after``."""
    seconds = error.facts.get("retry_after", 0)
    return timedelta(seconds=float(seconds)) if isinstance(seconds, int | float) else timedelta()
