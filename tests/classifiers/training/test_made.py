"""What a run notes of itself, and what the card says of it."""

from pathlib import Path

import pytest

from classifiers import WEIGHTS
from classifiers.training import card_words, made, prompts
from classifiers.training.corpus import Line, parse_labels
from tests.classifiers.training.test_measure import Echo

RUN = {"start": "", "scale": 1.0, "rate": 9e-5, "seed": 7, "blend": 1.0, "steps": 4_000}
TEACHER = {
    "name": "big",
    "sha256": "abc",
    "own": 3.0,
    "public": 0.25,
    "steps": 881,
    "share": 0.6,
    "texts": 65_041,
    "unlabelled": 8_000,
    "beside": "judge 1",
}


def test_a_run_and_its_teacher_are_noted_in_one_file_and_kept_with_the_version(
    tmp_path: Path,
) -> None:
    made.note(tmp_path, "teacher", TEACHER)
    made.note(tmp_path, "run", RUN)
    made.keep(tmp_path, "2.0.0", path=tmp_path / "kept.toml")

    kept = made.read(tmp_path / "kept.toml")
    assert kept == {"version": "2.0.0", "teacher": TEACHER, "run": RUN}


def test_a_card_that_is_written_elsewhere_does_not_change_how_the_shipped_judge_was_made(
    tmp_path: Path,
) -> None:
    made.note(tmp_path, "run", RUN)
    made.keep(tmp_path, "2.0.0", tmp_path, tmp_path / "kept.toml")
    assert not (tmp_path / "kept.toml").exists()


def test_what_was_not_noted_is_not_told() -> None:
    assert "not noted" in made.prose({"version": "2.0.0"})
    alone = made.prose({"version": "2.0.0", "run": RUN})
    assert "4,000 steps" in alone
    assert "teacher" not in alone
    assert "65,041 texts" in made.prose({"version": "2.0.0", "run": RUN, "teacher": TEACHER})


def test_a_run_that_went_on_from_a_version_says_from_which() -> None:
    told = made.prose({"version": "2.0.0", "run": {**RUN, "start": "judge 1", "blend": 0.8}})
    assert "went on from `judge 1`" in told
    assert "80 %" in told


def line(text: str, letters: str) -> Line:
    return Line(text, text, "en", "chat", parse_labels(letters), 0)


def test_prompts_are_counted_with_what_they_deserve(tmp_path: Path) -> None:
    path = tmp_path / "presets.toml"
    path.write_text("[calm]\nbullying = 0.8\n")
    lines = [line("a 0.9", "TB"), line("b 0.9", "-"), line("c 0.6", "TB"), line("d 0.9", "B?")]
    verdicts = Echo().classify([its.text for its in lines])

    found = prompts.measured(lines, verdicts, path)

    assert found["presets"]["calm"] == {"prompts": 2, "deserved": 0.5, "bullying": 2, "heard": 0.5}
    assert found["preset_calm"]["bullying"] == {"prompts": 2, "right": 0.5}


def test_an_idle_limit_is_named_and_few_prompts_get_no_share() -> None:
    measured = {
        "presets": {"calm": {"prompts": 30, "deserved": 0.9, "bullying": 40, "heard": 0.5}},
        "preset_calm": {
            "threat": {"prompts": 3, "right": 1.0},
            "bullying": {"prompts": 27, "right": 0.9},
        },
    }
    limits = {"calm": {"threat": 0.6, "bullying": 0.9}}
    curves = {"threat": {"threshold": 0.7}, "bullying": {"threshold": 0.8}}
    page = card_words.presets(measured, limits, curves)
    assert "| `threat` | 0.60 (idle) | 0.700 | 3 | – |" in page
    assert "| `bullying` | 0.90 | 0.800 | 27 | 90.00 % |" in page


@pytest.mark.parametrize(("alone", "told"), [(True, "says little"), (False, "lines of ours")])
def test_on_what_both_engines_were_compared_is_told(alone: bool, told: str) -> None:  # noqa: FBT001
    counts = {"own": 0, "public": 0, "chat": 10} if alone else {"own": 4, "public": 3, "chat": 3}
    shares = {"p99": 0.01, "largest": 0.09, "flips": 0.001, "prompts": 0.001}
    assert told in card_words.agreement({"texts": 10, **shares, **counts})


def test_the_page_says_how_many_lines_of_the_regression_set_are_trained_on() -> None:
    counts = card_words.of_regression()
    kinds = [counts[f"rules_{kind}"] for kind in ("trained", "kept", "found")]
    assert sum(kinds) == counts["rules"]
    page = (WEIGHTS / "CARD.md").read_text("utf-8")
    assert f"{counts['rules_trained']} of the lines are trained on" in page
