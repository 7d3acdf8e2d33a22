"""A whole process: killed, stopped, small in memory."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.helpers import command, csv_rows, env, kindness, rejects, said
from tests.cli.test_screen_run import many


def started(source: Path, output: Path, *more: str) -> subprocess.Popen[bytes]:
    """A run in the background that has judged something."""
    arguments = command(
        "screen", source, "-o", output, "--model", "lexicon", "--checkpoint-seconds", "0", *more
    )
    process = subprocess.Popen(arguments, stderr=subprocess.PIPE, env=env())
    journal, deadline = output.with_name(output.name + ".progress"), time.monotonic() + 100
    while process.poll() is None and time.monotonic() < deadline:
        if journal.exists() and '"rows": ' in journal.read_text("utf-8"):
            break
        time.sleep(0.01)
    return process


def test_a_killed_process_is_gone_on_with_to_the_same_bytes(tmp_path: Path) -> None:
    source = many(tmp_path / "in.csv", 30_000)
    whole, pieces = tmp_path / "whole.csv", tmp_path / "pieces.csv"
    process = started(source, pieces)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    killed = process.returncode

    refused = kindness("screen", source, "-o", pieces, "--model", "lexicon")
    resumed = kindness("screen", source, "-o", pieces, "--model", "lexicon", "--resume")
    kindness("screen", source, "-o", whole, "--model", "lexicon")

    assert killed == -signal.SIGKILL
    assert (refused.returncode, "--resume" in said(refused)) == (2, True)
    assert resumed.returncode == 0, said(resumed)
    assert "Going on after" in said(resumed)
    assert pieces.read_bytes() == whole.read_bytes()
    assert rejects(pieces) == rejects(whole)


def test_control_c_keeps_what_was_judged_and_says_how_to_go_on(tmp_path: Path) -> None:
    source, output = many(tmp_path / "in.csv", 30_000), tmp_path / "out.csv"
    process = started(source, output)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate()

    resumed = kindness("screen", source, "-o", output, "--model", "lexicon", "--resume", "-q")

    assert process.returncode == 130
    assert "--resume" in told.decode()
    assert "Traceback" not in told.decode()
    assert resumed.returncode == 0
    assert len(csv_rows(output)) + len(rejects(output)) == 30_000


@pytest.mark.skipif(not hasattr(os, "wait4"), reason="the system tells no peak of memory")
def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    peaks = []
    for rows in (20_000, 120_000):
        source, output = tmp_path / f"{rows}.csv", tmp_path / f"{rows}.out.csv"
        source.write_text("text\n" + "so it goes on and on\n" * rows, "utf-8")
        arguments = command("screen", source, "-o", output, "--model", "lexicon", "-q")
        process = subprocess.Popen(arguments, env=env())
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0
        peaks.append(used.ru_maxrss * (1 if sys.platform == "darwin" else 1024))

    assert peaks[1] < peaks[0] + 12_000_000


def test_a_reader_that_goes_away_is_not_a_mistake(tmp_path: Path) -> None:
    source = many(tmp_path / "in.jsonl", 20_000)
    arguments = command("screen", source, "-o", "-", "--model", "lexicon", "-q")
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env())
    assert process.stdout is not None
    assert process.stderr is not None
    os.read(process.stdout.fileno(), 100)
    process.stdout.close()

    told = process.stderr.read().decode()

    assert "Traceback" not in told
    assert process.wait() == 141
    process.stderr.close()


def test_a_corrupt_model_is_one_line_and_code_two(tmp_path: Path) -> None:
    model, source = tmp_path / "model", many(tmp_path / "in.csv", 10)
    model.mkdir()
    (model / "model.onnx").write_bytes(b"not a model")
    (model / "card.toml").write_text("format = 1", "utf-8")

    found = kindness("screen", source, "-o", tmp_path / "out.csv", "--model", model)

    assert found.returncode == 2
    assert said(found).count("\n") == 1
    assert str(model) in said(found)
    assert not (tmp_path / "out.csv").exists()
