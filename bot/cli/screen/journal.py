"""How far a run has come, on disk, so that it can go on after anything that stopped it."""

import errno
import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from bot.cli.screen.chunk import Position
from bot.core.errors import BadInputError

VERSION: Final = 1
_HEAD: Final = 1 << 16
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@dataclass(frozen=True, slots=True)
class Places:
    """The files of a run that writes to ``output``. All lie in its folder."""

    output: Path

    @property
    def part(self) -> Path:
        """The output as far as it was written (a folder for Parquet)."""
        return self._beside(".part")

    @property
    def rejects(self) -> Path:
        """Rows that could not be judged; there is no such file when there were none."""
        return self._beside(".rejects")

    @property
    def rejects_part(self) -> Path:
        """The same as far as it was written."""
        return self._beside(".rejects.part")

    @property
    def progress(self) -> Path:
        """The journal."""
        return self._beside(".progress")

    def _beside(self, suffix: str) -> Path:
        return self.output.with_name(self.output.name + suffix)


@dataclass(frozen=True, slots=True)
class Journal:
    """Everything up to ``position`` is judged and on disk; what lies beyond is cut off.

    ``identity``: what has to be the same to go on: ``input``, ``options``, ``model``. ``written``
    and ``rejected``: how much of output (bytes; Parquet: parts) and rejects (bytes) counts.
    ``finished``: all is judged, the files only have to be put in place.
    """

    identity: Mapping[str, Any]
    position: Position
    written: int
    rejected: int
    summary: Mapping[str, Any]
    finished: bool = False

    def save(self, path: Path) -> None:
        """Replace the journal, whole or not at all."""
        fresh = path.with_name(path.name + ".new")
        with fresh.open("w", encoding="utf-8") as file:
            json.dump({"version": VERSION, **asdict(self)}, file)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)

    @classmethod
    def load(cls, path: Path) -> "Journal | None":
        """The journal, or None if there is none. Raises `BadInputError` if it cannot be read."""
        try:
            found = json.loads(path.read_text("utf-8"))
            version = found.pop("version")
            journal = cls(**{**found, "position": Position(**found["position"])})
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            raise BadInputError("screen-bad-journal", path=str(path)) from None
        if version != VERSION:
            raise BadInputError("screen-bad-journal", path=str(path))
        return journal

    def check(self, identity: Mapping[str, Any], path: Path) -> None:
        """Raise `BadInputError` if this is about another input, other options or another model."""
        for what in identity:
            if self.identity.get(what) != identity[what]:
                raise BadInputError("screen-resume-changed", path=str(path), what=what)


def input_identity(path: Path) -> dict[str, Any]:
    """What tells whether a file is still the one that we began to read."""
    status = path.stat()
    with path.open("rb") as file:
        digest = hashlib.sha256(file.read(_HEAD)).hexdigest()
    return {"size": status.st_size, "mtime_ns": status.st_mtime_ns, "head": digest}


@contextmanager
def writing(path: Path | str, *, streaming: bool = False) -> Iterator[None]:
    """Turn what the system says about a file that cannot be written into a sentence.

    A reader that went away (a broken pipe) is not a mistake and passes through. With a full device
    (``streaming``) nobody can go on later.
    """
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        if error.errno in _FULL:
            code = "screen-stream-full" if streaming else "screen-disk-full"
            raise BadInputError(code, path=str(path)) from error
        problem = error.strerror or str(error)
        raise BadInputError("screen-cannot-write", path=str(path), problem=problem) from error
