"""Standard output that is full, or whose reader went away; and the language we were asked for."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.helpers import command, env, kindness, said

COMMANDS = {
    "judge": ["judge", "hello", "--model", "lexicon"],
    "json": ["judge", "hello", "--model", "lexicon", "--json"],
    "content": ["content", "check"],
    "doctor": ["doctor", "--model", "lexicon"],
    "demo": ["demo", "--plain", "--model", "lexicon"],
    "room": ["demo", "--check", "--model", "lexicon"],
    "version": ["version"],
    "help": ["--help"],
}
NEEDS_FULL = pytest.mark.skipif(
    not Path("/dev/full").exists(), reason="needs a device that is always full"
)


@NEEDS_FULL
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("name", COMMANDS)
def test_a_full_standard_output_is_one_line_and_code_two(
    tmp_path: Path, name: str, unbuffered: str
) -> None:
    environment = env(KINDNESS_HOME=str(tmp_path), PYTHONUNBUFFERED=unbuffered)
    with Path("/dev/full").open("wb") as full:
        found = subprocess.run(
            command(*COMMANDS[name]),
            stdout=full, stderr=subprocess.PIPE, env=environment, check=False,
        )  # fmt: skip

    told = found.stderr.decode()
    assert (found.returncode, told.count("\n")) == (2, 1), told
    assert "standard output" in told


@pytest.mark.parametrize("name", COMMANDS)
def test_a_reader_that_went_away_is_told_nothing(tmp_path: Path, name: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    found = subprocess.run(
        command(*COMMANDS[name]),
        stdout=writing, stderr=subprocess.PIPE, env=env(KINDNESS_HOME=str(tmp_path)), check=False,
    )  # fmt: skip
    os.close(writing)

    assert (found.returncode, found.stderr) == (141, b"")


def test_a_language_that_we_do_not_have_is_named_once_and_english_is_spoken() -> None:
    unknown = kindness("judge", "hello", "--model", "lexicon", KINDNESS_LOCALE="zz")
    known = kindness("judge", "hello", "--model", "lexicon", KINDNESS_LOCALE="it-IT")

    assert unknown.returncode == 0
    assert said(unknown).count("\n") == 1
    assert "zz" in said(unknown)
    assert "de, en, es, fr, it, nl, pl, pt" in said(unknown)
    assert "nothing needs doing" in unknown.stdout.decode()
    assert said(known) == "", said(known)
