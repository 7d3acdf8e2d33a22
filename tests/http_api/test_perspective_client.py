"""Google's own Python client against our door, over a real socket."""

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from googleapiclient.discovery import build, build_from_document
from googleapiclient.errors import HttpError, UnknownApiNameOrVersion

from bot.http_api.discovery import document
from tests.fakes import ScriptedClassifier
from tests.http_api.asking import asked, by_words
from tests.http_api.conftest import Serve
from tests.http_api.served import Options, Served

SAVED = json.dumps(document("https://commentanalyzer.googleapis.com"))
"""A document that somebody saved, with another address in it."""


@contextmanager
def by_discovery(served: Served, key: str) -> Iterator[Any]:
    with build(
        "commentanalyzer",
        "v1alpha1",
        developerKey=key,
        discoveryServiceUrl=f"{served.address}/$discovery/rest?version=v1alpha1",
        static_discovery=False,
    ) as client:
        yield client


@contextmanager
def by_saved_document(served: Served, key: str) -> Iterator[Any]:
    options = {"api_endpoint": served.address}
    with build_from_document(SAVED, developerKey=key, client_options=options) as client:
        yield client


Way = Callable[[Served, str], Any]
EACH_WAY = pytest.mark.parametrize("way", [by_discovery, by_saved_document])


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Google's client would send the test's requests through a proxy of whoever runs it."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
async def served(serve: Serve) -> Served:
    return await serve(Options(classifier=ScriptedClassifier(by_words)))


async def call(
    served: Served, way: Way, method: str, *bodies: dict[str, Any], key: str = "k"
) -> list[Any]:
    """The answers that the client gets to some requests, or the error that it raises."""

    def work() -> list[Any]:
        with way(served, key) as client:
            comments = client.comments()
            return [getattr(comments, method)(body=body).execute() for body in bodies]

    return await asyncio.to_thread(work)


@EACH_WAY
async def test_the_client_analyzes_a_comment(served: Served, way: Way) -> None:
    body = asked("So stupid 🙂, è vero?", "TOXICITY", "THREAT", languages=["en"], clientToken="ü")

    [answer] = await call(served, way, "analyze", body)

    assert answer["attributeScores"]["TOXICITY"]["summaryScore"]["value"] == 0.9
    assert answer["attributeScores"]["THREAT"]["summaryScore"]["value"] == 0
    assert answer["clientToken"] == "ü"
    assert served.classifier.seen == ["So stupid 🙂, è vero?"]


@EACH_WAY
async def test_the_client_suggests_a_score(served: Served, way: Way) -> None:
    scores = {"TOXICITY": {"summaryScore": {"value": 1}}}
    body = {"comment": {"text": "hello"}, "attributeScores": scores, "clientToken": "c1"}

    assert await call(served, way, "suggestscore", body) == [{"clientToken": "c1"}]


@EACH_WAY
async def test_the_client_reads_our_errors(served: Served, way: Way) -> None:
    with pytest.raises(HttpError) as raised:
        await call(served, way, "analyze", asked("hello", "SPAM"))

    assert raised.value.status_code == 400
    assert raised.value.reason == "Attribute SPAM does not support request languages: en"
    assert raised.value.error_details[0]["errorType"] == "LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE"
    assert "LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE" in str(raised.value)


async def test_the_client_sends_its_key(serve: Serve) -> None:
    served = await serve(Options(required=True))
    key = await served.key(per_minute=1)

    with pytest.raises(HttpError) as wrong:
        await call(served, by_discovery, "analyze", asked(), key="AIza-wrong")
    with pytest.raises(HttpError) as used_up:
        await call(served, by_discovery, "analyze", asked(), asked(), key=key)

    assert wrong.value.status_code == 400
    assert wrong.value.reason == "API key not valid. Please pass a valid API key."
    assert used_up.value.status_code == 429
    assert used_up.value.error_details[0]["reason"] == "RATE_LIMIT_EXCEEDED"


async def test_the_document_names_the_address_under_which_others_reach_us(serve: Serve) -> None:
    behind = await serve(Options(external="https://filter.example.org/perspective"))

    told = (await behind.get("/$discovery/rest?version=v1alpha1&key=k")).json

    assert told["rootUrl"] == told["baseUrl"] == "https://filter.example.org/perspective/"


async def test_the_document_names_the_address_that_was_asked(served: Served) -> None:
    told = (await served.get("/discovery/v1/apis/commentanalyzer/v1alpha1/rest")).json

    assert told["rootUrl"] == served.address + "/"


async def test_without_being_told_where_to_look_the_client_does_not_know_the_api() -> None:
    """Why a saved address has to be given: the client's own documents do not have this one."""
    with pytest.raises(UnknownApiNameOrVersion):
        await asyncio.to_thread(build, "commentanalyzer", "v1alpha1", developerKey="k")


def test_every_schema_that_the_document_names_is_in_it() -> None:
    told = document("http://localhost")
    named = {part.split('"')[0] for part in json.dumps(told).split('"$ref": "')[1:]}

    assert named == set(told["schemas"]) - {"AnalyzeComment"}
