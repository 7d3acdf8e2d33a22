"""Paths and methods that do not exist, health, numbers, and what is said when all goes wrong."""

import json
from collections.abc import Sequence
from typing import Any

import pytest

from bot.http_api.around import HEADERS
from bot.inference import ThreadClassifier
from classifiers.verdict import Verdict
from tests.cli.helpers import Checksums
from tests.fakes import MemoryStore, ScriptedClassifier
from tests.http_api.conftest import Serve
from tests.http_api.served import Answer, Options, Served
from tests.http_api.test_overload import ANALYZE, BODIES, every_api, in_form

SECRET = "nobody may ever read this in a log"


def google(answer: Answer, status: int, name: str) -> bool:
    told = answer.json["error"]
    return (answer.status, told["code"], told["status"]) == (status, status, name)


# --- what does not exist --------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/v1alpha1/comments:judge", "/v1alpha1/", "/$discovery/none"])
async def test_a_path_that_does_not_exist_is_told_to_googles_clients_in_their_form(
    served: Served, path: str
) -> None:
    assert google(await served.post(path, {}), 404, "NOT_FOUND")


@pytest.mark.parametrize("path", ["/v1/models", "/v1/chat/completions", "/v1/moderations/x"])
async def test_a_path_that_does_not_exist_is_told_to_openais_clients_in_their_form(
    served: Served, path: str
) -> None:
    answer = await served.get(path)

    assert answer.status == 404
    assert answer.json["error"]["code"] == "unknown_url"
    assert in_form("/v1/moderations", answer)


@pytest.mark.parametrize("path", ["/", "/v1/screen/", "/v1/feedbacks", "/../etc", "/%00", "/v1"])
async def test_any_other_path_that_does_not_exist_is_told_in_our_form(
    served: Served, path: str
) -> None:
    answer = await served.get(path, {"Accept-Language": "it"})

    assert (answer.status, answer.json["code"]) == (404, "no-path")
    assert "non c’è nulla" in answer.json["message"]


@every_api
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "OPTIONS"])
async def test_a_method_that_does_not_exist_is_told_in_the_form_of_the_api(
    served: Served, path: str, method: str
) -> None:
    answer = await served.send(method, path, None)

    assert answer.status == 405
    assert answer.headers["Allow"] == "POST"
    assert in_form(path, answer)
    assert not [name for name in answer.headers if name.lower().startswith("access-control")]


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/metrics", "/docs"])
async def test_whoever_only_looks_gets_the_head_alone(served: Served, path: str) -> None:
    looked, read = await served.send("HEAD", path, None), await served.get(path)

    assert (looked.status, read.status, looked.body) == (200, 200, b"")
    assert looked.headers["Content-Type"] == read.headers["Content-Type"]
    assert (await served.post(path, {})).status == 405


@pytest.mark.parametrize("path", ["/healthz", "/nowhere", "/v1/screen", "/v1/models", ANALYZE])
async def test_every_answer_has_the_same_careful_headers(served: Served, path: str) -> None:
    told = {name.lower(): value for name, value in (await served.get(path)).headers.items()}

    assert {name: told[name] for name in HEADERS} == HEADERS
    assert "server" not in told


# --- health and numbers ---------------------------------------------------------------------------


async def test_it_is_ready_when_the_model_judges(served: Served) -> None:
    assert (await served.get("/healthz")).json == {"status": "ok"}
    assert (await served.get("/readyz")).json == {
        "status": "ok", "model": "scripted-1", "languages": ["en"],
    }  # fmt: skip


async def test_it_names_the_languages_that_the_model_was_measured_in(serve: Serve) -> None:
    door = await serve(Options(languages=frozenset({"it", "en", "de"})))

    assert (await door.get("/readyz")).json["languages"] == ["de", "en", "it"]


async def test_it_is_alive_but_not_ready_when_the_classifier_is_closed(serve: Serve) -> None:
    class Closable(ScriptedClassifier):
        """One that is closed, around a model that could judge."""

        async def classify(
            self,
            texts: Sequence[str],
            parents: Sequence[str | None] | None = None,
            *,
            home: str | None = None,
        ) -> list[Verdict]:
            return await real.classify(texts, parents, home=home)

    async with ThreadClassifier(Checksums()) as real:
        door = await serve(Options(classifier=Closable()))
        assert (await door.get("/readyz")).status == 200
    answer = await door.get("/readyz")

    assert (answer.status, answer.json["status"]) == (503, "not ready")
    assert answer.json["why"] == "classifier-closed"
    assert (await door.get("/healthz")).status == 200
    refused = await door.post("/v1/screen", BODIES["/v1/screen"])
    assert (refused.status, refused.headers["Retry-After"]) == (503, "1")


class BrokenStore(MemoryStore):
    """Its disk is gone."""

    async def errands_left(self) -> int:
        raise OSError(SECRET)


async def test_it_is_not_ready_when_the_database_fails_in_any_way(
    serve: Serve, logged: list[dict[str, Any]]
) -> None:
    door = await serve(Options(store=BrokenStore()))

    answer = await door.get("/readyz")

    assert (answer.status, answer.json) == (503, {"status": "not ready", "why": "unexpected"})
    assert [event["event"] for event in logged] == ["not_ready"]
    assert SECRET not in json.dumps(logged)


async def test_numbers_tell_what_was_asked_and_nothing_of_what_was_said(served: Served) -> None:
    for path, body in BODIES.items():
        text = json.dumps(body).replace("hello", SECRET)
        await served.post(path, text.encode())
    await served.post("/v1/screen", {SECRET: 1})
    await served.get(f"/{SECRET.replace(' ', '')}")

    answer = await served.get("/metrics")
    page = answer.body.decode()

    assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
    for api in ("native", "openai", "perspective"):
        assert f'kindness_http_answers_total{{api="{api}",status="200"}} 1.0' in page
        assert f'kindness_comments_judged_total{{api="{api}"}} 1.0' in page
    assert 'kindness_http_answers_total{api="native",status="422"} 1.0' in page
    assert 'kindness_http_answers_total{api="native",status="404"} 1.0' in page
    assert "nobody" not in page


# --- when all goes wrong --------------------------------------------------------------------------


def breaking(texts: Sequence[str]) -> None:
    """A classifier with a mistake, whose error quotes what it was given."""
    raise RuntimeError(f"cannot judge {texts[0]!r}")


@every_api
async def test_a_mistake_of_ours_is_answered_and_logged_without_the_text(
    serve: Serve, logged: list[dict[str, Any]], path: str, capfd: pytest.CaptureFixture[str]
) -> None:
    door = await serve(Options(classifier=ScriptedClassifier(before=breaking)))
    body = json.dumps(BODIES[path]).replace("hello", SECRET).encode()

    answer = await door.post(path, body)

    assert answer.status == 500
    assert in_form(path, answer)
    [event] = logged
    assert (event["event"], event["kind"]) == ("answer_failed", "RuntimeError")
    assert "nobody" not in json.dumps(event)
    assert b"nobody" not in answer.body
    out, err = capfd.readouterr()
    assert "nobody" not in out + err
    assert door.api.gate.inside == 0


async def test_a_mistake_outside_of_all_care_is_answered_and_logged_without_its_message(
    served: Served, logged: list[dict[str, Any]], capfd: pytest.CaptureFixture[str]
) -> None:
    def broken() -> bytes:
        raise RuntimeError(SECRET)

    served.api.numbers.page = broken  # type: ignore[method-assign]

    answer = await served.get("/metrics")

    assert (answer.status, answer.json["code"]) == (500, "failed")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert [(event["event"], event["kind"]) for event in logged] == [
        ("answer_failed", "RuntimeError")
    ]
    assert SECRET not in json.dumps(logged) + "".join(capfd.readouterr())
