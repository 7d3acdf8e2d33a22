"""The model card: a table for programs (``card.toml``), and from it a page for people."""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, cast

from classifiers.training import card_tables as tables
from classifiers.training.checks import ASKED
from classifiers.training.corpus import FOLDER
from classifiers.training.export import sha256
from classifiers.training.measure import Numbers
from classifiers.training.regression import explained
from classifiers.training.toml import Table, dumps
from classifiers.training.train import PIECES
from classifiers.verdict import LABELS

Card = dict[str, Any]
Results = Mapping[str, Mapping[str, Numbers]]

TEMPLATE: Final = Path(__file__).with_name("card_template.md")
ABLATION: Final = Path(__file__).with_name("ablation.toml")
INSTRUCTIVE: Final = Path(__file__).with_name("instructive.toml")
NAME: Final = "kindness-minilm"
BASE: Final = "sentence-transformers/all-MiniLM-L6-v2"

MARGIN: Final = 0.03
"""How far a number may fall below what was measured before a test says so."""

LEAST_POSITIVE: Final = 20
"""A label with fewer positive lines in the test part has no floor: it would be chance."""


def new(
    folder: Path,
    version: str,
    agreement: Mapping[str, float | int],
    calibration: Mapping[str, Mapping[str, float]],
) -> Card:
    """A card for the files in ``folder``, with everything but measurements."""
    return {
        "format": 1,
        "name": NAME,
        "version": version,
        "base": BASE,
        "languages": ["en"],
        "uses_parents": False,
        "max_tokens": PIECES,
        "labels": [label.value for label in LABELS],
        "model_sha256": sha256(folder / "model.onnx"),
        "tokenizer_sha256": sha256(folder / "tokenizer.json"),
        "calibration": dict(calibration),
        "agreement": dict(agreement),
    }


def floors(model: Results) -> dict[str, Any]:
    """What a model under this name must reach: the promises, and for what the repository can
    measure by itself what was measured, less ``MARGIN``.
    """
    sides = model["sides"]["bullying"]
    return {
        "jigsaw_toxicity_auc": 0.94,
        "irc_flagged": 0.005,
        "own_bullying_auc": 0.86,
        "own_quiet_flagged": round(sides["quiet_flagged"] + MARGIN, 4),
        "own_heard_missed": round(sides["heard_missed"] + MARGIN, 4),
        "own_auc": {
            label: round(numbers["auc"] - MARGIN, 4)
            for label, numbers in model["labels"].items()
            if numbers["positive"] >= LEAST_POSITIVE
        },
    }


def complete(card: Card, model: Results, baseline: Results) -> Card:
    """The card with what was measured of the model, and of the word list to compare with."""
    return {**card, "floors": floors(model), "measured": dict(model), "baseline": dict(baseline)}


def fingerprint(card: Card, name: str) -> str:
    """Changes when measurements of this card have to be made again."""
    return f"{name} {card['model_sha256']} {sorted(card['calibration'].items())}"


def write(card: Card, folder: Path) -> None:
    """As ``card.toml``."""
    (folder / "card.toml").write_text(dumps(cast("Table", card)), "utf-8")


def read(folder: Path) -> Card:
    """The table of ``card.toml``."""
    return tomllib.loads((folder / "card.toml").read_text("utf-8"))


def write_prose(folder: Path) -> None:
    """``CARD.md`` from ``card.toml`` and the template that holds its words."""
    (folder / "CARD.md").write_text(prose(read(folder)), "utf-8")


def prose(card: Card) -> str:
    """The page for people: the template with this card's numbers in its places."""
    model, baseline = card["measured"], card["baseline"]
    values = {
        "name": card["name"],
        "version": card["version"],
        "base": card["base"],
        "sha256": card["model_sha256"],
        "max_tokens": card["max_tokens"],
        "agreement_p99": tables.number(card["agreement"]["p99"]),
        "agreement_largest": tables.number(card["agreement"]["largest"]),
        "agreement_flips": tables.percent(card["agreement"]["flips"]),
        "own_lines": sum(len(path.read_bytes().splitlines()) for path in FOLDER.glob("en-?.tsv")),
        "quiet_flagged": tables.percent(model["sides"]["bullying"]["quiet_flagged"]),
        "heard_missed": tables.percent(model["sides"]["bullying"]["heard_missed"]),
        "labels": _labels(card),
        "sets": _sets(model["sets"], baseline["sets"]),
        "noisy": _noisy(model["sets"], baseline["sets"]),
        "chat": _chat(model["sets"], baseline["sets"]),
        "groups": _groups(model["groups"]),
        "contrasts": model["contrasts"]["bullying"]["contrasts"],
        "contrasts_right": tables.percent(model["contrasts"]["bullying"]["right"]),
        "reliability": tables.reliability(model["reliability"]),
        "precisions": tables.precisions(model["precisions"], ASKED),
        "steps": tables.steps(model["steps"]),
        **tables.functional(model["functional"], baseline["functional"]),
        "marked_f1": tables.number(model["marked"]["people"]["f1"]),
        "marked_held": tables.percent(model["marked"]["words"]["held"]),
        "ablation": tables.ablation(ABLATION),
        "errors": _errors(tomllib.loads(INSTRUCTIVE.read_text("utf-8"))),
        "flips": _flips(explained()),
        "agreement_texts": card["agreement"]["texts"],
        "prompts": tables.percent(card["agreement"]["prompts"]),
        "worst": _worst(model["functions"]),
        "floors": _floors(card["floors"]),
    }
    return TEMPLATE.read_text("utf-8").format(**values)


def _labels(card: Card) -> str:
    rows = []
    for label in card["labels"]:
        its = card["calibration"][label]
        seen = card["measured"]["labels"].get(label, {})
        base = card["baseline"]["labels"].get(label, {})
        numbers = [tables.number(seen.get(key)) for key in ("auc", "precision", "recall")]
        cells = [f"`{label}`", tables.number(its["threshold"]), str(seen.get("positive", "–"))]
        rows.append([*cells, *numbers, tables.number(base.get("auc"))])
    return tables.rows(rows)


def _sets(model: Mapping[str, Numbers], baseline: Mapping[str, Numbers]) -> str:
    return tables.rows(
        [
            f"`{name}`",
            str(numbers["texts"]),
            tables.number(numbers["auc"]),
            tables.number(baseline[name].get("auc")),
            tables.number(numbers["recall"]),
            tables.percent(numbers.get("flagged_calm")),
        ]
        for name, numbers in model.items()
        if "auc" in numbers
    )


def _chat(model: Mapping[str, Numbers], baseline: Mapping[str, Numbers]) -> str:
    return tables.rows(
        [f"`{name}`", str(numbers["texts"])]
        + [tables.percent(its["flagged"]) for its in (numbers, baseline[name])]
        for name, numbers in model.items()
        if "flagged" in numbers
    )


def _noisy(model: Mapping[str, Numbers], baseline: Mapping[str, Numbers]) -> str:
    return tables.rows(
        [f"`{name}`"] + [tables.percent(its["recall_any"]) for its in (numbers, baseline[name])]
        for name, numbers in model.items()
        if "recall_any" in numbers
    )


def _groups(groups: Mapping[str, Numbers]) -> str:
    return tables.rows(
        [
            group,
            str(numbers["texts"]),
            tables.number(numbers["auc"]),
            tables.percent(numbers["flagged_calm"]),
        ]
        for group, numbers in groups.items()
    )


def _worst(functions: Mapping[str, Numbers]) -> str:
    """The ten functions with the largest share of wrong flags."""
    ranked = sorted(functions.items(), key=lambda row: -row[1]["wrong"])
    return tables.rows(
        [f"`{name}`", str(numbers["texts"])]
        + (
            ["–", tables.percent(numbers["wrong"])]
            if not numbers["quiet"]
            else [tables.percent(numbers["wrong"]), "–"]
        )
        for name, numbers in ranked[:10]
    )


_THOUGHTS: Final = "| text | what we think |\n|---|---|\n"


def _errors(thoughts: Mapping[str, Mapping[str, str]]) -> str:
    """Instructive errors of each kind, and what we think of them."""
    return "\n".join(
        f"\n{kind}:\n\n{_THOUGHTS}"
        + tables.rows([text, thought] for text, thought in lines.items())
        for kind, lines in thoughts.items()
    )


def _flips(flips: Mapping[str, str]) -> str:
    """Lines of the regression set that this model judges otherwise, with the reason."""
    if not flips:
        return "This model flips none of them."
    return "These do:\n\n" + "\n".join(f'* "{text}": {why}' for text, why in flips.items())


def _floors(table: Mapping[str, Any], prefix: str = "") -> str:
    rows: list[Sequence[str]] = []
    for key, value in table.items():
        if isinstance(value, Mapping):
            rows += [
                [f"`{prefix}{key}.{label}`", tables.number(least)] for label, least in value.items()
            ]
        else:
            rows.append([f"`{prefix}{key}`", tables.number(value)])
    return tables.rows(rows)
