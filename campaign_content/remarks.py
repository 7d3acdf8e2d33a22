"""Advice about a text that can be used. A count of letters cannot tell a good one from a bad one,
so nothing here keeps a text from being shown.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from campaign_content.body import Part, parts
from campaign_content.errors import Fact
from campaign_content.page import Page
from campaign_content.readability import too_hard
from campaign_content.texts import Finding

FAR: Final = 10
"""A day so many years away was hardly meant."""

_LOUD: Final = re.compile(r"\b[^\W\d_]{5,}\b")
_PAIRS: Final = ("```", "**", "__", "~~", "||")
_TAG: Final = re.compile(
    r"</?[a-z][a-z0-9]{0,20}(?:\s[^<>]{0,300})?/?>|&[a-z]+;|&#\d+;", re.IGNORECASE
)
_PICTURE: Final = re.compile(r"!\[[^\[\]]{0,300}\]\([^()]{0,2000}\)")
_TABLE: Final = re.compile(r"\|?\s*:?-{3,}:?\s*\|[\s:|-]*")
_SHORT: Final = re.compile(
    r"https://(?:www\.)?(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd|ow\.ly|cutt\.ly|rb\.gy)/\S*",
    re.IGNORECASE,
)


def remarks(page: Page, today: date) -> Iterator[Finding]:
    """What an editor should look at once more, each with its line."""
    if not page.said("reviewer"):
        yield _remark(page, page.line("reviewed"), "content-not-reviewed")
    yield from _days(page, today)
    if re.search(r"\*\*|\n", page.said("title")):
        yield _remark(page, page.line("title"), "content-title-marks")
    before: set[str] = set()
    for part in parts(page):
        if part.text in before:
            yield _remark(page, part.line, "content-same-variant", seen=part.name)
        before.add(part.text)
        if (measured := too_hard(part.text, page.said("locale"))) is not None:
            seen, limit = round(measured[0], 1), measured[1]
            facts: dict[str, Fact] = {"seen": seen, "limit": limit, "locale": page.said("locale")}
            yield _remark(page, part.line, "content-hard-to-read", **facts)
        yield from _marks(page, part)
        for number, line in enumerate(part.text.splitlines(), part.line):
            for code, said in _line(line):
                yield _remark(page, number, code, seen=said)


def _days(page: Page, today: date) -> Iterator[Finding]:
    for key in ("valid_from", "valid_to"):
        if page.said(key):
            day = date.fromisoformat(page.said(key))
            if key == "valid_to" and day < today:
                yield _remark(page, page.line(key), "content-over", day=day.isoformat())
            elif abs(day.year - today.year) > FAR:
                yield _remark(page, page.line(key), "content-far-day", day=day.isoformat())


def _marks(page: Page, part: Part) -> Iterator[Finding]:
    """Marks that begin something and never end it: Discord shows them as they are."""
    for mark in _PAIRS:
        found = [
            number
            for number, line in enumerate(part.text.splitlines(), part.line)
            for _ in range(line.count(mark))
        ]
        if len(found) % 2:
            yield _remark(page, found[-1], "content-open-mark", seen=mark)


def _line(line: str) -> Iterator[tuple[str, str]]:
    """What a line holds that Discord does not show, or that nobody likes to read."""
    for code, pattern in (
        ("content-html", _TAG),
        ("content-drawn-picture", _PICTURE),
        ("content-short-link", _SHORT),
    ):
        if (seen := pattern.search(line)) is not None:
            yield code, seen[0]
    if _TABLE.fullmatch(line.strip()):
        yield "content-table", line.strip()
    if "\t" in line:
        yield "content-tab", line.strip()
    loud = [word for word in _LOUD.findall(line) if word.isupper()]
    if loud or "!!" in line:
        yield "content-loud", loud[0] if loud else "!!"


def _remark(page: Page, line: int, code: str, **facts: Fact) -> Finding:
    return Finding(str(page.file), line, code, refused=False, facts=facts)
