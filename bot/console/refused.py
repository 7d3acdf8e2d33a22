"""Why somebody is not shown a page; each reason has a page of its own that says what to do."""

from enum import StrEnum
from typing import Final


class Why(StrEnum):
    """The reasons there are. ``console-refused-<reason>`` says it to them."""

    NOBODY = "nobody"
    ROLE = "role"
    NOT_THERE = "not-there"
    METHOD = "method"
    FORGED = "forged"
    LARGE = "large"
    WRONG = "wrong"
    TOO_OFTEN = "too-often"
    STALE = "stale"
    LATER = "later"
    FAILED = "failed"
    HOST = "host"


STATUS: Final = {
    Why.NOBODY: 401,
    Why.ROLE: 403,
    Why.NOT_THERE: 404,
    Why.METHOD: 405,
    Why.FORGED: 403,
    Why.LARGE: 413,
    Why.WRONG: 400,
    Why.TOO_OFTEN: 429,
    Why.STALE: 409,
    Why.LATER: 503,
    Why.FAILED: 500,
    Why.HOST: 421,
}


class RefusedError(Exception):
    """A request is turned away. ``retry_after`` is in seconds."""

    def __init__(self, why: Why, *, retry_after: int | None = None) -> None:
        """``why`` decides what they are told."""
        super().__init__(why.value)
        self.why = why
        self.retry_after = retry_after

    @property
    def headers(self) -> dict[str, str]:
        """What the answer says about coming back."""
        return {} if self.retry_after is None else {"retry-after": str(self.retry_after)}
