"""JSON objects, one in a line."""

import json
from collections.abc import Sequence
from typing import Any, Final

from bot.cli.screen.arrow import Arrow, arrow
from bot.cli.screen.chunk import Chunk, Position
from bot.cli.screen.csv_source import Wanted
from bot.cli.screen.lines import Lines
from bot.core.errors import BadInputError

_BOM: Final = b"\xef\xbb\xbf"


class JsonSource:
    """Rows of a JSONL. An object keeps its bytes: only new members are put before its end.

    When the rows go into another format, the first chunk of them tells the columns (and, for
    Parquet, their types), and a row that does not fit is rejected.
    """

    def __init__(
        self, lines: Lines, wanted: Wanted, *, path: str, total: int | None, taken: Sequence[str]
    ) -> None:
        """Raises `BadInputError` if the first object lacks a wanted member, or has one of those
        that are to be added (``taken``).
        """
        self._lines = lines
        self._wanted = wanted
        self._path = path
        self._total = total
        self._taken = frozenset(taken)
        self._columns: tuple[str, ...] = ()
        self._known: frozenset[str] = frozenset()
        self._schema: Arrow = None
        self._check_first()

    @property
    def columns(self) -> Sequence[str]:
        """Empty until `settle` was called."""
        return self._columns

    @property
    def total(self) -> int | None:
        """Bytes of the input."""
        return self._total

    @property
    def newline(self) -> str:
        """Always a line feed."""
        return "\n"

    def settle(self, *, types: bool) -> None:
        """Take columns (and ``types``) from the beginning, for a format of rows that are alike."""
        records: list[dict[str, Any]] = []
        for line in self._lines.head().removeprefix(_BOM).splitlines()[:1024]:
            record, _ = _parsed(line)
            if record is not None and not self._problem(record):
                records.append(record)
        self._columns = tuple(dict.fromkeys(name for record in records for name in record))
        self._known = frozenset(self._columns)
        if types:
            full = [{name: record.get(name) for name in self._columns} for record in records]
            try:
                self._schema = arrow().Table.from_pylist(full).schema
            except (arrow().ArrowException, OverflowError) as error:
                raise BadInputError(
                    "screen-mixed-types", path=self._path, problem=str(error).splitlines()[0]
                ) from None

    def go_to(self, position: Position) -> None:
        """Go on from the end of an earlier chunk."""
        if position.offset > self._lines.offset:
            self._lines.skip_to(position.offset, position.line)

    def read(self) -> Chunk | None:
        """The next rows, or None at the end."""
        chunk = Chunk()
        text, parent = self._wanted.text, self._wanted.parent
        while not chunk.full:
            line = next(self._lines, None)
            if line is None:
                break
            raw = line.removeprefix(_BOM) if self._lines.number == 1 else line
            if not raw.strip():
                continue
            record, problem = (None, "too_long") if self._lines.cut else _parsed(raw)
            problem = problem if record is None else self._problem(record)
            if record is None or problem:
                chunk.reject(self._lines.number, problem, line)
            else:
                above = record.get(parent) if parent is not None else None
                chunk.add(record[text], above or None, raw.decode().strip())
        chunk.end = Position(self._lines.offset, self._lines.number)
        return chunk if chunk.texts or chunk.rejects else None

    def as_cells(self, chunk: Chunk) -> list[list[str]]:
        """Texts as they are; everything else as JSON; nothing for null and what is missing."""
        records = [json.loads(raw) for raw in chunk.kept]
        return [[cell(record.get(name)) for name in self._columns] for record in records]

    def as_json(self, chunk: Chunk) -> list[str]:
        """The rows as they are."""
        rows: list[str] = chunk.kept
        return rows

    def as_batch(self, chunk: Chunk) -> Arrow:
        """The rows in the types that the first chunk had."""
        records = [json.loads(raw) for raw in chunk.kept]
        return arrow().RecordBatch.from_pylist(records, schema=self._schema)

    def close(self) -> None:
        """Nothing is held here: whoever opened the stream closes it."""

    def _problem(self, record: dict[str, Any]) -> str:
        """Why a row cannot be judged; nothing if it can."""
        text = record.get(self._wanted.text)
        if not isinstance(text, str):
            return "missing_text" if text is None else "text_not_a_string"
        if self._wanted.parent is not None:
            parent = record.get(self._wanted.parent)
            if parent is not None and not isinstance(parent, str):
                return "parent_not_a_string"
        if not self._taken.isdisjoint(record):
            return "column_clash"
        return self._misfit(record) if self._columns else ""

    def _misfit(self, record: dict[str, Any]) -> str:
        """Why a row cannot stand among the others in a format of rows that are alike."""
        if not self._known.issuperset(record):
            return "unknown_column"
        if not _encodes(record):
            return "lone_surrogate"
        fits = self._schema is None or _fits(record, self._schema)
        return "" if fits else "other_type"

    def _check_first(self) -> None:
        """Mistakes in every row are one error and not as many rejects."""
        head = self._lines.head().removeprefix(_BOM)
        lines = [line for line in head.splitlines()[:1024] if line.strip()]
        if not lines:
            raise BadInputError("screen-empty", path=self._path)
        records = [found for line in lines if (found := _parsed(line)[0])]
        if not records:
            return
        columns = dict.fromkeys(name for record in records for name in record)
        for name in (self._wanted.text, self._wanted.parent):
            if name is not None and name not in columns:
                raise BadInputError(
                    "screen-missing-column",
                    path=self._path, column=name, columns=", ".join(columns),
                )  # fmt: skip
        clash = sorted(self._taken & records[0].keys())
        if clash:
            raise BadInputError("screen-column-clash", path=self._path, column=clash[0])


def _parsed(line: bytes) -> tuple[dict[str, Any] | None, str]:
    """The object in a line, or None and why there is none."""
    try:
        found = json.loads(line.decode())
    except UnicodeDecodeError:
        return None, "undecodable"
    except (ValueError, RecursionError):
        return None, "invalid_json"
    return (found, "") if isinstance(found, dict) else (None, "not_an_object")


def cell(value: object) -> str:
    """One value as the text of a table's cell."""
    if isinstance(value, str):
        return value
    return "" if value is None else json.dumps(value, ensure_ascii=False, default=str)


def _encodes(record: dict[str, Any]) -> bool:
    try:
        json.dumps(record, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def _fits(record: dict[str, Any], schema: Arrow) -> bool:
    try:
        arrow().RecordBatch.from_pylist([record], schema=schema)
    except (arrow().ArrowException, OverflowError, TypeError, ValueError):
        return False
    return True
