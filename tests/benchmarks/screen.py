"""Rows per second through the command line, and the time from a shell to the first verdict.

    python -m tests.benchmarks.screen [--rows 20000] [--model FOLDER]

The file has comments of 16 word pieces (the model's two special ones not counted), no two alike,
in a CSV with two other columns. ``kindness screen`` runs as a process of its own with two threads;
the rate counts everything, the start included. Processor time is given as well, which other work
on the machine hardly changes: half of it is what two idle cores need at least.
"""

import argparse
import csv
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tokenizers import Tokenizer

import classifiers
from tests.benchmarks.speed import TOKENS, comments
from tests.cli.helpers import command, env

WANTED_ROWS = 1_200
WANTED_START = 2.0


def timed(arguments: list[str]) -> tuple[float, float]:
    """Seconds of wall clock and of processor that a process takes; it has to end well."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        arguments, env=env(KINDNESS_THREADS="2"), capture_output=True, check=False
    )
    wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(done.stderr.decode())
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Both numbers, each with what the project promises."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--model", default=str(classifiers.WEIGHTS))
    given = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(Path(given.model) / "tokenizer.json"))
    with tempfile.TemporaryDirectory() as folder:
        source, output = Path(folder) / "in.csv", Path(folder) / "out.csv"
        with source.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["id", "text", "note"])
            texts = comments(given.rows, random.Random(1), tokenizer)
            writer.writerows((number, text, "kept") for number, text in enumerate(texts))
        model = ["--model", given.model]
        wall, cpu = timed(command("screen", source, "--output", output, "-q", *model))
    starts = [timed(command("judge", "you are a friend", "--json", *model)) for _ in range(5)]
    print(f"{given.rows} rows of {TOKENS} tokens, model {given.model}, 2 threads")
    print(f"screen: {given.rows / wall:.0f} rows/s (wanted: {WANTED_ROWS}), {wall:.1f} s wall,")
    print(f"        {cpu:.1f} s processor: at most {given.rows / cpu * 2:.0f} rows/s on two cores")
    best = min(wall for wall, _ in starts)
    print(f"start to first verdict: {best:.2f} s (wanted: at most {WANTED_START})")


if __name__ == "__main__":
    main()
