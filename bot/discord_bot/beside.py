"""Quiet work about some messages, beside the reading: one after the other, and never in its way.

Until it is done the mark of the server stays before the message, so that whoever starts after us
reads the message again. What is done has to be harmless when it is done twice.
"""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Generic, TypeVar

import structlog

from bot.core.comment import Comment
from bot.core.errors import GiveUpError, TryLaterError
from bot.discord_bot.ids import number_of
from bot.discord_bot.intake import Post
from bot.service import mishaps
from bot.service.backoff import BackOff
from bot.service.upkeep import pause

if TYPE_CHECKING:
    from bot.discord_bot.parts import Parts

log = structlog.get_logger()

WAITING: Final = 256
"""Messages that may wait. Nothing is done about one more, which is logged."""

TRIES: Final = 4
PATIENTLY: Final = BackOff(timedelta(seconds=1), timedelta(seconds=30))

What = TypeVar("What")


@dataclass(frozen=True, slots=True)
class Found(Generic[What]):
    """A message, what was found in it, and what lets the mark pass it."""

    comment: Comment
    what: What
    release: Callable[[], None]


class Beside(ABC, Generic[What]):
    """Works off messages. A subclass says what is done about one."""

    name: str
    """What it is called in the log."""

    def __init__(
        self,
        parts: "Parts",
        *,
        patiently: BackOff = PATIENTLY,
        look_every: float | None = None,
    ) -> None:
        """``patiently`` are the waits after a failure. `prepare` is called every ``look_every``
        seconds at least.
        """
        self._parts = parts
        self._patiently = patiently
        self._look_every = look_every
        self._waiting: asyncio.Queue[Found[What]] = asyncio.Queue(WAITING)

    async def prepare(self) -> None:
        """Have at hand what is needed."""

    @abstractmethod
    async def work_on(self, found: Found[What]) -> None:
        """Do it. Raises `TryLaterError` or `GiveUpError`."""

    async def gave_up(self, found: Found[What]) -> None:
        """It was tried often enough, or cannot be done."""

    def put(self, post: Post, what: What) -> None:
        """Take up a message. Never waits, never raises."""
        if self._waiting.full():
            log.error("beside_full", work=self.name, guild=post.guild)
            return
        release = self._parts.marks.hold(post.guild, post.mark)
        self._waiting.put_nowait(Found(post.comment, what, release))

    async def run(self, over: asyncio.Event) -> None:
        """Until ``over``. What waits then is read again at the next start."""
        while not over.is_set():
            await self.prepare()
            found = await self._next(over)
            if found is not None:
                await self._patient(found, over)

    async def _next(self, over: asyncio.Event) -> Found[What] | None:
        """What came in, unless nothing does for a while, or it is over."""
        async with asyncio.TaskGroup() as group:
            getting = group.create_task(self._waiting.get())
            ending = group.create_task(over.wait())
            first = asyncio.FIRST_COMPLETED
            await asyncio.wait({getting, ending}, timeout=self._look_every, return_when=first)
            ending.cancel()
            if not getting.done():
                getting.cancel()
                return None
        return getting.result()

    async def _patient(self, found: Found[What], over: asyncio.Event) -> None:
        """Do it, again after a failure; nothing of it is worth more than some tries."""
        for tries in range(1, TRIES + 1):
            if over.is_set() or self._parts.intake.has_left(number_of(found.comment.community)):
                return
            try:
                await self.work_on(found)
            except TryLaterError as error:
                log.warning("beside_waits", work=self.name, why=error.code, tries=tries)
            except GiveUpError as error:
                log.warning("beside_refused", work=self.name, why=error.code)
                break
            except Exception as error:  # noqa: BLE001 - one message must not end the others
                mishaps.tell("beside_failed", error, work=self.name, tries=tries)
            else:
                found.release()
                return
            if tries < TRIES:
                await pause(self._patiently.after(tries, key=found.comment.id), over)
        await self.gave_up(found)
        found.release()
