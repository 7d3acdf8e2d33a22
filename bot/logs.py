"""How we log: an event plus keys, one JSON object a line on stderr; never a comment's text."""

import logging
import sys
from collections.abc import MutableMapping
from typing import Any, Final

import structlog

FORBIDDEN: Final = frozenset({"text", "content_text", "message", "parent", "comment_text", "note"})
"""Keys under which somebody's words could slip into a log."""


def drop_words(
    _logger: object, _method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """The last line of defence: people's words never reach a log, whoever passed them."""
    for key in FORBIDDEN & event.keys():
        event[key] = "(not logged)"
    return event


def set_up_logs(level: str) -> None:
    """Log events of ``level`` and above as JSON lines on stderr."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            drop_words,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level.upper())),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
