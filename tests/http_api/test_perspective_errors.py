"""What the Perspective API says of requests that it cannot answer, in the words clients know."""

from typing import Any

import pytest

from bot.http_api.attributes import ANSWERED, NOT_ANSWERED
from bot.service.api_keys import Scope
from classifiers.verdict import Label
from tests.fakes import ScriptedClassifier
from tests.http_api.asking import ANALYZE, SUGGEST, analyze, asked, error, scores
from tests.http_api.conftest import Serve
from tests.http_api.served import Options, Served

INVALID = "INVALID_REQUEST"
UNSUPPORTED = "LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE"
NO_ATTRIBUTES = ("Missing requested_attributes", "NO_REQUESTED_ATTRIBUTES")
EMPTY = ("Comment must be non-empty.", "COMMENT_EMPTY")
TOO_LONG = ("Comment text too long.", "COMMENT_TOO_LONG")
BOTH = (
    "Context can have either entries or article_and_parent_comment, but both fields were "
    "populated.",
    INVALID,
)


def with_type(kind: Any) -> dict[str, Any]:  # noqa: ANN401 - also what is wrong
    return asked(comment={"text": "hello", "type": kind})


def with_score_type(kind: str) -> dict[str, Any]:
    return asked(requestedAttributes={"TOXICITY": {"scoreType": kind}})


BOTH_CONTEXTS = {
    "entries": [{"text": "one"}],
    "articleAndParentComment": {"parentComment": {"text": "two"}},
}

TABLE: list[tuple[dict[str, Any], tuple[str, str]]] = [
    (asked(""), EMPTY),
    (asked(" \n\t"), EMPTY),
    (asked(comment={}), EMPTY),
    (asked(comment=None), EMPTY),
    ({}, EMPTY),
    (asked("a" * 20_481), TOO_LONG),
    (asked(requestedAttributes={}), NO_ATTRIBUTES),
    (asked(requestedAttributes=None), NO_ATTRIBUTES),
    ({"comment": {"text": "hello"}}, NO_ATTRIBUTES),
    (asked("a", "NICENESS"), ("Unknown requested attribute: NICENESS", INVALID)),
    (asked("a", "toxicity"), ("Unknown requested attribute: toxicity", INVALID)),
    *(
        (
            with_score_type(kind),
            (f"Requested score type {kind} is not supported by attribute TOXICITY", INVALID),
        )
        for kind in ("STD_DEV_SCORE", "PERCENTILE", "RAW")
    ),
    (with_score_type("GUESS"), ("Invalid value at 'score_type' (enum), \"GUESS\"", INVALID)),
    (with_type("HTML"), ("Currently, only 'PLAIN_TEXT' comments are supported", INVALID)),
    (with_type("MARKDOWN"), ("Unknown text type", INVALID)),
    (asked(context=BOTH_CONTEXTS), BOTH),
    # Numbers, texts and lists where something else belongs
    (asked(comment={"text": 5}), ("Invalid value at 'text' (TYPE_STRING), 5", INVALID)),
    (asked(comment="hello"), ("Invalid value at 'comment' (message), \"hello\"", INVALID)),
    (asked(languages="en"), ("Invalid value at 'languages' (TYPE_LIST), \"en\"", INVALID)),
    (asked(languages=[1]), ("Invalid value at 'languages' (TYPE_STRING), 1", INVALID)),
    (asked(clientToken=1.5), ("Invalid value at 'clientToken' (TYPE_STRING), 1.5", INVALID)),
    (
        asked(spanAnnotations="yes"),
        ("Invalid value at 'spanAnnotations' (TYPE_BOOL), \"yes\"", INVALID),
    ),
    (
        asked(requestedAttributes=["TOXICITY"]),
        ("Invalid value at 'requestedAttributes' (message), {...}", INVALID),
    ),
    (with_type(1), ("Invalid value at 'type' (TYPE_STRING), 1", INVALID)),
    (
        asked(context={"entries": [None]}),
        ("Invalid value at 'context.entries' (message), null", INVALID),
    ),
    *(
        (
            asked(requestedAttributes={"TOXICITY": {"scoreThreshold": wrong}}),
            (
                "Invalid value at 'requested_attributes.TOXICITY.score_threshold' (TYPE_FLOAT), "
                + shown,
                INVALID,
            ),
        )
        for wrong, shown in (("high", '"high"'), (True, "true"), (10**400, "1" + "0" * 59))
    ),
]


@pytest.mark.parametrize(("body", "expected"), TABLE, ids=range(len(TABLE)))
async def test_a_request_that_makes_no_sense_is_refused_in_the_known_words(
    served: Served, body: dict[str, Any], expected: tuple[str, str]
) -> None:
    assert error(await served.post(ANALYZE, body)) == expected
    assert served.classifier.seen == []


async def test_an_attribute_that_we_cannot_judge_is_refused_and_never_made_up(
    served: Served,
) -> None:
    for attribute in NOT_ANSWERED:
        message = f"Attribute {attribute} does not support request languages: en"
        assert error(await analyze(served, "hello", attribute)) == (message, UNSUPPORTED)


async def test_an_attribute_that_this_model_knows_nothing_of_is_refused(serve: Serve) -> None:
    """A checkpoint of somebody else may lack labels; a score of 0 would be made up."""
    served = await serve(Options(unmapped=frozenset({Label.SEVERE_TOXICITY})))

    for attribute in ("SEVERE_TOXICITY", "SEVERE_TOXICITY_EXPERIMENTAL"):
        assert error(await analyze(served, "hello", attribute))[1] == UNSUPPORTED
    assert scores(await analyze(served, "hello", "TOXICITY")) == {"TOXICITY": 0}


def test_no_attribute_is_both_answered_and_refused() -> None:
    assert NOT_ANSWERED.isdisjoint(ANSWERED)


async def test_an_unsupported_attribute_is_named_with_the_languages_that_were_found(
    served: Served,
) -> None:
    found = await analyze(served, "hello", "TOXICITY", "SPAM", "FLIRTATION")
    given = await analyze(served, "hello", "SPAM", languages=["en", "fr"])

    def why(told: dict[str, Any]) -> Any:  # noqa: ANN401 - JSON
        return told["error"]["details"][0]["languageNotSupportedByAttributeError"]

    assert why(found.json) == {"detectedLanguages": ["en"], "attribute": "SPAM"}
    assert why(given.json) == {"requestedLanguages": ["en", "fr"], "attribute": "SPAM"}
    assert given.json["error"]["message"].endswith("request languages: en, fr")


async def test_a_client_that_drops_what_is_refused_and_asks_again_gets_the_rest(
    served: Served,
) -> None:
    wanted = ["FLIRTATION", "TOXICITY", "SPAM", "RESPECT_EXPERIMENTAL", "INSULT_EXPERIMENTAL"]
    requests = 0
    while (answer := await analyze(served, "hello", *wanted)).status == 400:
        requests += 1
        assert UNSUPPORTED in answer.body.decode()
        detail = answer.json["error"]["details"][0]
        wanted.remove(detail["languageNotSupportedByAttributeError"]["attribute"])

    assert scores(answer) == {"TOXICITY": 0, "INSULT_EXPERIMENTAL": 0}
    assert requests == 3


async def test_unsupported_attributes_are_dropped_on_request_while_any_is_left(
    served: Served,
) -> None:
    some = await analyze(served, "hello", "SPAM", "TOXICITY", dropUnsupportedAttributes=True)
    none = await analyze(served, "hello", "SPAM", "FLIRTATION", dropUnsupportedAttributes=True)
    unknown = await analyze(served, "hello", "NICENESS", dropUnsupportedAttributes=True)

    assert scores(some) == {"TOXICITY": 0}
    assert error(none)[1] == UNSUPPORTED
    assert error(unknown)[1] == INVALID


@pytest.fixture
async def abroad(serve: Serve) -> Served:
    """A door to which people write Italian, and signs that are in no language."""
    tongues = {"ciao amico": "it", "🙂🙂": "und"}
    classifier = ScriptedClassifier(language=lambda text: tongues.get(text, "en"))
    return await serve(Options(classifier=classifier))


async def test_a_language_that_nobody_measured_is_refused_whether_found_or_given(
    abroad: Served,
) -> None:
    found = await analyze(abroad, "ciao amico")
    given = await analyze(abroad, "ciao amico", languages=["it"])
    dropped = await analyze(abroad, "ciao amico", dropUnsupportedAttributes=True)

    expected = ("Attribute TOXICITY does not support request languages: it", UNSUPPORTED)
    assert [error(found), error(given), error(dropped)] == [expected] * 3


async def test_the_language_that_is_given_counts_and_the_one_found_is_told(abroad: Served) -> None:
    answer = await analyze(abroad, "ciao amico", languages=["en"])

    assert answer.json["languages"] == ["en"]
    assert answer.json["detectedLanguages"] == ["it"]


@pytest.mark.parametrize("language", ["en", "EN", "en-US", "en-GB"])
async def test_a_language_may_name_its_region(served: Served, language: str) -> None:
    answer = await analyze(served, "hello", languages=[language])

    assert answer.json["languages"] == [language]


async def test_more_languages_are_served_where_the_model_was_measured_on_them(serve: Serve) -> None:
    both = frozenset({"en", "it"})
    classifier = ScriptedClassifier(language=lambda _: "it", speaks=both)
    served = await serve(Options(classifier=classifier, languages=both))

    assert (await analyze(served, "ciao")).json["languages"] == ["it"]
    assert (await analyze(served, "ciao", languages=["it"])).status == 200
    assert error(await analyze(served, "ciao", languages=["fr"]))[1] == UNSUPPORTED


async def test_a_text_in_no_language_is_judged_only_if_one_is_given(abroad: Served) -> None:
    expected = ("Unable to detect language", "LANGUAGE_DETECTION_FAILED")
    assert error(await analyze(abroad, "🙂🙂")) == expected

    answer = await analyze(abroad, "🙂🙂", languages=["en"])
    assert scores(answer) == {"TOXICITY": 0}
    assert answer.json["languages"] == ["en"]
    assert "detectedLanguages" not in answer.json


@pytest.mark.parametrize("path", [ANALYZE, SUGGEST])
@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe\x00", b"{'a': 1}", b"[" * 100_000])
async def test_what_is_no_json_is_refused_in_the_same_form(
    served: Served, path: str, body: bytes
) -> None:
    answer = await served.post(path, body)

    assert answer.status == 400
    assert answer.json == {
        "error": {
            "code": 400,
            "message": "Invalid JSON payload received.",
            "status": "INVALID_ARGUMENT",
        }
    }


async def test_deeply_nested_json_is_no_reason_to_fail(served: Served) -> None:
    for depth in (100, 500, 900, 990, 5_000, 50_000):
        nested = b"[" * depth + b"]" * depth
        for body in (
            nested,
            b'{"comment": ' + nested + b"}",
            b'{"comment": {"text": "a"}, "requestedAttributes": {"TOXICITY": ' + nested + b"}}",
        ):
            assert (await served.post(ANALYZE, body)).status == 400


async def test_keys_are_asked_for_in_googles_words(serve: Serve) -> None:
    served = await serve(Options(required=True))
    good, gone = await served.key(), await served.key("old", revoked=True)
    narrow = await served.key("narrow", Scope.SCREEN)

    async def told(path: str) -> tuple[int, str, str, list[dict[str, Any]]]:
        answer = await served.post(path, asked())
        problem = answer.json["error"]
        assert problem["code"] == answer.status
        return answer.status, problem["status"], problem["message"], problem.get("details", [])

    wrong = (400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.")
    denied = (403, "PERMISSION_DENIED")
    for bad in ("AIza-wrong", gone, "k" * 5_000):
        *told_of_it, [detail] = await told(f"{ANALYZE}?key={bad}")
        assert tuple(told_of_it) == wrong
        assert detail["reason"] == "API_KEY_INVALID"
    assert (await told(ANALYZE))[:2] == denied
    assert (await told(f"{SUGGEST}?key={narrow}"))[:2] == denied
    assert (await served.post(f"{ANALYZE}?key={good}", asked())).status == 200


async def test_a_used_up_key_gets_the_known_429(serve: Serve) -> None:
    served = await serve(Options())
    path = f"{ANALYZE}?key={await served.key(per_minute=1)}"
    assert (await served.post(path, asked())).status == 200

    answer = await served.post(path, asked())

    problem = answer.json["error"]
    assert answer.status == problem["code"] == 429
    assert problem["status"] == "RESOURCE_EXHAUSTED"
    assert problem["message"] == (
        "Quota exceeded for quota metric 'Analysis requests (AnalyzeComment)' and limit 'Analysis "
        "requests (AnalyzeComment) per minute' of service 'commentanalyzer.googleapis.com' for "
        "consumer 'project_number:0'."
    )
    [info] = problem["details"]
    assert info["@type"] == "type.googleapis.com/google.rpc.ErrorInfo"
    assert (info["reason"], info["domain"]) == ("RATE_LIMIT_EXCEEDED", "googleapis.com")
    expected = {
        "quota_location": "global",
        "quota_metric": "CommentAnalyzerService/analyze_requests",
        "quota_limit": "AnalyzeRequestsPerMinutePerProject",
        "quota_limit_value": "1",
    }
    assert info["metadata"].items() >= expected.items()
    assert int(answer.headers["Retry-After"]) > 0
