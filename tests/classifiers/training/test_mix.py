import random
from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from classifiers.training.corpus import digest_of, key_of
from classifiers.training.data import SOURCES, Example
from classifiers.training.mix import (
    JUDGED,
    RELABELLED_PASSES,
    Habits,
    Mix,
    batches,
    gather,
    kept_apart,
    order,
    own,
    texts_of,
)
from classifiers.training.suites import read_suite, reserved
from classifiers.verdict import LABELS

QUIET = (0.0,) * len(LABELS)

SUITED = f"ok so {read_suite('pl')[0].text.upper()} !!"
"""Nearly a line of a functional suite."""

ROW: dict[str, Any] = {
    **dict.fromkeys(["toxic", "severe_toxic", "obscene", "threat", "insult"], "0"),
    "lang": "en",
    "identity_hate": "0",
    "class": 2,
    "label_sexist": "not sexist",
    "label_category": "none",
    "role": "neutral",
    "label": "normal",
    "spans": "[1]",
    "label_gold": "0",
    "type": "none",
    "Annotator1_is_abuse.1": "1",
    "labels": "['joy']",
    "Annotator1_is_abuse.0": "0",
    "Annotator1_is_abuse.-1": "0",
    "toxicity": "nontoxic",
    "Annotator1_is_abuse.-2": "0",
    "Annotator1_is_abuse.-3": "0",
}


def write(path: Path, texts: list[str]) -> None:
    path.parent.mkdir(exist_ok=True)
    rows = [{**ROW, "text": text} for text in texts]
    parquet.write_table(pa.Table.from_pylist(rows), path)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sets of the real names: a text of its own each, one that all share, one that is judged."""
    folder = tmp_path_factory.mktemp("data")
    for name in JUDGED:
        write(folder / "eval" / f"{name}.parquet", [f"judged text of {name}"])
    for source in SOURCES:
        texts = [f"{source.name} number {number}" for number in range(60)]
        shared = ["The SAME text everywhere!", f"Judged text of {JUDGED[0]}...", SUITED]
        write(folder / "train" / f"{source.name}.parquet", texts + shared)
    return folder


@pytest.fixture(scope="module")
def mix(data: Path) -> Mix:
    return gather(data)


def test_nothing_of_the_functional_suites_is_trained_on_or_calibrated_with(mix: Mix) -> None:
    assert SUITED in reserved(["pl"])
    assert key_of(SUITED) not in {key_of(example.text) for example, _ in mix.train}
    assert key_of(SUITED) not in {key_of(example.text) for example in mix.kept}


def test_nothing_that_is_judged_is_trained_on_or_calibrated_with(mix: Mix) -> None:
    keys = {key_of(example.text) for example, _ in mix.train}
    keys |= {key_of(example.text) for example in mix.kept}
    assert not keys & {key_of(f"judged text of {name}") for name in JUDGED}


def test_a_text_that_stands_in_many_sets_is_used_once(mix: Mix) -> None:
    texts = [example.text for example, _ in mix.train] + [example.text for example in mix.kept]
    assert texts.count("The SAME text everywhere!") == 1


def test_kept_apart_lines_of_our_corpus_are_not_trained_on(mix: Mix) -> None:
    keys = {key_of(example.text) for example, _ in mix.train}
    for part in ("calibration", "test"):
        assert not keys & {line.key for line in own(part)}


def test_a_part_of_every_public_set_is_kept_apart(mix: Mix) -> None:
    kept = {example.text for example in mix.kept}
    assert kept
    assert not kept & {example.text for example, _ in mix.train}
    assert 0.02 < sum(kept_apart(f"text {number}") for number in range(4000)) / 4000 < 0.08


def test_lines_that_answer_a_parent_are_left_out_of_training() -> None:
    assert all(line.parent is None for line in own("train"))
    assert len(own("train")) > 7000


@pytest.mark.parametrize(("passes", "least", "most"), [(2.0, 600, 600), (0.5, 100, 200)])
def test_every_text_is_read_as_often_as_it_has_passes(passes: float, least: int, most: int) -> None:
    mix = Mix([(Example(str(n), QUIET, "own"), passes) for n in range(300)], [])
    places = order(mix, seed=3)
    assert least <= len(places) <= most
    assert set(Counter(places).values()) <= {1, 2}


@given(st.lists(st.integers(2, 96), min_size=1, max_size=300), st.integers(0, 5))
def test_batches_hold_every_text_once_and_keep_to_their_budget(
    lengths: list[int], seed: int
) -> None:
    places = list(range(len(lengths)))
    found = batches(places, lengths, budget=200, seed=seed, pool=64)
    assert sorted(place for batch in found for place in batch) == places
    for batch in found:
        assert len(batch) * max(lengths[place] for place in batch) <= 200


def changed(habits: Habits) -> list[str]:
    mean = Example("nobody here wants you around", QUIET, "own")
    mix = Mix([(mean, 1.0)], [], ["see you at practice tonight"])
    return [text for text, _ in texts_of([0] * 40, mix, random.Random(3), habits)]


def test_without_habits_texts_are_trained_on_as_they_are() -> None:
    assert set(changed(Habits(disguised=0, dressed=0, among=0))) == {"nobody here wants you around"}


def test_some_lines_of_ours_are_put_among_harmless_ones() -> None:
    found = changed(Habits(disguised=0, dressed=0, among=0.5))
    assert 8 < sum("see you at practice" in text for text in found) < 32
    assert all("nobody here wants you around" in text for text in found)


def test_some_texts_are_disguised_and_some_dressed() -> None:
    plain = "nobody here wants you around"
    for habits in (Habits(disguised=0.5, dressed=0), Habits(disguised=0, dressed=0.5)):
        found = [text for text in changed(habits) if "practice" not in text]
        assert 5 < sum(text != plain for text in found) < 35


def test_our_own_labels_of_a_public_comment_stand_instead_of_its_sources(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = SOURCES[0].name
    text = next(
        f"{source} number {number}"
        for number in range(60)
        if not kept_apart(f"{source} number {number}")
    )
    ours = {digest_of(key_of(text)): (1.0,) * len(LABELS)}
    monkeypatch.setattr("classifiers.training.mix.read_relabelled", lambda: ours)
    found = {example.text: (example.targets, passes) for example, passes in gather(data).train}
    assert found[text] == ((1.0,) * len(LABELS), RELABELLED_PASSES)
