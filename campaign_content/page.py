"""A content file taken apart, and where its findings lie."""

from dataclasses import dataclass
from pathlib import PurePosixPath

from campaign_content.errors import Fact
from campaign_content.texts import Finding


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

    def said(self, key: str) -> str:
        """What the head says beside a key; nothing if the key is not there."""
        return self.head[key].text if key in self.head else ""

    def finding(self, about: str, code: str, /, **facts: Fact) -> Finding:
        """A finding about a key, on the line of that key (or the first)."""
        return Finding(str(self.file), self.line(about), code, facts=facts)

    def line(self, key: str) -> int:
        """The line of a key, or the first one."""
        return self.head[key].line if key in self.head else 1
