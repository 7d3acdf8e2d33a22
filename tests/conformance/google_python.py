"""Google's own Python client."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from typing import Any, Final

from googleapiclient.discovery import build, build_from_document
from googleapiclient.errors import HttpError

from tests.conformance.suite import HURTFUL, KIND, Client, Target, same, true, until_refused

CLIENT: Final = Client("google-api-python-client", version("google-api-python-client"))
TOXICITY: Final[dict[str, dict[str, Any]]] = {"TOXICITY": {}}


@contextmanager
def connected(target: Target, key: str | None = None) -> Iterator[Any]:
    """The comments of a client that finds out by itself what the server can do."""
    with build(
        "commentanalyzer",
        "v1alpha1",
        developerKey=(target.key or "any") if key is None else key,
        discoveryServiceUrl=f"{target.address}/$discovery/rest?version=v1alpha1",
        static_discovery=False,
    ) as client:
        yield client.comments()


def analyze(comments: Any, text: str, **fields: Any) -> Any:  # noqa: ANN401 - JSON
    """One analysis."""
    body = {"comment": {"text": text}, "requestedAttributes": TOXICITY, "languages": ["en"]}
    return comments.analyze(body={**body, **fields}).execute()


def score(answer: Any, attribute: str = "TOXICITY") -> float:  # noqa: ANN401 - JSON
    """The summary score of an answer."""
    told = answer["attributeScores"][attribute]["summaryScore"]
    same(told["type"], "PROBABILITY")
    true(0 <= told["value"] <= 1, "a score is from 0 to 1")
    return float(told["value"])


def refused(comments: Any, **fields: Any) -> HttpError:  # noqa: ANN401 - JSON
    """The error that a request is refused with."""
    try:
        analyze(comments, KIND, **fields)
    except HttpError as error:
        return error
    raise AssertionError("it was answered")


@CLIENT.check("finds the API by its discovery document")
def _discovers(target: Target) -> None:
    with connected(target) as comments:
        true(score(analyze(comments, HURTFUL)) > score(analyze(comments, KIND)), "no difference")


@CLIENT.check("goes where `api_endpoint` says, with a document that was saved")
def _saved(target: Target) -> None:
    told = target_document(target)
    for name in ("rootUrl", "baseUrl"):
        told[name] = "https://commentanalyzer.googleapis.com/"
    options = {"api_endpoint": target.address}
    key = target.key or "any"
    with build_from_document(json.dumps(told), developerKey=key, client_options=options) as client:
        score(analyze(client.comments(), KIND))


def target_document(target: Target) -> dict[str, Any]:
    """The discovery document."""
    import requests  # noqa: PLC0415 - for this alone

    told = requests.get(f"{target.address}/$discovery/rest?version=v1alpha1", timeout=30).json()
    assert isinstance(told, dict)
    return told


@CLIENT.check("gets the six production attributes at once")
def _six(target: Target) -> None:
    six = ("TOXICITY", "SEVERE_TOXICITY", "IDENTITY_ATTACK", "INSULT", "PROFANITY", "THREAT")
    with connected(target) as comments:
        answer = analyze(comments, HURTFUL, requestedAttributes={name: {} for name in six})
    same(set(answer["attributeScores"]), set(six))
    for name in six:
        score(answer, name)


@CLIENT.check("gets spans in UTF-16 units, one for the whole text or one a sentence")
def _spans(target: Target) -> None:
    text = "Ciao 🙂 friend. You idiot!"
    with connected(target) as comments:
        [whole] = analyze(comments, text)["attributeScores"]["TOXICITY"]["spanScores"]
        each = analyze(comments, text, spanAnnotations=True)
    same((whole.get("begin", 0), whole["end"]), (0, len(text.encode("utf-16-le")) // 2))
    spans = each["attributeScores"]["TOXICITY"]["spanScores"]
    same([(one.get("begin", 0), one["end"]) for one in spans], [(0, 15), (16, 26)])


@CLIENT.check("gets its token and the languages back")
def _token(target: Target) -> None:
    with connected(target) as comments:
        answer = analyze(comments, KIND, clientToken="ü 1")
    same((answer["clientToken"], answer["languages"]), ("ü 1", ["en"]))


@CLIENT.check("gets only scores above its threshold")
def _threshold(target: Target) -> None:
    with connected(target) as comments:
        answer = analyze(comments, KIND, requestedAttributes={"TOXICITY": {"scoreThreshold": 1}})
    same(answer.get("attributeScores", {}), {})


@CLIENT.check("suggests a score")
def _suggests(target: Target) -> None:
    scores = {"TOXICITY": {"summaryScore": {"value": 1}}}
    body = {"comment": {"text": KIND}, "attributeScores": scores, "clientToken": "c1"}
    with connected(target) as comments:
        same(comments.suggestscore(body=body).execute()["clientToken"], "c1")


@CLIENT.check("reads an error: status, message and details")
def _errors(target: Target) -> None:
    with connected(target) as comments:
        error = refused(comments, requestedAttributes={})
    same((error.status_code, error.reason), (400, "Missing requested_attributes"))
    same(error.error_details[0]["errorType"], "NO_REQUESTED_ATTRIBUTES")


@CLIENT.check("reads the 429 of a used-up quota", needs=("small_key",))
def _quota(target: Target) -> None:
    with connected(target, target.small_key) as comments:

        def ask() -> HttpError | None:
            try:
                analyze(comments, KIND)
            except HttpError as error:
                return error
            return None

        error = next(one for one in until_refused(ask) if one is not None)
    same((error.status_code, error.error_details[0]["reason"]), (429, "RATE_LIMIT_EXCEEDED"))
