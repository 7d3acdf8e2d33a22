"""The part of the Store that keeps what people report to the moderators."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Escalate
from bot.core.case import DECIDED, REPORTED_PERSON, Case, CaseId, CaseState
from bot.core.comment import NOBODY, AuthorId, Comment, CommunityId
from bot.core.decision import Decision
from bot.core.events import of_reports
from bot.core.reported import LATELY, Outcome, Report, Track, outcome_for, said_more
from bot.service.reports import Calls, Filing, OwnReport, Untold
from bot.store.comments import Comments
from bot.store.departure_table import not_left
from bot.store.desk_tables import REPORTS
from bot.store.rows import decision_row
from bot.store.tables import CASES, DECISIONS


class Reports(Comments):
    """Reports, as `bot.service.reports.ReportStore` promises."""

    async def file_report(
        self, comment: Comment, decision: Decision, report: Report, calls: Calls, *, now: datetime
    ) -> Filing:
        """Put a report on record with its case and what calls the moderators."""
        async with self._database.writing() as connection:
            case = await self._reported_case(connection, comment, decision, now)
            digest = self._digest_of(report.by)
            again = await self._put_report(connection, case, digest, report)
            here = sa.select(sa.func.count()).select_from(REPORTS)
            number = await connection.scalar(here.where(REPORTS.c.case_id == case.id))
            lately = await connection.scalar(
                here.where(
                    REPORTS.c.digest == digest,
                    REPORTS.c.community == comment.community,
                    REPORTS.c.at > now - LATELY,
                )
            )
            filing = Filing(case, int(number or 0), int(lately or 0), again=again)
            errands = calls(filing)
            await self._add_errands(connection, errands, now)
            if filing.matters:
                await self._announce(connection, of_reports(case, filing.number, now=now), now)
            if not again:
                await self._count(connection, comment.community, now, reported=1)
        return Filing(case, filing.number, filing.lately, again=again, called=bool(errands))

    async def say_more(self, case: CaseId, by: AuthorId, what: str) -> bool:
        """Add to what somebody says of their own report; False if there is none of theirs."""
        async with self._database.writing() as connection:
            return await self._add_words(connection, case, self._digest_of(by), what)

    async def reports(self, case: CaseId) -> Sequence[Report]:
        """What was reported, oldest first."""
        query = sa.select(REPORTS).where(REPORTS.c.case_id == case)
        async with self._database.reading() as connection:
            rows = await connection.execute(query.order_by(REPORTS.c.at, REPORTS.c.digest))
            return [self._report(row) for row in rows]

    async def track(self, case: CaseId, *, since: datetime) -> Track:
        """What became of other reports by the people who reported a case."""
        this = sa.select(REPORTS.c.digest, REPORTS.c.community).where(REPORTS.c.case_id == case)
        theirs = sa.tuple_(REPORTS.c.digest, REPORTS.c.community).in_(this)
        fine = sa.case((CASES.c.state == CaseState.OVERTURNED, 1), else_=0)
        query = (
            sa.select(sa.func.count(), sa.func.coalesce(sa.func.sum(fine), 0))
            .select_from(REPORTS.join(CASES, CASES.c.id == REPORTS.c.case_id))
            .where(theirs, REPORTS.c.case_id != case, REPORTS.c.at > since)
            .where(CASES.c.state.in_(sorted(DECIDED)))
        )
        async with self._database.reading() as connection:
            decided, found_fine = (await connection.execute(query)).one()
        return Track(int(decided), int(found_fine))

    async def untold_reports(self, *, limit: int, prefix: str = "") -> Sequence[Untold]:
        """Reports whose outcome somebody waits to hear of, oldest first."""
        agreed = CASES.c.state.in_([CaseState.UPHELD, CaseState.CLOSED])
        outcome = sa.case((agreed, Outcome.AGREED.value), else_=Outcome.FINE.value)
        query = (
            sa.select(REPORTS)
            .join(CASES, CASES.c.id == REPORTS.c.case_id)
            .where(CASES.c.state.in_(sorted(DECIDED)))
            .where(REPORTS.c.community.startswith(prefix, autoescape=True), not_left(REPORTS))
            .where(REPORTS.c.told.is_distinct_from(outcome))
            .where(REPORTS.c.missed.is_distinct_from(outcome))
            .order_by(REPORTS.c.at)
            .limit(limit)
        )
        found = []
        async with self._database.reading() as connection:
            for row in (await connection.execute(query)).all():
                case = await self._one_case(connection, CASES.c.id == row.case_id)
                outcome_now = outcome_for(case) if case else None
                if case is not None and outcome_now is not None:
                    found.append(Untold(case, self._report(row), outcome_now))
        return found

    async def report_told(
        self, case: CaseId, by: AuthorId, outcome: Outcome, *, missed: bool = False
    ) -> None:
        """Somebody was told what became of their report, or could not be (``missed``)."""
        theirs = (REPORTS.c.case_id == case) & (REPORTS.c.digest == self._digest_of(by))
        values: dict[str, Any] = (
            {"missed": outcome} if missed else {"told": outcome, "missed": None}
        )
        async with self._database.writing() as connection:
            await connection.execute(sa.update(REPORTS).where(theirs).values(**values))

    async def own_reports(self, community: CommunityId, by: AuthorId) -> Sequence[OwnReport]:
        """What somebody has reported in a community, newest first."""
        query = (
            sa.select(REPORTS)
            .where(REPORTS.c.community == community, REPORTS.c.digest == self._digest_of(by))
            .order_by(REPORTS.c.at.desc(), REPORTS.c.case_id)
        )
        found = []
        async with self._database.reading() as connection:
            for row in (await connection.execute(query)).all():
                case = await self._one_case(connection, CASES.c.id == row.case_id)
                if case is not None:
                    missed = row.missed is not None
                    found.append(OwnReport(case, self._report(row), missed=missed))
        return found

    async def erase_reports(self, community: CommunityId, by: AuthorId) -> int:
        """Take somebody's own reports away; what the moderators do about them goes on."""
        theirs = (REPORTS.c.community == community) & (REPORTS.c.digest == self._digest_of(by))
        async with self._database.writing() as connection:
            gone = await connection.execute(sa.delete(REPORTS).where(theirs))
        await self._database.forget()
        return int(gone.rowcount)

    # --- within a transaction -------------------------------------------------------------------

    async def _reported_case(
        self, connection: AsyncConnection, comment: Comment, decision: Decision, now: datetime
    ) -> Case:
        """The case that a report joins, or a new one.

        Reports about how one person behaves join the case about that which nobody has decided yet.
        """
        escalate = decision.the(Escalate)
        why = escalate.why if escalate else ""
        if why == REPORTED_PERSON and comment.author != NOBODY:
            same = (
                (CASES.c.community == comment.community)
                & (CASES.c.author == comment.author)
                & (CASES.c.why == REPORTED_PERSON)
                & CASES.c.state.not_in(sorted(DECIDED))
            )
            if found := await self._one_case(connection, same, lock=True):
                return found
        # Through the same gate as `record`: of two at once the second one sees the first.
        await self._enter(connection, comment.id, now)
        row = decision_row(comment, None, decision, now) | {
            "text": self._seal(comment.text or None)
        }
        insert = self._database.insert(DECISIONS).on_conflict_do_nothing()
        await connection.execute(insert, row)
        case = await self._governing(connection, comment.id, lock=True)
        case = case or await self._open_case(
            connection, comment.id, comment.community, comment.author, now, why=why, urgent=False
        )
        if case.comment == comment.id and case.state not in DECIDED:
            # What was forgotten of it meanwhile: without it nobody could decide.
            gone = (DECISIONS.c.comment == comment.id) & DECISIONS.c.text.is_(None)
            await connection.execute(sa.update(DECISIONS).where(gone).values(text=row["text"]))
        return case

    async def _put_report(
        self, connection: AsyncConnection, case: Case, digest: str, report: Report
    ) -> bool:
        """Whether the same person had reported it before; what they say now is added."""
        values = {
            "case_id": case.id,
            "digest": digest,
            "community": case.community,
            "at": report.at,
            "reporter": self._seal(report.by),
            "what": self._seal(report.what or None),
        }
        insert = self._database.insert(REPORTS).on_conflict_do_nothing()
        if (await connection.execute(insert, values)).rowcount == 1:
            return False
        return await self._add_words(connection, case.id, digest, report.what)

    async def _add_words(
        self, connection: AsyncConnection, case: CaseId, digest: str, what: str
    ) -> bool:
        """Add to what is said of a report; False if there is none."""
        theirs = (REPORTS.c.case_id == case) & (REPORTS.c.digest == digest)
        found = await connection.execute(sa.select(REPORTS.c.what).where(theirs).with_for_update())
        if (row := found.one_or_none()) is None:
            return False
        now = self._seal(said_more(self._unseal(row.what) or "", what) or None)
        await connection.execute(sa.update(REPORTS).where(theirs).values(what=now))
        return True

    def _report(self, row: sa.Row[Any]) -> Report:
        return Report(
            AuthorId(self._keys.decrypt(row.reporter)), row.at, self._unseal(row.what) or ""
        )
