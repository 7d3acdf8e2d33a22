"""The part of the Store that keeps who is on duty, when a case was raised again, and its thread."""

from collections.abc import Collection, Sequence
from datetime import datetime, time
from typing import Any, Final

import sqlalchemy as sa

from bot.core.case import Case, CaseId, CaseState
from bot.core.comment import CommunityId
from bot.core.duty import Turn, Who
from bot.core.errand import Errand
from bot.core.raising import DAILY
from bot.service.case_threads import CaseThread
from bot.service.raising import Raised
from bot.store.departure_table import not_left
from bot.store.desk_tables import CASE_THREADS, RAISED, TURNS
from bot.store.sanctions import Sanctions
from bot.store.tables import CASES, STEPS

UNTAKEN: Final = (CaseState.OPEN, CaseState.APPEALED)
"""The states in which nobody has taken a case."""

_HOUR: Final = 60


class DeskRecords(Sanctions):
    """Rotas, calls and threads, as `bot.service.duty`, `raising` and `case_threads` promise."""

    # --- who is on duty -------------------------------------------------------------------------

    async def turns(self, community: CommunityId) -> Sequence[tuple[int, Turn]]:
        """The turns of a community with their numbers, in the order in which they were added."""
        query = sa.select(TURNS).where(TURNS.c.community == community).order_by(TURNS.c.number)
        async with self._database.reading() as connection:
            return [(row.number, _turn(row)) for row in await connection.execute(query)]

    async def add_turn(self, community: CommunityId, turn: Turn, *, by: str, now: datetime) -> None:
        """Add a turn."""
        insert = sa.insert(TURNS).values(
            community=community,
            days="".join(map(str, turn.days)),
            begins=_minutes(turn.begins),
            ends=_minutes(turn.ends),
            who=turn.who,
            by=by,
            at=now,
        )
        async with self._database.writing() as connection:
            await connection.execute(insert)

    async def remove_turn(self, community: CommunityId, number: int) -> bool:
        """Take a turn away; False if there is none of that number."""
        this = (TURNS.c.community == community) & (TURNS.c.number == number)
        async with self._database.writing() as connection:
            return (await connection.execute(sa.delete(TURNS).where(this))).rowcount == 1

    # --- who was called -------------------------------------------------------------------------

    async def untaken(self, *, prefix: str, now: datetime, limit: int) -> Sequence[Case]:
        """Cases of the communities with that prefix that nobody has taken, oldest first; without
        those that were raised and are not raised again yet.
        """
        lately = sa.exists().where(RAISED.c.case_id == CASES.c.id, ~_due(now))
        query = (
            sa.select(CASES)
            .where(CASES.c.state.in_(UNTAKEN), ~lately, not_left(CASES))
            .where(CASES.c.community.startswith(prefix, autoescape=True))
            .order_by(CASES.c.opened_at, CASES.c.id)
        )
        async with self._database.reading() as connection:
            return await self._with_steps(connection, query.limit(limit))

    async def raised(self, case: CaseId) -> Raised | None:
        """How the moderators were last called again to a case; None if they were not."""
        query = sa.select(RAISED).where(RAISED.c.case_id == case)
        async with self._database.reading() as connection:
            row = (await connection.execute(query)).one_or_none()
        return None if row is None else Raised(row.at, _read(row.calls), _read(row.called))

    async def raise_case(
        self,
        case: Case,
        errand: Errand,
        *,
        now: datetime,
        until: datetime,
        calls: Collection[Who] = (),
        called: Collection[Who] = (),
    ) -> bool:
        """Call the moderators once more to a case; False if it has moved on since it was read, or
        is not to be raised again yet.
        """
        values: dict[str, Any] = {
            "at": now,
            "again_at": until,
            "calls": " ".join(sorted(calls)),
            "called": " ".join(sorted(called)),
        }
        whose = {"case_id": case.id, "community": case.community}
        again = (
            self._database.insert(RAISED)
            .values(**whose, **values)
            .on_conflict_do_update(index_elements=[RAISED.c.case_id], set_=values, where=_due(now))
        )
        async with self._database.writing() as connection:
            current = await self._one_case(connection, CASES.c.id == case.id, lock=True)
            if current is None or current.version != case.version:
                return False
            if (await connection.execute(again)).rowcount != 1:
                return False
            await self._add_errands(connection, [errand], now)
            return True

    # --- where a case is talked about -----------------------------------------------------------

    async def open_thread(self, case: Case, place: str) -> bool:
        """A case is talked about in a new thread from now on, unless it has one that is there."""
        theirs = CASE_THREADS.c.community == case.community
        last = sa.select(sa.func.coalesce(sa.func.max(CASE_THREADS.c.number), 0)).where(theirs)
        values: dict[str, Any] = {"place": place, "told": 0, "behind": True, "gone": False}
        async with self._database.writing() as connection:
            if await self._one_case(connection, CASES.c.id == case.id, lock=True) is None:
                return False
            number = int(await connection.scalar(last) or 0) + 1
            insert = self._database.insert(CASE_THREADS).values(
                case_id=case.id, community=case.community, number=number, **values
            )
            done = await connection.execute(
                insert.on_conflict_do_update(
                    index_elements=[CASE_THREADS.c.case_id],
                    set_=values,
                    where=CASE_THREADS.c.gone,
                )
            )
            return done.rowcount == 1

    async def threads_behind(self, *, prefix: str, limit: int) -> Sequence[CaseThread]:
        """Threads in which something is left to do, of communities with that prefix."""
        query = (
            sa.select(CASE_THREADS)
            .where(CASE_THREADS.c.behind, ~CASE_THREADS.c.gone, not_left(CASE_THREADS))
            .where(CASE_THREADS.c.community.startswith(prefix, autoescape=True))
            .order_by(CASE_THREADS.c.community, CASE_THREADS.c.number)
            .limit(limit)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
            which = CASES.c.id.in_([row.case_id for row in rows])
            found = await self._with_steps(connection, sa.select(CASES).where(which))
        cases = {case.id: case for case in found}
        return [
            CaseThread(cases[row.case_id], row.number, row.place, row.told)
            for row in rows
            if row.case_id in cases
        ]

    async def thread_told(self, case: CaseId, told: int) -> None:
        """So many steps were told; it is still behind if the case has more by now."""
        steps = sa.select(sa.func.count()).where(STEPS.c.case_id == case).scalar_subquery()
        this = sa.update(CASE_THREADS).where(CASE_THREADS.c.case_id == case)
        async with self._database.writing() as connection:
            await self._one_case(connection, CASES.c.id == case, lock=True)
            await connection.execute(this.values(told=told, behind=steps > told))

    async def thread_gone(self, case: CaseId) -> None:
        """Somebody has deleted it: nothing more is told there."""
        this = sa.update(CASE_THREADS).where(CASE_THREADS.c.case_id == case)
        async with self._database.writing() as connection:
            await connection.execute(this.values(gone=True, behind=False))


def _due(now: datetime) -> sa.ColumnElement[bool]:
    """Whether a case that was raised may be raised again."""
    older = RAISED.c.again_at.is_(None) & (RAISED.c.at <= now - DAILY)
    return sa.or_(RAISED.c.again_at <= now, older)


def _read(names: str | None) -> frozenset[Who]:
    return frozenset(map(Who, (names or "").split()))


def _turn(row: sa.Row[Any]) -> Turn:
    days = tuple(map(int, row.days))
    return Turn(days, _time(row.begins), _time(row.ends), Who(row.who))


def _minutes(at: time) -> int:
    return at.hour * _HOUR + at.minute


def _time(minutes: int) -> time:
    return time(*divmod(minutes, _HOUR))
