"""How an error that nobody foresaw is logged: its kind and place, never its message."""

import traceback
from pathlib import PurePath

import structlog

log = structlog.get_logger()


def tell(event: str, error: Exception, **keys: str | int) -> None:
    """Log an unforeseen error under ``event``, with where it was raised.

    Its message stays out: errors of other libraries like to quote what they were given, and that
    may be somebody's words.
    """
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{PurePath(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "unknown"
    log.error(event, kind=type(error).__name__, where=where, **keys)
