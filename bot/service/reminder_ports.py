"""What reminders need of the world. The docstrings are the contracts."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.core.comment import AuthorId, CommunityId
from bot.core.habits import Habits
from bot.core.reminders import Reminder, ReminderId
from bot.service.records import Page


class ReminderStore(Protocol):
    """Remembers reminders. Every method is one transaction of its own."""

    async def add_reminder(self, reminder: Reminder, *, most: int) -> bool:
        """Put a reminder on record; one of that id stays as it is.

        False if its author has ``most`` others in that community: then nothing changes.
        """
        ...

    async def reminders_of(self, community: CommunityId, author: AuthorId) -> Sequence[Reminder]:
        """What somebody is reminded of in a community, in the order in which it is due."""
        ...

    async def due_reminders(self, *, now: datetime) -> Sequence[Reminder]:
        """All that are due where we are, oldest first."""
        ...

    async def begin_reminder(self, reminder: Reminder) -> bool:
        """Put on record that it is about to be given, before it is: one more try is counted.

        False if it was ended, given or begun since it was read.
        """
        ...

    async def move_reminder(self, reminder: Reminder, *, to: datetime, misses: int) -> bool:
        """It is due at another time, with no tries; False if it has changed since it was read."""
        ...

    async def end_reminder(self, reminder: ReminderId, author: AuthorId) -> bool:
        """Erase a reminder of somebody; False if there is none."""
        ...

    async def page(self, community: CommunityId) -> Page | None:
        """The newest page of a community's rulebook, which says whether the bot is paused there."""
        ...

    async def habits(self, community: CommunityId) -> Habits | None:
        """When a community may be posted to; None if it has not said so."""
        ...


class Teller(Protocol):
    """Writes to people."""

    async def tell(self, reminder: Reminder) -> None:
        """Write to who asked for it, and to nobody else, with a way to end it.

        Told again for the same time (``tries`` is more than 0) it looks first whether it stands
        there. Raises `TryLaterError`, and `GiveUpError` where they cannot be written to, or are not
        there any more.
        """
        ...
