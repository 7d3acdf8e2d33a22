"""`kindness content export`, `import` and `check` of a zip."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from campaign_content.bundle import pack, unpack
from campaign_content.checker import check
from tests.campaign_content.sound import CHALLENGE, sound


def run(*words: object) -> Result:
    return CliRunner().invoke(app, ["content", *map(str, words)])


def test_a_campaign_goes_out_as_a_zip_and_comes_in_again(tmp_path: Path) -> None:
    file, own = tmp_path / "month.zip", tmp_path / "own"

    assert "files written into" in run("export", "create-kindness", file).output
    before = unpack(file.read_bytes())
    assert "files put into" in run("import", file, "--into", own).output
    assert {str(one.relative_to(own)): one.read_bytes() for one in own.rglob("*.*")} == before
    assert check(own) == []


def test_what_cannot_be_used_is_said_and_not_put_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("campaign_content.loader.BUILT_IN", tmp_path / "none")  # read too often
    file, own = tmp_path / "month.zip", tmp_path / "own"
    wrong = {**sound(), CHALLENGE: b"no head"}
    for files, code in ((wrong, 1), (sound(), 0)):
        file.write_bytes(pack(files))
        done = run("check", file)
        assert done.exit_code == code, done.output
        assert ("there is no head" in done.output) == bool(code)
        assert run("import", file, "--into", own).exit_code == code
        assert own.exists() != bool(code)

    assert "bundle-there" in str(run("import", file, "--into", own).exception)
    assert run("import", file, "--into", own, "--replace").exit_code == 0
    monkeypatch.delenv("KINDNESS_CONTENT", raising=False)
    assert "bundle-no-folder" in str(run("import", file).exception)
    assert "bundle-not-read" in str(run("import", tmp_path / "none.zip", "--into", own).exception)
    (tmp_path / "file").touch()
    assert "bundle-not-written" in str(
        run("import", file, "--into", tmp_path / "file" / "x").exception
    )
