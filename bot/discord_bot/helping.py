"""Offers help to somebody who may be in danger, privately, and calls a person to them.

It goes on beside the reading and never keeps it waiting. What it does lies in memory alone; until
it is done the mark of the server stays before the comment, so that whoever starts after us reads
the comment again.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

import structlog

from bot.core.comment import Comment, CommunityId
from bot.core.decision import Mode
from bot.core.errors import TryLaterError
from bot.discord_bot.ids import number_of
from bot.discord_bot.intake import Post
from bot.discord_bot.lifeline import HELP, NOT_ALLOWED, Lifeline, desk_of, retry_after
from bot.service import mishaps
from bot.service.backoff import BackOff
from bot.service.caring import AGAIN_AFTER, whose_is
from bot.service.upkeep import pause
from classifiers.distress import in_distress

if TYPE_CHECKING:
    from bot.discord_bot.parts import Parts

log = structlog.get_logger()

PATIENTLY: Final = BackOff(timedelta(seconds=1), timedelta(minutes=1))

REFUSED: Final = 40
"""Tries where Discord does not let us: about half an hour. Then the next such comment begins anew.
While Discord is only away it is tried for as long as the offer holds.
"""

SURPRISES: Final = 3
"""Tries where something fails in a way that nobody foresaw."""

AT_ONCE: Final = 1024
"""People who are helped at the same time."""

LAST_WORDS: Final = 5.0
"""Seconds that what is being sent may still take when the bot stops."""


def help_in(parts: "Parts", locale: str, text: str) -> str | None:
    """What to say instead of how a text reads, to somebody who may be in danger; else None."""
    return parts.wording.text(locale, HELP) if in_distress(text) else None


async def calls_somebody(parts: "Parts", community: CommunityId) -> bool:
    """Whether a person can be called here. Raises `TryLaterError` if that cannot be read now."""
    rules = await parts.app.steering.rules(community)
    return rules.mode is not Mode.OBSERVE and await desk_of(parts, community) is not None


@dataclass
class _Failures:
    """How often it failed, and whether that is enough."""

    since: datetime
    tries: int = 0
    refused: int = 0
    surprises: int = 0

    def are_enough(self, now: datetime) -> bool:
        """Whether it is time to give up."""
        too_often = self.refused >= REFUSED or self.surprises >= SURPRISES
        return too_often or now - self.since >= AGAIN_AFTER


class Helping:
    """Looks after people, each in a task of their own."""

    def __init__(
        self, parts: "Parts", *, patiently: BackOff = PATIENTLY, at_once: int = AT_ONCE
    ) -> None:
        """``patiently`` are the waits after a failure; ``at_once`` people can be helped."""
        self._parts = parts
        self._patiently = patiently
        self._at_once = at_once
        self._over = asyncio.Event()
        self._under_way: dict[tuple[str, str], asyncio.Task[None]] = {}

    def look_after(self, post: Post) -> None:
        """Help its author if they may be in danger. Never waits, never raises."""
        whose = whose_is(post.comment)
        if not in_distress(post.comment.text) or whose in self._under_way:
            return
        release = self._parts.marks.hold(post.guild, post.mark)
        if len(self._under_way) >= self._at_once:
            log.error("too_many_to_help", guild=post.guild)
            return  # the mark stays, so that the next start reads it again
        task = asyncio.get_running_loop().create_task(self._help(post.comment, release))
        self._under_way[whose] = task
        task.add_done_callback(lambda _task: self._under_way.pop(whose))

    async def run(self, over: asyncio.Event) -> None:
        """Until ``over``; then what is being sent is finished, and nothing is tried again."""
        try:
            await over.wait()
        finally:
            self._over.set()
            tasks = set(self._under_way.values())
            _, late = await asyncio.wait(tasks, timeout=LAST_WORDS) if tasks else ((), ())
            for task in late:
                task.cancel()

    async def _help(self, comment: Comment, release: Callable[[], None]) -> None:
        """All of it, again and again until it is done or cannot be done."""
        clock = self._parts.app.clock
        lifeline, failures = Lifeline(self._parts, comment), _Failures(clock.now())
        while (wait := await self._try(lifeline, failures)) is not None:
            if failures.are_enough(clock.now()):
                log.error("help_not_given", guild=number_of(comment.community))
                self._parts.caring.not_helped(comment)
                break
            wait = max(wait, self._patiently.after(failures.tries, key=comment.id))
            if not self._over.is_set():
                await pause(wait, self._over)
            if self._over.is_set():
                return  # the mark stays before it
        release()

    async def _try(self, lifeline: Lifeline, failures: _Failures) -> timedelta | None:
        """None once nothing is left to do, else how long to wait at least."""
        failures.tries += 1
        try:
            await lifeline.reach()
        except TryLaterError as error:
            failures.refused += error.code == NOT_ALLOWED
            log.warning("help_waits", why=error.code, tries=failures.tries)
            return timedelta(seconds=retry_after(error))
        except Exception as error:  # noqa: BLE001 - one person's trouble must not hide another's
            failures.surprises += 1
            mishaps.tell("help_failed", error)
            return timedelta()
        return None
