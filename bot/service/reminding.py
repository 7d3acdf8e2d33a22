"""Reminders: asked for by a member, given to nobody else, each once, and ended with one click."""

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

import structlog

from bot.core.comment import AuthorId, CommunityId, PlaceId
from bot.core.errors import BadInputError, GiveUpError, KindnessError, TryLaterError
from bot.core.habits import Habits
from bot.core.reminders import (
    ENOUGH,
    MOST,
    Reminder,
    ReminderId,
    What,
    When,
    check_quiet,
    is_over,
    next_time,
    own_habits,
    read_time,
)
from bot.service import mishaps
from bot.service.backoff import BackOff
from bot.service.ports import Clock
from bot.service.reminder_ports import ReminderStore, Teller
from bot.service.upkeep import regularly

log = structlog.get_logger()

EVERY: Final = timedelta(seconds=20)
EACH: Final = timedelta(seconds=30)
AGAIN: Final = BackOff(timedelta(seconds=30), timedelta(minutes=10))


class Reminding:
    """The use cases of members, and the clockwork."""

    def __init__(self, store: ReminderStore, clock: Clock) -> None:
        """Everything is in ``store``, so that it survives a restart."""
        self._store = store
        self._clock = clock

    async def add(
        self,
        community: CommunityId,
        author: AuthorId,
        *,
        what: What,
        when: When,
        at: str,
        locale: str,
        zone: str = "",
        place: PlaceId | None = None,
    ) -> Reminder:
        """A new reminder; asking for the same twice is one.

        Raises `BadInputError`: ``reminder-too-many``, ``reminder-bad-time``, ``reminder-quiet``,
        ``reminder-needs-zone``, ``campaign-unknown-zone``.
        """
        habits = own_habits(await self._store.habits(community), zone.strip())
        moment, now = read_time(at), self._clock.now()
        check_quiet(moment, habits, now=now)
        key = "/".join((community, author, what, when, moment.isoformat(), place or ""))
        made = Reminder(
            ReminderId(hashlib.blake2b(key.encode(), digest_size=8).hexdigest()),
            community,
            author,
            what,
            when,
            moment,
            locale,
            next_time(when, moment, habits, after=now),
            zone.strip(),
            place,
        )
        if not await self._store.add_reminder(made, most=MOST):
            raise BadInputError("reminder-too-many", most=MOST)
        return made

    async def own(self, community: CommunityId, author: AuthorId) -> Sequence[Reminder]:
        """What somebody is reminded of, in the order in which it is due."""
        return await self._store.reminders_of(community, author)

    async def stop(self, reminder: ReminderId, *, by: AuthorId) -> None:
        """End one's own reminder; one that has ended stays so.

        Raises `BadInputError` (``reminder-gone``) for one that is not theirs, or not there.
        """
        if not await self._store.end_reminder(reminder, by):
            raise BadInputError("reminder-gone")

    async def erase(self, community: CommunityId, author: AuthorId) -> int:
        """End all of somebody's; returns how many."""
        found = await self._store.reminders_of(community, author)
        return sum([await self._store.end_reminder(one.id, author) for one in found])


class Reminders:
    """Gives what is due. One at a time works on a store."""

    def __init__(self, store: ReminderStore, teller: Teller, clock: Clock) -> None:
        """``teller`` writes to people."""
        self._store = store
        self._teller = teller
        self._clock = clock

    async def run(self, stop: asyncio.Event) -> None:
        """Until ``stop``. A store that fails is asked again the next time."""
        await regularly("reminders", self.tick, EVERY, stop)

    async def tick(self) -> int:
        """Give what is due now; returns how many were given. One that fails keeps no other."""
        given = 0
        for one in await self._store.due_reminders(now=self._clock.now()):
            try:
                given += await self._give(one)
            except KindnessError as error:
                log.warning("reminder_waits", why=error.code)
            except Exception as error:  # noqa: BLE001 - one must not stop the others
                mishaps.tell("reminder_failed", error)
        return given

    async def _give(self, one: Reminder) -> bool:
        now = self._clock.now()
        habits = await self._habits(one)
        if is_over(one, now=now):
            # Nobody knows whether the last try arrived; it is not tried once more either way.
            await self._go_on(one, habits, missed=bool(one.tries))
            return False
        page = await self._store.page(one.community)
        waits = one.tries and now < one.next_at + AGAIN.after(one.tries, key=one.id)
        if waits or habits.is_quiet(now) or (page is not None and page.resumes is not None):
            return False
        if not await self._store.begin_reminder(one):
            return False  # stopped, or begun by somebody else
        try:
            async with asyncio.timeout(EACH.total_seconds()):
                await self._teller.tell(one)
        except GiveUpError as error:
            log.info("reminder_not_given", why=error.code)
            await self._go_on(replace(one, tries=one.tries + 1), habits, missed=True)
            return False
        except TimeoutError as error:
            raise TryLaterError("reminder-timeout") from error
        await self._go_on(replace(one, tries=one.tries + 1), habits, missed=False)
        return True

    async def _go_on(self, one: Reminder, habits: Habits, *, missed: bool) -> None:
        """The next time, unless too many in a row could not be given."""
        misses = one.misses + 1 if missed else 0
        if misses >= ENOUGH:
            await self._store.end_reminder(one.id, one.author)
            return
        due = next_time(one.when, one.at, habits, after=max(self._clock.now(), one.next_at))
        await self._store.move_reminder(one, to=due, misses=misses)

    async def _habits(self, one: Reminder) -> Habits:
        habits = await self._store.habits(one.community)
        return replace(habits or Habits(), zone=one.zone) if one.zone else habits or Habits()
