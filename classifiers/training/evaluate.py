"""Exports, calibrates, measures, and writes the card: ``python -m classifiers.training.evaluate``.

What is measured is the shipped file through the serving code, so that normalisation, windows and
language detection are in every number. Run again it takes up what it has already measured.
"""

import argparse
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Final

from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from classifiers import LEXICON, WEIGHTS, load
from classifiers.normalise import read
from classifiers.training import card, checks, errors, measure, steps, suites
from classifiers.training.calibrate import curves, table
from classifiers.training.data import Example, Row, example_of, rows_of, text_of
from classifiers.training.export import agreement_of, export, logits_of, source_logits
from classifiers.training.export import load as load_judge
from classifiers.training.mix import Mix, gather, own
from classifiers.verdict import Classifier, Label

Measured = dict[str, measure.Numbers]
Results = dict[str, Measured]
Watch = Callable[[int], None]

TRUTHS: Final[Mapping[str, Callable[[Row], bool | None]]] = {
    "jigsaw_test_balanced_a": lambda row: str(row["toxic"]) == "1",
    "olid": lambda row: row["subtask_a"] == "OFF",
    "conda_dota2": lambda row: {"E": True, "O": False}.get(str(row["intentClass"])),
    "toxifrench_benchmark": lambda row: str(row["label"]) == "1",
}
"""Public evaluation sets with one question each, against which ``toxicity`` is ranked. Of CONDA
only explicit toxicity against ordinary chat: it counts a plain "ez" as implicit toxicity.
"""

COMPARED: Final = 10_000
"""Texts on which both engines are compared."""

CHAT: Final = ("irc_ordinary_chat", "xpersona_chat")
"""Ordinary chat, in which next to nothing should be flagged."""


def public_set(classifier: Classifier, path: Path, watch: Watch) -> measure.Numbers:
    """A set of `TRUTHS`: ranking of toxicity, and share of its untoxic texts with any flag."""
    rows = [(text_of(row), TRUTHS[path.stem](row)) for row in rows_of(path)]
    known = [(text, truth) for text, truth in rows if truth is not None]
    verdicts = measure.judge(classifier, [text for text, _ in known], watch)
    truths = [truth for _, truth in known]
    calm = [verdict for verdict, truth in zip(verdicts, truths, strict=True) if not truth]
    ranked = measure.ranking(verdicts, truths, Label.TOXICITY)
    return {**ranked, "flagged_calm": measure.flagged_share(calm)}


def noisy_set(classifier: Classifier, path: Path, watch: Watch) -> Measured:
    """Clean and disguised spellings of the same comments, each against their toxicity."""
    result: Measured = {}
    for variant in ("clean", "perturbed"):
        rows = [row for row in rows_of(path) if row["variant"] == variant]
        verdicts = measure.judge(classifier, [text_of(row) for row in rows], watch)
        truth = [float(str(row["toxicity"])) >= 0.5 for row in rows]
        result[f"noisyhate_{variant}"] = {
            **measure.ranking(verdicts, truth, Label.TOXICITY),
            "recall_any": measure.flagged_share(
                [verdict for verdict, bad in zip(verdicts, truth, strict=True) if bad]
            ),
        }
    return result


def public_sets(classifier: Classifier, folder: Path, watch: Watch) -> Measured:
    """All of the ``eval`` folder that has English in it."""
    result: Measured = {}
    for name in CHAT:
        texts = [text_of(row) for row in rows_of(folder / f"{name}.parquet")]
        result[name] = measure.flags(measure.judge(classifier, texts, watch))
    for name in TRUTHS:
        result[name] = public_set(classifier, folder / f"{name}.parquet", watch)
    return result | noisy_set(classifier, folder / "noisyhate_a.parquet", watch)


def own_corpus(classifier: Classifier, watch: Watch = lambda _: None) -> dict[str, Measured]:
    """The kept-apart tenth of our corpus, which ships with the source."""
    lines = own("test")
    verdicts = measure.judge(classifier, [line.text for line in lines], watch)
    return {
        "labels": measure.per_label(lines, verdicts),
        "functions": measure.per_function(lines, verdicts),
        "sides": {"bullying": measure.sides(lines, verdicts)},
        "contrasts": {"bullying": checks.contrasts(lines, verdicts)},
        "reliability": checks.reliability(lines, verdicts, Label.BULLYING),
        "precisions": checks.precisions(lines, verdicts),
    }


def identity_groups(classifier: Classifier, kept: Sequence[Example], watch: Watch) -> Measured:
    """The kept-apart part of the bias templates, per identity group."""
    chosen = [example for example in kept if example.source == "bias_madlibs_sample"]
    texts = [example.text for example in chosen]
    verdicts = measure.judge(classifier, texts, watch)
    return measure.per_group(texts, [example.targets[0] == 1.0 for example in chosen], verdicts)


def calibrated(model: bytes, mix: Mix, watch: Watch) -> dict[str, dict[str, float]]:
    """The ``calibration`` table, fitted on the kept-apart tenth of our corpus and public sets."""
    examples = [example_of(line) for line in own("calibration")]
    own_logits = logits_of(model, [read(example.text) for example in examples])
    watch(len(examples))
    kept_logits = logits_of(model, [example.text for example in mix.kept])
    watch(len(mix.kept))
    return table(curves(own_logits, examples, kept_logits, mix.kept))


def prepare(weights: Path, mix: Mix, folder: Path, version: str, watch: Watch) -> card.Card:
    """Export to ``folder`` and write a card that serving can read, without measurements yet."""
    texts = [read(line.text) for line in own("calibration")]
    texts += [example.text for example in mix.kept[:: max(1, len(mix.kept) // 1500)]]
    judge = load_judge(weights)
    export(judge, texts, folder)
    watch(len(texts))
    model = (folder / "model.onnx").read_bytes()
    calibration = calibrated(model, mix, watch)
    compared = compared_texts(mix)
    agreement = agreement_of(
        source_logits(judge, compared), logits_of(model, compared), calibration
    )
    watch(len(compared))
    made = card.new(folder, version, asdict(agreement), calibration)
    card.write(made, folder)
    return made


def compared_texts(mix: Mix) -> list[str]:
    """Texts (read) on which the exported file is compared with its source: those kept apart, and
    as many trained ones as are needed.
    """
    texts = [example.text for example in mix.kept[::-1]]
    trained = [example.text for example, _ in mix.train]
    step = max(1, len(trained) // max(1, COMPARED - len(texts)))
    return [*texts, *trained[::step]][:COMPARED]


def measured(classifier: Classifier, mix: Mix, data: Path, watch: Watch) -> dict[str, Measured]:
    """All measurements of a classifier, by kind."""
    spans = checks.span_f1(classifier, data / "train" / "toxic_spans_semeval2021.parquet")
    return {
        **own_corpus(classifier, watch),
        "sets": public_sets(classifier, data / "eval", watch),
        "groups": identity_groups(classifier, mix.kept, watch),
        "marked": {"people": spans, "words": checks.known_words(classifier, own("test"))},
        "functional": suites.measured(classifier, suites.read_suite("en")),
    }


def of_the_model(made: card.Card, folder: Path, mix: Mix, data: Path, watch: Watch) -> Results:
    """All measurements of the shipped model: also those that only a model has."""
    model = (folder / "model.onnx").read_bytes()
    return {
        **measured(load(folder), mix, data, watch),
        "steps": steps.table(model, made["calibration"], data),
    }


def kept_result(path: Path, name: str, make: Callable[[], Results]) -> Results:
    """What ``make`` gives; taken from ``path`` if it is there under the same name."""
    if path.exists():
        stored = json.loads(path.read_text("utf-8"))
        if stored["name"] == name:
            result: Results = stored["result"]
            return result
    result = make()
    path.write_text(json.dumps({"name": name, "result": result}), "utf-8")
    return result


def main(arguments: Sequence[str] | None = None) -> None:
    """Export, calibrate, measure the model and the word list, write the card."""
    parser = argparse.ArgumentParser(prog="python -m classifiers.training.evaluate")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, default=Path(".training"))
    parser.add_argument("--weights", type=Path, default=WEIGHTS, help="folder to write to")
    parser.add_argument("--version", default="1.0.0")
    chosen = parser.parse_args(arguments)
    columns = (TextColumn("{task.completed} texts"), BarColumn(), TimeRemainingColumn())
    with Progress(*columns) as progress:
        task = progress.add_task("", total=None)

        def watch(done: int) -> None:
            progress.update(task, advance=done)

        mix = gather(chosen.data)
        made = prepare(
            chosen.work / "judge.safetensors", mix, chosen.weights, chosen.version, watch
        )
        makers: dict[str, Callable[[], Results]] = {
            "model": partial(of_the_model, made, chosen.weights, mix, chosen.data, watch),
            "baseline": partial(measured, load(LEXICON), mix, chosen.data, watch),
        }
        results = {
            name: kept_result(
                chosen.work / f"measured-{name}.json", card.fingerprint(made, name), make
            )
            for name, make in makers.items()
        }
        errors.report(load(chosen.weights), chosen.data, chosen.work / "errors.md")
    card.write(card.complete(made, results["model"], results["baseline"]), chosen.weights)
    card.write_prose(chosen.weights)


if __name__ == "__main__":
    main()
