"""A checkpoint named as on a hub: fetched where there is one, told in one line where there is none.

The hub is a server of our own, asked by a process of its own: its address is read at the start.
"""

import hashlib
import http.server
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from subprocess import CompletedProcess

from tests.cli.helpers import kindness, said

COMMIT = "0123456789abcdef0123456789abcdef01234567"
NAME = "somebody/tiny"


class Hub(http.server.BaseHTTPRequestHandler):
    """Serves the files of one checkpoint as the hub does, and counts how often it was asked."""

    def __init__(self, *args: object, folder: Path | None, asked: list[str]) -> None:
        self._folder = folder
        self._asked = asked
        super().__init__(*args)  # type: ignore[arg-type]

    def do_HEAD(self) -> None:
        """As GET, without the file."""
        self._answer()

    def do_GET(self) -> None:
        """A file of the checkpoint, or that there is no such thing; nothing without a folder."""
        content = self._answer()
        if content is not None:
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""

    def _answer(self) -> bytes | None:
        self._asked.append(self.path)
        if self._folder is None:  # a connection that breaks off, as on a bad line
            self.close_connection = True
            return None
        file = self._folder / self.path.rpartition("/")[2]
        found = self.path.startswith(f"/{NAME}/resolve/") and file.is_file()
        content = file.read_bytes() if found else b""
        self.send_response(200 if found else 404)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("X-Repo-Commit", COMMIT)
        self.send_header("ETag", f'"{hashlib.sha1(content, usedforsecurity=False).hexdigest()}"')
        if not found:
            self.send_header("X-Error-Code", "EntryNotFound")
        self.end_headers()
        return content if found else None


@contextmanager
def hub(folder: Path | None) -> Iterator[tuple[str, list[str]]]:
    """Address of a hub, and the paths that it was asked for."""
    asked: list[str] = []
    handler = partial(Hub, folder=folder, asked=asked)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", asked
        finally:
            server.shutdown()
            thread.join()


def judged(home: Path, address: str) -> CompletedProcess[bytes]:
    """What `kindness judge` makes of the checkpoint."""
    return kindness(
        "judge", "nobody likes you", "--json",
        KINDNESS_MODEL=NAME, HF_HOME=str(home), HF_ENDPOINT=address, HF_HUB_DISABLE_XET="1",
    )  # fmt: skip


def test_a_checkpoint_is_fetched_once_and_used_without_the_hub_later(
    checkpoint: Path, tmp_path: Path
) -> None:
    with hub(checkpoint) as (address, asked):
        online = judged(tmp_path, address)
    offline = judged(tmp_path, address)

    assert online.returncode == 0, said(online)
    assert any(path.endswith("/model.safetensors") for path in asked)
    assert json.loads(online.stdout)["model"] == f"{NAME} {COMMIT}"
    assert offline.returncode == 0, said(offline)
    assert json.loads(offline.stdout) == json.loads(online.stdout)


def test_a_hub_that_does_not_answer_is_asked_once_and_told_in_one_line(tmp_path: Path) -> None:
    with hub(None) as (address, asked):
        found = judged(tmp_path, address)

    assert sum(NAME in path for path in asked) == 1
    assert found.returncode == 2
    assert said(found).count("\n") == 1
    assert NAME in said(found)
