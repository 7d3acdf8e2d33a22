"""``kindness serve`` as people start it: nothing that anybody wrote is left when it has stopped."""

import json
import signal
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

from tests.cli.helpers import command, env
from tests.http_api.asking import ANALYZE, SUGGEST, asked

MARK = "qzxv"
"""Stands in everything that is sent, and in nothing that is ours."""

SCORES = {"TOXICITY": {"summaryScore": {"value": 1}}}
PARENT = {"entries": [{"text": f"{MARK} who is it?"}]}
IDS = {
    "clientToken": f"{MARK}-token",
    "sessionId": f"{MARK}-session",
    "communityId": f"{MARK}-community",
}
HURTFUL = f"{MARK} kill yourself, you worthless idiot"

REQUESTS: list[tuple[str, dict[str, Any], int]] = [
    (ANALYZE, asked(HURTFUL, doNotStore=True, context=PARENT, **IDS), 200),
    (ANALYZE, asked(HURTFUL, doNotStore=False, spanAnnotations=True, **IDS), 200),
    (ANALYZE, asked(f"{MARK} have a lovely day", doNotStore=False), 200),
    (ANALYZE, asked(HURTFUL, f"{MARK}_ATTRIBUTE"), 400),
    (ANALYZE, asked(HURTFUL, languages=[f"{MARK}"]), 400),
    (ANALYZE, asked(HURTFUL, languages=f"{MARK}"), 400),
    (SUGGEST, {"comment": {"text": HURTFUL}, "attributeScores": SCORES, **IDS}, 200),
    (SUGGEST, {"comment": {"text": HURTFUL}, "attributeScores": {MARK: SCORES}}, 400),
]


@pytest.fixture
def started(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[bytes], Path]]:
    """The command in a process of its own, which tells everything that it can tell."""
    home, said = tmp_path / "home", tmp_path / "said"
    told = env(KINDNESS_HOME=str(home), KINDNESS_MODEL="lexicon", KINDNESS_LOG_LEVEL="debug")
    with (
        said.open("wb") as output,
        subprocess.Popen(
            command("serve", "--port", "0"), env=told, stdout=output, stderr=subprocess.STDOUT
        ) as process,
    ):
        try:
            yield process, said
        finally:
            process.kill()


def port_of(process: subprocess.Popen[bytes], said: Path) -> int:
    """The port that it names once it listens."""
    while process.poll() is None:
        _, found, rest = said.read_text("utf-8").partition("http://127.0.0.1:")
        if found and rest.strip("0123456789"):
            return int(rest[: len(rest) - len(rest.lstrip("0123456789"))])
    pytest.fail(said.read_text("utf-8"))


def rows_in(database: Path) -> dict[str, int]:
    """How many rows each table has that has any."""
    with closing(sqlite3.connect(database)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        rows = {
            name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            for (name,) in tables.fetchall()
        }
    return {name: count for name, count in rows.items() if count}


def test_nothing_of_any_text_is_left_in_files_or_logs(
    started: tuple[subprocess.Popen[bytes], Path], tmp_path: Path
) -> None:
    process, said = started
    connection = HTTPConnection("127.0.0.1", port_of(process, said))
    for path, body, status in REQUESTS:
        query = f"{path}?key={MARK}-key&quotaUser={MARK}-user"
        connection.request("POST", query, json.dumps(body), {"User-Agent": f"{MARK}-client"})
        answer = connection.getresponse()
        assert answer.status == status, answer.read()
        answer.read()
    connection.request("GET", "/metrics")
    numbers = connection.getresponse().read()
    connection.close()
    process.send_signal(signal.SIGTERM)

    assert process.wait() == 0, said.read_text("utf-8")
    kept = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert set(rows_in(tmp_path / "home" / "kindness.db")) == {"alembic_version", "secrets"}
    assert [path for path in kept if MARK.encode() in path.read_bytes().lower()] == []
    assert MARK.encode() not in numbers
    assert b'kindness_comments_judged_total{api="perspective"}' in numbers
