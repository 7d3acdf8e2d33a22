"""The relay that the guide shows does what it says, between a forum's webhooks and our door."""

import asyncio
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

import pytest

from bot.core.decision import Mode
from bot.core.rules import preset
from bot.core.site import author_of, community_of
from bot.store import KeyRing, SqlStore, open_store
from classifiers.verdict import Label
from tests.fakes import NOON, ScriptedClassifier
from tests.http_api import relay
from tests.http_api.conftest import Serve
from tests.http_api.receiving import Site, site
from tests.http_api.served import Options, Served
from tests.migrated import migrated

FORUM = community_of("discourse")
SECRET = "a secret of the webhook"
HURTFUL = "you are worthless, nobody wants you here"
UNKIND = {Label.BULLYING: 0.97, Label.INSULT: 0.96, Label.TOXICITY: 0.95}
DONE = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    keys = KeyRing([KeyRing.new_key()])
    async with open_store(migrated(tmp_path / "kindness.db"), keys=keys) as opened:
        yield opened


@pytest.fixture
async def door(serve: Serve, store: SqlStore) -> Served:
    rules = preset("community", mode=Mode.HOLD)
    await store.set_rules(FORUM, rules, by="operator", now=NOON)
    classifier = ScriptedClassifier(lambda text: UNKIND if "worthless" in text else {})
    return await serve(Options(classifier=classifier, store=store))


@pytest.fixture
async def forum() -> AsyncIterator[Site]:
    async with site() as here:
        here.answer = DONE
        yield here


@dataclass
class Relay:
    """The relay as a server, and what Discourse gets to hear from it."""

    settings: dict[str, str]

    async def send(
        self,
        text: str,
        *,
        event: str = "post_created",
        signed: str | None = None,
        **more: int | None,
    ) -> int:
        told = {"post": {"id": 31, "user_id": 7, "raw": text, "topic_id": 3, **more}}
        body = json.dumps(told).encode()
        digest = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
        headers = {
            "x-discourse-event": event,
            "x-discourse-event-signature": signed if signed is not None else f"sha256={digest}",
        }
        return await asyncio.to_thread(relay.answer, body, headers, self.settings)


@pytest.fixture
def discourse(door: Served, forum: Site) -> Relay:
    return Relay(
        {
            "DISCOURSE_URL": f"http://127.0.0.1:{forum.port}",
            "DISCOURSE_KEY": "forum-key",
            "DISCOURSE_USER": "kindness",
            "DISCOURSE_SECRET": SECRET,
            "KINDNESS_URL": door.address,
            "KINDNESS_API_KEY": "",
        }
    )


async def test_a_hurtful_post_is_flagged_for_the_forums_own_moderators(
    discourse: Relay, forum: Site
) -> None:
    assert await discourse.send("have a lovely day") == 200
    assert await discourse.send(HURTFUL, id=32) == 200

    [flagged] = forum.got
    assert flagged.line == "POST /post_actions.json HTTP/1.1"
    assert (flagged.headers["api-key"], flagged.headers["api-username"]) == (
        "forum-key", "kindness",
    )  # fmt: skip
    assert (flagged.json["id"], flagged.json["post_action_type_id"]) == (32, 7)
    assert "bullying" in flagged.json["message"]
    assert "worthless" not in str(flagged.json)


async def test_a_post_that_comes_twice_counts_once_and_an_edit_is_another(
    discourse: Relay, store: SqlStore, forum: Site
) -> None:
    forum.answer = b"HTTP/1.1 422 Already flagged\r\nContent-Length: 0\r\n\r\n"

    statuses = [await discourse.send(HURTFUL) for _ in range(2)]
    statuses.append(await discourse.send(HURTFUL, event="post_edited", version=2))

    assert statuses == [200, 200, 200]
    counted = await store.standing(FORUM, author_of("discourse", "7"), mode=Mode.HOLD)
    assert len(counted.strikes) == 2


async def test_while_a_community_observes_nobody_is_flagged(
    discourse: Relay, store: SqlStore, forum: Site
) -> None:
    await store.set_rules(FORUM, preset("community"), by="operator", now=NOON)

    assert await discourse.send(HURTFUL) == 200
    assert forum.got == []


async def test_while_somebody_is_away_discourse_is_asked_to_come_again(
    discourse: Relay, forum: Site, door: Served
) -> None:
    door.classifier.failures = 1
    busy = await discourse.send(HURTFUL)
    forum.answer = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"
    away = await discourse.send(HURTFUL)
    forum.answer = DONE

    assert (busy, away, await discourse.send(HURTFUL)) == (503, 503, 200)
    assert len(forum.got) == 2


@pytest.mark.parametrize("signed", ["", "sha256=", "sha256=é", "sha1=abc"])
async def test_nobody_but_discourse_is_heard(
    discourse: Relay, forum: Site, door: Served, signed: str
) -> None:
    assert await discourse.send(HURTFUL, signed=signed) == 403
    assert (forum.got, door.classifier.seen) == ([], [])


async def test_other_events_and_other_bodies_are_no_reason_to_come_again(
    discourse: Relay, door: Served
) -> None:
    assert await discourse.send(HURTFUL, event="post_destroyed") == 200
    body = b'{"post": {"id": 1}}'
    signed = "sha256=" + hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    headers = {"x-discourse-event": "post_created", "x-discourse-event-signature": signed}
    assert await asyncio.to_thread(relay.answer, body, headers, discourse.settings) == 400
    assert door.classifier.seen == []


@pytest.fixture
def listening(discourse: Relay) -> Iterator[str]:
    server = relay.relay(discourse.settings, port=0)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    thread.join()
    server.server_close()


async def test_it_listens_as_a_server_of_its_own(listening: str, door: Served) -> None:
    signed = "sha256=" + hmac.new(SECRET.encode(), b"{}", hashlib.sha256).hexdigest()
    for given, status in ((signed, 200), ("sha256=x", 403)):
        headers = {"X-Discourse-Event": "ping", "X-Discourse-Event-Signature": given}
        async with door.session.post(listening, data=b"{}", headers=headers) as told:
            assert told.status == status
    async with door.session.post(listening, data=b"x" * (relay.LARGEST + 1)) as large:
        assert large.status == 413
