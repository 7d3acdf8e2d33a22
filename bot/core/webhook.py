"""Signatures of Standard Webhooks, version 1.0.0. Pure.

https://github.com/standard-webhooks/standard-webhooks, spec/standard-webhooks.md: HMAC-SHA256 over
id, time and body, joined by full stops; a secret is 24 to 64 bytes, written in base 64.
"""

import base64
import hashlib
import hmac
from datetime import datetime
from typing import Final

PREFIX: Final = "whsec_"
BYTES: Final = 32
"""Of chance in a secret of ours."""


def secret_of(chance: bytes) -> str:
    """A secret as it is shown."""
    return PREFIX + base64.b64encode(chance).decode()


def signed(name: str, at: datetime, body: bytes, secret: str) -> dict[str, str]:
    """The headers of one attempt. ``name`` is the same at every attempt, ``at`` is when it is."""
    seconds = str(int(at.timestamp()))
    key = base64.b64decode(secret.removeprefix(PREFIX))
    digest = hmac.digest(key, b".".join((name.encode(), seconds.encode(), body)), hashlib.sha256)
    return {
        "webhook-id": name,
        "webhook-timestamp": seconds,
        "webhook-signature": f"v1,{base64.b64encode(digest).decode()}",
    }
