"""What a comment answers: context that the upstream service threw away, and we read."""

import json
from typing import Any

import pytest

from tests.http_api.asking import ANALYZE, analyze, asked
from tests.http_api.conftest import Serve
from tests.http_api.served import Options, Served

CORAL = json.dumps({"articleURL": "https://example.org/a", "commentID": "1", "storyID": "2"})


def entries(*texts: str) -> dict[str, Any]:
    return {"entries": [{"text": text, "type": "PLAIN_TEXT"} for text in texts]}


@pytest.mark.parametrize(
    ("context", "parent"),
    [
        (None, None),
        ({}, None),
        (entries(), None),
        (entries("who wants to come?"), "who wants to come?"),
        (entries("the article", "the comment before"), "the comment before"),
        (entries(""), None),
        (entries(" \n"), None),
        (entries(CORAL), None),
        (entries("[1, 2]"), None),
        (entries("[" * 100_000 + "]" * 100_000), None),
        (entries("42"), "42"),
        (entries("{not json"), "{not json"),
        ({"articleAndParentComment": {"article": {"text": "long"}}}, None),
        (
            {"articleAndParentComment": {"article": {"text": "a"}, "parentComment": {"text": "b"}}},
            "b",
        ),
        ({"articleAndParentComment": {"parentComment": {"text": "a" * 30_000}}}, "a" * 20_480),
        ({"entries": [], "articleAndParentComment": {"parentComment": {"text": "b"}}}, "b"),
        ({"entries": [{"text": "a"}], "articleAndParentComment": {}}, "a"),
        ({"entries": [{"text": "a"}], "articleAndParentComment": None}, "a"),
        ({"entries": [{}]}, None),
    ],
)
async def test_the_classifier_gets_the_message_that_is_answered(
    served: Served, context: dict[str, Any] | None, parent: str | None
) -> None:
    answer = await analyze(served, "hello there", context=context)

    assert answer.status == 200, answer.body
    assert served.classifier.parents == [parent]
    assert served.classifier.seen == ["hello there"]


@pytest.mark.parametrize(("languages", "home"), [([], None), (["it"], "it"), (["pt-BR"], "pt-BR")])
async def test_the_language_that_is_named_is_thought_of_first(
    serve: Serve, languages: list[str], home: str | None
) -> None:
    door = await serve(Options(languages=frozenset({"en", "it", "pt"})))

    answer = await analyze(door, "idiota", languages=languages)

    assert answer.status == 200, answer.body
    assert door.classifier.homes == [home]


async def test_every_sentence_is_judged_as_an_answer_to_the_same_message(served: Served) -> None:
    body = asked("One. Two.", context=entries("who was it?"), spanAnnotations=True)

    assert (await served.post(ANALYZE, body)).status == 200

    assert served.classifier.seen == ["One. Two.", "One.", "Two."]
    assert served.classifier.parents == ["who was it?"] * 3
