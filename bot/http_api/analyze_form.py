"""Reads a request to analyze a comment, in the order in which the upstream service complains."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from bot.http_api.attributes import ANSWERED, NOT_ANSWERED
from bot.http_api.google import GoogleError

LONGEST: Final = 20_480
"""Bytes of a comment."""

_SCORE_TYPES: Final = {"PROBABILITY", "SCORE_TYPE_UNSPECIFIED"}
_KNOWN_SCORE_TYPES: Final = {*_SCORE_TYPES, "STD_DEV_SCORE", "PERCENTILE", "RAW"}
_TEXT_TYPES: Final = {"PLAIN_TEXT", "TEXT_TYPE_UNSPECIFIED"}
_TYPE_NAMES: Final = {str: "TYPE_STRING", bool: "TYPE_BOOL", list: "TYPE_LIST", dict: "message"}

Kind = TypeVar("Kind")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked. ``attributes`` maps each attribute to the score below which it is left out.

    ``parent`` is the message that the comment answers, None where none was given.
    """

    text: str
    attributes: Mapping[str, float]
    languages: tuple[str, ...] = ()
    parent: str | None = None
    spans: bool = False
    drop: bool = False
    token: str | None = None


def read_analyze(body: Any) -> Asked:  # noqa: ANN401 - JSON
    """What a request asks. Raises `GoogleError`."""
    request = _the(body, dict, "request")
    text = read_text(request)
    attributes = _attributes(request)
    return Asked(
        text=text,
        attributes=attributes,
        languages=read_languages(request),
        parent=_parent(request),
        spans=_field(request, "spanAnnotations", bool, default=False),
        drop=_field(request, "dropUnsupportedAttributes", bool, default=False),
        token=read_token(request),
    )


def read_suggestion(body: Any) -> tuple[tuple[str, ...], str | None]:  # noqa: ANN401 - JSON
    """The languages and the token of a request that suggests scores. Raises `GoogleError`."""
    request = _the(body, dict, "request")
    read_text(request)
    read_scores(request)
    return read_languages(request), read_token(request)


def read_text(request: Mapping[str, Any]) -> str:
    """The comment. Raises `GoogleError`."""
    comment = _field(request, "comment", dict, default={})
    kind = _field(comment, "type", str, default="PLAIN_TEXT")
    text = _field(comment, "text", str, default="")
    if not text.strip():
        raise GoogleError("Comment must be non-empty.", "COMMENT_EMPTY")
    if len(text.encode("utf-8", "surrogatepass")) > LONGEST:
        raise GoogleError("Comment text too long.", "COMMENT_TOO_LONG")
    if kind == "HTML":
        raise GoogleError("Currently, only 'PLAIN_TEXT' comments are supported")
    if kind not in _TEXT_TYPES:
        raise GoogleError("Unknown text type")
    return text


def read_languages(request: Mapping[str, Any]) -> tuple[str, ...]:
    """The languages that the caller says the comment is in."""
    given = _field(request, "languages", list, default=[])
    return tuple(_the(one, str, "languages") for one in given)


def read_token(request: Mapping[str, Any]) -> str | None:
    """What the caller wants to find in the answer."""
    return _field(request, "clientToken", str, default="") or None


def read_scores(request: Mapping[str, Any]) -> Mapping[str, float]:
    """The scores that a caller suggests, by attribute. Raises `GoogleError`."""
    given = _field(request, "attributeScores", dict, default={})
    if not given:
        raise GoogleError("Missing attribute_scores", "NO_REQUESTED_ATTRIBUTES")
    scores: dict[str, float] = {}
    for name, suggested in given.items():
        _known(name)
        told = _the(suggested, dict, f"attribute_scores.{name}")
        summary = _field(told, "summaryScore", dict, default={})
        spans = _field(told, "spanScores", list, default=[])
        if not summary and not spans:
            raise GoogleError(f"Missing score for attribute: {name}")
        for span in spans:
            _suggested_span(span, name)
        if summary:
            scores[name] = _suggested_score(summary, name)
    return scores


def _suggested_span(span: Any, name: str) -> None:  # noqa: ANN401 - JSON
    told = _the(span, dict, f"attribute_scores.{name}.span_scores")
    for end in ("begin", "end"):
        if _lookup(told, end, None) is None:
            raise GoogleError(f"Missing {end} of a span for attribute: {name}")
        _number(told[end], f"attribute_scores.{name}.span_scores.{end}")
    _suggested_score(_field(told, "score", dict, default={}), name)


def _suggested_score(score: Mapping[str, Any], name: str) -> float:
    _score_type(_field(score, "type", str, default="PROBABILITY"), name)
    return _number(_lookup(score, "value", 0.0), f"attribute_scores.{name}.value")


def _attributes(request: Mapping[str, Any]) -> dict[str, float]:
    given = _field(request, "requestedAttributes", dict, default={})
    if not given:
        raise GoogleError("Missing requested_attributes", "NO_REQUESTED_ATTRIBUTES")
    asked: dict[str, float] = {}
    for name, options in given.items():
        _known(name)
        wanted = _the({} if options is None else options, dict, f"requested_attributes.{name}")
        _score_type(_field(wanted, "scoreType", str, default="PROBABILITY"), name)
        asked[name] = _number(
            _lookup(wanted, "scoreThreshold", 0.0), f"requested_attributes.{name}.score_threshold"
        )
    return asked


def _score_type(kind: str, name: str) -> None:
    if kind not in _KNOWN_SCORE_TYPES:
        raise _wrong("score_type", "enum", kind)
    if kind not in _SCORE_TYPES:
        raise GoogleError(f"Requested score type {kind} is not supported by attribute {name}")


def _known(name: str) -> None:
    if name not in ANSWERED and name not in NOT_ANSWERED:
        raise GoogleError(f"Unknown requested attribute: {name[:100]}")


def _parent(request: Mapping[str, Any]) -> str | None:
    """The message that the comment answers. Coral puts addresses as JSON where texts belong."""
    context = _field(request, "context", dict, default={})
    entries = _field(context, "entries", list, default=[])
    article = _field(context, "articleAndParentComment", dict, default={})
    if entries and article:
        raise GoogleError(
            "Context can have either entries or article_and_parent_comment, but both fields were "
            "populated."
        )
    entry = entries[-1] if entries else _field(article, "parentComment", dict, default={})
    text = _field(_the(entry, dict, "context.entries"), "text", str, default="")
    if not text.strip() or _is_json(text):
        return None
    return text[:LONGEST]


def _is_json(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict | list)
    except RecursionError:
        return True
    except ValueError:
        return False


def _lookup(given: Mapping[str, Any], name: str, default: Any) -> Any:  # noqa: ANN401 - JSON
    """A field by its name or in the spelling of protocol buffers; null is as good as missing."""
    proto = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)
    for one in (name, proto):
        if given.get(one) is not None:
            return given[one]
    return default


def _field(given: Mapping[str, Any], name: str, kind: type[Kind], *, default: Kind) -> Kind:
    return _the(_lookup(given, name, default), kind, name)


def _the(found: Any, kind: type[Kind], where: str) -> Kind:  # noqa: ANN401 - JSON
    if not isinstance(found, kind):
        raise _wrong(where, _TYPE_NAMES[kind], found)
    return found


def _number(found: Any, where: str) -> float:  # noqa: ANN401 - JSON
    if isinstance(found, bool) or not isinstance(found, int | float):
        raise _wrong(where, "TYPE_FLOAT", found)
    try:
        return float(found)
    except OverflowError:
        raise _wrong(where, "TYPE_FLOAT", found) from None


def _wrong(where: str, kind: str, found: object) -> GoogleError:
    # Objects and lists may be nested too deeply to be written down again.
    shown = json.dumps(found) if isinstance(found, str | int | float | None) else "{...}"
    return GoogleError(f"Invalid value at '{where}' ({kind}), {shown[:60]}")
