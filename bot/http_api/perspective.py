"""Perspective's ``comments:analyze`` and ``comments:suggestscore``: scores for comments.

Nothing of a comment is kept, whatever ``doNotStore`` says.
"""

import re
from collections.abc import Sequence
from typing import Any, Final

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from bot.http_api import google
from bot.http_api.analyze_form import Asked, read_analyze, read_suggestion
from bot.http_api.answering import Body, Json, answer
from bot.http_api.api import Api
from bot.http_api.attributes import ANSWERED
from bot.http_api.google import PERSPECTIVE, GoogleError
from bot.http_api.keys import Caller
from bot.service.api_keys import Scope
from classifiers.verdict import UNKNOWN_LANGUAGE, Verdict

_SENTENCE: Final = re.compile(r"\S(?:[^.!?…\n]++|[.!?…]++(?=\S))*+[.!?…]*+")
"""A sentence: up to and with the marks before a space, or to the end of a line."""

MOST_SENTENCES: Final = 64
"""Sentences that get a score of their own; what follows belongs to the last one."""

router = APIRouter()


@router.post("/v1alpha1/comments:analyze", include_in_schema=False)
async def analyze(request: Request) -> Response:
    """Scores for a comment."""
    return await answer(request, PERSPECTIVE, _analyzed)


@router.post("/v1alpha1/comments:suggestscore", include_in_schema=False)
async def suggest(request: Request) -> Response:
    """Somebody says what a score should be. It is counted and thanked for, and not kept."""
    return await answer(request, PERSPECTIVE, _suggested, scope=Scope.FEEDBACK)


async def _analyzed(api: Api, body: Body, _caller: Caller) -> Response:
    try:
        asked = read_analyze(body)
        return Json(await _scores(api, asked))
    except GoogleError as error:
        return google.error(400, error.message, error.details)


async def _suggested(_api: Api, body: Body, _caller: Caller) -> Response:
    try:
        languages, token = read_suggestion(body)
    except GoogleError as error:
        return google.error(400, error.message, error.details)
    told: dict[str, Any] = {"clientToken": token} if token else {}
    if languages:
        told["requestedLanguages"] = list(languages)
    return Json(told)


async def _scores(api: Api, asked: Asked) -> dict[str, Any]:
    parts = sentences(asked.text) if asked.spans else [(0, len(asked.text))]
    texts = [asked.text]
    if len(parts) > 1:
        texts += [asked.text[start:end] for start, end in parts]
    verdicts = await api.classifier.classify(texts, [asked.parent] * len(texts), home=_home(asked))
    api.numbers.comments.labels(PERSPECTIVE.name).inc()
    whole, *each = verdicts
    detected = [] if whole.language == UNKNOWN_LANGUAGE else [whole.language]
    if not detected and not asked.languages:
        raise GoogleError("Unable to detect language", "LANGUAGE_DETECTION_FAILED")
    wanted = _answerable(api, asked, whole)
    spans = list(zip(_utf16(asked.text, parts), each or [whole], strict=True))
    told: dict[str, Any] = {}
    for name in wanted:
        label = ANSWERED[name]
        if whole.scores[label] < asked.attributes[name]:
            continue
        told[name] = {
            "spanScores": [
                {"begin": begin, "end": end, "score": _score(verdict.scores[label])}
                for (begin, end), verdict in spans
            ],
            "summaryScore": _score(whole.scores[label]),
        }
    result = {"attributeScores": told, "languages": list(asked.languages) or detected}
    if detected:
        result["detectedLanguages"] = detected
    return {**result, "clientToken": asked.token} if asked.token else result


def _home(asked: Asked) -> str | None:
    """The language to think of first where a text alone does not tell."""
    return next(iter(asked.languages), None)


def _answerable(api: Api, asked: Asked, verdict: Verdict) -> list[str]:
    """The attributes that can be answered. Raises `GoogleError` for the first one that cannot."""
    spoken = [language.split("-")[0].lower() for language in asked.languages]
    served = bool(api.languages.intersection(spoken)) if spoken else verdict.supported
    answered = {name for name, label in ANSWERED.items() if label not in api.unmapped}
    wanted = [name for name in asked.attributes if served and name in answered]
    left = [name for name in asked.attributes if name not in wanted]
    if not left or (asked.drop and wanted):
        return wanted
    languages = list(asked.languages) or [verdict.language]
    key = "requestedLanguages" if asked.languages else "detectedLanguages"
    raise GoogleError(
        f"Attribute {left[0]} does not support request languages: {', '.join(languages)}",
        "LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE",
        languageNotSupportedByAttributeError={key: languages, "attribute": left[0]},
    )


def _score(value: float) -> dict[str, Any]:
    return {"value": round(value, 8), "type": "PROBABILITY"}


def sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences of a text begin and end, in characters; one at least, if it has words."""
    found = [
        (match.start(), match.start() + len(match.group().rstrip()))
        for match in _SENTENCE.finditer(text)
    ]
    if len(found) > MOST_SENTENCES:
        found = [*found[: MOST_SENTENCES - 1], (found[MOST_SENTENCES - 1][0], found[-1][1])]
    return found or [(0, len(text))]


def _utf16(text: str, parts: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Offsets in characters as offsets in UTF-16 code units, which this API counts."""
    places = {0}.union(*parts)
    units: dict[int, int] = {}
    count = before = 0
    for place in sorted(places):
        count += sum(2 if ord(letter) > 0xFFFF else 1 for letter in text[before:place])
        units[place] = count
        before = place
    return [(units[start], units[end]) for start, end in parts]
