"""What every part of the Store stands on: a database, what seals texts, and how long they stay."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import TypeVar

import sqlalchemy as sa
import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.comment import CommunityId
from bot.core.errand import UNREADABLE
from bot.core.errors import BadInputError
from bot.store.database import Database, insert_into
from bot.store.keys import OPENS_NOTHING, Digester, KeyRing
from bot.store.moving_table import BROUGHT
from bot.store.tables import CASES, COUNTERS

log = structlog.get_logger()

Kept = TypeVar("Kept")
Found = TypeVar("Found")

Slot = tuple[CommunityId, datetime, str]
"""A number of an hour: whose, which hour, and its name."""


@dataclass(frozen=True, slots=True)
class Retention:
    """How long things stay on record.

    ``texts``: what a flagged comment said, and comments that could not be judged. ``case_texts``:
    at most so long what a case is about, until the case is decided and ``texts`` have passed since
    its last step. A text that a note gives back to its author stays until that is opened or gone
    (`bot.core.errands.LOOKS`). ``decisions``: decisions with their strikes and cases. ``errands``:
    finished errands (their text goes as soon as they are done, or settled; after ``texts`` where
    they were given up). ``digests``: keyed digests of comment ids; Discord redelivers events for
    minutes, so two days are plenty. ``languages``: in which language somebody is written to, from
    the day on which that was noted; never longer than decisions.
    """

    texts: timedelta = timedelta(days=1)
    case_texts: timedelta = timedelta(days=30)
    decisions: timedelta = timedelta(days=180)
    errands: timedelta = timedelta(days=7)
    digests: timedelta = timedelta(days=2)
    left: timedelta = timedelta(days=7)
    languages: timedelta = timedelta(days=90)

    def __post_init__(self) -> None:
        """Refuse to keep anything for no time. A text goes with its decision at the latest."""
        spans = (self.texts, self.case_texts, self.decisions, self.errands, self.digests)
        if min(*spans, self.languages) <= timedelta() or self.left < timedelta():
            raise ValueError("what is kept for no time cannot be used")


def tell_unreadable(event: str, **ids: Sequence[str]) -> None:
    """Log what could not be opened, by id: each on a line of its own, and nothing of a text."""
    for name, some in ids.items():
        for one in some:
            log.error(event, why=UNREADABLE, **{name: one})


class Part:
    """A part of the Store. Parts share nothing but these three."""

    def __init__(
        self, database: Database, keys: KeyRing, digester: Digester, retention: Retention
    ) -> None:
        """Made by `bot.store.open_store`."""
        self._database = database
        self._keys = keys
        self._digester = digester
        self._retention = retention

    def _seal(self, text: str | None) -> str | None:
        return None if text is None else self._keys.encrypt(text)

    def _unseal(self, token: str | None) -> str | None:
        return None if token is None else self._keys.decrypt(token)

    def _parted(
        self, rows: Sequence[Kept], read: Callable[[Kept], Found]
    ) -> tuple[list[Found], list[Kept]]:
        """What rows say, and the rows of which none of our keys opens what is sealed in them."""
        found, shut = [], []
        for row in rows:
            try:
                found.append(read(row))
            except BadInputError as error:
                if error.code != OPENS_NOTHING:
                    raise
                shut.append(row)
        return found, shut

    def _digest_of(self, reporter: str) -> str:
        """Finds somebody's own reports; it says nothing to who lacks the key."""
        return self._digester.digest(f"reporter\0{reporter}").hex()

    def _speaker_of(self, author: str) -> str:
        """Finds in which language somebody is written to; it names nobody."""
        return self._digester.digest(f"speaker\0{author}").hex()

    def _mark_of(self, case: str) -> str:
        """Stands for a case that is not taken in again; it says nothing to who lacks the key."""
        return self._digester.digest(f"brought\0{case}").hex()

    async def _stay_away(self, connection: AsyncConnection, which: sa.ColumnElement[bool]) -> None:
        """See that these cases, which are to be erased, do not come back from an older export."""
        cases = sa.select(CASES.c.id, CASES.c.community).where(which).order_by(CASES.c.id)
        found = (await connection.execute(cases)).all()
        if found:
            marks = [{"digest": self._mark_of(id_), "community": place} for id_, place in found]
            mark = self._database.insert(BROUGHT).on_conflict_do_nothing()
            await connection.execute(mark, marks)

    async def _count(
        self, connection: AsyncConnection, community: CommunityId, at: datetime, **by: int
    ) -> None:
        """Add to the numbers of an hour. The last thing in a transaction: others wait for it."""
        hour = hour_of(at)
        await self._count_all(connection, {(community, hour, name): n for name, n in by.items()})

    async def _count_all(self, connection: AsyncConnection, numbers: Mapping[Slot, int]) -> None:
        """Add to numbers by community, hour and name."""
        if rows := counted(numbers):
            await connection.execute(more(is_sqlite=self._database.is_sqlite), rows)


def counted(numbers: Mapping[Slot, int]) -> list[dict[str, object]]:
    """What `more` is to add, in an order in which two writers cannot wait for each other."""
    return [
        {"community": community, "hour": hour, "name": name, "n": n}
        for (community, hour, name), n in sorted(numbers.items())
        if n
    ]


@cache  # built once: this runs for every comment
def more(*, is_sqlite: bool) -> sa.Executable:
    """Adds to the numbers of communities' hours."""
    insert = insert_into(COUNTERS, is_sqlite=is_sqlite)
    return insert.on_conflict_do_update(
        index_elements=list(COUNTERS.primary_key),
        set_={"n": COUNTERS.c.n + insert.excluded.n},
    )


def hour_of(at: datetime) -> datetime:
    """The start of the hour."""
    return at.replace(minute=0, second=0, microsecond=0)


def belongs(table: sa.Table, author: str, community: str | None) -> sa.ColumnElement[bool]:
    """Rows about one person, in one community or in all."""
    theirs: sa.ColumnElement[bool] = table.c.author == author
    return theirs if community is None else theirs & (table.c.community == community)
