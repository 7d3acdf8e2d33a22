"""Who may use the console: links that are good once, sessions that end by themselves.

Both are random (256 bits), and only their digests are kept: who reads the database cannot sign in.
How long they last follows OWASP:
https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html
"""

import secrets
from datetime import timedelta
from typing import Final

import structlog

from bot.core.errors import BadInputError
from bot.service.api_keys import digest_of
from bot.service.people import OPERATOR, Grant, Person, Role
from bot.service.session_ports import Link, Session, SessionStore, Way
from bot.service.small_ports import Clock

log = structlog.get_logger()

LINK_LASTS: Final = timedelta(minutes=10)
IDLE: Final = timedelta(hours=1)
"""After so long without a request one has to sign in again."""

LASTS: Final = {Way.LINK: timedelta(hours=12), Way.DISCORD: timedelta(hours=4)}
"""However busy one is. What roles somebody has in Discord is asked again before
(`bot.service.roles_again`).
"""

NOTED: Final = timedelta(minutes=1)
"""So often it is noted that somebody is still there."""


class SigningIn:
    """Makes links and sessions, and knows who is signed in."""

    def __init__(self, store: SessionStore, clock: Clock) -> None:
        """Both are open already."""
        self._store = store
        self._clock = clock

    async def link(self, role: Role) -> str:
        """A token that signs in once, within ten minutes, with this role in every community."""
        token, now = _token(), self._clock.now()
        await self._store.add_link(Link(digest_of(token), role, now, now + LINK_LASTS))
        return token

    async def by_link(self, token: str, name: str, *, instead_of: str | None = None) -> str:
        """Use a link up; returns the token of a new session.

        ``name`` is what its pages call whoever it is; ``instead_of`` is the token of a session that
        ends with it. Raises `BadInputError` (``console-link-over``).
        """
        link = await self._store.use_link(digest_of(token), now=self._clock.now())
        if link is None:
            raise BadInputError("console-link-over")
        operator = Person(OPERATOR, name, (Grant(link.role),))
        return await self.open(operator, Way.LINK, instead_of=instead_of)

    async def open(self, person: Person, way: Way, *, instead_of: str | None = None) -> str:
        """Sign somebody in; returns the token of a new session, as `by_link` does."""
        token, now = _token(), self._clock.now()
        session = Session(digest_of(token), person, way, now, now, now + LASTS[way])
        before = None if instead_of is None else digest_of(instead_of)
        await self._store.add_session(session, instead_of=before)
        log.info("signed_in", way=way.value, by=person.id)
        return token

    async def find(self, token: str) -> Person | None:
        """Who is signed in with a token, as they were then; None if nobody is, or if their time is
        over.
        """
        session = await self.session(token)
        return None if session is None else session.person

    async def session(self, token: str) -> Session | None:
        """The session of a token, and note that they are still there; None as for `find`."""
        now, digest = self._clock.now(), digest_of(token)
        session = await self._store.session(digest)
        if session is None:
            return None
        if now >= session.ends_at or now >= session.seen_at + IDLE:
            await self._store.end_session(digest, now=now)
            return None
        if now >= session.seen_at + NOTED:
            await self._store.seen(digest, now=now)
        return session

    async def out(self, token: str) -> None:
        """Sign out. Who is out already stays so."""
        await self._store.end_session(digest_of(token), now=self._clock.now())


def _token() -> str:
    return secrets.token_urlsafe(32)
