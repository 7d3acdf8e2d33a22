"""The part of the Store that keeps warnings and pardons."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.case import WARNED, Case, CaseEvent, CaseState
from bot.core.comment import AuthorId, Comment, CommunityId
from bot.core.decision import Decision
from bot.core.errand import Errand
from bot.core.errors import StaleError
from bot.core.pardon import Pardon
from bot.store.desk_tables import PARDONS
from bot.store.part import belongs
from bot.store.reports import Reports
from bot.store.rows import decision_row
from bot.store.tables import CASES, DECISIONS, STANDINGS, STEPS, STRIKES


class Sanctions(Reports):
    """Warnings and pardons, as `bot.service.sanctions.SanctionStore` promises."""

    async def warn(
        self,
        comment: Comment,
        decision: Decision,
        *,
        by: str,
        why: str,
        weight: float,
        errands: Sequence[Errand],
        within: Case | None = None,
    ) -> Case:
        """Put a warning on record: its strike, and a case that its author can appeal."""
        now = decision.decided_at
        async with self._database.writing() as connection:
            if not await self._enter(connection, comment.id, now):
                given = await self._one_case(connection, CASES.c.comment == comment.id)
                if given is None:
                    raise StaleError("case-stale", case=comment.id)
                return given
            if within is not None:
                await self._warned_within(connection, within, by, now)
            await self._new_standing(connection, comment.community, comment.author)
            await connection.execute(
                sa.insert(DECISIONS), decision_row(comment, None, decision, now)
            )
            await connection.execute(sa.insert(STRIKES), _strike(comment, weight, now))
            case = await self._open_case(
                connection, comment.id, comment.community, comment.author, now,
                why=WARNED, urgent=False,
            )  # fmt: skip
            case = await self._step(connection, case, CaseEvent.TAKE, by=by, note="", now=now)
            case = await self._step(connection, case, CaseEvent.UPHOLD, by=by, note=why, now=now)
            await self._add_errands(connection, errands, now)
        return case

    async def _warned_within(
        self, connection: AsyncConnection, case: Case, by: str, now: datetime
    ) -> None:
        """The warning is a step of the case because of which it is given."""
        current = await self._one_case(connection, CASES.c.id == case.id, lock=True)
        if current is None or current.version != case.version:
            raise StaleError("case-stale", case=case.id)
        await self._step(connection, current, CaseEvent.WARN, by=by, note="", now=now)

    async def pardon(
        self, community: CommunityId, author: AuthorId, *, by: str, why: str, now: datetime
    ) -> Pardon:
        """Nothing that somebody did up to now counts any more, until that is taken back."""
        values = {"community": community, "author": author, "by": by, "at": now}
        insert = sa.insert(PARDONS).values(**values, why=self._seal(why or None))
        async with self._database.writing() as connection:
            await self._new_standing(connection, community, author)
            done = await connection.execute(insert.returning(PARDONS.c.number))
            return Pardon(int(done.scalar_one()), by, now, why)

    async def undo_pardon(
        self, community: CommunityId, author: AuthorId, number: int, *, by: str, now: datetime
    ) -> bool:
        """Take a pardon back; False if somebody has done so already, or there is none."""
        this = belongs(PARDONS, author, community) & (PARDONS.c.number == number)
        change = sa.update(PARDONS).where(this, PARDONS.c.undone_at.is_(None))
        async with self._database.writing() as connection:
            await self._new_standing(connection, community, author)
            done = await connection.execute(change.values(undone_by=by, undone_at=now))
            return done.rowcount == 1

    async def pardons(self, community: CommunityId, author: AuthorId) -> Sequence[Pardon]:
        """The pardons of somebody in a community, oldest first."""
        async with self._database.reading() as connection:
            return await self._pardons(connection, community, author)

    async def cases_about(
        self, community: CommunityId, author: AuthorId, *, limit: int
    ) -> Sequence[Case]:
        """The cases about what somebody wrote or did in a community, newest first."""
        query = (
            sa.select(CASES)
            .where(belongs(CASES, author, community))
            .order_by(CASES.c.opened_at.desc(), CASES.c.id)
            .limit(limit)
        )
        async with self._database.reading() as connection:
            return await self._with_steps(connection, query)

    async def latest(
        self, community: CommunityId, *, states: Sequence[CaseState], limit: int
    ) -> Sequence[Case]:
        """Cases of a community in any of the states, newest first."""
        query = (
            sa.select(CASES)
            .where(CASES.c.community == community, CASES.c.state.in_(list(states)))
            .order_by(CASES.c.opened_at.desc(), CASES.c.id)
            .limit(limit)
        )
        async with self._database.reading() as connection:
            return await self._with_steps(connection, query)

    async def moderated_since(self, community: CommunityId, since: datetime) -> Sequence[str]:
        """Who took steps with other people's cases of a community since then."""
        whose = (STEPS.c.case_id == CASES.c.id) & (STEPS.c.by != CASES.c.author)
        query = (
            sa.select(STEPS.c.by)
            .join(CASES, whose)
            .where(CASES.c.community == community, STEPS.c.at >= since)
            .distinct()
            .order_by(STEPS.c.by)
        )
        async with self._database.reading() as connection:
            return list(await connection.scalars(query))

    async def _new_standing(
        self, connection: AsyncConnection, community: CommunityId, author: AuthorId
    ) -> None:
        """What is being decided about somebody meanwhile is decided anew."""
        insert = self._database.insert(STANDINGS).values(
            author=author, community=community, version=1
        )
        await connection.execute(
            insert.on_conflict_do_update(
                index_elements=list(STANDINGS.primary_key),
                set_={"version": STANDINGS.c.version + 1},
            )
        )


def _strike(comment: Comment, weight: float, now: datetime) -> dict[str, object]:
    """What a warning counts against somebody."""
    return {
        "comment": comment.id,
        "number": 0,
        "community": comment.community,
        "author": comment.author,
        "label": None,
        "weight": weight,
        "at": now,
        "observed": False,
    }
