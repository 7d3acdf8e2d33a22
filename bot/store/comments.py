"""The part of the Store that keeps decisions, strikes and comments that wait to be judged."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from functools import cache
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Escalate
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId, PlaceId
from bot.core.consequences import counts_of
from bot.core.decision import Decision, Mode
from bot.core.errand import Errand
from bot.core.standing import NEWCOMER, Standing, Strike
from bot.service.ports import Record, Recorded, Waiting
from bot.store.cases import Cases
from bot.store.database import insert_into
from bot.store.errands import Errands
from bot.store.rows import decision_from, decision_row, strike_rows
from bot.store.tables import CASES, DECISIONS, DIGESTS, STANDINGS, STRIKES, WAITING
from classifiers.verdict import Label, Verdict


class _StaleRecordError(Exception):
    """Undoes a transaction whose decision was made on an old standing."""


class Comments(Errands, Cases):
    """Comments, as `bot.service.ports.Store` promises."""

    async def known(self, comment: CommentId) -> bool:
        """Whether a comment has been decided before."""
        async with self._database.reading() as connection:
            return await self._is_known(connection, comment)

    async def standing(self, community: CommunityId, author: AuthorId, *, mode: Mode) -> Standing:
        """How an author stands in a community. Most have no record: that is one look-up."""
        async with self._database.reading() as connection:
            # The version is read first: a decision recorded since then makes the caller's stale.
            version = await connection.scalar(
                sa.select(STANDINGS.c.version).where(
                    STANDINGS.c.author == author, STANDINGS.c.community == community
                )
            )
            if version is None:
                return NEWCOMER
            strikes = (await connection.execute(_strikes(community, author, mode))).all()
            prompts = (await connection.execute(_prompts(community, author, mode))).all()
        return Standing(
            strikes=tuple(
                Strike(CommentId(row.comment), row.label and Label(row.label), row.weight, row.at)
                for row in strikes
                if row.strike_stands is not False
            ),
            prompted_at=tuple(row.decided_at for row in prompts if row.speaks),
            disputed=frozenset(CommentId(row.comment) for row in prompts if row.rests),
            version=version,
        )

    async def record(
        self,
        comment: Comment,
        verdict: Verdict,
        decision: Decision,
        errands: Sequence[Errand],
        *,
        standing: int,
        now: datetime,
    ) -> Recorded:
        """Write decision, strikes, case and errands together, or nothing of it."""
        try:
            async with self._database.writing() as connection:
                new = await self._enter(connection, comment.id, now)
                if new and decision.actions:
                    await self._next_version(connection, comment, standing)
                    await self._write(connection, comment, verdict, decision, now)
                if new:
                    await self._add_errands(connection, errands, now)
                await connection.execute(_JUDGED, {"judged": comment.id})
                if new:
                    numbers = asdict(counts_of(verdict, decision))
                    await self._count(connection, comment.community, now, **numbers)
        except _StaleRecordError:
            return Recorded.STALE
        return Recorded.NEW if new else Recorded.KNOWN

    async def decision(self, comment: CommentId) -> Record | None:
        """The recorded decision about a comment; None for ordinary or unknown ones."""
        query = sa.select(DECISIONS).where(DECISIONS.c.comment == comment)
        async with self._database.reading() as connection:
            row = (await connection.execute(query)).one_or_none()
        if row is None:
            return None
        return Record(
            community=CommunityId(row.community),
            author=AuthorId(row.author),
            decision=decision_from(row),
            scores={Label(name): score for name, score in row.scores.items()},
            text=self._unseal(row.text),
        )

    # --- not yet judged -------------------------------------------------------------------------

    async def wait_to_be_judged(self, comment: Comment, *, until: datetime) -> None:
        """Keep a comment whose classification failed, or count one more try."""
        insert = self._database.insert(WAITING).values(
            comment=comment.id,
            community=comment.community,
            place=comment.place,
            author=comment.author,
            locale=comment.locale,
            written_at=comment.written_at,
            text=self._seal(comment.text),
            parent=self._seal(comment.parent),
            tries=1,
            until=until,
            since=until,
        )
        again = insert.on_conflict_do_update(
            index_elements=[WAITING.c.comment],
            set_={"tries": WAITING.c.tries + 1, "until": insert.excluded.until},
        )
        async with self._database.writing() as connection:
            if not await self._is_known(connection, comment.id):
                await connection.execute(again)

    async def waiting(self, *, now: datetime, limit: int) -> list[Waiting]:
        """Comments that are due to be judged again, oldest first."""
        query = (
            sa.select(WAITING)
            .where(WAITING.c.until <= now)
            .order_by(WAITING.c.written_at, WAITING.c.comment)
            .limit(limit)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return [Waiting(self._comment(row), row.tries) for row in rows]

    # --- within a transaction -------------------------------------------------------------------

    async def _is_known(self, connection: AsyncConnection, comment: CommentId) -> bool:
        digest = DIGESTS.c.digest == self._digester.digest(comment)
        decided = sa.exists().where(DECISIONS.c.comment == comment)
        return bool(await connection.scalar(sa.select(sa.exists().where(digest) | decided)))

    async def _enter(self, connection: AsyncConnection, comment: CommentId, now: datetime) -> bool:
        """Claim a comment's id; False if it was decided before.

        Every comment goes through this gate, so of two at once the second waits and is known.
        Decisions outlive digests and are looked at too.
        """
        claim = _claim(is_sqlite=self._database.is_sqlite)
        values = {"digest": self._digester.digest(comment), "at": now, "comment": comment}
        return (await connection.execute(claim, values)).rowcount == 1

    async def _next_version(
        self, connection: AsyncConnection, comment: Comment, standing: int
    ) -> None:
        """Compare and set the version of an author's standing."""
        table = STANDINGS
        change: sa.Executable
        if standing == 0:
            insert = self._database.insert(table).values(
                author=comment.author, community=comment.community, version=1
            )
            change = insert.on_conflict_do_nothing()
        else:
            change = (
                sa.update(table)
                .where(table.c.author == comment.author, table.c.community == comment.community)
                .where(table.c.version == standing)
                .values(version=standing + 1)
            )
        if (await connection.execute(change)).rowcount != 1:
            raise _StaleRecordError

    async def _write(
        self,
        connection: AsyncConnection,
        comment: Comment,
        verdict: Verdict,
        decision: Decision,
        now: datetime,
    ) -> None:
        """The decision with its strikes and, unless it is only observed, its case."""
        row = decision_row(comment, verdict, decision, now)
        row["text"] = self._seal(comment.text)
        await connection.execute(sa.insert(DECISIONS), row)
        if strikes := strike_rows(comment, decision):
            await connection.execute(sa.insert(STRIKES), strikes)
        escalate = decision.the(Escalate)
        if escalate and decision.mode is not Mode.OBSERVE:
            await self._open_case(
                connection, comment.id, comment.community, comment.author, now,
                why=escalate.why, urgent=escalate.urgent,
            )  # fmt: skip

    def _comment(self, row: sa.Row[Any]) -> Comment:
        return Comment(
            id=CommentId(row.comment),
            community=CommunityId(row.community),
            place=PlaceId(row.place),
            author=AuthorId(row.author),
            text=self._keys.decrypt(row.text),
            written_at=row.written_at,
            locale=row.locale,
            parent=self._unseal(row.parent),
        )


_JUDGED: Final = sa.delete(WAITING).where(WAITING.c.comment == sa.bindparam("judged"))


@cache  # built once: this runs for every comment
def _claim(*, is_sqlite: bool) -> sa.Executable:
    """Enter a digest unless it is there already or there is a decision about the comment."""
    claim = sa.select(
        sa.bindparam("digest", type_=DIGESTS.c.digest.type),
        sa.bindparam("at", type_=DIGESTS.c.at.type),
    ).where(~sa.exists().where(DECISIONS.c.comment == sa.bindparam("comment")))
    insert = insert_into(DIGESTS, is_sqlite=is_sqlite).from_select(["digest", "at"], claim)
    return insert.on_conflict_do_nothing()


def _strikes(community: CommunityId, author: AuthorId, mode: Mode) -> sa.Select[Any]:
    """An author's strikes, each with whether its case lets it stand (null: there is no case)."""
    query = (
        sa.select(STRIKES, CASES.c.strike_stands)
        .select_from(STRIKES.outerjoin(CASES, CASES.c.comment == STRIKES.c.comment))
        .where(STRIKES.c.author == author, STRIKES.c.community == community)
        .order_by(STRIKES.c.at, STRIKES.c.comment, STRIKES.c.number)
    )
    return query if mode is Mode.OBSERVE else query.where(STRIKES.c.observed.is_(False))


def _prompts(community: CommunityId, author: AuthorId, mode: Mode) -> sa.Select[Any]:
    """Decisions about an author in which the bot spoke or that are under dispute."""
    query = (
        sa.select(DECISIONS.c.comment, DECISIONS.c.decided_at, DECISIONS.c.speaks, CASES.c.rests)
        .select_from(DECISIONS.outerjoin(CASES, CASES.c.comment == DECISIONS.c.comment))
        .where(DECISIONS.c.author == author, DECISIONS.c.community == community)
        .where(DECISIONS.c.speaks | CASES.c.rests)
        .order_by(DECISIONS.c.decided_at, DECISIONS.c.comment)
    )
    return query if mode is Mode.OBSERVE else query.where(DECISIONS.c.mode != Mode.OBSERVE)
