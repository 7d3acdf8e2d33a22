"""Where a run's results go: output, rejects and journal, in step with each other."""

import base64
import json
import os
import shutil
import sys
import time
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, BinaryIO, Final, Protocol

from bot.cli.screen.chunk import Added, Chunk, Kinds, Position, Reject, Source
from bot.cli.screen.formats import STREAM, Format
from bot.cli.screen.journal import Journal, Places, writing
from bot.cli.screen.parquet import MERGING, ParquetSink, synced
from bot.cli.screen.text_sink import TextSink

PRIVATE: Final = 0o600
"""Rejected rows hold what people wrote, in full: they are for the operator's eyes."""


class Sink(Protocol):
    """Writes judged rows in one format."""

    @property
    def written(self) -> int:
        """How much of what was written counts after a `checkpoint`."""
        ...

    @property
    def due(self) -> bool:
        """Whether a `checkpoint` should come now, whatever the time."""
        ...

    def write(self, chunk: Chunk, added: Added) -> None:
        """Write the rows of a chunk with the added columns."""
        ...

    def checkpoint(self) -> None:
        """Everything written so far is on disk when this returns."""
        ...

    def close(self) -> None:
        """Let go of what is held open."""
        ...


class FileDesk:
    """Writes beside the output and puts everything in its place at the end, at once."""

    def __init__(
        self,
        places: Places,
        source: Source,
        kinds: Kinds,
        form: Format,
        *,
        identity: Mapping[str, Any],
        journal: Journal | None,
        every: float,
    ) -> None:
        """``journal`` None begins anew. A checkpoint comes ``every`` so many seconds."""
        self._places = places
        self._identity = identity
        self._every = every
        self._parquet = form is Format.PARQUET
        self.at = Position() if journal is None else journal.position
        self._summary: Mapping[str, Any] = {} if journal is None else journal.summary
        self._rejects: BinaryIO | None = None
        self._rejected = 0 if journal is None else journal.rejected
        with writing(places.part):
            if journal is None:
                clear(places)
            self._sink = self._open(source, kinds, form, 0 if journal is None else journal.written)
            if places.rejects_part.exists():
                os.truncate(places.rejects_part, self._rejected)
            self.checkpoint()

    def write(self, chunk: Chunk, added: Added, summary: Mapping[str, Any]) -> None:
        """Write a chunk's rows and rejects; ``summary`` is the one up to here."""
        with writing(self._places.part):
            self._sink.write(chunk, added)
            for reject in chunk.rejects:
                self._reject(reject)
            self.at, self._summary = chunk.end, summary
            if self._sink.due or time.monotonic() - self._saved >= self._every:
                self.checkpoint()

    def checkpoint(self) -> None:
        """Bring everything so far to disk, and then say so in the journal."""
        with writing(self._places.part):
            self._sink.checkpoint()
            if self._rejects is not None:
                synced(self._rejects)
            self._journal().save(self._places.progress)
            self._saved = time.monotonic()

    def finish(self) -> None:
        """Put output and rejects in their places; nothing else of the run is left."""
        with writing(self._places.part):
            self.checkpoint()
            if isinstance(self._sink, ParquetSink):
                self._sink.finish()
            self.close()
            self._journal(finished=True).save(self._places.progress)
            put_in_place(self._places, rejects=self._rejected > 0)

    def close(self) -> None:
        """Let go of the files."""
        self._sink.close()
        if self._rejects is not None:
            self._rejects.close()

    def _open(self, source: Source, kinds: Kinds, form: Format, written: int) -> Sink:
        if form is Format.PARQUET:
            return ParquetSink(self._places.part, source, kinds, parts=written)
        stream = self._places.part.open("r+b" if written else "wb")
        stream.truncate(written)
        stream.seek(written)
        return text_sink(stream, source, kinds, form, written=written)

    def _reject(self, reject: Reject) -> None:
        if self._rejects is None:
            flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
            self._rejects = os.fdopen(os.open(self._places.rejects_part, flags, PRIVATE), "ab")
        line: dict[str, object] = {"line": reject.line, "reason": reject.reason}
        try:
            line["raw"] = reject.raw.decode()
        except UnicodeDecodeError:
            line["raw_base64"] = base64.b64encode(reject.raw).decode()
        data = json.dumps(line, ensure_ascii=False).encode() + b"\n"
        self._rejects.write(data)
        self._rejected += len(data)

    def _journal(self, *, finished: bool = False) -> Journal:
        return Journal(
            identity=self._identity,
            position=self.at,
            written=self._sink.written,
            rejected=self._rejected,
            summary=self._summary,
            finished=finished,
        )


class StreamDesk:
    """Writes to a pipe or device: nothing to go on with, rejects are named on standard error."""

    def __init__(
        self, stream: BinaryIO, name: str, source: Source, kinds: Kinds, form: Format
    ) -> None:
        """``name`` is what errors call the stream.

        Those of standard output are told by `bot.__main__`, as for any command.
        """
        self._name = name
        with self._writing():
            self._sink = text_sink(stream, source, kinds, form, written=0)

    def write(self, chunk: Chunk, added: Added, summary: Mapping[str, Any]) -> None:
        """Write a chunk's rows now; name its rejects without what stands in them."""
        del summary
        with self._writing():
            self._sink.write(chunk, added)
            self._sink.flush()
        for reject in chunk.rejects:
            sys.stderr.write(json.dumps({"line": reject.line, "reason": reject.reason}) + "\n")

    def checkpoint(self) -> None:
        """Nothing is kept back."""

    def finish(self) -> None:
        """Nothing is left to do."""

    def close(self) -> None:
        """Standard output stays open: it is not ours."""

    def _writing(self) -> AbstractContextManager[None]:
        return nullcontext() if self._name == STREAM else writing(self._name, streaming=True)


def text_sink(
    stream: BinaryIO, source: Source, kinds: Kinds, form: Format, *, written: int
) -> TextSink:
    """A sink for a text format. CSV keeps the delimiter and byte-order mark of a CSV input."""
    delimiter = {Format.CSV: ",", Format.TSV: "\t"}.get(form)
    if form is Format.CSV:
        delimiter = getattr(source, "delimiter", ",")
        delimiter = "," if delimiter == "\t" else delimiter
    bom = getattr(source, "bom", False)
    return TextSink(stream, source, kinds, delimiter=delimiter, written=written, bom=bom)


def clear(places: Places) -> None:
    """Remove what an earlier run left behind."""
    for path in (places.part, places.rejects_part, places.progress):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def put_in_place(places: Places, *, rejects: bool) -> None:
    """Move a finished run's files to their places. Doing it again after a crash is harmless.

    ``rejects``: whether there were any; if not, those of an earlier run would tell a lie.
    """
    if places.rejects_part.exists():
        places.rejects_part.replace(places.rejects)
    elif not rejects:
        places.rejects.unlink(missing_ok=True)
    merged = places.part / MERGING if places.part.is_dir() else places.part
    if merged.exists():
        merged.replace(places.output)
    _sync_folder(places.output.parent)
    clear(places)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
