"""What every part of the HTTP door needs, kept in one place."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from starlette.requests import Request

from bot.http_api.coral_phase import Phase
from bot.http_api.keys import Doorkeeper, Quota
from bot.http_api.numbers import Numbers
from bot.http_api.refused import RefusedError, Why
from bot.service.checking import Checking
from bot.service.ports import Classifier, Clock, Store
from bot.service.recording import Recording
from bot.service.reports import Reports
from bot.service.watching import NOBODY, Watch
from campaign_content.loader import Library
from classifiers.verdict import Label

AT_ONCE: Final = 96
"""Requests that are answered at the same time. More would only wait, longer than their callers
do; they are told at once to come back instead."""

LINES: Final = 60
"""Lines of the log that refusals may take up in a minute. All of them are counted."""

SOON: Final = 1
"""Seconds after which somebody who was turned away may come back."""


@dataclass(slots=True)
class Gate:
    """How many are inside. Nobody waits in front of it: who finds it full is told at once."""

    most: int = AT_ONCE
    inside: int = 0

    @contextmanager
    def entered(self) -> Iterator[None]:
        """Be inside for the block. Raises `RefusedError` (``busy``)."""
        if self.inside >= self.most:
            raise RefusedError(Why.BUSY, retry_after=SOON)
        self.inside += 1
        try:
            yield
        finally:
            self.inside -= 1


@dataclass(frozen=True, slots=True)
class Bounds:
    """What nobody may take up: ``patience`` is the seconds in which the body of a request, and all
    before it, have to arrive; ``reading`` is the seconds in which an answer has to be taken, so
    far as it does not fit on the way; ``connections`` is how many may be open (a process may have
    1,024 files open on most systems).
    """

    patience: float = 10.0
    reading: float = 60.0
    connections: int = 800


@dataclass(frozen=True, slots=True)
class Api:
    """The services behind the door.

    ``languages`` are those that the model was measured on, ``unmapped`` the labels that it knows
    nothing of. ``external`` is the address under which others reach us; None means the one that
    they asked. ``coral`` is None where Coral does not ask, ``reports`` where nobody
    takes any.
    """

    classifier: Classifier
    checking: Checking
    recording: Recording
    content: Library
    store: Store
    clock: Clock
    doorkeeper: Doorkeeper
    languages: frozenset[str]
    unmapped: frozenset[Label] = frozenset()
    external: str | None = None
    coral: Phase | None = None
    reports: Reports | None = None
    watch: Watch = NOBODY
    numbers: Numbers = field(default_factory=Numbers)
    gate: Gate = field(default_factory=Gate)
    bounds: Bounds = field(default_factory=Bounds)
    noted: Quota = field(default_factory=lambda: Quota(LINES, 0.0))
    """How many refusals are still logged."""


def api_of(request: Request) -> Api:
    """The services behind the application that got a request."""
    api: Api = request.app.state.api
    return api
