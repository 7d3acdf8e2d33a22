"""Picks the door: today the command line is the only one."""

import errno
import os
import sys
from typing import Final

from bot.cli import app
from bot.cli.say import say, words
from bot.words import locales, speaks

INTERRUPTED: Final = 130
READER_GONE: Final = 141
"""What a shell makes of a process that a broken pipe has ended."""

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})

Status = int | str | None


def main() -> None:
    """Run the command line; an error that has a sentence is told in one line, exit code 2."""
    _warn()
    status: Status
    try:
        status = app()
    except SystemExit as done:
        # Typer and Rich turn a broken pipe into 1, which is what a finding has.
        gone = isinstance(done.__context__, BrokenPipeError)
        status = READER_GONE if gone else done.code
    except KeyboardInterrupt:
        status = INTERRUPTED
    except BrokenPipeError:
        # The reader of our output went away (`kindness screen … | head`): nothing to tell.
        status = READER_GONE
        _silence()
    except Exception as error:
        status = _told(error)
        if status is None:
            raise
    sys.exit(_flushed(status))


def _warn() -> None:
    """Say so if we were asked for a language that nobody has written yet."""
    seen = os.environ.get("KINDNESS_LOCALE")
    if seen and not speaks(seen):
        _tell(say("cli-locale-unknown", seen=seen, known=", ".join(locales())))


def _told(error: Exception) -> Status:
    """Tell an error; the exit code, or None for one that nobody expected.

    An error of standard output is no error of ours, wherever it came up: what could not be written
    fails again when it is written again, except where nothing is kept back (``python -u``).
    """
    if hasattr(error, "code") and hasattr(error, "facts"):
        _tell(words().explain_error(error))
        return 2
    if isinstance(error, OSError) and error.errno in {*_FULL, errno.EIO} and not error.filename:
        return _unwritten(error)
    return _flushed(None)


def _flushed(status: Status) -> Status:
    """Write what is left; returns ``status`` if that could be done."""
    try:
        if sys.stdout is not None:  # which it is where standard output was closed
            sys.stdout.flush()
    except BrokenPipeError:
        _silence()
        return READER_GONE
    except OSError as error:
        return _unwritten(error)
    return status


def _unwritten(error: OSError) -> int:
    """Tell that standard output cannot be written to."""
    _silence()
    if error.errno in _FULL:
        _tell(say("cli-stdout-full"))
    else:
        _tell(say("cli-stdout-failed", problem=error.strerror or type(error).__name__))
    return 2


def _silence() -> None:
    """Let what is left go nowhere: Python writes it at its end, and would complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _tell(sentence: str) -> None:
    sys.stderr.write(sentence + "\n")


if __name__ == "__main__":
    main()
