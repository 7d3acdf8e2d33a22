"""Why a request is turned away before anything was done; each API says it in its own words."""

from enum import StrEnum
from typing import Final


class Why(StrEnum):
    """The reasons there are."""

    NO_KEY = "no-key"
    WRONG_KEY = "wrong-key"
    GUESSING = "guessing"
    SCOPE = "scope"
    SIGNATURE = "signature"
    QUOTA = "quota"
    TOO_MANY = "too-many"
    BUSY = "busy"
    LARGE = "large"
    SLOW = "slow"
    ENCODED = "encoded"
    NOT_JSON = "not-json"
    FAILED = "failed"
    WRONG_FIELD = "wrong-field"
    NO_PATH = "no-path"
    NO_METHOD = "no-method"


STATUS: dict[Why, int] = {
    Why.NO_KEY: 401,
    Why.WRONG_KEY: 401,
    Why.GUESSING: 429,
    Why.SCOPE: 403,
    Why.SIGNATURE: 401,
    Why.QUOTA: 429,
    Why.TOO_MANY: 429,
    Why.BUSY: 503,
    Why.LARGE: 413,
    Why.SLOW: 408,
    Why.ENCODED: 415,
    Why.NOT_JSON: 400,
    Why.FAILED: 500,
    Why.WRONG_FIELD: 422,
    Why.NO_PATH: 404,
    Why.NO_METHOD: 405,
}
"""The HTTP status, where an API does not have another one for it."""


class RefusedError(Exception):
    """A request is turned away. ``retry_after`` is in seconds; ``limit`` is that of a quota."""

    def __init__(
        self, why: Why, *, retry_after: int | None = None, limit: int = 0, **facts: str
    ) -> None:
        """``why`` decides what is answered, and ``facts`` fill in a sentence of our own."""
        super().__init__(why.value)
        self.why = why
        self.retry_after = retry_after
        self.limit = limit
        self.facts = facts

    @property
    def headers(self) -> dict[str, str]:
        """What the answer says about trying again."""
        if self.why is Why.TOO_MANY:  # the same request is refused tomorrow, too
            return {"x-should-retry": "false"}
        return {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}


_PROBLEMS: Final = {
    "missing": "missing",
    "extra_forbidden": "unknown",
    "string_type": "text",
    "list_type": "list",
    "model_type": "object",
    "bool_type": "truth",
    "int_type": "number",
    "float_type": "number",
    "string_too_short": "short",
    "too_short": "short",
    "string_too_long": "long",
    "too_long": "long",
}


def problem_of(kind: str) -> str:
    """Pydantic's name of a mistake, in the words that ``http-wrong-field`` chooses by."""
    return _PROBLEMS.get(kind, "other")
