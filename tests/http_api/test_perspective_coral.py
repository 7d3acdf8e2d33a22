"""What Coral sends when its integration of Perspective is pointed at our door."""

import json

import pytest

from tests.fakes import ScriptedClassifier
from tests.http_api.asking import ANALYZE, SUGGEST, by_words, error, scores
from tests.http_api.conftest import Serve
from tests.http_api.served import Options, Served

IDS = {
    "url": "https://news.example.org/story?commentID=c-1",
    "reply_to_id_Coral_comment_id": "c-0",
    "Coral_comment_id": "c-1",
}


@pytest.fixture
async def served(serve: Serve) -> Served:
    classifier = ScriptedClassifier(by_words, language=lambda text: "it" if "sei" in text else "en")
    return await serve(Options(classifier=classifier))


def analyzing(text: str, language: str) -> dict[str, object]:
    return {
        "comment": {"text": text},
        "doNotStore": True,
        "requestedAttributes": {"TOXICITY": {}},
        "languages": [language],
    }


async def test_an_english_site_gets_scores(served: Served) -> None:
    path = f"{ANALYZE}?key={await served.key('coral')}"

    assert scores(await served.post(path, analyzing("stupid", "en"))) == {"TOXICITY": 0.9}
    assert scores(await served.post(path, analyzing("🙂", "en"))) == {"TOXICITY": 0}


async def test_a_german_site_is_told_that_nobody_measured_german(served: Served) -> None:
    answer = await served.post(ANALYZE, analyzing("hallo", "de"))

    assert error(answer)[1] == "LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE"


async def test_an_italian_site_says_english_and_is_told_what_was_found(served: Served) -> None:
    answer = await served.post(ANALYZE, analyzing("sei gentile", "en"))

    assert scores(answer) == {"TOXICITY": 0}
    assert answer.json["detectedLanguages"] == ["it"]


@pytest.mark.parametrize("value", [0, 1])
async def test_what_a_moderator_decided_is_thanked_for(served: Served, value: int) -> None:
    body = {
        "comment": {"text": "a comment"},
        "context": {"entries": [{"text": json.dumps(IDS)}]},
        "attributeScores": {"TOXICITY": {"summaryScore": {"value": value}}},
        "languages": ["en"],
        "communityId": "Coral:https://coral.example.org",
        "clientToken": "comment:c-1",
    }

    answer = await served.post(SUGGEST, body)

    assert answer.json == {"clientToken": "comment:c-1", "requestedLanguages": ["en"]}
