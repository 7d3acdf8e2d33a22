"""What the tests of the command line share: a quick classifier, runs in and out of this process."""

import csv
import io
import json
import os
import subprocess
import sys
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bot.cli.screen.chunk import Position
from bot.cli.screen.job import Job
from bot.cli.screen.judging import Summary
from bot.cli.screen.run import Bench, screen
from bot.core.decision import Mode
from bot.core.rules import preset
from classifiers.verdict import LABELS, Verdict

ROOT = Path(__file__).parents[2]
ADDED = [
    *map(str, LABELS), "flagged", "action", "language", "supported", "read_fraction", "model",
]  # fmt: skip


class Checksums:
    """Scores that depend on the text alone and look random; quick, and the same everywhere."""

    model = "checksums-1"

    def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        """One verdict per text."""
        return [self._verdict(text) for text in texts]

    def _verdict(self, text: str) -> Verdict:
        data = text.encode("utf-8", "surrogatepass")
        scores = {label: (zlib.crc32(data, at) % 1001) / 1000 for at, label in enumerate(LABELS)}
        flagged = frozenset(label for label, score in scores.items() if score >= 0.8)
        return Verdict(scores, flagged, "en", bool(len(data) % 5), 1.0, self.model)


class Silent:
    """Watches and says nothing."""

    def __init__(self) -> None:
        self.began: Position | None = None
        self.total: int | None = None
        self.rows_before = 0
        self.seen: list[Position] = []

    def begin(self, at: Position, total: int | None, rows: int) -> None:
        """Remember where it began."""
        self.began, self.total, self.rows_before = at, total, rows

    def advance(self, at: Position, summary: Summary) -> None:
        """Remember how far it came."""
        self.seen.append(at)


def bench() -> Bench:
    """The quick classifier with rules that act."""
    return Bench(Checksums(), preset("community", mode=Mode.HOLD))


def run(source: Path, output: Path | str, **options: Any) -> Summary:  # noqa: ANN401 (fields of Job)
    """Screen a file in this process."""
    return screen(Job(str(source), str(output), **options), bench, Silent())


def kindness(
    *arguments: str | Path, stdin: bytes | None = None, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own."""
    return subprocess.run(
        command(*arguments), input=stdin, capture_output=True, env=env(**environment), check=False
    )


def command(*arguments: str | Path) -> list[str]:
    """The command line that runs it."""
    return [sys.executable, "-m", "bot", *map(str, arguments)]


def env(**environment: str) -> dict[str, str]:
    """The environment without settings of whoever runs the tests; wide, plain, English."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("KINDNESS_")}
    plain = {"KINDNESS_LOCALE": "en", "COLUMNS": "200", "TERM": "dumb", "NO_COLOR": "1"}
    return {**kept, **plain, "PYTHONPATH": str(ROOT), **environment}


def said(process: subprocess.CompletedProcess[bytes]) -> str:
    """What it said on standard error."""
    return process.stderr.decode()


def csv_rows(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    """The rows of a CSV."""
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


def json_rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a JSONL."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def rejects(output: Path) -> list[dict[str, Any]]:
    """What could not be judged; empty without a file."""
    path = output.with_name(output.name + ".rejects")
    return json_rows(path) if path.exists() else []


def leftovers(folder: Path, *wanted: str) -> list[str]:
    """Files in a folder other than the wanted ones."""
    return sorted(path.name for path in folder.iterdir() if path.name not in wanted)
