"""Traces for OpenTelemetry, sent to where an operator wants them; needs the extra ``[otel]``.

What leaves is how long which step took, with numbers and words from the lists below. Any other word
leaves as ``other``: nothing that anybody wrote, no id and no key gets out, whoever passes one. An
error leaves its kind, and neither its message nor where it happened.

Settings of the SDK hold as well: ``OTEL_EXPORTER_OTLP_HEADERS``, ``OTEL_TRACES_SAMPLER``,
``OTEL_SERVICE_NAME`` and so on (https://opentelemetry.io/docs/specs/otel/configuration/).
"""

import asyncio
import logging
import threading
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from importlib.metadata import version
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import structlog

from bot.core.errors import SettingsError
from bot.service.watching import HEADER, NOBODY, Fact, Step, Watch, belonging, read

if TYPE_CHECKING:
    from opentelemetry.context import Context
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import SpanProcessor
    from opentelemetry.trace import Span, SpanKind

log = structlog.get_logger()

PATH: Final = "/v1/traces"

LAST: Final = 5.0
"""Seconds in the end for what is left to be sent; nobody waits longer for a receiver."""

OTHER: Final = "other"

NUMBERS: Final[Mapping[str, str]] = {
    "status": "http.response.status_code",
    "comments": "kindness.comments",
    "remembered": "kindness.remembered",
    "actions": "kindness.actions",
    "tries": "kindness.tries",
}
"""The names under which numbers leave."""

WORDS: Final[Mapping[str, tuple[str, frozenset[str]]]] = {
    "api": ("kindness.api", frozenset({"native", "perspective", "openai", "coral"})),
    "method": ("http.request.method", frozenset({"GET", "HEAD", "POST", "PUT", "DELETE"})),
    "mode": ("kindness.mode", frozenset({"observe", "nudge", "hold"})),
    "outcome": (
        "kindness.outcome",
        frozenset({"new", "known", "stale", "done", "later", "waiting", "settled", "given_up"}),
    ),
    "action": (
        "kindness.action",
        frozenset(
            {
                "Nudge", "Hold", "ReturnText", "Tip", "CampaignMessage", "AddStrike", "Escalate",
                "Restrict", "Timeout", "Repost", "Notice", "Lift", "TakeAway",
            }
        ),
    ),
}  # fmt: skip
"""The names under which words leave, and all the words that there are."""


@asynccontextmanager
async def watching(endpoint: str | None) -> AsyncIterator[Watch]:
    """Who watches: nobody where there is no ``endpoint``, and nothing is loaded then.

    ``endpoint`` is the address of an OTLP receiver over HTTP, such as ``http://127.0.0.1:4318``.
    What is left is sent in the end, as long as somebody takes it. Raises `SettingsError`
    (``otel-missing``).
    """
    if endpoint is None:
        yield NOBODY
        return
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import (  # noqa: PLC0415
            OTLPSpanExporter,
        )
        from opentelemetry.sdk.trace.export import BatchSpanProcessor  # noqa: PLC0415
    except ImportError as error:
        raise SettingsError("otel-missing") from error
    _hear_the_sdk()
    exporter = OTLPSpanExporter(endpoint=whole(endpoint))
    traces = Traces(BatchSpanProcessor(exporter))
    try:
        yield traces
    finally:
        late = threading.Timer(LAST, exporter.shutdown)
        late.start()
        await asyncio.to_thread(traces.close)
        late.cancel()


def whole(endpoint: str) -> str:
    """Where traces are posted to at a receiver, unless the address says so itself."""
    parts = urlsplit(endpoint)
    path = parts.path if parts.path.endswith(PATH) else parts.path.rstrip("/") + PATH
    return parts._replace(path=path).geturl()


class Traces:
    """A `Watch` that makes a span of each step."""

    def __init__(self, processor: "SpanProcessor") -> None:
        """``processor`` gets every span that has ended."""
        from opentelemetry import context, trace  # noqa: PLC0415 - an extra
        from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415

        self._provider = TracerProvider(resource=_ourselves(), shutdown_on_exit=False)
        self._provider.add_span_processor(processor)
        self._tracer = self._provider.get_tracer("kindness", version("kindness-bot"))
        self._trace, self._context = trace, context

    @contextmanager
    def step(
        self,
        step: Step,
        *,
        sent: str | None = None,
        after: Sequence[object] = (),
        **facts: Fact,
    ) -> Iterator[None]:
        """The block is that step. What came from one step alone is a part of it; what came from
        several names each of them.
        """
        contexts = [one for one in after if isinstance(one, self._trace.SpanContext)]
        parent = self._parent(sent, contexts)
        links = [self._trace.Link(one) for one in contexts] if len(contexts) > 1 else None
        with self._tracer.start_as_current_span(
            step.value,
            context=parent,
            kind=self._kind(step),
            attributes=attributes(facts),
            links=links,
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            try:
                with belonging(_written(span)):
                    yield
            except Exception as error:
                span.set_attribute("error.type", type(error).__name__)
                span.set_status(self._trace.StatusCode.ERROR)
                raise

    def note(self, **facts: Fact) -> None:
        """Something more about the step that is being taken."""
        span = self._trace.get_current_span()
        span.set_attributes(attributes(facts))
        if int(facts.get("status", 0)) >= 500:
            span.set_status(self._trace.StatusCode.ERROR)

    def here(self) -> object:
        """The step that is being taken, if one is."""
        found = self._trace.get_current_span().get_span_context()
        return found if found.is_valid else None

    def close(self) -> None:
        """Sends what is left, and ends. It may take seconds, in which it keeps its thread."""
        self._provider.shutdown()

    def _parent(self, sent: str | None, after: Sequence[object]) -> "Context | None":
        """Where a step belongs; None is the one that is being taken."""
        from opentelemetry.trace.propagation.tracecontext import (  # noqa: PLC0415
            TraceContextTextMapPropagator,
        )

        known = read(sent) if sent else None
        if known:
            return TraceContextTextMapPropagator().extract({HEADER: known}, self._context.Context())
        match after:
            case [self._trace.SpanContext() as only]:
                return self._trace.set_span_in_context(self._trace.NonRecordingSpan(only))
            case _:
                return None

    def _kind(self, step: Step) -> "SpanKind":
        return {
            Step.REQUEST: self._trace.SpanKind.SERVER,
            Step.TELL: self._trace.SpanKind.CLIENT,
        }.get(step, self._trace.SpanKind.INTERNAL)


def attributes(facts: Mapping[str, Fact]) -> dict[str, str | int]:
    """What leaves of what is known of a step."""
    told: dict[str, str | int] = {}
    for name, fact in facts.items():
        if name in NUMBERS and isinstance(fact, int):
            told[NUMBERS[name]] = int(fact)
        elif name in WORDS:
            attribute, words = WORDS[name]
            told[attribute] = str(fact) if str(fact) in words else OTHER
    return told


def _written(span: "Span") -> str:
    """A span as a ``traceparent``."""
    found = span.get_span_context()
    return f"00-{found.trace_id:032x}-{found.span_id:016x}-{found.trace_flags:02x}"


def _ourselves() -> "Resource":
    """What we are called, unless the environment has another name for us."""
    from opentelemetry.sdk.resources import Resource  # noqa: PLC0415 - an extra

    told = Resource.create({"service.version": version("kindness-bot")})
    if str(told.attributes["service.name"]).startswith("unknown_service"):
        return told.merge(Resource({"service.name": "kindness"}))
    return told


class _Hearing(logging.Handler):
    """Passes on that something was wrong with sending, without its words: they name addresses."""

    def emit(self, record: logging.LogRecord) -> None:
        log.warning("traces_not_sent", where=f"{record.module}:{record.lineno}")


def _hear_the_sdk() -> None:
    heard = logging.getLogger("opentelemetry")
    heard.handlers = [_Hearing(logging.WARNING)]
    heard.propagate = False
