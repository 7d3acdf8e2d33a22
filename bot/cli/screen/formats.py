"""Which format a file has, and how it is opened for reading."""

import sys
from enum import StrEnum
from io import BufferedReader, FileIO
from pathlib import Path
from typing import Final

from bot.cli.screen.chunk import Source
from bot.cli.screen.csv_source import CsvSource, Wanted
from bot.cli.screen.json_source import JsonSource
from bot.cli.screen.lines import UTF8, Bytes, Lines, as_utf8, check_encoding
from bot.cli.screen.parquet import ParquetSource
from bot.core.errors import BadInputError

STREAM: Final = "-"
"""Standard input or output."""


class Format(StrEnum):
    """The formats that `kindness screen` reads and writes."""

    CSV = "csv"
    TSV = "tsv"
    JSONL = "jsonl"
    PARQUET = "parquet"


SUFFIXES: Final = {
    ".csv": Format.CSV,
    ".tsv": Format.TSV,
    ".tab": Format.TSV,
    ".jsonl": Format.JSONL,
    ".ndjson": Format.JSONL,
    ".parquet": Format.PARQUET,
    ".pq": Format.PARQUET,
}


def by_name(path: str) -> Format | None:
    """The format that a name's ending tells, if it tells one."""
    return SUFFIXES.get(Path(path).suffix.lower())


def input_format(path: str, given: Format | None) -> Format | None:
    """The format of an input as told or named; None for a pipe, whose beginning tells it.

    Raises `BadInputError` for a folder, and for a file whose name says nothing.
    """
    if path != STREAM and Path(path).is_dir():
        raise BadInputError("screen-input-is-folder", path=path)
    found = given or by_name(path)
    if found is None and path != STREAM:
        raise BadInputError("screen-unknown-format", path=path)
    if found is Format.PARQUET and path == STREAM:
        raise BadInputError("screen-no-parquet-stream")
    return found


def output_format(path: str, given: Format | None, read: Format, *, stream: bool) -> Format:
    """The format of an output as told or named, or else that of the input.

    Raises `BadInputError` for a name with an ending that we do not know: what is in the file would
    not be what it says.
    """
    ending = Path(path).suffix
    if given is None and ending and by_name(path) is None and not stream:
        raise BadInputError(
            "screen-unknown-output", path=path, ending=ending, known=", ".join(SUFFIXES)
        )
    found = given or by_name(path) or read
    if found is Format.PARQUET and stream:
        raise BadInputError("screen-no-parquet-stream")
    return found


def guessed(head: bytes) -> Format:
    """The format of text by its beginning."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"{"):
        return Format.JSONL
    first = start.splitlines()[0] if start else b""
    return Format.TSV if b"\t" in first else Format.CSV


def open_input(path: str) -> BufferedReader:
    """The file, or standard input. Raises `BadInputError` naming what is wrong with it."""
    if path == STREAM:
        return BufferedReader(FileIO(sys.stdin.fileno(), closefd=False))
    try:
        return Path(path).open("rb")
    except FileNotFoundError:
        raise BadInputError("screen-no-input", path=path) from None
    except OSError as error:
        raise BadInputError(
            "screen-unreadable", path=path, problem=error.strerror or str(error)
        ) from error


def open_source(
    stream: Bytes,
    path: str,
    form: Format | None,
    wanted: Wanted,
    *,
    encoding: str,
    delimiter: str | None,
    taken: list[str],
) -> tuple[Source, Format]:
    """Rows of an input, and the format it turned out to have.

    ``taken`` are the names that will be added. Raises `BadInputError` if the input is empty, in
    another encoding, or lacks a column.
    """
    if form is Format.PARQUET:
        return ParquetSource(path, wanted), form
    lines = Lines(as_utf8(stream, encoding))
    try:
        head = lines.head()
    except UnicodeError:  # UTF-16 without the mark that tells its byte order
        raise BadInputError(
            "screen-wrong-encoding", path=path, encoding=encoding, guess="utf-8"
        ) from None
    if not head:
        raise BadInputError("screen-empty", path=path)
    check_encoding(head, encoding, path)
    form = form or guessed(head)
    total = _size(path) if path != STREAM and encoding in UTF8 else None
    if form is Format.JSONL:
        return JsonSource(lines, wanted, path=path, total=total, taken=taken), form
    delimiter = "\t" if form is Format.TSV else delimiter
    return CsvSource(lines, wanted, path=path, total=total, delimiter=delimiter), form


def _size(path: str) -> int | None:
    size = Path(path).stat().st_size
    return size or None
