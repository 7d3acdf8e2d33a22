"""The part of the Store that keeps decisions, strikes and comments that wait to be judged."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.actions import Escalate
from bot.core.choice import FINAL, Choice
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId, PlaceId, Whose
from bot.core.consequences import counts_of
from bot.core.decision import Decision, Mode
from bot.core.errand import Errand, ErrandState
from bot.core.events import of_decision
from bot.service.ports import Record, Recorded, Waiting
from bot.store.database import insert_into
from bot.store.departure_table import not_left
from bot.store.errands import KEPT
from bot.store.ordinary import Ordinary, OrdinaryComments, known_among
from bot.store.part import tell_unreadable
from bot.store.rows import decision_from, decision_row, strike_rows
from bot.store.standings import StaleRecordError, Standings
from bot.store.tables import DECISIONS, DIGESTS, ERRANDS, STRIKES, WAITING
from classifiers.verdict import Label, Verdict

ASIDE: Final = timedelta(minutes=15)
"""After so long it is tried again whether a key opens what waits: an older one may be back."""


class Comments(Standings, OrdinaryComments):
    """Comments, as `bot.service.ports.Store` promises."""

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
        if self._database.is_sqlite and not decision.actions and not errands:
            one = Ordinary(comment.id, comment.community, counts_of(verdict, decision), now)
            return Recorded.NEW if await self._record_ordinary(one) else Recorded.KNOWN
        try:
            async with self._database.writing() as connection:
                new = await self._enter(connection, comment.id, now)
                if new and decision.actions:
                    await self._next_version(connection, comment, standing)
                    if not await self._write(connection, comment, verdict, decision, now):
                        errands = [one for one in errands if not isinstance(one.action, Escalate)]
                if new:
                    await self._add_errands(connection, errands, now)
                await connection.execute(_JUDGED, {"judged": comment.id})
                if new:
                    numbers = asdict(counts_of(verdict, decision))
                    await self._count(connection, comment.community, now, **numbers)
        except StaleRecordError:
            return Recorded.STALE
        return Recorded.NEW if new else Recorded.KNOWN

    async def decision(self, comment: CommentId) -> Record | None:
        """The recorded decision about a comment; None for ordinary or unknown ones."""
        query = sa.select(DECISIONS, KEPT.label("kept")).where(DECISIONS.c.comment == comment)
        async with self._database.reading() as connection:
            row = (await connection.execute(query)).one_or_none()
        if row is None:
            return None
        return Record(
            community=CommunityId(row.community),
            author=AuthorId(row.author),
            decision=decision_from(row),
            scores={Label(name): score for name, score in row.scores.items()},
            text=self._unseal(row.text or row.kept),
            place=PlaceId(row.place or ""),
            locale=row.locale or "en",
            answer=row.answer and Choice(row.answer),
        )

    async def answer(
        self, comment: CommentId, choice: Choice, errands: Sequence[Errand], *, now: datetime
    ) -> Choice | None:
        """What the author chose, with the errands of it; returns the choice that stood before."""
        decided = DECISIONS.c.comment == comment
        query = sa.select(DECISIONS.c.answer).where(decided).with_for_update()
        async with self._database.writing() as connection:
            row = (await connection.execute(query)).one_or_none()
            before = Choice(row.answer) if row and row.answer else None
            if before is Choice.EDIT and await self._free(connection, comment):
                before = None
            if row and before not in FINAL:
                change = sa.update(DECISIONS).where(decided).values(answer=choice)
                await connection.execute(change)
                await self._add_errands(connection, errands, now)
        return before

    async def _free(self, connection: AsyncConnection, comment: CommentId) -> bool:
        """Within a transaction: forget a new text that was not posted; whether there was one."""
        undone = ERRANDS.c.state.in_([ErrandState.GIVEN_UP, ErrandState.SETTLED])
        theirs = ERRANDS.c.id == f"{comment}/{Choice.EDIT}"
        freed = await connection.execute(sa.delete(ERRANDS).where(theirs, undone))
        return freed.rowcount > 0

    async def decided_since(self, community: CommunityId, since: datetime) -> list[Decision]:
        """The decisions with actions that were recorded in a community since then."""
        query = (
            sa.select(DECISIONS)
            .where(DECISIONS.c.recorded_at >= since, DECISIONS.c.community == community)
            .order_by(DECISIONS.c.recorded_at, DECISIONS.c.comment)
        )
        async with self._database.reading() as connection:
            return [decision_from(row) for row in await connection.execute(query)]

    def fingerprint(self, text: str) -> str:
        """A keyed digest of a text in hexadecimal digits."""
        return self._digester.digest(f"text\0{text}").hex()

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
            version_of=comment.version_of,
            whose=comment.whose,
        )
        again = insert.on_conflict_do_update(
            index_elements=[WAITING.c.comment],
            set_={"tries": WAITING.c.tries + 1, "until": insert.excluded.until},
        )
        async with self._database.writing() as connection:
            digests = {comment.id: self._digester.digest(comment.id)}
            if not await connection.run_sync(known_among, digests):
                await connection.execute(again)

    async def waiting(self, *, now: datetime, limit: int) -> list[Waiting]:
        """Comments that are due to be judged again, oldest first."""
        query = (
            sa.select(WAITING)
            .where(WAITING.c.until <= now, not_left(WAITING))
            .order_by(WAITING.c.written_at, WAITING.c.comment)
            .limit(limit)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        due, shut = self._parted(rows, lambda row: Waiting(self._comment(row), row.tries))
        if shut:
            await self._put_off([row.comment for row in shut], now + ASIDE)
        return due

    async def _put_off(self, comments: list[str], until: datetime) -> None:
        """What no key opens stands in nobody's way; it is looked at again, or counted in time."""
        late = sa.update(WAITING).where(WAITING.c.comment.in_(comments))
        async with self._database.writing() as connection:
            await connection.execute(late.values(tries=WAITING.c.tries + 1, until=until))
        tell_unreadable("comment_set_aside", comment=comments)

    # --- within a transaction -------------------------------------------------------------------

    async def _enter(self, connection: AsyncConnection, comment: CommentId, now: datetime) -> bool:
        """Claim a comment's id; False if it was decided before.

        Every comment goes through this gate, so of two at once the second waits and is known.
        Decisions outlive digests and are looked at too.
        """
        claim = _claim(is_sqlite=self._database.is_sqlite)
        values = {"digest": self._digester.digest(comment), "at": now, "comment": comment}
        return (await connection.execute(claim, values)).rowcount == 1

    async def _write(
        self,
        connection: AsyncConnection,
        comment: Comment,
        verdict: Verdict,
        decision: Decision,
        now: datetime,
    ) -> bool:
        """The decision with its strikes and, unless it is only observed, its case.

        False if the moderators have been called to an earlier version of the same message.
        """
        row = decision_row(comment, verdict, decision, now)
        row["text"] = self._seal(comment.text)
        await connection.execute(sa.insert(DECISIONS), row)
        if strikes := strike_rows(comment, decision):
            await connection.execute(sa.insert(STRIKES), strikes)
        await self._announce(connection, of_decision(comment, decision, now=now), now)
        escalate = decision.the(Escalate)
        if escalate is None or decision.mode is Mode.OBSERVE:
            return True
        return await self._file(connection, comment, escalate, now)

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
            version_of=row.version_of,
            whose=Whose(row.whose or Whose.OWN),
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
