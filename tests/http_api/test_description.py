"""The OpenAPI document: it is complete, it is true, and it can be read as a page."""

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from schemathesis import GenerationMode

from bot.http_api.docs import POLICY
from classifiers.verdict import Label
from tests.fakes import ScriptedClassifier
from tests.http_api.asking_by_description import (
    KINDS,
    ON_RECORD,
    REFUSED,
    ask,
    description,
    operations,
)
from tests.http_api.beside import beside
from tests.http_api.conftest import Serve
from tests.http_api.served import Options, Served

CRUEL = {Label.BULLYING: 0.97, Label.INSULT: 0.95}


def by_length(text: str) -> dict[Label, float]:
    """Scores of texts that nobody has thought of before."""
    return CRUEL if len(text) % 2 else {}


@pytest.fixture
def door() -> Iterator[Served]:
    with beside(Options(classifier=ScriptedClassifier(by_length))) as served:
        yield served


async def told(served: Served) -> dict[str, Any]:
    answer = await served.get("/openapi.json")
    assert answer.status == 200
    found = answer.json
    assert isinstance(found, dict)
    return found


def test_the_document_is_one_that_openapi_allows(door: Served) -> None:
    schemathesis.openapi.from_dict(description(door)).validate()


async def test_our_own_paths_are_all_in_it_and_nobody_elses(served: Served) -> None:
    found = await told(served)

    assert set(found["paths"]) == {"/v1/screen", "/v1/feedback"}
    for methods in found["paths"].values():
        [(method, operation)] = methods.items()
        assert method == "post"
        assert operation["summary"]
        assert operation["description"]
        assert operation["requestBody"]["content"]["application/json"]["examples"]
        assert {"200", "400", "401", "403", "413", "415", "422", "429", "503"} <= set(
            operation["responses"]
        )


async def test_everything_that_it_refers_to_is_in_it(served: Served) -> None:
    found = await told(served)

    wanted = set(re.findall(r'"#/components/schemas/(\w+)"', json.dumps(found)))
    assert wanted == set(found["components"]["schemas"])
    assert set(found["components"]["securitySchemes"]) == {"bearer", "header"}


async def test_every_model_that_is_answered_says_what_it_is(served: Served) -> None:
    found = await told(served)

    for name, schema in found["components"]["schemas"].items():
        assert schema.get("description") or "enum" in schema, name


async def test_every_example_in_it_can_be_sent(served: Served) -> None:
    found = await told(served)
    sent = 0

    for path, methods in found["paths"].items():
        examples = methods["post"]["requestBody"]["content"]["application/json"]["examples"]
        for example in examples.values():
            answer = await served.post(path, example["value"])
            assert answer.status == 200, answer.body
            sent += 1

    assert sent == 4


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("asked", ["POST /v1/screen", "POST /v1/feedback"])
def test_answers_are_what_the_document_says(door: Served, asked: str, kind: GenerationMode) -> None:
    statuses = ask(door, asked, kind, cases=75)

    wanted = {200} if kind is GenerationMode.POSITIVE else {*REFUSED}
    assert set(statuses) <= wanted
    assert statuses.total() >= 50


@pytest.mark.parametrize("kind", KINDS)
def test_answers_about_reports_are_what_the_document_says(
    tmp_path: Path, kind: GenerationMode
) -> None:
    with beside(Options(), tmp_path) as door:
        assert {"GET /v1/reports", "POST /v1/reports"} <= set(operations(door))
        read = ask(door, "GET /v1/reports", kind, cases=25)
        written = ask(door, "POST /v1/reports", kind, cases=25)

    wanted = (
        {200, *ON_RECORD["POST /v1/reports"]} if kind is GenerationMode.POSITIVE else {*REFUSED}
    )
    assert set(read) <= wanted | {200}  # in an address all is text: a wrong kind may be a right id
    assert set(written) <= wanted
    assert read.total() + written.total() >= 20


class Page(HTMLParser):
    """Which elements and addresses a page has, and whether all of them are closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.addresses: list[str] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href")]
        self.addresses += [name for name, _ in attrs if name.startswith("on")]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


async def test_the_page_has_no_script_and_nothing_from_elsewhere(served: Served) -> None:
    answer = await served.get("/docs")

    assert answer.status == 200
    assert answer.headers["Content-Security-Policy"] == POLICY
    assert "default-src 'none'" in POLICY
    assert "script" not in POLICY
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    page = Page(answer.body.decode())
    assert page.open == []
    assert page.addresses == []
    assert not page.names & {"script", "img", "link", "iframe", "object", "form"}


async def test_the_page_says_everything_that_the_document_says(served: Served) -> None:
    found = await told(served)
    page = Page((await served.get("/docs")).body.decode())

    for path, methods in found["paths"].items():
        assert f"POST {path}" in page.text
        assert methods["post"]["summary"] in page.text
        assert f"curl {served.address}{path} --json" in page.text
    for name, schema in found["components"]["schemas"].items():
        assert name in page.text
        assert all(field in page.text for field in schema.get("properties", {}))


async def test_the_page_speaks_the_language_of_the_browser(served: Served) -> None:
    answer = await served.get("/docs", {"Accept-Language": "it-IT,it;q=0.8"})

    page = answer.body.decode()
    assert '<html lang="it-IT">' in page
    assert "Significato" in page


async def test_a_made_up_host_cannot_put_anything_into_the_page(served: Served) -> None:
    plain = Page((await served.get("/docs")).body.decode())

    answer = await served.get("/docs", {"Host": '"><script>alert(1)</script>&'})

    assert b"<script" not in answer.body
    assert Page(answer.body.decode()).names == plain.names


async def test_the_page_names_the_address_that_others_use(serve: Serve) -> None:
    served = await serve(Options(external="https://filter.example.org/"))

    page = (await served.get("/docs")).body.decode()

    assert "curl https://filter.example.org/v1/screen" in page
    assert "127.0.0.1" not in page
