"""The shipped model against its card: what can be measured from the repository alone."""

import hashlib
import tomllib
from pathlib import Path
from typing import Any

import pytest

from classifiers import WEIGHTS, load
from classifiers.card import read_card
from classifiers.normalise import read
from classifiers.training import card as cards
from classifiers.training import card_words, checks, evaluate, made
from classifiers.training.data import Example
from classifiers.training.export import WORST
from classifiers.training.mix import Mix, own
from classifiers.verdict import LABELS, Classifier, Label

README = Path(__file__).parents[2] / "README.md"
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
    its = read_card(WEIGHTS)
    assert its.model == f"{card['name']} {card['version']}"
    assert its.languages == ("en",)
    assert list(its.calibration.thresholds) == [
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
    agreement = card["agreement"]
    kinds = [agreement[kind] for kind in ("own", "public", "chat")]
    assert sum(kinds) == agreement["texts"] > 500
    # 1.3 was compared on ordinary chat alone, and its card says so; no other may be.
    assert all(kinds) or card["version"] == "1.3.0"
    assert agreement["p99"] <= WORST
    assert agreement["prompts"] <= 0.003


def test_the_engines_are_compared_on_our_lines_on_public_texts_and_on_chat() -> None:
    public = [Example(f"a comment {n}", (0.0,) * len(LABELS), "edos_sexism") for n in range(50)]
    chat = [Example(f"a chat {n}", (0.0,) * len(LABELS), "xpersona_chat") for n in range(9_000)]
    found = evaluate.compared_texts(Mix([], [*public, *chat]))
    assert set(found["own"]) >= {read(line.text) for line in own("test")}
    assert sorted(found["public"]) == sorted(example.text for example in public)
    assert len(found["chat"]) == evaluate.COMPARED
    assert found == evaluate.compared_texts(Mix([], [*public, *chat]))


def test_the_page_tells_how_the_version_that_ships_was_made(card: cards.Card) -> None:
    assert made.read()["version"] == card["version"]


def test_every_goal_is_in_the_page_and_the_readme_with_what_was_reached(card: cards.Card) -> None:
    page, readme = ((path.read_text("utf-8")) for path in (WEIGHTS / "CARD.md", README))
    reached = card_words.reached(card)
    for name, goal in card_words.goals().items():
        numbers = [card_words.shown(value, goal) for value in (reached[name], goal["goal"])]
        (row,) = [line for line in page.splitlines() if line.startswith(f"| {goal['what']} |")]
        assert numbers[0] in row, name
        (row,) = [line for line in readme.splitlines() if line.startswith(f"| {goal['what']}")]
        measured, wanted = [cell.strip() for cell in row.strip("|").split("|")][1:]
        assert measured.split(" (")[0] == numbers[0], name
        assert wanted == numbers[1], name


def test_the_readme_says_how_many_flags_and_prompts_are_deserved(card: cards.Card) -> None:
    readme = " ".join(README.read_text("utf-8").split())
    found = card["measured"]["presets"]
    deserved = [f"{100 * its['deserved']:.0f}" for its in found.values()]
    heard = {name: f"{100 * its['heard']:.0f}" for name, its in found.items()}
    assert f"{min(deserved)} to {max(deserved)} in 100 are deserved" in readme
    assert heard["school"] == heard["support"]
    assert (
        f"{heard['school']} in 100 get one with `school` and `support`, "
        f"{heard['community']} with `community`, {heard['gaming']} with `gaming`" in readme
    )
    its = card["measured"]["labels"]["bullying"]
    assert f"| {100 * its['precision']:.0f} %; {100 * its['recall']:.0f} % |" in readme


def test_the_single_errors_that_the_page_shows_are_errors_still(classifier: Classifier) -> None:
    shown = tomllib.loads(cards.INSTRUCTIVE.read_text("utf-8"))
    lines = {line.text: line for line in own("test")}
    for kind, bullying in (("False alarms", False), ("Misses", True)):
        assert [lines[text].labels[Label.BULLYING] for text in shown[kind]] == [bullying] * 10
        verdicts = classifier.classify(list(shown[kind]))
        right = [verdict for verdict in verdicts if (Label.BULLYING in verdict.flagged) is bullying]
        assert not right, kind


def test_the_word_that_hurts_is_among_the_marked_ones(
    card: cards.Card, classifier: Classifier
) -> None:
    found = checks.known_words(classifier, own("test"))
    assert found["lines"] >= 30
    assert found["held"] >= card["floors"]["own_marked_held"]


def test_files_that_are_not_those_of_the_card_are_not_measured_as_if_they_were(
    tmp_path: Path,
) -> None:
    for name in ("card.toml", "tokenizer.json"):
        (tmp_path / name).write_bytes((WEIGHTS / name).read_bytes())
    (tmp_path / "model.onnx").write_bytes(b"another")
    with pytest.raises(ValueError, match=r"model.onnx is not the file of its card"):
        evaluate.shipped(tmp_path)


def test_measuring_the_shipped_model_keeps_its_calibration_and_agreement(card: cards.Card) -> None:
    kept = evaluate.shipped(WEIGHTS)
    assert {"measured", "baseline", "floors"} == set(card) - set(kept)
    assert all(kept[key] == card[key] for key in kept)


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
