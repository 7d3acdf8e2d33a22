"""What the operator sees while a file is screened and at its end. It all goes to standard error."""

import time
from types import TracebackType
from typing import Final, Self

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn
from rich.table import Table

from bot.cli.say import say
from bot.cli.screen.chunk import Position
from bot.cli.screen.job import Job
from bot.cli.screen.judging import BINS, Summary

WIDTH: Final = 30


class Screen:
    """Progress with rate and time left (by bytes, for nobody knows the rows), then the sums."""

    def __init__(self, *, quiet: bool) -> None:
        """``quiet`` shows nothing but errors."""
        self._console = Console(stderr=True, quiet=quiet, highlight=False)
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.fields[rows]}"),
            TimeRemainingColumn(),
            console=self._console,
            disable=quiet or not self._console.is_terminal,
        )
        self._began = time.monotonic()
        self._before = 0

    def __enter__(self) -> Self:
        """Show the progress from now on."""
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Take the progress away."""
        self._progress.stop()

    def begin(self, at: Position, total: int | None, rows: int) -> None:
        """The run begins, or goes on from ``at`` with ``rows`` judged before."""
        self._began, self._before = time.monotonic(), rows
        if rows:
            self._console.print(say("cli-screen-going-on", rows=rows))
        self._task = self._progress.add_task(
            say("cli-screen-working"), total=total, completed=at.offset, rows=""
        )

    def advance(self, at: Position, summary: Summary) -> None:
        """One more chunk is judged."""
        told = say("cli-screen-rate", rows=summary.rows, rate=round(self._rate(summary)))
        self._progress.update(self._task, completed=at.offset, rows=told)

    def interrupted(self, job: Job) -> None:
        """Say how to go on."""
        name = "cli-screen-stopped-stream" if job.streaming else "cli-screen-stopped"
        self._console.print(say(name, path=job.shown_output), markup=False)

    def sum_up(self, summary: Summary, job: Job) -> None:
        """Rows per label, action and highest score, and what could not be judged."""
        told = say(
            "cli-screen-done",
            rows=summary.rows,
            flagged=summary.flagged,
            rate=round(self._rate(summary)),
        )
        self._console.print(told, markup=False)
        labels = {say(f"label-{name}"): times for name, times in summary.labels.items()}
        actions = {say(f"cli-action-short-{name}"): n for name, n in summary.actions.items()}
        self._console.print(_bars(say("cli-screen-labels"), labels))
        self._console.print(_bars(say("cli-screen-actions"), actions))
        self._console.print(_histogram(summary))
        if summary.unsupported:
            self._console.print(say("cli-screen-unsupported", rows=summary.unsupported))
        if summary.unread:
            self._console.print(say("cli-screen-unread", rows=summary.unread))
        if summary.rejected:
            where = "stderr" if job.streaming else str(job.places.rejects)
            why = ", ".join(
                f"{say(f'cli-reject-{reason}'.replace('_', '-'))}: {times}"
                for reason, times in sorted(summary.rejects.items())
            )
            told = say("cli-screen-rejected", rows=summary.rejected, path=where, why=why)
            self._console.print(told, markup=False)

    def _rate(self, summary: Summary) -> float:
        return (summary.rows - self._before) / max(time.monotonic() - self._began, 1e-3)


def _histogram(summary: Summary) -> Table:
    names = [f"{number / BINS:.1f}-{(number + 1) / BINS:.1f}" for number in range(BINS)]
    return _bars(say("cli-screen-highest"), dict(zip(names, summary.highest, strict=True)))


def _bars(title: str, counts: dict[str, int]) -> Table:
    """Numbers with bars as long as their share of the largest."""
    table = Table(title=title, title_justify="left", box=None, show_header=False, pad_edge=False)
    table.add_column(min_width=24)
    table.add_column(justify="right", min_width=9)
    table.add_column()
    most = max(counts.values(), default=0)
    for name, times in counts.items():
        length = -(-times * WIDTH // most) if most else 0
        table.add_row(name, str(times), "█" * length)
    return table
