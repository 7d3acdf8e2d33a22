"""Reads one content file: Markdown under a strict head of ``key: value`` lines.

Nothing is guessed: a key nobody knows, a value that is a list, a missing reviewer are findings,
each with its line. YAML is only composed, never built into objects, so that every value stays the
text that was written (``locale: no`` is Norwegian and not False).
"""

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from datetime import date
from itertools import chain, islice
from pathlib import Path, PurePosixPath
from typing import Final

import yaml

from campaign_content.body import parts, wrong_body
from campaign_content.nodes import composed
from campaign_content.page import Page, Value
from campaign_content.pictures import wrong_picture
from campaign_content.remarks import remarks
from campaign_content.texts import (
    AUDIENCES,
    EVERYONE,
    FOLDER_OF,
    FOLDERS,
    TOPICS,
    Finding,
    Kind,
    Text,
)
from campaign_content.tree import Tree, decoded
from campaign_content.wording import wrong_words

LOCALE: Final = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
_SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_HEAD: Final = re.compile(r"---\n(.*?\n)---(?:\n|$)", re.DOTALL)
_MAX_BYTES: Final = 32 * 1024
_MOST_FINDINGS: Final = 50
"""Of one file: nobody reads more at once."""
_REQUIRED: Final = ("id", "kind", "topic", "locale", "title", "author", "source")
_REVIEW: Final = ("reviewer", "reviewed")
_DAYS: Final = ("valid_from", "valid_to")
_KNOWN: Final = (*_REQUIRED, *_REVIEW, *_DAYS, "audience", "variants", "image", "image_alt")
_NOBODY: Final = frozenset(
    {"none", "nobody", "no one", "n/a", "na", "tbd", "todo", "pending", "unreviewed", "not yet",
     "not reviewed", "not yet reviewed", "-", "?", "nessuno", "da fare", "da rivedere"}
)  # fmt: skip
"""What people write for a reviewer when there is none."""


def read_text(tree: Tree, file: PurePosixPath, *, today: date) -> tuple[Text | None, list[Finding]]:
    """The text in a file of a tree, and what is wrong with it. Raises nothing.

    ``today`` tells which texts are over.
    """
    try:
        if tree.size(file) > _MAX_BYTES:
            return None, [Finding(str(file), 1, "content-too-large", facts={"limit": _MAX_BYTES})]
        content = tree.read(file)
        source = decoded(content)
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        return None, [Finding(str(file), line, "content-not-utf8")]
    except OSError as error:
        why = error.strerror or type(error).__name__
        return None, [Finding(str(file), 1, "content-unreadable", facts={"why": why})]
    page, findings = _page(source, file)
    if page is None:
        return None, findings
    findings += _wrong(page, tree)
    if findings:
        return None, sorted(findings, key=lambda each: each.line)
    if content.startswith(BOM_UTF8):
        findings.append(Finding(str(file), 1, "content-bom", refused=False))
    return _text(page, tree), [*findings, *islice(remarks(page, today), _MOST_FINDINGS)]


def parse(source: str, file: PurePosixPath) -> tuple[Text | None, list[Finding]]:
    """The text in a file's source, or why it cannot be used. ``file`` is relative to the root.

    It is not looked whether its picture is there.
    """
    page, findings = _page(source, file)
    if page is None:
        return None, findings
    findings += _wrong(page, None)
    text = None if findings else _text(page, None)
    return text, sorted(findings, key=lambda each: each.line)


def placed(name: str, content: bytes) -> str:
    """Where one file belongs, as its head says; as far as it does not, where a tip would lie.

    ``name`` is what it is called where it comes from. Raises nothing.
    """
    stem = PurePosixPath(name.replace("\\", "/")).stem
    page, _ = _page(decoded(content[:_MAX_BYTES], "replace"), PurePosixPath(name))
    said = {} if page is None else {key: value.text for key, value in page.head.items()}
    kind, locale, id_ = (said.get(key, "") for key in ("kind", "locale", "id"))
    folder = FOLDER_OF[Kind(kind)] if kind in {*Kind} else FOLDER_OF[Kind.TIP]
    language = locale if LOCALE.fullmatch(locale) else "en"
    return f"{folder}/{language}/{id_ if _SLUG.fullmatch(id_) else stem}.md"


def _page(source: str, file: PurePosixPath) -> tuple[Page | None, list[Finding]]:
    """A file taken apart, and what is wrong with the form of its head."""
    match = _HEAD.match(source)
    if match is None:
        return None, [Finding(str(file), 1, "content-no-head")]
    head, findings = _head(match[1], file)
    body = source[match.end() :]
    leading = len(body) - len(body.lstrip()) if body.strip() else 0
    first = source.count("\n", 0, match.end() + leading) + 1
    return Page(file, head, body.strip(), first), findings


def _wrong(page: Page, tree: Tree | None) -> list[Finding]:
    found = chain(
        _wrong_keys(page), _wrong_values(page), wrong_picture(page, tree), wrong_body(page),
        wrong_words(page),
    )  # fmt: skip
    return list(islice(found, _MOST_FINDINGS))


def _head(source: str, file: PurePosixPath) -> tuple[dict[str, Value], list[Finding]]:
    """Keys with their values; the head starts on the second line of the file."""
    try:
        node = composed(source)
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
        if key not in _KNOWN:
            known = ", ".join(_KNOWN)
            yield page.finding(key, "content-unknown-key", key=key, known=known)
    for key in _REQUIRED:
        if key not in page.head:
            yield page.finding(key, "content-missing-key", key=key)
    for key, value in page.head.items():
        if key in _KNOWN and not value.text:
            yield page.finding(key, "content-empty-value", key=key)
    yield from _wrong_review(page)


def _wrong_review(page: Page) -> Iterator[Finding]:
    """Either somebody else has read it and is named, or the file says that nobody has."""
    reviewer = page.said("reviewer")
    if not page.head.keys() & {*_REVIEW}:
        yield page.finding("reviewer", "content-missing-key", key="reviewer")
    if page.head.keys() >= {*_REVIEW}:
        yield page.finding("reviewed", "content-review-twice", seen=reviewer)
    elif page.said("reviewed") not in ("", "false"):
        yield page.finding("reviewed", "content-bad-reviewed", seen=page.said("reviewed"))
    if reviewer.casefold() in _NOBODY:
        yield page.finding("reviewer", "content-no-reviewer", seen=reviewer)
    elif reviewer and not _people(reviewer) - _people(page.said("author")):
        yield page.finding("reviewer", "content-own-reviewer", seen=reviewer)


def _people(said: str) -> set[str]:
    """Names, however they are written: without marks, capitals and doubled spaces."""
    names = (re.sub(r"[\W_]+", " ", name).strip() for name in re.split(r"[,;&+]", said.casefold()))
    return {name for name in names if name}


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
    if (audience := said.get("audience", EVERYONE)) not in AUDIENCES:
        known = ", ".join(AUDIENCES)
        yield page.finding("audience", "content-unknown-audience", seen=audience, known=known)
    yield from _wrong_dates(page)


def _wrong_dates(page: Page) -> Iterator[Finding]:
    days = {}
    for key in _DAYS:
        if page.said(key):
            try:
                day = date.fromisoformat(page.said(key))
            except ValueError:
                day = date.min
            if day.isoformat() == page.said(key):
                days[key] = day
            else:  # no day, or one that is written as a week or without hyphens
                yield page.finding(key, "content-bad-date", key=key, seen=page.said(key))
    if len(days) == len(_DAYS) and days["valid_from"] > days["valid_to"]:
        yield page.finding("valid_to", "content-dates-crossed")


def _text(page: Page, tree: Tree | None) -> Text:
    said = {key: value.text for key, value in page.head.items()}
    day = {key: date.fromisoformat(said[key]) for key in _DAYS if key in said}
    body, *variants = parts(page)
    image = PurePosixPath(said.get("image", "."))
    return Text(
        id=said["id"], kind=Kind(said["kind"]), topic=said["topic"], locale=said["locale"],
        title=said["title"], body=body.text, author=said["author"],
        reviewer=said.get("reviewer", ""), source=said["source"],
        valid_from=day.get("valid_from"), valid_to=day.get("valid_to"),
        audience=said.get("audience", EVERYONE),
        variants={each.name: each.text for each in variants},
        image=(tree.path(image) if tree else Path(image)) if "image" in said else None,
        alt=said.get("image_alt", ""),
    )  # fmt: skip
