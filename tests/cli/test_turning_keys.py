"""`kindness keys rotate` beside what else uses the keys: nobody seals with one that is dropped."""

import asyncio
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.cli.options import settings
from bot.core.comment import Comment
from bot.core.errors import BadInputError
from bot.store import KeyRing
from bot.wiring import only_copy, open_kept, turning_keys
from tests.cli.helpers import command, env
from tests.store.making import comment


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home in which a comment waits."""
    path = tmp_path / "home"
    for name in list(os.environ):
        if name.startswith("KINDNESS_"):
            monkeypatch.delenv(name)
    for name, value in env(KINDNESS_HOME=str(path), KINDNESS_MODEL="lexicon").items():
        monkeypatch.setenv(name, value)
    asyncio.run(wait())
    return path


async def wait() -> None:
    """A comment is kept, sealed with the key of the moment."""
    async with open_kept(settings()) as store:
        await store.wait_to_be_judged(comment(), until=datetime.now(UTC))


async def waiting() -> list[Comment]:
    """What is kept, opened with the key of the moment."""
    async with open_kept(settings()) as store:
        return [one.comment for one in await store.waiting(now=datetime.now(UTC), limit=9)]


def rotated() -> Result:
    return CliRunner().invoke(app, ["keys", "rotate"])


@contextmanager
def serving(*options: str) -> Iterator[None]:
    """`kindness serve` in a process of its own, from when it listens until it has ended."""
    server = subprocess.Popen(
        command("serve", "--port", "0", "--no-console", *options),
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert server.stderr is not None
        assert any("http://127.0.0.1" in line for line in server.stderr)
        yield
    finally:
        server.terminate()
        server.communicate(timeout=60)


def test_keys_stay_as_they_are_while_a_server_runs_that_seals_with_them(home: Path) -> None:
    before = (home / "key").read_text("utf-8")

    with serving():
        refused = rotated()
        assert (home / "key").read_text("utf-8") == before
    turned = rotated()

    assert getattr(refused.exception, "code", "") == "keys-in-use"
    assert turned.exit_code == 0, turned.output
    assert (home / "key").read_text("utf-8") != before
    assert asyncio.run(waiting()) == [comment()]


def test_a_bot_and_others_may_use_the_keys_at_once(home: Path) -> None:
    async def both() -> list[Comment]:
        with only_copy(settings()):
            async with open_kept(settings()), open_kept(settings()):
                refused = await asyncio.to_thread(rotated)
                assert getattr(refused.exception, "code", "") == "second-copy"
                return await waiting()

    assert asyncio.run(both()) == [comment()]


def test_while_keys_are_turned_nothing_is_opened_that_would_seal(home: Path) -> None:
    with turning_keys(settings()):
        with pytest.raises(BadInputError) as refused:
            asyncio.run(wait())
        with pytest.raises(BadInputError, match="keys-in-use"), turning_keys(settings()):
            pass

    assert refused.value.code == "keys-turning"
    assert asyncio.run(waiting()) == [comment()]


def test_keys_of_the_environment_hold_nothing_up(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KINDNESS_DATABASE", f"sqlite:///{home / 'other.db'}")
    monkeypatch.setenv("KINDNESS_KEY", KeyRing.new_key())

    with turning_keys(settings()):
        asyncio.run(wait())


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_home_that_is_only_for_reading_is_no_fault(
    home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("KINDNESS_DATABASE", f"sqlite:///{tmp_path / 'other.db'}")
    (home / "keys.lock").unlink()
    home.chmod(0o500)
    try:
        asyncio.run(wait())
    finally:
        home.chmod(0o700)


def test_a_lock_that_cannot_be_made_is_no_fault(home: Path, tmp_path: Path) -> None:
    (home / "keys.lock").unlink()
    (home / "keys.lock").mkdir()

    assert asyncio.run(waiting()) == [comment()]
