"""Reads, judges and writes at the same time: three steps, each one chunk ahead of the next."""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from bot.cli.screen.chunk import Added, Chunk, Position, Source
from bot.cli.screen.csv_source import Wanted
from bot.cli.screen.desk import FileDesk, StreamDesk, put_in_place
from bot.cli.screen.formats import (
    STREAM,
    Format,
    input_format,
    open_input,
    open_source,
    output_format,
)
from bot.cli.screen.job import Job, check_output
from bot.cli.screen.journal import Journal, input_identity, writing
from bot.cli.screen.json_source import JsonSource
from bot.cli.screen.judging import Judge, Summary, columns
from bot.cli.screen.lines import known_encoding
from bot.core.errors import BadInputError
from bot.core.rules import Rules
from classifiers.verdict import Classifier


@dataclass(frozen=True, slots=True)
class Bench:
    """What judges: opened after the files were found in order, because it takes the longest."""

    classifier: Classifier
    rules: Rules


class Watcher(Protocol):
    """Is told how far a run has come."""

    def begin(self, at: Position, total: int | None, rows: int) -> None:
        """The run begins, or goes on from ``at`` with ``rows`` judged before."""
        ...

    def advance(self, at: Position, summary: Summary) -> None:
        """One more chunk is judged."""
        ...


class Desk(Protocol):
    """Where judged chunks go."""

    def write(self, chunk: Chunk, added: Added, summary: dict[str, Any]) -> None:
        """Write a chunk; ``summary`` is the one up to here."""
        ...

    def checkpoint(self) -> None:
        """Make what was written so far count."""
        ...

    def finish(self) -> None:
        """Everything is written."""
        ...

    def close(self) -> None:
        """Let go of files."""
        ...


def screen(job: Job, open_bench: Callable[[], Bench], watcher: Watcher) -> Summary:
    """Judge every row of the input and write it to the output; returns what was found.

    Raises `BadInputError` for everything that the caller can put right; the output is then as it
    was before, and what was judged so far can be gone on with. An interruption
    (`KeyboardInterrupt`) leaves the same behind.
    """
    check_output(job)
    kinds = columns(job.prefix)
    wanted = Wanted(job.text_column, job.parent_column)
    encoding = known_encoding(job.encoding)
    form = input_format(job.input, job.format)
    with ExitStack() as stack:
        stream = open_input(job.input)
        if job.input != STREAM:
            stack.enter_context(stream)
        source, form = open_source(
            stream, job.input, form, wanted,
            encoding=encoding, delimiter=job.delimiter, taken=list(kinds),
        )  # fmt: skip
        stack.callback(source.close)
        out = output_format(job.output, job.output_format, form, stream=job.streaming)
        if isinstance(source, JsonSource) and out is not Format.JSONL:
            source.settle(types=out is Format.PARQUET)
        for name in source.columns:
            if name in kinds:
                raise BadInputError("screen-column-clash", path=job.input, column=name)
        bench = open_bench()
        judge = Judge(bench.classifier, bench.rules, prefix=job.prefix, home=job.language)
        desk = _desk(job, source, out, bench, judge, stack)
        if desk is not None:
            watcher.begin(_at(desk), source.total, judge.summary.rows)
            _work(source, judge, desk, watcher, overlapped=job.input != STREAM)
        return judge.summary


def _desk(
    job: Job, source: Source, form: Format, bench: Bench, judge: Judge, stack: ExitStack
) -> Desk | None:
    """The desk to write at, set to where an earlier run stopped; None if that one was finished."""
    kinds = columns(job.prefix)
    if job.streaming:
        stream: BinaryIO = sys.stdout.buffer
        if job.output != STREAM:
            with writing(job.output, streaming=True):
                stream = Path(job.output).open("wb")  # noqa: SIM115 (the stack closes it)
            stack.callback(_quietly_closed, stream)
        return StreamDesk(stream, job.output, source, kinds, form)
    places = job.places
    journal = Journal.load(places.progress) if job.resume else None
    identity = {
        "input": {} if job.input == STREAM else input_identity(Path(job.input)),
        "options": {**job.options(), "output_format": form},
        "rules": f"{bench.rules.version} {bench.rules.mode}",
        "model": bench.classifier.model,
    }
    if journal is not None:
        journal.check(identity, places.progress)
        judge.summary = Summary(**journal.summary)
        if journal.finished:
            with writing(places.output):
                put_in_place(places, rejects=journal.rejected > 0)
            return None
        source.go_to(journal.position)
    desk = FileDesk(
        places, source, kinds, form,
        identity=identity, journal=journal, every=job.checkpoint_seconds,
    )  # fmt: skip
    stack.callback(desk.close)
    return desk


def _quietly_closed(stream: BinaryIO) -> None:
    """Close a device, which may be full: what could not be written was told before."""
    with suppress(OSError):
        stream.close()


def _at(desk: Desk) -> Position:
    return desk.at if isinstance(desk, FileDesk) else Position()


def _work(source: Source, judge: Judge, desk: Desk, watcher: Watcher, *, overlapped: bool) -> None:
    """Read the next chunk and write the last one while the model reads this one.

    A pipe is read in between (not ``overlapped``): a thread that waits for one that never comes
    could not be stopped.
    """
    with ThreadPoolExecutor(1) as reading, ThreadPoolExecutor(1) as writing_thread:
        written: Future[None] | None = None
        ahead: Future[Chunk | None] | None = None
        try:
            while True:
                chunk = source.read() if ahead is None else ahead.result()
                if chunk is None:
                    break
                ahead = reading.submit(source.read) if overlapped else None
                added = judge.judge(chunk)
                if written is not None:
                    written.result()
                summary = judge.summary.as_mapping()
                written = writing_thread.submit(desk.write, chunk, added, summary)
                watcher.advance(chunk.end, judge.summary)
            if written is not None:
                written.result()
        except KeyboardInterrupt:
            writing_thread.submit(desk.checkpoint).result()
            raise
    desk.finish()
