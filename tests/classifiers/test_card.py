"""The shipped model against its card: what can be measured from the repository alone."""

import hashlib
from typing import Any

import pytest

from classifiers import WEIGHTS, load
from classifiers.card import read_card
from classifiers.training import card as cards
from classifiers.training import evaluate
from classifiers.training.export import WORST
from classifiers.verdict import LABELS, Classifier

MEGABYTES = 30


@pytest.fixture(scope="module")
def card() -> cards.Card:
    return cards.read(WEIGHTS)


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return load()


@pytest.fixture(scope="module")
def measured(classifier: Classifier) -> dict[str, evaluate.Measured]:
    return evaluate.own_corpus(classifier)


def test_the_shipped_files_are_those_of_the_card(card: cards.Card) -> None:
    for name, key in (("model.onnx", "model_sha256"), ("tokenizer.json", "tokenizer_sha256")):
        assert hashlib.sha256((WEIGHTS / name).read_bytes()).hexdigest() == card[key]


def test_the_shipped_model_is_small_enough_for_the_repository() -> None:
    assert (WEIGHTS / "model.onnx").stat().st_size <= MEGABYTES * 10**6


def test_serving_reads_the_card(card: cards.Card) -> None:
    read = read_card(WEIGHTS)
    assert read.model == f"{card['name']} {card['version']}"
    assert read.languages == ("en",)
    assert list(read.calibration.thresholds) == [
        card["calibration"][label]["threshold"] for label in LABELS
    ]


def test_the_page_for_people_is_made_from_the_card(card: cards.Card) -> None:
    assert (WEIGHTS / "CARD.md").read_text("utf-8") == cards.prose(card)


def test_the_card_names_every_data_set_that_was_trained_on() -> None:
    page = (WEIGHTS / "CARD.md").read_text("utf-8")
    for name in ("Jigsaw", "Toxic Spans", "EDOS", "ParaDetox", "HateXplain", "HatemojiBuild"):
        assert name in page
    for name in ("ConvAbuse", "GoEmotions", "Ubuntu IRC", "Xpersona", "Davidson", "de Gibert"):
        assert name in page


def test_the_export_agrees_with_what_was_trained(card: cards.Card) -> None:
    assert card["agreement"]["texts"] > 500
    assert card["agreement"]["p99"] <= WORST


def test_what_was_promised_of_public_data_was_measured(card: cards.Card) -> None:
    sets, floors = card["measured"]["sets"], card["floors"]
    assert floors["jigsaw_toxicity_auc"] >= 0.94
    assert floors["irc_flagged"] <= 0.005
    assert sets["jigsaw_test_balanced_a"]["auc"] >= floors["jigsaw_toxicity_auc"]
    assert sets["irc_ordinary_chat"]["flagged"] <= floors["irc_flagged"]


def test_the_model_beats_the_word_list(card: cards.Card) -> None:
    # CONDA asks for swear words, which is what a word list knows; the card says so.
    for name, numbers in card["measured"]["sets"].items():
        if "auc" in numbers and name != "conda_dota2":
            assert numbers["auc"] > card["baseline"]["sets"][name]["auc"], name
    for label, numbers in card["measured"]["labels"].items():
        assert numbers["auc"] > card["baseline"]["labels"][label]["auc"], label


def test_bullying_is_told_from_the_rest_as_well_as_promised(
    card: cards.Card, measured: dict[str, evaluate.Measured]
) -> None:
    assert card["floors"]["own_bullying_auc"] >= 0.86
    assert measured["labels"]["bullying"]["auc"] >= card["floors"]["own_bullying_auc"]


def test_no_label_is_below_its_floor(
    card: cards.Card, measured: dict[str, evaluate.Measured]
) -> None:
    floors: dict[str, Any] = card["floors"]["own_auc"]
    assert {"toxicity", "bullying", "insult", "threat", "identity_attack"} <= set(floors)
    below = {
        label: measured["labels"][label]["auc"]
        for label, least in floors.items()
        if measured["labels"][label]["auc"] < least
    }
    assert not below


def test_quiet_lines_stay_quiet_and_cruel_ones_are_heard(
    card: cards.Card, measured: dict[str, evaluate.Measured]
) -> None:
    sides = measured["sides"]["bullying"]
    assert sides["quiet"] > 300
    assert sides["quiet_flagged"] <= card["floors"]["own_quiet_flagged"]
    assert sides["heard_missed"] <= card["floors"]["own_heard_missed"]
