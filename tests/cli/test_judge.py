"""`kindness judge`: what was found, what would be done, and which words carried it."""

import json
from io import StringIO

import pytest
from rich.console import Console
from typer.testing import CliRunner

from bot.cli import app, judge_view
from bot.cli.judge import as_mapping, judged
from bot.core.decision import Mode, Rule
from bot.core.rules import preset
from bot.words import Words
from classifiers import load
from classifiers.verdict import LABELS
from tests.cli.helpers import env, kindness, said

HURTFUL = "you are a fucking idiot"


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    """The command line without anybody's settings."""
    for name, value in env().items():
        monkeypatch.setenv(name, value)
    return CliRunner()


def test_json_says_everything_with_the_names_of_the_columns(terminal: CliRunner) -> None:
    result = terminal.invoke(app, ["judge", HURTFUL, "hello", "--model", "lexicon", "--json"])

    first, second = map(json.loads, result.stdout.splitlines())
    assert result.exit_code == 0
    assert list(first["scores"]) == list(map(str, LABELS))
    assert {"profanity", "bullying"} <= set(first["flagged"])
    assert first["words"][0]["text"] in {"idiot", "fucking"}
    assert (first["language"], first["supported"], first["read_fraction"]) == ("en", True, 1.0)
    assert (second["flagged"], second["action"], second["words"]) == ([], "none", [])


def test_the_words_that_carried_it_are_spans_of_the_original_text() -> None:
    text = "> quoted\nyou are an 1d10t 😀"

    (judgement,) = judged(load("lexicon"), preset("community"), [text], None)

    for word in as_mapping(judgement)["words"]:
        assert text[word["start"] : word["end"]] == word["text"]


def test_a_table_shows_scores_reasons_and_no_control_characters(terminal: CliRunner) -> None:
    result = terminal.invoke(app, ["judge", HURTFUL + "\x1b[2J\x07", "--model", "lexicon"])

    assert result.exit_code == 0
    assert "\x1b[2J" not in result.stdout
    assert "\x07" not in result.stdout
    assert "profanity" in result.stdout
    assert "0.99" in result.stdout
    assert "lexicon-1" in result.stdout


@pytest.mark.parametrize("text", ["", "…", "> somebody else wrote this"])
def test_a_text_with_nothing_to_read_is_said_to_have_none(terminal: CliRunner, text: str) -> None:
    result = terminal.invoke(app, ["judge", text, "--model", "lexicon"])

    assert result.exit_code == 0
    assert "nothing to read" in result.stdout
    assert "too little text to tell" in result.stdout


def test_without_colours_the_words_that_carried_it_are_named(terminal: CliRunner) -> None:
    flagged = terminal.invoke(app, ["judge", HURTFUL, "--model", "lexicon"])
    ordinary = terminal.invoke(app, ["judge", "hello", "--model", "lexicon"])

    [line] = [line for line in flagged.stdout.splitlines() if line.startswith("Words:")]
    assert line.removeprefix("Words: ") in {"fucking", "idiot", "fucking, idiot"}
    assert "Words:" not in ordinary.stdout


def test_a_dash_reads_one_text_from_standard_input_whatever_its_bytes() -> None:
    found = kindness("judge", "-", "--json", "--model", "lexicon", stdin=b"you idiot\n\xff\n")

    assert found.returncode == 0, said(found)
    assert json.loads(found.stdout)["text"] == "you idiot\n\N{REPLACEMENT CHARACTER}"


def test_of_a_huge_text_it_is_said_how_much_was_read() -> None:
    huge = b"i like it here. " * 65_000

    plain = kindness("judge", "-", "--model", "lexicon", stdin=huge)
    as_json = kindness("judge", "-", "--model", "lexicon", "--json", stdin=huge)

    assert plain.returncode == 0, said(plain)
    assert "6.3 % read" in plain.stdout.decode()
    assert "not all of it" in plain.stdout.decode()
    assert json.loads(as_json.stdout)["read_fraction"] == 65_536 / len(huge)


def test_the_parent_reaches_the_classifier() -> None:
    from tests.cli.test_screen_run import Listening  # noqa: PLC0415

    listening = Listening()

    judged(listening, preset("community"), ["a", "b"], "above")

    assert listening.parents[:2] == ["above", "above"]


def test_the_language_spoken_there_reaches_the_classifier() -> None:
    from tests.cli.test_screen_run import Listening  # noqa: PLC0415

    listening = Listening()

    judged(listening, preset("community"), ["a", "b"], None, home="it")

    assert listening.homes == {"it"}


def test_the_preset_and_the_mode_decide(terminal: CliRunner) -> None:
    actions = {
        json.loads(
            terminal.invoke(
                app,
                ["judge", "i will kill you", "--json", "--model", "lexicon", "--mode", mode],
            ).stdout
        )["mode"]
        for mode in ("nudge", "hold")
    }
    strict = terminal.invoke(app, ["judge", "x", "--preset", "strict", "--model", "lexicon"])

    assert actions == {"nudge", "hold"}
    assert strict.exception is not None
    assert getattr(strict.exception, "code", "").startswith("rules-")


@pytest.mark.parametrize("locale", ["en", "it"])
@pytest.mark.parametrize("rule", list(Rule))
def test_there_is_a_sentence_for_every_reason(rule: Rule, locale: str) -> None:
    name = f"cli-reason-{rule}".replace("_", "-")

    said = Words(locale, strict=True).say(name, label="x", seen="0.50", limit="0.70")

    assert said.strip()
    assert ("0.50" in said) == (rule not in {Rule.QUOTED, Rule.FORWARDED, Rule.LISTED})


def test_a_bar_is_as_long_as_its_share() -> None:
    assert [judge_view.bar(share, 8) for share in (0.0, 0.0001, 0.002, 0.5, 1.0)] == [
        "", "", "▏", "████", "████████",
    ]  # fmt: skip


def test_a_text_without_letters_and_a_very_long_one_are_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rules = preset("school", mode=Mode.HOLD)
    out = StringIO()
    monkeypatch.setattr("rich.console.Console.file", out)

    for judgement in judged(load("lexicon"), rules, ["", "…", "x " * 50_000], None):
        judge_view.show(judgement, rules)

    assert isinstance(Console(), Console)
    assert out.getvalue().count("lexicon-1") == 3
