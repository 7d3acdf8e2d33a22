"""Any checkpoint: the same verdicts as elsewhere, its labels under our names, no code run."""

import shutil
from pathlib import Path

import pytest
import torch
from transformers import BertConfig, BertModel

import classifiers
from classifiers.transformer import open_checkpoint, public_checkpoints
from classifiers.verdict import LABELS, ClassifierError, Label
from tests.classifiers.contract import ITALIAN, ORDINARY, assert_same
from tests.classifiers.models import tiny_checkpoint

JIGSAW = ["toxic", "severe_toxic", "obscene", "threat", "insult", "identity_hate"]
TEXT = "nobody likes you"
README = Path(__file__).parents[2] / "README.md"


@pytest.fixture
def copy(checkpoint: Path, tmp_path: Path) -> Path:
    """A copy that a test may break."""
    return Path(shutil.copytree(checkpoint, tmp_path / "checkpoint"))


def refusal(folder: Path | str) -> ClassifierError:
    with pytest.raises(ClassifierError) as refused:
        classifiers.load(folder, threads=1)
    return refused.value


def test_a_checkpoint_and_its_export_give_the_same_verdicts(
    checkpoint: Path, onnx_folder: Path
) -> None:
    texts = [*ORDINARY, ITALIAN, "you are a friend. " * 100, "", "ok"]
    one = classifiers.load(checkpoint, threads=1).classify(texts)
    other = classifiers.load(onnx_folder, threads=1).classify(texts)

    for left, right in zip(one, other, strict=True):
        assert_same(left, right)
        assert left.flagged == right.flagged


def test_known_labels_of_others_get_our_names(tmp_path: Path) -> None:
    classifier = open_checkpoint(str(tiny_checkpoint(tmp_path / "jigsaw", JIGSAW)), threads=1)

    scores = classifier.classify([TEXT])[0].scores

    assert set(classifier.unmapped) == {
        Label.SEXUALLY_EXPLICIT,
        Label.SELF_HARM_ENCOURAGEMENT,
        Label.BULLYING,
    }
    assert {label for label in LABELS if scores[label] == 0.0} == set(classifier.unmapped)


def test_classes_that_exclude_each_other_share_one_probability(tmp_path: Path) -> None:
    names = ["hate", "offensive", "normal", "toxic"]
    folder = tiny_checkpoint(tmp_path / "classes", names, "single_label_classification")

    scores = classifiers.load(folder, threads=1).classify([TEXT])[0].scores

    assert 0.0 < scores[Label.TOXICITY] + scores[Label.IDENTITY_ATTACK] < 1.0
    assert scores[Label.INSULT] == 0.0


def test_a_side_card_names_labels_languages_and_thresholds(tmp_path: Path) -> None:
    folder = tiny_checkpoint(tmp_path / "own", ["LABEL_0", "LABEL_1"])
    assert refusal(folder).code == "model-labels"

    (folder / "kindness.toml").write_text(
        'languages = ["it"]\n[labels]\nLABEL_1 = ["bullying", "insult"]\n'
        "[thresholds]\nbullying = 0.000001\n",
        encoding="utf-8",
    )
    verdict = classifiers.load(folder, threads=1).classify([ITALIAN])[0]

    assert (verdict.language, verdict.supported) == ("it", True)
    assert verdict.scores[Label.BULLYING] == verdict.scores[Label.INSULT] > 0.0
    assert Label.BULLYING in verdict.flagged


@pytest.mark.parametrize(
    "content",
    [
        "= nonsense",
        "surprise = 1",
        "languages = []",
        "languages = [1]",
        "labels = 1",
        '[labels]\ntoxicity = "rudeness"',
        "[thresholds]\ntoxicity = 2.0",
        "[thresholds]\nrudeness = 0.5",
    ],
)
def test_a_side_card_that_makes_no_sense_is_refused(copy: Path, content: str) -> None:
    (copy / "kindness.toml").write_text(content, encoding="utf-8")

    error = refusal(copy)
    assert error.code == ("card-damaged" if content == "= nonsense" else "card-wrong")
    assert "kindness.toml" in str(error.facts["path"])


def test_weights_that_can_run_code_are_refused(copy: Path) -> None:
    (copy / "model.safetensors").unlink()
    torch.save({}, copy / "pytorch_model.bin")

    error = refusal(copy)

    assert (error.code, error.facts) == ("model-pickle", {"path": str(copy)})


def test_a_folder_without_weights_is_named(copy: Path) -> None:
    (copy / "model.safetensors").unlink()

    assert refusal(copy).code == "model-missing"


@pytest.mark.parametrize("file", ["model.safetensors", "config.json", "tokenizer.json"])
def test_a_damaged_file_is_refused(copy: Path, file: str) -> None:
    content = (copy / file).read_bytes()
    (copy / file).write_bytes(content[: len(content) // 2])

    assert refusal(copy).code == "model-corrupt"


def test_an_encoder_that_never_learned_to_classify_is_refused(copy: Path) -> None:
    BertModel(
        BertConfig(
            vocab_size=60,
            hidden_size=32,
            num_hidden_layers=1,
            num_attention_heads=2,
            intermediate_size=64,
            max_position_embeddings=64,
            id2label={number: label.value for number, label in enumerate(LABELS)},
        )
    ).save_pretrained(copy)

    assert refusal(copy).code == "model-headless"


def test_a_name_that_is_neither_a_folder_nor_on_a_hub_is_named(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nothing" / "here").code == "model-missing"
    assert refusal("no-such-model").code == "model-missing"


def outputs_of(name: str) -> list[str]:
    """What a public checkpoint calls its outputs, one of each of our labels, and one for the rest
    where its classes exclude each other.
    """
    its = public_checkpoints()[name]
    first = {label: output for output, label in reversed(its["labels"].items())}
    return [*first.values(), *([] if its.get("independent") else ["fine"])]


@pytest.mark.parametrize("name", sorted(public_checkpoints()))
def test_a_public_checkpoint_needs_no_more_than_its_name(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    tiny_checkpoint(Path(name), outputs_of(name), None)
    its = public_checkpoints()[name]

    classifier = open_checkpoint(name, threads=1)

    assert classifier.languages == tuple(its["languages"])
    assert set(LABELS) - set(classifier.unmapped) == set(its["labels"].values())
    verdict = classifier.classify([TEXT])[0]
    assert 0.0 < verdict.scores[Label.TOXICITY] < 1.0


def test_the_readme_lists_the_public_checkpoints_as_the_program_knows_them() -> None:
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in README.read_text("utf-8").splitlines()
        if line.startswith("| `") and "/" in line.split("`")[1]
    ]
    listed = {row[0].strip("`"): row[1:] for row in rows}

    for name, its in public_checkpoints().items():
        assert listed[name] == [
            ", ".join(its["languages"]),
            f"{its['parameters']} M",
            its["licence"],
        ]
