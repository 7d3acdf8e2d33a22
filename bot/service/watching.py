"""Who watches how long the steps of our work take. Nobody does, unless an operator wants it.

What a watcher is told of a step are numbers and words of our own: never anything that somebody
wrote, nobody's id, no key. To which work of a caller a step belongs is told in the words of W3C
Trace Context (https://www.w3.org/TR/trace-context/): who asks us may name a trace in a header, and
what we tell a site later belongs to the same one. ``tracestate`` and ``baggage`` are not passed on:
anything may stand in them.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from enum import StrEnum
from typing import Final, Protocol, TypeAlias

Fact: TypeAlias = str | int
"""A number, or a word of ours."""

HEADER: Final = "traceparent"

_FORM: Final = re.compile(r"([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?")

_TRACE: ContextVar[str | None] = ContextVar("trace", default=None)


class Step(StrEnum):
    """What can be watched."""

    REQUEST = "request"
    """Somebody asks, and is answered."""
    JUDGE = "judge"
    """The model reads a batch of texts."""
    RECORD = "record"
    """A decision goes on record."""
    DELIVER = "deliver"
    """What was decided is carried out."""
    TELL = "tell"
    """A site is told over its webhook."""


class Watch(Protocol):
    """Watches steps."""

    def step(
        self,
        step: Step,
        *,
        sent: str | None = None,
        after: Sequence[object] = (),
        **facts: Fact,
    ) -> AbstractContextManager[None]:
        """The block is that step. ``sent`` is a ``traceparent`` that it belongs to, in any form;
        ``after`` are steps from which it came, as `here` named them. It hides no error.
        """
        ...

    def note(self, **facts: Fact) -> None:
        """Something more about the step that is being taken."""
        ...

    def here(self) -> object:
        """The step that is being taken, to be named in ``after`` of another one."""
        ...


class Nobody:
    """Watches nothing, and only remembers to which trace the work belongs."""

    def step(
        self,
        step: Step,  # noqa: ARG002 - as the port says
        *,
        sent: str | None = None,
        after: Sequence[object] = (),  # noqa: ARG002
        **facts: Fact,  # noqa: ARG002
    ) -> AbstractContextManager[None]:
        """The block is that step."""
        return nullcontext() if sent is None else belonging(read(sent))

    def note(self, **facts: Fact) -> None:
        """Nobody hears it."""

    def here(self) -> object:
        """No step."""
        return None


NOBODY: Final = Nobody()


def read(header: str) -> str | None:
    """A ``traceparent`` in the form of version 00, or None if it is none."""
    found = _FORM.fullmatch(header.strip())
    if found is None:
        return None
    version, trace, parent, flags, more = found.groups()
    if version == "ff" or (version == "00" and more) or not int(trace, 16) or not int(parent, 16):
        return None
    return f"00-{trace}-{parent}-{flags}"


@contextmanager
def belonging(trace: str | None) -> Iterator[None]:
    """What is done in the block belongs to that trace."""
    token = _TRACE.set(trace)
    try:
        yield
    finally:
        _TRACE.reset(token)


def trace() -> str | None:
    """The ``traceparent`` of what is being done, or None."""
    return _TRACE.get()


# A post is told later, perhaps by another process. So what it belongs to is kept with its body.


def with_trace(body: Mapping[str, object]) -> dict[str, object]:
    """What is kept of a body that is to be told."""
    now = trace()
    return {**body, HEADER: now} if now else dict(body)


def without_trace(kept: Mapping[str, object]) -> tuple[dict[str, object], str | None]:
    """The body as it is told, and what it belongs to."""
    body = dict(kept)
    found = body.pop(HEADER, None)
    return body, str(found) if found else None
