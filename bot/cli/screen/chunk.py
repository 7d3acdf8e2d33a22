"""The values that go from reading to writing: a chunk of rows, and where it ended. No I/O here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from bot.cli.screen.arrow import Arrow

ROWS: Final = 1024
"""Rows in a chunk. A chunk's beginning alone decides where it ends, so that a run that was
interrupted judges the same batches, and writes the same bytes, as one that was not."""

CHARACTERS: Final = 4_000_000
"""A chunk ends early once its texts are this long together: memory stays the same."""

DECIMALS: Final = 5
"""Digits of a score after the point."""


@dataclass(frozen=True, slots=True)
class Position:
    """How far the input was read. ``offset``: bytes (Parquet: rows); ``line``: lines (or rows)."""

    offset: int = 0
    line: int = 0


@dataclass(frozen=True, slots=True)
class Reject:
    """A row that cannot be judged, with where it stands and what was there.

    ``reason`` is a fixed word. ``raw`` are its bytes as they stand in the input (in UTF-8 if the
    input was in another encoding).
    """

    line: int
    reason: str
    raw: bytes


@dataclass(slots=True)
class Chunk:
    """Some rows of the input. ``kept`` is in the source's own form; ``end`` is where to go on."""

    texts: list[str] = field(default_factory=list)
    parents: list[str | None] = field(default_factory=list)
    kept: Any = field(default_factory=list)
    rejects: list[Reject] = field(default_factory=list)
    end: Position = field(default_factory=Position)
    characters: int = 0

    @property
    def full(self) -> bool:
        """Whether the next row belongs to the next chunk."""
        return len(self.texts) + len(self.rejects) >= ROWS or self.characters >= CHARACTERS

    def add(self, text: str, parent: str | None, kept: object) -> None:
        """One more row."""
        self.texts.append(text)
        self.parents.append(parent)
        self.kept.append(kept)
        self.characters += len(text)

    def reject(self, line: int, reason: str, raw: bytes) -> None:
        """One more row that cannot be judged."""
        self.rejects.append(Reject(line, reason, raw))
        self.characters += len(raw)


Added = dict[str, Sequence[Any]]
"""The columns that are added, by name in order; each has one value per row of the chunk."""

Kinds = Mapping[str, type]
"""The columns that are added, by name in order, with the type of their values: float, bool, str."""


class Source(Protocol):
    """Rows from somewhere. A sink asks for a chunk's rows in the form that it writes."""

    @property
    def columns(self) -> Sequence[str]:
        """The names of the columns; empty when every row may have its own (JSONL to JSONL)."""
        ...

    @property
    def total(self) -> int | None:
        """What `Position.offset` will be at the end; None if nobody can tell."""
        ...

    @property
    def newline(self) -> str:
        """How the input ends its lines."""
        ...

    def go_to(self, position: Position) -> None:
        """Go on from the end of an earlier chunk."""
        ...

    def read(self) -> Chunk | None:
        """The next rows, or None at the end."""
        ...

    def as_cells(self, chunk: Chunk) -> list[list[str]]:
        """The rows as texts, in the order of ``columns``."""
        ...

    def as_json(self, chunk: Chunk) -> list[str]:
        """The rows as JSON objects with at least one member, each in one line."""
        ...

    def as_batch(self, chunk: Chunk) -> Arrow:
        """The rows as a ``pyarrow.RecordBatch``."""
        ...

    def close(self) -> None:
        """Let go of the input."""
        ...
