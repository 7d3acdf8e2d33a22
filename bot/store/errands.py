"""The part of the Store that keeps errands, with lease and retry."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.codec import action_as_mapping, deed_from_mapping
from bot.core.comment import NOBODY, AuthorId, CommentId, CommunityId, PlaceId
from bot.core.decision import Mode
from bot.core.errand import CHANGED, PLANNED, UNREADABLE, Errand, ErrandId, ErrandState, Fate
from bot.store.departure_table import not_left
from bot.store.part import tell_unreadable
from bot.store.posts import Posts
from bot.store.tables import DECISIONS, EPOCH, ERRANDS

KIND: Final = ERRANDS.c.action["kind"].as_string()
"""What an errand does."""

KEPT: Final = (
    sa.select(ERRANDS.c.text)
    .where(ERRANDS.c.comment == DECISIONS.c.comment, KIND == "take_away")
    .where(ERRANDS.c.text.is_not(None))
    .order_by(ERRANDS.c.seq.desc())
    .limit(1)
    .scalar_subquery()
)
"""The text of a decision that is kept for as long as something for its author is left somewhere."""

_FALL: Final = KIND.in_(["hold", "return_text"])


def let_go(which: sa.ColumnElement[bool]) -> sa.Update:
    """What was left for somebody somewhere is taken away now: it may name them. Keeps no text."""
    unnamed = {"author": NOBODY, "due_at": EPOCH, "why": None, "text": None}
    return sa.update(ERRANDS).where(which, KIND == "take_away").values(**unnamed)


class Errands(Posts):
    """Errands, as `bot.service.ports.Store` promises."""

    async def lease_errands(self, *, now: datetime, lease: timedelta, limit: int) -> list[Errand]:
        """Take errands that are due, for the time of the lease, oldest first."""
        due = (
            sa.select(ERRANDS)
            .where(ERRANDS.c.state == ErrandState.WAITING, ERRANDS.c.due_at <= now)
            .where(not_left(ERRANDS))
            .order_by(ERRANDS.c.seq)
            .limit(limit)
            # PostgreSQL: others take the next ones instead of waiting. SQLite has one writer.
            .with_for_update(skip_locked=True)
        )
        async with self._database.writing() as connection:
            rows = (await connection.execute(due)).all()
            if rows:
                taken = ERRANDS.c.seq.in_([row.seq for row in rows])
                held = {"due_at": now + lease, "why": None}
                await connection.execute(sa.update(ERRANDS).where(taken).values(**held))
            errands, shut = self._parted(rows, self._errand)
            if shut:
                lost = sa.update(ERRANDS).where(ERRANDS.c.seq.in_([row.seq for row in shut]))
                over = {"state": ErrandState.GIVEN_UP, "finished_at": now, "why": UNREADABLE}
                await connection.execute(lost.values(**over))
        tell_unreadable("errand_given_up", errand=[row.id for row in shut])
        return errands

    async def release_leases(self, *, now: datetime) -> int:
        """Errands in somebody's hands are due now; what failed and waits its time waits on."""
        held = (
            (ERRANDS.c.state == ErrandState.WAITING)
            & (ERRANDS.c.due_at > now)
            & ERRANDS.c.why.is_(None)  # what waits after a failure says why
        )
        async with self._database.writing() as connection:
            freed = await connection.execute(sa.update(ERRANDS).where(held).values(due_at=now))
        return int(freed.rowcount)

    async def errand_done(self, errand: Errand, *, now: datetime) -> None:
        """It is carried out; its text is not needed any more."""
        await self._change(errand, state=ErrandState.DONE, finished_at=now, text=None)

    async def errand_later(
        self, errand: Errand, *, until: datetime, why: str, failed: bool = True
    ) -> None:
        """It could not be done for now: due again after ``until``."""
        tries = ERRANDS.c.tries + (1 if failed else 0)
        await self._change(errand, due_at=until, why=why, tries=tries)

    async def errand_given_up(
        self, errand: Errand, *, now: datetime, why: str, settled: bool = False
    ) -> None:
        """It is not tried any more; stays on record with the reason."""
        if not settled:
            await self._change(errand, finished_at=now, why=why, state=ErrandState.GIVEN_UP)
            return
        same = ERRANDS.c.tries == errand.tries  # else its comment came back since
        values = {"state": ErrandState.SETTLED, "text": None, "finished_at": now, "why": why}
        await self._change(errand, same, **values)

    async def came_back(
        self, comment: CommentId, text: str, *, now: datetime, fallen: bool = False
    ) -> bool:
        """The words of a comment stand there again."""
        about = ERRANDS.c.comment == comment
        leased = (ERRANDS.c.state == ErrandState.WAITING) & ERRANDS.c.why.is_(None)
        again = sa.update(ERRANDS).where(about, _FALL, leased, ERRANDS.c.due_at > now)
        async with self._database.writing() as connection:
            anew = await connection.execute(again.values(due_at=now, tries=ERRANDS.c.tries + 1))
            revived = await self._revive(connection, about, CHANGED, now, text, fallen=fallen)
        return revived or anew.rowcount > 0

    async def plan_errands(self, errands: Sequence[tuple[Errand, datetime]]) -> None:
        """Errands that are due later, unless their author was erased in between."""
        await self._put(errands, why=PLANNED)

    async def follow_up(self, errands: Sequence[Errand], *, now: datetime) -> None:
        """Errands that follow from another, unless their author was erased in between."""
        await self._put([(errand, now) for errand in errands])

    async def forget_kept(self, comment: CommentId, said: str) -> None:
        """Forget the text that is kept for what was said to the author."""
        kept = (KIND == "take_away") & (ERRANDS.c.action["said"].as_string() == said)
        here = (ERRANDS.c.comment == comment) & kept & ERRANDS.c.text.is_not(None)
        async with self._database.writing() as connection:
            await connection.execute(sa.update(ERRANDS).where(here).values(text=None))

    async def errands_left(self) -> int:
        """How many errands are still waiting (leased ones included) where we are."""
        waiting = (ERRANDS.c.state == ErrandState.WAITING) & ERRANDS.c.why.is_distinct_from(PLANNED)
        query = sa.select(sa.func.count()).where(waiting, not_left(ERRANDS))
        async with self._database.reading() as connection:
            return int(await connection.scalar(query) or 0)

    async def errand_state(self, errand: ErrandId) -> ErrandState | None:
        """Where an errand stands; None if there is none, or no longer."""
        query = sa.select(ERRANDS.c.state).where(ERRANDS.c.id == errand)
        async with self._database.reading() as connection:
            state = await connection.scalar(query)
        return None if state is None else ErrandState(state)

    async def fates(self, errands: Collection[ErrandId]) -> Mapping[ErrandId, Fate]:
        """What became of errands."""
        columns = ERRANDS.c.id, ERRANDS.c.state, ERRANDS.c.why, ERRANDS.c.due_at
        query = sa.select(*columns).where(ERRANDS.c.id.in_(list(errands)))
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return {
            ErrandId(row.id): Fate(ErrandState(row.state), row.why or "", row.due_at)
            for row in rows
        }

    async def errands_stuck(self, community: CommunityId) -> Mapping[tuple[ErrandState, str], int]:
        """How many wait after a failure or were given up, by the reason."""
        stuck = (ErrandState.WAITING, ErrandState.GIVEN_UP)
        query = (
            sa.select(ERRANDS.c.state, ERRANDS.c.why, sa.func.count())
            .where(ERRANDS.c.community == community, ERRANDS.c.state.in_(stuck))
            .where(ERRANDS.c.why.is_not(None), ERRANDS.c.why != PLANNED)
            .group_by(ERRANDS.c.state, ERRANDS.c.why)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return {(ErrandState(state), why): count for state, why, count in rows}

    async def errands_due(self, community: CommunityId, *, why: str, now: datetime) -> int:
        """What waits for this reason is due at once."""
        waits = (ERRANDS.c.state == ErrandState.WAITING) & (ERRANDS.c.why == why)
        return await self._all_of(community, waits, due_at=now)

    async def retry_errands(self, community: CommunityId, *, now: datetime) -> int:
        """Try again what was given up, as if it were new."""
        lost = (KIND == "repost") & ERRANDS.c.text.is_(None)
        given_up = (ERRANDS.c.state == ErrandState.GIVEN_UP) & ~lost
        fresh = {"state": ErrandState.WAITING, "tries": 0, "finished_at": None, "why": None}
        return await self._all_of(community, given_up, due_at=now, **fresh)

    async def _all_of(
        self, community: CommunityId, which: sa.ColumnElement[bool], **values: object
    ) -> int:
        """Change some errands of a community; returns how many."""
        here = (ERRANDS.c.community == community) & which
        async with self._database.writing() as connection:
            changed = await connection.execute(sa.update(ERRANDS).where(here).values(**values))
        return int(changed.rowcount)

    async def _change(
        self, errand: Errand, *only: sa.ColumnElement[bool], **values: object
    ) -> None:
        """Change an errand that is not finished; what is finished stays as it is."""
        unfinished = (ERRANDS.c.id == errand.id) & (ERRANDS.c.state == ErrandState.WAITING)
        change = sa.update(ERRANDS).where(unfinished, *only).values(**values)
        async with self._database.writing() as connection:
            await connection.execute(change)

    async def _revive(
        self,
        connection: AsyncConnection,
        about: sa.ColumnElement[bool],
        why: str,
        now: datetime,
        text: str | None = None,
        *,
        fallen: bool = False,
    ) -> bool:
        """Within a transaction: comments that were left standing for a reason (and if ``fallen``
        those that were taken down) are taken down after all, and their texts (or this one) given
        back. Whether there were any.
        """
        settled = ERRANDS.c.state == ErrandState.SETTLED
        done = sa.and_(ERRANDS.c.state == ErrandState.DONE, sa.literal(fallen))
        left = sa.select(ERRANDS.c.comment).where(about, KIND == "hold")
        again_due = left.where(done | (settled & (ERRANDS.c.why == why)))
        comments = list(await connection.scalars(again_due))
        if not comments:
            return False
        fresh = {"state": ErrandState.WAITING, "tries": 0, "finished_at": None, "why": None}
        again = sa.update(ERRANDS).where(ERRANDS.c.comment.in_(comments), _FALL, settled | done)
        await connection.execute(again.values(due_at=now, **fresh))
        if text is not None:
            waiting = ERRANDS.c.state == ErrandState.WAITING
            owed = sa.update(ERRANDS).where(ERRANDS.c.comment.in_(comments), _FALL, waiting)
            await connection.execute(owed.values(text=self._seal(text)))
        return True

    async def _put(
        self, errands: Sequence[tuple[Errand, datetime]], why: str | None = None
    ) -> None:
        """New errands, each with when it is due, about comments whose decisions are on record."""
        async with self._database.writing() as connection:
            for errand, due in errands:
                decided = sa.exists().where(DECISIONS.c.comment == errand.comment)
                if await connection.scalar(sa.select(decided)):
                    await self._add_errands(connection, [errand], due, why=why)

    async def _add_errands(
        self,
        connection: AsyncConnection,
        errands: Sequence[Errand],
        due: datetime,
        why: str | None = None,
    ) -> None:
        """Within a transaction: new errands, due at once (or later, and ``why``), in their order.

        What is on record already stays as it is.
        """
        rows = [
            {
                "id": errand.id,
                "comment": errand.comment,
                "community": errand.community,
                "place": errand.place,
                "author": errand.author,
                "action": action_as_mapping(errand.action),
                "mode": errand.mode,
                "locale": errand.locale,
                "content": errand.content,
                "text": self._seal(errand.text),
                "tries": errand.tries,
                "state": ErrandState.WAITING,
                "due_at": due,
                "why": why,
            }
            for errand in errands
        ]
        if rows:
            insert = self._database.insert(ERRANDS).on_conflict_do_nothing(
                index_elements=[ERRANDS.c.id]
            )
            await connection.execute(insert, rows)

    def _errand(self, row: sa.Row[Any]) -> Errand:
        return Errand(
            id=ErrandId(row.id),
            comment=CommentId(row.comment),
            community=CommunityId(row.community),
            place=PlaceId(row.place),
            author=AuthorId(row.author),
            action=deed_from_mapping(row.action),
            mode=Mode(row.mode),
            locale=row.locale,
            content=row.content,
            text=self._unseal(row.text),
            tries=row.tries,
        )
