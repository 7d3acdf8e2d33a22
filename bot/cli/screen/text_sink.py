"""CSV, TSV and JSONL out: text appended to one file, which can be cut back to a known length."""

import contextlib
import csv
import json
import os
from collections.abc import Callable, Iterable
from typing import BinaryIO

from bot.cli.screen.chunk import DECIMALS, Added, Chunk, Kinds, Source


class _Lines(list[str]):
    """Takes the lines of a `csv` writer."""

    __slots__ = ()

    def write(self, line: str) -> None:
        """One more."""
        self.append(line)


class TextSink:
    """Appends rows to a stream. ``written`` is its length in bytes, counted from the beginning."""

    def __init__(
        self,
        stream: BinaryIO,
        source: Source,
        kinds: Kinds,
        *,
        delimiter: str | None,
        written: int,
        bom: bool = False,
    ) -> None:
        """``delimiter`` None writes JSONL. ``written`` is what already lies in the stream."""
        self._stream = stream
        self._source = source
        self._names = list(kinds)
        self._texts: Callable[[Chunk, Added], str] = self._objects
        self.written = written
        self.due = False
        if delimiter is not None:
            self._delimiter = delimiter
            self._texts = self._rows
            if not written:
                header = self._lined([[*source.columns, *self._names]])
                self._append(("\ufeff" if bom else "") + header)

    def write(self, chunk: Chunk, added: Added) -> None:
        """Append the rows of a chunk with what was found about them."""
        if chunk.texts:
            self._append(self._texts(chunk, added))

    def flush(self) -> None:
        """Hand everything written so far to the system."""
        self._stream.flush()

    def checkpoint(self) -> None:
        """Everything written so far is on the disk when this returns."""
        self._stream.flush()
        os.fsync(self._stream.fileno())

    def close(self) -> None:
        """Let go of the stream. After a `checkpoint` nothing can be lost by it."""
        with contextlib.suppress(OSError):
            self._stream.close()

    def _append(self, text: str) -> None:
        data = text.encode()
        self._stream.write(data)
        self.written += len(data)

    def _rows(self, chunk: Chunk, added: Added) -> str:
        columns = [list(map(_text, values)) for values in added.values()]
        cells = self._source.as_cells(chunk)
        return self._lined(
            [*row, *more] for row, more in zip(cells, zip(*columns, strict=True), strict=True)
        )

    def _lined(self, rows: Iterable[list[str]]) -> str:
        lines = _Lines()
        # The writer quotes what could be its own end of a line, and only that: so it is told the
        # longest one, else a carriage return would stand unquoted in a file with line feeds.
        csv.writer(lines, delimiter=self._delimiter, lineterminator="\r\n").writerows(rows)
        if self._source.newline == "\r\n":
            return "".join(lines)
        return "".join([line[:-2] + "\n" for line in lines])

    def _objects(self, chunk: Chunk, added: Added) -> str:
        """The objects as they are, with new members before their closing brace."""
        columns = [list(map(json.dumps, values)) for values in added.values()]
        names = [f"{json.dumps(name)}: " for name in added]
        rows = zip(self._source.as_json(chunk), zip(*columns, strict=True), strict=True)
        return "".join(
            f"{row[:-1].rstrip()}, {', '.join(map(str.__add__, names, more))}}}\n"
            for row, more in rows
        )


def _text(value: object) -> str:
    if value is True or value is False:
        return "true" if value else "false"
    return f"{value:.{DECIMALS}f}" if isinstance(value, float) else str(value)
