"""A text that somebody edits in a form: the file that it becomes, and beside which of its fields
each finding belongs.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Final

from campaign_content.texts import Finding, Text
from campaign_content.writing import file_of, head_of

BODY: Final = "body"
GENERAL: Final = ""
"""Beside no field: what is wrong with the text as a whole."""

VARIANT: Final = "variant-"
"""Before the name of a variant, which has a field of its own."""

_OF_KEY: Final = {"image_alt": "alt"}
_FIELDS: Final = ("title", "alt", "author", "source", "valid_from", "valid_to")
_MARK: Final = re.compile(r"<!-- variant: (\S+) -->")


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in the form; days as they were typed. ``alt`` says what is in the picture."""

    title: str
    body: str
    author: str
    source: str
    alt: str = ""
    valid_from: str = ""
    valid_to: str = ""
    variants: Mapping[str, str] = field(default_factory=dict)


def draft_of(text: Text) -> Draft:
    """The form of a text as it is."""
    head = head_of(text)
    return Draft(
        text.title, text.body, text.author, text.source, text.alt,
        head["valid_from"], head["valid_to"], text.variants,
    )  # fmt: skip


def as_draft_file(text: Text, draft: Draft) -> str:
    """The file of a text as somebody has changed it. Nobody else has read that yet, and it says so;
    what the form has no field for stays as it is.
    """
    said = {
        "title": draft.title, "author": draft.author, "source": draft.source,
        "image_alt": draft.alt, "valid_from": draft.valid_from, "valid_to": draft.valid_to,
        "reviewer": "", "reviewed": "false",
    }  # fmt: skip
    head = head_of(text) | {key: value.strip() for key, value in said.items()}
    variants = {name: _even(draft.variants.get(name, "")) for name in text.variants}
    return file_of(head, _even(draft.body), variants)


def _even(written: str) -> str:
    return written.replace("\r\n", "\n").replace("\r", "\n").strip()


def beside(finding: Finding, source: str) -> tuple[str, int]:
    """The field that a finding about a file of `as_draft_file` belongs to, `GENERAL` if to none,
    and on which line of it, counted from 1.
    """
    lines = source.split("\n")
    end = lines.index("---", 1)
    if finding.line <= end + 1:
        first = finding.line == 1  # where what is not there at all is missed
        key = str(finding.facts.get("key", "")) if first else lines[finding.line - 1]
        name = key.partition(":")[0]
        return _known(name), 1
    above = lines[end + 1 : finding.line - 1]
    mark = next((n for n in range(len(above) - 1, -1, -1) if _MARK.fullmatch(above[n])), None)
    found = None if mark is None else _MARK.fullmatch(above[mark])
    name = BODY if found is None else f"{VARIANT}{found[1]}"
    return name, len(above) - _blank(above, 0 if mark is None else mark + 1) + 1


def _known(key: str) -> str:
    name = _OF_KEY.get(key, key)
    if name == "variants":
        return BODY
    return name if name in _FIELDS else GENERAL


def _blank(lines: Sequence[str], start: int) -> int:
    """The first line from ``start`` on that says anything."""
    return start + len(list(takewhile(lambda line: not line.strip(), lines[start:])))
