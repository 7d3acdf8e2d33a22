"""Whatever is sent: an answer, or a refusal in Google's form, and never a failure of ours."""

import json

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.http_api.asking import ANALYZE, SUGGEST, asked
from tests.http_api.served import Answer, Served

TEXTS = st.text(st.characters(exclude_categories=()), max_size=20)
NAMES = st.sampled_from(
    [
        "comment", "text", "type", "context", "entries", "articleAndParentComment", "parentComment",
        "requestedAttributes", "requested_attributes", "TOXICITY", "SPAM", "scoreType",
        "scoreThreshold", "languages", "en", "it", "spanAnnotations", "dropUnsupportedAttributes",
        "clientToken", "attributeScores", "summaryScore", "spanScores", "value", "begin", "end",
        "PLAIN_TEXT", "HTML", "PROBABILITY",
    ]
)  # fmt: skip
PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | TEXTS | NAMES
JSON = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES | TEXTS, inner, max_size=5),
    max_leaves=25,
)
FIELDS = [
    "comment", "context", "requestedAttributes", "languages", "spanAnnotations", "clientToken",
    "dropUnsupportedAttributes", "attributeScores",
]  # fmt: skip
NEARLY = st.dictionaries(st.sampled_from(FIELDS), JSON, max_size=3).map(
    lambda fields: asked(
        "hello. 🙂 you",
        **{"attributeScores": {"TOXICITY": {"summaryScore": {"value": 1}}}, **fields},
    )
)
"""A request that would be right but for some of its fields."""

MANY = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
PATHS = pytest.mark.parametrize("path", [ANALYZE, SUGGEST])


def is_in_form(answer: Answer) -> bool:
    told = answer.json
    if answer.status == 200:
        return isinstance(told, dict) and "error" not in told
    problem = told["error"]
    return (
        set(told) == {"error"}
        and answer.status == problem["code"] == 400
        and problem["status"] == "INVALID_ARGUMENT"
        and isinstance(problem["message"], str)
        and len(problem["message"]) < 1_000
    )


@PATHS
@MANY
@given(body=JSON)
async def test_any_json_is_answered_or_refused_in_form(
    served: Served, path: str, body: object
) -> None:
    assert is_in_form(await served.post(path, body))


@PATHS
@MANY
@given(body=NEARLY)
@example(body=asked("a", languages=[]))
@example(body=asked("a", languages=["\udfff", ""]))
@example(body=asked("a", requestedAttributes={"TOXICITY": {"scoreThreshold": -(10**4_000)}}))
async def test_a_request_that_is_nearly_right_is_answered_or_refused_in_form(
    served: Served,
    path: str,
    body: object,
) -> None:
    assert is_in_form(await served.post(path, body))


@PATHS
@MANY
@given(body=st.binary(max_size=200) | JSON.map(lambda it: json.dumps(it).encode()[:-1]))
async def test_any_bytes_are_answered_or_refused_in_form(
    served: Served, path: str, body: bytes
) -> None:
    assert is_in_form(await served.post(path, body))
