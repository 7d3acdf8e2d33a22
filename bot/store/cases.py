"""The part of the Store that keeps cases with their steps."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Escalate
from bot.core.case import DECIDED, Case, CaseEvent, CaseId, CaseState, Step, take_step
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId
from bot.core.consequences import change_of, rests, strike_stands
from bot.core.errand import STAYS, Errand
from bot.core.errors import BadInputError, StaleError
from bot.core.events import of_opening, of_step
from bot.core.versions import Filed, governing
from bot.store.challenge_privacy import to_amend
from bot.store.challenge_tables import ENTRIES
from bot.store.desk_tables import CASE_THREADS
from bot.store.errands import Errands
from bot.store.tables import CASES, DECISIONS, ERRANDS, STEPS

DISPUTED = "disputed"
"""Why a case was opened that no rule had asked for."""


class Cases(Errands):
    """Cases, as `bot.service.ports.Store` promises."""

    async def case(self, case: CaseId) -> Case | None:
        """One case."""
        async with self._database.reading() as connection:
            return await self._one_case(connection, CASES.c.id == case)

    async def case_of(self, comment: CommentId) -> Case | None:
        """The case that decides about a comment."""
        async with self._database.reading() as connection:
            return await self._governing(connection, comment)

    async def cases(
        self, community: CommunityId, *, states: Sequence[CaseState], limit: int = 50
    ) -> list[Case]:
        """Cases of a community in any of the states, urgent ones first, then oldest first."""
        query = (
            sa.select(CASES)
            .where(CASES.c.community == community, CASES.c.state.in_(list(states)))
            .order_by(CASES.c.urgent.desc(), CASES.c.opened_at, CASES.c.id)
            .limit(limit)
        )
        async with self._database.reading() as connection:
            return await self._with_steps(connection, query)

    async def step(
        self,
        case: Case,
        event: CaseEvent,
        *,
        by: str,
        note: str,
        now: datetime,
        errands: Sequence[Errand] = (),
        to: AuthorId | None = None,
        seconds: int | None = None,
    ) -> Case:
        """Take one step with a case, as it was read, with its errands; returns it after it."""
        async with self._database.writing() as connection:
            current = await self._one_case(connection, CASES.c.id == case.id, lock=True)
            if current is None or current.version != case.version:
                raise StaleError("case-stale", case=case.id)
            await self._add_errands(connection, errands, now)
            return await self._step(
                connection, current, event, by=by, note=note, now=now, to=to, seconds=seconds
            )

    async def dispute(
        self,
        comment: CommentId,
        *,
        by: AuthorId,
        note: str,
        now: datetime,
        errands: Sequence[Errand] = (),
    ) -> Case:
        """The author calls a decision a mistake: its strike rests until a moderator has decided."""
        # Locked, so that two disputes at once open one case between them.
        decided = (
            sa.select(DECISIONS.c.community, DECISIONS.c.author)
            .where(DECISIONS.c.comment == comment)
            .with_for_update()
        )
        async with self._database.writing() as connection:
            row = (await connection.execute(decided)).one_or_none()
            if row is None or row.author != by:
                raise BadInputError("nothing-to-dispute", comment=comment)
            case = await self._governing(connection, comment, lock=True)
            if case is None:
                case = await self._open_case(
                    connection, comment, row.community, by, now, why=DISPUTED, urgent=False
                )
            if rests(case):
                return case
            await self._add_errands(connection, errands, now)
            return await self._step(connection, case, CaseEvent.DISPUTE, by=by, note=note, now=now)

    # --- within a transaction -------------------------------------------------------------------

    async def _open_case(
        self,
        connection: AsyncConnection,
        comment: CommentId,
        community: CommunityId,
        author: AuthorId,
        now: datetime,
        *,
        why: str,
        urgent: bool,
    ) -> Case:
        case = Case(
            id=CaseId(f"case:{comment}"),
            comment=comment,
            community=community,
            author=author,
            state=CaseState.OPEN,
            opened_at=now,
            urgent=urgent,
            why=why,
        )
        await connection.execute(
            sa.insert(CASES).values(
                id=case.id,
                comment=comment,
                community=community,
                author=author,
                opened_at=now,
                urgent=urgent,
                why=why,
                **state_columns(case),
            )
        )
        await to_amend(self._database, connection, ENTRIES.c.id == comment)
        await self._announce(connection, of_opening(case), now)
        return case

    async def _file(
        self, connection: AsyncConnection, comment: Comment, escalate: Escalate, now: datetime
    ) -> bool:
        """Open a case about a comment; whether the moderators are to be called.

        An earlier version of the same message may have one that nobody has decided: that one goes
        on, and is about this version from now on if only this one is urgent.
        """
        case = await self._undecided(connection, comment)
        if case is None:
            await self._open_case(
                connection, comment.id, comment.community, comment.author, now,
                why=escalate.why, urgent=escalate.urgent,
            )  # fmt: skip
        elif escalate.urgent and not case.urgent:
            change = sa.update(CASES).where(CASES.c.id == case.id)
            worse = {"comment": comment.id, "urgent": True, "why": escalate.why}
            await connection.execute(change.values(**worse))
        else:
            return False
        return True

    async def _undecided(self, connection: AsyncConnection, comment: Comment) -> Case | None:
        """The case about another version of a message that nobody has decided."""
        if comment.version_of is None:
            return None
        found = await self._filed(
            connection, DECISIONS.c.version_of == comment.version_of, lock=True
        )
        return next((one.case for one in found if one.case.state not in DECIDED), None)

    async def _governing(
        self, connection: AsyncConnection, comment: CommentId, *, lock: bool = False
    ) -> Case | None:
        """See `bot.core.versions.governing`."""
        query = sa.select(DECISIONS.c.version_of, DECISIONS.c.decided_at)
        decided = (
            await connection.execute(query.where(DECISIONS.c.comment == comment))
        ).one_or_none()
        if decided is None or decided.version_of is None:
            return await self._one_case(connection, CASES.c.comment == comment, lock=lock)
        cases = await self._filed(
            connection, DECISIONS.c.version_of == decided.version_of, lock=lock
        )
        return governing(comment, decided.version_of, decided.decided_at, cases)

    async def _filed(
        self, connection: AsyncConnection, which: sa.ColumnElement[bool], *, lock: bool = False
    ) -> list[Filed]:
        """Cases, each with the message that it is about."""
        query = (
            sa.select(CASES, DECISIONS.c.version_of)
            .select_from(CASES.outerjoin(DECISIONS, DECISIONS.c.comment == CASES.c.comment))
            .where(which)
        )
        query = query.with_for_update(of=CASES) if lock else query
        messages = {row.id: row.version_of for row in await connection.execute(query)}
        if not messages:
            return []
        found = await self._with_steps(
            connection, sa.select(CASES).where(CASES.c.id.in_(list(messages)))
        )
        return [Filed(messages[case.id] or case.comment, case) for case in found]

    async def _step(
        self,
        connection: AsyncConnection,
        case: Case,
        event: CaseEvent,
        *,
        by: str,
        note: str,
        now: datetime,
        to: AuthorId | None = None,
        seconds: int | None = None,
    ) -> Case:
        after = take_step(case, event, by, note, now, to=to, seconds=seconds)
        change = sa.update(CASES).where(CASES.c.id == case.id)
        await connection.execute(change.values(**state_columns(after)))
        await connection.execute(
            sa.insert(STEPS).values(
                case_id=case.id,
                number=case.version,
                event=event,
                by=by,
                at=now,
                note=self._seal(note or None),
                to_whom=to,
                seconds=seconds,
            )
        )
        behind = sa.update(CASE_THREADS).where(CASE_THREADS.c.case_id == case.id)
        await connection.execute(behind.values(behind=True))
        if event is CaseEvent.UPHOLD:
            await self._carry_on(connection, case, now)
        await to_amend(self._database, connection, ENTRIES.c.id == case.comment)
        await self._announce(connection, of_step(after, event, now=now), now)
        if counted := change_of(after):
            numbers = {counted.name: counted.by}
            await self._count(connection, case.community, counted.at, **numbers)
        return after

    async def _carry_on(self, connection: AsyncConnection, case: Case, now: datetime) -> None:
        """Of every version of a message, what was given up and still matters is tried again."""
        message = sa.select(DECISIONS.c.version_of).where(DECISIONS.c.comment == case.comment)
        versions = sa.select(DECISIONS.c.comment).where(
            (DECISIONS.c.comment == case.comment)
            | (DECISIONS.c.version_of == message.scalar_subquery())
        )
        await self._revive(connection, ERRANDS.c.comment.in_(versions), STAYS, now)

    async def _one_case(
        self, connection: AsyncConnection, which: sa.ColumnElement[bool], *, lock: bool = False
    ) -> Case | None:
        query = sa.select(CASES).where(which)
        found = await self._with_steps(connection, query.with_for_update() if lock else query)
        return found[0] if found else None

    async def _with_steps(self, connection: AsyncConnection, query: sa.Select[Any]) -> list[Case]:
        """Cases with their steps: two queries, however many cases there are."""
        cases = {row.id: _case(row) for row in await connection.execute(query)}
        if not cases:
            return []
        steps = (
            sa.select(STEPS)
            .where(STEPS.c.case_id.in_(list(cases)))
            .order_by(STEPS.c.case_id, STEPS.c.number)
        )
        for row in await connection.execute(steps):
            case = cases[row.case_id]
            note = self._unseal(row.note) or ""
            step = Step(CaseEvent(row.event), row.by, row.at, note, row.to_whom, row.seconds)
            cases[row.case_id] = replace(case, steps=(*case.steps, step))
        return list(cases.values())


def state_columns(case: Case) -> dict[str, Any]:
    """The columns that follow from a case's steps."""
    return {"state": case.state, "rests": rests(case), "strike_stands": strike_stands(case)}


def _case(row: sa.Row[Any]) -> Case:
    return Case(
        id=CaseId(row.id),
        comment=CommentId(row.comment),
        community=CommunityId(row.community),
        author=AuthorId(row.author),
        state=CaseState(row.state),
        opened_at=row.opened_at,
        urgent=row.urgent,
        why=row.why,
    )
