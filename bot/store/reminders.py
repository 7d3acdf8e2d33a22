"""The part of the Store that keeps reminders: ids and times, and nothing that anybody wrote."""

from collections.abc import Sequence
from datetime import datetime, time
from typing import Any, Final

import sqlalchemy as sa

from bot.core.comment import AuthorId, CommunityId, PlaceId
from bot.core.reminders import Reminder, ReminderId, What, When
from bot.store.departure_table import not_left
from bot.store.part import Part, belongs
from bot.store.tables import METADATA, Moment, Number

REMINDERS: Final = sa.Table(
    "reminders",
    METADATA,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("community", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("what", sa.Text, nullable=False),
    sa.Column("when", sa.Text, nullable=False),
    sa.Column("at", sa.Text, nullable=False, comment="local time"),
    sa.Column("locale", sa.Text, nullable=False),
    sa.Column("next_at", Moment, nullable=False, index=True),
    sa.Column("zone", sa.Text, nullable=False, comment="empty for that of the community"),
    sa.Column("place", sa.Text),
    sa.Column("tries", Number, nullable=False),
    sa.Column("misses", Number, nullable=False),
    sa.Index("reminders_of", "author", "community"),
)


class ReminderRecords(Part):
    """Reminders, as `bot.service.reminder_ports.ReminderStore` promises."""

    async def add_reminder(self, reminder: Reminder, *, most: int) -> bool:
        """Put a reminder on record, unless its author has too many others."""
        others = sa.select(sa.func.count()).where(
            belongs(REMINDERS, reminder.author, reminder.community),
            REMINDERS.c.id != reminder.id,
        )
        row = {
            name: getattr(reminder, name)
            for name in REMINDERS.c.keys()  # noqa: SIM118 - the columns, not the table
        }
        row |= {"what": reminder.what.value, "when": reminder.when.value}
        row["at"] = reminder.at.isoformat("minutes")
        insert = self._database.insert(REMINDERS).values(**row).on_conflict_do_nothing()
        async with self._database.writing() as connection:
            if (await connection.scalar(others) or 0) >= most:
                return False
            await connection.execute(insert)
        return True

    async def reminders_of(self, community: CommunityId, author: AuthorId) -> Sequence[Reminder]:
        """What somebody is reminded of in a community, in the order in which it is due."""
        return await self._reminders(belongs(REMINDERS, author, community))

    async def due_reminders(self, *, now: datetime) -> Sequence[Reminder]:
        """All that are due where we are, oldest first."""
        return await self._reminders((REMINDERS.c.next_at <= now) & not_left(REMINDERS))

    async def begin_reminder(self, reminder: Reminder) -> bool:
        """Put on record that it is about to be given; False if it has changed since."""
        return await self._change_reminder(reminder, {"tries": reminder.tries + 1})

    async def move_reminder(self, reminder: Reminder, *, to: datetime, misses: int) -> bool:
        """It is due at another time; False if it has changed since."""
        return await self._change_reminder(reminder, {"next_at": to, "tries": 0, "misses": misses})

    async def end_reminder(self, reminder: ReminderId, author: AuthorId) -> bool:
        """Erase a reminder of somebody; False if there is none."""
        gone = sa.delete(REMINDERS).where(REMINDERS.c.id == reminder, REMINDERS.c.author == author)
        async with self._database.writing() as connection:
            return bool((await connection.execute(gone)).rowcount)

    async def _change_reminder(self, reminder: Reminder, values: dict[str, Any]) -> bool:
        change = sa.update(REMINDERS).where(
            REMINDERS.c.id == reminder.id,
            REMINDERS.c.next_at == reminder.next_at,
            REMINDERS.c.tries == reminder.tries,
        )
        async with self._database.writing() as connection:
            return bool((await connection.execute(change.values(**values))).rowcount)

    async def _reminders(self, which: sa.ColumnElement[bool]) -> list[Reminder]:
        query = sa.select(REMINDERS).where(which).order_by(REMINDERS.c.next_at, REMINDERS.c.id)
        async with self._database.reading() as connection:
            return [_reminder(row) for row in await connection.execute(query)]


def _reminder(row: sa.Row[Any]) -> Reminder:
    return Reminder(
        ReminderId(row.id),
        CommunityId(row.community),
        AuthorId(row.author),
        What(row.what),
        When(row.when),
        time.fromisoformat(row.at),
        row.locale,
        row.next_at,
        row.zone,
        None if row.place is None else PlaceId(row.place),
        row.tries,
        row.misses,
    )
