"""Keys with which other programs use the HTTP door."""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, Protocol

from bot.core.comment import CommunityId

PREFIX: Final = "kindness_"
"""So that a key which was published by mistake can be recognised as one."""

PER_MINUTE: Final = 6_000
"""Requests that a key allows in a minute unless it says otherwise."""


class Scope(StrEnum):
    """What a key is good for."""

    SCREEN = "screen"
    FEEDBACK = "feedback"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key as it is kept: its digest alone. ``per_minute`` is how many requests it allows;
    ``site`` is the one community that it is good for, None means all of them.
    """

    name: str
    digest: str
    scopes: frozenset[Scope]
    per_minute: int
    created_at: datetime
    revoked_at: datetime | None = None
    site: CommunityId | None = None


class KeyStore(Protocol):
    """Remembers keys."""

    async def add_api_key(self, key: ApiKey) -> bool:
        """Keep a new key; False if a key of that name is in use (nothing changes then)."""
        ...

    async def api_keys(self) -> Sequence[ApiKey]:
        """All keys, also revoked ones, in the order of their creation."""
        ...

    async def revoke_api_key(self, name: str, *, now: datetime) -> bool:
        """End the key of that name; False if there is none in use."""
        ...


def new_key() -> str:
    """A fresh key with 256 bits of chance. It is shown once and kept nowhere."""
    return PREFIX + secrets.token_urlsafe(32)


def digest_of(key: str) -> str:
    """What is kept of a key. It has too much chance in it to be guessed from a quick digest."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
