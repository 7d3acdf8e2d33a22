"""Requests to the Perspective API, as short as a test can say them."""

from typing import Any

from classifiers.verdict import Label
from tests.http_api.served import Answer, Served

ANALYZE = "/v1alpha1/comments:analyze"
SUGGEST = "/v1alpha1/comments:suggestscore"
ERROR = "type.googleapis.com/google.commentanalyzer.v1alpha1.Error"


def asked(text: str = "have a lovely day", *attributes: str, **fields: object) -> dict[str, Any]:
    """The body of a request to analyze a comment."""
    wanted: dict[str, Any] = {name: {} for name in attributes or ("TOXICITY",)}
    return {"comment": {"text": text}, "requestedAttributes": wanted, **fields}


async def analyze(served: Served, text: str, *attributes: str, **fields: object) -> Answer:
    """Analyze a comment."""
    return await served.post(ANALYZE, asked(text, *attributes, **fields))


def scores(answer: Answer) -> dict[str, float]:
    """The summary scores of an answer."""
    assert answer.status == 200, answer.body
    told = answer.json["attributeScores"]
    return {name: one["summaryScore"]["value"] for name, one in told.items()}


def error(answer: Answer) -> tuple[str, str]:
    """What an error says, and its type, where the body has the form of Google's errors."""
    told = answer.json["error"]
    assert answer.status == told["code"] == 400, answer.body
    assert told["status"] == "INVALID_ARGUMENT"
    assert set(told) == {"code", "message", "status", "details"}
    [detail] = told["details"]
    assert detail["@type"] == ERROR
    return told["message"], detail["errorType"]


def by_words(text: str) -> dict[Label, float]:
    """A script for the classifier: the words say how bad they are."""
    return {
        label: 0.9
        for word, label in (
            ("stupid", Label.INSULT),
            ("stupid", Label.TOXICITY),
            ("kill", Label.THREAT),
            ("damn", Label.PROFANITY),
            ("unwanted", Label.BULLYING),
        )
        if word in text
    }
