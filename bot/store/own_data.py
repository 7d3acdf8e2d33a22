"""The part of the Store that shows people what is kept about them, and erases it for them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.case import DECIDED, CaseState
from bot.core.comment import NOBODY, AuthorId, CommentId, CommunityId
from bot.service.own_data import Own
from bot.store.answer_table import ANSWERS
from bot.store.desk import DeskRecords
from bot.store.desk_privacy import OF_CASES
from bot.store.desk_tables import PARDONS
from bot.store.errands import KEPT, KIND, let_go
from bot.store.part import belongs
from bot.store.tables import CASES, DECISIONS, ERRANDS, STANDINGS, STEPS, STRIKES
from bot.store.webhook_tables import POSTS

AT_ONCE: Final = 500
"""Decisions that one statement names."""


_PARDONED: Final = sa.exists().where(
    PARDONS.c.author == STRIKES.c.author,
    PARDONS.c.community == STRIKES.c.community,
    PARDONS.c.at >= STRIKES.c.at,
    PARDONS.c.undone_at.is_(None),
)
_STRIKE: Final = (
    (STRIKES.c.comment == DECISIONS.c.comment) & STRIKES.c.observed.is_(False) & ~_PARDONED
)
_UNDER_WAY: Final = sa.exists().where(
    ERRANDS.c.comment == DECISIONS.c.comment, ERRANDS.c.finished_at.is_(None), KIND != "take_away"
)
_OF_CASE: Final = CASES.c.comment == DECISIONS.c.comment
_OPEN_CASE: Final = sa.exists().where(_OF_CASE, CASES.c.state.not_in(sorted(DECIDED)))
_TAKEN_AWAY: Final = sa.exists().where(_OF_CASE, CASES.c.strike_stands.is_(False))


class OwnRecords(DeskRecords):
    """What is one's own, as `bot.service.own_data.OwnRecords` promises."""

    async def own(self, community: CommunityId, author: AuthorId) -> Sequence[Own]:
        """All decisions about one person in one community, newest first."""
        query = (
            sa.select(
                DECISIONS.c.comment,
                CASES.c.state,
                CASES.c.strike_stands,
                sa.exists().where(_STRIKE).label("strike"),
                _UNDER_WAY.label("under_way"),
            )
            .outerjoin(CASES, CASES.c.comment == DECISIONS.c.comment)
            .where(belongs(DECISIONS, author, community))
            .order_by(DECISIONS.c.decided_at.desc(), DECISIONS.c.comment)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        found = []
        for row in rows:
            record = await self.decision(CommentId(row.comment))
            if record is not None:  # forgotten in between
                case = None if row.state is None else CaseState(row.state)
                counts = bool(row.strike) and row.strike_stands is not False
                found.append(Own(record, case, counts, bool(row.under_way)))
        return found

    async def erase_own(
        self, community: CommunityId, author: AuthorId, *, counts_since: datetime
    ) -> int:
        """Erase decisions with all that belongs to them, but for those that have to stay."""
        theirs = belongs(DECISIONS, author, community)
        free = theirs & ~_OPEN_CASE & ~_UNDER_WAY
        counts = ~_TAKEN_AWAY & sa.exists().where(_STRIKE, STRIKES.c.at >= counts_since)
        words = DECISIONS.c.text.is_not(None) | KEPT.is_not(None)
        wordless = sa.select(DECISIONS.c.comment).where(free, counts, words)
        gone = sa.select(DECISIONS.c.comment).where(free, ~counts)
        async with self._database.writing() as connection:
            # The standing first, as `record` does: what is decided meanwhile is decided anew.
            standing = sa.update(STANDINGS).where(belongs(STANDINGS, author, community))
            await connection.execute(standing.values(version=STANDINGS.c.version + 1))
            # Then the decisions, as a dispute does, which would else open a case about nothing.
            await connection.execute(sa.select(DECISIONS.c.comment).where(theirs).with_for_update())
            silent = list((await connection.execute(wordless)).scalars())
            erased = list((await connection.execute(gone)).scalars())
            for some in _batches(silent):
                for table in (DECISIONS, ERRANDS):
                    where = table.c.comment.in_(some)
                    await connection.execute(sa.update(table).where(where).values(text=None))
            for some in _batches(erased):
                await self._stay_away(connection, CASES.c.comment.in_(some))
                await _erase_all(connection, some)
        await self._database.forget()
        return len(silent) + len(erased)


async def _erase_all(connection: AsyncConnection, comments: Sequence[str]) -> None:
    """Decisions about these comments, with all that belongs to them."""
    cases = sa.select(CASES.c.id).where(CASES.c.comment.in_(comments))
    for table in (STEPS, *OF_CASES):
        await connection.execute(sa.delete(table).where(table.c.case_id.in_(cases)))
    theirs = ERRANDS.c.comment.in_(comments)
    await connection.execute(let_go(theirs))
    await connection.execute(sa.delete(ERRANDS).where(theirs, ERRANDS.c.author != NOBODY))
    for table in (DECISIONS, STRIKES, CASES, ANSWERS, POSTS):
        await connection.execute(sa.delete(table).where(table.c.comment.in_(comments)))


def _batches(comments: Sequence[str]) -> list[Sequence[str]]:
    return [comments[start : start + AT_ONCE] for start in range(0, len(comments), AT_ONCE)]
