"""Webhooks from end to end: a command makes one, a comment is recorded, and a site is told."""

import asyncio
import base64
import hashlib
import hmac
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.core.decision import Mode
from bot.core.errors import BadInputError, GiveUpError, TryLaterError
from bot.core.rules import preset
from bot.core.site import community_of
from bot.fetching import HttpPoster, check_address
from bot.service.webhook_ports import Told
from bot.service.webhooks import Telling
from bot.store import KeyRing, open_store
from classifiers.verdict import Label
from tests.cli.helpers import env
from tests.fakes import NOON, ScriptedClassifier
from tests.http_api.conftest import Serve
from tests.http_api.receiving import Site, site
from tests.http_api.served import Options
from tests.migrated import migrated
from tests.store.test_contract_webhooks import CASES, EVERYTHING

HURTFUL = "you are worthless"
UNKIND = {Label.BULLYING: 0.93, Label.INSULT: 0.9}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in list(os.environ):
        if name.startswith("KINDNESS_"):
            monkeypatch.delenv(name)
    for name, value in env(KINDNESS_HOME=str(tmp_path / "home")).items():
        monkeypatch.setenv(name, value)
    yield
    structlog.reset_defaults()


def ran(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["webhooks", *arguments])


@pytest.fixture
def beside() -> Iterator[Site]:
    """A site in a thread of its own."""
    ready, found, loop, stop = threading.Event(), list[Site](), asyncio.new_event_loop(), None

    async def run() -> None:
        nonlocal stop
        stop = asyncio.Event()
        async with site() as here:
            found.append(here)
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=lambda: loop.run_until_complete(run()))
    thread.start()
    ready.wait()
    yield found[0]
    assert stop is not None
    loop.call_soon_threadsafe(stop.set)
    thread.join()
    loop.close()


@pytest.mark.usefixtures("home")
def test_an_operator_adds_tries_and_removes_one(beside: Site) -> None:
    assert "Nobody is told yet" in ran("list").stderr
    added = ran("add", " shop ", beside.url, "--private", "--events", "case", "--community", "art")
    secret = added.stdout.strip()
    assert (added.exit_code, secret[:6], len(base64.b64decode(secret[6:]))) == (0, "whsec_", 32)
    for wrong, code in (
        (("add", "shop", "https://x.example"), "webhook-taken"),
        (("add", "b", "https://x.example", "--events", "all"), "webhook-events"),
        (("add", "b\n", "ftp://x.example"), "webhook-url"),
        (("add", "b\nc", "https://x.example"), "webhook-name"),
        (("add", "b", f"https://x.example/{'x' * 2000}"), "webhook-url"),
        (("add", "b", "https://127.1/"), "webhook-private"),
        (("test", "b"), "webhook-unknown"),
        (("remove", "b"), "webhook-unknown"),
    ):
        error = ran(*wrong).exception
        assert isinstance(error, BadInputError), wrong
        assert error.code == code, wrong

    assert (ran("test", "shop").exit_code, "204" in ran("test", "shop").stdout) == (0, True)
    beside.answer = b"HTTP/1.1 307 No\r\nLocation: http://127.0.0.1/\r\n\r\n"
    assert "status 307" in ran("test", "shop").stderr
    assert {one.json["type"] for one in beside.got} == {"test"}

    shown = ran("list").stdout
    host = f"http://127.0.0.1:{beside.port}"
    assert shown == f"shop\tin use\t{host}\tcase\tart\t0 waiting, 0 given up\n"
    assert secret not in shown
    assert ran("remove", "shop").exit_code == 0
    assert ran("list").stdout == ""


async def test_a_site_acts_on_what_it_is_told_and_can_check_who_told_it(
    serve: Serve, tmp_path: Path, logged: list[dict[str, object]]
) -> None:
    keys = KeyRing([KeyRing.new_key()])
    async with open_store(migrated(tmp_path / "k.db"), keys=keys) as store, site() as here:
        rules = preset("school", mode=Mode.HOLD)
        await store.set_rules(community_of("forum"), rules, by="operator", now=NOON)
        for hook in (EVERYTHING, CASES):
            await store.add_webhook(
                type(hook)(hook.name, here.url, "whsec_" + "A" * 32, hook.topics, NOON,
                           texts=hook.texts, private=True)
            )  # fmt: skip
        classifier = ScriptedClassifier(lambda text: UNKIND if "worthless" in text else {})
        door = await serve(Options(classifier=classifier, store=store))
        comment = {"id": "4/1", "text": HURTFUL, "author": "7"}
        body = {"comments": [comment], "community": "forum", "record": True}
        assert (await door.post("/v1/screen", body)).status == 200
        assert (await door.post("/v1/screen", body)).status == 200

        telling = Telling(store, HttpPoster(), door.options.clock)
        await telling.once()
        await telling.once()

    kinds = [one.json["type"] for one in here.got]
    assert kinds.count("decision.recorded") == 1
    for one in here.got:
        assert one.line == "POST /hook?k=1 HTTP/1.1"
        assert one.headers["content-type"] == "application/json"
        signed = f"{one.headers['webhook-id']}.{one.headers['webhook-timestamp']}.".encode()
        found = hmac.new(bytes(24), signed + one.body, hashlib.sha256).digest()
        assert one.headers["webhook-signature"] == f"v1,{base64.b64encode(found).decode()}"
        assert (one.json["data"]["community"], one.json["data"]["comment"]) == ("forum", "4/1")
        assert HURTFUL not in str(one.json) or "text" in one.json["data"]
    assert HURTFUL not in str(logged)
    assert "whsec" not in str(logged)


async def test_an_answer_is_read_no_further_than_its_head_and_no_redirect_is_followed() -> None:
    async with site() as here:
        poster = HttpPoster(seconds=1)
        here.answer = b"HTTP/1.1 503 Busy\r\nRetry-After: 120\r\nContent-Length: 9000000000\r\n\r\n"
        assert await poster.post(here.url, {}, b"{}", private=True) == Told(503, 120)
        here.answer = b"HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/\r\n\r\n"
        assert await poster.post(here.url, {}, b"{}", private=True) == Told(302)
        here.answer = b"HTTP/1.1 200 OK\r\nx: " + b"x" * 200_000
        with pytest.raises(TryLaterError, match="fetch-failed"):
            await poster.post(here.url, {}, b"{}", private=True)
        here.answer = b""
        with pytest.raises(TryLaterError, match="fetch-failed"):
            await poster.post(here.url, {}, b"{}", private=True)
        assert len(here.got) == 4
        for private in (False, True):
            with pytest.raises(GiveUpError):
                await poster.post("http://169.254.169.254/", {}, b"{}", private=private)


def test_an_address_is_kept_as_browsers_write_it() -> None:
    assert check_address("HTTPS://Shop.Example:443/a b", private=False) == (
        "https://shop.example/a%20b"
    )
