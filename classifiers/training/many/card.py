"""The page for people of the second model's card."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from classifiers.card import MODEL
from classifiers.cutting import LONGEST_PARENT
from classifiers.training import card
from classifiers.training import card_tables as tables
from classifiers.training.measure import Numbers

TEMPLATE: Final = Path(__file__).with_name("card_template.md")
RESULT: Final = Path(__file__).with_name("recipes.toml")
"""What `recipes` found."""
RECIPES: Final = Path(__file__).with_name("recipes.md")
WEAK: Final = Path(__file__).with_name("weak.md")


def write_prose(folder: Path) -> None:
    """``CARD.md`` from ``card.toml`` and the template that holds its words."""
    (folder / "CARD.md").write_text(prose(card.read(folder), folder), "utf-8")


def prose(made: card.Card, folder: Path) -> str:
    """The page: the template with this card's numbers in its places."""
    measured = made["measured"]
    languages = [language for language in made["languages"] if language != "en"]
    values = {
        "name": made["name"],
        "version": made["version"],
        "count": len(languages),
        "languages": ", ".join(languages),
        "pieces": f"{made['pieces']['kept'] + made['pieces']['new']:,}",
        "kept": f"{made['pieces']['kept']:,}",
        "new": f"{made['pieces']['new']:,}",
        "pairs": f"{made['pieces']['pairs']:,}",
        "turned": f"{made['pieces']['turned']:,}",
        "recipes": _recipes(RESULT),
        "megabytes": f"{(folder / MODEL).stat().st_size / 1e6:.1f}",
        "sha256": made["model_sha256"],
        "max_tokens": made["max_tokens"],
        "longest_parent": LONGEST_PARENT,
        "own": _own(measured["own"]),
        "suites": _suites(measured),
        "functions": _functions(measured),
        "groups": _groups(measured),
        "sets": _sets(measured["sets"]),
        "parity": _parity(measured["parity"]),
        "context": _context(measured["context"]),
        "answers": ", ".join(made["answers"]),
        "agreement_p99": tables.number(made["agreement"]["p99"]),
        "agreement_flips": tables.percent(made["agreement"]["flips"]),
        "weak": WEAK.read_text("utf-8").strip(),
    }
    return TEMPLATE.read_text("utf-8").format(**values)


def _own(languages: Mapping[str, Numbers]) -> str:
    return tables.rows(
        [
            language,
            str(numbers["texts"]),
            tables.number(numbers["auc"]),
            tables.number(numbers["auc_found"]),
            tables.percent(numbers["quiet_flagged"]),
            tables.percent(numbers["heard_missed"]),
            f"{tables.percent(numbers['contrasts_right'])} of {numbers['contrasts']}",
            tables.percent(numbers["named"]),
        ]
        for language, numbers in languages.items()
    )


def _suites(measured: Mapping[str, Mapping[str, Numbers]]) -> str:
    rows = []
    for name, suite in measured.items():
        if name.startswith("suite_"):
            whole, pairs = suite["all"], suite["contrasts"]
            rows.append(
                [
                    name.removeprefix("suite_"),
                    f"{whole['quiet_right']} of {whole['quiet']}",
                    f"{whole['heard_right']} of {whole['heard']}",
                    f"{pairs['right']} of {pairs['pairs']}",
                ]
            )
    return tables.rows(rows)


def _functions(measured: Mapping[str, Mapping[str, Numbers]]) -> str:
    """A row per function of the suites, a column per language: how many lines are right."""
    suites = {name: its for name, its in measured.items() if name.startswith("suite_")}
    heads = [["function", *(name.removeprefix("suite_") for name in suites)]]
    heads.append(["---"] * len(heads[0]))
    body = []
    for function in next(iter(suites.values())):
        if function not in {"all", "contrasts"}:
            cells = [_right(its[function]) for its in suites.values()]
            body.append([f"`{function}`", *cells])
    return tables.rows([*heads, *body])


def _right(numbers: Numbers) -> str:
    right = numbers["quiet_right"] + numbers["heard_right"]
    return f"{right} of {numbers['quiet'] + numbers['heard']}"


def _groups(measured: Mapping[str, Mapping[str, Numbers]]) -> str:
    """A row per identity group, a column per language: cruel lines heard, quiet ones flagged."""
    languages = [name.removeprefix("groups_") for name in measured if name.startswith("groups_")]
    tables_of = [measured[f"groups_{language}"] for language in languages]
    heads = [["group", *languages], ["---"] * (len(languages) + 1)]
    body = [
        [group, *(f"{its[group]['heard_right']} / {_flagged(its[group])}" for its in tables_of)]
        for group in tables_of[0]
        if group != "contrasts"
    ]
    return tables.rows([*heads, *body])


def _flagged(numbers: Numbers) -> int:
    return int(numbers["quiet"] - numbers["quiet_right"])


def _sets(sets: Mapping[str, Numbers]) -> str:
    return tables.rows(
        [
            f"`{name}`",
            str(numbers["texts"]),
            tables.number(numbers.get("auc")),
            tables.percent(numbers.get("flagged_calm", numbers.get("flagged"))),
        ]
        for name, numbers in sets.items()
    )


def _context(languages: Mapping[str, Numbers]) -> str:
    return tables.rows(
        [
            language,
            f"{numbers['lines']}, {numbers['groups']}",
            tables.number(numbers["auc"]),
            tables.number(numbers["auc_alone"]),
            tables.percent(numbers["groups_right"]),
            tables.percent(numbers["groups_right_alone"]),
            tables.number(numbers["auc_unrelated"]),
        ]
        for language, numbers in languages.items()
    )


def _recipes(path: Path) -> str:
    """What each recipe reached, from the file that `recipes` wrote, if it was run."""
    if not path.exists():
        return ""
    found: Mapping[str, Numbers] = tomllib.loads(path.read_text("utf-8"))
    first = next(iter(found.values()))
    columns = [name for name in first if name != "steps"]
    heads = [["learned from", *columns], ["---"] * (len(columns) + 1)]
    body = [[name, *(tables.number(its[key]) for key in columns)] for name, its in found.items()]
    words = RECIPES.read_text("utf-8")
    return words.format(steps=int(first["steps"]), rows=tables.rows([*heads, *body])) + "\n"


def _parity(languages: Mapping[str, Numbers]) -> str:
    return tables.rows(
        [language, tables.percent(numbers["within"]), tables.number(numbers["apart"])]
        for language, numbers in languages.items()
    )
