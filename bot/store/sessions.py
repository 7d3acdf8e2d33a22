"""The part of the Store that knows who is signed in to the console."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.comment import CommunityId
from bot.service.people import EVERY_RIGHT, Grant, Person, Right, Role
from bot.service.session_ports import Link, Session, SignIn, Way
from bot.store.part import Part
from bot.store.session_tables import LINKS, SESSIONS


class Sessions(Part):
    """Links and sessions, as `bot.service.session_ports.SessionStore` promises."""

    async def add_link(self, link: Link) -> None:
        """Keep a link."""
        row = {
            "digest": link.digest,
            "role": link.role.value,
            "made_at": link.made_at,
            "ends_at": link.ends_at,
        }
        async with self._database.writing() as connection:
            await connection.execute(sa.insert(LINKS).values(**row))

    async def use_link(self, digest: str, *, now: datetime) -> Link | None:
        """Use a link up; None if it cannot be used."""
        free = (LINKS.c.digest == digest) & LINKS.c.used_at.is_(None) & (LINKS.c.ends_at > now)
        use = sa.update(LINKS).where(free).values(used_at=now)
        async with self._database.writing() as connection:
            if not (await connection.execute(use)).rowcount:
                return None
            query = sa.select(LINKS).where(LINKS.c.digest == digest)
            row = (await connection.execute(query)).one()
        return Link(row.digest, Role(row.role), row.made_at, row.ends_at)

    async def add_session(self, session: Session, *, instead_of: str | None = None) -> None:
        """Somebody signed in, and is in no other session of that browser any more."""
        row = {
            "digest": session.digest,
            "person": session.person.id,
            "way": session.way.value,
            "who": self._seal(_as_text(session.person)),
            "made_at": session.made_at,
            "seen_at": session.seen_at,
            "ends_at": session.ends_at,
        }
        async with self._database.writing() as connection:
            if instead_of is not None:
                await _end(connection, instead_of, session.made_at)
            await connection.execute(sa.insert(SESSIONS).values(**row))

    async def session(self, digest: str) -> Session | None:
        """A session that nobody has ended."""
        query = sa.select(SESSIONS).where(_open(digest))
        async with self._database.reading() as connection:
            row = (await connection.execute(query)).one_or_none()
        return None if row is None else self._session(row)

    def _session(self, row: sa.Row[Any]) -> Session:
        person = _person(row.person, self._unseal(row.who) or "")
        return Session(row.digest, person, Way(row.way), row.made_at, row.seen_at, row.ends_at)

    async def signed_in(self, *, now: datetime) -> Sequence[Person]:
        """Who is signed in."""
        still = SESSIONS.c.ended_at.is_(None) & (SESSIONS.c.ends_at > now)
        query = sa.select(SESSIONS).where(still).order_by(SESSIONS.c.made_at, SESSIONS.c.digest)
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return [self._session(row).person for row in rows]

    async def now_is(self, digest: str, person: Person) -> None:
        """Name and roles of who is in a session are others now."""
        who = self._seal(_as_text(person))
        async with self._database.writing() as connection:
            await connection.execute(sa.update(SESSIONS).where(_open(digest)).values(who=who))

    async def seen(self, digest: str, *, now: datetime) -> None:
        """Somebody is still there."""
        async with self._database.writing() as connection:
            await connection.execute(sa.update(SESSIONS).where(_open(digest)).values(seen_at=now))

    async def end_session(self, digest: str, *, now: datetime) -> bool:
        """End a session; False if there is none."""
        async with self._database.writing() as connection:
            return await _end(connection, digest, now)

    async def sign_ins(self, *, limit: int) -> Sequence[SignIn]:
        """Who signed in, the latest first."""
        columns = SESSIONS.c.person, SESSIONS.c.way, SESSIONS.c.made_at, SESSIONS.c.ended_at
        latest = SESSIONS.c.made_at.desc(), SESSIONS.c.digest
        query = sa.select(*columns).order_by(*latest).limit(limit)
        async with self._database.reading() as connection:
            rows = (await connection.execute(query)).all()
        return [SignIn(row.person, Way(row.way), row.made_at, row.ended_at) for row in rows]


def _open(digest: str) -> sa.ColumnElement[bool]:
    return (SESSIONS.c.digest == digest) & SESSIONS.c.ended_at.is_(None)


async def _end(connection: AsyncConnection, digest: str, now: datetime) -> bool:
    end = sa.update(SESSIONS).where(_open(digest)).values(ended_at=now, who=None)
    return bool((await connection.execute(end)).rowcount)


def _as_text(person: Person) -> str:
    grants = [
        [one.role.value, one.community, one.name, sorted(one.rights)] for one in person.grants
    ]
    return json.dumps({"name": person.name, "grants": grants})


def _rights(told: list[list[str]], community: str | None) -> frozenset[Right]:
    """An earlier version kept none: who signed in with Discord then does so again for them."""
    if told:
        return frozenset(map(Right, told[0]))
    return EVERY_RIGHT if community is None else frozenset()


def _person(id_: str, text: str) -> Person:
    told = json.loads(text)
    return Person(
        id_,
        told["name"],
        tuple(
            Grant(
                Role(role),
                None if community is None else CommunityId(community),
                name,
                _rights(rights, community),
            )
            for role, community, name, *rights in told["grants"]
        ),
    )
