"""Errors as Google's front end writes them, which clients of the Perspective API read."""

from typing import Any, Final

from starlette.requests import Request

from bot.http_api.answering import Dialect, Json
from bot.http_api.refused import STATUS, RefusedError, Why

ERROR_TYPE: Final = "type.googleapis.com/google.commentanalyzer.v1alpha1.Error"
ERROR_INFO: Final = "type.googleapis.com/google.rpc.ErrorInfo"

NAMES: Final = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    405: "UNIMPLEMENTED",
    408: "DEADLINE_EXCEEDED",
    413: "INVALID_ARGUMENT",
    415: "INVALID_ARGUMENT",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    503: "UNAVAILABLE",
}

_SAID: Final = {
    Why.NO_KEY: (403, "The request is missing a valid API key."),
    Why.WRONG_KEY: (400, "API key not valid. Please pass a valid API key."),
    Why.GUESSING: (429, "Too many requests with API keys that are not valid."),
    Why.SCOPE: (403, "The API key is not allowed to use this method."),
    Why.BUSY: (503, "The service is currently unavailable."),
    Why.LARGE: (413, "Request payload size exceeds the limit."),
    Why.SLOW: (408, "The request took too long to arrive."),
    Why.ENCODED: (415, "Request payload is compressed. Please send it as it is."),
    Why.NOT_JSON: (400, "Invalid JSON payload received."),
    Why.FAILED: (500, "Internal error encountered."),
    Why.NO_PATH: (404, "Method not found."),
    Why.NO_METHOD: (405, "This method is only there for other HTTP methods."),
}
"""The upstream service's own sentences: clients compare them, so they are in no catalogue."""


class GoogleError(Exception):
    """A request that makes no sense. ``error_type`` is what clients of this API look at."""

    def __init__(self, message: str, error_type: str = "INVALID_REQUEST", **facts: Any) -> None:  # noqa: ANN401
        """``facts`` stand beside the error's type."""
        super().__init__(message)
        self.message = message
        self.details = [{"@type": ERROR_TYPE, "errorType": error_type, **facts}]


def error(status: int, message: str, details: list[dict[str, Any]] | None = None) -> Json:
    """One error in Google's form."""
    told: dict[str, Any] = {"code": status, "message": message, "status": NAMES[status]}
    if details:
        told["details"] = details
    return Json({"error": told}, status)


def refuse(_request: Request, refused: RefusedError) -> Json:
    """Turn a request away in Google's form."""
    if refused.why in {Why.QUOTA, Why.TOO_MANY}:
        return _quota(refused.limit)
    status, message = _SAID[refused.why]
    details = None
    if refused.why is Why.WRONG_KEY:
        details = [{"@type": ERROR_INFO, "reason": "API_KEY_INVALID", "domain": "googleapis.com"}]
    return error(status, message, details)


def _quota(limit: int) -> Json:
    """The body that the upstream service sends with a 429, with our own limit in it.

    Its link to where Google sells more is left out.
    """
    name = "'Analysis requests (AnalyzeComment)'"
    message = (
        f"Quota exceeded for quota metric {name} and limit {name[:-1]} per minute' of service "
        "'commentanalyzer.googleapis.com' for consumer 'project_number:0'."
    )
    metadata = {
        "service": "commentanalyzer.googleapis.com",
        "quota_location": "global",
        "quota_metric": "CommentAnalyzerService/analyze_requests",
        "quota_limit": "AnalyzeRequestsPerMinutePerProject",
        "quota_limit_value": str(limit),
        "consumer": "projects/0",
    }
    info = {
        "@type": ERROR_INFO,
        "reason": "RATE_LIMIT_EXCEEDED",
        "domain": "googleapis.com",
        "metadata": metadata,
    }
    return error(STATUS[Why.QUOTA], message, [info])


PERSPECTIVE: Final = Dialect("perspective", refuse)
