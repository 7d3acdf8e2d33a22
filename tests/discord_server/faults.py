"""Trouble on demand for the REST API.

A pattern is ``METHOD /path`` with ``*`` for one part of the path and ``**`` for any number; the
method may be ``*``. Faults are used up in the order in which they were added.
"""

import asyncio
import random
import re
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from tests.discord_server.kinds import JSON

Scope: TypeAlias = Literal["user", "shared", "global"]
FOREVER = 10**9


def pattern(text: str) -> re.Pattern[str]:
    """The regular expression of a pattern."""
    method, path = text.split(" ")
    path = re.escape(path).replace(r"\*\*", ".*").replace(r"\*", "[^/]+")
    return re.compile(f"{'[A-Z]+' if method == '*' else method} {path}")


@dataclass
class Fault:
    """One kind of trouble, a number of times."""

    where: re.Pattern[str]
    times: int
    status: int | None = None
    body: JSON | None = None
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str = "application/json"
    seconds: float = 0.0
    reset: bool = False
    after: bool = False
    """Strike after the request has been carried out: the bot cannot know."""
    until: asyncio.Event | None = None
    """Wait for this before anything else."""


@dataclass
class Bucket:
    """A rate limit that is kept for real."""

    where: re.Pattern[str]
    limit: int
    per: float
    name: str
    refused: int = 0
    """How many requests ran into it."""
    windows: dict[str, "Window"] = field(default_factory=dict)

    def window(self, path: str, now: float) -> "Window":
        """The count for the channel, guild or webhook that a path begins with."""
        parts = path.split("/")
        key = "/".join(parts[: 4 if parts[1] == "webhooks" else 3])
        window = self.windows.get(key)
        if window is None or now >= window.resets_at:
            window = self.windows[key] = Window(self.limit, now + self.per)
        return window


@dataclass
class Window:
    """What is left of a rate limit until it starts afresh."""

    remaining: int
    resets_at: float


@dataclass
class Chaos:
    """Random trouble with a seed: each request may meet one of ``kinds``."""

    chance: random.Random
    where: re.Pattern[str]
    share: float
    kinds: tuple[str, ...]


class Faults:
    """The levers."""

    def __init__(self) -> None:
        self.waiting: list[Fault] = []
        self.buckets: list[Bucket] = []
        self.chaos: Chaos | None = None
        self._cleared = asyncio.Event()

    def fail(
        self, where: str, status: int, *, times: int = 1, after: bool = False, code: int = 0
    ) -> None:
        """Answer with an error; ``after`` carries the request out all the same."""
        body = {"message": f"{status}: injected", "code": code}
        self._add(Fault(pattern(where), times, status, body, after=after))

    def reset(self, where: str, *, times: int = 1, after: bool = False) -> None:
        """Break the connection, before or after the request is carried out."""
        self._add(Fault(pattern(where), times, reset=True, after=after))

    def slow(self, where: str, seconds: float, *, times: int = 1, after: bool = False) -> None:
        """Carry out and answer, but late: wait before (or ``after``) carrying out."""
        self._add(Fault(pattern(where), times, seconds=seconds, after=after))

    def hang(self, where: str, *, times: int = 1, after: bool = False) -> None:
        """Do not answer, before `clear` is called: wait before (or ``after``) carrying out."""
        self._add(Fault(pattern(where), times, after=after, until=self._cleared))

    def limit(
        self,
        where: str,
        retry_after: float,
        *,
        scope: Scope = "user",
        times: int = 1,
        via: bool = True,
    ) -> None:
        """Answer 429; without ``via`` discord.py takes it for a ban by Cloudflare."""
        body = {
            "message": "You are being rate limited.",
            "retry_after": retry_after,
            "global": scope == "global",
        }
        headers = {"Retry-After": f"{retry_after:.3f}", "X-RateLimit-Scope": scope}
        headers |= {"X-RateLimit-Global": "true"} if scope == "global" else {}
        headers |= {"Via": "1.1 stand-in"} if via else {}
        self._add(Fault(pattern(where), times, 429, body, headers))

    def garble(self, where: str, *, times: int = 1) -> None:
        """Answer with a page of HTML, as a broken proxy does."""
        self._add(Fault(pattern(where), times, 502, None, content_type="text/html"))

    def keep_bucket(self, where: str, limit: int, per: float) -> Bucket:
        """Allow ``limit`` requests in ``per`` seconds for each channel, guild or webhook.

        Headers say so; more is refused with 429.
        """
        bucket = Bucket(pattern(where), limit, per, f"bucket{len(self.buckets)}")
        self.buckets.append(bucket)
        return bucket

    def rain(
        self,
        seed: int,
        share: float,
        kinds: tuple[str, ...] = ("reset", "reset-after", "503", "503-after", "429", "slow"),
        where: str = "* /**",
    ) -> None:
        """From now on let a share of the requests meet trouble of a random kind."""
        self.chaos = Chaos(random.Random(seed), pattern(where), share, kinds)

    def clear(self) -> None:
        """No more trouble."""
        self.waiting.clear()
        self.buckets.clear()
        self.chaos = None
        self._cleared.set()
        self._cleared = asyncio.Event()

    def _add(self, fault: Fault) -> None:
        self.waiting.append(fault)

    def take(self, line: str) -> Fault | None:
        """The trouble for this request, used up once."""
        for fault in self.waiting:
            if fault.where.fullmatch(line):
                fault.times -= 1
                if fault.times <= 0:
                    self.waiting.remove(fault)
                return fault
        return self._by_chance(line)

    def _by_chance(self, line: str) -> Fault | None:
        if self.chaos is None or not self.chaos.where.fullmatch(line):
            return None
        if self.chaos.chance.random() >= self.chaos.share:
            return None
        kind = self.chaos.chance.choice(self.chaos.kinds)
        made = Faults()
        after = kind.endswith("-after")
        name = kind.removesuffix("-after")
        if name == "reset":
            made.reset("* /**", after=after)
        elif name == "slow":
            made.slow("* /**", self.chaos.chance.random() * 0.2, after=after)
        elif name == "429":
            made.limit("* /**", 0.05)
        else:
            made.fail("* /**", int(name), after=after)
        return made.waiting[0]
