"""The part of the Store that keeps trials."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.core.comment import AuthorId, CommunityId
from bot.core.errors import BadInputError
from bot.core.trial import Measure, Trial
from bot.service.trial_ports import UNEXPLAINED
from bot.store.desk_tables import REPORTS
from bot.store.noting import noting
from bot.store.part import Part
from bot.store.tables import CASES
from bot.store.trial_table import TRIALS


class Trials(Part):
    """Trials, as `bot.service.trial_ports.TrialStore` promises."""

    async def start_trial(self, trial: Trial) -> Trial:
        """Put a new trial on record, with its number, as one that is still to be explained."""
        last = sa.select(sa.func.max(TRIALS.c.number)).where(TRIALS.c.community == trial.community)
        async with self._database.writing() as connection:
            number = (await connection.scalar(last) or 0) + 1
            row = {
                "community": trial.community,
                "number": number,
                "text": trial.text,
                "variants": list(trial.variants),
                "hold_out": trial.hold_out,
                "measure": trial.measure.value,
                "by": trial.by,
                "started_at": trial.started_at,
            }
            # Of two at once the second finds the number taken, or one that runs.
            insert = self._database.insert(TRIALS).values(**row).on_conflict_do_nothing()
            if (await connection.execute(insert)).rowcount != 1:
                raise BadInputError("trial-under-way")
            told = str(number), trial.started_at
            await connection.execute(noting(self._database, trial.community, UNEXPLAINED, *told))
        return replace(trial, number=number)

    async def end_trial(self, community: CommunityId, number: int, *, now: datetime) -> bool:
        """End a trial; False if it was over before."""
        running = (TRIALS.c.community == community) & (TRIALS.c.number == number)
        change = sa.update(TRIALS).where(running, TRIALS.c.ended_at.is_(None))
        async with self._database.writing() as connection:
            return (await connection.execute(change.values(ended_at=now))).rowcount == 1

    async def trials(self, community: CommunityId) -> Sequence[Trial]:
        """All trials of a community, newest first."""
        return await self._trials(TRIALS.c.community == community)

    async def running_trial(self, community: CommunityId) -> Trial | None:
        """The trial that runs in a community, if one does."""
        here = TRIALS.c.community == community
        return next(iter(await self._trials(here & TRIALS.c.ended_at.is_(None))), None)

    async def reported_since(
        self, community: CommunityId, since: datetime
    ) -> Sequence[tuple[AuthorId, datetime]]:
        """Whose messages were reported in a community since then, and when."""
        query = (
            sa.select(CASES.c.author, REPORTS.c.at)
            .join(CASES, CASES.c.id == REPORTS.c.case_id)
            .where(REPORTS.c.community == community, REPORTS.c.at >= since)
            .order_by(REPORTS.c.at, CASES.c.author)
        )
        async with self._database.reading() as connection:
            return [(AuthorId(row.author), row.at) for row in await connection.execute(query)]

    async def _trials(self, which: sa.ColumnElement[bool]) -> list[Trial]:
        query = sa.select(TRIALS).where(which).order_by(TRIALS.c.number.desc())
        async with self._database.reading() as connection:
            return [_trial(row) for row in await connection.execute(query)]


def _trial(row: sa.Row[Any]) -> Trial:
    return Trial(
        row.number,
        CommunityId(row.community),
        row.text,
        tuple(row.variants),
        row.hold_out,
        Measure(row.measure),
        row.by,
        row.started_at,
        row.ended_at,
    )
