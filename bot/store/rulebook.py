"""The part of the Store that keeps communities' rules and the hourly numbers."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Final

import sqlalchemy as sa

from bot.core.comment import CommunityId
from bot.core.decision import Mode
from bot.core.report import Counts
from bot.core.rules import Rules, parse_rules, rules_as_mapping
from bot.core.wordlists import Which, WordLists
from bot.service.records import NOTHING, Page
from bot.store.noting import noting
from bot.store.part import Part
from bot.store.tables import COUNTERS, MEMOS, RULEBOOK
from bot.store.together import Together

if TYPE_CHECKING:
    from functools import _lru_cache_wrapper

_NEWEST: Final = (
    sa.select(sa.func.max(RULEBOOK.c.seq))
    .where(RULEBOOK.c.community.in_(sa.bindparam("communities", expanding=True)))
    .group_by(RULEBOOK.c.community)
)
_LAST: Final = sa.select(
    # As it is written: most of the time it has been parsed before.
    RULEBOOK.c.community, sa.cast(RULEBOOK.c.rules, sa.Text).label("rules"), RULEBOOK.c.words,
).where(RULEBOOK.c.seq.in_(_NEWEST))  # fmt: skip


def _with_words(rules: Rules, words: str | None) -> Rules:
    """Rules with the words that are written beside them."""
    if words is None:
        return rules
    lists = {which: tuple(entries) for which, entries in json.loads(words).items()}
    return replace(rules, words=WordLists(**lists))


def _as_text(words: WordLists) -> str | None:
    return json.dumps({which: words.of(which) for which in Which}) if words else None


class Rulebook(Part):
    """Rules and numbers, as `bot.service.ports.Store` promises."""

    @cached_property
    def _parsed(self) -> "_lru_cache_wrapper[Rules]":
        """Reads rules as they are written, with their words sealed: once while they are in use."""

        def parsed(written: str, words: str | None) -> Rules:
            return _with_words(parse_rules(json.loads(written)), self._unseal(words))

        return lru_cache(maxsize=128)(parsed)

    def _forget_words(self) -> None:
        """Nothing that is sealed in the database is left opened in memory."""
        self._parsed.cache_clear()

    @cached_property
    def _in_force(self) -> Together[CommunityId, Rules | None]:
        return Together(self._which_rules)

    async def rules(self, community: CommunityId) -> Rules | None:
        """The rules in force, or None for a community that has set none."""
        return await self._in_force.ask(community)

    async def _which_rules(self, communities: Sequence[CommunityId]) -> list[Rules | None]:
        asked = {"communities": list(set(communities))}

        def read(connection: sa.Connection) -> dict[str, Rules]:
            # All of them first: a row that cannot be read would leave the statement open, and with
            # it what this connection sees of the database as it was.
            found = connection.execute(_LAST, asked).all()
            return {one.community: self._parsed(one.rules, one.words) for one in found}

        rules = await self._database.trip(read)
        return [rules.get(community) for community in communities]

    async def page(self, community: CommunityId) -> Page | None:
        """The rules in force with who put them there, when and why."""
        return next(iter(await self.pages(community, limit=1)), None)

    async def pages(self, community: CommunityId, *, limit: int) -> list[Page]:
        """What was in force, the newest first."""
        query = (
            sa.select(RULEBOOK)
            .where(RULEBOOK.c.community == community)
            .order_by(RULEBOOK.c.seq.desc())
            .limit(limit)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return [self._page(row) for row in rows]

    def _page(self, row: sa.Row[Any]) -> Page:
        return Page(
            rules=_with_words(parse_rules(row.rules), self._unseal(row.words)),
            by=row.by,
            at=row.at,
            why=self._unseal(row.why) or "",
            resumes=None if row.resumes is None else Mode(row.resumes),
            notes=row.notes or {},
            number=row.seq,
        )

    async def set_rules(
        self,
        community: CommunityId,
        rules: Rules,
        *,
        by: str,
        now: datetime,
        why: str = "",
        resumes: Mode | None = None,
        notes: Mapping[str, str | None] = NOTHING,
    ) -> None:
        """Put new rules in force, and note what a door has to know of it, in one transaction."""
        page = sa.insert(RULEBOOK).values(
            community=community,
            rules=rules_as_mapping(rules),
            by=by,
            at=now,
            why=self._seal(why or None),
            resumes=resumes,
            notes=dict(notes) or None,
            words=self._seal(_as_text(rules.words)),
        )
        async with self._database.writing() as connection:
            await connection.execute(page)
            for name, value in sorted(notes.items()):
                await connection.execute(noting(self._database, community, name, value, now))

    async def memo(self, community: CommunityId, name: str) -> str | None:
        """What a door noted about a community under a name, or None."""
        query = sa.select(MEMOS.c.value).where(MEMOS.c.community == community, MEMOS.c.name == name)
        async with self._database.reading() as connection:
            value: str | None = await connection.scalar(query)
        return value

    async def set_memo(
        self, community: CommunityId, name: str, value: str | None, *, now: datetime
    ) -> None:
        """Note something about a community; None takes it away."""
        async with self._database.writing() as connection:
            await connection.execute(noting(self._database, community, name, value, now))

    async def noted(self, name: str) -> list[tuple[CommunityId, str]]:
        """The communities about which something is noted under a name, with what it is."""
        query = sa.select(MEMOS.c.community, MEMOS.c.value).where(MEMOS.c.name == name)
        async with self._database.reading() as connection:
            rows = (await connection.execute(query.order_by(MEMOS.c.community))).all()
        return [(CommunityId(community), value) for community, value in rows]

    async def counts(self, community: CommunityId, *, since: datetime, until: datetime) -> Counts:
        """Sums over the hours from ``since`` (inclusive) to ``until`` (exclusive)."""
        query = (
            sa.select(COUNTERS.c.name, sa.cast(sa.func.sum(COUNTERS.c.n), sa.BigInteger))
            .where(COUNTERS.c.community == community)
            .where(COUNTERS.c.hour >= since, COUNTERS.c.hour < until)
            .group_by(COUNTERS.c.name)
        )
        async with self._database.reading() as connection:
            sums = (await connection.execute(query)).all()
        known = set(Counts.__dataclass_fields__)
        # A later version may count more than this one knows of.
        return Counts(**{name: n for name, n in sums if name in known})
