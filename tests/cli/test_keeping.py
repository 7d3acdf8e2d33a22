"""`kindness data`, `keys`, `migrate`, `content` and `doctor` on a home of their own."""

import asyncio
import json
import os
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.cli.options import settings
from bot.core.comment import AuthorId, Comment, CommentId, CommunityId, PlaceId
from bot.core.decision import Mode
from bot.core.policy import decide
from bot.core.rules import preset
from bot.core.standing import NEWCOMER
from bot.store import KeyRing
from bot.store.migrate import HEAD
from bot.wiring import only_copy, open_kept
from classifiers.verdict import Label
from tests.cli.helpers import env
from tests.fakes import verdict_of

UNFILLED = re.compile(r"\{\s*\$|\b(?:doctor|cli)-[a-z]")
"""A message that lacks a fact, or a name that has no message."""

ANN, SCHOOL = AuthorId("test:ann"), CommunityId("school")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home that is not there yet."""
    path = tmp_path / "home"
    for name in list(os.environ):
        if name.startswith("KINDNESS_"):
            monkeypatch.delenv(name)
    for name, value in env(KINDNESS_HOME=str(path)).items():
        monkeypatch.setenv(name, value)
    return path


def told(*arguments: str, code: int = 0) -> str:
    """What a command says."""
    result = CliRunner().invoke(app, list(arguments))
    assert result.exit_code == code, (result.output, result.exception)
    assert not UNFILLED.search(result.stdout)
    return result.stdout


def record_something() -> None:
    """One decision about Ann, in the home's store."""

    async def record() -> None:
        now = datetime.now(UTC)
        comment = Comment(CommentId("test:1"), SCHOOL, PlaceId("here"), ANN, "you worm", now)
        verdict = verdict_of({Label.BULLYING: 0.99})
        rules = preset("school", mode=Mode.HOLD)
        decision = decide(comment, verdict, NEWCOMER, rules, now=now)
        async with open_kept(settings()) as store:
            await store.record(comment, verdict, decision, [], standing=0, now=now)

    asyncio.run(record())


def recorded_text() -> str | None:
    """What the store says that Ann wrote; None if it knows nothing of it."""

    async def look() -> str | None:
        async with open_kept(settings()) as store:
            found = await store.decision(CommentId("test:1"))
            return None if found is None else found.text

    return asyncio.run(look())


def test_erasing_a_person_leaves_nothing_of_them(home: Path) -> None:
    record_something()

    said = told("data", "erase", ANN, "--yes")

    assert "1" in said
    assert recorded_text() is None


def test_erasing_asks_first(home: Path) -> None:
    record_something()

    result = CliRunner().invoke(app, ["data", "erase", ANN], input="n\n")

    assert result.exit_code == 1
    assert recorded_text() == "you worm"


def test_erasing_in_another_community_leaves_this_one(home: Path) -> None:
    record_something()

    told("data", "erase", ANN, "--community", "elsewhere", "--yes", code=1)

    assert recorded_text() == "you worm"


def test_erasing_somebody_who_is_not_on_record_says_so_and_how_an_id_looks(home: Path) -> None:
    record_something()

    found = CliRunner().invoke(app, ["data", "erase", "ann", "--yes"])

    assert (found.exit_code, found.stdout) == (1, "")
    assert "“ann”" in found.stderr
    assert "discord:123456789" in found.stderr
    assert recorded_text() == "you worm"


@pytest.mark.parametrize("nobody", ["", "  "])
def test_erasing_nobody_is_refused(home: Path, nobody: str) -> None:
    result = CliRunner().invoke(app, ["data", "erase", nobody, "--yes"])

    assert getattr(result.exception, "code", "") == "data-no-author"
    assert not home.exists()


def test_a_new_key_opens_what_the_old_one_closed_and_the_old_one_is_gone(home: Path) -> None:
    record_something()
    before = (home / "key").read_text("utf-8")

    told("keys", "rotate")

    after = (home / "key").read_text("utf-8")
    assert after != before
    assert len(after.split()) == 1
    assert (home / "key").stat().st_mode & 0o777 == 0o600
    assert recorded_text() == "you worm"


def test_keys_stay_as_they_are_while_a_bot_runs_that_seals_with_them(home: Path) -> None:
    record_something()
    before = (home / "key").read_text("utf-8")

    with only_copy(settings()):
        result = CliRunner().invoke(app, ["keys", "rotate"])

    assert getattr(result.exception, "code", "") == "second-copy"
    assert (home / "key").read_text("utf-8") == before
    assert recorded_text() == "you worm"


def test_keys_of_the_environment_are_left_to_whoever_set_them(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = KeyRing.new_key(), KeyRing.new_key()
    monkeypatch.setenv("KINDNESS_KEY", old)
    record_something()
    monkeypatch.setenv("KINDNESS_KEY", f"{new},{old}")

    told("keys", "rotate")

    monkeypatch.setenv("KINDNESS_KEY", new)
    assert recorded_text() == "you worm"
    assert not (home / "key").exists()


def test_a_wrong_key_is_an_error_and_changes_nothing(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_something()
    before = (home / "key").read_text("utf-8")
    monkeypatch.setenv("KINDNESS_KEY", KeyRing.new_key())

    for arguments in (["data", "sweep"], ["keys", "rotate"], ["migrate"]):
        result = CliRunner().invoke(app, arguments)
        assert getattr(result.exception, "code", "") == "key-wrong", arguments

    monkeypatch.delenv("KINDNESS_KEY")
    assert (home / "key").read_text("utf-8") == before
    assert recorded_text() == "you worm"


def test_a_lost_key_file_is_named_and_no_new_one_takes_its_place(home: Path) -> None:
    record_something()
    kept = (home / "key").rename(home.with_name("backup"))

    for arguments in (["data", "sweep"], ["keys", "rotate"], ["migrate"]):
        result = CliRunner().invoke(app, arguments)
        error = result.exception
        assert getattr(error, "code", "") == "key-file-missing", arguments
        assert getattr(error, "facts", {}) == {"path": str(home / "key")}
    found = look(code=1)

    assert not (home / "key").exists()
    assert (found["key"]["how"], found["database"]["state"]) == ("absent", "broken")
    assert str(home / "key") in found["database"]["sentence"]
    kept.rename(home / "key")
    assert recorded_text() == "you worm"


def test_a_database_that_nothing_was_recorded_in_gets_a_fresh_key(home: Path) -> None:
    home.mkdir(mode=0o700)
    (home / "kindness.db").touch()

    record_something()

    assert recorded_text() == "you worm"


def test_sweeping_and_migrating_say_what_was_done(home: Path) -> None:
    record_something()

    assert "0" in told("data", "sweep")
    assert "0" in told("migrate")


def test_the_shipped_content_is_sound_and_a_broken_text_is_named(
    home: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "content" / "tips" / "en" / "broken.md"
    broken.parent.mkdir(parents=True)
    broken.write_text("no head at all", "utf-8")

    told("content", "check")
    said = told("content", "check", str(tmp_path / "content"), code=1)

    assert "broken.md" in said


def test_a_content_folder_that_is_not_there_is_an_error_and_no_finding(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = CliRunner().invoke(app, ["content", "check", str(home / "none")])
    monkeypatch.setenv("KINDNESS_CONTENT", str(home / "none"))
    own = CliRunner().invoke(app, ["content", "check"])

    for found in (given, own):
        assert getattr(found.exception, "code", "") == "content-no-folder"


def look(*, code: int = 0) -> Mapping[str, Any]:
    """What the doctor finds, by what it is about."""
    found = json.loads(told("doctor", "--model", "lexicon", "--json", code=code))
    return {each["about"]: each for each in found}


def test_the_doctor_makes_nothing_and_finds_nothing_broken_before_the_first_start(
    home: Path,
) -> None:
    found = look()

    assert not home.exists()
    assert {each["state"] for each in found.values()} <= {"ok", "note"}
    assert (found["home"]["how"], found["key"]["how"], found["database"]["how"]) == (
        "missing", "missing", "missing",
    )  # fmt: skip
    assert found["model"]["model"] == "lexicon-1"


def test_the_doctor_opens_what_is_there(home: Path) -> None:
    record_something()

    found = look()

    assert (found["home"]["how"], found["key"]["how"]) == ("sound", "sound")
    assert (found["database"]["how"], found["database"]["number"]) == ("sound", HEAD)


def test_the_doctor_names_what_others_can_read(home: Path) -> None:
    record_something()
    home.chmod(0o755)
    (home / "key").chmod(0o644)

    found = look(code=1)

    assert (found["home"]["state"], found["key"]["state"]) == ("note", "broken")
    assert f"chmod 700 {home}" in found["home"]["remedy"]
    assert f"chmod 600 {home / 'key'}" in found["key"]["remedy"]


def test_the_doctor_names_a_wrong_key_a_missing_model_and_bad_settings(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_something()
    monkeypatch.setenv("KINDNESS_KEY", KeyRing.new_key())
    wrong = look(code=1)
    model = CliRunner().invoke(app, ["doctor", "--model", "/no/such/model"])
    monkeypatch.setenv("KINDNESS_THREADS", "many")
    bad = look(code=1)

    assert wrong["database"]["state"] == "broken"
    assert model.exit_code == 1
    assert "/no/such/model" in model.stdout
    assert list(bad) == ["version", "settings"]
    assert "KINDNESS_THREADS" in bad["settings"]["sentence"]


def test_the_version_is_told(home: Path) -> None:
    assert told("version").startswith("kindness ")
