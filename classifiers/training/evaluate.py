"""Exports, calibrates, measures, and writes the card: ``python -m classifiers.training.evaluate``.

What is measured is the shipped file through the serving code, so that normalisation, windows and
language detection are in every number. Run again it takes up what it has already measured;
``--shipped`` measures the model that ships anew, when only the code around it has changed.
"""

import argparse
import json
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Final

from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from classifiers import LEXICON, WEIGHTS, load
from classifiers.normalise import read
from classifiers.training import card, checks, errors, made, measure, prompts, steps, suites
from classifiers.training.calibrate import curves, table
from classifiers.training.data import Example, Row, example_of, rows_of, text_of
from classifiers.training.export import agreement_of, export, logits_of, sha256, source_logits
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

COMPARED: Final = 3_500
"""Texts of each kind, at most, on which both engines are compared."""

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
        "misses": {"bullying": measure.short_misses(lines, verdicts)},
        "reliability": checks.reliability(lines, verdicts, Label.BULLYING),
        "reliability_toxicity": checks.reliability(lines, verdicts, Label.TOXICITY),
        "reliability_insult": checks.reliability(lines, verdicts, Label.INSULT),
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
    kinds = compared_texts(mix)
    compared = [text for its in kinds.values() for text in its]
    agreement = agreement_of(
        source_logits(judge, compared), logits_of(model, compared), calibration
    )
    watch(len(compared))
    counts = {kind: len(its) for kind, its in kinds.items()}
    its = card.new(folder, version, {**asdict(agreement), **counts}, calibration)
    card.write(its, folder)
    return its


def compared_texts(mix: Mix, seed: int = 0) -> dict[str, list[str]]:
    """Texts (read) by kind on which the exported file is compared with its source. None was trained
    on: lines of ours, texts of public sets, and ordinary chat, in like numbers. Chat alone, which
    scores low, would show no difference.
    """
    ours = [read(line.text) for part in ("test", "calibration") for line in own(part)]
    kept = random.Random(seed).sample(mix.kept, k=len(mix.kept))
    return {
        "own": [text for text in ours if text][:COMPARED],
        "public": [one.text for one in kept if one.source not in CHAT][:COMPARED],
        "chat": [one.text for one in kept if one.source in CHAT][:COMPARED],
    }


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


def of_the_model(its: card.Card, folder: Path, mix: Mix, data: Path, watch: Watch) -> Results:
    """All measurements of the shipped model: also those that only a model has."""
    model = (folder / "model.onnx").read_bytes()
    classifier = load(folder)
    return {
        **measured(classifier, mix, data, watch),
        **prompted(classifier),
        "steps": steps.table(model, its["calibration"], data),
    }


def prompted(classifier: Classifier) -> dict[str, Measured]:
    """What the bot's presets would prompt about on the kept-apart tenth."""
    lines = own("test")
    return prompts.measured(lines, measure.judge(classifier, [line.text for line in lines]))


def shipped(folder: Path) -> card.Card:
    """The card of a folder's files without what was measured: calibration and agreement stay.

    Raises ValueError if the files are not those of the card.
    """
    its = card.read(folder)
    for name, key in (("model.onnx", "model_sha256"), ("tokenizer.json", "tokenizer_sha256")):
        if sha256(folder / name) != its[key]:
            raise ValueError(f"{folder / name} is not the file of its card")
    return {key: its[key] for key in its if key not in {"floors", "measured", "baseline"}}


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


def results_of(
    its: card.Card, weights: Path, work: Path, mix: Mix, data: Path, watch: Watch
) -> dict[str, Results]:
    """All measurements of the model and of the word list, as far as ``work`` does not have them."""
    makers: dict[str, Callable[[], Results]] = {
        "model": partial(of_the_model, its, weights, mix, data, watch),
        "baseline": partial(measured, load(LEXICON), mix, data, watch),
    }
    return {
        name: kept_result(work / f"measured-{name}.json", card.fingerprint(its, name), make)
        for name, make in makers.items()
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """Export, calibrate, measure the model and the word list, write the card."""
    parser = argparse.ArgumentParser(prog="python -m classifiers.training.evaluate")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, default=Path(".training"))
    parser.add_argument("--weights", type=Path, default=WEIGHTS, help="folder to write to")
    parser.add_argument("--version", default="1.0.0")
    parser.add_argument(
        "--shipped",
        action="store_true",
        help="export nothing: measure what is in --weights anew and write its card",
    )
    chosen = parser.parse_args(arguments)
    chosen.work.mkdir(parents=True, exist_ok=True)
    if chosen.shipped:
        for name in ("model", "baseline"):
            (chosen.work / f"measured-{name}.json").unlink(missing_ok=True)
    columns = (TextColumn("{task.completed} texts"), BarColumn(), TimeRemainingColumn())
    with Progress(*columns) as progress:
        task = progress.add_task("", total=None)

        def watch(done: int) -> None:
            progress.update(task, advance=done)

        mix = gather(chosen.data)
        if chosen.shipped:
            its = shipped(chosen.weights)
        else:
            weights = chosen.work / "judge.safetensors"
            its = prepare(weights, mix, chosen.weights, chosen.version, watch)
            made.keep(chosen.work, chosen.version, chosen.weights)
        results = results_of(its, chosen.weights, chosen.work, mix, chosen.data, watch)
        errors.report(load(chosen.weights), chosen.data, chosen.work / "errors.md")
    card.write(card.complete(its, results["model"], results["baseline"]), chosen.weights)
    card.write_prose(chosen.weights)


if __name__ == "__main__":
    main()
