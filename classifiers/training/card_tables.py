"""Tables of the model card's page for people."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from classifiers.training.measure import Numbers


def reliability(bins: Mapping[str, Numbers]) -> str:
    """A reliability diagram in text: what was said, how often it was so, and a bar of that."""
    return rows(
        [
            f"{float(low):.1f}–{float(low) + 0.1:.1f}",
            str(numbers["lines"]),
            number(numbers["score"]),
            number(numbers["share"]),
            "█" * round(20 * numbers["share"]) or "▏",
        ]
        for low, numbers in bins.items()
    )


def reliability_of_others(tables: Sequence[Mapping[str, Numbers]]) -> str:
    """The same of several labels side by side, without bars."""
    lows = sorted({low for table in tables for low in table}, key=float)
    return rows(
        [
            f"{float(low):.1f}–{float(low) + 0.1:.1f}",
            *(cell for table in tables for cell in _bin(table.get(low))),
        ]
        for low in lows
    )


def _bin(numbers: Numbers | None) -> list[str]:
    if numbers is None:
        return ["0", "–", "–"]
    return [str(numbers["lines"]), number(numbers["score"]), number(numbers["share"])]


def precisions(labels: Mapping[str, Numbers], asked: Sequence[float]) -> str:
    """From which score on a label is right so often."""
    return rows(
        [f"`{label}`", *(number(scores.get(f"{precision:.2f}")) for precision in asked)]
        for label, scores in labels.items()
    )


def steps(table: Mapping[str, Numbers]) -> str:
    """What each step of the normaliser gains (recall lost without it) and costs (flags fewer
    without it), in percentage points.
    """
    whole = table["all"]
    lines = []
    for name, without in table.items():
        if name != "all":
            label = "*all of them*" if name == "none" else f"`{name}`"
            gains = [whole[kind] - without[kind] for kind in ("noisy", "disguised")]
            costs = [whole[kind] - without[kind] for kind in ("chat", "things")]
            lines.append([label, *(f"{100 * change:+.2f}" for change in (*gains, *costs))])
    return rows(lines)


def ablation(path: Path) -> str:
    """The table of a file that `ablate` wrote."""
    table: Mapping[str, Any] = tomllib.loads(path.read_text("utf-8"))
    columns = ("calibration_bullying", "own_bullying", "own_pairs", "jigsaw_test_balanced_a")
    return rows(
        [name, *(number(numbers[key]) for key in (*columns, "olid", "conda_dota2"))]
        for name, numbers in table.items()
    )


def functional(
    model: Mapping[str, Numbers], baseline: Mapping[str, Numbers]
) -> Mapping[str, str | int]:
    """What is said of the functional suite: a table by function, and its totals."""
    lines = []
    for name, numbers in model.items():
        if name not in {"contrasts", "all"}:
            counts = [numbers, baseline[name]]
            lines.append([f"`{name}`", *(_share(its, "quiet") for its in counts)])
            lines[-1] += [_share(its, "heard") for its in counts]
    whole, pairs = model["all"], model["contrasts"]
    return {
        "functional": rows(lines),
        "functional_lines": int(whole["quiet"] + whole["heard"]),
        "functional_quiet": _share(whole, "quiet"),
        "functional_heard": _share(whole, "heard"),
        "functional_pairs": f"{pairs['right']} of {pairs['pairs']}",
    }


def _share(numbers: Numbers, side: str) -> str:
    return f"{numbers[f'{side}_right']} of {numbers[side]}" if numbers[side] else "–"


def rows(cells: Iterable[Sequence[str]]) -> str:
    """Lines of a Markdown table."""
    return "\n".join("| " + " | ".join(row) + " |" for row in cells)


def number(value: float | None) -> str:
    """Three decimals, or a dash for what was not measured."""
    return "–" if value is None else f"{value:.3f}"


def percent(value: float | None) -> str:
    """A share as a percentage."""
    return "–" if value is None else f"{100 * value:.2f} %"
