"""A relay between a Discourse forum and Kindness, to copy and to change: Python alone is enough.

Discourse sends each post here as it is written or edited (*Admin*, *API*, *Webhooks*: the events
of posts, content type ``application/json``, a secret). Kindness is asked about it, on record. Where
it would be held, or moderators called, the forum's own moderators get a flag. Nothing is hidden or
deleted: that is for people. Other forums with webhooks differ in `said_in` and `flag` alone.

``DISCOURSE_URL``, ``DISCOURSE_KEY`` and ``DISCOURSE_USER`` (of an API key that may flag),
``DISCOURSE_SECRET`` (of the webhook), ``KINDNESS_URL``, ``KINDNESS_API_KEY``; ``python relay.py``.
"""

import hashlib
import hmac
import json
import os
import urllib.error
import urllib.request
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

EVENTS = {"post_created", "post_edited"}
NOTIFY_MODERATORS = 7
LARGEST = 1_000_000
"""Bytes of a body."""

Settings = Mapping[str, str]


def post(url: str, body: object, headers: Mapping[str, str]) -> Any:  # noqa: ANN401 - JSON
    """Send JSON; returns what is answered."""
    told = {"Content-Type": "application/json", **headers}
    request = urllib.request.Request(url, json.dumps(body).encode(), told)
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)


def is_signed(body: bytes, given: str, secret: str) -> bool:
    """Whether it was Discourse that sent it."""
    wanted = "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(wanted.encode(), given.encode())


def said_in(body: bytes) -> tuple[int, dict[str, str]]:
    """Which post it is, and the comment for Kindness. An edited one is another comment."""
    told = json.loads(body)["post"]
    own = f"{told['id']}-{told.get('version', 1)}"
    return told["id"], {"id": own, "author": str(told["user_id"]), "text": told["raw"]}


def flag(post_id: int, why: str, settings: Settings) -> None:
    """Tell the forum's moderators. Flagging again what is flagged already is refused there."""
    headers = {"Api-Key": settings["DISCOURSE_KEY"], "Api-Username": settings["DISCOURSE_USER"]}
    body = {"id": post_id, "post_action_type_id": NOTIFY_MODERATORS, "message": why}
    try:
        post(f"{settings['DISCOURSE_URL']}/post_actions.json", body, headers)
    except urllib.error.HTTPError as error:
        if error.code not in {403, 404, 422}:
            raise


def judge(body: bytes, settings: Settings) -> None:
    """Ask Kindness about a post, and do what it says. Doing it again changes nothing."""
    post_id, comment = said_in(body)
    asked = {"community": "discourse", "record": True, "comments": [comment]}
    key = {"X-API-Key": settings["KINDNESS_API_KEY"]}
    [found] = post(f"{settings['KINDNESS_URL']}/v1/screen", asked, key)["results"]
    acts = found["recorded"]["mode"] != "observe"
    if acts and {"hold", "escalate"} & set(found["actions"]):
        flag(post_id, f"Kindness: {', '.join(found['flagged'])}", settings)


def answer(body: bytes, headers: Mapping[str, str], settings: Settings) -> int:
    """The status for what Discourse sent (names of headers in small letters): 503 where it should
    come again.
    """
    given = headers.get("x-discourse-event-signature", "")
    if not is_signed(body, given, settings["DISCOURSE_SECRET"]):
        return 403
    if headers.get("x-discourse-event") in EVENTS:
        try:
            judge(body, settings)
        except OSError:  # Kindness or the forum is away, or busy
            return 503
        except (ValueError, KeyError, TypeError):
            return 400
    return 200


def relay(settings: Settings, port: int = 8500) -> ThreadingHTTPServer:
    """A server that listens here; ``serve_forever`` runs it."""

    class Relay(BaseHTTPRequestHandler):
        timeout = 20

        def do_POST(self) -> None:
            size = int(self.headers.get("Content-Length", 0))
            status = 413
            if 0 <= size <= LARGEST:
                headers = {name.lower(): value for name, value in self.headers.items()}
                status = answer(self.rfile.read(size), headers, settings)
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as its base
            """What people write is in no log."""

    return ThreadingHTTPServer(("127.0.0.1", port), Relay)


if __name__ == "__main__":
    relay(os.environ).serve_forever()
