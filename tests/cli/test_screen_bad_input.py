"""Every mistake is one line that names the thing and the remedy, exit code 2; nothing is lost."""

import os
import resource
import subprocess
from pathlib import Path

import pytest

from bot.cli.say import say
from bot.cli.screen.formats import Format
from bot.cli.screen.job import Job
from bot.cli.screen.run import Bench, screen
from bot.core.errors import BadInputError
from tests.cli.helpers import (
    Silent,
    bench,
    command,
    csv_rows,
    env,
    kindness,
    leftovers,
    rejects,
    run,
    said,
)


def refused(source: Path | str, output: Path | str, **options: object) -> BadInputError:
    """The error that a run ends with."""
    with pytest.raises(BadInputError) as caught:
        screen(Job(str(source), str(output), **options), bench, Silent())  # type: ignore[arg-type]
    return caught.value


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A sound input."""
    path = tmp_path / "in.csv"
    path.write_text("id,text\n1,hello\n2,world\n", "utf-8")
    return path


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """An output in a folder of its own."""
    (tmp_path / "out").mkdir()
    return tmp_path / "out" / "out.csv"


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf\n"])
@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
def test_an_empty_file_is_named(tmp_path: Path, output: Path, suffix: str, content: bytes) -> None:
    empty = tmp_path / f"empty.{suffix}"
    empty.write_bytes(content)

    error = refused(empty, output)

    assert (error.code, error.facts) == ("screen-empty", {"path": str(empty)})
    assert leftovers(output.parent) == []


@pytest.mark.parametrize("option", ["text_column", "parent_column"])
@pytest.mark.parametrize("suffix", ["csv", "tsv", "jsonl", "parquet"])
def test_a_missing_column_is_named_with_those_there_are(
    tmp_path: Path, source: Path, output: Path, suffix: str, option: str
) -> None:
    given = tmp_path / f"given.{suffix}"
    run(source, given)

    error = refused(given, output, **{option: "comment"})

    assert error.code == "screen-missing-column"
    assert error.facts["column"] == "comment"
    assert str(error.facts["columns"]).startswith("id, text, toxicity")
    assert leftovers(output.parent) == []


@pytest.mark.parametrize("suffix", ["csv", "tsv", "jsonl", "parquet"])
def test_a_column_that_would_be_added_twice_is_named(
    tmp_path: Path, source: Path, output: Path, suffix: str
) -> None:
    given = tmp_path / f"given.{suffix}"
    run(source, given)

    error = refused(given, output)

    assert error.code == "screen-column-clash"
    assert error.facts["column"] in {"toxicity", "action"}


@pytest.mark.parametrize(
    ("content", "guess"),
    [
        ("text\nhello\n".encode("utf-16"), "utf-16"),
        ("text\nhello\n".encode("utf-32"), "utf-32"),
        ("text\nhello\nworld\n".encode("utf-16-le"), "utf-16"),
        ("text\nperché\ncosì\n".encode("latin-1"), "windows-1252"),
        (b"text\n" + b"plain\n" * 700 + "più\n".encode("latin-1") * 20, "windows-1252"),
    ],
)
def test_a_whole_file_in_another_encoding_is_noticed(
    tmp_path: Path, output: Path, content: bytes, guess: str
) -> None:
    source = tmp_path / "in.csv"
    source.write_bytes(content)

    error = refused(source, output)

    assert (error.code, error.facts["guess"]) == ("screen-wrong-encoding", guess)
    assert error.facts["encoding"] == "utf-8"


def test_an_encoding_that_does_not_exist_or_does_not_fit_is_named(
    source: Path, output: Path
) -> None:
    assert refused(source, output, encoding="utf-7000").code == "screen-unknown-encoding"
    assert refused(source, output, encoding="rot13").code == "screen-unknown-encoding"
    assert refused(source, output, encoding="utf-16").code == "screen-wrong-encoding"


def test_paths_that_cannot_be_used_are_named(tmp_path: Path, source: Path, output: Path) -> None:
    folder = output.parent

    assert refused(tmp_path / "no.csv", output).code == "screen-no-input"
    assert refused(source, folder.rename(tmp_path / "x.csv") / "no" / "x").code == (
        "screen-no-folder"
    )
    assert refused(tmp_path / "x.csv", tmp_path / "y.csv").code == "screen-input-is-folder"
    assert refused(tmp_path, tmp_path / "y.csv").code == "screen-input-is-folder"
    assert refused(source, tmp_path / "x.csv").code == "screen-output-is-folder"
    assert refused(source, source, force=True).code == "screen-same-file"
    assert refused(source, tmp_path / "out.csv", resume=True, force=True).code == (
        "screen-resume-or-force"
    )
    resumed = refused(source, "-", resume=True)
    assert (resumed.code, resumed.facts["path"]) == (
        "screen-resume-stream", say("cli-standard-output"),
    )  # fmt: skip
    assert refused(source, "-", output_format=Format.PARQUET).code == "screen-no-parquet-stream"
    assert leftovers(tmp_path, "in.csv", "x.csv") == []


def test_a_name_that_tells_no_format_needs_one(tmp_path: Path, source: Path) -> None:
    plain = source.rename(tmp_path / "comments")

    assert refused(plain, tmp_path / "out.csv").code == "screen-unknown-format"
    assert refused(plain, tmp_path / "out.csv", format=Format.PARQUET).code == "screen-not-parquet"


@pytest.mark.parametrize("name", ["out.docx", "out.csv.gz", "out.txt"])
def test_an_output_with_an_unknown_ending_is_refused_with_the_known_ones(
    source: Path, output: Path, name: str
) -> None:
    place = output.with_name(name)

    error = refused(source, place)
    run(source, place, output_format=Format.CSV)

    assert error.code == "screen-unknown-output"
    assert error.facts["ending"] == place.suffix
    assert ".jsonl" in str(error.facts["known"])
    assert len(csv_rows(place)) == 2


def test_an_output_without_an_ending_has_the_format_of_the_input(
    source: Path, output: Path
) -> None:
    run(source, output.with_name("out"))

    assert len(csv_rows(output.with_name("out"))) == 2


def test_a_journal_that_cannot_be_read_is_named(source: Path, output: Path) -> None:
    output.with_name("out.csv.progress").write_text('{"version": 7}', "utf-8")

    assert refused(source, output, resume=True).code == "screen-bad-journal"


def test_without_room_what_was_judged_can_be_gone_on_with(tmp_path: Path, output: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text("text\n" + "".join(f"text {i}\n" for i in range(6000)), "utf-8")
    whole = tmp_path / "whole.csv"
    run(source, whole)

    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))

    arguments = command(
        "screen", source, "-o", output, "--model", "lexicon", "-q", "--checkpoint-seconds", "0"
    )
    full = subprocess.run(arguments, capture_output=True, env=env(), preexec_fn=small, check=False)
    again = kindness("screen", source, "-o", output, "--model", "lexicon", "-q", "--resume")

    assert full.returncode == 2
    assert said(full).count("\n") == 1
    assert str(output) in said(full)
    assert "--resume" in said(full)
    assert again.returncode == 0, said(again)
    assert [row["text"] for row in csv_rows(output)] == [f"text {i}" for i in range(6000)]
    assert rejects(output) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_device_is_named(source: Path) -> None:
    full = kindness("screen", source, "-o", "/dev/full", "--model", "lexicon")

    assert full.returncode == 2
    assert "/dev/full" in said(full)
    assert "--resume" not in said(full)
    assert said(full).count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_standard_output_is_called_that_and_nobody_is_told_to_go_on(source: Path) -> None:
    arguments = command("screen", source, "-o", "-", "--model", "lexicon")
    with Path("/dev/full").open("wb") as device:
        full = subprocess.run(
            arguments, stdout=device, stderr=subprocess.PIPE, env=env(), check=False
        )

    assert full.returncode == 2
    assert "standard output" in said(full)
    assert "--resume" not in said(full)
    assert said(full).count("\n") == 1


def test_a_folder_that_cannot_be_written_to_is_named(source: Path, output: Path) -> None:
    # Also true for root, who may write anywhere but into /proc.
    place = Path("/proc/out.csv") if os.geteuid() == 0 else output
    if os.geteuid() != 0:
        output.parent.chmod(0o500)

    found = refused(source, place)

    assert found.code == "screen-cannot-write"
    assert str(place) in str(found.facts["path"])


def test_files_are_checked_before_a_model_is_opened(source: Path, output: Path) -> None:
    def unwilling() -> Bench:
        raise AssertionError("the model was opened")

    with pytest.raises(BadInputError, match="screen-missing-column"):
        screen(Job(str(source), str(output), text_column="x"), unwilling, Silent())


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        (["in.csv", "--text-column", "x"], ["“x”", "id, text", "--text-column"]),
        (["in.csv", "--model", "/no/such/model"], ["/no/such/model"]),
        (["in.csv", "--preset", "strict"], ["strict", "school"]),
    ],
)
def test_a_mistake_on_the_command_line_is_one_line_and_code_two(
    source: Path, arguments: list[str], wanted: list[str]
) -> None:
    arguments[0] = str(source)
    output = source.with_name("out.csv")
    output.write_text("precious", "utf-8")

    found = kindness("screen", *arguments, "-o", output, "--force")

    assert found.returncode == 2
    assert said(found).count("\n") == 1
    assert all(word in said(found) for word in wanted)
    assert output.read_text("utf-8") == "precious"
    assert leftovers(source.parent, "in.csv", "out.csv") == []


def test_a_settings_mistake_is_one_line_and_code_two(source: Path) -> None:
    found = kindness("screen", source, "-o", "-", KINDNESS_THREADS="many")

    assert found.returncode == 2
    assert "KINDNESS_THREADS" in said(found)
    assert said(found).count("\n") == 1


def test_a_pipe_goes_in_and_out() -> None:
    text = b"id\ttext\n1\tyou idiot\n2\n"

    found = kindness("screen", "-", "-o", "-", "--model", "lexicon", "-q", stdin=text)

    assert found.returncode == 0
    header, row = found.stdout.decode().splitlines()
    assert header.startswith("id\ttext\ttoxicity")
    assert row.startswith("1\tyou idiot\t0.")
    assert said(found) == '{"line": 3, "reason": "fields"}\n'
