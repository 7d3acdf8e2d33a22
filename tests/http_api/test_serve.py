"""``kindness serve`` as a process of its own, and ``kindness keys`` beside it."""

import asyncio
import re
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from subprocess import CompletedProcess
from typing import Final

import aiohttp
import pytest

from bot.service.api_keys import PREFIX, Scope
from tests.cli.helpers import command, env, kindness

WHERE: Final = re.compile(r"http://127\.0\.0\.1:\d+")


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """The environment of a server with the quick word list and nothing kept yet."""
    return {"KINDNESS_HOME": str(tmp_path / "home"), "KINDNESS_MODEL": "lexicon"}


class Running:
    """A server that has said where it listens."""

    def __init__(self, process: asyncio.subprocess.Process, said: str) -> None:
        self.process = process
        self.said = said
        found = WHERE.search(said)
        assert found is not None, said
        self.address = found[0]

    async def post(self, path: str, body: object, key: str | None = None) -> tuple[int, bytes]:
        headers = {"x-api-key": key} if key else {}
        async with (
            aiohttp.ClientSession() as session,
            session.post(self.address + path, json=body, headers=headers) as answer,
        ):
            return answer.status, await answer.read()

    async def end(self, how: signal.Signals) -> tuple[int, str]:
        """Send a signal; returns the exit code and what was said after the first line."""
        self.process.send_signal(how)
        assert self.process.stderr is not None
        rest = (await self.process.stderr.read()).decode()
        return await self.process.wait(), rest


@asynccontextmanager
async def serving(home: dict[str, str], *options: str) -> AsyncIterator[Running]:
    process = await asyncio.create_subprocess_exec(
        *command("serve", "--port", "0", *options), env=env(**home), stderr=asyncio.subprocess.PIPE
    )
    try:
        assert process.stderr is not None
        yield Running(process, (await process.stderr.readline()).decode())
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


SCREEN: Final = {"comments": [{"text": "you are an idiot"}]}


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
async def test_it_answers_until_it_is_told_to_stop(
    home: dict[str, str], how: signal.Signals
) -> None:
    async with serving(home) as running:
        status, body = await running.post("/v1/screen", SCREEN)
        code, rest = await running.end(how)

    assert status == 200
    assert b'"insult"' in body
    assert code == 0
    assert "every program on this machine may ask" in rest
    assert "idiot" not in rest
    assert "Traceback" not in rest


async def test_a_key_that_is_made_and_revoked_meanwhile_takes_effect(home: dict[str, str]) -> None:
    async with serving(home) as running:
        key = made(home, "keys", "create", "forum").strip()
        await asyncio.sleep(2)
        without, _ = await running.post("/v1/screen", SCREEN)
        with_it, _ = await running.post("/v1/screen", SCREEN, key)
        made(home, "keys", "revoke", "forum")
        await asyncio.sleep(2)
        revoked, _ = await running.post("/v1/screen", SCREEN, key)
        code, rest = await running.end(signal.SIGTERM)

    assert (without, with_it, revoked, code) == (401, 200, 401, 0)
    assert key not in rest


async def test_a_busy_port_is_told_in_a_sentence(home: dict[str, str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = await asyncio.to_thread(ran, home, "serve", "--port", str(port))

    refused(done, f"Nobody can listen on 127.0.0.1, port {port}")


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (("--host", "0.0.0.0"), "could reach 0.0.0.0"),
        (("--external", "https://filter.example.org"), "could reach https://filter.example.org"),
    ],
)
def test_nobody_else_gets_in_before_there_is_a_key(
    home: dict[str, str], options: tuple[str, ...], named: str
) -> None:
    done = ran(home, "serve", "--port", "0", *options)

    refused(done, named)
    assert b"kindness keys create NAME" in done.stderr


async def test_behind_another_address_it_asks_for_keys(home: dict[str, str]) -> None:
    key = made(home, "keys", "create", "forum").strip()
    async with serving(home) as local:
        where = local.address
    process = await asyncio.create_subprocess_exec(
        *command("serve", "--port", where.rpartition(":")[2], "--external", "https://x.example"),
        env=env(**home),
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        assert process.stderr is not None
        said = (await process.stderr.readline()).decode()
        running = Running(process, where)
        statuses = [(await running.post("/v1/screen", SCREEN, one))[0] for one in (None, key)]
        code, rest = await running.end(signal.SIGTERM)
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()

    assert "https://x.example" in said
    assert statuses == [401, 200]
    assert (code, rest) == (0, "The console for browsers: https://x.example\n")


# --- keys -----------------------------------------------------------------------------------------


def ran(home: dict[str, str], *arguments: str) -> CompletedProcess[bytes]:
    return kindness(*arguments, stdin=None, **home)


def made(home: dict[str, str], *arguments: str) -> str:
    """What a command that succeeds says on standard output."""
    done = ran(home, *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout.decode()


def refused(done: CompletedProcess[bytes], sentence: str) -> None:
    """It ended with 2 and one line."""
    told = done.stderr.decode()
    assert (done.returncode, done.stdout) == (2, b"")
    assert sentence in told
    assert told.count("\n") == 1
    assert "Traceback" not in told


def test_a_new_key_stands_alone_on_standard_output(home: dict[str, str]) -> None:
    done = ran(home, "keys", "create", "forum")

    key = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert re.fullmatch(rf"{PREFIX}[\w-]{{43}}\n", key)
    folder = Path(home["KINDNESS_HOME"])
    kept = b"".join(path.read_bytes() for path in folder.iterdir() if path.is_file())
    assert key.strip().encode() not in kept


def test_keys_are_listed_with_what_they_allow(home: dict[str, str]) -> None:
    made(home, "keys", "create", "forum", "--per-minute", "60", "--scope", "screen")
    made(home, "keys", "create", "shop")
    assert "revoked" in made(home, "keys", "revoke", "forum")

    lines = [line.split("\t") for line in made(home, "keys", "list").splitlines()]

    assert [(name, state, rate, scopes) for name, state, _, rate, scopes in lines] == [
        ("forum", "revoked", "60/min", "screen"),
        ("shop", "in use", "6000/min", " ".join(sorted(Scope))),
    ]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", line[2]) for line in lines)


def test_there_is_a_hint_where_there_is_no_key(home: dict[str, str]) -> None:
    done = ran(home, "keys", "list")

    assert (done.returncode, done.stdout) == (0, b"")
    assert b"kindness keys create NAME" in done.stderr


def test_a_name_belongs_to_one_key_in_use(home: dict[str, str]) -> None:
    made(home, "keys", "create", "forum")

    refused(ran(home, "keys", "create", " forum "), "A key named “forum” is in use")

    made(home, "keys", "revoke", "forum")
    assert made(home, "keys", "create", "forum").startswith(PREFIX)


@pytest.mark.parametrize("name", ["", "   ", "a\nb", "tab\there", "x" * 81])
def test_a_name_has_to_be_one(home: dict[str, str], name: str) -> None:
    refused(ran(home, "keys", "create", name), "A key needs a name")
    assert not Path(home["KINDNESS_HOME"]).exists()


def test_only_a_key_in_use_can_be_revoked(home: dict[str, str]) -> None:
    refused(ran(home, "keys", "revoke", "forum"), "No key named “forum” is in use")


@pytest.mark.parametrize(
    "options", [("--scope", "everything"), ("--per-minute", "0"), ("--per-minute", "many")]
)
def test_a_wrong_option_makes_no_key(home: dict[str, str], options: tuple[str, str]) -> None:
    done = ran(home, "keys", "create", "forum", *options)

    assert (done.returncode, done.stdout) == (2, b"")
    assert ran(home, "keys", "list").stdout == b""
