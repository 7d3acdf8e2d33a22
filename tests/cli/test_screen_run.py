"""A run as a whole: it overlaps, sums up, stops and goes on."""

import json
import os
import random
import signal
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from bot.cli.screen.chunk import ROWS, Position
from bot.cli.screen.job import Job
from bot.cli.screen.journal import Journal
from bot.cli.screen.judging import Summary
from bot.cli.screen.run import Bench, screen
from bot.core.errors import BadInputError
from bot.core.rules import preset
from classifiers.verdict import Classifier, Verdict
from tests.cli.helpers import Checksums, Silent, bench, csv_rows, leftovers, rejects, run


class Listening(Checksums):
    """Remembers what it was given, and may grow tired of it after some chunks."""

    def __init__(self, tired_after: int = 1 << 60, error: BaseException | None = None) -> None:
        self.calls = 0
        self.texts: list[str] = []
        self.parents: list[str | None] = []
        self.homes: set[str | None] = set()
        self._tired_after = tired_after
        self._error = error

    def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        """Verdicts, until it is tired."""
        if self.calls >= self._tired_after and self._error is not None:
            raise self._error
        self.calls += 1
        self.texts += texts
        self.parents += parents or [None] * len(texts)
        self.homes.add(home)
        return super().classify(texts, parents, home=home)


def screened(
    source: Path,
    output: Path,
    classifier: Classifier,
    watcher: Silent | None = None,
    **more: Any,  # noqa: ANN401 (fields of Job)
) -> Summary:
    """Screen a file with a classifier of one's own."""
    rules = preset("community")
    job = Job(str(source), str(output), **more)
    return screen(job, lambda: Bench(classifier, rules), watcher or Silent())


def many(path: Path, rows: int) -> Path:
    """A file with that many rows, some of them broken."""
    chance = random.Random(7)
    if path.suffix == ".parquet":
        table = {"id": range(rows), "text": [f"text {chance.random()}" for _ in range(rows)]}
        pq.write_table(pa.table({k: pa.array(list(v)) for k, v in table.items()}), path)
        return path
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("id,text\n" if path.suffix == ".csv" else "")
        for number in range(rows):
            text = f"text {chance.random()}"
            if path.suffix == ".jsonl":
                file.write(json.dumps({"id": number, "text": text}) + "\n")
            elif number % 97 == 5:
                file.write(f"{number},{text},too,many\n")
            else:
                file.write(f'{number},"{text}\nover ""two"" lines"\n')
    return path


@pytest.mark.parametrize("suffix", ["csv", "jsonl", "parquet"])
def test_an_interrupted_run_goes_on_and_gives_the_same_bytes(tmp_path: Path, suffix: str) -> None:
    source = many(tmp_path / f"in.{suffix}", 5 * ROWS + 100)
    whole, pieces = tmp_path / f"whole.{suffix}", tmp_path / f"pieces.{suffix}"
    expected = run(source, whole)
    judged: list[str] = []
    for _ in range(4):
        tired = Listening(1, KeyboardInterrupt())
        with pytest.raises(KeyboardInterrupt):
            screened(source, pieces, tired, resume=True)
        judged += tired.texts
    rested, watcher = Listening(), Silent()

    found = screened(source, pieces, rested, watcher, resume=True)

    assert pieces.read_bytes() == whole.read_bytes()
    assert rejects(pieces) == rejects(whole)
    assert found == expected
    assert watcher.rows_before == len(judged)
    assert len(judged) + len(rested.texts) == expected.rows
    assert [name for name in leftovers(tmp_path) if "part" in name or "progress" in name] == []


def test_the_language_spoken_there_reaches_the_classifier(tmp_path: Path) -> None:
    listening = Listening()

    screened(many(tmp_path / "in.csv", 3), tmp_path / "out.csv", listening, language="it")

    assert listening.homes == {"it"}


@pytest.mark.parametrize("suffix", ["csv", "parquet"])
def test_a_run_killed_at_random_points_loses_and_repeats_nothing(
    tmp_path: Path, suffix: str
) -> None:
    source = many(tmp_path / f"in.{suffix}", 12 * ROWS)
    whole, pieces = tmp_path / f"whole.{suffix}", tmp_path / f"pieces.{suffix}"
    run(source, whole)
    chance = random.Random(os.environ.get("PYTEST_RANDOM", "1"))
    killed = 0
    for _ in range(30):
        child = os.fork()
        if child == 0:
            try:
                run(source, pieces, resume=True, checkpoint_seconds=0.0)
            finally:
                os._exit(0)
        time.sleep(chance.uniform(0.0, 0.15))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        killed += os.WIFSIGNALED(status)
        if pieces.exists():
            break

    if not pieces.exists():
        run(source, pieces, resume=True)

    assert killed > 0
    assert pieces.read_bytes() == whole.read_bytes()
    assert rejects(pieces) == rejects(whole)


def test_a_run_that_was_finished_but_not_put_in_place_is_put_in_place(tmp_path: Path) -> None:
    source, output = many(tmp_path / "in.csv", 300), tmp_path / "out.csv"
    run(source, output)
    journal = tmp_path / "out.csv.progress"
    with pytest.raises(KeyboardInterrupt):
        screened(source, tmp_path / "b.csv", Listening(0, KeyboardInterrupt()))
    begun = Journal.load(tmp_path / "b.csv.progress")
    assert begun is not None
    rules = {"rules": begun.identity["rules"], "model": "checksums-1"}
    done = Journal({**begun.identity, **rules}, Position(1, 1), 1, 1, {"rows": 297}, finished=True)
    output.rename(tmp_path / "out.csv.part")
    done.save(journal)
    unwilling = Listening(0, AssertionError("nothing is left to judge"))

    summary = screened(source, output, unwilling, resume=True)

    assert summary.rows == 297
    assert len(csv_rows(output)) == 296
    assert len(rejects(output)) == 4
    assert not journal.exists()


@pytest.mark.parametrize(
    ("change", "what"),
    [("input", "input"), ("options", "options"), ("model", "model"), ("rules", "rules")],
)
def test_something_else_than_what_was_begun_is_not_gone_on_with(
    tmp_path: Path, change: str, what: str
) -> None:
    source, output = many(tmp_path / "in.csv", 3 * ROWS), tmp_path / "out.csv"
    with pytest.raises(KeyboardInterrupt):
        screened(source, output, Listening(1, KeyboardInterrupt()))
    before = (tmp_path / "out.csv.part").read_bytes()
    again, rules = Listening(), preset("gaming" if change == "rules" else "community")
    if change == "input":
        many(source, 3 * ROWS + 1)
    if change == "model":
        again.model = "another-1"
    prefix = "x_" if change == "options" else ""
    job = Job(str(source), str(output), prefix=prefix, resume=True)

    with pytest.raises(BadInputError) as caught:
        screen(job, lambda: Bench(again, rules), Silent())

    assert (caught.value.code, caught.value.facts["what"]) == ("screen-resume-changed", what)
    assert (tmp_path / "out.csv.part").read_bytes() == before


def test_what_was_begun_is_neither_overwritten_nor_gone_on_with_unasked(tmp_path: Path) -> None:
    source, output = many(tmp_path / "in.csv", 2 * ROWS), tmp_path / "out.csv"
    with pytest.raises(KeyboardInterrupt):
        screened(source, output, Listening(1, KeyboardInterrupt()))

    with pytest.raises(BadInputError, match="screen-begun"):
        run(source, output)
    run(source, output, force=True)

    assert leftovers(tmp_path, "in.csv", "out.csv", "out.csv.rejects") == []


def test_an_output_is_only_replaced_at_the_end_and_when_asked(tmp_path: Path) -> None:
    source, output = many(tmp_path / "in.csv", 2 * ROWS), tmp_path / "out.csv"
    output.write_text("precious", "utf-8")

    with pytest.raises(BadInputError, match="screen-exists"):
        run(source, output)
    with pytest.raises(KeyboardInterrupt):
        screened(source, output, Listening(1, KeyboardInterrupt()), force=True)
    assert output.read_text("utf-8") == "precious"
    run(source, output, force=True)

    assert len(csv_rows(output)) > ROWS


def test_rejects_of_an_earlier_run_do_not_outlive_it(tmp_path: Path) -> None:
    source, output = many(tmp_path / "in.csv", 200), tmp_path / "out.csv"
    run(source, output)
    assert rejects(output)
    source.write_text("text\nok\n", "utf-8")

    run(source, output, force=True)

    assert not (tmp_path / "out.csv.rejects").exists()


def test_reading_writing_and_judging_overlap(tmp_path: Path) -> None:
    source = many(tmp_path / "in.csv", 4 * ROWS)
    watcher = Silent()

    class Watching(Checksums):
        """Looks how far the input was read while it judges."""

        def classify(
            self,
            texts: Sequence[str],
            parents: Sequence[str | None] | None = None,
            *,
            home: str | None = None,
        ) -> list[Verdict]:
            if not ahead and len(watcher.seen) == 1:
                deadline = time.monotonic() + 10
                part = tmp_path / "out.csv.part"
                while part.stat().st_size < 1000 and time.monotonic() < deadline:
                    time.sleep(0.01)
                ahead.append(part.stat().st_size)
            return super().classify(texts, parents, home=home)

    ahead: list[int] = []
    screened(source, tmp_path / "out.csv", Watching(), watcher, checkpoint_seconds=0.0)

    assert ahead[0] > 1000


def test_the_sums_are_those_of_the_rows(tmp_path: Path) -> None:
    source, output = many(tmp_path / "in.csv", 3 * ROWS), tmp_path / "out.csv"

    summary = run(source, output)

    rows = csv_rows(output)
    assert summary.rows == len(rows) == sum(summary.highest) == sum(summary.actions.values())
    assert summary.flagged == sum(row["flagged"] == "true" for row in rows)
    assert summary.unsupported == sum(row["supported"] == "false" for row in rows)
    assert summary.rejects == {"fields": len(rejects(output))}
    for action, times in summary.actions.items():
        assert times == sum(row["action"] == action for row in rows)


def test_progress_counts_bytes_up_to_the_size_of_the_input(tmp_path: Path) -> None:
    source, watcher = many(tmp_path / "in.csv", 2 * ROWS), Silent()

    screen(Job(str(source), str(tmp_path / "out.csv")), bench, watcher)

    assert watcher.total == source.stat().st_size
    assert watcher.seen[-1].offset == watcher.total
    assert [at.offset for at in watcher.seen] == sorted(at.offset for at in watcher.seen)
