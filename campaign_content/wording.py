"""What no text may hold that members read: leftovers of editing, and letters nobody can see."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from campaign_content.body import parts
from campaign_content.page import Page
from campaign_content.texts import Finding

_UNFINISHED: Final = re.compile(
    r"\b(?:TODO|FIXME|XXX|TBD)\b|(?i:\blorem ipsum\b"
    r"|\[(?:your|insert|il tuo|inserire) [^\[\]]{0,100}\])"
)
"""In capitals: ``todo`` is a Spanish word."""
_CONFLICT: Final = re.compile(r"(?:<{7}|>{7}|\|{7}) ?.*|={7}")
_TWICE_ENCODED: Final = re.compile(r"\ufffd|[ÃÂ][\u0080-\u00bf]|[ÄÅ][\u0080-\u009f]|â€")
"""UTF-8 that was read as Latin-1 (or Windows-1252) and saved again."""

_SEEN: Final = frozenset("\n\t\u200d\u200c\ufe0f")
"""Control letters that do something for readers: line ends, and joiners inside emoji."""


def wrong_words(page: Page) -> Iterator[Finding]:
    """Leftovers and invisible letters in the title and the body, each with its line."""
    for key in ("title", "image_alt", "source"):
        for code, seen in _leftover(page.said(key)):
            yield page.finding(key, code, seen=seen)
    for part in parts(page):
        for number, line in enumerate(part.text.splitlines(), part.line):
            for code, seen in _leftover(line):
                yield Finding(str(page.file), number, code, facts={"seen": seen})


def _leftover(line: str) -> Iterator[tuple[str, str]]:
    if (unfinished := _UNFINISHED.search(line)) is not None:
        yield "content-unfinished", unfinished[0]
    if (conflict := _CONFLICT.fullmatch(line.strip())) is not None:
        yield "content-conflict", conflict[0]
    if (twice := _TWICE_ENCODED.search(line)) is not None:
        yield "content-garbled", twice[0].replace("\ufffd", "?")
    for letter in line:
        if letter not in _SEEN and unicodedata.category(letter) in {"Cc", "Cf", "Co"}:
            yield "content-invisible", f"U+{ord(letter):04X}"
            return
