"""What Discord answers when it refuses: an HTTP status, a numeric code and a message.

Code | Status | When
--- | --- | ---
0 | 401, 404, 405 | wrong token, no such route
10003 … 10062 | 404 | the channel, message, member … does not exist, or is hidden
20016 | 400 | slow mode: the channel is not open to this member yet
40060 | 400 | the interaction has been answered already
50001 | 403 | the channel may not be seen
50007 | 403 | the other person does not accept direct messages
50013 | 403 | a permission is missing, or the target stands higher
50035 | 400 | the form is wrong; ``errors`` says where
200000 | 400 | AutoMod refused the text
"""

from tests.discord_server.kinds import JSON


class ApiError(Exception):
    """A refusal, as the REST API states it; members of the stand-in get the same."""

    def __init__(self, status: int, code: int, message: str, *, errors: JSON | None = None) -> None:
        super().__init__(f"{status}/{code}: {message}" + (f" {errors}" if errors else ""))
        self.status = status
        self.code = code
        self.message = message
        self.errors = errors

    def body(self) -> JSON:
        """The JSON that goes with the status."""
        told: JSON = {"message": self.message, "code": self.code}
        return {**told, "errors": self.errors} if self.errors else told


UNKNOWN = {
    "account": 10001,
    "application": 10002,
    "channel": 10003,
    "guild": 10004,
    "member": 10007,
    "message": 10008,
    "overwrite": 10009,
    "role": 10011,
    "user": 10013,
    "emoji": 10014,
    "webhook": 10015,
    "ban": 10026,
    "interaction": 10062,
    "application command": 10063,
    "automod rule": 10066,
    "scheduled event": 10070,
    "poll": 10008,
}


def unknown(what: str) -> ApiError:
    """404 for a thing that does not exist (or that the caller must not know of)."""
    return ApiError(404, UNKNOWN[what], f"Unknown {what.title()}")


def missing_access() -> ApiError:
    """403 for a channel or guild that the caller cannot see."""
    return ApiError(403, 50001, "Missing Access")


def missing_permissions() -> ApiError:
    """403 for a right that the caller lacks, and for targets that stand too high."""
    return ApiError(403, 50013, "Missing Permissions")


def cannot_message() -> ApiError:
    """403 for closed direct messages."""
    return ApiError(403, 50007, "Cannot send messages to this user")


def invalid_form(path: str, code: str, message: str) -> ApiError:
    """400/50035 with the tree of errors that leads to ``path`` (``embeds.0.title``)."""
    tree: JSON = {"_errors": [{"code": code, "message": message}]}
    for part in reversed(path.split(".")):
        tree = {part: tree}
    return ApiError(400, 50035, "Invalid Form Body", errors=tree)


def too_long(path: str, most: int) -> ApiError:
    """400/50035 for a text longer than ``most``."""
    return invalid_form(path, "BASE_TYPE_MAX_LENGTH", f"Must be {most} or fewer in length.")


def check_length(path: str, text: str | None, least: int, most: int) -> None:
    """Raise unless the text has between ``least`` and ``most`` characters."""
    length = len(text or "")
    if length > most:
        raise too_long(path, most)
    if length < least:
        what = "This field is required" if not length else f"Must be at least {least} in length."
        code = "BASE_TYPE_REQUIRED" if not length else "BASE_TYPE_MIN_LENGTH"
        raise invalid_form(path, code, what)
