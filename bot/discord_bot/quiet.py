"""What discord.py logs, without what anybody wrote: its messages may quote payloads."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import structlog

log = structlog.get_logger()


class Quiet(logging.Handler):
    """Tells that something was logged and where, never the message itself."""

    def emit(self, record: logging.LogRecord) -> None:
        """One event; the kind of an error, if there is one."""
        kind = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else ""
        where = f"{record.filename}:{record.lineno}"
        tell = log.error if record.levelno >= logging.ERROR else log.warning
        tell("discord_py", logger=record.name, where=where, kind=kind)


@contextmanager
def quietly() -> Iterator[None]:
    """Inside the block discord.py logs through us alone, from warnings upwards."""
    logger = logging.getLogger("discord")
    handler, before = Quiet(logging.WARNING), logger.propagate
    logger.addHandler(handler)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.propagate = before
