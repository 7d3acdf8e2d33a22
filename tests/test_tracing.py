"""Traces: what leaves of a step, and what never does."""

import asyncio
import gzip
import json
import logging
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from bot.core.decision import Mode
from bot.core.errors import SettingsError
from bot.core.rules import preset
from bot.service.delivery import ObserveHands
from bot.service.watching import NOBODY, Step, trace
from bot.settings import read_settings
from bot.tracing import NUMBERS, OTHER, WORDS, Traces, attributes, watching, whole
from bot.wiring import open_app
from tests import logging_kept
from tests.service.test_watching import GIVEN
from tests.store.making import SCHOOL, comment

WORD = "nobody-may-see-this"


logged = logging_kept.logged


@pytest.fixture
def kept() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def traces(kept: InMemorySpanExporter) -> Iterator[Traces]:
    made = Traces(SimpleSpanProcessor(kept))
    yield made
    made.close()


def told(span: ReadableSpan) -> dict[str, Any]:
    """Name and attributes of a span."""
    return {"name": span.name, **(span.attributes or {})}


def test_a_step_within_a_step_is_a_part_of_it(traces: Traces, kept: InMemorySpanExporter) -> None:
    with traces.step(Step.REQUEST, api="native", method="POST"):
        with traces.step(Step.RECORD, mode="hold", actions=3):
            traces.note(outcome="new")
        traces.note(status=200)

    inner, outer = kept.get_finished_spans()
    assert told(inner) == {
        "name": "record", "kindness.mode": "hold", "kindness.actions": 3, "kindness.outcome": "new",
    }  # fmt: skip
    assert told(outer) == {
        "name": "request", "kindness.api": "native", "http.request.method": "POST",
        "http.response.status_code": 200,
    }  # fmt: skip
    assert inner.parent is not None
    assert inner.parent.span_id == outer.context.span_id
    assert (outer.kind.name, inner.kind.name) == ("SERVER", "INTERNAL")
    assert outer.resource.attributes["service.name"] == "kindness"


def test_a_step_belongs_to_the_trace_that_was_sent(
    traces: Traces, kept: InMemorySpanExporter
) -> None:
    with traces.step(Step.REQUEST, sent=GIVEN):
        inside = trace()
    with traces.step(Step.REQUEST, sent="nonsense"):
        another = trace()

    first, second = kept.get_finished_spans()
    _, number, parent, _ = GIVEN.split("-")
    assert first.parent is not None
    assert f"{first.context.trace_id:032x}" == number
    assert f"{first.parent.span_id:016x}" == parent
    assert inside == f"00-{number}-{first.context.span_id:016x}-01"
    assert second.parent is None
    assert another is not None
    assert number not in another
    assert trace() is None


def test_what_came_from_one_step_is_a_part_of_it_and_from_several_names_each(
    traces: Traces, kept: InMemorySpanExporter
) -> None:
    here = []
    for _ in range(2):
        with traces.step(Step.REQUEST):
            here.append(traces.here())
    with traces.step(Step.JUDGE, after=here[:1], comments=1):
        pass
    with traces.step(Step.JUDGE, after=here, comments=2):
        pass

    first, second, alone, both = kept.get_finished_spans()
    assert alone.parent is not None
    assert alone.parent.span_id == first.context.span_id
    assert both.parent is None
    assert [one.context for one in both.links] == [first.context, second.context]
    assert traces.here() is None


def test_of_an_error_its_kind_leaves_and_nothing_else(
    traces: Traces, kept: InMemorySpanExporter
) -> None:
    with pytest.raises(ValueError, match=WORD), traces.step(Step.DELIVER, action="Hold"):
        raise ValueError(WORD)
    with traces.step(Step.TELL):
        traces.note(status=503)

    failed, refused = kept.get_finished_spans()
    assert failed.attributes is not None
    assert failed.attributes["error.type"] == "ValueError"
    assert (failed.status.status_code.name, failed.status.description) == ("ERROR", None)
    assert failed.events == ()
    assert refused.status.status_code.name == "ERROR"
    assert WORD not in failed.to_json()


NAMES = st.sampled_from([*NUMBERS, *WORDS, "text", "author", "key"]) | st.text(max_size=20)
KNOWN = {OTHER}.union(*(words for _, words in WORDS.values()))


@settings(max_examples=50)
@given(st.dictionaries(NAMES, st.text() | st.integers()))
def test_no_text_leaves_whoever_passes_it(facts: dict[str, str | int]) -> None:
    found = attributes(facts)

    assert set(found) <= {*NUMBERS.values(), *(name for name, _ in WORDS.values())}
    assert all(isinstance(one, int) or one in KNOWN for one in found.values())


# --- to a receiver --------------------------------------------------------------------------------


@dataclass
class Receiver:
    """Takes traces over OTLP, as a collector does."""

    address: str = ""
    got: list[ExportTraceServiceRequest] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    @property
    def spans(self) -> list[Any]:
        return [
            span
            for one in self.got
            for resource in one.resource_spans
            for scope in resource.scope_spans
            for span in scope.spans
        ]


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    here = Receiver()

    class Taking(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            raw = gzip.decompress(body) if self.headers["content-encoding"] == "gzip" else body
            here.got.append(ExportTraceServiceRequest.FromString(raw))
            here.paths.append(self.path)
            here.headers.append({name.lower(): one for name, one in self.headers.items()})
            self.send_response(200)
            self.send_header("content-type", "application/x-protobuf")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as the library
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Taking)
    here.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield here
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        ("http://a:4318", "http://a:4318/v1/traces"),
        ("http://a:4318/", "http://a:4318/v1/traces"),
        ("https://a/otlp?token=x", "https://a/otlp/v1/traces?token=x"),
        ("https://a/v1/traces", "https://a/v1/traces"),
    ],
)
def test_the_path_of_traces_is_added_where_it_is_missing(address: str, wanted: str) -> None:
    assert whole(address) == wanted


async def test_spans_arrive_at_a_receiver_and_the_sdks_own_settings_hold(
    receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_HEADERS", "x-team=school")
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_COMPRESSION", "gzip")
    monkeypatch.setenv("OTEL_SERVICE_NAME", "filter")

    async with watching(receiver.address) as watch:
        with watch.step(Step.REQUEST, api="openai", sent=GIVEN):
            await asyncio.sleep(0)
            watch.note(status=200)

    [span] = receiver.spans
    assert (span.name, span.trace_id.hex()) == ("request", GIVEN.split("-")[1])
    assert receiver.paths == ["/v1/traces"]
    assert receiver.headers[0]["x-team"] == "school"
    [resource] = receiver.got[0].resource_spans
    names = {one.key: one.value.string_value for one in resource.resource.attributes}
    assert names["service.name"] == "filter"


async def test_what_a_door_has_judged_recorded_and_carried_out_arrives_without_its_words(
    receiver: Receiver, tmp_path: Path
) -> None:
    named = {"HOME": str(tmp_path), "MODEL": "lexicon", "OTEL_ENDPOINT": receiver.address}
    chosen = read_settings({f"KINDNESS_{name}": value for name, value in named.items()})
    words = "kill yourself worthless idiot nobody wants you here"
    async with open_app(chosen, ObserveHands()) as app:
        rules = preset("school", mode=Mode.HOLD)
        await app.store.set_rules(SCHOOL, rules, by="operator", now=app.clock.now())
        await app.pipeline.handle(replace(comment("4711471147"), text=words))
        await app.delivery.run_once()

    assert {span.name for span in receiver.spans} == {"judge", "record", "deliver"}
    everything = b"".join(one.SerializeToString() for one in receiver.got)
    assert not [
        word for word in (*words.split(), "school", "4711471147") if word.encode() in everything
    ]


async def test_a_receiver_that_is_away_holds_nothing_up_and_is_told_without_its_address(
    monkeypatch: pytest.MonkeyPatch, logged: Sequence[dict[str, object]]
) -> None:
    monkeypatch.setattr("bot.tracing.LAST", 0.1)

    async with watching("http://127.0.0.1:1/secret/v1/traces") as watch:
        with watch.step(Step.REQUEST):
            pass

    assert {one["event"] for one in logged} == {"traces_not_sent"}
    assert "secret" not in json.dumps(logged)
    assert not logging.getLogger("opentelemetry").propagate


async def test_without_an_endpoint_nobody_watches() -> None:
    async with watching(None) as watch:
        assert watch is NOBODY


def test_nothing_of_the_extra_is_loaded_by_importing_a_door() -> None:
    """The web framework loads the interface itself; that is not the extra."""
    program = (
        "import sys, bot.http_api.serving, bot.wiring\n"
        "extra = ('opentelemetry.sdk', 'opentelemetry.exporter')\n"
        "print([name for name in sys.modules if name.startswith(extra)])"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (ran.stdout.strip(), ran.returncode) == ("[]", 0), ran.stderr


async def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.sdk.trace.export", None)

    with pytest.raises(SettingsError, match="otel-missing"):
        async with watching("http://127.0.0.1:4318"):
            pass
