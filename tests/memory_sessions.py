"""Links and sessions in memory, which pass the same contract tests as those in a database."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.service.people import Person
from bot.service.session_ports import Link, Session, SignIn


@dataclass
class MemorySessions:
    """Implements `bot.service.session_ports.SessionStore`."""

    links: dict[str, Link] = field(default_factory=dict)
    sessions: dict[str, Session] = field(default_factory=dict)
    ended: dict[str, datetime] = field(default_factory=dict)

    async def add_link(self, link: Link) -> None:
        self.links[link.digest] = link

    async def use_link(self, digest: str, *, now: datetime) -> Link | None:
        link = self.links.pop(digest, None)
        return link if link is not None and link.ends_at > now else None

    async def add_session(self, session: Session, *, instead_of: str | None = None) -> None:
        if instead_of is not None:
            await self.end_session(instead_of, now=session.made_at)
        self.sessions[session.digest] = session

    async def session(self, digest: str) -> Session | None:
        return None if digest in self.ended else self.sessions.get(digest)

    async def signed_in(self, *, now: datetime) -> Sequence[Person]:
        open_ = [one for one in self.sessions.values() if one.digest not in self.ended]
        open_.sort(key=lambda one: (one.made_at, one.digest))
        return [one.person for one in open_ if one.ends_at > now]

    async def now_is(self, digest: str, person: Person) -> None:
        found = await self.session(digest)
        if found is not None:
            self.sessions[digest] = replace(found, person=person)

    async def seen(self, digest: str, *, now: datetime) -> None:
        found = await self.session(digest)
        if found is not None:
            self.sessions[digest] = replace(found, seen_at=now)

    async def end_session(self, digest: str, *, now: datetime) -> bool:
        if await self.session(digest) is None:
            return False
        self.ended[digest] = now
        return True

    async def sign_ins(self, *, limit: int) -> Sequence[SignIn]:
        latest = sorted(self.sessions.values(), key=lambda one: one.digest)
        latest.sort(key=lambda one: one.made_at, reverse=True)
        return [
            SignIn(one.person.id, one.way, one.made_at, self.ended.get(one.digest))
            for one in latest[:limit]
        ]
