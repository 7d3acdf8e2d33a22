"""What other clients are known to send, and every error that they know, without a client between.

Where the bodies are from is said beside them.
"""

from typing import Any, Final

import requests

from tests.conformance.suite import HURTFUL, KIND, Client, Target, same, true, until_refused

CLIENT: Final = Client("any HTTP client: what others send")
ERRORS: Final = Client("any HTTP client: Perspective’s errors")
ANALYZE: Final = "/v1alpha1/comments:analyze"
SUGGEST: Final = "/v1alpha1/comments:suggestscore"
ERROR: Final = "type.googleapis.com/google.commentanalyzer.v1alpha1.Error"


def at(target: Target, path: str, key: str | None = None) -> str:
    """A path with the key where Google's clients put it."""
    chosen = target.key if key is None else key
    return f"{path}?key={chosen}" if chosen else path


def asked(text: str = KIND, *attributes: str, **fields: Any) -> dict[str, Any]:  # noqa: ANN401
    """A request to analyze a comment."""
    wanted: dict[str, Any] = {name: {} for name in attributes or ("TOXICITY",)}
    return {"comment": {"text": text}, "requestedAttributes": wanted, **fields}


def scored(answer: requests.Response) -> float:
    """The summary score for TOXICITY."""
    same(answer.status_code, 200)
    return float(answer.json()["attributeScores"]["TOXICITY"]["summaryScore"]["value"])


def refused(
    target: Target, body: object, message: str, kind: str, *, path: str = ANALYZE
) -> dict[str, Any]:
    """The one detail of an error that is in Google's form. Raises if it is another."""
    answer = target.post(at(target, path), body)
    told = answer.json()["error"]
    same((answer.status_code, told["code"], told["status"]), (400, 400, "INVALID_ARGUMENT"))
    same(told["message"], message)
    [detail] = told["details"]
    same((detail["@type"], detail["errorType"]), (ERROR, kind))
    assert isinstance(detail, dict)
    return detail


# --- what others send -----------------------------------------------------------------------------


@CLIENT.check("npm perspective-api-client 3.1.0, its address changed")
def _npm(target: Target) -> None:
    body = {
        "comment": {"text": HURTFUL},
        "requestedAttributes": {"TOXICITY": {}},
        "doNotStore": True,
    }
    true(scored(target.post(at(target, ANALYZE), body)) > 0.5, "the hurtful text scores below 0.5")


@CLIENT.check("names in the spelling of protocol buffers (the Angular demo)")
def _snake(target: Target) -> None:
    body = {
        "comment": {"text": KIND},
        "requested_attributes": {"TOXICITY": {"score_type": "PROBABILITY"}},
        "client_token": "mine",
        "do_not_store": True,
        "span_annotations": False,
    }
    answer = target.post(at(target, ANALYZE), body)
    scored(answer)
    same(answer.json()["clientToken"], "mine")


@CLIENT.check("an old data script, which reads `spanScores[0]` unasked")
def _old(target: Target) -> None:
    answer = target.post(at(target, ANALYZE), asked(HURTFUL, languages=["en"]))
    told = answer.json()["attributeScores"]["TOXICITY"]
    same(told["spanScores"][0]["score"]["value"], told["summaryScore"]["value"])


@CLIENT.check("a client that drops what is refused and asks again")
def _drops(target: Target) -> None:
    wanted = ["TOXICITY", "SPAM", "FLIRTATION"]
    while (
        answer := target.post(at(target, ANALYZE), asked(KIND, *wanted, languages=["en"]))
    ).status_code == 400:
        true("LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE" in answer.text, answer.text[:200])
        detail = answer.json()["error"]["details"][0]["languageNotSupportedByAttributeError"]
        wanted.remove(detail["attribute"])
    scored(answer)


@CLIENT.check("every query parameter of the discovery document")
def _query(target: Target) -> None:
    key = f"&key={target.key}" if target.key else ""
    query = "alt=json&prettyPrint=false&quotaUser=q&fields=attributeScores&$.xgafv=2&callback=c"
    answer = target.post(f"{ANALYZE}?{query}{key}", asked(KIND, languages=["en"]))
    scored(answer)
    true(answer.headers["content-type"].startswith("application/json"), "no JSON")


@CLIENT.check("a reply with its parent in `context`")
def _context(target: Target) -> None:
    for context in (
        {"entries": [{"text": "We lost again."}]},
        {"articleAndParentComment": {"parentComment": {"text": "We lost again."}}},
    ):
        scored(target.post(at(target, ANALYZE), asked(KIND, languages=["en"], context=context)))


# --- every error ----------------------------------------------------------------------------------

BOTH: Final = {
    "entries": [{"text": "one"}],
    "articleAndParentComment": {"parentComment": {"text": "two"}},
}


@ERRORS.check("COMMENT_EMPTY")
def _empty(target: Target) -> None:
    for path, body in ((ANALYZE, asked("")), (SUGGEST, {"comment": {"text": ""}})):
        refused(target, body, "Comment must be non-empty.", "COMMENT_EMPTY", path=path)


@ERRORS.check("COMMENT_TOO_LONG, above 20,480 bytes")
def _long(target: Target) -> None:
    refused(target, asked("a" * 20_481), "Comment text too long.", "COMMENT_TOO_LONG")
    same(target.post(at(target, ANALYZE), asked("a" * 20_480, languages=["en"])).status_code, 200)


@ERRORS.check("NO_REQUESTED_ATTRIBUTES")
def _none(target: Target) -> None:
    body = {"comment": {"text": KIND}}
    refused(target, body, "Missing requested_attributes", "NO_REQUESTED_ATTRIBUTES")


@ERRORS.check("LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE")
def _language(target: Target) -> None:
    detail = refused(
        target,
        asked(KIND, "SEXUALLY_EXPLICIT", languages=["om"]),
        "Attribute SEXUALLY_EXPLICIT does not support request languages: om",
        "LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE",
    )
    why = {"requestedLanguages": ["om"], "attribute": "SEXUALLY_EXPLICIT"}
    same(detail["languageNotSupportedByAttributeError"], why)


@ERRORS.check("LANGUAGE_DETECTION_FAILED")
def _no_language(target: Target) -> None:
    refused(target, asked("?!"), "Unable to detect language", "LANGUAGE_DETECTION_FAILED")


@ERRORS.check("INVALID_REQUEST: attribute, score type, text type, both contexts")
def _invalid(target: Target) -> None:
    percentile = {"TOXICITY": {"scoreType": "PERCENTILE"}}
    for body, message in (
        (asked(KIND, "NICENESS"), "Unknown requested attribute: NICENESS"),
        (
            asked(requestedAttributes=percentile),
            "Requested score type PERCENTILE is not supported by attribute TOXICITY",
        ),
        (
            asked(comment={"text": KIND, "type": "HTML"}),
            "Currently, only 'PLAIN_TEXT' comments are supported",
        ),
        (asked(comment={"text": KIND, "type": "MARKDOWN"}), "Unknown text type"),
        (
            asked(context=BOTH),
            "Context can have either entries or article_and_parent_comment, but both fields were "
            "populated.",
        ),
    ):
        refused(target, body, message, "INVALID_REQUEST")


@ERRORS.check("suggestscore without scores, with an empty one, with a span without an end")
def _suggestions(target: Target) -> None:
    comment = {"text": KIND}
    span = {"begin": 0, "score": {"value": 1}}
    wrong: tuple[dict[str, Any], ...] = (
        {},
        {"TOXICITY": {}},
        {"TOXICITY": {"spanScores": [span]}},
    )
    for scores in wrong:
        answer = target.post(at(target, SUGGEST), {"comment": comment, "attributeScores": scores})
        same((answer.status_code, answer.json()["error"]["status"]), (400, "INVALID_ARGUMENT"))


@ERRORS.check("a body that is no JSON")
def _no_json(target: Target) -> None:
    answer = target.post(at(target, ANALYZE), b"{")
    same((answer.status_code, answer.json()["error"]["status"]), (400, "INVALID_ARGUMENT"))


@ERRORS.check("a method that does not exist")
def _no_method(target: Target) -> None:
    answer = target.post(at(target, "/v1alpha1/comments:judge"), {})
    same((answer.status_code, answer.json()["error"]["status"]), (404, "NOT_FOUND"))


@ERRORS.check("API_KEY_INVALID", needs=("key",))
def _wrong_key(target: Target) -> None:
    answer = target.post(at(target, ANALYZE, "AIza-wrong"), asked())
    told = answer.json()["error"]
    same((answer.status_code, told["status"]), (400, "INVALID_ARGUMENT"))
    same(told["message"], "API key not valid. Please pass a valid API key.")
    same(told["details"][0]["reason"], "API_KEY_INVALID")


@ERRORS.check("PERMISSION_DENIED without a key, or without the right", needs=("other_key",))
def _denied(target: Target) -> None:
    for key in ("", target.other_key):
        answer = target.post(at(target, ANALYZE, key), asked())
        told = answer.json()["error"]
        same((answer.status_code, told["status"]), (403, "PERMISSION_DENIED"))


@ERRORS.check("RESOURCE_EXHAUSTED with the captured body", needs=("small_key",))
def _quota(target: Target) -> None:
    path = at(target, ANALYZE, target.small_key)
    answers = until_refused(lambda: target.post(path, asked(languages=["en"])))
    answer = next(one for one in answers if one.status_code != 200)
    told = answer.json()["error"]
    same((answer.status_code, told["code"], told["status"]), (429, 429, "RESOURCE_EXHAUSTED"))
    metric = "'Analysis requests (AnalyzeComment)'"
    true(told["message"].startswith(f"Quota exceeded for quota metric {metric}"), told["message"])
    info = told["details"][0]
    same((info["reason"], info["domain"]), ("RATE_LIMIT_EXCEEDED", "googleapis.com"))
    same(info["metadata"]["quota_limit"], "AnalyzeRequestsPerMinutePerProject")
    true(int(answer.headers["Retry-After"]) >= 1, "no time to come back")
