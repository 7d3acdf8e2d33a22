"""A running console around fakes and a database of its own: what the tests of its pages ask."""

import asyncio
import re
import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

import aiohttp
import uvicorn
from fastapi import APIRouter, FastAPI

from bot.console.around import Address
from bot.console.discord_oauth import DiscordOAuth
from bot.console.parts import Parts
from bot.console.site import console
from bot.core.comment import CommunityId
from bot.core.site import community_of
from bot.http_api.serving import Place, listening
from bot.service.delivery import Delivery
from bot.service.people import OPERATOR, Grant, Person, Role
from bot.service.signing_in import SigningIn
from bot.settings import Settings
from bot.store import KeyRing, open_store
from bot.wiring import App, put_together
from campaign_content.loader import Library, load
from tests.fakes import FakeClock, RecordingHands, ScriptedClassifier
from tests.migrated import migrated

HERE: Final = community_of("here")
"""The community of `person`, unless a test says another."""

ELSEWHERE: Final = community_of("elsewhere")
_FIELD: Final = re.compile(r'name="csrf" value="([0-9a-f]+)"')


def person(role: Role, community: CommunityId | None = HERE, name: str = "Robin") -> Person:
    """Somebody with one role in one community (None: in every one)."""
    return Person(
        OPERATOR if community is None else f"discord:{name}", name, (Grant(role, community),)
    )


@dataclass(frozen=True)
class Page:
    """What came back over the socket."""

    status: int
    headers: Mapping[str, str]
    text: str

    @property
    def csrf(self) -> str:
        """The token in the first form of the page."""
        found = _FIELD.search(self.text)
        assert found is not None, self.text
        return found[1]


@dataclass
class Guest:
    """A browser without scripts: it keeps cookies, and follows no redirect by itself."""

    address: str
    session: aiohttp.ClientSession

    async def get(self, path: str, headers: Mapping[str, str] | None = None) -> Page:
        return await self._ask("GET", path, None, headers)

    async def post(
        self, path: str, fields: Mapping[str, str], headers: Mapping[str, str] | None = None
    ) -> Page:
        """Send a form as it is, without a token unless it is among the fields."""
        return await self._ask("POST", path, dict(fields), headers)

    async def send(self, page: str, path: str, fields: Mapping[str, str]) -> Page:
        """Open a page, and send a form with the token that stands there."""
        return await self.post(path, {"csrf": (await self.get(page)).csrf, **fields})

    async def trickle(self, path: str, *body: bytes) -> Page:
        """Send a form piece by piece, without saying before how long it is."""

        async def pieces() -> AsyncIterator[bytes]:
            for piece in body:
                yield piece

        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return await self._ask("POST", path, pieces(), kind)

    async def _ask(
        self,
        method: str,
        path: str,
        fields: dict[str, str] | AsyncIterator[bytes] | None,
        headers: Mapping[str, str] | None,
    ) -> Page:
        async with self.session.request(
            method, self.address + path, data=fields, headers=headers, allow_redirects=False
        ) as answer:
            told = {name.lower(): value for name, value in answer.headers.items()}
            return Page(answer.status, told, await answer.text())


@dataclass
class Served:
    """A console that listens at ``address`` (without a slash at its end)."""

    address: str
    app: App
    clock: FakeClock
    classifier: ScriptedClassifier
    hands: RecordingHands
    people: dict[str, Person]
    signing: SigningIn
    sessions: list[aiohttp.ClientSession] = field(default_factory=list)

    def guest(self, who: Person | None = None, headers: Mapping[str, str] | None = None) -> Guest:
        """A browser of its own; of somebody who is signed in, if ``who`` is given."""
        cookies = {} if who is None else {"kindness-session": self.token(who)}
        jar = aiohttp.CookieJar(unsafe=True)  # which an address in numbers needs
        session = aiohttp.ClientSession(cookies=cookies, cookie_jar=jar, headers=headers)
        self.sessions.append(session)
        return Guest(self.address, session)

    def token(self, who: Person) -> str:
        """A fresh session of somebody, for a cookie."""
        token = secrets.token_urlsafe(32)
        self.people[token] = who
        return token


@asynccontextmanager
async def served_in(
    folder: Path,
    *,
    discord: DiscordOAuth | None = None,
    address: Address | None = None,
    more: APIRouter | None = None,
) -> AsyncIterator[Served]:
    """A console that listens for as long as the block takes; its database lies in the folder.

    ``more`` are pages under ``/try``.
    """
    clock, classifier, hands = FakeClock(), ScriptedClassifier(), RecordingHands()
    settings = Settings(home=folder, database=migrated(folder / "kindness.db"))
    keys = KeyRing([KeyRing.new_key()])
    async with open_store(settings.database, keys=keys) as store:
        delivery = Delivery(store, hands, clock)
        app = put_together(settings, delivery, store, classifier, library(), clock)
        signing, people = SigningIn(store, clock), dict[str, Person]()

        async def find(token: str) -> Person | None:
            return people.get(token)

        parts = Parts(settings, classifier, library(), clock, app)
        site = console(parts, address, discord=discord, find=find)
        site.include_router(more or APIRouter(), prefix="/try")
        async with parts.closing, _listening(site) as where:
            served = Served(where, app, clock, classifier, hands, people, signing)
            try:
                yield served
            finally:
                for session in served.sessions:
                    await session.close()


@asynccontextmanager
async def _listening(site: FastAPI) -> AsyncIterator[str]:
    """The address of an application, served as long as the block takes."""
    with listening(Place(port=0)) as listener:
        config = uvicorn.Config(
            site, lifespan="off", ws="none", log_config=None, access_log=False,
            timeout_graceful_shutdown=1,
        )  # fmt: skip
        server = uvicorn.Server(config)
        async with asyncio.TaskGroup() as group:
            group.create_task(server._serve([listener]))
            try:
                yield f"http://127.0.0.1:{listener.getsockname()[1]}"
            finally:
                server.should_exit = True


@cache
def library() -> Library:
    """The built-in content, read once."""
    return load()
