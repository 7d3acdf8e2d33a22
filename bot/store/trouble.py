"""What goes wrong in a database, in the words of our own errors. The cause is always kept."""

import errno
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError, InterfaceError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot.core.errors import BadInputError, GiveUpError, KindnessError, TryLaterError

_Kind = type[BadInputError] | type[TryLaterError] | type[GiveUpError]

_SQLITE: Final[dict[str, tuple[_Kind, str]]] = {
    "SQLITE_BUSY": (TryLaterError, "store-busy"),
    "SQLITE_LOCKED": (TryLaterError, "store-busy"),
    "SQLITE_FULL": (TryLaterError, "store-disk-full"),
    "SQLITE_IOERR": (TryLaterError, "store-disk-failed"),
    "SQLITE_READONLY": (BadInputError, "store-read-only"),
    "SQLITE_CANTOPEN": (BadInputError, "store-cannot-open"),
    "SQLITE_PERM": (BadInputError, "store-cannot-open"),
    "SQLITE_NOTADB": (BadInputError, "store-not-a-database"),
    "SQLITE_CORRUPT": (GiveUpError, "store-damaged"),
}
"""By the primary result code: https://www.sqlite.org/rescode.html."""

_POSTGRES: Final[tuple[tuple[str, _Kind, str], ...]] = (
    ("55P03", TryLaterError, "store-busy"),  # lock_timeout
    ("57014", TryLaterError, "store-busy"),  # statement_timeout
    ("40", TryLaterError, "store-busy"),  # deadlock, could not serialise
    ("53100", TryLaterError, "store-disk-full"),
    ("53", TryLaterError, "store-unreachable"),  # too many connections, out of memory
    ("57P", TryLaterError, "store-unreachable"),  # shutting down, starting up
    ("08", TryLaterError, "store-unreachable"),
    ("25006", BadInputError, "store-read-only"),
    ("28", BadInputError, "store-refused"),  # wrong user or password
    ("3D", BadInputError, "store-refused"),  # no such database
    ("42501", BadInputError, "store-refused"),  # not allowed
    ("22", BadInputError, "store-unusable-value"),  # such as a NUL in a text
    ("XX00", GiveUpError, "store-damaged"),
)
"""By the start of SQLSTATE, first match: PostgreSQL's documentation, appendix A."""

_SYSTEM: Final[dict[int, tuple[_Kind, str]]] = {
    errno.ENOSPC: (TryLaterError, "store-disk-full"),
    errno.EDQUOT: (TryLaterError, "store-disk-full"),
    errno.EROFS: (BadInputError, "store-read-only"),
    **dict.fromkeys(
        (errno.EACCES, errno.EPERM, errno.ENOENT, errno.ENOTDIR, errno.EEXIST, errno.EISDIR),
        (BadInputError, "store-cannot-open"),
    ),
}
"""By the number that the operating system gives; any other is a connection that failed."""

_SQLITE_NAME: Final = re.compile(r"SQLITE_[A-Z]+")


@contextmanager
def translated(where: str) -> Iterator[None]:
    """Turn errors of drivers and of SQLAlchemy into ours.

    ``where`` names the database without a password. Raises `TryLaterError` for what may pass,
    `BadInputError` for what an operator has to change, `GiveUpError` for the rest. The message
    carries a code and facts, never a value that was being written.
    """
    try:
        yield
    except KindnessError:
        raise
    except UnicodeEncodeError as error:
        raise BadInputError("store-unusable-value", where=where) from error
    except (SQLAlchemyError, OSError) as error:
        raise _ours(error, where) from error
    except Exception as error:
        # asyncpg's own errors reach us bare while it connects; anything else is a mistake of ours.
        if getattr(error, "sqlstate", None) is None:
            raise
        raise _ours(error, where) from error


def _ours(error: Exception, where: str) -> KindnessError:
    origin = error.orig if isinstance(error, DBAPIError) else error
    for one in _chain(origin):
        if isinstance(one, UnicodeEncodeError):
            return BadInputError("store-unusable-value", where=where)
        if (found := _by_code(one)) is not None:
            kind, code = found
            return kind(code, where=where)
    gone = isinstance(error, DBAPIError) and error.connection_invalidated
    if gone or isinstance(error, OSError | PoolTimeoutError | InterfaceError):
        return TryLaterError("store-unreachable", where=where)
    return GiveUpError("store-failed", where=where, kind=type(origin).__name__)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error and what caused it: adapters wrap the driver's error once or twice."""
    while error is not None:
        yield error
        error = error.__cause__


def _by_code(error: BaseException) -> tuple[_Kind, str] | None:
    if isinstance(error, OSError):
        return _SYSTEM.get(error.errno or 0)
    name = _SQLITE_NAME.match(getattr(error, "sqlite_errorname", None) or "")
    if name is not None:
        return _SQLITE.get(name[0])
    state = getattr(error, "sqlstate", None) or ""
    return next(((kind, code) for start, kind, code in _POSTGRES if state.startswith(start)), None)
