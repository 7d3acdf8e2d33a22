"""``comments:suggestscore``: thanked for, and not kept."""

from typing import Any

import pytest

from bot.service.api_keys import Scope
from tests.fakes import MemoryStore
from tests.http_api.asking import SUGGEST, error
from tests.http_api.conftest import Serve
from tests.http_api.served import Options, Served

INVALID = "INVALID_REQUEST"
NONE = ("Missing attribute_scores", "NO_REQUESTED_ATTRIBUTES")


def suggested(**fields: object) -> dict[str, Any]:
    scores = {"TOXICITY": {"summaryScore": {"value": 0}}}
    return {"comment": {"text": "hello"}, "attributeScores": scores, **fields}


def with_scores(**scores: object) -> dict[str, Any]:
    return suggested(attributeScores=scores)


def with_span(**span: object) -> dict[str, Any]:
    return with_scores(TOXICITY={"spanScores": [span]})


GOOD: list[dict[str, Any]] = [
    suggested(),
    {
        "comment": {"text": "hello"},
        "attribute_scores": {"TOXICITY": {"summary_score": {"value": 1, "type": "PROBABILITY"}}},
    },
    with_scores(SPAM={"summaryScore": {"value": 1}}, FLIRTATION={"summaryScore": {"value": 0}}),
    with_scores(TOXICITY={"summaryScore": {"value": None, "type": "PROBABILITY"}}),
    with_span(begin=0, end=5, score={"value": 0.5}),
]

WRONG: list[tuple[dict[str, Any], tuple[str, str]]] = [
    (suggested(comment={"text": ""}), ("Comment must be non-empty.", "COMMENT_EMPTY")),
    (suggested(comment={"text": "a" * 20_481}), ("Comment text too long.", "COMMENT_TOO_LONG")),
    (suggested(attributeScores={}), NONE),
    (suggested(attributeScores=None), NONE),
    (with_scores(TOXICITY={}), ("Missing score for attribute: TOXICITY", INVALID)),
    (with_scores(NICE={"summaryScore": {}}), ("Unknown requested attribute: NICE", INVALID)),
    (
        with_scores(TOXICITY={"summaryScore": {"value": 1, "type": "RAW"}}),
        ("Requested score type RAW is not supported by attribute TOXICITY", INVALID),
    ),
    (
        with_scores(TOXICITY={"summaryScore": {"value": "1"}}),
        ("Invalid value at 'attribute_scores.TOXICITY.value' (TYPE_FLOAT), \"1\"", INVALID),
    ),
    (
        with_scores(TOXICITY=0.5),
        ("Invalid value at 'attribute_scores.TOXICITY' (message), 0.5", INVALID),
    ),
    (with_span(end=5, score={}), ("Missing begin of a span for attribute: TOXICITY", INVALID)),
    (with_span(begin=0, score={}), ("Missing end of a span for attribute: TOXICITY", INVALID)),
    (
        with_span(begin="0", end=5),
        (
            "Invalid value at 'attribute_scores.TOXICITY.span_scores.begin' (TYPE_FLOAT), \"0\"",
            INVALID,
        ),
    ),
    (suggested(languages="en"), ("Invalid value at 'languages' (TYPE_LIST), \"en\"", INVALID)),
    (
        suggested(comment={"text": "a", "type": "HTML"}),
        ("Currently, only 'PLAIN_TEXT' comments are supported", INVALID),
    ),
]


@pytest.mark.parametrize("body", GOOD, ids=range(len(GOOD)))
async def test_a_suggestion_is_thanked_for(served: Served, body: dict[str, Any]) -> None:
    answer = await served.post(SUGGEST, body)

    assert answer.status == 200, answer.body
    assert answer.json == {}


async def test_a_token_and_the_languages_come_back(served: Served) -> None:
    answer = await served.post(SUGGEST, suggested(clientToken="c1", languages=["en"]))

    assert answer.json == {"clientToken": "c1", "requestedLanguages": ["en"]}


@pytest.mark.parametrize(("body", "expected"), WRONG, ids=range(len(WRONG)))
async def test_a_suggestion_that_makes_no_sense_is_refused(
    served: Served, body: dict[str, Any], expected: tuple[str, str]
) -> None:
    assert error(await served.post(SUGGEST, body)) == expected


async def test_nothing_is_judged_and_nothing_is_kept(serve: Serve) -> None:
    store = MemoryStore()
    served = await serve(Options(store=store))

    await served.post(SUGGEST, suggested())

    assert served.classifier.seen == []
    assert store == MemoryStore()


async def test_a_key_for_feedback_alone_is_enough(serve: Serve) -> None:
    served = await serve(Options())
    key = await served.key("coral", Scope.FEEDBACK)

    assert (await served.post(f"{SUGGEST}?key={key}", suggested())).status == 200
    assert (await served.post("/v1alpha1/comments:analyze?key=" + key, {})).status == 403
