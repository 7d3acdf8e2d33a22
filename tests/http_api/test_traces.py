"""What an operator's traces show of what happens at the door, and what they never show."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import opentelemetry.trace
import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from bot.core.decision import Mode
from bot.core.rules import preset
from bot.core.site import community_of
from bot.fetching import HttpPoster
from bot.http_api.coral_phase import Phase
from bot.inference import ThreadClassifier
from bot.service.watching import NOBODY
from bot.service.webhooks import Telling
from bot.store import KeyRing, open_store
from bot.tracing import OTHER, WORDS, Traces
from classifiers.verdict import Label
from tests.cli.helpers import Checksums
from tests.fakes import NOON, ScriptedClassifier
from tests.http_api.asking import ANALYZE, SUGGEST
from tests.http_api.beside import beside
from tests.http_api.conftest import Serve
from tests.http_api.receiving import site
from tests.http_api.served import Options, Served
from tests.migrated import migrated
from tests.service.test_watching import GIVEN
from tests.store.test_contract_webhooks import EVERYTHING

HURTFUL = "you are worthless"
UNKIND = {Label.BULLYING: 0.93, Label.INSULT: 0.9}
TRACE = GIVEN.split("-")[1]
KNOWN = {OTHER, "request", "judge", "record", "deliver", "tell"}.union(
    *(words for _, words in WORDS.values())
)
"""Every word that may ever leave, but for the kinds of errors."""


@pytest.fixture
def kept() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def traces(kept: InMemorySpanExporter) -> Iterator[Traces]:
    made = Traces(SimpleSpanProcessor(kept))
    yield made
    made.close()


def by_name(kept: InMemorySpanExporter) -> dict[str, ReadableSpan]:
    return {span.name: span for span in kept.get_finished_spans()}


def trace_of(span: ReadableSpan) -> str:
    return f"{span.context.trace_id:032x}"


def told(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


async def test_a_request_its_record_and_the_webhook_are_one_trace(
    serve: Serve, traces: Traces, kept: InMemorySpanExporter, tmp_path: Path
) -> None:
    keys = KeyRing([KeyRing.new_key()])
    async with open_store(migrated(tmp_path / "k.db"), keys=keys) as store, site() as here:
        rules = preset("school", mode=Mode.HOLD)
        await store.set_rules(community_of("forum"), rules, by="operator", now=NOON)
        hook = type(EVERYTHING)(
            "all", here.url, "whsec_" + "A" * 32, EVERYTHING.topics, NOON, private=True
        )
        await store.add_webhook(hook)
        classifier = ScriptedClassifier(lambda text: UNKIND if "worthless" in text else {})
        door = await serve(Options(classifier=classifier, store=store, watch=traces))
        comment = {"id": "4711", "text": HURTFUL, "author": "7"}
        body = {"comments": [comment], "community": "forum", "record": True}
        answer = await door.post("/v1/screen", body, {"traceparent": GIVEN})
        assert answer.status == 200
        await Telling(store, HttpPoster(), door.options.clock, watch=traces).once()

    spans = by_name(kept)
    assert set(spans) == {"request", "record", "tell"}
    assert {trace_of(one) for one in spans.values()} == {TRACE}
    parent = spans["record"].parent
    assert parent is not None
    assert parent.span_id == spans["request"].context.span_id
    assert told(spans["request"]) == {
        "kindness.api": "native", "http.request.method": "POST", "http.response.status_code": 200,
    }  # fmt: skip
    assert told(spans["record"])["kindness.outcome"] == "new"
    assert told(spans["tell"])["kindness.outcome"] == "done"
    sent = {one.headers["traceparent"] for one in here.got}
    tells = {f"00-{TRACE}-{one.context.span_id:016x}-01"
             for one in kept.get_finished_spans() if one.name == "tell"}  # fmt: skip
    assert sent == tells
    assert all(word not in one.to_json() for one in spans.values()
               for word in ("worthless", "4711", "forum", here.url, "AAAA"))  # fmt: skip


async def test_also_where_nobody_watches_a_webhook_belongs_to_the_trace_of_who_asked(
    serve: Serve, tmp_path: Path
) -> None:
    keys = KeyRing([KeyRing.new_key()])
    async with open_store(migrated(tmp_path / "k.db"), keys=keys) as store, site() as here:
        hook = type(EVERYTHING)(
            "all", here.url, "whsec_" + "A" * 32, EVERYTHING.topics, NOON, private=True
        )
        await store.add_webhook(hook)
        door = await serve(Options(classifier=ScriptedClassifier(lambda _: UNKIND), store=store))
        comment = {"id": "4711", "text": HURTFUL, "author": "7"}
        body = {"comments": [comment], "community": "forum", "record": True}
        sent = {"traceparent": GIVEN, "tracestate": "vendor=secret", "baggage": "who=secret"}
        assert (await door.post("/v1/screen", body, sent)).status == 200
        await Telling(store, HttpPoster(), door.options.clock, watch=NOBODY).once()

    assert {one.headers["traceparent"] for one in here.got} == {GIVEN}
    assert all("tracestate" not in one.headers for one in here.got)
    assert all("traceparent" not in one.json for one in here.got)


async def test_a_batch_is_a_step_of_the_one_request_that_it_is_for(
    serve: Serve, traces: Traces, kept: InMemorySpanExporter
) -> None:
    async with ThreadClassifier(Checksums(), watch=traces) as real:

        class Real(ScriptedClassifier):
            async def classify(self, texts: Any, parents: Any = None, **said: Any) -> Any:  # noqa: ANN401
                return await real.classify(texts, parents, **said)

        door = await serve(Options(classifier=Real(), watch=traces))
        body = {"comments": [{"text": "one"}, {"text": "two"}]}
        for _ in range(2):
            await door.post("/v1/screen", body)

    judged = [one for one in kept.get_finished_spans() if one.name == "judge"]
    asked = [one for one in kept.get_finished_spans() if one.name == "request"]
    assert [told(one) for one in judged] == [
        {"kindness.comments": 2, "kindness.remembered": 0},
        {"kindness.comments": 2, "kindness.remembered": 2},
    ]
    assert [one.parent and one.parent.span_id for one in judged] == [
        one.context.span_id for one in asked
    ]


async def test_who_is_turned_away_leaves_a_status_and_no_key(
    serve: Serve, traces: Traces, kept: InMemorySpanExporter
) -> None:
    door = await serve(Options(required=True, watch=traces))

    await door.post(f"{ANALYZE}?key=kn_wrong-key", {}, {"authorization": "Bearer kn_wrong-key"})
    await door.post("/v1/moderations", b"{", {"x-api-key": "kn_wrong-key"})

    spans = kept.get_finished_spans()
    assert [told(one)["http.response.status_code"] for one in spans] == [400, 401]
    assert not any("wrong-key" in one.to_json() for one in spans)


# --- any words ------------------------------------------------------------------------------------

LETTERS = "ÄÖÜßçñ🙂漢字"
"""Of which no word of ours is made."""

WORD = st.text(LETTERS, min_size=2, max_size=30)


@pytest.fixture
def door(traces: Traces) -> Iterator[Served]:
    def judged(text: str) -> dict[Label, float]:
        if len(text) % 5 == 4:
            raise RuntimeError(text)
        return UNKIND if len(text) % 2 else {}

    options = Options(
        classifier=ScriptedClassifier(judged), coral=Phase.of("secret", 10), watch=traces
    )
    with beside(options) as served:
        yield served


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(words=st.lists(WORD, min_size=6, max_size=6))
def test_no_piece_of_what_anybody_sends_is_in_any_span(
    door: Served, kept: InMemorySpanExporter, words: list[str]
) -> None:
    kept.clear()
    text, who, where, key, more, header = words
    bodies: dict[str, Any] = {
        "/v1/screen": {
            "comments": [{"text": text, "id": who, "author": who, "parent": more}],
            "community": where, "record": True, "locale": more,
        },
        "/v1/feedback": {"label": text, "right": more, "id": who},
        "/v1/moderations": {"input": [text, more], "model": where},
        ANALYZE: {
            "comment": {"text": text}, "requestedAttributes": {"TOXICITY": {}, more: {}},
            "clientToken": who, "sessionId": who, "communityId": where,
        },
        SUGGEST: {"comment": {"text": text}, "attributeScores": {more: {}}},
        "/coral/moderate": {"comment": {"body": text}, "author": {"id": who}},
        f"/v1/{more}": {text: more},
    }  # fmt: skip
    sent = {"traceparent": header.encode(), "tracestate": header.encode(), "x-api-key": b"kn_x"}
    with ExitStack() as stack:
        session = stack.enter_context(requests.Session())
        session.trust_env = False
        for path, body in bodies.items():
            session.post(
                door.address + path, params={"key": key, "q": more}, json=body, timeout=60,
                headers={**sent, "user-agent": more.encode(), "x-coral-signature": "sha256=x"},
            )  # fmt: skip

    spans = kept.get_finished_spans()
    assert len(spans) >= len(bodies) - 1
    dump = "".join(json.dumps(json.loads(one.to_json()), ensure_ascii=False) for one in spans)
    assert not set(LETTERS) & set(dump)
    for span in spans:
        strings = [span.name, *(one for one in told(span).values() if isinstance(one, str))]
        assert set(strings) <= {*KNOWN, "RuntimeError"}, strings
        assert span.events == ()
        assert span.status.description is None


# --- the framework's own --------------------------------------------------------------------------


async def test_the_framework_tells_nothing_of_its_own(
    serve: Serve, kept: InMemorySpanExporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would name the whole address, key included, to whatever provider a process has."""
    everybodys = TracerProvider(shutdown_on_exit=False)
    everybodys.add_span_processor(SimpleSpanProcessor(kept))
    monkeypatch.setattr(opentelemetry.trace, "_TRACER_PROVIDER", everybodys)
    monkeypatch.setenv("FASTAPI_OTEL_AUTO_CONFIGURE", "true")

    door = await serve(Options())
    answer = await door.post(f"{ANALYZE}?key=kn_secret", {})

    assert answer.status == 400
    assert kept.get_finished_spans() == ()
