"""Discord's Markdown, as far as our texts use it, taken apart into lines of plain runs. Pure.

After "Markdown Text 101" in Discord's help centre: bold, italics, underline, strikethrough,
spoilers, code, headings, small print, quotations, lists, links and mentions. A mark that is not
closed on its line stands for itself.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final


class Form(StrEnum):
    """How a line is set."""

    PLAIN = "plain"
    QUOTE = "quote"
    ITEM = "item"
    SMALL = "small"
    BIG = "big"
    BIGGER = "bigger"
    BIGGEST = "biggest"


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that look alike. ``mention``: the name of somebody or of a channel."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    code: bool = False
    link: bool = False
    mention: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it was written; ``mark`` is the bullet or the number before an item."""

    form: Form
    runs: tuple[Run, ...]
    mark: str = ""


_HEADS: Final = {"-# ": Form.SMALL, "# ": Form.BIGGEST, "## ": Form.BIGGER, "### ": Form.BIG}
_ITEM: Final = re.compile(r"\s*(?:[-*•]|(\d+)\.) +(.*)")
_MARKS: Final = {
    "**": "bold", "__": "underline", "~~": "strike", "||": "hidden", "*": "italic", "_": "italic",
}  # fmt: skip
_TOKEN: Final = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|`(?P<code>[^`\n]+)`"
    r"|\[(?P<label>[^\]\n]+)\]\((?P<target>https?://[^\s)]+)\)"
    r"|<(?P<mention>[#@][!&]?\d+)>"
    r"|<?(?P<link>https?://[^\s<>]*[^\s<>.,:;!?)\]\"'”])>?"
    r"|(?P<mark>\*\*|__|~~|\|\||\*|_)"
)
_WORD: Final = re.compile(r"\w")


def lines(text: str, names: dict[str, str] | None = None) -> list[Line]:
    """A message, line by line. ``names`` says what stands for mentions (``#1``, ``@2``)."""
    known, quoting = names or {}, False
    found = []
    for written in text.split("\n"):
        line = written
        form, mark = Form.PLAIN, ""
        quoting = quoting or line.startswith(">>> ")
        if quoting or line.startswith("> "):
            form, line = Form.QUOTE, line.removeprefix(">>> ").removeprefix("> ")
        elif head := next((each for each in _HEADS if line.startswith(each)), None):
            form, line = _HEADS[head], line.removeprefix(head)
        elif item := _ITEM.fullmatch(line):
            form, line, mark = Form.ITEM, item[2], f"{item[1]}." if item[1] else "•"
        found.append(Line(form, tuple(_joined(_runs(line, Run(""), known))), mark))
    return found


def _runs(line: str, look: Run, names: dict[str, str]) -> Iterator[Run]:
    at = 0
    while (token := _TOKEN.search(line, at)) is not None:
        if token.start() > at:
            yield replace(look, text=line[at : token.start()])
        at = token.end()
        if token["mark"]:
            end = _closing(line, token["mark"], token.start(), at)
            if end is None:
                yield replace(look, text=token["mark"])
                continue
            yield from _runs(line[at:end], _marked(look, token["mark"]), names)
            at = end + len(token["mark"])
        else:
            yield _single(token, look, names)
    if at < len(line):
        yield replace(look, text=line[at:])


def _marked(look: Run, mark: str) -> Run:
    changed: dict[str, Any] = {_MARKS[mark]: True}
    return replace(look, **changed)


def _single(token: re.Match[str], look: Run, names: dict[str, str]) -> Run:
    if token["code"]:
        return replace(look, text=token["code"], code=True)
    if token["mention"]:
        sign = token["mention"][0]
        name = names.get(token["mention"], token["mention"][1:].lstrip("!&"))
        return replace(look, text=f"{sign}{name}", mention=True)
    if token["label"] or token["link"]:
        return replace(look, text=token["label"] or token["link"], link=True)
    return replace(look, text=token["escaped"])


def _closing(line: str, mark: str, start: int, at: int) -> int | None:
    """Where the mark ends that begins at ``start``; None if it does not."""
    if mark == "_" and start and _WORD.match(line[start - 1]):
        return None  # inside a word
    while (end := line.find(mark, at)) >= 0:
        single = len(mark) == 1 and line[end : end + 2] == mark * 2
        escaped = line[end - 1] == "\\"
        inside = mark == "_" and _WORD.match(line[end + 1 : end + 2])
        if end > start + len(mark) and not (single or escaped or inside):
            # Of three stars the first ends what is inside.
            return end + (len(mark) == 2 and line[end + 2 : end + 3] == mark[0])
        at = end + (2 if single else len(mark))
    return None


def _joined(runs: Iterator[Run]) -> Iterator[Run]:
    """Runs that look alike beside each other become one."""
    before: Run | None = None
    for run in runs:
        if before is not None and replace(before, text=run.text) == run:
            before = replace(before, text=before.text + run.text)
            continue
        if before is not None:
            yield before
        before = run
    if before is not None:
        yield before
