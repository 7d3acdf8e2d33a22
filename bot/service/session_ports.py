"""Who signed in to the console, and the port of what keeps it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.service.people import Person, Role


class Way(StrEnum):
    """How somebody signed in."""

    LINK = "link"
    DISCORD = "discord"


@dataclass(frozen=True, slots=True)
class Link:
    """A link that signs in whoever opens it first, as it is kept: the digest of its token alone."""

    digest: str
    role: Role
    made_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody who signed in. Of the token that their browser has, only the digest is kept.

    ``ends_at`` is when it ends whatever they do; ``seen_at`` is when they were last there, give or
    take a minute.
    """

    digest: str
    person: Person
    way: Way
    made_at: datetime
    seen_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class SignIn:
    """That somebody signed in, as it stays on record: who, how, from when to when. ``ended_at`` is
    None while they are signed in.
    """

    person: str
    way: Way
    made_at: datetime
    ended_at: datetime | None


class SessionStore(Protocol):
    """Remembers links and sessions. Every method is one transaction of its own."""

    async def add_link(self, link: Link) -> None:
        """Keep a link."""
        ...

    async def use_link(self, digest: str, *, now: datetime) -> Link | None:
        """Use a link up; None if there is none, if it was used, or if its time is over. Of two who
        use it at once, one gets it.
        """
        ...

    async def add_session(self, session: Session, *, instead_of: str | None = None) -> None:
        """Somebody signed in. The session of the digest ``instead_of`` ends with it, if there is
        one.
        """
        ...

    async def session(self, digest: str) -> Session | None:
        """A session that nobody has ended, whether or not its time is over."""
        ...

    async def signed_in(self, *, now: datetime) -> Sequence[Person]:
        """Who is in a session that nobody has ended and whose time is not over, as they were when
        they signed in; somebody with two sessions is there twice.
        """
        ...

    async def now_is(self, digest: str, person: Person) -> None:
        """Name and roles of who is in a session are others now; nothing if it was ended."""
        ...

    async def seen(self, digest: str, *, now: datetime) -> None:
        """Somebody is still there."""
        ...

    async def end_session(self, digest: str, *, now: datetime) -> bool:
        """End a session: what is kept of it is who it was, how and when. False if there is none."""
        ...

    async def sign_ins(self, *, limit: int) -> Sequence[SignIn]:
        """Who signed in, the latest first."""
        ...
