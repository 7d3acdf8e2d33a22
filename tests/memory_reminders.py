"""Reminders in memory, which pass the same contract tests as those in a database."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.core.comment import AuthorId, CommunityId
from bot.core.habits import Habits
from bot.core.reminders import Reminder, ReminderId
from bot.service.records import Page
from tests.memory_departures import MemoryLeft


@dataclass
class MemoryReminders(MemoryLeft):
    """Implements `bot.service.reminder_ports.ReminderStore`."""

    asked: dict[ReminderId, Reminder] = field(default_factory=dict)
    kept: dict[CommunityId, Habits] = field(default_factory=dict)
    pages: dict[CommunityId, Page] = field(default_factory=dict)

    async def add_reminder(self, reminder: Reminder, *, most: int) -> bool:
        theirs = await self.reminders_of(reminder.community, reminder.author)
        if sum(one.id != reminder.id for one in theirs) >= most:
            return False
        self.asked.setdefault(reminder.id, reminder)
        return True

    async def reminders_of(self, community: CommunityId, author: AuthorId) -> Sequence[Reminder]:
        whose = (community, author)
        return self._ordered([one for one in self.asked.values() if _whose(one) == whose])

    async def due_reminders(self, *, now: datetime) -> Sequence[Reminder]:
        due = [one for one in self.asked.values() if one.next_at <= now]
        return self._ordered([one for one in due if one.community not in self.left])

    async def begin_reminder(self, reminder: Reminder) -> bool:
        return self._change(reminder, replace(reminder, tries=reminder.tries + 1))

    async def move_reminder(self, reminder: Reminder, *, to: datetime, misses: int) -> bool:
        return self._change(reminder, replace(reminder, next_at=to, tries=0, misses=misses))

    async def end_reminder(self, reminder: ReminderId, author: AuthorId) -> bool:
        found = self.asked.get(reminder)
        if found is None or found.author != author:
            return False
        del self.asked[reminder]
        return True

    async def page(self, community: CommunityId) -> Page | None:
        return self.pages.get(community)

    async def habits(self, community: CommunityId) -> Habits | None:
        return self.kept.get(community)

    def _change(self, before: Reminder, after: Reminder) -> bool:
        found = self.asked.get(before.id)
        if found is None or (found.next_at, found.tries) != (before.next_at, before.tries):
            return False
        self.asked[before.id] = after
        return True

    def _ordered(self, found: list[Reminder]) -> list[Reminder]:
        return sorted(found, key=lambda one: (one.next_at, one.id))


def _whose(one: Reminder) -> tuple[CommunityId, AuthorId]:
    return one.community, one.author
