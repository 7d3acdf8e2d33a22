"""Our own server with the model that is shipped, as an operator starts it, for the suite to try."""

import asyncio
import os
import re
import secrets
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from bot.core.events import Topic
from bot.core.webhook import BYTES, secret_of
from bot.service.api_keys import ApiKey, Scope, digest_of, new_key
from bot.service.webhook_ports import Webhook
from bot.settings import read_settings
from bot.wiring import open_kept
from tests.cli.helpers import command, env
from tests.conformance.suite import Target

WHERE: Final = re.compile(r"http://127\.0\.0\.1:\d+")
PROXIES: Final = ("http_proxy", "https_proxy", "all_proxy")


@contextmanager
def ours() -> Iterator[Target]:
    """It runs for as long as the block takes, with a key for each purpose and a webhook to us."""
    with tempfile.TemporaryDirectory() as home, _without_proxies():
        settings = {
            "KINDNESS_HOME": home,
            "KINDNESS_CORAL_SECRET": secrets.token_hex(16),
            "KINDNESS_CORAL_SECONDS": "10",
        }
        known = asyncio.run(_prepare(Path(home)))
        with subprocess.Popen(
            command("serve", "--port", "0"),
            env=env(**settings),
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            try:
                assert process.stderr is not None
                found = WHERE.search(process.stderr.readline())
                assert found is not None
                secret = settings["KINDNESS_CORAL_SECRET"]
                yield replace(known, address=found[0], coral_secret=secret)
            finally:
                process.terminate()


async def _prepare(home: Path) -> Target:
    """Makes the keys and the webhook, as the commands do; what the suite has to know of them."""
    now = datetime.now(UTC)
    plain = {name: new_key() for name in ("key", "small_key", "other_key")}
    allows = {"other_key": frozenset({Scope.FEEDBACK})}
    hook_secret, port = secret_of(secrets.token_bytes(BYTES)), _free_port()
    async with open_kept(read_settings({"KINDNESS_HOME": str(home)})) as store:
        for name, key in plain.items():
            rate = 2 if name == "small_key" else 6_000
            scopes = allows.get(name, frozenset(Scope))
            await store.add_api_key(ApiKey(name, digest_of(key), scopes, rate, now))
        url = f"http://127.0.0.1:{port}/"
        topics = frozenset({Topic.DECISION})
        await store.add_webhook(Webhook("suite", url, hook_secret, topics, now, private=True))
    return Target("", **plain, hook_secret=hook_secret, hook_port=port)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def _without_proxies() -> Iterator[None]:
    """Clients would send what is for this machine through a proxy of whoever runs them."""
    names = [each for one in PROXIES for each in (one, one.upper()) if each in os.environ]
    kept = {name: os.environ.pop(name) for name in names}
    try:
        yield
    finally:
        os.environ.update(kept)
