"""A run of the second model learns and goes on; its thresholds, its card and the README agree."""

import re
from pathlib import Path

import numpy as np
import pytest
import torch

from classifiers import MANY
from classifiers.training import card
from classifiers.training.calibrate import Curve
from classifiers.training.data import Example, quiet, targets_of
from classifiers.training.many import calibrate, vocabulary
from classifiers.training.many.batch import Recipe
from classifiers.training.many.card import prose
from classifiers.training.many.evaluate import FLOORS, promised
from classifiers.training.many.material import ASKED, Item
from classifiers.training.many.model import Reader
from classifiers.training.many.prepare import PIECES
from classifiers.training.many.run import Run
from classifiers.verdict import LABELS

MEAN = Item("nessuno ti vuole bene", "it", "own", (1.0,) * len(LABELS))
KIND = Item("grazie a tutti", "it", "own", (0.0,) * len(LABELS), parent="come va")
TAUGHT = Item("una bella giornata", "it", "parallel", teacher=0)
README = Path(__file__).parents[3] / "README.md"
NAMES = {
    "it": "Italian", "fr": "French", "nl": "Dutch", "de": "German", "es": "Spanish",
    "pt": "Portuguese", "pl": "Polish",
}  # fmt: skip


@pytest.fixture(scope="module")
def words() -> vocabulary.Vocabulary:
    return vocabulary.extended(["nessuno ti vuole bene", "grazie a tutti quanti"] * 20, new=40)


def start(work: Path, words: vocabulary.Vocabulary) -> Run:
    work.mkdir(exist_ok=True)
    vocabulary.write(words, work / PIECES)
    torch.manual_seed(2)
    size = len(words.kept) + len(words.new)
    reader = Reader(len(ASKED), vocabulary=size, layers=2)
    taught = {"pooled": torch.ones(1, 768), "logits": torch.full((1, len(LABELS)), -4.0)}
    recipe = Recipe(budget=24, rate=1e-3, head_rate=1e-2, average=0.5)
    return Run([MEAN, KIND, TAUGHT] * 8, reader, taught, recipe, work)


def test_a_run_learns_from_labels_and_from_the_teacher(
    tmp_path: Path, words: vocabulary.Vocabulary
) -> None:
    run = start(tmp_path, words)
    run.reader.train()
    losses = [run.advance() for _ in range(len(run.plan))]

    assert np.mean(losses[-3:]) < 0.7 * np.mean(losses[:3])


def test_a_run_that_was_stopped_goes_on_where_it_was(
    tmp_path: Path, words: vocabulary.Vocabulary
) -> None:
    run = start(tmp_path, words)
    run.reader.train()
    for _ in range(3):
        run.advance()
    run.save()
    second = start(tmp_path, words)

    assert second.step == 3
    for name, value in run.reader.state_dict().items():
        assert torch.equal(value, second.reader.state_dict()[name]), name
    assert (tmp_path / "reader.safetensors").exists()


def test_calm_talk_of_every_language_decides_how_high_thresholds_are() -> None:
    chance = np.random.default_rng(1)
    lines = [Example("x", (float(n % 2),) * len(LABELS), "own") for n in range(200)]
    own = np.array([[4.0 if n % 2 else -4.0] * len(LABELS) for n in range(200)])
    own = (own + chance.normal(size=own.shape)).astype(np.float32)
    rows = [Example("x", targets_of(quiet()), "xpersona_chat")] * 200
    still = (chance.normal(size=(2_000, len(LABELS))) - 4.0).astype(np.float32)
    loud = still.copy()
    loud[:40] = 3.0

    def thresholds(calm: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> list[float]:
        curves = calibrate.curves_of(
            {"it": (own, lines)}, {"it": (still[:200], rows)}, {"it": calm}
        )
        return [curve.threshold for curve in curves["it"].values()]

    assert all(low < high for low, high in zip(thresholds(still), thresholds(loud), strict=True))


def test_thresholds_keep_calm_talk_quiet() -> None:
    curve = Curve(1.0, 0.0, 0.5)
    calm = np.linspace(-8.0, 4.0, 4_000, dtype=np.float32)[:, None].repeat(len(LABELS), axis=1)
    fitted = {"it": dict.fromkeys(LABELS, curve)}
    quieted = calibrate._quieted(fitted, {"it": calm})["it"]
    flagged = np.any([its.scores(calm[:, 0]) >= its.threshold for its in quieted.values()], axis=0)

    assert flagged.mean() <= calibrate.TOGETHER


def test_a_language_is_promised_when_it_passes_both_floors() -> None:
    good = {"auc": FLOORS["auc"], "quiet_flagged": FLOORS["quiet_flagged"]}

    assert promised(
        {"it": good, "fr": {**good, "auc": 0.5}, "de": {**good, "quiet_flagged": 0.2}}
    ) == ["it", "en"]


def test_the_page_of_the_shipped_card_is_that_of_its_table() -> None:
    made = card.read(MANY)

    assert (MANY / "CARD.md").read_text("utf-8") == prose(made, MANY)
    assert made["languages"] == promised(made["measured"]["own"])
    assert (MANY / "model.onnx").stat().st_size < 30_000_000


def test_the_readme_has_the_numbers_of_the_card() -> None:
    measured = card.read(MANY)["measured"]
    text = README.read_text("utf-8")
    for language, name in NAMES.items():
        row = re.search(rf"^\| {name}[^|]*\|(.*)\|$", text, re.MULTILINE)
        assert row is not None, name
        own, suite = measured["own"][language], measured[f"suite_{language}"]["all"]
        assert [cell.strip() for cell in row[1].split("|")] == [
            f"{own['auc']:.3f}",
            f"{100 * own['quiet_flagged']:.1f} %",
            f"{100 * suite['quiet_right'] / suite['quiet']:.0f} %, "
            f"{100 * suite['heard_right'] / suite['heard']:.0f} %",
            f"{100 * measured['parity'][language]['within']:.0f} %",
        ]
