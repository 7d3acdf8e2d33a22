"""Sentences of the model card that are made from numbers, so that they say what was counted."""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from classifiers.training import calibrate, regression
from classifiers.training.card_tables import number, percent, rows
from classifiers.training.corpus import parts, read_corpus
from classifiers.verdict import LABELS

GOALS: Final = Path(__file__).with_name("goals.toml")

Goal = Mapping[str, Any]
Card = Mapping[str, Any]


def goals(path: Path = GOALS) -> dict[str, Goal]:
    """What was wanted of the judge, by a short name."""
    return tomllib.loads(path.read_text("utf-8"))


def reached(card: Card) -> dict[str, float]:
    """What a card measured for each goal."""
    measured = card["measured"]
    sets = measured["sets"]
    aucs = [numbers["auc"] for numbers in measured["groups"].values()]
    return {
        "jigsaw": sets["jigsaw_test_balanced_a"]["auc"],
        "bullying": measured["labels"]["bullying"]["auc"],
        "irc": sets["irc_ordinary_chat"]["flagged"],
        "xpersona": sets["xpersona_chat"]["flagged"],
        "contrasts": measured["contrasts"]["bullying"]["right"],
        "olid": sets["olid"]["auc"],
        "conda": sets["conda_dota2"]["auc"],
        "marked": measured["marked"]["words"]["held"],
        "prompts": card["agreement"]["prompts"],
        "noisy": sets["noisyhate_clean"]["recall_any"] - sets["noisyhate_perturbed"]["recall_any"],
        "groups": max(aucs) - min(aucs),
    }


def shown(value: float, goal: Goal) -> str:
    """A number as card and README show it for a goal."""
    match goal.get("show"):
        case "2 %":
            return f"{100 * value:.2f} %"
        case "0 %":
            return f"{100 * value:.0f} %"
        case "2":
            return f"{100 * value:.2f}"
        case _:
            return f"{value:.3f}"


def goals_table(card: Card) -> str:
    """Goal, what was reached, by how much it was missed, and what was tried."""
    found = reached(card)
    lines = []
    for name, goal in goals().items():
        short = found[name] - goal["goal"] if goal.get("most") else goal["goal"] - found[name]
        missed = shown(short, goal) if short > 0 else "reached"
        if name == "prompts" and _chat_alone(card["agreement"]):
            missed = "not known: ordinary chat alone was compared"
        wanted = f"{'at most' if goal.get('most') else 'at least'} {shown(goal['goal'], goal)}"
        lines.append([goal["what"], wanted, shown(found[name], goal), missed, goal["tried"]])
    return rows(lines)


def allowed() -> str:
    """How much of ordinary chat thresholds may flag, by the constants of `calibrate`."""
    each = [
        f"{10_000 * share:.0f} for `{label.value}`" for label, share in calibrate.ORDINARY.items()
    ]
    together = [f"{10_000 * share:.0f} of `{name}`" for name, share in calibrate.TOGETHER.items()]
    return (
        f"of ten thousand lines of kept-apart ordinary chat at most {', '.join(each)} and "
        f"{10_000 * calibrate.ORDINARY_ELSE:.0f} for any other label are flagged, and with any "
        f"flag at all at most {' and '.join(together)}"
    )


def agreement(table: Mapping[str, float | int]) -> str:
    """On which texts both engines were compared, and what came of it."""
    kinds = {"own": "lines of ours", "public": "texts of public sets", "chat": "ordinary chat"}
    told = [f"{table[kind]} {name}" for kind, name in kinds.items() if table[kind]]
    return (
        f"on {table['texts']} kept-apart texts ({', '.join(told)}) 99 % of probabilities are "
        f"within {number(table['p99'])}, all within {number(table['largest'])}; "
        f"{percent(table['flips'])} of texts have a label on the other side of one half, and "
        f"{percent(table['prompts'])} are flagged by only one of the two."
    ) + (ALONE if _chat_alone(table) else "")


ALONE: Final = (
    " Ordinary chat scores low and far from any threshold, so this says little: on texts of public "
    "sets, more of them near a threshold, version 1.2 had 0.50 % and 0.11 %. The next model is "
    "compared on our lines, public texts and chat."
)
"""What is to be said of a comparison on ordinary chat alone."""


def _chat_alone(table: Mapping[str, float | int]) -> bool:
    return not table["own"] and not table["public"]


def ablation(path: Path) -> str:
    """What may be read from the table of a file that `ablate` wrote, and what not."""
    table = tomllib.loads(path.read_text("utf-8"))
    whole = table.pop("the recipe")["calibration_bullying"]
    ahead = [its["calibration_bullying"] - whole for its in table.values()]
    steps = max(its["steps"] for its in table.values())
    above = [lead for lead in ahead if lead > 0]
    return (
        f"Every row is one run of {steps:.0f} steps or fewer with one seed, and none was run "
        "twice, so small differences may be chance. By the first column "
        f"{len(above)} of {len(ahead)} variants are above the recipe, by "
        f"{number(max([0.0, *above]))} at most: the table neither bears those parts out nor speaks "
        "against them. It does speak for our own corpus and for the public sets."
    )


def of_regression() -> Mapping[str, int]:
    """How many lines of the regression set are from which part of our corpus, and the flips."""
    lines = read_corpus()
    part = {line.text: its for line, its in zip(lines, parts(lines), strict=True)}
    rules = [part.get(text, "found") for text, _ in regression.rules_of()]
    return {
        "rules": len(rules),
        "rules_trained": rules.count("train"),
        "rules_kept": rules.count("test") + rules.count("calibration"),
        "rules_found": rules.count("found"),
        "flips_count": len(regression.explained()),
    }


def presets(measured: Mapping[str, Any], limits: Mapping[str, Any], curves: Card) -> str:
    """A table per preset: its limits, the model's thresholds, and what its prompts deserve."""
    pages = []
    for name, its in limits.items():
        whole, each = measured["presets"][name], measured[f"preset_{name}"]
        head = (
            f"\n`{name}`: {whole['prompts']} prompts, {percent(whole['deserved'])} deserved; of "
            f"{whole['bullying']} lines of bullying {percent(whole['heard'])} get one.\n\n"
            "| label | limit | threshold | prompts | with the label |\n|---|---|---|---|---|\n"
        )
        pages.append(head + rows(_limits(its, each, curves)))
    return "\n".join(pages)


LEAST_PROMPTS: Final = 20
"""Of fewer prompts no share is given: it would be chance."""


def _limits(
    limits: Mapping[str, float], measured: Mapping[str, Any], curves: Card
) -> Sequence[Sequence[str]]:
    lines = []
    for label in (label.value for label in LABELS if label.value in limits):
        threshold, its = curves[label]["threshold"], measured[label]
        idle = " (idle)" if limits[label] < threshold else ""
        share = percent(its["right"]) if its["prompts"] >= LEAST_PROMPTS else "–"
        cells = [f"`{label}`", f"{limits[label]:.2f}{idle}", number(threshold)]
        lines.append([*cells, str(its["prompts"]), share])
    return lines
