"""Parquet in and out. pyarrow is imported when somebody asks for Parquet, and not before.

A Parquet file cannot be gone on with, because what it holds is written at its end. So the output
is made of part files in the folder ``OUTPUT.part``, of at most `PART_CHUNKS` chunks each; finished
parts are what the journal counts. At the end the parts are joined into one file with row groups of
`GROUP` rows, so that its bytes do not tell how often the run was interrupted.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from bot.cli.screen.arrow import Arrow, arrow, parquet
from bot.cli.screen.chunk import ROWS, Added, Chunk, Kinds, Position, Source
from bot.cli.screen.csv_source import Wanted
from bot.cli.screen.json_source import cell
from bot.core.errors import BadInputError

PART_CHUNKS: Final = 20
GROUP: Final = ROWS * PART_CHUNKS
MERGING: Final = "merged.parquet"


class ParquetSource:
    """Rows of a Parquet file, read row group by row group. Types, nulls and metadata are kept."""

    def __init__(self, path: str, wanted: Wanted) -> None:
        """Raises `BadInputError` if it is no Parquet file or a wanted column is no text."""
        try:
            self._file = parquet().ParquetFile(path)
        except (arrow().ArrowException, OSError) as error:
            raise BadInputError(
                "screen-not-parquet", path=path, problem=str(error).splitlines()[0]
            ) from None
        self._wanted = wanted
        self.schema = self._file.schema_arrow
        for name in (wanted.text, wanted.parent):
            self._check(path, name)
        if len(set(self.columns)) != len(self.columns):
            twice = next(name for name in self.columns if self.columns.count(name) > 1)
            raise BadInputError("screen-column-twice", path=path, column=twice)
        self._at = 0
        self._batches = self._from(0)

    @property
    def columns(self) -> list[str]:
        """As the schema has them."""
        return list(self.schema.names)

    @property
    def total(self) -> int | None:
        """Rows of the file."""
        return int(self._file.metadata.num_rows)

    @property
    def newline(self) -> str:
        """Always a line feed."""
        return "\n"

    def go_to(self, position: Position) -> None:
        """Go on from the end of an earlier chunk."""
        self._batches = self._from(position.offset)

    def read(self) -> Chunk | None:
        """The next rows, or None at the end. A row's "line" is its number, counted from 1."""
        batch = next(self._batches, None)
        if batch is None:
            return None
        chunk = Chunk()
        texts = batch.column(self._wanted.text).to_pylist()
        parents = (
            batch.column(self._wanted.parent).to_pylist()
            if self._wanted.parent is not None
            else [None] * len(texts)
        )
        whole = None not in texts
        for number, (text, parent) in enumerate(zip(texts, parents, strict=True)):
            if text is None:
                row = json.dumps(batch.slice(number, 1).to_pylist()[0], default=str)
                chunk.reject(self._at + number + 1, "missing_text", row.encode())
            else:
                chunk.add(text, parent or None, None)
        self._at += len(texts)
        chunk.kept = batch if whole else batch.filter(arrow().array(t is not None for t in texts))
        chunk.end = Position(self._at, self._at)
        return chunk

    def as_cells(self, chunk: Chunk) -> list[list[str]]:
        """Texts as they are, other values as JSON."""
        return [[cell(value) for value in row.values()] for row in chunk.kept.to_pylist()]

    def as_json(self, chunk: Chunk) -> list[str]:
        """The rows as objects; what JSON does not have (dates) as text."""
        return [json.dumps(row, ensure_ascii=False, default=str) for row in chunk.kept.to_pylist()]

    def as_batch(self, chunk: Chunk) -> Arrow:
        """The rows as they are."""
        empty = isinstance(chunk.kept, list)
        return arrow().RecordBatch.from_pylist([], self.schema) if empty else chunk.kept

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _check(self, path: str, name: str | None) -> None:
        if name is None:
            return
        if name not in self.columns:
            raise BadInputError(
                "screen-missing-column", path=path, column=name, columns=", ".join(self.columns)
            )
        kind, types = self.schema.field(name).type, arrow().types
        kind = kind.value_type if types.is_dictionary(kind) else kind
        if not (types.is_string(kind) or types.is_large_string(kind)):
            raise BadInputError("screen-not-text", path=path, column=name, type=str(kind))

    def _from(self, row: int) -> Iterator[Arrow]:
        """Batches from a row on; row groups before it are not read."""
        self._at = row
        meta = self._file.metadata
        group = 0
        while group < meta.num_row_groups and row >= meta.row_group(group).num_rows:
            row -= meta.row_group(group).num_rows
            group += 1
        # One group after the other, so that a batch ends at its group's end wherever we began.
        for each in range(group, meta.num_row_groups):
            for batch in self._file.iter_batches(ROWS, row_groups=[each]):
                if row >= batch.num_rows:
                    row -= batch.num_rows
                    continue
                yield batch.slice(row) if row else batch
                row = 0


class ParquetSink:
    """Writes part files into a folder and joins them at the end."""

    def __init__(self, folder: Path, source: Source, kinds: Kinds, *, parts: int) -> None:
        """``parts``: how many of the part files that lie there are to be kept."""
        types = {bool: arrow().bool_(), float: arrow().float64(), str: arrow().string()}
        self._types = {name: types[kind] for name, kind in kinds.items()}
        self._folder = folder
        self._source = source
        self._parts = parts
        self._waiting: list[Arrow] = []
        folder.mkdir(exist_ok=True)
        for path in folder.iterdir():
            if path.name == MERGING or int(path.stem) > parts:
                path.unlink()

    @property
    def written(self) -> int:
        """How many part files are finished and on disk."""
        return self._parts

    def write(self, chunk: Chunk, added: Added) -> None:
        """Take one more chunk; every so many become a part file."""
        batch = self._source.as_batch(chunk)
        table = arrow().Table.from_batches([batch])
        for name, values in added.items():
            table = table.append_column(name, arrow().array(values, self._types[name]))
        self._waiting.append(table)

    @property
    def due(self) -> bool:
        """Whether now is the time to write a part: it has its size."""
        return len(self._waiting) >= PART_CHUNKS

    def checkpoint(self) -> None:
        """Write what waits as the next part."""
        if self._waiting:
            table = arrow().concat_tables(self._waiting).combine_chunks()
            self._waiting.clear()
            path = self._folder / f"{self._parts + 1:06}.parquet"
            with path.open("wb") as file:
                parquet().write_table(table, file, row_group_size=max(1, table.num_rows))
                synced(file)
            self._parts += 1

    def finish(self) -> Path:
        """Join the parts; returns the file that holds everything."""
        if not self._parts:
            self.write(Chunk(), dict.fromkeys(self._types, ()))
            self.checkpoint()
        parts = sorted(self._folder.glob("[0-9]*.parquet"))
        merged = self._folder / MERGING
        with merged.open("wb") as file:
            with parquet().ParquetWriter(file, parquet().read_schema(parts[0])) as writer:
                for group in _groups(parts):
                    writer.write_table(group)
            synced(file)
        return merged

    def close(self) -> None:
        """Nothing is held open."""


def _groups(parts: list[Path]) -> Iterator[Arrow]:
    """The rows of all parts in tables of one size, however the parts were cut."""
    waiting = None
    for part in parts:
        table = parquet().read_table(part)
        waiting = table if waiting is None else arrow().concat_tables([waiting, table])
        while waiting.num_rows > GROUP:
            yield waiting.slice(0, GROUP).combine_chunks()
            waiting = waiting.slice(GROUP)
    if waiting is not None:
        yield waiting.combine_chunks()


def synced(file: BinaryIO) -> None:
    """Everything written so far is on the disk when this returns."""
    file.flush()
    os.fsync(file.fileno())
