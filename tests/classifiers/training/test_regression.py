"""Lines that must never flip, and how they are chosen."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from classifiers import load
from classifiers.training import regression
from classifiers.verdict import LABELS, Label, Verdict


def test_the_shipped_model_flips_no_line_without_a_reason() -> None:
    rules = regression.rules_of()
    assert len(rules) >= 500
    assert set(regression.flipped(load(), rules)) == set(regression.explained())


def test_lines_are_heard_and_quiet_in_like_numbers() -> None:
    heard = [heard for _, heard in regression.rules_of()]
    assert 0.35 < sum(heard) / len(heard) < 0.65


def test_a_line_that_is_neither_heard_nor_quiet_is_named(tmp_path: Path) -> None:
    path = tmp_path / "lines.tsv"
    path.write_text("heard\tgo away\nloud\thello\n")
    with pytest.raises(ValueError, match="line 2: heard or quiet, not 'loud'"):
        regression.rules_of(path)


class Always:
    """A classifier that gives every text the same scores."""

    model = "always 1"

    def __init__(self, score: float) -> None:
        self.score = score

    def classify(
        self,
        texts: Sequence[str],
        parents: Sequence[str | None] | None = None,
        *,
        home: str | None = None,
    ) -> list[Verdict]:
        flagged = frozenset({Label.BULLYING}) if self.score >= 0.5 else frozenset()
        scores = dict.fromkeys(LABELS, self.score)
        verdict = Verdict(scores, flagged, "en", supported=True, read_fraction=1.0, model="x")
        return [verdict] * len(texts)


THRESHOLDS = dict.fromkeys(LABELS, 0.5)


def test_new_lines_are_taken_in_only_if_they_are_right_by_a_margin() -> None:
    calm = regression.chosen(Always(0.1), THRESHOLDS, [], 30)
    assert len(calm) == 30
    assert not any(heard for _, heard in calm)
    assert regression.chosen(Always(0.45), THRESHOLDS, [], 30) == []
    assert all(heard for _, heard in regression.chosen(Always(0.9), THRESHOLDS, [], 30))


def test_lines_that_are_there_stay_and_are_not_taken_twice() -> None:
    first = regression.chosen(Always(0.1), THRESHOLDS, [], 20)
    more = regression.chosen(Always(0.1), THRESHOLDS, first, 40)
    assert more[:20] == first
    assert len({text for text, _ in more}) == 40


def test_swearing_alone_is_quiet() -> None:
    scores = dict.fromkeys(LABELS, 0.9)
    flagged = frozenset({Label.PROFANITY})
    verdict = Verdict(scores, flagged, "en", supported=True, read_fraction=1.0, model="x")
    assert not regression.is_heard(verdict)


def test_accepted_flips_have_a_reason(tmp_path: Path) -> None:
    path = tmp_path / "flips.toml"
    assert regression.explained(path) == {}
    path.write_text('"a line" = "a reason"\n')
    assert regression.explained(path) == {"a line": "a reason"}
