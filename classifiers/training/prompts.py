"""What each preset of the bot would prompt about on labelled lines, and how much of it is deserved.

A preset prompts for a label that the model flags and that scores at least the preset's own limit
(``presets.toml``); a limit below the model's threshold therefore does nothing.
"""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from classifiers.training.corpus import Line
from classifiers.training.measure import Numbers
from classifiers.verdict import Label, Verdict

PRESETS: Final = Path(__file__).with_name("presets.toml")

Limits = Mapping[str, float]
"""From which score on a preset prompts, by label."""


def presets(path: Path = PRESETS) -> dict[str, Limits]:
    """The limits of every preset."""
    return tomllib.loads(path.read_text("utf-8"))


def asked_for(verdict: Verdict, limits: Limits) -> list[Label]:
    """The labels for which a preset prompts."""
    return [
        label
        for label in verdict.flagged
        if label in limits and verdict.scores[label] >= limits[label]
    ]


def measured(
    lines: Sequence[Line], verdicts: Sequence[Verdict], path: Path = PRESETS
) -> dict[str, dict[str, Numbers]]:
    """``presets``: per preset its prompts, the share that bullying or rudeness deserves, and the
    share of bullying lines that get one; ``preset_<name>``: per label its prompts, and the share
    of them that have that very label. Lines on which fair people differ are left out.
    """
    sure = [
        (line, verdict)
        for line, verdict in zip(lines, verdicts, strict=True)
        if line.labels[Label.BULLYING] is not None
    ]
    whole: dict[str, Numbers] = {}
    result: dict[str, dict[str, Numbers]] = {"presets": whole}
    for name, limits in presets(path).items():
        whole[name] = _whole(sure, limits)
        result[f"preset_{name}"] = {
            label: _of_label(sure, Label(label), limits) for label in limits
        }
    return result


def _whole(rows: Sequence[tuple[Line, Verdict]], limits: Limits) -> Numbers:
    prompted = [line for line, verdict in rows if asked_for(verdict, limits)]
    deserved = [
        line.labels[Label.BULLYING] is True or line.labels[Label.TOXICITY] is not False
        for line in prompted
    ]
    bullying = [
        bool(asked_for(verdict, limits))
        for line, verdict in rows
        if line.labels[Label.BULLYING] is True
    ]
    return {
        "prompts": len(prompted),
        "deserved": sum(deserved) / max(1, len(deserved)),
        "bullying": len(bullying),
        "heard": sum(bullying) / max(1, len(bullying)),
    }


def _of_label(rows: Sequence[tuple[Line, Verdict]], label: Label, limits: Limits) -> Numbers:
    right = [
        line.labels[label] is True
        for line, verdict in rows
        if label in asked_for(verdict, limits) and line.labels[label] is not None
    ]
    return {"prompts": len(right), "right": sum(right) / max(1, len(right))}
