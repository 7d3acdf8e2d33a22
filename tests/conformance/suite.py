"""Checks by the client that makes them, and what came of each."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, fields
from enum import Enum
from typing import Any, Final

import requests

SECONDS: Final = 30
"""A server that takes longer over an answer than this has none."""

KIND: Final = "have a lovely day"
HURTFUL: Final = "you are a stupid idiot and nobody wants you here"
"""What any filter of English tells apart."""
FOREIGN: Final = "vittu mikä huora sinä olet, kukaan ei halua sinua tänne, häivy"
"""The same in Finnish, which our models do not read, with words of our list."""


@dataclass(frozen=True)
class Target:
    """A server, and what a caller needs to know about it; what is empty is not known.

    ``small_key`` may ask so seldom that its minute can be used up; ``other_key`` is valid, and for
    nothing that is asked here. ``hook_port`` is where its webhooks arrive, signed with
    ``hook_secret``, when the comment of a site is recorded.
    """

    address: str
    key: str = ""
    small_key: str = ""
    other_key: str = ""
    coral_secret: str = ""
    hook_secret: str = ""
    hook_port: int = 0

    def post(
        self, path: str, body: object, headers: dict[str, str] | None = None
    ) -> requests.Response:
        """POST bytes as they are, anything else as JSON."""
        raw = {"data": body} if isinstance(body, bytes) else {"json": body}
        told = {"Content-Type": "application/json", **(headers or {})}
        return requests.post(self.address + path, headers=told, timeout=SECONDS, **raw)


Work = Callable[[Target], None]


class Outcome(Enum):
    """What came of a check."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_TRIED = "not tried"


@dataclass(frozen=True)
class Result:
    """Of one check: what was tried, what came of it, and why, unless it passed."""

    what: str
    outcome: Outcome
    why: str = ""


@dataclass(frozen=True)
class Check:
    """Something that has to hold; ``needs`` names what a target has to tell for it."""

    what: str
    work: Work
    needs: tuple[str, ...] = ()

    def on(self, target: Target) -> Result:
        """Try it."""
        missing = [
            f"--{name.replace('_', '-')}" for name in self.needs if not getattr(target, name)
        ]
        if missing:
            return Result(self.what, Outcome.NOT_TRIED, f"needs {', '.join(missing)}")
        try:
            self.work(target)
        except Exception as error:  # noqa: BLE001 - whatever a client raises is the finding
            return Result(self.what, Outcome.FAILED, f"{type(error).__name__}: {error}"[:500])
        return Result(self.what, Outcome.PASSED)


@dataclass
class Client:
    """A program that speaks to the server. ``version`` is that of what is installed."""

    name: str
    version: str = "–"
    checks: list[Check] = field(default_factory=list)

    def check(self, what: str, *, needs: Sequence[str] = ()) -> Callable[[Work], Work]:
        """Makes a function a check: it raises where something is not as it has to be."""
        assert set(needs) <= {one.name for one in fields(Target)}

        def add(work: Work) -> Work:
            self.checks.append(Check(what, work, tuple(needs)))
            return work

        return add

    def run(self, target: Target) -> list[Result]:
        """All of its checks, in order."""
        return [one.on(target) for one in self.checks]


def until_refused(ask: Callable[[], Any], *, most: int = 20) -> Iterator[Any]:
    """Ask again and again with a key whose minute is soon used up."""
    for _ in range(most):
        yield ask()
        time.sleep(0)
    raise AssertionError(f"{most} requests, and the quota was never used up")


def same(found: object, wanted: object) -> None:
    """Raises unless both are the same, and says what they are."""
    if found != wanted:
        raise AssertionError(f"{found!r} instead of {wanted!r}")


def true(fact: object, what: str) -> None:
    """Raises unless something holds."""
    if not fact:
        raise AssertionError(what)
