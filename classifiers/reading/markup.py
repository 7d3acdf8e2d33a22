"""What chat and comment fields add around words: quotes, code, links, mentions, formatting."""

import html
import re
from typing import Final

from classifiers.reading.disguises import undisguised
from classifiers.reading.edits import Edit
from classifiers.reading.vocabulary import rude

LINK: Final = "link"
CODE: Final = "code"
PERSON: Final = "@user"
EVERYONE: Final = "@group"

_ENTITY: Final = re.compile(
    r"&(?:amp;)*(?:(amp|lt|gt|quot|apos|nbsp)|(#\d{1,7}|#x[0-9a-fA-F]{1,6}));"
)
_QUOTE: Final = re.compile(
    r"^[ \t]*(?:>>>(?=\s)[^\u2063]*|>(?![:;.=_</-]|[^\s<>]{1,3}[<>](?:\s|\Z))[^\n]*\n?)",
    re.MULTILINE,
)
_TICKS: Final = re.compile(r"`+")
_FENCE_LANGUAGE: Final = re.compile(r"[\w+-]*\n")
_PROSE: Final = re.compile(r"[^\W\d_][^\W\d_]*(?:[\s,.!?']+[^\W\d_]+)*[\s,.!?']*", re.ASCII)
_LINK: Final = re.compile(
    r"(!?\[)(?=[^\[\]\n]*\]\((?:<|https?:|/))|\]\((?:<|https?:|/)[^\s)\[\]]*\)"
    r"|<?(?:https?://|www\.)[!-;=?-~]+>?"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"
    r"|(?<![\w.@-])(?:[a-z0-9-]{1,63}\.){1,8}(?:com|net|org|gg|io|tv|edu|gov|info|xyz|dev|app)"
    r"(?![\w-])(?:/[!-;=?-~]*)?",
    re.IGNORECASE,
)
_MENTION: Final = re.compile(
    r"<(?:(@[!]?\d{1,25}|user|@user)|(@&\d{1,25})|(#\d{1,25})|(url)|t:-?\d{1,15}(?::[a-z])?"
    r"|/[^:<>\n]{1,64}:\d{1,25})>"
    r"|(?<![\w.@/])@([^\W\d]\w*(?:[.-]\w+)*)",
    re.IGNORECASE,
)
_EVERYONE_NAMES: Final = frozenset({"everyone", "here", "group", "all", "channel"})
_LINE_START: Final = re.compile(r"^[ \t]*(?:#{1,3}|-#|[*-])[ \t]+", re.MULTILINE)
_EMPHASIS: Final = re.compile(r"[*~|_\\]+")


def entities(text: str) -> list[Edit]:
    """HTML character references to their characters."""
    return [
        (found.start(), found.end(), html.unescape(f"&{found.group(1) or found.group(2)};"))
        for found in _ENTITY.finditer(text)
    ]


def quotes(text: str) -> list[Edit]:
    """Lines that begin with ``>`` and what follows ``>>>`` are not the author's: away.

    Faces such as ``>:(`` and ``>_<`` are no quotes. An invisible separator ends a quote block, so
    that a door can set what belongs to a message below what was typed.
    """
    return [(found.start(), found.end(), "") for found in _QUOTE.finditer(text)]


def code(text: str) -> list[Edit]:
    """Code in backticks to the word ``code``; sentences in backticks are read as sentences.

    Everybody in the room can read what stands in a code block, so prose must not hide there.
    """
    runs = [found.span() for found in _TICKS.finditer(text)]
    closers: dict[int, list[int]] = {}
    for index in reversed(range(len(runs))):
        closers.setdefault(min(runs[index][1] - runs[index][0], 3), []).append(index)
    edits: list[Edit] = []
    after = 0
    for index, (start, end) in enumerate(runs):
        if index < after:
            continue
        waiting = closers[min(end - start, 3)]
        while waiting and waiting[-1] <= index:
            waiting.pop()
        if text[start - 1 : start].isalnum() and start > 0:
            inside = text[end : end + 1].isalnum()
            edits.append((start, end, "'" if inside and end - start == 1 else ""))
        elif waiting:
            after = waiting[-1] + 1
            edits += _snippet(text, start, end, *runs[waiting[-1]])
        else:
            edits.append((start, end, ""))
    return edits


def _snippet(text: str, start: int, opened: int, closing: int, end: int) -> list[Edit]:
    language = _FENCE_LANGUAGE.match(text, opened, closing) if opened - start > 2 else None
    begin = language.end() if language else opened
    if not text[begin:closing].strip():
        return [(start, end, " ")]
    if _PROSE.fullmatch(text[begin:closing].strip()):
        return [(start, begin, " " if language else ""), (closing, end, "")]
    return [(start, end, f" {CODE} ")]


def links(text: str) -> list[Edit]:
    """Addresses to the word ``link``; of ``[words](address)`` the words stay."""
    edits: list[Edit] = []
    for found in _LINK.finditer(text):
        piece = found.group()
        bracket = piece.startswith(("[", "!", "]"))
        edits.append((found.start(), found.end(), "" if bracket else f" {LINK} "))
    return edits


def mentions(text: str) -> list[Edit]:
    """A person to ``@user``, a role or everyone to ``@group``, a channel to ``#channel``."""
    edits: list[Edit] = []
    for found in _MENTION.finditer(text):
        person, role, channel, url, name = found.groups()
        if name is not None and undisguised(f"@{name}") in rude():
            continue
        if role or (name and name.lower() in _EVERYONE_NAMES):
            token = EVERYONE
        elif person or name:
            token = PERSON
        else:
            token = "#channel" if channel else LINK if url else ""
        if token != found.group():
            edits.append((found.start(), found.end(), token if name else f" {token} "))
    return edits


def formatting(text: str) -> list[Edit]:
    """Headings, bullets, bold, italics, strike-through, underlining and spoiler bars away.

    Signs that stand free or between digits stay, and so does the underscore inside a name.
    """
    edits: list[Edit] = [(m.start(), m.end(), "") for m in _LINE_START.finditer(text)]
    taken = iter(edits.copy())
    line = next(taken, None)
    for found in _EMPHASIS.finditer(text):
        while line and line[1] <= found.start():
            line = next(taken, None)
        if line and line[0] <= found.start() < line[1]:
            continue
        if _is_formatting(text, found.start(), found.end()):
            edits.append((found.start(), found.end(), ""))
    return sorted(edits)


def _is_formatting(text: str, start: int, end: int) -> bool:
    run = text[start:end]
    before, after = text[start - 1 : start] if start else " ", text[end : end + 1] or " "
    if (before.isspace() and after.isspace()) or (before.isdigit() and after.isdigit()):
        return False
    if run in {"_", "~", "|"}:
        return run == "_" and before.isalnum() != after.isalnum()
    if set(run) == {"\\"}:
        return before.isspace() and after in "*_~|`>#@<"
    return True
