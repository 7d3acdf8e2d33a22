"""Reads Fluent files and code, to compare what is said with what can be said."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor
from jinja2 import Environment, nodes

COMPLETE: Final = ("en", "it", "fr", "nl", "de", "es", "pt", "pl")
"""The languages in which everything is said. A language that is being written is not here yet: what
it says has to be right already, and what it does not say is said in English.
"""

ROOT = Path(__file__).parent.parent
STRINGS = ROOT / "bot" / "strings"
CODE = sorted(
    file
    for tree in ("bot", "classifiers", "campaign_content")
    for file in (ROOT / tree).rglob("*.py")
)
PAGES = sorted((ROOT / "bot" / "console" / "templates").rglob("*.html"))
CODED = ("KindnessError", "ClassifierError", "ContentError")
"""The roots of all errors that carry a code."""


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()
        self.forms: list[frozenset[str]] = []

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802
        keys = (one.key for one in node.variants)
        self.forms.append(
            frozenset(key.name if isinstance(key, ftl.Identifier) else key.value for key in keys)
        )
        self.generic_visit(node)


@dataclass(frozen=True, slots=True)
class Message:
    """One message of one language, with the facts that it speaks of.

    ``forms`` are the sets of choices in it, ``value`` is what is said (without its name), and
    ``attributes`` are the names of what else it has.
    """

    name: str
    file: str
    facts: frozenset[str]
    attributes: frozenset[str]
    forms: tuple[frozenset[str], ...]
    value: str


def messages(locale: str) -> list[Message]:
    """Every message of a language, in order; two of one name are two."""
    return [
        _read(entry, file.name)
        for file in sorted((STRINGS / locale).glob("*.ftl"))
        for entry in FluentParser().parse(file.read_text("utf-8")).body
        if isinstance(entry, ftl.Message)
    ]


def junk(locale: str) -> list[str]:
    """What the parser could not read."""
    return [
        f"{file.name}: {entry.content}"
        for file in sorted((STRINGS / locale).glob("*.ftl"))
        for entry in FluentParser().parse(file.read_text("utf-8")).body
        if isinstance(entry, ftl.Junk)
    ]


def _read(entry: ftl.Message, file: str) -> Message:
    variables = _Variables()
    variables.visit(entry)
    return Message(
        entry.id.name,
        file,
        frozenset(variables.names),
        frozenset(each.id.name for each in entry.attributes),
        tuple(variables.forms),
        FluentSerializer().serialize_entry(entry).partition("=")[2].strip(),
    )


@dataclass(frozen=True, slots=True)
class Call:
    """A call in the code. ``said`` are the texts its first argument can be, ``facts`` the names
    of its keyword arguments, or None where they are only known when it runs."""

    where: str
    function: str
    said: tuple[str, ...]
    facts: frozenset[str] | None


@cache
def trees() -> list[tuple[Path, ast.Module]]:
    """All our code, parsed."""
    return [(file, ast.parse(file.read_text("utf-8"))) for file in CODE]


@cache
def calls() -> list[Call]:
    """All calls whose first argument is a written-out text (or a choice between some)."""
    return [*_calls(), *_said_by_pages()]


def _calls() -> Iterator[Call]:
    for file, tree in trees():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            where = f"{file.relative_to(ROOT)}:{node.lineno}"
            keys = [keyword.arg for keyword in node.keywords]
            facts = None if None in keys else frozenset(key for key in keys if key is not None)
            said = tuple(_texts(node.args[0]))
            if said:
                yield Call(where, called(node), said, facts)


def _said_by_pages() -> Iterator[Call]:
    """``t("name", fact=value)`` in a template says what ``say`` does in code."""
    for file, node in _said_in_templates():
        where = f"{file.relative_to(ROOT)}:{node.lineno}"
        facts = None if node.dyn_kwargs else frozenset(one.key for one in node.kwargs)
        said = tuple(_texts_of(node.args[0]))
        if said:
            yield Call(where, "say", said, facts)


@cache
def _said_in_templates() -> list[tuple[Path, nodes.Call]]:
    """All calls of ``t`` in all templates."""
    return [
        (file, node)
        for file in PAGES
        for node in Environment(autoescape=True).parse(file.read_text("utf-8")).find_all(nodes.Call)
        if isinstance(node.node, nodes.Name) and node.node.name == "t"
    ]


def _texts_of(node: nodes.Expr) -> Iterator[str]:
    if isinstance(node, nodes.Const) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, nodes.CondExpr) and node.expr2 is not None:
        yield from _texts_of(node.expr1)
        yield from _texts_of(node.expr2)


def called(node: ast.Call) -> str:
    """The last part of what is called."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _texts(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)


def coded_errors() -> set[str]:
    """The names of all classes that descend from `CODED`, and of functions that make them."""
    names = set(CODED)
    classes = [
        (node.name, {base.id for base in node.bases if isinstance(base, ast.Name)})
        for _, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    ]
    while more := {name for name, bases in classes if bases & names} - names:
        names |= more
    return names


def texts_in_code() -> tuple[set[str], set[str]]:
    """All texts written out in code and templates, and the beginnings of those put together as it
    runs.
    """
    whole = {name for call in _said_by_pages() for name in call.said}
    beginnings = {
        text
        for _, node in _said_in_templates()
        if isinstance(node.args[0], nodes.Concat)
        for text in _texts_of(node.args[0].nodes[0])
    }
    for _, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                whole.add(node.value)
            elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                beginnings.add(str(node.values[0].value))
    return whole, beginnings
