"""The functional suites are whole, and nothing is trained on that stands in them."""

from collections import Counter
from functools import cache

import pytest

from classifiers import WEIGHTS
from classifiers.training import card
from classifiers.training.corpus import FOLDER, Line, key_of, read_file
from classifiers.training.suites import LANGUAGES, Reserved, is_right, passed, read_suite, words_of
from classifiers.verdict import LABELS, Label, Verdict

SPELLINGS = {"leet", "spaced", "missing", "stretched"}


@cache
def suite(language: str) -> list[Line]:
    return read_suite(language)


def said(*labels: Label) -> Verdict:
    return Verdict(
        scores=dict.fromkeys(LABELS, 0.0),
        flagged=frozenset(labels),
        language="en",
        supported=True,
        read_fraction=1.0,
        model="a model",
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_function_has_ten_lines_that_are_sure_and_unlike_each_other(language: str) -> None:
    lines = suite(language)
    counts = Counter(line.function for line in lines)
    wanted = SPELLINGS if language == "en" else SPELLINGS | {"bare"}

    assert len(counts) >= 25 + len(wanted)
    assert min(counts.values()) >= 10
    assert counts.keys() >= wanted
    assert all(value is not None for line in lines for value in line.labels.values())
    assert max(Counter(line.key for line in lines).values()) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_two_lines_of_a_contrast_have_opposite_verdicts(language: str) -> None:
    groups = Counter(line.group for line in suite(language))
    bullying = Counter(line.group for line in suite(language) if line.labels[Label.BULLYING])

    assert sum(count == 2 for count in groups.values()) >= 25
    assert all(bullying[group] == 1 for group, count in groups.items() if count == 2)


def test_no_line_of_a_suite_stands_in_our_corpus_or_nearly() -> None:
    found = []
    for language in LANGUAGES:
        suites = Reserved(suite(language))
        for path in FOLDER.glob(f"{language}-*.tsv"):
            texts = [row.rpartition("\t")[2] for row in path.read_text("utf-8").splitlines()]
            found += [f"{path.name}: {text}" for text in texts if text in suites]

    assert found == []


def test_a_text_is_nearly_a_line_if_it_shares_half_of_its_runs_of_words() -> None:
    text = "nobody at this table ever asked for you"
    line = Line(text, key_of(text), "en", "exclude", {}, 0)
    suites = Reserved([line])

    assert "N0BODY at this table, ever asked for YOU!!" in suites
    assert "well nobody at this table ever asked for that" in suites
    assert "nobody at this table asked" not in suites
    assert suites.nearest(text) is line


def test_short_lines_are_told_by_all_their_letters() -> None:
    suites = Reserved([Line("go away", key_of("go away"), "en", "exclude", {}, 0)])

    assert "GO AWAY!" in suites
    assert "go away then" not in suites
    assert "".join(words_of("Go  AWAY!")) == key_of("Go  AWAY!")


def test_bullying_is_right_with_any_flag_but_swearing_and_all_else_without() -> None:
    mean, calm = (
        next(line for line in suite("en") if line.function == name) for name in ("insult", "chat")
    )

    assert is_right(mean, said(Label.TOXICITY))
    assert not is_right(mean, said(Label.PROFANITY))
    assert is_right(calm, said(Label.PROFANITY))
    assert not is_right(calm, said(Label.INSULT))


def test_a_contrast_passes_with_both_its_lines() -> None:
    lines = suite("en")
    perfect = [said(Label.BULLYING) if line.labels[Label.BULLYING] else said() for line in lines]
    silent = [said()] * len(lines)

    assert passed(lines, perfect)["contrasts"] == {
        "pairs": passed(lines, silent)["contrasts"]["pairs"],
        "right": passed(lines, perfect)["contrasts"]["pairs"],
    }
    assert passed(lines, silent)["contrasts"]["right"] == 0
    assert passed(lines, silent)["all"]["quiet_right"] == passed(lines, perfect)["all"]["quiet"]


def test_the_card_was_measured_on_the_suite_as_it_is() -> None:
    its = card.read(WEIGHTS)
    counts = Counter(line.function for line in suite("en"))

    for numbers in (its["measured"]["functional"], its["baseline"]["functional"]):
        assert {
            name: row["quiet"] + row["heard"]
            for name, row in numbers.items()
            if name not in {"contrasts", "all"}
        } == counts


def test_the_suites_are_read_like_the_corpus() -> None:
    assert all(line.parent is None for language in LANGUAGES for line in suite(language))
    assert read_file(FOLDER / "en-a.tsv")[0].language == suite("en")[0].language
