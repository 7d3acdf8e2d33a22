"""Who may come in, and how often."""

import asyncio
import hmac
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from starlette.requests import Request

from bot.core.comment import CommunityId
from bot.http_api.refused import RefusedError, Why
from bot.service.api_keys import ApiKey, KeyStore, Scope, digest_of

FRESH: Final = 2.0
"""Seconds for which keys are not read again: so long a revoked one may still work."""

LONGEST: Final = 200
"""Characters. Nothing longer is a key of ours."""

GUESSES: Final = 30
"""Keys that nobody knows, from one address in a minute. No guess comes near 256 bits of chance; it
keeps the noise small.
"""

GUESSERS: Final = 1_000
"""Addresses that are remembered for it, in memory alone."""

_ROUNDING: Final = 1e-6
"""A part of a request that adding up small waits may lose."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks; ``key`` is None on a machine where no key is needed."""

    key: ApiKey | None

    def within(self, community: CommunityId) -> CommunityId:
        """A community that this caller may speak of. Raises `RefusedError` (``scope``)."""
        if self.key is not None and self.key.site not in {None, community}:
            raise RefusedError(Why.SCOPE)
        return community


class Quota:
    """A bucket that fills evenly and holds a minute's worth (a token bucket)."""

    def __init__(self, per_minute: int, now: float) -> None:
        """Full at first. ``now`` is in seconds of any clock that only goes forward."""
        self._most = float(per_minute)
        self._left = self._most
        self._seen = now

    def take(self, now: float, many: int = 1) -> int | None:
        """Take ``many`` out; None if they were there, else the whole seconds until they will be.

        More than a minute's worth will never be there; whoever asks knows that.
        """
        self._left = min(self._most, self._left + (now - self._seen) * self._most / 60)
        self._seen = now
        if self._left + _ROUNDING >= many:
            self._left = max(0.0, self._left - many)
            return None
        return max(1, math.ceil((many - self._left) * 60 / self._most))

    def put_back(self, many: int = 1) -> None:
        """Undo a taking."""
        self._left += many


class Doorkeeper:
    """Knows the keys, and counts what each has used."""

    def __init__(self, keys: KeyStore, *, required: bool) -> None:
        """Unless a key is ``required``, everybody may come in as long as there is none."""
        self._keys = keys
        self._required = required
        self._known: Mapping[str, ApiKey] = {}
        self._none = False
        self._read_at = -math.inf
        self._reading = asyncio.Lock()
        self._quotas: dict[str, Quota] = {}
        self._guesses: dict[str, Quota] = {}

    async def admit(self, request: Request, scope: Scope) -> Caller:
        """Who asks. Raises `RefusedError`: no key, a wrong one, not for this, or used up."""
        await self._refresh()
        given = key_in(request)
        if self._none and not self._required:
            return Caller(None)
        if not given:
            raise RefusedError(Why.NO_KEY)
        key = self._find(given)
        if key is None:
            raise self._guessed(request.client.host if request.client else "")
        if scope not in key.scopes:
            raise RefusedError(Why.SCOPE)
        self._take(key, 1)
        return Caller(key)

    def charge(self, caller: Caller, more: int) -> None:
        """Count ``more`` comments than the one that was counted when the caller came in.

        Raises `RefusedError`: ``quota``, or ``too-many`` if all the key's minute is not enough.
        Nothing was taken then, so that after the wait there is enough.
        """
        key = caller.key
        if key is None or more < 1:
            return
        if more + 1 > key.per_minute:
            raise RefusedError(Why.TOO_MANY, limit=key.per_minute)
        self._quotas[key.digest].put_back()
        self._take(key, more + 1)

    def _take(self, key: ApiKey, many: int) -> None:
        now = asyncio.get_running_loop().time()
        quota = self._quotas.setdefault(key.digest, Quota(key.per_minute, now))
        wait = quota.take(now, many)
        if wait is not None:
            raise RefusedError(Why.QUOTA, retry_after=wait, limit=key.per_minute)

    def _guessed(self, host: str) -> RefusedError:
        """Why a key that nobody knows is refused. Who has the right one comes in all the same:
        behind a proxy all share an address.
        """
        now = asyncio.get_running_loop().time()
        quota = self._guesses.pop(host, None) or Quota(GUESSES, now)
        self._guesses[host] = quota  # now the newest
        if len(self._guesses) > GUESSERS:
            del self._guesses[next(iter(self._guesses))]
        wait = quota.take(now)
        if wait is None:
            return RefusedError(Why.WRONG_KEY)
        return RefusedError(Why.GUESSING, retry_after=wait)

    def _find(self, given: str) -> ApiKey | None:
        if len(given) > LONGEST:
            return None
        digest = digest_of(given)
        key = self._known.get(digest)
        return key if key and hmac.compare_digest(key.digest, digest) else None

    async def _refresh(self) -> None:
        async with self._reading:  # who comes meanwhile waits for what is being read
            now = asyncio.get_running_loop().time()
            if now - self._read_at < FRESH:
                return
            kept = await self._keys.api_keys()
            self._none = not kept
            self._known = {key.digest: key for key in kept if key.revoked_at is None}
            self._read_at = now


def key_in(request: Request) -> str | None:
    """The key that a request brings, wherever its client puts it."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    bearer = token.strip() if scheme.lower() == "bearer" else None
    return (
        request.query_params.get("key")
        or request.headers.get("x-goog-api-key")
        or request.headers.get("x-api-key")
        or bearer
    )
