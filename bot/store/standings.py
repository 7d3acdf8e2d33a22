"""The part of the Store that knows how authors stand."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.comment import AuthorId, Comment, CommentId, CommunityId
from bot.core.decision import Mode
from bot.core.pardon import Pardon, unpardoned
from bot.core.standing import NEWCOMER, Standing, Strike
from bot.core.versions import Filed, counting
from bot.store.cases import Cases
from bot.store.desk_tables import PARDONS
from bot.store.tables import CASES, DECISIONS, STANDINGS, STRIKES
from bot.store.together import Together
from classifiers.verdict import Label

_SOMEBODY: Final = sa.select(STANDINGS.c.community, STANDINGS.c.author).where(
    STANDINGS.c.community.in_(sa.bindparam("communities", expanding=True)),
    STANDINGS.c.author.in_(sa.bindparam("authors", expanding=True)),
)


class StaleRecordError(Exception):
    """Undoes a transaction whose decision was made on an old standing."""


class Standings(Cases):
    """Standings, as `bot.service.ports.Store` promises."""

    @cached_property
    def _on_record(self) -> Together[tuple[CommunityId, AuthorId], bool]:
        return Together(self._who_stands)

    async def _who_stands(self, whom: Sequence[tuple[CommunityId, AuthorId]]) -> list[bool]:
        asked = {"communities": [one for one, _ in whom], "authors": [one for _, one in whom]}

        def read(connection: sa.Connection) -> set[tuple[str, str]]:
            found = connection.execute(_SOMEBODY, asked)
            return {(one.community, one.author) for one in found}

        kept = await self._database.trip(read)
        return [one in kept for one in whom]

    async def standing(self, community: CommunityId, author: AuthorId, *, mode: Mode) -> Standing:
        """How an author stands in a community. Most have no record: that is one look-up, together
        with those of others.
        """
        if not await self._on_record.ask((community, author)):
            return NEWCOMER
        async with self._database.reading() as connection:
            # The version is read first: a decision recorded since then makes the caller's stale.
            query = sa.select(STANDINGS.c.version, STANDINGS.c.fewer).where(
                STANDINGS.c.author == author, STANDINGS.c.community == community
            )
            kept = (await connection.execute(query)).one_or_none()
            if kept is None:
                return NEWCOMER
            rows = (await connection.execute(_strikes(community, author, mode))).all()
            prompts = (await connection.execute(_prompts(community, author, mode))).all()
            cases: list[Filed] = []
            pardons: list[Pardon] = []
            if rows:
                pardons = await self._pardons(connection, community, author)
                theirs = (CASES.c.author == author) & (CASES.c.community == community)
                cases = await self._filed(connection, theirs)
        counted = unpardoned([_strike(row) for row in rows], pardons)
        strikes, resting = counting(counted, cases)
        return Standing(
            strikes=strikes,
            prompted_at=tuple(row.decided_at for row in prompts if row.speaks),
            disputed=resting | {CommentId(row.comment) for row in prompts if row.rests},
            version=kept.version,
            fewer=kept.fewer,
        )

    async def set_fewer(self, community: CommunityId, author: AuthorId, *, fewer: bool) -> None:
        """Somebody wants to be spoken to less often, or as often as others again."""
        theirs = (STANDINGS.c.author == author) & (STANDINGS.c.community == community)
        async with self._database.writing() as connection:
            await connection.execute(sa.update(STANDINGS).where(theirs).values(fewer=fewer))

    async def _pardons(
        self, connection: AsyncConnection, community: CommunityId, author: AuthorId
    ) -> list[Pardon]:
        """The pardons of somebody in a community, oldest first."""
        theirs = (PARDONS.c.author == author) & (PARDONS.c.community == community)
        query = sa.select(PARDONS).where(theirs).order_by(PARDONS.c.number)
        return [
            Pardon(
                row.number, row.by, row.at, self._unseal(row.why) or "", row.undone_by,
                row.undone_at,
            )
            for row in await connection.execute(query)
        ]  # fmt: skip

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
            raise StaleRecordError


def _strike(row: sa.Row[Any]) -> Strike:
    return Strike(
        CommentId(row.comment), row.label and Label(row.label), row.weight, row.at, row.version_of
    )


def _strikes(community: CommunityId, author: AuthorId, mode: Mode) -> sa.Select[Any]:
    """An author's strikes, each with the message of which its comment is a version."""
    query = (
        sa.select(STRIKES, DECISIONS.c.version_of)
        .select_from(STRIKES.outerjoin(DECISIONS, DECISIONS.c.comment == STRIKES.c.comment))
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
