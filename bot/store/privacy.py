"""The part of the Store that forgets: one person on request, everything in time, old keys."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.case import DECIDED
from bot.core.comment import AuthorId, CommunityId
from bot.core.errand import ErrandState
from bot.store.answer_table import ANSWERS
from bot.store.campaign_tables import (
    CAMPAIGN_HABITS,
    CAMPAIGN_STEPS,
    CAMPAIGN_VERSIONS,
    CAMPAIGNS,
    NOTES,
    OF_CAMPAIGNS,
)
from bot.store.challenge_privacy import forget_entries_of, outlived_entries
from bot.store.challenge_tables import CHALLENGE_TEXTS, OF_CHALLENGES
from bot.store.challenge_tables import ENTRIES as CHALLENGE_ENTRIES
from bot.store.departure_table import DEPARTURES
from bot.store.desk_privacy import forget_person, outlived, unname
from bot.store.desk_tables import DESK_ENCRYPTED, OF_THE_DESK
from bot.store.errands import KIND, let_go
from bot.store.moving_table import BROUGHT
from bot.store.own_languages import LANGUAGES, OwnLanguageRecords, outlived_languages
from bot.store.part import Retention, belongs
from bot.store.reminders import REMINDERS
from bot.store.session_privacy import outlived_sessions, signed_out
from bot.store.session_tables import SESSIONS_ENCRYPTED
from bot.store.tables import (
    CASES,
    COUNTERS,
    DECISIONS,
    DIGESTS,
    ENCRYPTED,
    ERRANDS,
    MEMOS,
    RULEBOOK,
    STANDINGS,
    STEPS,
    STRIKES,
    WAITING,
)
from bot.store.trial_table import TRIALS
from bot.store.unjudged import Unjudged
from bot.store.webhook_tables import POSTS, WEBHOOKS_ENCRYPTED

ERASED: Final = "erased"
"""Stands where the id of an erased moderator stood."""

OF_A_COMMUNITY: Final = (
    STANDINGS, STRIKES, CASES, ERRANDS, WAITING, RULEBOOK, MEMOS, COUNTERS, *OF_CAMPAIGNS,
    *OF_THE_DESK, ANSWERS, TRIALS, *OF_CHALLENGES, REMINDERS, POSTS, BROUGHT, DEPARTURES, LANGUAGES,
)  # fmt: skip
"""Every table that names communities, but for decisions, which come first."""

_NAMES: Final[tuple[tuple[sa.Table, str, dict[str, None]], ...]] = (
    (CAMPAIGNS, "author", {}),
    (CAMPAIGN_VERSIONS, "by", {}),
    (CAMPAIGN_STEPS, "by", {"note": None}),
    (CAMPAIGN_HABITS, "by", {}),
    (ANSWERS, "by", {}),
    (TRIALS, "by", {}),
    (CHALLENGE_ENTRIES, "by", {}),
)
"""Who did something with a campaign or an entry, or answered a question, and what else goes with
their name."""

_SEALED: Final = (
    *DESK_ENCRYPTED, NOTES, CHALLENGE_TEXTS, *WEBHOOKS_ENCRYPTED, SESSIONS_ENCRYPTED, *ENCRYPTED,
)  # fmt: skip
"""Everything that is encrypted; the secret is the last to get another key."""

BATCH: Final = 500
"""Rows that are re-encrypted in one transaction: others wait for some milliseconds."""


class Privacy(Unjudged, OwnLanguageRecords):
    """Forgetting, as `bot.service.ports.Store` promises."""

    async def erase(self, author: AuthorId, *, community: CommunityId | None = None) -> int:
        """Erase everything about one person; returns how many decisions were erased.

        What they did as a moderator stays, without their name and their notes: it is about
        somebody else. Digests stay for their two days: they name nobody, and without them a
        redelivered event would bring back what was erased.
        """
        async with self._database.writing() as connection:
            await self._stay_away(connection, belongs(CASES, author, community))
            # In the order in which `record` writes, so that the two cannot wait for each other.
            gone = await connection.execute(
                sa.delete(DECISIONS).where(belongs(DECISIONS, author, community))
            )
            theirs = sa.select(CASES.c.id).where(belongs(CASES, author, community))
            await connection.execute(sa.delete(STEPS).where(STEPS.c.case_id.in_(theirs)))
            await forget_entries_of(self._database, connection, author, community)
            await forget_person(connection, author, community, self._digest_of(author))
            await connection.execute(let_go(belongs(ERRANDS, author, community)))
            for table in (STANDINGS, STRIKES, CASES, ERRANDS, WAITING, ANSWERS, POSTS, REMINDERS):
                await connection.execute(sa.delete(table).where(belongs(table, author, community)))
            await self._unname(connection, author, community)
            await connection.execute(signed_out(author))
            spoken = sa.delete(LANGUAGES).where(self._spoken_by(community, author))
            await connection.execute(spoken)
        await self._database.forget()
        return gone.rowcount

    async def erase_community(self, community: CommunityId) -> int:
        """Erase everything about a community that we are no longer in: its people, rules, notes
        and numbers; returns how many decisions were erased. Digests stay for their two days.
        """
        async with self._database.writing() as connection:
            gone = await self._erase_all_of(connection, community)
        await self._database.forget()
        return gone

    async def _erase_all_of(self, connection: AsyncConnection, community: CommunityId) -> int:
        """Within a transaction: the same. First what says that we left it: others wait for that."""
        await connection.execute(sa.delete(DEPARTURES).where(DEPARTURES.c.community == community))
        here = DECISIONS.c.community == community
        gone = await connection.execute(sa.delete(DECISIONS).where(here))
        theirs = sa.select(CASES.c.id).where(CASES.c.community == community)
        await connection.execute(sa.delete(STEPS).where(STEPS.c.case_id.in_(theirs)))
        for table in OF_A_COMMUNITY:
            await connection.execute(sa.delete(table).where(table.c.community == community))
        return gone.rowcount

    async def communities(self) -> list[CommunityId]:
        """The communities about which anything is kept."""
        everywhere = (DECISIONS, *OF_A_COMMUNITY)
        query = sa.union(*(sa.select(table.c.community) for table in everywhere))
        async with self._database.reading() as connection:
            return sorted(map(CommunityId, await connection.scalars(query)))

    async def sweep(self, *, now: datetime) -> int:
        """Forget what has outlived its retention; returns how many rows were changed or deleted."""
        keep = self._retention
        old = sa.select(DECISIONS.c.comment).where(DECISIONS.c.recorded_at < now - keep.decisions)
        old_cases = sa.select(CASES.c.id).where(CASES.c.comment.in_(old))
        idle = ~sa.exists().where(
            DECISIONS.c.author == STANDINGS.c.author,
            DECISIONS.c.community == STANDINGS.c.community,
        )
        changes: tuple[sa.Delete | sa.Update, ...] = (
            sa.delete(DIGESTS).where(DIGESTS.c.at < now - keep.digests),
            sa.update(DECISIONS).where(_text_is_old(keep, now)).values(text=None),
            sa.update(ERRANDS).where(_errand_text_is_old(keep, now)).values(text=None),
            # Whether a comment was taken down stays known for as long as its decision.
            sa.delete(ERRANDS).where(ERRANDS.c.finished_at < now - keep.errands, KIND != "hold"),
            sa.delete(ERRANDS).where(ERRANDS.c.comment.in_(old)),
            sa.delete(POSTS).where(POSTS.c.finished_at < now - keep.errands),
            sa.delete(POSTS).where(POSTS.c.comment.in_(old)),
            sa.delete(STEPS).where(STEPS.c.case_id.in_(old_cases)),
            sa.delete(CASES).where(CASES.c.comment.in_(old)),
            *outlived(keep, now),
            *outlived_entries(keep, now),
            *outlived_sessions(keep, now),
            outlived_languages(keep, now),
            sa.delete(STRIKES).where(STRIKES.c.comment.in_(old)),
            sa.delete(ANSWERS).where(ANSWERS.c.comment.in_(old)),
            sa.delete(DECISIONS).where(DECISIONS.c.recorded_at < now - keep.decisions),
            sa.delete(STANDINGS).where(idle),
        )
        changed = await self._forget_unjudged(now - keep.texts, now)
        for change in changes:
            async with self._database.writing() as connection:
                changed += (await connection.execute(change)).rowcount
        if changed:
            await self._database.forget()
        return changed

    async def rotate(self, *, batch: int = BATCH) -> int:
        """Bring everything that is encrypted under the first key; returns how many texts changed.

        Safe while others work, and after an interruption: what is under the first key already is
        left alone. When it returns, the old keys may go, provided that no other process still
        writes with them. Raises `BadInputError` (``key-opens-nothing``) if no key opens a text.
        """
        changed = 0
        for table, column in _SEALED:
            start: tuple[Any, ...] | None = None
            while rows := await self._batch(table, column, start, batch):
                start = tuple(rows[-1][:-1])
                changed += await self._renew(table, column, rows)
        await self._database.forget()
        return changed

    async def unreadable(self, *, batch: int = BATCH) -> int:
        """How many texts on record none of our keys opens; changes nothing."""
        count = 0
        for table, column in _SEALED:
            start: tuple[Any, ...] | None = None
            while rows := await self._batch(table, column, start, batch):
                start = tuple(rows[-1][:-1])
                count += len(self._parted(rows, lambda row: self._keys.decrypt(row[-1]))[1])
        return count

    async def _batch(
        self,
        table: sa.Table,
        column: sa.Column[Any],
        start: tuple[Any, ...] | None,
        batch: int,
    ) -> list[Sequence[Any]]:
        key = list(table.primary_key)
        query = sa.select(*key, column).where(column.is_not(None)).order_by(*key).limit(batch)
        if start is not None:
            query = query.where(sa.tuple_(*key) > sa.tuple_(*start))
        async with self._database.reading() as connection:
            return list((await connection.execute(query)).all())

    async def _renew(
        self, table: sa.Table, column: sa.Column[Any], rows: list[Sequence[Any]]
    ) -> int:
        changed = 0
        async with self._database.writing() as connection:
            for row in rows:
                key, token = row[:-1], row[-1]
                renewed = self._keys.renew(token)
                if renewed == token:
                    continue
                same = zip(table.primary_key, key, strict=True)
                # Only if nobody has changed or erased it since it was read.
                update = sa.update(table).where(
                    column == token, *(name == value for name, value in same)
                )
                renewing = update.values({column.name: renewed})
                changed += (await connection.execute(renewing)).rowcount
        return changed

    async def _unname(
        self, connection: AsyncConnection, author: AuthorId, community: CommunityId | None
    ) -> None:
        """Take a person's name and notes out of what they did with other people's cases, and with
        campaigns.
        """
        steps = sa.update(STEPS).where(STEPS.c.by == author)
        handed = sa.update(STEPS).where(STEPS.c.to_whom == author)
        pages = sa.update(RULEBOOK).where(RULEBOOK.c.by == author)
        if community is not None:
            there = sa.select(CASES.c.id).where(CASES.c.community == community)
            steps, handed = [one.where(STEPS.c.case_id.in_(there)) for one in (steps, handed)]
            pages = pages.where(RULEBOOK.c.community == community)
        await connection.execute(steps.values(by=ERASED, note=None))
        await connection.execute(handed.values(to_whom=ERASED))
        await connection.execute(pages.values(by=ERASED, why=None))
        await unname(connection, author, community, ERASED)
        for table, column, more in _NAMES:
            named = sa.update(table).where(table.c[column] == author)
            if community is not None:
                named = named.where(table.c.community == community)
            await connection.execute(named.values({column: ERASED, **more}))


def _text_is_old(keep: Retention, now: datetime) -> sa.ColumnElement[bool]:
    """Texts of decisions that are kept no longer.

    A moderator has to be able to read what a case is about: until it is decided, and for a while
    after its last step, in which it can be taken back or appealed. What people report later than
    it was decided is kept from then on.
    """
    young = now - keep.case_texts
    of_this = CASES.c.comment == DECISIONS.c.comment
    undecided = sa.exists().where(of_this, CASES.c.state.not_in(list(DECIDED)))
    lately = sa.exists().where(
        of_this, STEPS.c.case_id == CASES.c.id, STEPS.c.at >= now - keep.texts
    )
    reported = sa.exists().where(of_this, CASES.c.opened_at >= young)
    wanted = ((DECISIONS.c.recorded_at >= young) | reported) & (undecided | lately)
    old = DECISIONS.c.recorded_at < now - keep.texts
    return sa.and_(DECISIONS.c.text.is_not(None), old, ~wanted)


def _errand_text_is_old(keep: Retention, now: datetime) -> sa.ColumnElement[bool]:
    """Copies of a text that is forgotten, in errands that still wait, and what was given up.

    A new text of its author is another text, and what was taken down is owed to its author: both
    stay until they are shown, or given up, or what was left to show it should long be taken away.
    """
    forgotten = sa.exists().where(
        DECISIONS.c.comment == ERRANDS.c.comment, DECISIONS.c.text.is_(None)
    )
    a_copy = KIND.not_in(["repost", "hold", "return_text", "take_away"])
    overdue = (KIND == "take_away") & (ERRANDS.c.due_at < now - keep.texts)
    given_up = (ERRANDS.c.state == ErrandState.GIVEN_UP) & (
        ERRANDS.c.finished_at < now - keep.texts
    )
    return sa.and_(ERRANDS.c.text.is_not(None), (forgotten & a_copy) | given_up | overdue)
