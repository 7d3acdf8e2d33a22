"""OpenAI's ``/v1/moderations``, for clients of which only the base address can be changed.

Seven of the thirteen categories can be answered by our labels. The others are always false with
a score of 0, no input type is named for them, and the header ``x-categories-evaluated`` lists
those that were looked at.

In a language that no model was measured on nothing is ``flagged``: callers act on that, and a word
list is all that has read the text. Its scores are there, no input type is named for any category,
and each result says what OpenAI's does not have a field for: its ``language``, and whether that is
``supported``.
"""

import uuid
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from bot.http_api.answering import Body, Dialect, Json, answer
from bot.http_api.api import Api
from bot.http_api.keys import Caller
from bot.http_api.refused import STATUS, RefusedError, Why
from classifiers.verdict import Label, Verdict

EVALUATED: Final[Mapping[str, tuple[Label, ...]]] = MappingProxyType(
    {
        "harassment": (Label.BULLYING, Label.INSULT),
        "harassment/threatening": (Label.THREAT,),
        "hate": (Label.IDENTITY_ATTACK,),
        "hate/threatening": (Label.IDENTITY_ATTACK, Label.THREAT),
        "self-harm": (Label.SELF_HARM_ENCOURAGEMENT,),
        "self-harm/instructions": (Label.SELF_HARM_ENCOURAGEMENT,),
        "sexual": (Label.SEXUALLY_EXPLICIT,),
    }
)
"""Categories and the labels that answer them: any of them, but both for ``hate/threatening``."""

NOT_EVALUATED: Final = (
    "illicit", "illicit/violent", "self-harm/intent", "sexual/minors", "violence",
    "violence/graphic",
)  # fmt: skip
CATEGORIES: Final = (*EVALUATED, *NOT_EVALUATED)

MOST: Final = 1024
"""Texts in one request."""

_SAID: Final = {
    Why.NO_KEY: ("You didn't provide an API key.", "invalid_request_error", None),
    Why.WRONG_KEY: ("Incorrect API key provided.", "invalid_request_error", "invalid_api_key"),
    Why.GUESSING: ("Too many requests with incorrect API keys.", "requests", "rate_limit_exceeded"),
    Why.SCOPE: ("This key is not allowed to do this.", "insufficient_permissions", None),
    Why.QUOTA: ("Rate limit reached for requests.", "requests", "rate_limit_exceeded"),
    Why.TOO_MANY: (
        "The request has more inputs than this key allows in a minute.",
        "requests",
        "rate_limit_exceeded",
    ),
    Why.BUSY: ("The server is overloaded. Please try again.", "server_error", "overloaded"),
    Why.LARGE: ("The request is too large.", "invalid_request_error", None),
    Why.SLOW: ("The request took too long to arrive.", "invalid_request_error", None),
    Why.ENCODED: ("The body is compressed; send it as it is.", "invalid_request_error", None),
    Why.NOT_JSON: ("The body is not valid JSON.", "invalid_request_error", None),
    Why.FAILED: ("The server had an error.", "server_error", None),
    Why.NO_PATH: ("There is nothing at this path.", "invalid_request_error", "unknown_url"),
    Why.NO_METHOD: (
        "Not allowed with this method.",
        "invalid_request_error",
        "method_not_supported",
    ),
}
"""Sentences of this API, which its clients show to developers: they are in no catalogue."""

router = APIRouter()


class _WrongError(Exception):
    """A request that makes no sense."""

    def __init__(self, message: str, param: str | None = "input") -> None:
        super().__init__(message)
        self.message = message
        self.param = param


@router.post("/v1/moderations", include_in_schema=False)
async def moderations(request: Request) -> Response:
    """Categories and scores for texts."""
    return await answer(request, OPENAI, _moderated)


async def _moderated(api: Api, body: Body, caller: Caller) -> Response:
    try:
        texts = _texts(body)
    except _WrongError as wrong:
        return _error(400, wrong.message, "invalid_request_error", wrong.param)
    api.doorkeeper.charge(caller, len(texts) - 1)
    verdicts = await api.classifier.classify(texts)
    api.numbers.comments.labels(OPENAI.name).inc(len(texts))
    told = {
        "id": f"modr-{uuid.uuid4().hex}",
        "model": verdicts[0].model,
        "results": [result(verdict) for verdict in verdicts],
    }
    return Json(told, headers={**_named(), "x-categories-evaluated": ",".join(EVALUATED)})


def result(verdict: Verdict) -> dict[str, Any]:
    """What this API says of one text."""
    scores = dict.fromkeys(CATEGORIES, 0.0)
    flags = dict.fromkeys(CATEGORIES, False)
    for category, labels in EVALUATED.items():
        both = category == "hate/threatening"
        least: Callable[[Sequence[float]], float] = min if both else max
        scores[category] = round(least([verdict.scores[label] for label in labels]), 8)
        found = [label in verdict.flagged for label in labels]
        flags[category] = verdict.supported and (all(found) if both else any(found))
    return {
        "flagged": any(flags.values()),
        "categories": flags,
        "category_scores": scores,
        "category_applied_input_types": {
            category: ["text"] if verdict.supported and category in EVALUATED else []
            for category in CATEGORIES
        },
        "language": verdict.language,
        "supported": verdict.supported,
    }


def _texts(body: Body) -> list[str]:
    """The texts of a request; the parts of a multi-modal one are judged together."""
    if not isinstance(body, dict):
        raise _WrongError("The body has to be a JSON object.", None)
    given = body.get("input")
    if isinstance(given, str):
        return [given]
    if not isinstance(given, list) or not given:
        raise _WrongError("Missing required parameter: 'input'.")
    if len(given) > MOST:
        raise _WrongError(f"At most {MOST} inputs fit in one request.")
    if all(isinstance(one, str) for one in given):
        return list(given)
    return ["\n".join(_text_of(part) for part in given)]


def _text_of(part: object) -> str:
    if not isinstance(part, dict):
        raise _WrongError("An input is a text, or an object with a type.")
    if part.get("type") == "image_url":
        raise _WrongError("Pictures are not looked at here; send the text alone.")
    text = part.get("text")
    if part.get("type") != "text" or not isinstance(text, str):
        raise _WrongError("An input part of type 'text' needs a 'text'.")
    return text


def _error(
    status: int, message: str, kind: str, param: str | None = None, code: str | None = None
) -> Json:
    told = {"message": message, "type": kind, "param": param, "code": code}
    return Json({"error": told}, status, headers=_named())


def _named() -> dict[str, str]:
    """Every answer of this API has a name."""
    return {"x-request-id": f"req_{uuid.uuid4().hex}"}


def refuse(_request: Request, refused: RefusedError) -> Json:
    """Turn a request away in this API's form."""
    message, kind, code = _SAID[refused.why]
    return _error(STATUS[refused.why], message, kind, code=code)


OPENAI: Final = Dialect("openai", refuse)
