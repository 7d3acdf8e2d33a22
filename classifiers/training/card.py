"""The model card: a table for programs (``card.toml``), and from it a page for people."""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, cast

from classifiers.training import card_tables as tables
from classifiers.training import card_words as words
from classifiers.training import made, prompts
from classifiers.training.calibrate import LOWEST, PRECISION
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

MARGIN_LINES: Final = 2
"""So many fewer lines may have their hurtful word marked than were measured: there are few."""

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
    sides, known = model["sides"]["bullying"], model["marked"]["words"]
    return {
        "jigsaw_toxicity_auc": 0.94,
        "irc_flagged": 0.005,
        "own_bullying_auc": 0.86,
        "own_quiet_flagged": round(sides["quiet_flagged"] + MARGIN, 4),
        "own_heard_missed": round(sides["heard_missed"] + MARGIN, 4),
        "own_marked_held": round(known["held"] - MARGIN_LINES / max(1, known["lines"]), 4),
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
        "reliability_others": tables.reliability_of_others(
            [model["reliability_toxicity"], model["reliability_insult"]]
        ),
        "presets": words.presets(model, prompts.presets(), card["calibration"]),
        "precisions": tables.precisions(model["precisions"], ASKED),
        "steps": tables.steps(model["steps"]),
        **tables.functional(model["functional"], baseline["functional"]),
        **_marked(model["marked"]),
        **{f"misses_{key}": count for key, count in model["misses"]["bullying"].items()},
        "errors": _errors(tomllib.loads(INSTRUCTIVE.read_text("utf-8"))),
        "flips": _flips(explained()),
        "worst": _worst(model["functions"]),
        "floors": _floors(card["floors"]),
    }
    return TEMPLATE.read_text("utf-8").format(**values, **_how(card))


def _how(card: Card) -> Mapping[str, str | int | float]:
    """What is said of goals, of how the model was made, and of how thresholds were chosen."""
    return {
        "agreement": words.agreement(card["agreement"]),
        "goals": words.goals_table(card),
        "allowed": words.allowed(),
        "precision_asked": f"{100 * PRECISION:.0f}",
        "lowest": LOWEST,
        "made": made.prose(made.read()),
        "ablation": tables.ablation(ABLATION),
        "ablation_says": words.ablation(ABLATION),
        **words.of_regression(),
    }


def _marked(marked: Mapping[str, Numbers]) -> Mapping[str, str | int]:
    """What is said of explanations."""
    people, known = marked["people"], marked["words"]
    return {
        "marked_texts": int(people["texts"]),
        "marked_f1": tables.number(people["f1"]),
        "marked_lines": int(known["lines"]),
        "marked_right": round(known["lines"] * known["held"]),
        "marked_held": tables.percent(known["held"]),
    }


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
