"""The part of the Store that takes cases in from elsewhere, and gives everything out."""

import base64
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.case import Case, CaseId
from bot.core.comment import Comment, CommunityId
from bot.service.moving import Moved, MovedStrike
from bot.service.records import Record
from bot.store.cases import state_columns
from bot.store.desk_tables import REPORTS
from bot.store.moving_table import BROUGHT
from bot.store.own_data import OwnRecords
from bot.store.own_languages import LANGUAGES
from bot.store.privacy import OF_A_COMMUNITY
from bot.store.rows import decision_row
from bot.store.tables import CASES, DECISIONS, STEPS, STRIKES, Moment
from classifiers.verdict import Label

BATCH: Final = 200
"""Rows that are read at a time."""

_NOT_ALONE: Final = frozenset({CASES.name, BROUGHT.name, LANGUAGES.name})
"""What goes out otherwise, or says nothing to anybody else."""

_HIDDEN: Final = frozenset({"digest"})
"""Columns that say nothing to who lacks the key behind them."""

SEALED: Final = "encrypted"
"""How the comment of an encrypted column begins."""


class Movers(OwnRecords):
    """Moving house, as `bot.service.moving` promises."""

    async def bring_in(self, cases: Sequence[Moved], *, now: datetime) -> frozenset[CaseId]:
        """Put cases on record, and say which of them are new."""
        new = set()
        async with self._database.writing() as connection:
            for moved in cases:
                if await self._bring(connection, moved, now):
                    new.add(moved.case.id)
        return frozenset(new)

    async def not_here(self, cases: Sequence[Moved]) -> frozenset[CaseId]:
        """Which of these `bring_in` would put on record."""
        async with self._database.reading() as connection:
            return frozenset(
                [one.case.id for one in cases if not await self._was_here(connection, one.case)]
            )

    async def leaving(self, community: CommunityId, *, texts: bool) -> AsyncIterator[Moved]:
        """Every case of a community; without ``texts`` nothing that somebody wrote."""
        query = sa.select(CASES).where(CASES.c.community == community).order_by(CASES.c.id)
        after = ""
        while True:
            async with self._database.reading() as connection:
                some = query.where(CASES.c.id > after).limit(BATCH)
                found = await self._with_steps(connection, some)
            for case in found:
                yield await self._moved(case, texts=texts)
            if not found:
                return
            after = found[-1].id

    def tables(self) -> tuple[str, ...]:
        """The names of all tables with something of a community, but for those with its cases."""
        everything = (DECISIONS, *OF_A_COMMUNITY)
        return tuple(table.name for table in everything if table.name not in _NOT_ALONE)

    async def rows_of(
        self, name: str, community: CommunityId, *, texts: bool
    ) -> AsyncIterator[Mapping[str, Any]]:
        """The rows of one of these tables, by column, as they are kept.

        What is encrypted is opened, or left out without ``texts``; bytes come in Base64.
        """
        table = next(one for one in (DECISIONS, *OF_A_COMMUNITY) if one.name == name)
        key = list(table.primary_key)
        query = sa.select(table).where(table.c.community == community).order_by(*key)
        start: sa.Tuple | None = None
        while True:
            some = query if start is None else query.where(sa.tuple_(*key) > start)
            async with self._database.reading() as connection:
                rows = (await connection.execute(some.limit(BATCH))).mappings().all()
            for row in rows:
                yield self._opened(table, row, texts=texts)
            if not rows:
                return
            start = sa.tuple_(*(sa.literal(rows[-1][column], column.type) for column in key))

    # --- within a transaction -------------------------------------------------------------------

    async def _bring(self, connection: AsyncConnection, moved: Moved, now: datetime) -> bool:
        case, record = moved.case, moved.record
        if await self._was_here(connection, case):
            return False
        mark = self._database.insert(BROUGHT).on_conflict_do_nothing()
        marked = {"digest": self._mark_of(case.id), "community": case.community}
        if (await connection.execute(mark, marked)).rowcount != 1:
            return False  # another import was faster
        await self._new_standing(connection, case.community, case.author)
        if record is not None:
            row = self._decided(moved, record, now)
            await connection.execute(sa.insert(DECISIONS), row)
        columns = {
            "id": case.id,
            "comment": case.comment,
            "community": case.community,
            "author": case.author,
            "opened_at": case.opened_at,
            "urgent": case.urgent,
            "why": case.why,
        }
        await connection.execute(sa.insert(CASES), columns | state_columns(case))
        if case.steps:
            await connection.execute(sa.insert(STEPS), self._steps(case))
        if moved.strikes:
            await connection.execute(sa.insert(STRIKES), _strikes(moved))
        return True

    async def _was_here(self, connection: AsyncConnection, case: Case) -> bool:
        """Whether there is a case, or a decision, about the same; or there was one from a file."""
        brought = sa.exists().where(BROUGHT.c.digest == self._mark_of(case.id))
        decided = sa.exists().where(DECISIONS.c.comment == case.comment)
        filed = sa.exists().where((CASES.c.id == case.id) | (CASES.c.comment == case.comment))
        return bool(await connection.scalar(sa.select(brought | decided | filed)))

    def _decided(self, moved: Moved, record: Record, now: datetime) -> dict[str, Any]:
        about: Comment = replace(record.comment, version_of=moved.version_of)
        row = decision_row(about, None, record.decision, moved.recorded_at or now)
        flagged = moved.flagged
        return row | {
            "scores": {label.value: score for label, score in record.scores.items()},
            "flagged": None if flagged is None else sorted(label.value for label in flagged),
            "text": self._seal(record.text),
            "answer": record.answer,
        }

    def _steps(self, case: Case) -> list[dict[str, Any]]:
        return [
            {
                "case_id": case.id,
                "number": number,
                "event": step.event,
                "by": step.by,
                "at": step.at,
                "note": self._seal(step.note or None),
                "to_whom": step.to,
                "seconds": step.seconds,
            }
            for number, step in enumerate(case.steps)
        ]

    async def _moved(self, case: Case, *, texts: bool) -> Moved:
        record = await self.decision(case.comment)
        if not texts:
            case = replace(case, steps=tuple(replace(one, note="") for one in case.steps))
            record = None if record is None else replace(record, text=None)
        about = sa.select(DECISIONS.c.version_of, DECISIONS.c.flagged, DECISIONS.c.recorded_at)
        counted = sa.select(STRIKES).where(STRIKES.c.comment == case.comment)
        reported = sa.select(sa.func.count()).select_from(REPORTS)
        async with self._database.reading() as connection:
            found = await connection.execute(about.where(DECISIONS.c.comment == case.comment))
            row = found.one_or_none()
            strikes = (await connection.execute(counted.order_by(STRIKES.c.number))).all()
            reports = await connection.scalar(reported.where(REPORTS.c.case_id == case.id))
        if row is None or record is None:
            return Moved(case, None, reports=int(reports or 0))
        return Moved(
            case,
            record,
            tuple(
                MovedStrike(
                    one.number, one.label and Label(one.label), one.weight, one.at, one.observed
                )
                for one in strikes
            ),
            row.version_of,
            None if row.flagged is None else frozenset(map(Label, row.flagged)),
            row.recorded_at,
            int(reports or 0),
        )

    def _opened(self, table: sa.Table, row: sa.RowMapping, *, texts: bool) -> dict[str, Any]:
        said: dict[str, Any] = {}
        for column in table.columns:
            value = row[column]
            if column.name in _HIDDEN:
                continue
            if (column.comment or "").startswith(SEALED):
                value = self._unseal(value) if texts else None
            elif isinstance(column.type, Moment) and value is not None:
                value = value.isoformat()
            elif isinstance(value, bytes):
                value = base64.b64encode(value).decode()
            said[column.name] = value
        return said


def _strikes(moved: Moved) -> list[dict[str, Any]]:
    return [
        {
            "comment": moved.case.comment,
            "number": one.number,
            "community": moved.case.community,
            "author": moved.case.author,
            "label": one.label,
            "weight": one.weight,
            "at": one.at,
            "observed": one.observed,
        }
        for one in moved.strikes
    ]
