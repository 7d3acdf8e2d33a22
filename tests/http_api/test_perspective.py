"""What the Perspective API answers, field by field."""

import json
from typing import Any

import pytest

from bot.http_api.attributes import ANSWERED
from classifiers.verdict import Label
from tests.fakes import ScriptedClassifier
from tests.http_api.asking import ANALYZE, analyze, asked, by_words, error, scores
from tests.http_api.conftest import Serve
from tests.http_api.served import Options, Served

LONGEST = 20_480


@pytest.fixture
async def served(serve: Serve) -> Served:
    return await serve(Options(classifier=ScriptedClassifier(by_words)))


async def test_an_answer_has_a_summary_one_span_for_the_whole_text_and_the_language(
    served: Served,
) -> None:
    answer = await analyze(served, "stupid", "TOXICITY", "THREAT", clientToken="mine")

    score, nothing = {"value": 0.9, "type": "PROBABILITY"}, {"value": 0, "type": "PROBABILITY"}
    assert answer.json == {
        "attributeScores": {
            "TOXICITY": {
                "summaryScore": score,
                "spanScores": [{"begin": 0, "end": 6, "score": score}],
            },
            "THREAT": {
                "summaryScore": nothing,
                "spanScores": [{"begin": 0, "end": 6, "score": nothing}],
            },
        },
        "languages": ["en"],
        "detectedLanguages": ["en"],
        "clientToken": "mine",
    }
    assert answer.headers["Content-Type"].startswith("application/json")


async def test_a_token_comes_back_only_where_one_was_sent(served: Served) -> None:
    assert "clientToken" not in (await analyze(served, "hello")).json
    assert (await analyze(served, "hello", clientToken="ü🙂 1")).json["clientToken"] == "ü🙂 1"


async def test_every_attribute_is_answered_by_its_own_label(serve: Serve) -> None:
    """The texts are names of labels, and score as such."""
    served = await serve(Options(classifier=ScriptedClassifier(lambda text: {Label(text): 0.7})))

    for name, label in ANSWERED.items():
        assert scores(await analyze(served, label.value, *ANSWERED)) == {
            other: 0.7 if ANSWERED[other] is label else 0 for other in ANSWERED
        }, name


def test_what_is_answered_and_by_which_label() -> None:
    six = ["TOXICITY", "SEVERE_TOXICITY", "IDENTITY_ATTACK", "INSULT", "PROFANITY", "THREAT"]
    plain = {name: Label(name.lower()) for name in [*six, "SEXUALLY_EXPLICIT"]}

    assert dict(ANSWERED) == {
        **plain,
        **{f"{name}_EXPERIMENTAL": label for name, label in plain.items()},
        "TOXICITY_FAST": Label.TOXICITY,
        "OBSCENE": Label.PROFANITY,
        "ATTACK_ON_COMMENTER": Label.BULLYING,
        "BULLYING": Label.BULLYING,
        "SELF_HARM_ENCOURAGEMENT": Label.SELF_HARM_ENCOURAGEMENT,
    }


async def test_names_in_the_spelling_of_protocol_buffers_are_understood(served: Served) -> None:
    body = {
        "comment": {"text": "stupid. fine", "type": "PLAIN_TEXT"},
        "requested_attributes": {
            "INSULT": {"score_type": "PROBABILITY", "score_threshold": 0.5},
            "THREAT": {"score_threshold": 0.5},
            "FLIRTATION": {},
        },
        "context": {"article_and_parent_comment": {"parent_comment": {"text": "who was that?"}}},
        "do_not_store": True,
        "client_token": "mine",
        "session_id": "session",
        "community_id": "community",
        "span_annotations": True,
        "drop_unsupported_attributes": True,
    }

    answer = await served.post(ANALYZE, body)

    assert scores(answer) == {"INSULT": 0.9}
    assert len(answer.json["attributeScores"]["INSULT"]["spanScores"]) == 2
    assert answer.json["clientToken"] == "mine"
    assert set(served.classifier.parents) == {"who was that?"}


@pytest.mark.parametrize(
    "query",
    [
        "?key=anything&alt=json",
        "?alt=json&prettyPrint=false&quotaUser=someone",
        "?fields=attributeScores&$.xgafv=2&callback=alert&uploadType=media&upload_protocol=raw",
        "?access_token=a&oauth_token=b",
        "?unknown=1",
    ],
)
async def test_query_parameters_of_the_upstream_service_are_accepted(
    served: Served, query: str
) -> None:
    answer = await served.post(ANALYZE + query, asked("stupid"))

    assert scores(answer) == {"TOXICITY": 0.9}
    assert answer.headers["Content-Type"].startswith("application/json")  # and never a script


async def test_unknown_fields_are_ignored(served: Served) -> None:
    body = asked("stupid", shoe_size=44, languageCode={"a": []})
    body["comment"]["colour"] = "red"
    body["requestedAttributes"]["TOXICITY"]["wanted"] = True

    assert scores(await served.post(ANALYZE, body)) == {"TOXICITY": 0.9}


async def test_null_is_as_good_as_missing(served: Served) -> None:
    optional = (
        "context languages doNotStore spanAnnotations dropUnsupportedAttributes clientToken "
        "sessionId communityId"
    )
    body = asked("stupid", **dict.fromkeys(optional.split()))
    body["comment"]["type"] = None
    body["requestedAttributes"] = {
        "TOXICITY": None,
        "INSULT": {"scoreType": None, "scoreThreshold": None},
    }

    assert scores(await served.post(ANALYZE, body)) == {"TOXICITY": 0.9, "INSULT": 0.9}


async def test_a_threshold_leaves_out_lower_scores(served: Served) -> None:
    body = asked("stupid")
    body["requestedAttributes"] = {
        "TOXICITY": {"scoreThreshold": 0.9},
        "INSULT": {"scoreThreshold": 0.91},
        "THREAT": {"scoreThreshold": 0},
        "PROFANITY": {"scoreThreshold": 1e-9},
    }

    assert scores(await served.post(ANALYZE, body)) == {"TOXICITY": 0.9, "THREAT": 0}


async def test_the_longest_text_has_20480_bytes_in_utf_8(served: Served) -> None:
    for text in ("a" * LONGEST, "é" * (LONGEST // 2), "🙂" * (LONGEST // 4)):
        assert (await analyze(served, text, languages=["en"])).status == 200
        longer = await analyze(served, text + "a", languages=["en"])
        assert error(longer) == ("Comment text too long.", "COMMENT_TOO_LONG")


async def test_escapes_are_decoded_before_bytes_are_counted(served: Served) -> None:
    text = "é" * (LONGEST // 2)
    escaped = json.dumps(asked(text)).encode()
    raw = json.dumps(asked(text), ensure_ascii=False).encode()
    assert len(escaped) > 2 * len(raw)

    assert (await served.post(ANALYZE, escaped)).status == 200
    assert (await served.post(ANALYZE, raw)).status == 200
    assert served.classifier.seen == [text, text]


async def test_surrogates_in_escapes_are_one_sign_and_lone_ones_harm_nobody(served: Served) -> None:
    body = rb"""{"comment": {"text": "stupid \ud83d\ude42 \ud83d \udc00"},
        "requestedAttributes": {"TOXICITY": {}}, "clientToken": "\ud83d\ude42\udc00"}"""

    answer = await served.post(ANALYZE, body)

    assert scores(answer) == {"TOXICITY": 0.9}
    assert served.classifier.seen == ["stupid 🙂 \ud83d \udc00"]
    [span] = answer.json["attributeScores"]["TOXICITY"]["spanScores"]
    assert (span["begin"], span["end"]) == (0, len("stupid ") + 2 + 4)
    assert answer.json["clientToken"] == "🙂\udc00"


@pytest.mark.parametrize("place", ["comment", "requestedAttributes", "languages", "clientToken"])
async def test_a_lone_surrogate_in_a_name_or_a_value_is_answered(
    served: Served, place: str
) -> None:
    wrong: dict[str, Any] = {
        "comment": {"text": "a", "type": "\ud800"},
        "requestedAttributes": {"\ud800": {}},
        "languages": ["\ud800"],
        "clientToken": "\ud800",
    }
    answer = await served.post(ANALYZE, asked("a", **{place: wrong[place]}))

    assert answer.status == (200 if place == "clientToken" else 400), answer.body
    assert b"\\ud800" in answer.body or place == "comment"


async def test_nothing_is_made_up_where_the_classifier_cannot_answer(served: Served) -> None:
    served.classifier.failures = 1

    answer = await analyze(served, "stupid")

    assert answer.status == 503
    assert answer.json["error"]["status"] == "UNAVAILABLE"
    assert answer.headers["Retry-After"] == "1"
