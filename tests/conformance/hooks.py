"""Webhooks: a comment of a site is recorded, and what arrives is checked by the receivers' library.

The server has to be set up to send decisions to this machine (``--hook-port``, ``--hook-secret``).
"""

import json
import queue
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final

from tests.conformance import javascript
from tests.conformance.suite import HURTFUL, Outcome, Result, Target, same

NAME: Final = "standardwebhooks (npm)"
PATIENCE: Final = 30
"""Seconds for a webhook to arrive."""


@dataclass(frozen=True)
class Arrived:
    """A webhook as it came."""

    headers: dict[str, str]
    body: str


@contextmanager
def receiver(port: int) -> Iterator[tuple[int, "queue.Queue[Arrived]"]]:
    """Where webhooks arrive, for as long as the block takes; port 0 takes any."""
    arrived: queue.Queue[Arrived] = queue.Queue()

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"])).decode()
            arrived.put(Arrived({k.lower(): v for k, v in self.headers.items()}, body))
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as above
            pass

    server = ThreadingHTTPServer(("127.0.0.1", port), Receiver)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server.server_address[1], arrived
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def run(target: Target) -> list[Result]:
    """Have a webhook sent, and checked."""
    if not (target.hook_secret and target.hook_port):
        why = "needs --hook-port, --hook-secret"
        return [Result("checks a webhook", Outcome.NOT_TRIED, why)]
    with receiver(target.hook_port) as (_, arrived):
        said = {"id": secrets.token_hex(8), "author": "conformance", "text": HURTFUL}
        body = {"comments": [said], "community": "conformance", "record": True}
        answer = target.post("/v1/screen", body, {"x-api-key": target.key} if target.key else {})
        same(answer.status_code, 200)
        while True:
            one = arrived.get(timeout=PATIENCE)
            if json.loads(one.body)["type"] == "decision.recorded":
                break
    told = json.dumps({"headers": one.headers, "body": one.body})
    return javascript.run("standardwebhooks.cjs", target, ARRIVED=told, SECRET=target.hook_secret)
