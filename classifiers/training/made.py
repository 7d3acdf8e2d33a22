"""How the shipped judge was made: noted by its runs, kept in ``recipe.toml``, told in the card."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from textwrap import fill
from typing import Any, Final, cast

from classifiers import WEIGHTS
from classifiers.training.card_tables import number
from classifiers.training.toml import Table, dumps

RECIPE: Final = Path(__file__).with_name("recipe.toml")
"""That of the shipped judge. A test looks that it is of the card's version."""

NOTES: Final = "recipe.toml"
"""What a run leaves in its work folder."""

HEAD: Final = (
    "# How the shipped English judge was made (`train`, `teacher`, `evaluate` write it).\n"
)

WIDTH: Final = 100
"""Letters in a line of the card."""

Recipe = Mapping[str, Any]


def note(work: Path, name: str, told: Mapping[str, object]) -> None:
    """Add a table of what a run was and did to the notes in its work folder."""
    notes = {**noted(work), name: told}
    (work / NOTES).write_text(HEAD + dumps(cast("Table", notes)), "utf-8")


def noted(work: Path) -> dict[str, Any]:
    """The notes in a work folder; empty without any."""
    path = work / NOTES
    return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}


def keep(work: Path, version: str, weights: Path = WEIGHTS, path: Path = RECIPE) -> None:
    """Make the notes of a run those of the shipped judge, if that is what was written."""
    if weights.resolve() == WEIGHTS.resolve():
        recipe = {"version": version, **noted(work)}
        path.write_text(HEAD + dumps(cast("Table", recipe)), "utf-8")


def read(path: Path = RECIPE) -> dict[str, Any]:
    """How the shipped judge was made."""
    return tomllib.loads(path.read_text("utf-8"))


def prose(recipe: Recipe) -> str:
    """The paragraphs of the card about it."""
    if "run" not in recipe:
        return f"How version {recipe['version']} was trained was not noted."
    parts = [_run(recipe["version"], recipe["run"], recipe.get("teacher"))]
    parts += [_teacher(recipe["teacher"])] if "teacher" in recipe else []
    parts += [_noted(recipe["noted"])] if "noted" in recipe else []
    return "\n\n".join(fill(part, WIDTH, break_on_hyphens=False) for part in parts)


def _run(version: str, run: Recipe, teacher: Recipe | None) -> str:
    flags = f"`--scale {run['scale']:g} --rate {run['rate']:g} --seed {run['seed']}`"
    steps = f"{run['steps']:,} steps"
    learned = "; it learned what a larger teacher says besides (Hinton et al. 2015)"
    learned = learned if teacher else ""
    if not run["start"]:
        return f"Version {version} began with the bare encoder and took {steps} ({flags}){learned}."
    return (
        f"Version {version} did not begin with the bare encoder: it went on from `{run['start']}`, "
        f"its int8 file unrounded, for {steps} (`train --start FOLDER` with {flags}){learned}. "
        f"What ships is {_share(run['blend'])} the weights that came of it and the rest those that "
        "it began with. So the commands as they stand make another model of the same kind."
    )


def _teacher(teacher: Recipe) -> str:
    told = [f"{teacher['parameters']} million weights"] if "parameters" in teacher else []
    told = [teacher["licence"], *told] if "licence" in teacher else told
    about = f" ({', '.join(told)})" if told else ""
    took = f" in {teacher['minutes']:.0f} minutes" if "minutes" in teacher else ""
    return (
        f"The teacher (`classifiers.training.teacher`) is {teacher['name']}{about}, used in "
        f"training only; SHA-256 of its model.safetensors `{teacher['sha256']}`. It was fine-tuned "
        f"for {teacher['steps']:,} steps{took}, on our corpus {teacher['own']:g} times and the "
        f"public mix {teacher['public']:g} times. What is taught is {_share(teacher['share'])} its "
        f"log odds, and the rest those of `{teacher['beside']}`, on {teacher['texts']:,} texts, of "
        f"which at most {teacher['unlabelled']:,} had no label."
    )


NAMES: Final = {
    "start": "the model that it began with",
    "teacher": "the teacher alone",
    "pupil": "the pupil before rounding",
}
SETS: Final = {
    "bullying": "of `bullying` on the kept-apart tenth",
    "jigsaw": "of `toxicity` on a part of Jigsaw",
    "olid": "on a part of OLID",
}


def _noted(noted: Recipe) -> str:
    told = []
    for key, what in SETS.items():
        by = [f"{number(noted[who][key])} by {NAMES[who]}" for who in NAMES if key in noted[who]]
        told.append(f"AUC {what}: {', '.join(by)}")
    return (
        f"Noted by hand while it was made: {'; '.join(told)}. The weights of the teacher and of "
        "the pupil before rounding are not kept, so nobody can count these again."
    )


def _share(share: float) -> str:
    return f"{100 * share:.0f} %"
