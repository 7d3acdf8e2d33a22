from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from classifiers.training.corpus import Line, parse_labels
from classifiers.training.data import (
    AUXILIARY,
    MASKED,
    SOURCES,
    Row,
    Source,
    example_of,
    examples_of,
)
from classifiers.verdict import LABELS, Label


def source(name: str) -> Source:
    (found,) = [source for source in SOURCES if source.name == name]
    return found


def said(name: str, row: Row) -> dict[Label, float]:
    spoken = source(name).speak(row)
    assert spoken is not None
    return spoken[0]


JIGSAW = {"toxic": 1.0, "severe_toxic": 0.0, "obscene": 1.0, "threat": 0.0, "insult": 0.0}


def test_jigsaw_speaks_of_six_labels_and_not_of_bullying() -> None:
    targets = said("jigsaw_6label_slices", {**JIGSAW, "identity_hate": 0.0})
    assert targets[Label.PROFANITY] == 1.0
    assert targets[Label.INSULT] == 0.0
    assert Label.BULLYING not in targets
    assert Label.SELF_HARM_ENCOURAGEMENT not in targets


def test_a_comment_that_jigsaw_finds_harmless_is_no_bullying_either() -> None:
    row = dict.fromkeys([*JIGSAW, "identity_hate"], 0.0)
    assert said("jigsaw_6label_slices", row)[Label.BULLYING] == 0.0


def test_casual_offensive_words_train_a_question_of_their_own() -> None:
    assert source("davidson").speak({"class": 1}) == ({}, 1.0)
    assert said("davidson", {"class": 0})[Label.IDENTITY_ATTACK] == 1.0
    assert said("davidson", {"class": 2})[Label.TOXICITY] == 0.0


def test_swearing_at_things_is_not_taught_as_toxic() -> None:
    rows = ({"text": text, "role": "toxic"} for text in ("this shit broke", "you suck"))
    thing, person = (said("paradetox", row) for row in rows)
    assert Label.TOXICITY not in thing
    assert person[Label.TOXICITY] == 1.0


def test_a_politely_worded_insult_is_not_taught_as_harmless() -> None:
    targets = said("paradetox", {"text": "you are not clever", "role": "neutral"})
    assert Label.TOXICITY not in targets


def test_ordinary_chat_is_quiet_but_says_nothing_of_swear_words() -> None:
    targets = said("irc_ordinary_chat", {"text": "damn, it works"})
    assert Label.PROFANITY not in targets
    assert set(targets.values()) == {0.0}


def test_only_comments_with_nothing_but_kind_feelings_are_used() -> None:
    assert source("goemotions").speak({"labels": "['gratitude', 'joy']"}) is not None
    assert source("goemotions").speak({"labels": "['joy', 'anger']"}) is None


def test_annotators_who_disagree_teach_only_their_own_question() -> None:
    grades = ("1", "0", "-1", "-2", "-3")
    votes = {f"Annotator{n}_is_abuse.{grade}": "0" for n in (1, 2) for grade in grades}
    split = {**votes, "Annotator1_is_abuse.1": "1", "Annotator2_is_abuse.-1": "1"}
    assert source("convabuse").speak(split) == ({}, 0.5)
    agreed = {**votes, "Annotator1_is_abuse.-2": "1", "Annotator2_is_abuse.-1": "1"}
    assert said("convabuse", agreed)[Label.INSULT] == 1.0


def test_what_fair_people_differ_about_is_masked() -> None:
    line = Line("hm", "hm", "en", "short", parse_labels("TB?"), 0)
    targets = dict(zip(LABELS, example_of(line).targets, strict=True))
    assert targets[Label.TOXICITY] == 1.0
    assert targets[Label.BULLYING] == MASKED
    assert targets[Label.THREAT] == 0.0


def test_rows_in_other_languages_and_rows_that_nobody_wrote_are_left_out(tmp_path: Path) -> None:
    rows = [
        {"text": "hi <user>", "lang": "en", "toxic": "0"},
        {"text": "salut", "lang": "fr", "toxic": "0"},
        {"text": " ", "lang": "en", "toxic": "0"},
        {"text": "__SILENCE__", "lang": "en", "toxic": "0"},
    ]
    parquet.write_table(pa.Table.from_pylist(rows), tmp_path / "jigsaw_binary_slices.parquet")
    examples = list(examples_of(source("jigsaw_binary_slices"), tmp_path))
    assert [example.text for example in examples] == ["hi @user"]


def test_every_question_of_a_set_belongs_to_a_set_that_is_used() -> None:
    assert set(AUXILIARY) <= {source.name for source in SOURCES}


@pytest.mark.parametrize("its", SOURCES, ids=lambda its: its.name)
def test_nothing_from_the_evaluation_sets_is_a_source(its: Source) -> None:
    assert not its.name.startswith(("olid", "conda", "noisyhate", "jigsaw_test"))
