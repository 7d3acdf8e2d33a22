"""Reads one content file: Markdown under a strict head of ``key: value`` lines.

Nothing is guessed: a key nobody knows, a value that is a list, a missing reviewer are findings,
each with its line. YAML is only composed, never built into objects, so that every value stays the
text that was written (``locale: no`` is Norwegian and not False).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Final

import yaml

from campaign_content.errors import Fact
from campaign_content.texts import FOLDERS, LIMITS, TOPICS, Finding, Kind, Text

LOCALE: Final = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
_SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_HEAD: Final = re.compile(r"---\n(.*?\n)---(?:\n|$)", re.DOTALL)
_MENTION: Final = re.compile(r"@everyone|@here|<@[!&]?\d+>")
_PLAIN_LINK: Final = re.compile(r"http://\S+")
_MAX_BYTES: Final = 64 * 1024
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_REQUIRED: Final = ("id", "kind", "topic", "locale", "title", "author", "reviewer", "source")
_OPTIONAL: Final = ("valid_from", "valid_to")


@dataclass(frozen=True, slots=True)
class Value:
    """What stands beside a key, and on which line."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Page:
    """A file taken apart: the head, the body and the line that the body starts on."""

    file: PurePosixPath
    head: dict[str, Value]
    body: str
    body_line: int

    def finding(self, about: str, code: str, /, **facts: Fact) -> Finding:
        """A finding about a key, on the line of that key (or the first)."""
        line = self.head[about].line if about in self.head else 1
        return Finding(str(self.file), line, code, facts=facts)


def read_text(root: Path, file: PurePosixPath) -> tuple[Text | None, list[Finding]]:
    """The text in ``root/file``, or what is wrong with it. Raises nothing."""
    try:
        if (root / file).stat().st_size > _MAX_BYTES:
            return None, [Finding(str(file), 1, "content-too-large", facts={"limit": _MAX_BYTES})]
        source = (root / file).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return None, [Finding(str(file), 1, "content-not-utf8")]
    except OSError as error:
        why = error.strerror or type(error).__name__
        return None, [Finding(str(file), 1, "content-unreadable", facts={"why": why})]
    return parse(source, file)


def parse(source: str, file: PurePosixPath) -> tuple[Text | None, list[Finding]]:
    """The text in a file's source, or what is wrong with it. ``file`` is relative to the root."""
    match = _HEAD.match(source)
    if match is None:
        return None, [Finding(str(file), 1, "content-no-head")]
    head, findings = _head(match[1], file)
    body = source[match.end() :]
    leading = len(body) - len(body.lstrip())
    first = source.count("\n", 0, match.end() + leading) + 1
    page = Page(file, head, body.strip(), first)
    findings += [*_wrong_keys(page), *_wrong_values(page), *_wrong_body(page)]
    return (None if findings else _text(page)), sorted(findings, key=lambda each: each.line)


def _head(source: str, file: PurePosixPath) -> tuple[dict[str, Value], list[Finding]]:
    """Keys with their values; the head starts on the second line of the file."""
    try:
        node = yaml.compose(source, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        return {}, [Finding(str(file), line, "content-bad-yaml", facts={"why": str(error.problem)})]
    except (yaml.YAMLError, RecursionError):
        return {}, [Finding(str(file), 1, "content-no-head")]
    if not isinstance(node, yaml.MappingNode):
        return {}, [Finding(str(file), 2, "content-no-head")]
    head: dict[str, Value] = {}
    findings = []
    for key, value in node.value:
        name, line = str(key.value), key.start_mark.line + 2
        if not isinstance(key, yaml.ScalarNode) or not isinstance(value, yaml.ScalarNode):
            findings.append(Finding(str(file), line, "content-not-text", facts={"key": name}))
        elif name in head:
            findings.append(Finding(str(file), line, "content-key-twice", facts={"key": name}))
        else:
            head[name] = Value(value.value.strip(), line)
    return head, findings


def _wrong_keys(page: Page) -> Iterator[Finding]:
    for key in page.head:
        if key not in (*_REQUIRED, *_OPTIONAL):
            known = ", ".join((*_REQUIRED, *_OPTIONAL))
            yield page.finding(key, "content-unknown-key", key=key, known=known)
    for key in _REQUIRED:
        if key not in page.head:
            yield page.finding(key, "content-missing-key", key=key)
        elif not page.head[key].text:
            yield page.finding(key, "content-empty-value", key=key)


def _wrong_values(page: Page) -> Iterator[Finding]:
    said = {key: value.text for key, value in page.head.items() if value.text}
    folder, locale, name = page.file.parts[-3], page.file.parts[-2], page.file.stem
    for key, place in (("kind", FOLDERS[folder].value), ("locale", locale), ("id", name)):
        if said.get(key, place) != place:
            yield page.finding(key, "content-other-place", key=key, seen=said[key], place=place)
    if not LOCALE.fullmatch(said.get("locale", "en")):
        yield page.finding("locale", "content-bad-locale", seen=said["locale"])
    if not _SLUG.fullmatch(said.get("id", "a")):
        yield page.finding("id", "content-bad-id", seen=said["id"])
    if (topic := said.get("topic", TOPICS[0])) not in TOPICS:
        yield page.finding("topic", "content-unknown-topic", seen=topic, known=", ".join(TOPICS))
    reviewer = said.get("reviewer")
    if reviewer and reviewer.casefold() == said.get("author", "").casefold():
        yield page.finding("reviewer", "content-own-reviewer", seen=reviewer)
    yield from _wrong_dates(page)


def _wrong_dates(page: Page) -> Iterator[Finding]:
    days = {}
    for key in _OPTIONAL:
        if key in page.head:
            try:
                days[key] = date.fromisoformat(page.head[key].text)
            except ValueError:
                yield page.finding(key, "content-bad-date", key=key, seen=page.head[key].text)
    if len(days) == len(_OPTIONAL) and days["valid_from"] > days["valid_to"]:
        yield page.finding("valid_to", "content-dates-crossed")


def _wrong_body(page: Page) -> Iterator[Finding]:
    file = str(page.file)
    if not page.body:
        yield Finding(file, page.body_line, "content-empty-body")
    title = page.head["title"].text if "title" in page.head else ""
    length, limit = len(f"{title}\n\n{page.body}"), LIMITS[FOLDERS[page.file.parts[-3]]]
    if length > limit:
        facts: dict[str, Fact] = {"length": length, "limit": limit}
        yield Finding(file, page.body_line, "content-too-long", facts=facts)
    patterns = ((_MENTION, "content-mass-mention"), (_PLAIN_LINK, "content-plain-link"))
    for pattern, code in patterns:
        for number, line in enumerate(page.body.splitlines(), page.body_line):
            if (seen := pattern.search(line)) is not None:
                yield Finding(file, number, code, facts={"seen": seen[0]})
        if (seen := pattern.search(title)) is not None:
            yield page.finding("title", code, seen=seen[0])


def _text(page: Page) -> Text:
    said = {key: value.text for key, value in page.head.items()}
    day = {key: date.fromisoformat(said[key]) for key in _OPTIONAL if key in said}
    return Text(
        id=said["id"], kind=Kind(said["kind"]), topic=said["topic"], locale=said["locale"],
        title=said["title"], body=page.body, author=said["author"], reviewer=said["reviewer"],
        source=said["source"], valid_from=day.get("valid_from"), valid_to=day.get("valid_to"),
    )  # fmt: skip
