"""`kindness doctor`: the model for further languages, and the sign-in with Discord."""

import asyncio
import json
import os
import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

import classifiers
from bot.cli import app
from bot.cli.doctor.sign_in import sign_in
from bot.cli.options import settings
from bot.wiring import open_kept
from tests.cli.helpers import env
from tests.fakes import NOON
from tests.store.making import comment

CLIENT, SECRET = "1048576000000000001", "uJ4zW-exampleexample_exampleexam"
DESK = "https://desk.example.org"
BACK = "/door/discord/back"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home that is not there yet."""
    path = tmp_path / "home"
    for name in list(os.environ):
        if name.startswith("KINDNESS_"):
            monkeypatch.delenv(name)
    for name, value in env(KINDNESS_HOME=str(path)).items():
        monkeypatch.setenv(name, value)
    return path


@pytest.fixture
def set_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both settings of the sign-in with Discord."""
    monkeypatch.setenv("KINDNESS_DISCORD_CLIENT_ID", CLIENT)
    monkeypatch.setenv("KINDNESS_DISCORD_CLIENT_SECRET", SECRET)


def look(*more: str, model: str | None = "lexicon", code: int = 0) -> Mapping[str, Any]:
    """What the doctor finds, by what it is about."""
    named = () if model is None else ("--model", model)
    result = CliRunner().invoke(app, ["doctor", *named, "--json", *more])
    assert result.exit_code == code, (result.output, result.exception)
    assert SECRET not in result.output
    return {each["about"]: each for each in json.loads(result.stdout)}


def signed_in(external: str | None = None) -> Mapping[str, Any]:
    """What it finds about the sign-in alone."""
    return sign_in(settings(), external).as_mapping()


def test_the_second_model_judges_an_italian_line() -> None:
    found = look(model=None)["further"]

    assert (found["state"], found["how"]) == ("ok", "sound")
    assert found["model"].startswith("kindness-many")
    assert "it" in found["languages"].split(", ")
    assert found["score"] > 0.5
    assert Path(found["card"]).exists()
    assert f"toxicity {found['score']}" in found["sentence"]


def test_where_one_model_is_all_there_is_no_second_is_tried() -> None:
    assert "further" not in look()


def test_a_second_model_that_does_not_open_is_broken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = shutil.copytree(classifiers.MANY, tmp_path / "many")
    (damaged / "model.onnx").write_bytes(b"half of it")
    monkeypatch.setattr(classifiers, "MANY", damaged)

    found = look(model=None, code=1)

    assert (found["model"]["state"], found["further"]["state"]) == ("ok", "broken")
    assert str(damaged) in found["further"]["sentence"]


def test_a_second_model_that_knows_nothing_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deaf = shutil.copytree(classifiers.MANY, tmp_path / "many")
    card = deaf / "card.toml"
    told = card.read_text("utf-8").replace("threshold = 0.", "threshold = 0.99999")
    card.write_text(told, "utf-8")
    monkeypatch.setattr(classifiers, "MANY", deaf)

    found = look(model=None)["further"]

    assert (found["state"], found["how"]) == ("note", "missed")
    assert found["remedy"]


def test_without_settings_people_sign_in_by_link_and_nothing_is_wrong() -> None:
    found = signed_in()

    assert (found["state"], found["how"], found["remedy"]) == ("ok", "none", "")


@pytest.mark.parametrize("name", ["KINDNESS_DISCORD_CLIENT_ID", "KINDNESS_DISCORD_CLIENT_SECRET"])
def test_half_a_sign_in_is_a_wrong_setting(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, CLIENT)

    found = look(code=1)["settings"]

    assert "belong together" in found["sentence"]


@pytest.mark.usefixtures("set_up")
def test_what_to_enter_at_discord_is_said_letter_by_letter() -> None:
    found = look("--external", DESK)["sign-in"]

    assert signed_in(f"{DESK}/") == found
    for given in (DESK, f"{DESK}/"):
        found = signed_in(given)
        assert (found["state"], found["how"]) == ("ok", "sound")
        assert found["redirect"] == DESK + BACK
        assert found["remedy"].endswith(DESK + BACK)


@pytest.mark.usefixtures("set_up")
def test_without_an_address_one_is_told_how_to_ask_with_it() -> None:
    found = signed_in()

    assert (found["state"], found["how"]) == ("note", "unnamed")
    assert "kindness doctor --external" in found["remedy"]
    assert f"http://127.0.0.1:8400{BACK}" in found["remedy"]


@pytest.mark.usefixtures("set_up")
@pytest.mark.parametrize(
    ("address", "how"),
    [
        ("http://desk.example.org", "plain"),
        ("desk.example.org", "address"),
        ("https://desk.example.org/console", "address"),
        ("https://desk.example.org?x=1", "address"),
        ("https://mona@desk.example.org", "address"),
        ("https://desk example.org", "address"),
        ("https://desk.example.org:port", "address"),
        ("https://", "address"),
    ],
)
def test_an_address_to_which_nobody_comes_back_is_broken(address: str, how: str) -> None:
    found = signed_in(address)

    assert (found["state"], found["how"]) == ("broken", how)
    assert found["remedy"]


@pytest.mark.parametrize(
    ("client", "secret", "how"),
    [
        ("314159", SECRET, "id"),
        (CLIENT, "MTA0ODU3.example.the_token_of_a_bot", "secret"),
        (CLIENT, "short", "secret"),
    ],
)
def test_what_was_copied_from_the_wrong_place_is_named_and_not_shown(
    monkeypatch: pytest.MonkeyPatch, client: str, secret: str, how: str
) -> None:
    monkeypatch.setenv("KINDNESS_DISCORD_CLIENT_ID", client)
    monkeypatch.setenv("KINDNESS_DISCORD_CLIENT_SECRET", secret)

    found = signed_in(DESK)

    assert (found["state"], found["how"]) == ("broken", how)
    assert secret not in json.dumps(found)


def test_texts_that_no_key_opens_are_counted(home: Path) -> None:
    async def fill() -> None:
        async with open_kept(settings()) as store:
            for number in range(3):
                await store.wait_to_be_judged(comment(number), until=NOON)

    asyncio.run(fill())
    assert "texts" not in look()
    with closing(sqlite3.connect(home / "kindness.db")) as database:
        database.execute("UPDATE waiting SET text = 'gone' WHERE comment LIKE '%:1'")
        database.commit()

    found = look()

    assert (found["texts"]["state"], found["texts"]["count"]) == ("note", 1)
    assert found["database"]["how"] == "sound"
    assert "/kindness retry" in found["texts"]["remedy"]
