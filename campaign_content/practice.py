"""Reads the recorded conversations of the practice room, as strictly as every other content."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import yaml

from campaign_content.errors import ContentError, Fact
from campaign_content.loader import BUILT_IN, chain
from campaign_content.texts import Choice, Conversation, Line

_HEAD: Final = frozenset({"title", "locale", "author", "reviewer", "source", "members", "lines"})
_LINE: Final = frozenset({"at", "author", "text", "answers", "choice", "edited"})


def load_practice(locale: str, *, root: Path | None = None) -> Conversation:
    """The conversation of a locale, its language or English; of several the first by name.

    Raises `ContentError` if there is none, or if it cannot be used.
    """
    folder = (root or BUILT_IN) / "practice"
    for each in chain(locale):
        for file in sorted((folder / each).glob("*.yaml")):
            return read_conversation(file)
    raise ContentError("content-no-practice", locale=locale, path=str(folder))


def read_conversation(file: Path) -> Conversation:
    """The conversation in a file. Raises `ContentError`, which names the file and the entry."""
    try:
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise _refused(file, "content-bad-practice", why=type(error).__name__) from error
    if not isinstance(data, dict) or set(data) != _HEAD:
        seen = ", ".join(sorted(map(str, data))) if isinstance(data, dict) else ""
        raise _refused(
            file, "content-practice-keys", seen=seen, known=", ".join(sorted(_HEAD)), entry="head"
        )
    if data["author"] == data["reviewer"]:
        raise _refused(file, "content-own-reviewer", seen=str(data["reviewer"]), line=1)
    members, lines = data["members"], data["lines"]
    if not isinstance(members, list) or not isinstance(lines, list) or not lines:
        raise _refused(file, "content-practice-value", key="lines", seen="", entry="head")
    spoken: list[Line] = []
    for number, entry in enumerate(lines, 1):
        spoken.append(_line(file, number, entry, members, spoken))
    return Conversation(str(data["title"]), str(data["locale"]), tuple(members), tuple(spoken))


def _line(
    file: Path, number: int, entry: object, members: list[object], before: list[Line]
) -> Line:
    """One line, which speaks of members and of lines before it only."""
    if not isinstance(entry, Mapping) or not {"at", "author", "text"} <= set(entry) <= _LINE:
        seen = ", ".join(sorted(map(str, entry))) if isinstance(entry, Mapping) else str(entry)
        known = ", ".join(sorted(_LINE))
        raise _refused(file, "content-practice-keys", seen=seen, known=known, entry=number)
    at, author, text = entry["at"], entry["author"], entry["text"]
    answers, choice, edited = entry.get("answers"), entry.get("choice", "keep"), entry.get("edited")
    sound = {
        "at": isinstance(at, int | float) and at >= (before[-1].at if before else 0),
        "author": author in members,
        "text": isinstance(text, str) and text.strip() != "",
        "answers": answers is None or (isinstance(answers, int) and 0 < answers < number),
        "choice": choice in set(Choice),
        "edited": isinstance(edited, str) if choice == Choice.EDIT else edited is None,
    }
    for key, is_sound in sound.items():
        if not is_sound:
            seen = str(entry.get(key, ""))
            raise _refused(file, "content-practice-value", key=key, seen=seen, entry=number)
    return Line(float(at), str(author), str(text), answers, Choice(choice), edited)


def _refused(file: Path, code: str, **facts: Fact) -> ContentError:
    return ContentError(code, **{**facts, "file": str(file)})
