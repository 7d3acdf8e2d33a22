"""Whether who signed in with Discord still has the roles that they had then.

It is asked again every `AGAIN`, when they next do something: who has lost a role may do no more
what it allowed, and who is in no community of ours any more is signed out. What it is asked with
lies in memory alone, and is given back when they sign out.
"""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, Protocol

import structlog

from bot.core.errors import BadInputError, KindnessError
from bot.service.api_keys import digest_of
from bot.service.people import Person
from bot.service.session_ports import Session, SessionStore, Way
from bot.service.signing_in import LASTS, SigningIn
from bot.service.small_ports import Clock

log = structlog.get_logger()

AGAIN: Final = timedelta(minutes=10)
UNSURE: Final = timedelta(minutes=30)
"""So long after they were last known roles hold where nobody can say whether they still do."""

SOON: Final = timedelta(minutes=1)
"""After so long it is tried again where nobody answered."""


class Platform(Protocol):
    """Where people have their roles."""

    async def again(self, access: str) -> Person:
        """Who it was that signed in, with their roles of now.

        Raises `BadInputError` if they may be asked about no more, or have no role where we are, and
        any other `KindnessError` if that cannot be said now.
        """
        ...

    async def give_back(self, access: str) -> None:
        """It is needed no longer. Raises nothing."""
        ...


@dataclass(slots=True)
class _Known:
    """What a session is asked about with, when it was last known, and when last tried."""

    access: str
    at: datetime
    tried: datetime
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class RolesAgain:
    """Knows who is signed in, as they are now."""

    def __init__(
        self, signing: SigningIn, store: SessionStore, clock: Clock, platform: Platform | None
    ) -> None:
        """``platform`` is None where nobody can be asked: then roles hold for `UNSURE` alone."""
        self._signing = signing
        self._store = store
        self._clock = clock
        self._platform = platform
        self._known: dict[str, _Known] = {}
        self._unsure: dict[str, datetime] = {}

    async def open(self, person: Person, access: str, *, instead_of: str | None = None) -> str:
        """Sign somebody in who came from the platform; returns the token of a new session.

        With ``access`` it is asked about them. ``instead_of`` is as for `SigningIn.open`.
        """
        token = await self._signing.open(person, Way.DISCORD, instead_of=instead_of)
        if instead_of is not None:
            await self._forget(digest_of(instead_of))
        now = self._clock.now()
        for digest, known in list(self._known.items()):
            if now >= known.at + LASTS[Way.DISCORD]:  # nobody came back to it
                await self._forget(digest)
        self._known[digest_of(token)] = _Known(access, now, now)
        return token

    async def find(self, token: str) -> Person | None:
        """Who is signed in with a token and what they may do now; None if nobody is any more."""
        session = await self._signing.session(token)
        if session is None:
            await self._forget(digest_of(token))
            return None
        return session.person if session.way is not Way.DISCORD else await self._still(session)

    async def _still(self, session: Session) -> Person | None:
        known, platform = self._known.get(session.digest), self._platform
        if known is None or platform is None:
            return await self._held(session, session.made_at)
        if self._clock.now() < known.at + AGAIN:
            return session.person
        async with known.lock:  # who comes at the same time waits for the same answer
            before = await self._store.session(session.digest)
            return None if before is None else await self._asked(before, known, platform)

    async def _asked(self, session: Session, known: _Known, platform: Platform) -> Person | None:
        now = self._clock.now()
        if now >= known.at + AGAIN and (known.tried == known.at or now >= known.tried + SOON):
            known.tried = now
            try:
                return await self._as_now(session, await platform.again(known.access), known)
            except BadInputError:
                log.info("roles_gone", by=session.person.id)
                await self._end(session)
                return None
            except KindnessError as error:
                log.warning("roles_unsure", by=session.person.id, why=error.code)
        return await self._held(session, known.at)

    async def _held(self, session: Session, at: datetime) -> Person | None:
        """Roles hold that were last known ``at`` some time, if that is not too long ago."""
        now = self._clock.now()
        if now >= at + UNSURE:
            log.info("roles_unknown", by=session.person.id)
            await self._end(session)
            return None
        if now >= at + AGAIN:
            self._unsure[session.digest] = at + UNSURE
        return session.person

    def unsure(self, token: str) -> datetime | None:
        """Until when roles hold that could not be asked about; None if they are known."""
        return self._unsure.get(digest_of(token))

    async def out(self, token: str) -> None:
        """Sign out. Who is out already stays so."""
        await self._signing.out(token)
        await self._forget(digest_of(token))

    async def _as_now(self, session: Session, person: Person, known: _Known) -> Person | None:
        if person.id != session.person.id:
            await self._end(session)
            return None
        if person != session.person:
            log.info("roles_changed", by=person.id)
            await self._store.now_is(session.digest, person)
        known.at = known.tried = self._clock.now()
        self._unsure.pop(session.digest, None)
        return person

    async def _end(self, session: Session) -> None:
        await self._store.end_session(session.digest, now=self._clock.now())
        await self._forget(session.digest)

    async def _forget(self, digest: str) -> None:
        self._unsure.pop(digest, None)
        known = self._known.pop(digest, None)
        if known is not None and self._platform is not None:
            await self._platform.give_back(known.access)
