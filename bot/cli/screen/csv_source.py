"""CSV and TSV as they are found: quoted fields over several lines, stray quotes, broken rows."""

import csv
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.cli.screen.arrow import Arrow, arrow
from bot.cli.screen.chunk import Chunk, Position, Reject
from bot.cli.screen.lines import Lines
from bot.core.errors import BadInputError

LONGEST_FIELD: Final = 2 << 20
"""Characters in one field; a longer one is a quote that somebody forgot to close."""

DELIMITERS: Final = (",", ";", "\t", "|")
_BOM: Final = "\N{ZERO WIDTH NO-BREAK SPACE}"
_BLANK: Final = b"\xef\xbb\xbf \t\r\n"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which columns hold the texts and the messages that they answer."""

    text: str
    parent: str | None = None


class CsvSource:
    """Rows of a CSV or TSV. Values come out as `csv` reads them and are otherwise untouched.

    A row is rejected when it has the wrong number of fields, bytes that mean nothing, a NUL, a
    field beyond `LONGEST_FIELD`, or quotes that do not match. When a quote that was never closed
    has swallowed the lines below it, only the line that it stands in is rejected.
    """

    def __init__(
        self, lines: Lines, wanted: Wanted, *, path: str, total: int | None, delimiter: str | None
    ) -> None:
        """Reads the header. Raises `BadInputError` if it lacks a wanted column.

        ``delimiter`` None tries those of `DELIMITERS` and takes the first that finds the columns.
        """
        csv.field_size_limit(LONGEST_FIELD)
        self._lines = lines
        self._path = path
        self._total = total
        self._record: list[bytes] = []
        self._bad = ""
        self._delimiter, self._columns = self._header(wanted, delimiter)
        self._text = self._place(wanted.text)
        self._parent = None if wanted.parent is None else self._place(wanted.parent)
        self._reader = self._new_reader()

    @property
    def columns(self) -> Sequence[str]:
        """As the header has them."""
        return self._columns

    @property
    def total(self) -> int | None:
        """Bytes of the input."""
        return self._total

    @property
    def newline(self) -> str:
        """That of the header."""
        return self._newline

    @property
    def delimiter(self) -> str:
        """What stands between two fields."""
        return self._delimiter

    def go_to(self, position: Position) -> None:
        """Go on from the end of an earlier chunk."""
        if position.offset > self._lines.offset:
            self._lines.skip_to(position.offset, position.line)

    def read(self) -> Chunk | None:
        """The next rows, or None at the end."""
        chunk = Chunk()
        width, text, parent = len(self._columns), self._text, self._parent
        while not chunk.full:
            row = self._next(chunk)
            if row is None:
                break
            if len(row) != width:
                self._reject(chunk, "fields")
            else:
                chunk.add(row[text], None if parent is None else row[parent] or None, row)
        chunk.end = Position(self._lines.offset, self._lines.number)
        return chunk if chunk.texts or chunk.rejects else None

    def rows(self) -> Iterator[tuple[int, list[str]] | Reject]:
        """Each row with the line that it begins in, or why it cannot be read."""
        while True:
            chunk = Chunk()
            row = self._next(chunk)
            yield from chunk.rejects
            if row is not None:
                yield self._lines.number - len(self._record) + 1, row
            elif not chunk.full:
                return

    def as_cells(self, chunk: Chunk) -> list[list[str]]:
        """The rows as they are."""
        cells: list[list[str]] = chunk.kept
        return cells

    def as_json(self, chunk: Chunk) -> list[str]:
        """The rows as objects of texts."""
        names = self._columns
        return [
            json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False) for row in chunk.kept
        ]

    def as_batch(self, chunk: Chunk) -> Arrow:
        """The rows as columns of texts."""
        columns = zip(*chunk.kept, strict=True) if chunk.kept else [()] * len(self._columns)
        arrays = [arrow().array(column, arrow().string()) for column in columns]
        return arrow().RecordBatch.from_arrays(arrays, names=list(self._columns))

    def close(self) -> None:
        """Nothing is held here: whoever opened the stream closes it."""

    # --- the header -------------------------------------------------------------------------------

    def _header(self, wanted: Wanted, delimiter: str | None) -> tuple[str, list[str]]:
        first = next((line for line in self._lines if line.strip(_BLANK)), None)
        if first is None:
            raise BadInputError("screen-empty", path=self._path)
        self._lines.give_back([first])
        self._newline = "\r\n" if first.endswith(b"\r\n") else "\n"
        self.bom = first.startswith(_BOM.encode())
        found: list[tuple[str, list[str]]] = []
        for each in (delimiter,) if delimiter else DELIMITERS:
            self._delimiter, self._bad = each, ""
            self._record.clear()
            try:
                found.append((each, next(self._new_reader())))
            except csv.Error:
                found.append((each, []))
            if self._bad:
                raise BadInputError("screen-bad-header", path=self._path)
            if wanted.text in found[-1][1]:
                break
            self._lines.give_back(self._record)
        return self._chosen(wanted, found)

    def _chosen(self, wanted: Wanted, found: list[tuple[str, list[str]]]) -> tuple[str, list[str]]:
        """The delimiter that finds the text; without one, name the columns of the likeliest."""
        delimiter, columns = found[-1]
        if wanted.text not in columns:
            delimiter, columns = max(found, key=lambda each: len(each[1]))
        for name in (wanted.text, wanted.parent):
            if name is not None and name not in columns:
                raise BadInputError(
                    "screen-missing-column",
                    path=self._path,
                    column=name,
                    columns=", ".join(columns),
                )
        if len(set(columns)) != len(columns):
            twice = next(name for name in columns if columns.count(name) > 1)
            raise BadInputError("screen-column-twice", path=self._path, column=twice)
        return delimiter, columns

    def _place(self, name: str) -> int:
        return self._columns.index(name)

    # --- rows -------------------------------------------------------------------------------------

    def _new_reader(self) -> Iterator[list[str]]:
        return csv.reader(self._decoded(), delimiter=self._delimiter, strict=True)

    def _decoded(self) -> Iterator[str]:
        """Lines for the reader, which takes as many as the row needs, and no more."""
        record = self._record
        for line in self._lines:
            record.append(line)
            if self._lines.cut:
                self._bad = "too_long"
                return
            if b"\0" in line:
                self._bad = "nul"
            try:
                text = line.decode()
            except UnicodeDecodeError:
                self._bad = "undecodable"
                text = line.decode("utf-8", "surrogateescape")
            yield text.removeprefix(_BOM) if self._lines.number == 1 else text

    def _next(self, chunk: Chunk) -> list[str] | None:
        """The next row that can be read, or None at the end of the chunk or of the input."""
        while not chunk.full:
            self._record.clear()
            self._bad = ""
            try:
                row = next(self._reader)
            except StopIteration:
                if not self._bad:
                    return None
                row = []
            except csv.Error as error:
                row = self._unread(str(error))
            if self._bad:
                self._reject(chunk, self._bad)
                # A cut line ends its reader.
                self._reader = self._new_reader()
            elif row:
                return row
        return None

    def _unread(self, problem: str) -> list[str]:
        """A row whose quotes do not match: keep its first line and read the others again.

        In a TSV, where many do not quote at all, quotes of such a line stand for themselves.
        """
        self._reader = self._new_reader()
        if self._bad == "too_long":
            return []
        self._lines.give_back(self._record[1:])
        del self._record[1:]
        line = self._record[0]
        self._bad = "undecodable" if not _is_utf8(line) else "nul" if b"\0" in line else ""
        if self._delimiter == "\t" and not self._bad:
            row = line.decode().rstrip("\r\n").split("\t")
            if len(row) == len(self._columns):
                return row
        self._bad = self._bad or ("too_long" if "field limit" in problem else "quotes")
        return []

    def _reject(self, chunk: Chunk, reason: str) -> None:
        first = self._lines.number - len(self._record) + 1
        chunk.reject(first, reason, b"".join(self._record))


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True
