"""A running HTTP door around fakes: what the tests of the door ask, and what they look into."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from typing import Any

import aiohttp

from bot.core.rules import preset
from bot.core.site import community_of
from bot.http_api.api import AT_ONCE, Api, Bounds, Gate
from bot.http_api.coral_phase import Phase
from bot.http_api.keys import Doorkeeper
from bot.http_api.serving import Place, answer_until, listening
from bot.service.api_keys import ApiKey, KeyStore, Scope, digest_of, new_key
from bot.service.checking import Checking
from bot.service.pipeline import Pipeline
from bot.service.ports import Store
from bot.service.recording import Recording
from bot.service.reports import Reports
from bot.service.watching import NOBODY, Watch
from bot.store import SqlStore
from campaign_content.loader import Library, load
from classifiers.verdict import Label
from tests.fakes import NOON, FakeClock, MemoryStore, ScriptedClassifier
from tests.memory_keys import MemoryKeys


@dataclass(frozen=True)
class Answer:
    """What came back over the socket."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:  # noqa: ANN401 - JSON
        return json.loads(self.body)


@dataclass
class Options:
    """How the door is set up. ``required``: nobody comes in without a key, even if none exists."""

    classifier: ScriptedClassifier = field(default_factory=ScriptedClassifier)
    store: Store = field(default_factory=MemoryStore)
    clock: FakeClock = field(default_factory=FakeClock)
    keys: KeyStore = field(default_factory=MemoryKeys)
    required: bool = False
    languages: frozenset[str] = frozenset({"en"})
    unmapped: frozenset[Label] = frozenset()
    gate: int = AT_ONCE
    bounds: Bounds = field(default_factory=Bounds)
    external: str | None = None
    coral: Phase | None = None
    watch: Watch = NOBODY


@dataclass
class Served:
    """A door that listens at ``address`` (without a slash at its end)."""

    address: str
    api: Api
    options: Options
    session: aiohttp.ClientSession

    @property
    def classifier(self) -> ScriptedClassifier:
        return self.options.classifier

    async def key(
        self,
        name: str = "forum",
        *scopes: Scope,
        per_minute: int = 6_000,
        revoked: bool = False,
        site: str | None = None,
    ) -> str:
        """A new key (for everything, unless scopes are named), as its owner writes it.

        The door reads keys every two seconds: make them before the first request.
        """
        plain = new_key()
        gone = NOON + timedelta(hours=1) if revoked else None
        where = None if site is None else community_of(site)
        allows = frozenset(scopes or Scope)
        kept = ApiKey(name, digest_of(plain), allows, per_minute, NOON, gone, site=where)
        await self.options.keys.add_api_key(kept)
        return plain

    async def get(self, path: str, headers: Mapping[str, str] | None = None) -> Answer:
        """GET a path, which may have a query."""
        return await self.send("GET", path, None, headers)

    async def post(
        self,
        path: str,
        body: Any,  # noqa: ANN401 - JSON
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """POST a body: bytes as they are, anything else as JSON."""
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        return await self.send("POST", path, raw, headers)

    async def send(
        self, method: str, path: str, body: bytes | None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Any request at all."""
        told = {"Content-Type": "application/json"} if body is not None else {}
        async with self.session.request(
            method, self.address + path, data=body, headers={**told, **(headers or {})}
        ) as answer:
            return Answer(answer.status, dict(answer.headers), await answer.read())


@asynccontextmanager
async def served_with(options: Options) -> AsyncIterator[Served]:
    """A door that listens for as long as the block takes."""
    stop = asyncio.Event()
    api = _api(options)
    with listening(Place(port=0)) as listener:
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        async with asyncio.TaskGroup() as group:
            group.create_task(answer_until(stop, api, listener))
            try:
                # It counts what nobody uses; a cookie would be a person's.
                jar = aiohttp.DummyCookieJar()
                async with aiohttp.ClientSession(cookie_jar=jar) as session:
                    yield Served(address, api, options, session)
            finally:
                stop.set()


@cache
def _content() -> Library:
    return load()


def _api(options: Options) -> Api:
    rules = preset("community")
    classifier, store, clock = options.classifier, options.store, options.clock
    checking = Checking(classifier, store, clock, default_rules=rules)
    watch = options.watch
    pipeline = Pipeline(classifier, store, _content(), clock, default_rules=rules, watch=watch)
    return Api(
        classifier=classifier,
        checking=checking,
        recording=Recording(pipeline, checking, store, clock, default_rules=rules),
        content=_content(),
        store=store,
        clock=clock,
        doorkeeper=Doorkeeper(options.keys, required=options.required),
        languages=options.languages,
        unmapped=options.unmapped,
        external=options.external,
        coral=options.coral,
        reports=Reports(store, clock, calling=False) if isinstance(store, SqlStore) else None,
        gate=Gate(options.gate),
        bounds=options.bounds,
        watch=watch,
    )
