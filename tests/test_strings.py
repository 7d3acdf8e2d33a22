"""What people read is in the Fluent files, in every language, and nowhere else."""

import ast
import re
from collections import Counter

import pytest

from bot.words import locales
from tests.strings import (
    ROOT,
    called,
    calls,
    coded_errors,
    junk,
    messages,
    texts_in_code,
    trees,
)

ENGLISH = {message.name: message for message in messages("en")}
SPEAKING = {
    "print", "echo", "secho", "rule", "add_row", "add_column", "add_task", "status", "confirm",
    "prompt", "print_json", "input", "Panel", "Text", "Markdown", "Prompt", "Confirm", "ask",
    "BadParameter", "UsageError", "ClickException", "Option", "Argument", "Typer", "command",
}  # fmt: skip
"""What shows its arguments to people."""
_WORD = re.compile(r"[a-z]{2,}(?![\w=\[])", re.IGNORECASE)


@pytest.mark.parametrize("locale", locales())
def test_a_fluent_file_can_be_read_to_its_end(locale: str) -> None:
    assert junk(locale) == []


@pytest.mark.parametrize("locale", locales())
def test_no_message_is_there_twice(locale: str) -> None:
    names = Counter(message.name for message in messages(locale))

    assert [name for name, count in names.items() if count > 1] == []


def test_every_error_has_a_sentence_and_all_that_it_speaks_of() -> None:
    errors, found, wrong = coded_errors(), 0, []
    for call in calls():
        if call.function not in errors:
            continue
        for code in call.said:
            found += 1
            if code not in ENGLISH:
                wrong.append(f"{call.where}: {code} has no sentence")
            elif call.facts is not None and not ENGLISH[code].facts <= call.facts:
                lacks = sorted(ENGLISH[code].facts - call.facts)
                wrong.append(f"{call.where}: {code} is not given {lacks}")

    assert wrong == []
    assert found > 30


def test_whatever_is_said_by_name_exists_and_is_filled_in() -> None:
    wrong = [
        f"{call.where}: {name}"
        for call in calls()
        if call.function == "say"
        for name in call.said
        if name not in ENGLISH or (call.facts is not None and not ENGLISH[name].facts <= call.facts)
    ]

    assert wrong == []


def test_no_message_is_kept_that_nobody_says() -> None:
    whole, beginnings = texts_in_code()
    started = tuple(text for text in beginnings if len(text) > 3)

    unused = [name for name in ENGLISH if name not in whole and not name.startswith(started)]

    assert unused == []


def test_code_holds_no_prose() -> None:
    prose = [
        f"{file.relative_to(ROOT)}:{node.lineno}: {text}"
        for file, tree in trees()
        if "training" not in file.parts
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and called(node) in SPEAKING
        for text in shown(node)
        if len(_WORD.findall(text)) > 3
    ]

    assert prose == []


def shown(node: ast.Call) -> list[str]:
    """The texts written out among a call's own arguments, not in calls among them."""
    waiting: list[ast.AST] = [*node.args, *(keyword.value for keyword in node.keywords)]
    found = []
    while waiting:
        each = waiting.pop()
        if isinstance(each, ast.Constant) and isinstance(each.value, str):
            found.append(each.value)
        elif not isinstance(each, ast.Call):
            waiting.extend(ast.iter_child_nodes(each))
    return found


def test_every_finding_about_content_has_a_sentence() -> None:
    codes = {text for text in texts_in_code()[0] if re.fullmatch(r"content-[a-z0-9-]+", text)}

    assert codes - set(ENGLISH) == set()
    assert len(codes) > 25
